"""What something is, is called, or amounts to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis.document import Voice
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.amounts import ask_attending, is_measure, is_one, measured, said_unit
from quizzes.generation.asking.participants import participant_words
from quizzes.generation.asking.stems import KINDS, beside_verb, build, joined, rest_of, stem
from quizzes.generation.facts import Fact, Slot, SlotName, is_result, is_superlative
from quizzes.generation.indonesian.frames import (
    MEASURES,
    NAMING,
)
from quizzes.generation.indonesian.measures import ATTENDED, CHANGES, REMAINING
from quizzes.generation.indonesian.question_words import DESIGNATORS
from quizzes.generation.indonesian.reference import OFFSETS
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def ask_complement(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """The questions about what follows a copula, a naming verb or an intransitive verb."""
    subject = fact.slot(SlotName.SUBJECT)
    if slot.phrase is None or subject is None or not subject.words or subject.phrase is None:
        return
    answer = answer_of(slot.phrase, wording)
    text = wording.document.text
    if answer.type is AnswerType.AMOUNT and not OFFSETS.match(text, answer.keys[0].end):
        yield from _ask_amount_complement(fact, slot, answer, subject, wording)
    elif fact.verb in NAMING:
        question = stem(fact, NAMING[fact.verb], subject.words)
        yield build(fact, slot, answer, text, question, Kind.WHAT, 0.65)
    elif fact.verb in ("adalah", "ialah", "merupakan"):
        yield from _ask_identity(fact, slot, answer, subject, wording)


def _ask_amount_complement(fact: Fact, slot: Slot, answer: Answer, subject: Slot, wording: Wording) -> Iterator[Asked]:
    of_amount = subject.phrase is not None and answer_of(subject.phrase, wording).type is AnswerType.AMOUNT
    if of_amount or is_one(answer):
        return
    if is_measure(fact, subject):
        yield from measured(fact, slot, answer, subject, wording)
        return
    if fact.clause.predicate.voice is Voice.PASSIVE and fact.verb in ATTENDED:
        yield from ask_attending(fact, slot, answer, subject, wording)
        return
    result = is_result(slot, fact.verb, wording.document.text)
    if fact.verb in CHANGES and not result:
        return  # asked by its noun: "Berapa kenaikan harga …?"
    if fact.verb in MEASURES:
        others = beside_verb(fact, slot, subject)
        rest = " ".join([MEASURES[fact.verb], subject.words or "", *(s.words or "" for s in others)])
        yield build(fact, slot, answer, wording.document.text, stem(fact, "Berapa", rest), Kind.HOW_MANY, 0.75)
        return
    unit = answer.counted or said_unit(answer, wording.document.text)
    if unit:
        rest = joined(rest_of(fact, slot))
        if fact.verb == "menjadi" or len(_YEAR.findall(rest)) > 1:
            return  # "naik dari 5 ton pada 1977 menjadi 7 ton pada 2003": which year is asked?
        lead = "Menjadi berapa" if result else "Berapa"
        if fact.verb in REMAINING:
            if wording.document.text[: fact.clause.predicate.start].endswith("yang "):
                return
            rest = _remaining(fact, slot, subject)
        yield build(fact, slot, answer, wording.document.text, stem(fact, f"{lead} {unit}", rest), Kind.HOW_MANY, 0.55)


def _remaining(fact: Fact, slot: Slot, subject: Slot) -> str:
    """ "Berapa persen" + "hutan Riau yang tersisa"."""
    others = beside_verb(fact, slot, subject)
    return " ".join([subject.words or "", "yang tersisa", *(s.words or "" for s in others)])


def _ask_identity(fact: Fact, slot: Slot, answer: Answer, subject: Slot, wording: Wording) -> Iterator[Asked]:
    """ "X adalah Y": who or what X is; and, where Y is a name, which Y it is."""
    text = wording.document.text
    who = answer_of(subject.phrase, wording) if subject.phrase else None
    if who is None:
        return
    if answer.mention is not None and not answer.title and answer.type is AnswerType.PLACE:
        yield build(fact, slot, answer, text, stem(fact, _which_place(answer, subject), ""), Kind.WHERE, 0.7)
    elif answer.mention is not None and not answer.title and answer.noun is None:
        words = participant_words(answer)
        yield build(
            fact, slot, answer, text, stem(fact, words, subject.words or ""), KINDS.get(answer.type, Kind.WHAT), 0.7
        )
    elif who.type is AnswerType.PERSON and who.mention is not None and answer.type is AnswerType.PERSON:
        yield build(fact, slot, answer, text, stem(fact, "Siapa", subject.words or ""), Kind.WHO, 0.4)
    elif is_superlative(subject.words or ""):
        yield build(fact, slot, answer, text, stem(fact, "Apa", subject.words or ""), Kind.WHAT, 0.6)
    elif len(answer.keys[0].of(text).split()) >= 2 and not _named(subject):
        question = stem(fact, "Apa yang dimaksud dengan", subject.words or "")
        yield build(fact, slot, answer, text, question, Kind.WHAT, 0.4)


def _which_place(answer: Answer, subject: Slot) -> str:
    """ "Apa nama gunung tertinggi di Jawa", "Pulau mana yang merupakan tujuan utama wisatawan"."""
    head = subject.phrase.head.text.lower() if subject.phrase else ""
    words = subject.words or ""
    if head in DESIGNATORS or words.lower().startswith("ibu kota"):
        return f"Apa nama {words}"
    return f"{participant_words(answer)} yang merupakan {words}"


def _named(subject: Slot) -> bool:
    """Whether a name is in the subject: "pertemuan Budi dan Citra" is nothing to define."""
    words = (subject.words or "").split()
    return any(w[:1].isupper() for w in words) or len(words) > 4
