"""A fact with one role asked: a stem and its key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articles.analysis.document import Document, Phrase, Span
from quizzes.generation.answers import answer_of, points_back
from quizzes.generation.asked import Asked
from quizzes.generation.asking.adjuncts import ask_adjunct
from quizzes.generation.asking.by_frame import ask_by_frame
from quizzes.generation.asking.complements import ask_complement
from quizzes.generation.asking.participants import ask_object, ask_subject
from quizzes.generation.asking.reasons import ask_reason
from quizzes.generation.asking.speakers import ask_speaker
from quizzes.generation.asking.valued import ask_alteration, ask_change, ask_level, ask_valued
from quizzes.generation.asking.years import ask_year
from quizzes.generation.attributes import attributes
from quizzes.generation.described import asks_its_name
from quizzes.generation.facts import Fact, Slot, SlotName, facts
from quizzes.generation.wording import Wording
from quizzes.items import Level, Proof


def ask(document: Document) -> tuple[Asked, ...]:
    """Every question that the document's facts offer, in text order, good and bad: the checks decide later."""
    wording = Wording(document)
    asked = [each for fact in facts(document, wording) for each in ask_fact(fact, wording)]
    return tuple(asked) + attributes(wording, first_number=len(document.clauses))


def ask_fact(fact: Fact, wording: Wording) -> Iterator[Asked]:
    """The questions about one fact, one or more for each of its roles."""
    unworded = [s for s in fact.slots if s.name in (SlotName.OBJECT, SlotName.COMPLEMENT) and not s.words]
    for slot in fact.slots:
        if any(other is not slot for other in unworded):
            continue  # "meresmikan jembatan itu": "Siapa yang meresmikan?" would not say what
        if slot.phrase is None or answer_of(slot.phrase, wording).is_ambiguous:
            continue
        if points_back(slot.phrase, wording):
            yield from ask_meant(fact, slot, wording)
            continue
        if slot.name is SlotName.SUBJECT and asks_its_name(fact, wording.document):
            yield from ask_subject(fact, slot, wording)
        elif slot.name is SlotName.OBJECT:
            yield from ask_object(fact, slot, wording)
        elif slot.name is SlotName.COMPLEMENT:
            yield from ask_complement(fact, slot, wording)
        elif slot.name is SlotName.ADJUNCT:
            yield from list(ask_level(fact, slot, wording)) or ask_adjunct(fact, slot, wording)
        yield from ask_year(fact, slot, wording)
    yield from ask_valued(fact, wording)
    yield from ask_change(fact, wording)
    yield from ask_alteration(fact, wording)
    if not unworded:
        yield from ask_by_frame(fact, wording)
        yield from ask_speaker(fact, wording)
        yield from ask_reason(fact, wording)


def ask_meant(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """ "Sari adalah pelari. Ia meraih emas.": who won gold is Sari, as two sentences together prove."""
    meant = wording.meant_by(slot.phrase) if slot.phrase else None
    if meant is None or slot.name is not SlotName.SUBJECT:
        return
    phrase = Phrase(meant.start, meant.end, wording.document.sentence_at(meant.start).tokens[0], (meant,))
    named = replace(slot, span=meant, phrase=phrase)
    known = replace(fact, slots=tuple(named if each is slot else each for each in fact.slots))
    first = wording.document.sentence_at(meant.start)
    for asked in ask_subject(known, named, wording):
        evidence = (Span(first.start, first.end), *asked.evidence)
        yield replace(asked, evidence=evidence, proof=Proof.JOINED, level=Level.INTEGRATE)
