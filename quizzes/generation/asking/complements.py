"""What something is, is called, or amounts to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis.document import Voice
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.amounts import ask_attending, is_measure, is_one, measured, said_unit
from quizzes.generation.asking.participants import kind_named, participant_words
from quizzes.generation.asking.stems import KINDS, beside_verb, build, joined, rest_of, stem
from quizzes.generation.facts import Fact, Slot, SlotName, is_result, is_superlative
from quizzes.generation.indonesian.frames import ARTICLES, COPULAS, MEASURES, NAMING, ONE_OF
from quizzes.generation.indonesian.measures import ATTENDED, CHANGES, LYING, REMAINING, VALUED_NOUNS
from quizzes.generation.indonesian.question_words import DESIGNATORS, PERSON_NOUNS
from quizzes.generation.indonesian.reference import OFFSETS
from quizzes.generation.wording import Wording
from quizzes.items import Kind

LONGEST_TERM = 4  # words of a term that can be defined
TELLING = 8  # words of a description that fits hardly anything else
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
    elif fact.verb in COPULAS:
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
        apart = fact.verb in LYING and "permukaan" not in rest  # "terletak 12 km dari Solo": asked by its distance
        if apart or fact.verb == "menjadi" or len(_YEAR.findall(rest)) > 1:
            return  # "naik dari 5 ton pada 1977 menjadi 7 ton pada 2003": which year is asked?
        if result and not _is_valued(subject):
            return  # "penganggur naik menjadi 700 orang"
        lead, unit = ("Menjadi berapa", "") if result else ("Berapa", f" {unit}")
        if fact.verb in REMAINING:
            if wording.document.text[: fact.clause.predicate.start].endswith("yang "):
                return
            rest = _remaining(fact, slot, subject)
        yield build(fact, slot, answer, wording.document.text, stem(fact, f"{lead}{unit}", rest), Kind.HOW_MANY, 0.55)


def _is_valued(subject: Slot) -> bool:
    """Whether the subject is what an amount tells: "harga beras"."""
    return subject.phrase is not None and subject.phrase.head.text.lower() in VALUED_NOUNS


def _remaining(fact: Fact, slot: Slot, subject: Slot) -> str:
    """ "Berapa persen" + "hutan Riau yang tersisa"."""
    others = beside_verb(fact, slot, subject)
    return " ".join([subject.words or "", "yang tersisa", *(s.words or "" for s in others)])


def _ask_identity(fact: Fact, slot: Slot, answer: Answer, subject: Slot, wording: Wording) -> Iterator[Asked]:
    """ "X adalah Y": who or what X is; where Y is a name, which Y it is; where Y fits X alone, who or what Y is."""
    text = wording.document.text
    who = answer_of(subject.phrase, wording) if subject.phrase else None
    if who is None:
        return
    if asked := _ask_what_it_is(answer, who, subject, wording):
        words, kind, worth = asked
        yield build(fact, slot, answer, text, stem(fact, words, ""), kind, worth)
    if name := _ask_which_it_is(fact, slot, who, wording):
        words, kind, worth = name
        yield build(fact, subject, who, text, stem(fact, words, ""), kind, worth)


Made = tuple[str, Kind, float]


def _ask_what_it_is(answer: Answer, who: Answer, subject: Slot, wording: Wording) -> Made | None:
    """How Y of "X adalah Y" is asked."""
    words, text = subject.words or "", wording.document.text
    head = subject.phrase.head.text.lower() if subject.phrase else ""
    if answer.mention is not None and not answer.title and answer.type is AnswerType.PLACE:
        return _which_place(answer, subject), Kind.WHERE, 0.7
    if answer.mention is not None and not answer.title and answer.noun is None:
        return f"{participant_words(answer)} {words}", KINDS.get(answer.type, Kind.WHAT), 0.7
    if head in PERSON_NOUNS and (who.mention is None or who.title) and answer.keys[0].of(text)[:1].isupper():
        return f"Siapa {words}", Kind.WHO, 0.65
    if who.type is AnswerType.PERSON and who.mention is not None and answer.type is AnswerType.PERSON:
        return f"Siapa {words}", Kind.WHO, 0.4
    if is_superlative(words):
        return f"Apa {words}", Kind.WHAT, 0.6
    return None


def _ask_which_it_is(fact: Fact, slot: Slot, who: Answer, wording: Wording) -> Made | None:
    """How X of "X adalah Y" is asked, where it is a name and Y says enough to fit no other."""
    if slot.phrase is None or not slot.words or who.mention is None or who.title or who.is_list:
        return None
    described = slot.words
    for article in ARTICLES:
        described = described.removeprefix(f"{article} ")
    told = described.split()
    if described.lower().startswith(ONE_OF) or len(told) < 3 or not told[0][:1].islower():
        return None
    definite = described == slot.words and fact.verb == "adalah"
    only = is_superlative(described) or "pertama" in told[1:]
    if not (only or len(told) >= TELLING or (definite and any(w[:1].isupper() for w in told[1:]))):
        return None
    if slot.phrase.head.text.lower() in PERSON_NOUNS and who.type is AnswerType.PERSON:
        return f"Siapa {described}", Kind.WHO, 0.6
    known = kind_named(slot.phrase, wording)
    return (f"Apa nama {described}", Kind.WHAT, 0.55) if known and who.type is not AnswerType.PERSON else None


def _which_place(answer: Answer, subject: Slot) -> str:
    """ "Apa nama gunung tertinggi di Jawa", "Pulau mana yang merupakan tujuan utama wisatawan"."""
    head = subject.phrase.head.text.lower() if subject.phrase else ""
    words = subject.words or ""
    if head in DESIGNATORS or words.lower().startswith("ibu kota"):
        return f"Apa nama {words}"
    return f"{participant_words(answer)} yang merupakan {words}"
