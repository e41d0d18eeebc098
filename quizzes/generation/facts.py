"""Facts: what the clauses say, with every participant worded so that it stands on its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from articles.analysis.document import (
    Adjunct,
    Clause,
    Document,
    Phrase,
    Sentence,
    Span,
)
from quizzes.generation.indonesian.frames import DROPPED_MODALS, NO_FACT, UNCERTAIN
from quizzes.generation.wording import Wording, subject_span

MAX_CLAUSE_WORDS = 12  # a subordinate clause longer than this does not travel with the question


class SlotName(StrEnum):
    """The places of a fact, as grammar knows them."""

    SUBJECT = "subject"
    PREDICATE = "predicate"
    OBJECT = "object"
    COMPLEMENT = "complement"
    ADJUNCT = "adjunct"


@dataclass(frozen=True, slots=True)
class Slot:
    """One participant of a fact. ``words`` stands on its own; None where a reference in it stays unresolved."""

    name: SlotName
    span: Span
    words: str | None
    phrase: Phrase | None = None
    adjunct: Adjunct | None = None

    @property
    def is_clause(self) -> bool:
        """Whether the slot is a whole subordinate clause ("setelah mengunjungi pabrik")."""
        return self.adjunct is not None and self.adjunct.phrase.head.pos in ("VERB", "AUX")


@dataclass(frozen=True, slots=True)
class Fact:
    """A predicate with its roles, in text order. ``speaker`` says it where it is not the article itself.

    ``is_certain`` is false for plans, wishes and guesses ("akan", "mungkin").
    """

    number: int
    sentence: Sentence
    clause: Clause
    slots: tuple[Slot, ...]
    speaker: str | None = None
    is_certain: bool = True

    def slot(self, name: SlotName) -> Slot | None:
        """The first slot of that name."""
        return next((slot for slot in self.slots if slot.name is name), None)

    @property
    def verb(self) -> str:
        """The verb that carries the meaning, in lower case."""
        return self.clause.predicate.verb.text.lower()


def facts(document: Document, wording: Wording) -> tuple[Fact, ...]:
    """The facts of the document that questions can be asked about, in text order."""
    found = []
    for number, clause in enumerate(document.clauses):
        fact = _fact(number, clause, document, wording)
        if fact is not None:
            found.append(fact)
    return tuple(found)


def _fact(number: int, clause: Clause, document: Document, wording: Wording) -> Fact | None:
    predicate = clause.predicate
    if predicate.negated or predicate.verb.text.lower() in NO_FACT or _is_quoted(clause, document):
        return None
    if clause.subject is not None and clause.antecedent is not None:
        return None  # "teknologi yang ia terima": the antecedent is the object, which the grammar does not tell
    sentence = document.sentences[clause.sentence]
    slots = sorted(_slots(clause, sentence, wording), key=lambda s: _order(s, clause))
    speaker = None
    if clause.attribution is not None:
        speaker = wording.of(clause.attribution.speaker)
        if speaker is None:
            return None
    certain = not set(predicate.modals) & UNCERTAIN
    return Fact(number, sentence, clause, tuple(slots), speaker, certain)


def _order(slot: Slot, clause: Clause) -> tuple[int, int]:
    """Text order, but the antecedent of a relative clause comes first."""
    return (0 if slot.phrase is not None and slot.phrase == clause.antecedent else 1, slot.span.start)


def _slots(clause: Clause, sentence: Sentence, wording: Wording) -> list[Slot]:
    slots = [Slot(SlotName.PREDICATE, clause.predicate, _predicate_words(clause, wording.document.text))]
    subject = clause.subject or clause.antecedent
    held: Span = subject_span(clause) if clause.subject is not None else subject or clause.predicate
    if subject is not None:
        slots.append(Slot(SlotName.SUBJECT, held, decapitalised(held, sentence, wording), subject))
    for name, phrase in ((SlotName.OBJECT, clause.object), (SlotName.COMPLEMENT, clause.complement)):
        if phrase is not None:
            slots.append(Slot(name, phrase, wording.of(phrase, keep_nya=subject is not None), phrase))
    for adjunct in clause.adjuncts:
        if not held.contains(adjunct) or subject is None:
            slots.append(_adjunct_slot(adjunct, sentence, wording, has_subject=subject is not None))
    return slots


def _adjunct_slot(adjunct: Adjunct, sentence: Sentence, wording: Wording, *, has_subject: bool) -> Slot:
    words = wording.of(adjunct, keep_nya=has_subject)
    if words is not None and adjunct.start == sentence.start:
        words = words[:1].lower() + words[1:]
    slot = Slot(SlotName.ADJUNCT, adjunct, words, adjunct.phrase, adjunct)
    too_long = slot.is_clause and words is not None and len(words.split()) > MAX_CLAUSE_WORDS
    return Slot(slot.name, slot.span, None, slot.phrase, adjunct) if too_long else slot


def _predicate_words(clause: Clause, text: str) -> str:
    words = clause.predicate.of(text).split()
    kept = [w for w in words[:-1] if w.lower() not in DROPPED_MODALS]
    return " ".join([*(w.lower() for w in kept), words[-1].lower()])


def decapitalised(span: Span, sentence: Sentence, wording: Wording) -> str | None:
    """The words of ``span``, its first letter small where only the beginning of the sentence made it a capital."""
    words = wording.of(span)
    if not words or span.start != sentence.start:
        return words
    first = next((t for t in sentence.tokens if t.start == span.start), None)
    named = any(m.start == span.start for m in wording.document.mentions)
    if first is None or named or first.pos == "PROPN" or first.text.isupper():
        return words
    return words[:1].lower() + words[1:]


def _is_quoted(clause: Clause, document: Document) -> bool:
    """Whether the predicate stands inside quotation marks, where "saya" and "kita" speak."""
    sentence = document.sentences[clause.sentence]
    before = document.text[sentence.start : clause.predicate.start]
    curly = before.count("“") > before.count("”")
    return curly or before.count('"') % 2 == 1
