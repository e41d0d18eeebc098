"""The vocabulary of the reading: one text, and spans of it.

Every offset counts characters of ``Document.text`` and every span is half-open,
``text[start:end]``, so that evidence can be lit up exactly where it stands.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

CERTAIN = 0.9  # the least confidence that a question may stand on


class Label(StrEnum):
    """What kind of thing a name stands for."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    LOCATION = "LOC"
    PRODUCT = "PRODUCT"
    EVENT = "EVENT"
    WORK = "WORK"


class ExpressionKind(StrEnum):
    """What kind of value an expression states."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    QUANTITY = "quantity"
    MONEY = "money"
    PERCENT = "percent"
    ORDINAL = "ordinal"


class Voice(StrEnum):
    """Who acts: meN- and bare transitive verbs, di- verbs, ber-/ter-/root verbs, or no verb at all."""

    ACTIVE = "active"
    PASSIVE = "passive"
    INTRANSITIVE = "intransitive"
    NOMINAL = "nominal"


class AdjunctRole(StrEnum):
    """What a prepositional phrase adds to its clause."""

    PLACE = "place"
    GOAL = "goal"
    SOURCE = "source"
    TIME = "time"
    DURATION = "duration"
    COMPANION = "companion"
    INSTRUMENT = "instrument"
    PURPOSE = "purpose"
    CAUSE = "cause"
    BENEFICIARY = "beneficiary"
    AGENT = "agent"
    TOPIC = "topic"
    ACCORDING_TO = "according to"
    CAPACITY = "capacity"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters of the document's text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The characters that this span covers in ``text``."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Token(Span):
    """One orthographic word, number or punctuation mark with its universal part of speech (UPOS)."""

    text: str
    pos: str


@dataclass(frozen=True, slots=True)
class Arc:
    """What one word hangs on: its head's place in the sentence (-1 for the root) and the UD relation.

    ``certainty`` is the parser's own share for this head among all, 0 to 1.
    """

    head: int
    relation: str
    certainty: float


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """One sentence: its tokens with an arc each, its number in the document and its paragraph's, both from 0."""

    number: int
    paragraph: int
    tokens: tuple[Token, ...]
    arcs: tuple[Arc, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """One place where a name stands; ``entity`` is its chain's index in ``Document.entities``."""

    label: Label
    entity: int


@dataclass(frozen=True, slots=True)
class Entity:
    """A chain of mentions of one person, organisation, place or thing; ``name`` is the fullest form."""

    number: int
    label: Label
    name: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Role(Span):
    """A title or function that the text gives to a name ("Pemimpin Korea Utara" of Kim Jong Un).

    The span covers the title alone; ``holder`` is the mention that it stands beside.
    """

    holder: Mention


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date as far as it is stated; years are Gregorian, weekdays 0 (Monday) to 6. Unstated parts are None.

    ``anchor`` is the earlier date of the text that "dua hari kemudian" was reckoned from; None where the words
    themselves state the date.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    until: DateValue | None = None
    anchor: Span | None = None


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A time of day; ``zone`` is WIB, WITA, WIT or None where the text states none."""

    hour: int
    minute: int = 0
    zone: str | None = None
    until: TimeValue | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and what it counts: "lebih dari 4.000 mil" is Amount(4000, "mil", "lebih dari").

    ``unit`` is the unit in its one canonical spelling ("km" for kilometer, "rupiah" for Rp, "persen" for %),
    or the counted noun ("orang"), or None; ``upper`` is the end of a range. A fraction is counted in "bagian"; a
    score ("3-1") has the unit "skor" and the other side's points as ``upper``.
    """

    number: Decimal
    unit: str | None = None
    modifier: str | None = None
    upper: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Expression(Span):
    """A date, time or amount in the text with its value."""

    kind: ExpressionKind
    value: DateValue | TimeValue | Amount


@dataclass(frozen=True, slots=True)
class Phrase(Span):
    """A noun phrase: its head word and the members of its coordination (one, itself, where there is none).

    ``members`` are whole noun phrases in text order; ``is_open`` is true where the text says that the list goes
    on ("di antaranya", "dan lain-lain", "lainnya"). An explanation between commas ("Nara, adik Bima,") is part of the
    phrase and not of its one member.
    """

    head: Token
    members: tuple[Span, ...]
    is_open: bool = False

    @property
    def is_explained(self) -> bool:
        """Whether an explanation follows the phrase proper, which is its one member."""
        return len(self.members) == 1 and self.members[0].end < self.end


@dataclass(frozen=True, slots=True)
class Adjunct(Span):
    """A prepositional or adverbial phrase of a clause; ``preposition`` is lower case, "" for a bare time or place."""

    role: AdjunctRole
    preposition: str
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Predicate(Span):
    """The verb group: auxiliaries, negation and the verb itself, or the predicate noun's copula.

    ``verb`` is the word that carries the meaning; ``modals`` are lower case ("akan", "telah", "bisa", "mungkin").
    """

    verb: Token
    voice: Voice
    negated: bool = False
    modals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what the clause states: "kata …", "menurut …", "mengatakan bahwa …"."""

    speaker: Phrase
    cue: Span


@dataclass(frozen=True, slots=True)
class Clause(Span):
    """One predicate with what stands around it. ``sentence`` is the number of its sentence.

    ``complement`` is what follows a copula (adalah, merupakan, menjadi) or a whole "bahwa" clause;
    ``antecedent`` is the phrase that a relative clause ("yang …") describes; ``connective`` is the word, in lower
    case, that hangs a subordinate clause on another ("ketika", "karena"), "" for a main clause.
    """

    sentence: int
    predicate: Predicate
    subject: Phrase | None = None
    object: Phrase | None = None
    complement: Phrase | None = None
    adjuncts: tuple[Adjunct, ...] = ()
    attribution: Attribution | None = None
    antecedent: Phrase | None = None
    connective: str = ""
    certain: tuple[Span, ...] = ()

    def is_certain(self, part: Span) -> bool:
        """Whether the reading is sure that the phrase or adjunct has its role in this clause."""
        return any(part.start == sure.start and part.end == sure.end for sure in self.certain)


@dataclass(frozen=True, slots=True)
class Reference(Span):
    """Words that mean something named elsewhere: a pronoun, a word with -nya, "kota itu".

    ``antecedent`` is the name or noun phrase that they mean; ``confidence`` is the share of such readings that were
    right when measured, 0 to 1.
    """

    antecedent: Span
    confidence: float

    @property
    def is_certain(self) -> bool:
        """Whether a question may stand on it."""
        return self.confidence >= CERTAIN


@dataclass(frozen=True)
class Document:
    """The whole reading of one text. Immutable; every part is a span of ``text``."""

    # no slots: what is derived from the parts is kept once it has been asked for

    text: str
    language: str
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...] = ()
    expressions: tuple[Expression, ...] = ()
    roles: tuple[Role, ...] = ()
    clauses: tuple[Clause, ...] = ()
    references: tuple[Reference, ...] = ()

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens in text order."""
        return tuple(token for sentence in self.sentences for token in sentence.tokens)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions in text order."""
        return tuple(sorted((m for e in self.entities for m in e.mentions), key=lambda m: m.start))

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the character at ``offset``. Raises ValueError where none does."""
        at = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        if at < 0 or offset >= self.sentences[at].end:
            raise ValueError(f"no sentence at offset {offset}")
        return self.sentences[at]

    def clauses_of(self, first: int, last: int | None = None) -> tuple[Clause, ...]:
        """The clauses of sentence ``first``, or of all sentences up to and including ``last``, in text order."""
        start = bisect_left(self.clauses, first, key=lambda clause: clause.sentence)
        end = bisect_right(self.clauses, first if last is None else last, key=lambda clause: clause.sentence)
        return self.clauses[start:end]

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that lie wholly inside ``span``, in text order."""
        return within(self.mentions, span)

    def expressions_in(self, span: Span) -> tuple[Expression, ...]:
        """The dates, times and amounts that lie wholly inside ``span``, in text order."""
        return within(self.expressions, span)


_Placed = TypeVar("_Placed", bound=Span)


def within(spans: Sequence[_Placed], span: Span) -> tuple[_Placed, ...]:
    """Those of ``spans``, sorted by where they begin and none overlapping another, that ``span`` contains."""
    first = bisect_left(spans, span.start, key=lambda each: each.start)
    last = bisect_left(spans, span.end, key=lambda each: each.start)
    return tuple(each for each in spans[first:last] if each.end <= span.end)
