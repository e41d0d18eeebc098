"""The subject and the object that the rules left open or took from the wrong place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from articles.analysis.document import AdjunctRole, Clause, Phrase, Span, Token, Voice
from articles.analysis.indonesian import clause_words as words
from articles.analysis.indonesian.reference_words import HUMAN
from articles.analysis.mending.view import SURE, View

_NO_SUBJECTS = words.TIME_NOUNS | words.STANCES | {"tempat"}  # "Vostochny, tempat Rusia meluncurkan roket"
_NOUNS = frozenset("NOUN PROPN PRON NUM".split())


@dataclass(frozen=True, slots=True)
class Participants(View):
    """Fills in who acts and what is acted on."""

    def with_subject(self, clause: Clause, clauses: Sequence[Clause]) -> Clause:
        """A clause without a subject takes the one that the tree sees; one that passed its own by takes that."""
        at = self.verb(clause)
        if at is None:
            return clause
        if self._dangles(clause, clauses):
            return replace(clause, subject=None)
        if clause.subject is not None or clause.antecedent is not None:
            return self._with_own_subject(clause, at, clauses)
        word = self.syntax.subject(at)
        if word is None or self.syntax.certainty(word) < SURE or clause.predicate.contains(self.token(word)):
            return clause
        if self.word(word) in words.TIME_NOUNS and self.syntax.preposition(word):
            return clause  # "sejak pagi tampak …"
        phrase = self.phrase(word, clauses)
        if any(part.overlaps(phrase) for part in (clause.object, clause.complement) if part is not None):
            return clause
        left = tuple(a for a in clause.adjuncts if not a.overlaps(phrase))
        if self.syntax.is_relative(at):
            return replace(clause, antecedent=phrase, adjuncts=left)
        return replace(clause, subject=phrase, adjuncts=left, start=min(clause.start, phrase.start))

    def _dangles(self, clause: Clause, clauses: Sequence[Clause]) -> bool:
        """Whether a verb before the comma has no doer in the sentence: "Melihat krisis itu, sumber utama adalah …"."""
        if clause.connective or clause.predicate.voice is not Voice.ACTIVE or clause.antecedent is not None:
            return False
        main = next((c for c in clauses if c.predicate.start > clause.predicate.start and not c.connective), None)
        apart = main is not None and main.subject is not None and main.subject.start > clause.predicate.end
        if main is None or main.subject is None or not apart or "," not in self._between(clause, main.subject):
            return False
        if clause.subject is not None and clause.subject.start < clause.predicate.start:
            return False
        undergone = main.predicate.voice is Voice.PASSIVE and not self.begins_with_person(main.subject)
        return main.predicate.voice is Voice.NOMINAL or (undergone and main.subject.head.text.lower() not in HUMAN)

    def _between(self, clause: Clause, phrase: Phrase) -> str:
        return self.text[clause.predicate.end : phrase.start]

    def _with_own_subject(self, clause: Clause, verb: int, clauses: Sequence[Clause]) -> Clause:
        """ "Sebelum ia terbang", "kekecewaan mereka terobati": a noun that hangs on the verb itself is its subject."""
        nouns, read = self.syntax.own_subjects(verb), clause.subject or clause.antecedent
        if (
            clause.predicate.verb.text.lower() in words.EXISTENTIAL
            and read is not None
            and read.start > clause.predicate.start
        ):
            return clause
        if not nouns or read is None or any(read.contains(self.token(noun)) for noun in nouns):
            return clause
        word = nouns[-1]
        if self.syntax.certainty(word) < SURE or not self._can_be_subject(word, verb, clause):
            return clause
        phrase = self._before_times(self.phrase(word, clauses), clause)
        if phrase.overlaps(clause.predicate):
            return clause
        left = tuple(a for a in clause.adjuncts if not a.overlaps(phrase))
        return replace(clause, subject=phrase, antecedent=None, adjuncts=left, start=min(clause.start, phrase.start))

    def with_shared(self, read: Sequence[Clause], mended: Sequence[Clause]) -> list[Clause]:
        """A clause that shared the subject of one before it takes the subject that this one was given instead."""
        out: list[Clause] = []
        moved: list[tuple[Phrase, Phrase]] = []
        for before, after in zip(read, mended, strict=True):
            at, old = self.verb(after), before.subject
            if old is not None and after.subject is not None and after.subject is not old:
                moved.append((old, after.subject))
            elif at is not None and not self.syntax.own_subjects(at):
                after = replace(after, subject=next((new for was, new in moved if was == old), after.subject))
            out.append(after)
        return out

    def _can_be_subject(self, word: int, verb: int, clause: Clause) -> bool:
        """Whether nothing speaks against a word as subject: a preposition, a time, an actor beside the verb."""
        token = self.token(word)
        if self.word(word) in _NO_SUBJECTS or token.pos not in _NOUNS or self.syntax.preposition(word):
            return False
        if any(a.contains(token) and (a.preposition or a.role is AdjunctRole.AGENT) for a in clause.adjuncts):
            return False
        bare = clause.antecedent is not None and word + 1 == verb and token.pos == "PRON"  # "apa yang ia inginkan"
        return not bare and not self._is_set_off(clause, token)

    def _is_set_off(self, clause: Clause, token: Token) -> bool:
        """Whether a comma parts a word from the subject that stands at its verb: "Sisi lain, warga bisa datang"."""
        read, verb = clause.subject, clause.predicate
        if read is None or not token.end <= read.start < read.end <= verb.start:
            return token.end <= self.syntax.opening  # a dateline
        return self.text[: read.start].rstrip().endswith(",") and "," not in self.text[read.end : verb.start]

    def _before_times(self, phrase: Phrase, clause: Clause) -> Phrase:
        """A phrase of the tree without the dateline before it and the time behind it."""
        times = [a.start for a in clause.adjuncts if a.role is AdjunctRole.TIME and a.start > phrase.head.start]
        start = max(phrase.start, self.syntax.opening)
        stop = min([phrase.end, *times])
        end = start + len(self.text[start:stop].rstrip(" ,"))
        if (start, end) == (phrase.start, phrase.end):
            return phrase
        return Phrase(start, end, phrase.head, (Span(start, end),))

    def with_object(self, clause: Clause) -> Clause:
        """An active clause without an object takes the one that the tree sees behind its verb."""
        at = self.verb(clause)
        open_to = clause.predicate.voice is Voice.ACTIVE and clause.object is None and clause.complement is None
        word = self.syntax.object(at) if at is not None and open_to else None
        if word is None or self.syntax.certainty(word) < SURE or self.token(word).start < clause.predicate.end:
            return clause
        phrase = self.phrase(word, ())
        left = tuple(a for a in clause.adjuncts if not a.overlaps(phrase))
        return replace(clause, object=phrase, adjuncts=left, end=max(clause.end, phrase.end))

    def with_shared_objects(self, clauses: Sequence[Clause]) -> list[Clause]:
        """ "mencuci dan memotong sayur": what both verbs act on stands behind the second."""
        out = list(clauses)
        for at, (clause, following) in enumerate(pairwise(clauses)):
            between = self.text[clause.predicate.end : following.predicate.start].strip()
            acting = {clause.predicate.voice, following.predicate.voice} == {Voice.ACTIVE}
            bare = (
                clause.object is None and clause.complement is None and not clause.predicate.verb.text.endswith("nya")
            )
            if acting and bare and between in words.COORDINATORS and following.object is not None:
                out[at] = replace(clause, object=following.object, end=max(clause.end, following.object.end))
        return out
