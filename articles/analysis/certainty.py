"""How sure the reading is of each role: the rules and the parser err differently, so what speaks for a role is weighed.

``training/certainty.py`` fits the weights (a logistic regression) on annotated sentences; ``artefacts/certainty.json``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from articles.analysis.document import Adjunct, Attribution, Clause, Phrase, Span, Voice
from articles.analysis.labelling import FOLDER
from articles.analysis.syntax import Syntax

MODEL = "certainty.json"
MEMBER = "list member"
_GAPS = (0, 2, 6)  # words between a phrase and its verb
_LENGTHS = (1, 3, 6)  # words of a phrase
_FAR = (4, 9, 19)  # words between what is said and who says it
_MEMBERS = (2, 3)
_LONG = 30  # words of a sentence
_SURE, _FAIR = 0.95, 0.7  # the parser's own certainty of an arc
_PREFIXES = ("me", "di", "ber", "ter")
_MOST_COMMAS = 2


@dataclass(frozen=True, slots=True)
class Weights:
    """What each piece of evidence is worth; a role is certain where its probability reaches ``threshold``."""

    bias: float
    threshold: float
    of: dict[str, float]

    def probability(self, evidence: list[str]) -> float:
        """The share of roles with this evidence that were right, 0 to 1."""
        return 1 / (1 + math.exp(-self.bias - sum(self.of.get(name, 0.0) for name in evidence)))


@cache
def _weights() -> Weights:
    stored = json.loads((FOLDER / MODEL).read_text(encoding="utf-8"))
    return Weights(stored["bias"], stored["threshold"], stored["weights"])


def certain(clause: Clause, syntax: Syntax) -> tuple[Span, ...]:
    """The predicate and the phrases of the clause whose role is certain, and who says it."""
    weights = _weights()
    weighed = [(part, weights.probability(evidence)) for _, part, evidence in roles_with_evidence(clause, syntax)]
    return tuple(Span(part.start, part.end) for part, probability in weighed if probability >= weights.threshold)


def roles_with_evidence(clause: Clause, syntax: Syntax) -> Iterator[tuple[str, Span, list[str]]]:
    """The predicate and every role of a clause with its phrase and what speaks for and against it."""
    verb = syntax.at(clause.predicate.verb.start)
    if verb is not None:
        yield from _Scales(clause, syntax, verb).weigh()


class _Scales:
    """The evidence for the roles of one clause, whose verb is the word ``verb`` of the tree."""

    def __init__(self, clause: Clause, syntax: Syntax, verb: int) -> None:
        self.clause, self.syntax, self.verb = clause, syntax, verb
        self.kind, self.shared = self._about_clause()

    def weigh(self) -> Iterator[tuple[str, Span, list[str]]]:
        """Each role, its phrase and the evidence."""
        clause, syntax = self.clause, self.syntax
        yield "predicate", clause.predicate, self._about_predicate()
        subject = clause.subject or clause.antecedent
        if subject is not None:
            name = "subject" if clause.subject is not None else "antecedent"
            yield "subject", subject, self._about(name, subject, syntax.subject(self.verb))
        if clause.object is not None:
            yield "object", clause.object, self._about("object", clause.object, syntax.object(self.verb))
        if clause.complement is not None:
            phrase = clause.complement
            yield "complement", phrase, self._about("complement", phrase, self._hanging(phrase))
        for adjunct in clause.adjuncts:
            yield adjunct.role.value, adjunct.phrase, self._about_adjunct(adjunct)
        for role, phrase in self._lists():
            for member in phrase.members:
                yield MEMBER, member, self._about_member(role, phrase, member)
        if clause.attribution is not None:
            yield "attribution", clause.attribution.speaker, self._about_saying(clause.attribution)

    def _lists(self) -> Iterator[tuple[str, Phrase]]:
        """The phrases of several members, each with its role."""
        clause = self.clause
        subject = clause.subject or clause.antecedent
        roles: list[tuple[str, Phrase | None]] = [("subject", subject), ("object", clause.object)]
        roles += [("complement", clause.complement), *((a.role.value, a.phrase) for a in clause.adjuncts)]
        for role, phrase in roles:
            if phrase is not None and len(phrase.members) > 1:
                yield role, phrase

    def _about_member(self, role: str, phrase: Phrase, member: Span) -> list[str]:
        """The evidence for one member of a list."""
        syntax = self.syntax
        inside, head, own = syntax.words_in(member), syntax.head_of(phrase), syntax.head_of(member)
        if not inside or head is None or own is None:
            return [MEMBER]
        first = syntax.head_of(phrase.members[0])
        alike = first is not None and self._word_class(first) == self._word_class(own)
        coordinated = syntax.members(head)
        found = [MEMBER, f"{MEMBER} of {role}", f"{_step(len(phrase.members), _MEMBERS)} members"]
        found.append(f"member {'in' if own in coordinated else 'not in'} the tree's list")
        found.append("as many members" if len(coordinated) == len(phrase.members) else "other members")
        found.append("members alike" if alike else "members unlike")
        found.append(f"member words {_step(len(inside), _LENGTHS)}")
        span = syntax.span(own)
        found.append(f"member begins {_order(member.start, span.start)}, ends {_order(member.end, span.end)}")
        found.append(f"member {'small' if syntax.sentence.tokens[inside[0]].text[0].islower() else 'capital'}")
        return [*found, f"member {_grade(syntax.certainty(own))}"]

    def _about_clause(self) -> tuple[str, list[str]]:
        """What kind of clause the tree sees at the verb, and all that holds for each of its roles."""
        clause, syntax = self.clause, self.syntax
        relation = syntax.relation(syntax.clause_of(self.verb))
        marks = {syntax.sentence.tokens[at].text.lower() for at in syntax.children[self.verb]}
        kind = f"clause {'acl without yang' if relation == 'acl' and 'yang' not in marks else relation}"
        verb = clause.predicate.verb
        shape = next((prefix for prefix in _PREFIXES if verb.text.lower().startswith(prefix)), "bare")
        found = [kind, f"voice {clause.predicate.voice.value}", f"verb {shape}"]
        found.append(f"verb {_grade(syntax.certainty(self.verb))}")
        if clause.predicate.voice is not Voice.NOMINAL and verb.pos != "VERB":
            found.append("no verb")
        if clause.connective:
            found.append(f"after {clause.connective}")
        if len(syntax.sentence.tokens) > _LONG:
            found.append("long sentence")
        return kind, found

    def _about_predicate(self) -> list[str]:
        """Whom the verb is told of, and what stands beside it."""
        clause = self.clause
        told = "subject" if clause.subject is not None else "antecedent" if clause.antecedent is not None else "nobody"
        found = ["predicate", *self.shared, f"predicate {self.kind}", f"of {told}"]
        first = self.syntax.at(clause.predicate.start)
        if first is not None:
            found.append(f"predicate before {self._word_class(first - 1)}")
        return [*found, f"predicate behind {self._word_class(self.verb + 1)}"]

    def _about(self, role: str, phrase: Phrase, seen: int | None) -> list[str]:
        """The evidence for one phrase; ``seen`` is the word that the tree gives this role."""
        view = "tree silent"
        if seen is not None:
            view = f"tree {'agrees' if phrase.contains(self.syntax.sentence.tokens[seen]) else 'differs'}"
        found = [role, view, f"{role} {view}", *self.shared, f"{role} voice {self.clause.predicate.voice.value}"]
        head = self.syntax.head_of(phrase)
        if head is not None:
            grade = f"arc {_grade(self.syntax.certainty(head))}"
            found += [grade, f"{view} {grade}", f"{role} arc {self.syntax.relation(head)}"]
            found += [f"{role} head {self._word_class(head)}", *self._compared(phrase, head)]
        if len(phrase.members) > 1:
            found.append("list")
        return found + self._about_place(role, phrase)

    def _compared(self, phrase: Phrase, head: int) -> Iterator[str]:
        """Whether the tree gives the phrase the same members and the same words."""
        alike = len(self.syntax.members(head)) == len(phrase.members)
        yield "list alike" if alike else "list differs"
        span = self.syntax.span(head)
        yield f"begins {_order(phrase.start, span.start)}, ends {_order(phrase.end, span.end)}"

    def _about_place(self, role: str, phrase: Phrase) -> list[str]:
        """How far from the verb the phrase stands, on which side, and between what."""
        inside = self.syntax.words_in(phrase)
        if not inside:
            return ["other sentence", f"{role} other sentence"]
        first, last = inside[0], inside[-1]
        low, high = (last, self.verb) if last < self.verb else (self.verb, first)
        side = "before" if first < self.verb else "after"
        distance = f"{side} {_step(high - low - 1, _GAPS)}"
        between = [token.text for token in self.syntax.sentence.tokens[low + 1 : high]]
        return [
            distance,
            f"{role} {distance}",
            f"words {_step(len(inside), _LENGTHS)}",
            f"before {self._word_class(first - 1)}",
            f"behind {self._word_class(last + 1)}",
            f"{role} commas {min(between.count(','), _MOST_COMMAS)}",
        ]

    def _hanging(self, phrase: Phrase) -> int | None:
        """The phrase's own head where the tree hangs it on the verb, the verb where on something else."""
        head = self.syntax.head_of(phrase)
        if head is None:
            return None
        above = self.syntax.sentence.arcs[head].head
        clause = self.syntax.clause_of(self.verb)
        return head if above in (self.verb, clause) or head == clause else self.verb

    def _about_adjunct(self, adjunct: Adjunct) -> list[str]:
        role, phrase = adjunct.role.value, adjunct.phrase
        words = [self.syntax.sentence.tokens[at].text for at in self.syntax.words_in(phrase)]
        writing = "small" if words and words[0].islower() else "capital"
        if any(word[0].isdigit() for word in words):
            writing = "digits"
        leading = adjunct.preposition.split()[0] if adjunct.preposition else "bare"
        return [*self._about(role, phrase, self._hanging(phrase)), f"{role} {leading}", f"{role} {writing}"]

    def _about_saying(self, attribution: Attribution) -> list[str]:
        """Whether the speaker stands before what is said or after it, how far off, and what the tree thinks."""
        cue = self.syntax.at(attribution.cue.start)
        found = ["attribution", *self.shared, f"attribution {self.kind}"]
        found.append("said behind" if attribution.cue.start > self.clause.predicate.start else "said before")
        by_verb = attribution.cue.start != attribution.speaker.start
        found.append(f"{found[-1]} by a {'verb' if by_verb else 'phrase'}")
        if cue is None:
            return [*found, "other sentence"]
        below = self.syntax.is_below(self.verb, cue) or self.syntax.is_below(cue, self.verb)
        found.append(f"{'verb' if by_verb else 'phrase'} {'in' if below else 'beside'} the same branch")
        return [*found, f"said {_step(abs(cue - self.verb), _FAR)} off"]

    def _word_class(self, at: int) -> str:
        tokens = self.syntax.sentence.tokens
        return tokens[at].pos if 0 <= at < len(tokens) else "edge"


def _grade(certainty: float) -> str:
    return "sure" if certainty >= _SURE else "fair" if certainty >= _FAIR else "unsure"


def _step(number: int, limits: tuple[int, ...]) -> str:
    return str(next((limit for limit in limits if number <= limit), "more"))


def _order(ours: int, tree: int) -> str:
    return "alike" if ours == tree else "earlier" if ours < tree else "later"
