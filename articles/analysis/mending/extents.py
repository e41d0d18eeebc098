"""How far the phrases of a clause reach: what hangs on a noun, what explains it, all members of its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles.analysis.document import Adjunct, AdjunctRole, Clause, Phrase, Span, Voice
from articles.analysis.indonesian import clause_words as words
from articles.analysis.mending.view import SURE, View

_OF_NOUNS = frozenset("antara per tentang mengenai terhadap atas".split())
_VERBAL_ONLY = frozenset(
    {AdjunctRole.TIME, AdjunctRole.DURATION, AdjunctRole.COMPANION, AdjunctRole.BENEFICIARY, AdjunctRole.AGENT}
)
_PLACES = frozenset({AdjunctRole.PLACE, AdjunctRole.GOAL, AdjunctRole.SOURCE, AdjunctRole.OTHER})


@dataclass(frozen=True, slots=True)
class Extents(View):
    """Gives the phrases of a clause their whole extent."""

    def with_whole_phrases(self, clause: Clause) -> Clause:
        """ "Kunjungan Kim ke Rusia merupakan …", "perang di Ukraina": what hangs on a noun is part of its phrase."""
        for adjunct in clause.adjuncts:
            for phrase in self._nouns_before(clause, adjunct):
                touches = phrase.end < adjunct.start <= phrase.end + 1
                belongs = self._hangs_inside(adjunct, phrase) or self._nests(clause, phrase, adjunct)
                if touches and (belongs or (adjunct.preposition == "dari" and phrase in self._origins(clause))):
                    clause = self._absorbed(clause, phrase, adjunct)
                    break
        return clause

    def _origins(self, clause: Clause) -> list[Phrase]:
        """The phrases that "dari" describes: "adalah dokter dari Solo", "didukung organisasi dari Jerman"."""
        if clause.predicate.voice is Voice.NOMINAL:
            return [clause.complement] if clause.complement is not None else []
        found = [a.phrase for a in clause.adjuncts if a.role in (AdjunctRole.AGENT, AdjunctRole.INSTRUMENT)]
        found = [phrase for phrase in found if not self.begins_with_person(phrase)]
        subject = clause.subject  # "Ani dari Solo menang"
        return [*found, subject] if subject is not None and subject.end < clause.predicate.start else found

    def _nests(self, clause: Clause, phrase: Phrase, adjunct: Adjunct) -> bool:
        """Whether a place stands in a place: "di akuarium di pulau itu"."""
        outer = next((other for other in clause.adjuncts if other.phrase is phrase), None)
        places = outer is not None and outer.role is adjunct.role is AdjunctRole.PLACE
        return places and outer is not None and outer.preposition == adjunct.preposition

    def _nouns_before(self, clause: Clause, adjunct: Adjunct) -> list[Phrase]:
        """The phrases of the clause that an adjunct may be a part of."""
        aside = adjunct.phrase.head.text.lower() in words.ASIDES
        measure = adjunct.preposition in words.SIZES  # "danau seluas 1.130 km2" is asked about by itself
        if not adjunct.preposition or adjunct.role in _VERBAL_ONLY or aside or measure:
            return []
        if adjunct.end < clause.predicate.start:
            subject = clause.subject
            if subject is None or adjunct.preposition == "dalam":
                return []
            if self.begins_with_person(subject) and adjunct.preposition != "dari":
                return []
            return [subject]
        found = [
            other.phrase
            for other in clause.adjuncts
            if other.preposition and other is not adjunct and {other.role, adjunct.role} <= _PLACES
        ]
        if clause.complement is not None and clause.predicate.voice is Voice.NOMINAL:
            found.append(clause.complement)
        if adjunct.preposition == "dari" and adjunct.phrase.head.text.lower() not in words.TIME_NOUNS:
            found += [phrase for phrase in self._origins(clause) if phrase not in found]
        if clause.object is not None and adjunct.preposition in _OF_NOUNS:
            found.append(clause.object)
        return found

    def _absorbed(self, clause: Clause, phrase: Phrase, adjunct: Adjunct) -> Clause:
        """The clause with the adjunct as the end of the phrase."""
        last = Span(phrase.members[-1].start, adjunct.end)
        whole = replace(phrase, end=adjunct.end, members=(*phrase.members[:-1], last))
        left = tuple(
            replace(other, end=adjunct.end, phrase=whole) if other.phrase is phrase else other
            for other in clause.adjuncts
            if other is not adjunct
        )
        return replace(
            clause,
            adjuncts=left,
            subject=whole if clause.subject is phrase else clause.subject,
            object=whole if clause.object is phrase else clause.object,
            complement=whole if clause.complement is phrase else clause.complement,
        )

    def _hangs_inside(self, adjunct: Adjunct, phrase: Span) -> bool:
        head = self.syntax.head_of(adjunct.phrase)
        above = self.syntax.sentence.arcs[head].head if head is not None else -1
        return above >= 0 and phrase.contains(self.syntax.sentence.tokens[above])

    def with_appositions(self, clause: Clause) -> Clause:
        """ "putranya, Kojo," is one phrase where the tree has the name as an apposition of the noun."""
        changed: dict[str, Phrase] = {}
        for name in ("subject", "object", "antecedent"):
            phrase: Phrase | None = getattr(clause, name)
            named = self._named(phrase) if phrase is not None else None
            if named is not None and not named.overlaps(clause.predicate):
                changed[name] = named
        said = clause.attribution
        speaker = self._named(said.speaker) if said is not None else None
        if said is not None and speaker is not None:
            clause = replace(clause, attribution=replace(said, speaker=speaker))
        return _changed(clause, changed)

    def _named(self, phrase: Phrase) -> Phrase | None:
        """The phrase with the name that follows a comma as its apposition, None where there is none."""
        if len(phrase.members) > 1 or self.text[phrase.end : phrase.end + 2] != ", ":
            return None
        at = self.syntax.at(phrase.end + 2)
        name = next((m for m in self.mentions if m.start == phrase.end + 2), None)
        if at is None or name is None or self.syntax.relation(at) != "appos" or self.syntax.certainty(at) < SURE:
            return None
        if not phrase.contains(self.token(self.syntax.sentence.arcs[at].head)) or self.begins_with_name(phrase):
            return None
        return replace(phrase, end=name.end, members=(Span(phrase.start, name.end),))

    def with_lists(self, clause: Clause, clauses: Sequence[Clause]) -> Clause:
        """A phrase takes in the members of its coordination that the rules cut off, but no other clause's words."""
        taken: list[Span] = [clause.predicate, *clause.adjuncts]
        for other in clauses:
            if other is not clause:
                taken += [part for part in (other.predicate, other.subject) if part is not None]
        changed: dict[str, Phrase] = {}
        for name in ("subject", "object", "complement"):
            phrase: Phrase | None = getattr(clause, name)
            longer = self._listed(phrase) if phrase is not None else None
            if longer is not None and not any(longer.overlaps(part) for part in taken):
                changed[name] = longer
        return _changed(clause, changed)

    def _listed(self, phrase: Phrase) -> Phrase | None:
        """The phrase with all members that the tree sees, None where it sees no more than the rules."""
        head = self.syntax.head_of(phrase)
        members = self.syntax.members(head) if head is not None else []
        beyond = [at for at in members if self.token(at).start >= phrase.end]
        if not beyond or any(self.syntax.certainty(at) < SURE for at in beyond):
            return None
        spans = [self.syntax.span(at) for at in beyond]
        whole = Span(phrase.start, spans[-1].end)
        between = self.text[phrase.end : spans[0].start].strip()
        if between not in (",", "dan", ", dan", "serta", ", serta") or len(spans) != len(members) - len(phrase.members):
            return None
        return replace(phrase, end=whole.end, members=(*phrase.members, *self._parted(spans)))

    def _parted(self, spans: Sequence[Span]) -> list[Span]:
        """Members that do not reach into the next: a conjunct's phrase ends where the following one begins."""
        ends = [min(span.end, after.start) for span, after in zip(spans, [*spans[1:], spans[-1]], strict=True)]
        ends[-1] = spans[-1].end
        return [
            Span(
                span.start, span.start + len(self.text[span.start : end].rstrip(" ,").removesuffix(" dan").rstrip(" ,"))
            )
            for span, end in zip(spans, ends, strict=True)
        ]


def _changed(clause: Clause, phrases: dict[str, Phrase]) -> Clause:
    """The clause with other phrases in the named roles."""
    return replace(
        clause,
        subject=phrases.get("subject", clause.subject),
        object=phrases.get("object", clause.object),
        complement=phrases.get("complement", clause.complement),
        antecedent=phrases.get("antecedent", clause.antecedent),
    )
