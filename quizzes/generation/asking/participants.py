"""Who and what: the subject as it stands, the object in the passive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from articles.analysis.document import Phrase, Span, Voice
from articles.analysis.indonesian.clause_words import CAUSING, INTENDING, RAISING
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
from quizzes.generation.asking.vague import follows_a_verb, is_vague_object, is_vague_subject, opens_a_clause
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.indonesian.frames import (
    ARTICLES,
    COMPLETED_NOUNS,
    COUNTED_FRAMES,
    GIVING,
    IMPERSONAL,
    LIGHT_VERBS,
    MEASURES,
)
from quizzes.generation.indonesian.measures import ACCUSED, ESTIMATING
from quizzes.generation.indonesian.question_words import PERSON_NOUNS, PREPOSITIONS, subject_words
from quizzes.generation.indonesian.voice import passive
from quizzes.generation.wording import Wording
from quizzes.items import Kind

ENDS_OF_KIND = PREPOSITIONS | {"asal", "milik", "karya", "umat", "khas", "bernama", "berjudul", "berbasis", "yang"}
LONGEST_KIND = 3  # words that name a kind: "alat musik tradisional"


def ask_subject(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """Who or what did it; a person also by title: "Siapa Presiden Rusia yang …"."""
    if slot.phrase is None:
        return
    answer = answer_of(slot.phrase, wording)
    whole = answer.mention is None and answer.noun is None and not answer.is_list
    if whole and answer.type is not AnswerType.AMOUNT:
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
    answer = _as_defined(fact, slot, answer, wording)
    if _bears_bare_name(slot, answer, wording) or is_vague_subject(fact, answer, rest, text):
        return
    if opens_a_clause(fact, text):
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


def _bears_bare_name(slot: Slot, answer: Answer, wording: Wording) -> bool:
    """Whether the answer would be asked by "Apa", but its name may be somebody's."""
    return answer.noun is None and answer.type is AnswerType.THING and is_nameless_name(slot, wording)


def is_nameless_name(slot: Slot, wording: Wording) -> bool:
    """Whether the slot is a name of which the reading cannot say whether somebody or something bears it."""
    alone = slot.phrase is not None and len(slot.phrase.of(wording.document.text).split()) == 1
    return alone and slot.phrase is not None and wording.is_unknown_name(slot.phrase.head)


def _as_defined(fact: Fact, slot: Slot, answer: Answer, wording: Wording) -> Answer:
    """The answer by the kind that its definition names: "Klepon adalah kue yang …" -> "Kue apa yang …"."""
    antecedent = fact.clause.antecedent
    if antecedent is None or slot.phrase == antecedent or fact.clause.subject is not None:
        return answer
    head = antecedent.head.text.lower()
    if head in PERSON_NOUNS or is_somebody(antecedent, wording):
        return replace(answer, type=AnswerType.PERSON, noun=None)
    noun = kind_named(antecedent, wording)
    kind = AnswerType.THING if answer.type is AnswerType.PERSON else answer.type
    return replace(answer, type=kind, noun=noun or answer.noun)


def is_somebody(phrase: Phrase, wording: Wording) -> bool:
    """Whether the phrase describes a person: "seorang pelari", "matematikawan asal Inggris"."""
    words = phrase.of(wording.document.text).lower()
    return words.startswith("seorang ") or phrase.head.text.lower().endswith(("wan", "wati"))


def kind_named(phrase: Phrase, wording: Wording) -> str | None:
    """The kind that a description begins with: "kue tradisional" of "sebuah kue tradisional dari Bali"."""
    words = phrase.of(wording.document.text).split()
    while words and words[0].lower() in ARTICLES:
        words = words[1:]
    plain = list(takewhile(lambda word: word.islower() and word.isalpha() and word not in ENDS_OF_KIND, words))
    kept = plain if len(plain) <= LONGEST_KIND else plain[:1]
    return " ".join(kept) or None


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
    if di_verb is None or _is_led(fact):
        return  # "X memutuskan membangun Y": Y decides nothing
    if answer.type not in (AnswerType.PERSON, AnswerType.ORGANISATION):
        di_verb = GIVING.get(fact.verb, di_verb)
    text = wording.document.text
    if _bears_bare_name(slot, answer, wording) or is_vague_object(fact, answer, text) or opens_a_clause(fact, text):
        return
    tail = _passive_tail(fact, slot, subject, di_verb)
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


def _is_led(fact: Fact) -> bool:
    """Whether the verb hangs on another that has no passive with it: "ingin membeli", "bergegas membeli"."""
    return bool(INTENDING & set(fact.clause.predicate.modals)) or _is_controlled(fact) or follows_a_verb(fact)


def _is_controlled(fact: Fact) -> bool:
    """Whether the subject is told or allowed to do it ("ditugaskan memimpin"): the object is told nothing."""
    predicate = fact.slot(SlotName.PREDICATE)
    before = (predicate.words or "").split()[:-1] if predicate else []
    return any(word == "berarti" or (word.startswith("di") and word not in RAISING) for word in before)


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
