"""Questions that usage words by a noun or a phrase of the verb's own: see ``indonesian.verb_frames``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from articles.analysis.document import AdjunctRole, Span
from quizzes.generation.answers import Answer, answer_of, points_back
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.attachment import hangs_on_noun
from quizzes.generation.asking.participants import participant_words
from quizzes.generation.asking.stems import MAX_ADJUNCTS, build, stem
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.indonesian.question_words import NOT_PEOPLE, PERSON_NOUNS, place_words
from quizzes.generation.indonesian.verb_frames import GENERAL, INDEFINITE, Frame, frames_of
from quizzes.generation.indonesian.voice import passive
from quizzes.generation.wording import Wording
from quizzes.items import Kind

FITS: dict[Kind, frozenset[AnswerType]] = {  # what a question of this kind can be answered with
    Kind.WHO: frozenset({AnswerType.PERSON, AnswerType.ORGANISATION}),
    Kind.HOW_MANY: frozenset({AnswerType.AMOUNT}),
}
NUMBERS = frozenset({AnswerType.AMOUNT, AnswerType.DATE, AnswerType.TIME})
BESIDE = frozenset({AdjunctRole.PLACE, AdjunctRole.TIME, AdjunctRole.DURATION, AdjunctRole.OTHER})
NAMES_SOMEBODY = "Siapa p"  # "Siapa pendiri", "Siapa pemimpin": a person, never "warga" or "PT Garam"


def ask_by_frame(fact: Fact, wording: Wording) -> Iterator[Asked]:
    """The questions that the frames of the fact's verb offer; none of plans and guesses, which they would state."""
    if not fact.is_certain:
        return
    for frame in frames_of(fact.verb):
        slot = _asked_slot(fact, frame)
        if slot is None or slot.phrase is None:
            continue
        answer = _answer(fact, slot, frame, wording)
        question = _filled(frame, fact, slot, answer) if answer is not None else None
        if answer is not None and question is not None:
            yield build(fact, slot, answer, wording.document.text, question, frame.kind, _worth(answer))


def _worth(answer: Answer) -> float:
    return 0.7 if answer.mention is not None or answer.is_list or answer.type is AnswerType.AMOUNT else 0.55


def _asked_slot(fact: Fact, frame: Frame) -> Slot | None:
    return next((slot for role in frame.roles for slot in fact.slots if role in _roles(slot)), None)


def _roles(slot: Slot) -> tuple[str, ...]:
    if slot.adjunct is None:
        return (slot.name.value,)
    return (slot.adjunct.role.value, slot.adjunct.preposition)


def _answer(fact: Fact, slot: Slot, frame: Frame, wording: Wording) -> Answer | None:
    """The answer that the slot makes, None where the question does not fit it."""
    if slot.phrase is None or hangs_on_noun(fact, slot, wording) or points_back(slot.phrase, wording):
        return None
    if slot.is_clause:
        kind = AnswerType.MANNER if frame.kind is Kind.HOW else AnswerType.ACTION
        return Answer(kind, (slot.phrase.members[0],))
    answer = answer_of(slot.phrase, wording)
    if answer.is_ambiguous or answer.type not in FITS.get(frame.kind, frozenset(AnswerType)):
        return None
    if frame.kind is not Kind.HOW_MANY and answer.type in NUMBERS:
        return None
    named = answer.type is AnswerType.PERSON and (answer.mention is not None or answer.is_list)
    if frame.question.startswith(NAMES_SOMEBODY) and not named:
        return None
    is_capacity = slot.adjunct is not None and slot.adjunct.role is AdjunctRole.CAPACITY
    if is_capacity:
        return Answer(AnswerType.TITLE, (Span(slot.phrase.start, slot.phrase.end),))
    if frame.kind in (Kind.WHAT, Kind.WHY) and not answer.is_list and answer.mention is None:
        return replace(answer, keys=(Span(slot.phrase.start, slot.phrase.end),))
    return answer


def _filled(frame: Frame, fact: Fact, asked: Slot, answer: Answer) -> str | None:
    """The question with its fields filled; None where one of them cannot be worded."""
    words: dict[str, str | None] = {}
    for name, fill in FIELDS.items():
        if f"{{{name}}}" in frame.question:
            words[name] = fill(fact, asked, answer)
    if any(word is None for word in words.values()):
        return None
    about = [word for name, word in words.items() if name in ("subject", "object") and word]
    if not all(_is_known(word, frame) for word in about):
        return None
    question = frame.question.format(**words).rstrip("?")
    many = answer.is_list and "saja" not in question
    question = _with_saja(question) if many else question
    if fact.speaker is not None and frame.question.startswith("{subject}"):
        return f"Menurut {fact.speaker}, {question}?"  # the subject keeps its capital
    return stem(fact, question, "")


def _is_known(words: str, frame: Frame) -> bool:
    """Whether the words say what is asked about: not "salah satu kota" or "film"; nor "29 naskah", but for causes."""
    first, *more = words.split()
    named = any(word[:1].isupper() for word in more) or first[:1].isupper()
    vague = first.lower() in INDEFINITE or (first[:1].isdigit() and frame.kind is not Kind.WHY)
    return not vague and (named or bool(more) or not frame.verbs.isdisjoint(GENERAL))


def _with_saja(question: str) -> str:
    """ "Siapa pendiri …" of several: "Siapa saja pendiri …"."""
    first, _, rest = question.partition(" ")
    return f"{first} saja {rest}" if first in ("Siapa", "Apa") else question


def _words_of(name: SlotName) -> Callable[[Fact, Slot, Answer], str | None]:
    def words(fact: Fact, _: Slot, __: Answer) -> str | None:
        slot = fact.slot(name)
        return slot.words if slot is not None else None

    return words


def _rest(fact: Fact, asked: Slot, _: Answer) -> str | None:
    others = [s for s in fact.slots if s.adjunct is not None and s is not asked]
    kept = [s.words for s in others if s.words and s.adjunct and s.adjunct.role in BESIDE and not s.is_clause]
    return "".join(f" {words}" for words in kept[:MAX_ADJUNCTS])


def _where(_: Fact, asked: Slot, answer: Answer) -> str | None:
    if answer.type is not AnswerType.PLACE and answer.mention is not None and answer.noun is None:
        return None
    preposition = asked.adjunct.preposition if asked.adjunct else "di"
    noun = answer.noun if answer.mention is not None else None
    return place_words(preposition or "di", noun, many=answer.is_list)


def _name_words(fact: Fact) -> str | None:
    """ "Siapa nama" of people, "Apa nama" of all else; None for what the question would name already."""
    subject = fact.slot(SlotName.SUBJECT)
    head = subject.phrase.head if subject is not None and subject.phrase is not None else None
    if subject is None or head is None or (subject.words or "")[:1].isupper():
        return None
    behind = (subject.words or "").lower().split()[1:2]
    person = head.text.lower() in PERSON_NOUNS and not set(behind) & NOT_PEOPLE.get(head.text.lower(), frozenset())
    return "Siapa nama" if person else "Apa nama"


def _whom(_: Fact, __: Slot, answer: Answer) -> str | None:
    words = participant_words(answer)
    return words[:1].lower() + words[1:]


FIELDS: dict[str, Callable[[Fact, Slot, Answer], str | None]] = {
    "subject": _words_of(SlotName.SUBJECT),
    "object": _words_of(SlotName.OBJECT),
    "complement": _words_of(SlotName.COMPLEMENT),
    "rest": _rest,
    "where": _where,
    "who": lambda _, __, answer: participant_words(answer),
    "whom": _whom,
    "saja": lambda _, __, answer: "saja " if answer.is_list else "",
    "name": lambda fact, _, __: _name_words(fact),
    "verb": _words_of(SlotName.PREDICATE),
    "passive": lambda fact, _, __: passive(fact.verb),
}
