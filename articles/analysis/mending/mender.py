"""Clauses as the rules assembled them, mended by the parser's tree where the rules are known to be weak.

Nothing that the rules found is replaced by an arc alone: the tree fills what is missing and says which noun a phrase in
between belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles.analysis.document import Adjunct, AdjunctRole, Attribution, Clause, Phrase, Span
from articles.analysis.indonesian import clause_words as words
from articles.analysis.mending.extents import Extents
from articles.analysis.mending.participants import Participants
from articles.analysis.mending.predicates import Predicates
from articles.analysis.mending.view import View

_UNDECIDED = (AdjunctRole.OTHER, AdjunctRole.PLACE)


@dataclass(frozen=True, slots=True)
class Mender(View):
    """Mends the clauses of one sentence."""

    def mend(self, clauses: Sequence[Clause]) -> list[Clause]:
        """The clauses, mended, in the order of their predicates."""
        parts = self.text, self.syntax, self.mentions, self.expressions
        predicates, extents, participants = Predicates(*parts), Extents(*parts), Participants(*parts)
        kept = predicates.with_effects([clause for clause in clauses if not predicates.is_misread(clause)])
        kept += predicates.overlooked(kept)
        kept.sort(key=lambda clause: clause.predicate.start)
        whole = [extents.with_whole_phrases(clause) for clause in predicates.with_results(kept)]
        filled = participants.with_shared(whole, [participants.with_subject(clause, whole) for clause in whole])
        filled = [participants.with_object(clause) for clause in filled]
        filled = [extents.with_appositions(clause) for clause in filled]
        listed = participants.with_shared_objects([extents.with_lists(clause, filled) for clause in filled])
        return [self._attributed(self._with_roles_by_verb(clause), listed) for clause in listed]

    def _with_roles_by_verb(self, clause: Clause) -> Clause:
        """What "pada" adds depends on the verb: "berada pada posisi" a place, "berfokus pada masalah" what about."""
        verb = clause.predicate.verb.text.lower()
        role = AdjunctRole.PLACE if verb in words.LOCATED else AdjunctRole.TOPIC if verb in words.ABOUT else None
        return replace(clause, adjuncts=tuple(self._by_verb(a, verb, role, clause.subject) for a in clause.adjuncts))

    def _by_verb(self, adjunct: Adjunct, verb: str, role: AdjunctRole | None, subject: Phrase | None) -> Adjunct:
        """The adjunct with the role that the verb or the subject behind it gives it."""
        if adjunct.preposition == "pada" and adjunct.role in _UNDECIDED and role is not None:
            return replace(adjunct, role=role)
        if adjunct.preposition == "dengan" and adjunct.role is AdjunctRole.INSTRUMENT and verb in words.RELATING:
            return replace(adjunct, role=AdjunctRole.TOPIC)
        counted = subject is not None and adjunct.end < subject.start and self.is_counted(subject)
        named = any(mention.overlaps(adjunct.phrase) for mention in self.mentions)
        if adjunct.preposition == "dari" and counted and not named:
            return replace(adjunct, role=AdjunctRole.OTHER)  # "Dari 35 siswa, 20 siswa lulus"
        return adjunct

    def _attributed(self, clause: Clause, clauses: Sequence[Clause]) -> Clause:
        """What hangs below a verb of saying is said by its subject."""
        at = self.verb(clause)
        if at is None or clause.attribution is not None:
            return clause
        saying = self._saying_above(at)
        for other in clauses:
            if saying is not None and other is not clause and self.verb(other) == saying and other.subject is not None:
                cue = Span(other.predicate.start, other.predicate.end)
                return replace(clause, attribution=Attribution(other.subject, cue))
        return clause

    def _saying_above(self, verb: int) -> int | None:
        """The verb of saying whose statement the verb is, or is part of."""
        at = self.syntax.clause_of(verb)
        while self.syntax.sentence.arcs[at].head >= 0:
            above = self.syntax.sentence.arcs[at].head
            if self.syntax.relation(at) in ("ccomp", "parataxis", "xcomp"):
                said = self.word(above)
                return above if said in words.SAYING - words.KNOWING else None
            at = above
        return None
