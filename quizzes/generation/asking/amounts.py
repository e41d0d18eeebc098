"""How many and how much: numbers with what they count, measures with what they measure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.analysis.amounts import without_rate
from articles.analysis.document import AdjunctRole, Amount, Expression, Phrase, Span
from articles.analysis.indonesian.clause_words import PREPOSITIONS
from articles.analysis.numerals import SCALES, WORDS
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.stems import beside_verb, build, in_other_voice, joined, rest_of, stem
from quizzes.generation.facts import Fact, Slot
from quizzes.generation.indonesian.frames import (
    AMOUNT_VERBS,
    DIMENSIONS,
    MEASURED_NOUNS,
    UNCERTAIN,
)
from quizzes.generation.indonesian.measures import (
    ATTENDED,
    BEING,
    CLASSIFIERS,
    DANGLING,
    ELLIPTIC,
    HEDGES,
    OTHERS,
    UNITS_OF_COUNTING,
)
from quizzes.generation.indonesian.voice import active
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_TORN = re.compile(r",\s?\d|\d")
_RELATIVE = re.compile(r" yang (?:[^\s,.;:?!()]+ ?){1,14}(?=[,.;:?!(])")


def counted_words(answer: Answer) -> str | None:
    """What "Berapa" asks: "drone peledak" of a number, "luas hutan" of "50 hektare hutan"; None for a bare length."""
    value = answer.expression.value if answer.expression else None
    unit = value.unit if isinstance(value, Amount) else None
    if answer.counted in ELLIPTIC:
        return f"{ELLIPTIC[answer.counted]} {answer.counted}"
    if unit is None or unit not in DIMENSIONS:
        return answer.counted
    dimension, counted = DIMENSIONS[unit], (answer.counted or "").removeprefix(unit).strip()
    return f"{dimension} {counted}" if dimension and counted else None


def ask_counted(fact: Fact, slot: Slot, answer: Answer, wording: Wording, rest: str) -> Iterator[Asked]:
    """ "Berapa drone peledak yang …": the number is the key, what it counts goes into the question."""
    counted = counted_words(answer)
    if is_torn(answer, wording.document.text) or rest.split()[-1] in PREPOSITIONS:
        return
    if counted and is_countable(counted):
        question = stem(fact, f"Berapa {counted}", rest)
        answer = _without_half_noun(answer, counted, wording.document.text)
        yield build(fact, slot, answer, wording.document.text, question, Kind.HOW_MANY, 0.65)


def _without_half_noun(answer: Answer, counted: str, text: str) -> Answer:
    """ "29" of "29 naskah drama", for "29 naskah" would cut the noun; "24 butir" of "24 butir telur" is whole."""
    value, key = answer.expression, answer.keys[0]
    amount = value.value if value is not None else None
    if value is None or not isinstance(amount, Amount) or amount.unit is None or amount.unit in UNITS_OF_COUNTING:
        return answer
    words = key.of(text).split()
    if len(words) < 2 or words[-1].lower() != amount.unit or counted.split()[0] != amount.unit or " " not in counted:
        return answer
    if counted.split()[1] in PREPOSITIONS:
        return answer  # "100 peserta dari seluruh Asia"
    end = key.start + len(key.of(text).removesuffix(words[-1]).rstrip())
    bare = Expression(key.start, end, value.kind, replace(amount, unit=None))
    return replace(answer, keys=(Span(key.start, end),), expression=bare)


def is_countable(counted: str) -> bool:
    """Whether the words can follow "Berapa": not "atau 12 persen", nor "kali" alone; "dari 40 dosen" can."""
    words = counted.split()
    figures = any(c.isdigit() for word in words[words[0] == "dari" :] for c in word)
    alone = len(words) == 1 and words[0] in CLASSIFIERS
    alone = alone or (words[0] in ELLIPTIC and words[1:2] in (["dalam"], ["di"], ["pada"]))  # "tiga emas dalam lomba"
    joined_up = "," in counted or bool(set(words) & ({"atau", "yakni", "yaitu"} | OTHERS))
    return (
        not alone
        and not joined_up
        and not (len(words) > 1 and words[-1] in DANGLING)
        and (not figures or words[0] == "dari")
    )


def is_torn(answer: Answer, text: str) -> bool:
    """Whether only a part of the number was read: "70, 80 dollar AS"."""
    return bool(_TORN.match(text, answer.keys[0].end))


def is_one(answer: Answer) -> bool:
    """Whether the amount is "satu": no more than an article, "satu unit terdiri dari"."""
    value = answer.expression.value if answer.expression else None
    return isinstance(value, Amount) and value.number == 1 and value.upper is None


def ask_members(fact: Fact, slot: Slot, wording: Wording, rest: str) -> Iterator[Asked]:
    """Each counted member of a list is a matter of its own: "Berapa medali perak yang …"."""
    if slot.phrase is not None:
        for place, member in enumerate(counted_members(slot.phrase, wording), start=1):
            for asked in ask_counted(fact, slot, member, wording, rest):
                yield replace(asked, role=f"{asked.role} {place}")


def unit_counted(answer: Answer, text: str) -> Answer:
    """The answer with its unit as what is counted: "enam hari" is asked by "berapa hari"."""
    return Answer(answer.type, answer.keys, counted=said_unit(answer, text), expression=answer.expression)


def said_unit(answer: Answer, text: str) -> str | None:
    """The unit as the text writes it: "kilometer", not "km"; "dollar AS" of "satu juta dollar AS"."""
    value = answer.expression.value if answer.expression else None
    if not isinstance(value, Amount) or value.unit is None:
        return None
    words = without_rate(answer.keys[0].of(text)).split()
    numbers = [i for i, w in enumerate(words) if not w.isalpha() or w.lower() in SCALES or w.lower() in WORDS]
    said = " ".join(words[max(numbers, default=-1) + 1 :])
    return said or value.unit


def counted_members(phrase: Phrase, wording: Wording) -> Iterator[Answer]:
    """The members of a list that begin with a number: "5 drone peledak, sebuah drone pengintai, dan rompi"."""
    if len(phrase.members) < 2 or " atau " in phrase.of(wording.document.text):
        return
    for member in phrase.members:
        answer = answer_of(Phrase(member.start, member.end, phrase.head, (member,)), wording)
        if answer.type is AnswerType.AMOUNT and answer.counted:
            yield answer


def is_measure(fact: Fact, subject: Slot) -> bool:
    """Whether the fact gives the size of its subject: "tinggi gunung itu mencapai …"."""
    head = subject.phrase.head.text.lower() if subject.phrase else ""
    return fact.verb in AMOUNT_VERBS and (head in MEASURED_NOUNS or head.removesuffix("nya") in MEASURED_NOUNS)


def measured(fact: Fact, slot: Slot, answer: Answer, subject: Slot, wording: Wording) -> Iterator[Asked]:
    """ "Tinggi Gunung Rinjani mencapai 3.726 meter": "Berapa tinggi Gunung Rinjani?"."""
    whole = Span(subject.span.start, fact.clause.predicate.start)
    described = wording.document.text[subject.span.end : whole.end].startswith(" yang ")
    words = wording.small(whole) if described else subject.words
    others = [s for s in beside_verb(fact, slot, subject) if not (described and whole.contains(s.span))]
    if not words or words.endswith(" yang") or (described and "," in whole.of(wording.document.text)):
        return
    if is_torn(answer, wording.document.text):
        return
    words = words[:1].lower() + words[1:]  # "Usia Candi Prambanan": a measured noun is no name
    words = hedged(fact, f"jumlah {words}" if words.startswith("penduduk ") else words)
    if words is not None:
        rest = " ".join([words, *(s.words or "" for s in others)])
        yield build(fact, slot, answer, wording.document.text, stem(fact, "Berapa", rest), Kind.HOW_MANY, 0.8)


def hedged(fact: Fact, noun: str) -> str | None:
    """The measured noun, "perkiraan" before it where the text only estimates; None where it says "akan" or "bisa"."""
    modals = set(fact.clause.predicate.modals) & UNCERTAIN - {"diketahui", "dilaporkan"}
    if not modals:
        return noun
    said = [HEDGES[modal] for modal in modals if modal in HEDGES]
    return f"{said[0]} {noun}" if len(said) == len(modals) == 1 else None


def ask_attending(fact: Fact, slot: Slot, answer: Answer, subject: Slot, wording: Wording) -> Iterator[Asked]:
    """ "Lomba itu diikuti (oleh) 32 negara": the counted agent of a passive is asked in the active."""
    verb = active(fact.verb)
    by = slot.adjunct is not None and slot.adjunct.preposition == "oleh"
    if verb is None or not subject.words or not (by or fact.verb in ATTENDED):
        return  # "dijatahkan 8 liter": the litres do nothing
    others = beside_verb(fact, slot, subject)
    origin = next((s for s in others if _tells_from_where(s, slot)), None)
    rest = in_other_voice(fact, verb, subject, [s for s in others if s is not origin])
    if origin is not None and answer.counted:
        answer = replace(answer, counted=f"{answer.counted} {origin.words}")
    yield from ask_counted(fact, slot, answer, wording, f"yang {rest}")


def _tells_from_where(slot: Slot, counted: Slot) -> bool:
    """ "100 peserta" + "dari seluruh Asia"."""
    near = 0 <= slot.span.start - counted.span.end <= 1
    return near and slot.adjunct is not None and slot.adjunct.preposition.startswith("dari")


def ask_counted_subject(fact: Fact, slot: Slot, answer: Answer, wording: Wording) -> Iterator[Asked]:
    """How many did it, or how many there are."""
    others = rest_of(fact, slot)
    if fact.clause.subject is None and wording.document.text[: slot.span.start].endswith(" dari "):
        return  # "tak satu pun dari 136 peserta yang lolos"
    if is_one(answer) or (fact.clause.subject is None and _is_being(slot, wording)):
        return  # "ada 56 keluarga yang …" is asked with what "ada" says
    if (answer.counted or "").split()[:1] == ["cara"] or not _counts_noun(slot, answer):
        return  # "ada tiga cara memainkan angklung": the ways play nothing; "69 positif": of what?
    if fact.verb in BEING:
        yield from _ask_being(fact, slot, answer, wording)
    elif len(others) > 1:
        yield from ask_counted(fact, slot, answer, wording, f"yang {joined(others)}")


def _counts_noun(slot: Slot, answer: Answer) -> bool:
    """Whether it is a noun that the number counts."""
    head = slot.phrase.head if slot.phrase is not None else None
    return head is None or head.pos != "ADJ" or head.text not in (answer.counted or "").split()[:1]


def _is_being(slot: Slot, wording: Wording) -> bool:
    """Whether another clause says that there are so many."""
    clauses = wording.document.clauses_of(wording.document.sentence_at(slot.span.start).number)
    return any(c.subject == slot.phrase and c.predicate.verb.text.lower() in BEING for c in clauses)


def _ask_being(fact: Fact, slot: Slot, answer: Answer, wording: Wording) -> Iterator[Asked]:
    """ "Ada 56 keluarga yang memakai kompor surya": what they do is said where the text says it."""
    others = [s for s in rest_of(fact, slot) if is_setting(s)]
    where = " ".join(s.words or "" for s in others)
    doing = _doing(fact, slot, wording)
    before = [t for t in fact.sentence.tokens if t.end <= fact.clause.predicate.start]
    if (before and before[-1].pos == "VERB") or not fact.is_certain:
        return  # "mengharapkan ada 200 guru": they are not there yet
    if doing is not None and not re.search(r"[A-Z\d]", f"{doing} {where}"):
        return  # "delapan penduduk yang dinyatakan hilang": nothing tells where or when
    if doing is not None:
        yield from ask_counted(fact, slot, answer, wording, f"{doing} {where}".strip())
    elif any(s.adjunct is not None and s.adjunct.role is AdjunctRole.PLACE for s in others):
        verb = "terdapat" if where.startswith(("di ", "pada ", "dalam ")) else fact.verb
        yield from ask_counted(fact, slot, answer, wording, f"yang {verb} {where}")


def is_setting(slot: Slot) -> bool:
    """Whether the slot says where or when."""
    return (
        slot.adjunct is not None and not slot.is_clause and slot.adjunct.role in (AdjunctRole.PLACE, AdjunctRole.TIME)
    )


def _doing(fact: Fact, slot: Slot, wording: Wording) -> str | None:
    """The relative clause right behind what is counted, up to the next mark, in words that stand alone."""
    text = wording.document.text
    rest = _RELATIVE.match(text, slot.span.end, fact.sentence.end)
    return wording.of(Span(rest.start() + 1, rest.end())) if rest else None
