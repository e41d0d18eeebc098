"""How many and how much: numbers with what they count, measures with what they measure."""

from __future__ import annotations

from collections.abc import Iterator

from articles.analysis.document import Amount
from articles.analysis.numerals import SCALES
from quizzes.generation.answers import Answer
from quizzes.generation.asked import Asked
from quizzes.generation.asking.stems import beside_verb, build, stem
from quizzes.generation.facts import Fact, Slot
from quizzes.generation.indonesian.frames import (
    AMOUNT_VERBS,
    DIMENSIONS,
    MEASURED_NOUNS,
)
from quizzes.generation.wording import Wording
from quizzes.items import Kind


def counted_words(answer: Answer) -> str | None:
    """What "Berapa" asks: "drone peledak" of a number, "luas hutan" of "50 hektare hutan"; None for a bare length."""
    value = answer.expression.value if answer.expression else None
    unit = value.unit if isinstance(value, Amount) else None
    if unit is None or unit not in DIMENSIONS:
        return answer.counted
    dimension, counted = DIMENSIONS[unit], (answer.counted or "").removeprefix(unit).strip()
    return f"{dimension} {counted}" if dimension and counted else None


def ask_counted(fact: Fact, slot: Slot, answer: Answer, wording: Wording, rest: str) -> Iterator[Asked]:
    """ "Berapa drone peledak yang …": the number is the key, what it counts goes into the question."""
    if answer.counted:
        counted = counted_words(answer)
        if counted:
            question = stem(fact, f"Berapa {counted}", rest)
            yield build(fact, slot, answer, wording.document.text, question, Kind.HOW_MANY, 0.65)


def unit_counted(answer: Answer, text: str) -> Answer:
    """The answer with its unit as what is counted: "enam hari" is asked by "berapa hari"."""
    return Answer(answer.type, answer.keys, counted=said_unit(answer, text), expression=answer.expression)


def said_unit(answer: Answer, text: str) -> str | None:
    """The unit as the text writes it: "kilometer", not "km"."""
    value = answer.expression.value if answer.expression else None
    if not isinstance(value, Amount) or value.unit is None:
        return None
    last = answer.keys[0].of(text).split()[-1]
    return last if last.isalpha() and last.lower() not in SCALES else value.unit


def is_measure(fact: Fact, subject: Slot) -> bool:
    """Whether the fact gives the size of its subject: "tinggi gunung itu mencapai …"."""
    head = subject.phrase.head.text.lower() if subject.phrase else ""
    return fact.verb in AMOUNT_VERBS and (head in MEASURED_NOUNS or head.removesuffix("nya") in MEASURED_NOUNS)


def measured(fact: Fact, slot: Slot, answer: Answer, subject: Slot, wording: Wording) -> Asked:
    """ "Tinggi Gunung Rinjani mencapai 3.726 meter": "Berapa tinggi Gunung Rinjani?"."""
    others = beside_verb(fact, slot, subject)
    words = subject.words or ""
    words = words[:1].lower() + words[1:]  # "Usia Candi Prambanan": a measured noun is no name
    rest = " ".join([words, *(s.words or "" for s in others)])
    return build(fact, slot, answer, wording.document.text, stem(fact, "Berapa", rest), Kind.HOW_MANY, 0.8)
