"""A reading as a page shows it: the text cut into stretches, and rows of what was read. Pure; the page words it.

Whatever a row points at begins a segment of the text, so that "#t-<start>" leads to it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Generic, TypeVar

from articles.analysis.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from articles.analysis.document import (
        AdjunctRole,
        Clause,
        Document,
        Entity,
        Expression,
        Label,
        Mention,
        Predicate,
        Reference,
        Role,
    )

_Layered = TypeVar("_Layered", bound=Span)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text that is the same thing throughout: no mark begins or ends inside it.

    ``sentence`` is the number, from 1, of the sentence that begins here; ``ends_name`` where the name ends here.
    """

    text: str
    start: int
    is_target: bool = False
    sentence: int | None = None
    label: Label | None = None
    ends_name: bool = False
    is_title: bool = False
    expression: Expression | None = None
    reference: Reference | None = None

    @property
    def marks(self) -> str:
        """The names of what lies over this stretch, parted by blanks."""
        found = {"name": self.label, "title": self.is_title, "value": self.expression, "reference": self.reference}
        return " ".join(mark for mark, lies_here in found.items() if lies_here)

    @property
    def is_plain(self) -> bool:
        """Whether nothing lies over this stretch and nothing points at it."""
        return not (self.is_target or self.marks)


@dataclass(frozen=True, slots=True)
class Place:
    """Words and where they begin."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class ChainRow:
    """One entity: its fullest name, the titles that the text gives to it, and everywhere it is named."""

    name: str
    label: Label
    titles: tuple[str, ...]
    mentions: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A date, a time or an amount, and where it stands."""

    place: Place
    expression: Expression


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase of a clause; ``is_doubtful`` where the reading is not sure that it has its role."""

    text: str
    is_doubtful: bool


@dataclass(frozen=True, slots=True)
class AdjunctPart(Part):
    """A phrase and what it adds to its clause."""

    role: AdjunctRole


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """One predicate with what stands around it; ``described`` is the noun that a "yang" clause is about.

    ``cue`` is the word that says who speaks ("kata"), "" where it is one with the speaker ("menurut Ani").
    """

    text: str
    predicate: Predicate
    subject: Part | None
    described: Part | None
    object: Part | None
    complement: Part | None
    adjuncts: tuple[AdjunctPart, ...]
    speaker: str
    cue: str
    connective: str


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence, its number from 1, and the clauses that were read in it."""

    number: int
    place: Place
    clauses: tuple[ClauseRow, ...]


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """Words that mean something named elsewhere, and what they mean; ``percent`` is never rounded up."""

    place: Place
    antecedent: Place
    percent: int
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole page; ``tells_doubt`` where the reading says of any phrase that its role is certain."""

    paragraphs: tuple[tuple[Segment, ...], ...]
    chains: tuple[ChainRow, ...]
    values: tuple[ValueRow, ...]
    sentences: tuple[SentenceRow, ...]
    references: tuple[ReferenceRow, ...]
    tells_doubt: bool

    @property
    def clauses(self) -> int:
        """How many clauses were read."""
        return sum(len(sentence.clauses) for sentence in self.sentences)


def picture_of(document: Document) -> Picture:
    """Everything that was read in ``document``, as it is shown."""
    text = document.text
    tells_doubt = any(clause.certain for clause in document.clauses)
    return Picture(
        paragraphs=paragraphs(document),
        chains=tuple(_chain_row(entity, document) for entity in sorted(document.entities, key=_most_named_first)),
        values=tuple(ValueRow(_place(e, text), e) for e in sorted(document.expressions, key=lambda e: e.start)),
        sentences=tuple(
            SentenceRow(s.number + 1, _place(s, text), _clause_rows(document, s.number, tells_doubt))
            for s in document.sentences
        ),
        references=tuple(_reference_row(r, text) for r in sorted(document.references, key=lambda r: r.start)),
        tells_doubt=tells_doubt,
    )


def paragraphs(document: Document) -> tuple[tuple[Segment, ...], ...]:
    """The text in paragraphs (lines that hold any), each cut wherever a mark begins or ends, so that marks may nest."""
    cutter = _Cutter(document)
    found: list[tuple[Segment, ...]] = []
    offset = 0
    for line in document.text.splitlines(keepends=True):
        if line.strip():
            found.append(cutter.cut(Span(offset, offset + len(line.rstrip()))))
        offset += len(line)
    return tuple(found)


class _Layer(Generic[_Layered]):
    """Marks of one kind, asked from left to right for the innermost one around an offset."""

    def __init__(self, marks: Iterable[_Layered]) -> None:
        self._waiting = sorted(marks, key=lambda mark: (-mark.start, mark.end))  # the next one stands last
        self._open: list[_Layered] = []

    def at(self, offset: int) -> _Layered | None:
        while self._waiting and self._waiting[-1].start <= offset:
            self._open.append(self._waiting.pop())
        while self._open and self._open[-1].end <= offset:
            self._open.pop()
        return self._open[-1] if self._open else None


class _Cutter:
    """Cuts a text from left to right in one go: the cost is linear in its length."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._names: _Layer[Mention] = _Layer(document.mentions)
        self._titles: _Layer[Role] = _Layer(document.roles)
        self._expressions: _Layer[Expression] = _Layer(document.expressions)
        self._references: _Layer[Reference] = _Layer(document.references)
        self._sentences = {sentence.start: sentence.number + 1 for sentence in document.sentences}
        marks = (*document.mentions, *document.roles, *document.expressions, *document.references)
        antecedents = (reference.antecedent for reference in document.references)
        self._targets = {span.start for span in chain(marks, antecedents, document.sentences)}
        self._cuts = sorted(self._targets | {mark.end for mark in marks})

    def cut(self, paragraph: Span) -> tuple[Segment, ...]:
        first, last = bisect_left(self._cuts, paragraph.start + 1), bisect_left(self._cuts, paragraph.end)
        edges = (paragraph.start, *self._cuts[first:last], paragraph.end)
        return tuple(self._segment(start, end) for start, end in pairwise(edges))

    def _segment(self, start: int, end: int) -> Segment:
        name = self._names.at(start)
        return Segment(
            text=self._text[start:end],
            start=start,
            is_target=start in self._targets,
            sentence=self._sentences.get(start),
            label=name.label if name else None,
            ends_name=name is not None and name.end == end,
            is_title=self._titles.at(start) is not None,
            expression=self._expressions.at(start),
            reference=self._references.at(start),
        )


def _place(span: Span, text: str) -> Place:
    return Place(span.of(text), span.start)


def _most_named_first(entity: Entity) -> tuple[int, int]:
    return -len(entity.mentions), entity.number


def _chain_row(entity: Entity, document: Document) -> ChainRow:
    titles = (role.of(document.text) for role in document.roles if role.holder.entity == entity.number)
    mentions = sorted(entity.mentions, key=lambda mention: mention.start)
    return ChainRow(
        entity.name, entity.label, tuple(dict.fromkeys(titles)), tuple(_place(m, document.text) for m in mentions)
    )


def _clause_rows(document: Document, sentence: int, tells_doubt: bool) -> tuple[ClauseRow, ...]:
    return tuple(_clause_row(clause, document.text, tells_doubt) for clause in document.clauses_of(sentence))


def _clause_row(clause: Clause, text: str, tells_doubt: bool) -> ClauseRow:
    def is_doubtful(span: Span) -> bool:
        return tells_doubt and not clause.is_certain(span)

    def part(span: Span | None) -> Part | None:
        return Part(span.of(text), is_doubtful(span)) if span else None

    said = clause.attribution
    return ClauseRow(
        text=clause.predicate.of(text),
        predicate=clause.predicate,
        subject=part(clause.subject),
        described=part(clause.antecedent),
        object=part(clause.object),
        complement=part(clause.complement),
        adjuncts=tuple(AdjunctPart(a.of(text), is_doubtful(a), a.role) for a in clause.adjuncts),
        speaker=said.speaker.of(text) if said else "",
        cue=said.cue.of(text) if said and not said.cue.overlaps(said.speaker) else "",
        connective=clause.connective,
    )


def _reference_row(reference: Reference, text: str) -> ReferenceRow:
    percent = int(round(100 * reference.confidence, 6))  # 0.29 is 28.999… in binary, and 89.9 is not yet 90
    return ReferenceRow(_place(reference, text), _place(reference.antecedent, text), percent, reference.is_certain)
