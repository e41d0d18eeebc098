"""Who and what: the subject as it stands, the object in the passive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articles.analysis.document import Span, Voice
from articles.analysis.indonesian.clause_words import CAUSING, INTENDING
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.amounts import (
    ask_counted,
    ask_counted_subject,
    ask_members,
    is_measure,
    is_one,
    measured,
    unit_counted,
)
from quizzes.generation.asking.stems import beside_verb, build, in_other_voice, joined, open_list, rest_of, stem
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.indonesian.frames import (
    COMPLETED_NOUNS,
    COUNTED_FRAMES,
    GIVING,
    IMPERSONAL,
    LIGHT_VERBS,
    MEASURES,
)
from quizzes.generation.indonesian.measures import ACCUSED, ESTIMATING
from quizzes.generation.indonesian.question_words import subject_words
from quizzes.generation.indonesian.voice import passive
from quizzes.generation.wording import Wording
from quizzes.items import Kind


def ask_subject(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """Who or what did it; a person also by title: "Siapa Presiden Rusia yang …"."""
    if slot.phrase is None:
        return
    answer = answer_of(slot.phrase, wording)
    if answer.mention is None and not answer.is_list and answer.type is not AnswerType.AMOUNT:
        answer = replace(answer, keys=(Span(slot.span.start, slot.span.end),))
    others = rest_of(fact, slot)
    rest = joined(others)
    text = wording.document.text
    if fact.clause.predicate.voice is Voice.NOMINAL or is_measure(fact, slot):
        return
    if len(others) > 1:
        yield from ask_members(fact, slot, wording, f"yang {rest}")
    if answer.type is AnswerType.AMOUNT:
        yield from ask_counted_subject(fact, slot, answer, wording)
        return
    if len(others) < 2 or (answer.type is AnswerType.PERSON and fact.verb in IMPERSONAL):
        return
    words = participant_words(answer)
    worth = 0.75 if answer.is_list else 0.6 if answer.mention is not None else 0.35
    if fact.verb in LIGHT_VERBS and answer.mention is None:
        worth = 0.25
    if answer.mention is not None and answer.mention.entity == wording.protagonist:
        worth = 0.4  # everybody knows whom the text is about
    question = open_list(answer, stem(fact, f"{words} yang", rest))
    yield build(fact, slot, answer, text, question, participant_kind(answer), worth)
    if answer.title:
        title = answer.title if " " in answer.title else answer.title.lower()
        words = f"Siapa {title} yang"
        yield build(fact, slot, answer, text, stem(fact, words, rest), Kind.WHO, worth + 0.05)


def participant_words(answer: Answer) -> str:
    """The question phrase for one who acts or is acted upon."""
    person = answer.type is AnswerType.PERSON
    place = answer.type is AnswerType.PLACE
    noun = answer.noun or ("lembaga" if answer.type is AnswerType.ORGANISATION and answer.mention is not None else None)
    return subject_words(noun, person=person, place=place, many=answer.is_list)


def participant_kind(answer: Answer) -> Kind:
    """Who for people, what for everything else."""
    return Kind.WHO if answer.type is AnswerType.PERSON else Kind.WHAT


def ask_object(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """What was done to, asked in the passive; amounts by their own words."""
    subject = fact.slot(SlotName.SUBJECT)
    if slot.phrase is None or subject is None or not subject.words:
        return
    answer = answer_of(slot.phrase, wording)
    if answer.type is AnswerType.AMOUNT and fact.verb in CAUSING:
        answer = Answer(AnswerType.THING, (Span(slot.span.start, slot.span.end),))  # "200 orang tewas" is one effect
    if answer.type is AnswerType.AMOUNT and is_measure(fact, subject):
        yield from measured(fact, slot, answer, subject, wording)
        return
    di_verb = passive(fact.verb)
    if di_verb is None or INTENDING & set(fact.clause.predicate.modals):
        return  # "X memutuskan membangun Y": Y decides nothing
    if answer.type not in (AnswerType.PERSON, AnswerType.ORGANISATION):
        di_verb = GIVING.get(fact.verb, di_verb)
    tail = _passive_tail(fact, slot, subject, di_verb)
    text = wording.document.text
    if answer.type is AnswerType.AMOUNT:
        frame = COUNTED_FRAMES.get(fact.verb)
        if frame is not None and frame[1]:
            tail = _passive_tail(fact, slot, subject, f"{frame[0]} {frame[1]}")
        counted = answer if answer.counted else unit_counted(answer, text)
        said = fact.verb in ESTIMATING or fact.verb == "mencapai" or ACCUSED & set(fact.clause.predicate.modals)
        if not is_one(answer) and not said:
            yield from ask_counted(fact, slot, counted, wording, tail)
        if frame is None:  # "menewaskan tiga orang dan 20 ekor sapi": "tewas" fits not each of them
            yield from ask_members(fact, slot, wording, tail)
    elif answer.type not in (AnswerType.DATE, AnswerType.TIME):
        yield build(
            fact,
            slot,
            answer,
            text,
            open_list(answer, stem(fact, participant_words(answer), tail)),
            participant_kind(answer),
            _object_worth(fact, answer, text),
        )
        yield from ask_members(fact, slot, wording, tail)


def _object_worth(fact: Fact, answer: Answer, text: str) -> float:
    head = text[answer.keys[0].start : answer.keys[0].end].lower().split()[0]
    if fact.verb in LIGHT_VERBS or head in COMPLETED_NOUNS:
        return 0.15
    if answer.mention is not None or answer.is_list:
        return 0.75 if answer.is_list else 0.6
    words = len(answer.keys[0].of(text).split())
    return 0.25 if words == 1 else 0.45 if words <= 8 else 0.3


def _passive_tail(fact: Fact, slot: Slot, subject: Slot, di_verb: str) -> str:
    """ "yang telah diterima Kim Jong Un dari …": modals, di- verb, agent, and the rest in its order."""
    others = beside_verb(fact, slot, subject)
    # "membangun jalan sepanjang 144 km": the length is the road's, and goes with it
    others = [s for s in others if s.adjunct is None or s.adjunct.preposition not in MEASURES]
    return f"yang {in_other_voice(fact, di_verb, subject, others)}"
