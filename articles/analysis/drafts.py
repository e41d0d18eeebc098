"""A clause while it is being read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from articles.analysis.document import Adjunct, Phrase, Predicate, Span, Token, Voice
from articles.analysis.indonesian import clause_words as words
from articles.analysis.parts import Part

_DENYING = words.NEGATIONS | words.FAILING


def voice(verb: str) -> Voice:
    """The voice of a verb by its prefix. "dibawa" is passive, "membawa" active, "berjalan" and "tiba" neither."""
    word = verb.lower()
    if word.startswith("di") and len(word) > 4:
        return Voice.PASSIVE
    if word in words.BARE_TRANSITIVE or (word.startswith("me") and word not in words.INTRANSITIVE_ACTIVE):
        return Voice.ACTIVE
    return Voice.INTRANSITIVE


@dataclass(slots=True)
class Draft:
    """A clause while it is read. ``connective`` is the word that hangs it on the clause before it.

    ``becoming``: "menjadi" stood behind the verb, what comes out follows. ``of_noun``: the clause completes a noun
    ("usul untuk …") and is no adjunct. ``borrows``: the subject is that of the clause outside until another is read.
    """

    predicate: Predicate | None = None
    subject: Phrase | None = None
    object: Phrase | None = None
    complement: Phrase | None = None
    antecedent: Phrase | None = None
    adjuncts: list[Adjunct] = field(default_factory=list)
    connective: Part | None = None
    parent: Draft | None = None
    shares_subject: bool = False
    borrows: bool = False
    becoming: bool = False
    of_noun: bool = False

    @property
    def verb(self) -> str:
        """The verb in lower case, "" before it is read."""
        return self.predicate.verb.text.lower() if self.predicate is not None else ""

    @property
    def takes_agent(self) -> bool:
        """Whether a bare noun phrase behind the passive is who or what acts."""
        return self.verb not in words.GIVEN

    @property
    def voice(self) -> Voice | None:
        """The voice of the verb, None before it is read."""
        return self.predicate.voice if self.predicate else None

    @property
    def is_fact(self) -> bool:
        """Whether the clause says that something is so, not that it is meant ("agar …") or supposed ("jika …")."""
        return self.connective is None or self.connective.chunk.word not in words.UNREAL

    @property
    def names(self) -> bool:
        """Whether the verb gives a name, which follows it: no agent."""
        return self.verb in words.NAMING

    @property
    def takes_object(self) -> bool:
        """Whether a bare noun phrase behind the verb is its object."""
        return (
            self.voice is Voice.ACTIVE
            and self.object is None
            and self.complement is None
            and not self.verb.endswith("nya")  # "menggunakannya" has it already
        )

    @property
    def has_amount(self) -> bool:
        """Whether an amount behind the verb is what it tells: "berusia 21 tahun", "berjumlah 30 orang"."""
        return self.verb in words.HAVING or self.verb == "berjumlah"

    def spans(self) -> list[Span]:
        """Every part that has been read so far."""
        whole = [self.predicate, self.subject, self.object, self.complement, *self.adjuncts]
        return [span for span in whole if span is not None]


def predicate(part: Part) -> Predicate:
    """The predicate of a verb group: what comes before the verb denies it or says how it is meant."""
    tokens: list[tuple[Token, str]] = [(u.tokens[0], u.tag) for u in part.chunk.units]
    at = _head(part)
    verb = tokens[at][0]
    kind = Voice.NOMINAL if part.label in ("CP", "APP") else voice(verb.text)
    lower = [token.text.lower() for token, _ in tokens[:at]]
    plain = Predicate(part.start, part.end, verb, kind, modals=tuple(w for w in lower if w not in _DENYING))
    return replace(plain, negated=any(w in _DENYING for w in lower))


def _head(part: Part) -> int:
    """Which unit of a verb group is its verb: the last, but not a root that says whither or what becomes of it."""
    row = part.chunk.units
    at = len(row) - 1
    while at and row[at].word in words.TRAILING and row[at - 1].tag == "V":
        at -= 1
    return at


def extend_complement(outer: Draft, relative: Draft) -> None:
    """ "merupakan lokasi yang menunjukkan …": the description belongs to what is described."""
    complement, ends = outer.complement, [span.end for span in relative.spans()]
    if complement is not None and ends:
        whole = Span(complement.start, max(*ends, complement.end))
        outer.complement = Phrase(whole.start, whole.end, complement.head, (whole,))


def extend_object(outer: Draft, found: Phrase, relative: Draft) -> None:
    """ "memeriksa apa yang terjadi": "apa" alone says nothing."""
    ends = [span.end for span in relative.spans()]
    if ends and found.head.text.lower() == "apa":
        whole = Span(found.start, max(*ends, found.end))
        outer.object = Phrase(whole.start, whole.end, found.head, (whole,))


def as_adjunct(draft: Draft, text: str) -> Adjunct | None:
    """A finished subordinate clause as an adjunct of the clause it hangs on, None where it is none."""
    if draft.connective is None or draft.predicate is None:
        return None
    role = words.CONNECTIVES.get(draft.connective.chunk.word)
    if role is None or draft.of_noun:
        return None
    start, end = draft.connective.end, max(span.end for span in draft.spans())
    start = start + len(text[start:end]) - len(text[start:end].lstrip())
    phrase = Phrase(start, end, draft.predicate.verb, (Span(start, end),))
    return Adjunct(draft.connective.start, end, role, draft.connective.chunk.word, phrase)
