"""How sure the reading is of each role: the rules and the parser err differently, so what speaks for a role is weighed.

``training/certainty.py`` fits the weights (a logistic regression) on annotated sentences; ``artefacts/certainty.json``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from articles.analysis.document import Adjunct, Clause, Phrase, Span, Voice
from articles.analysis.labelling import FOLDER
from articles.analysis.syntax import Syntax

MODEL = "certainty.json"
_GAPS = (0, 2, 6)  # words between a phrase and its verb
_LENGTHS = (1, 3, 6)  # words of a phrase
_LONG = 30  # words of a sentence


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
    if verb is None:
        return
    shared = _about_clause(clause, syntax, verb)
    yield "predicate", clause.predicate, ["predicate", *shared, f"predicate {shared[0]}"]
    if clause.subject is not None:
        yield "subject", clause.subject, _weigh("subject", clause.subject, shared, syntax, verb, syntax.subject(verb))
    elif clause.antecedent is not None:
        phrase = clause.antecedent
        yield "subject", phrase, _weigh("antecedent", phrase, shared, syntax, verb, syntax.subject(verb))
    if clause.object is not None:
        yield "object", clause.object, _weigh("object", clause.object, shared, syntax, verb, syntax.object(verb))
    if clause.complement is not None:
        phrase = clause.complement
        yield "complement", phrase, _weigh("complement", phrase, shared, syntax, verb, _hanging(phrase, syntax, verb))
    for adjunct in clause.adjuncts:
        role, phrase = adjunct.role.value, adjunct.phrase
        evidence = _weigh(role, phrase, shared, syntax, verb, _hanging(phrase, syntax, verb))
        yield role, phrase, [*evidence, *_about_adjunct(adjunct, syntax)]
    if clause.attribution is not None:
        yield "attribution", clause.attribution.speaker, ["attribution", *shared, *_about_saying(clause)]


def _about_clause(clause: Clause, syntax: Syntax, verb: int) -> list[str]:
    """What kind of clause the tree sees at the verb."""
    relation = syntax.relation(syntax.clause_of(verb))
    if relation == "acl" and not any(syntax.sentence.tokens[at].text.lower() == "yang" for at in syntax.children[verb]):
        relation = "acl without yang"
    found = [f"clause {relation}", f"voice {clause.predicate.voice.value}"]
    if clause.predicate.voice is not Voice.NOMINAL and clause.predicate.verb.pos != "VERB":
        found.append("no verb")
    sure = syntax.certainty(verb)
    found.append("verb sure" if sure >= 0.95 else "verb fair" if sure >= 0.7 else "verb unsure")
    found.append(f"verb {_shape(clause.predicate.verb.text.lower())}")
    if clause.connective:
        found.append(f"after {clause.connective}")
    if len(syntax.sentence.tokens) > _LONG:
        found.append("long sentence")
    return found


def _shape(verb: str) -> str:
    """The prefix of a verb; "bare" without one."""
    return next((prefix for prefix in ("me", "di", "ber", "ter") if verb.startswith(prefix)), "bare")


def _weigh(role: str, phrase: Phrase, shared: list[str], syntax: Syntax, verb: int, seen: int | None) -> list[str]:
    """The evidence for one phrase; ``seen`` is the word that the tree gives this role."""
    head = syntax.head_of(phrase)
    if seen is None:
        view = "tree silent"
    else:
        view = "tree agrees" if phrase.contains(syntax.sentence.tokens[seen]) else "tree differs"
    found = [role, view, f"{role} {view}", *shared, f"{role} {shared[1]}"]
    if head is not None:
        alike = len(syntax.members(head)) == len(phrase.members)
        found.append("list alike" if alike else "list differs")
        sure = syntax.certainty(head)
        found.append("arc sure" if sure >= 0.95 else "arc fair" if sure >= 0.7 else "arc unsure")
        found.append(f"{view} {found[-1]}")
        found.append(f"{role} arc {syntax.relation(head)}")
    if len(phrase.members) > 1:
        found.append("list")
    length = len(syntax.words_in(phrase))
    found.append(f"words {next((most for most in _LENGTHS if length <= most), 'more')}")
    found.append(_distance(phrase, syntax, verb))
    found.append(f"{role} {found[-1]}")
    return found


def _distance(phrase: Phrase, syntax: Syntax, verb: int) -> str:
    """How many words stand between the phrase and the verb, and on which side."""
    tokens = syntax.sentence.tokens
    inside = syntax.words_in(phrase)
    if not inside:
        return "other sentence"
    before = tokens[inside[0]].start < tokens[verb].start
    gap = verb - inside[-1] - 1 if before else inside[0] - verb - 1
    size = next((limit for limit in _GAPS if gap <= limit), "more")
    return f"{'before' if before else 'after'} {size}"


def _hanging(phrase: Phrase, syntax: Syntax, verb: int) -> int | None:
    """The phrase's own head where the tree hangs it on the verb, the verb where on something else."""
    head = syntax.head_of(phrase)
    if head is None:
        return None
    above = syntax.sentence.arcs[head].head
    clause = syntax.clause_of(verb)
    return head if above in (verb, clause) or head == clause else verb


def _about_adjunct(adjunct: Adjunct, syntax: Syntax) -> list[str]:
    head = syntax.head_of(adjunct.phrase)
    found = [f"arc {syntax.relation(head)}"] if head is not None else []
    leading = adjunct.preposition.split()[0] if adjunct.preposition else "bare"
    return [*found, f"{adjunct.role.value} {leading}", f"{adjunct.role.value} {_writing(adjunct.phrase, syntax)}"]


def _writing(phrase: Phrase, syntax: Syntax) -> str:
    """How a phrase is written: with digits, or by its first letter."""
    words = [syntax.sentence.tokens[at].text for at in syntax.words_in(phrase)]
    if any(word[0].isdigit() for word in words):
        return "digits"
    return "small" if words and words[0].islower() else "capital"


def _about_saying(clause: Clause) -> list[str]:
    """Whether the speaker stands before what is said, after it, or far off."""
    attribution = clause.attribution
    if attribution is None:
        return []
    behind = attribution.cue.start > clause.predicate.start
    verb = attribution.cue.start != attribution.speaker.start
    return ["said behind" if behind else "said before", "by a verb" if verb else "by a phrase"]
