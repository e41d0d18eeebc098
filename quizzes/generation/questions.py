"""A fact with one role asked: a stem and its key."""

from __future__ import annotations

from collections.abc import Iterator

from articles.analysis.document import Document, Phrase
from quizzes.generation.answers import answer_of
from quizzes.generation.asked import Asked
from quizzes.generation.asking.adjuncts import ask_adjunct
from quizzes.generation.asking.complements import ask_complement
from quizzes.generation.asking.participants import ask_object, ask_subject
from quizzes.generation.asking.valued import ask_alteration, ask_change, ask_level, ask_valued
from quizzes.generation.attributes import attributes
from quizzes.generation.facts import Fact, SlotName, facts
from quizzes.generation.indonesian.reference import DEMONSTRATIVE, LEXICAL_NYA, PRONOUNS, UNRESOLVABLE
from quizzes.generation.wording import Wording


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
        if slot.phrase is None or answer_of(slot.phrase, wording).is_ambiguous or points_back(slot.phrase, wording):
            continue
        if slot.name is SlotName.SUBJECT:
            yield from ask_subject(fact, slot, wording)
        elif slot.name is SlotName.OBJECT:
            yield from ask_object(fact, slot, wording)
        elif slot.name is SlotName.COMPLEMENT:
            yield from ask_complement(fact, slot, wording)
        elif slot.name is SlotName.ADJUNCT:
            yield from list(ask_level(fact, slot, wording)) or ask_adjunct(fact, slot, wording)
    yield from ask_valued(fact, wording)
    yield from ask_change(fact, wording)
    yield from ask_alteration(fact, wording)


def points_back(phrase: Phrase, wording: Wording) -> bool:
    """Whether the phrase only points at something else and so can be no key: "ia", "puncaknya", "kota itu"."""
    words = phrase.of(wording.document.text).lower().split()
    head = phrase.head.text.lower()
    own = head.endswith("nya") and head not in LEXICAL_NYA
    return own or words[-1] in DEMONSTRATIVE or head in PRONOUNS | UNRESOLVABLE
