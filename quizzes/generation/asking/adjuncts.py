"""Where, when, with whom, why, how: one small function for each kind of adjunct."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from articles.analysis.document import AdjunctRole, DateValue, Label, Span, Voice
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.amounts import ask_attending, ask_members
from quizzes.generation.asking.participants import participant_kind, participant_words
from quizzes.generation.asking.stems import beside_verb, build, in_other_voice, joined, rest_of, stem
from quizzes.generation.asking.vague import is_sure_agent
from quizzes.generation.attributes.chains import chain_at
from quizzes.generation.dating import in_figures
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.indonesian.frames import (
    COMPLETED_NOUNS,
    DIRECTING,
    GOVERNING,
    MADE_OF,
    MEASURED_NOUNS,
    PROMISING,
)
from quizzes.generation.indonesian.question_words import LOCATIVES, MANNERS, place_words
from quizzes.generation.indonesian.voice import active
from quizzes.generation.indonesian.where_when import EVENTS, FIELDS, MOVING, STRIFE
from quizzes.generation.wording import Wording
from quizzes.items import Kind


def ask_adjunct(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """The question about a prepositional phrase or a subordinate clause, where it makes one."""
    adjunct = slot.adjunct
    if adjunct is None:
        return
    if adjunct.role is AdjunctRole.AGENT:
        yield from _ask_agent(fact, slot, wording)
        return
    if fact.verb in MADE_OF and adjunct.preposition in ("atas", "dari"):
        yield from _ask_parts(fact, slot, wording)
        return
    handler = _ADJUNCTS.get(adjunct.role)
    subject = fact.slot(SlotName.SUBJECT)
    if handler is None or subject is None or not subject.words or fact.clause.predicate.voice is Voice.NOMINAL:
        return
    if slot.phrase is not None and slot.phrase.head.text.lower() in MEASURED_NOUNS:
        return
    if _is_no_place(fact, slot, wording):
        return
    if _is_range(fact, slot):
        return  # "dari Sabang sampai Merauke": neither end is asked alone
    if adjunct.role is AdjunctRole.TIME and (STATES | PROMISING) & set(fact.clause.predicate.modals):
        return  # "pada tahun 1928 masih dijajah": true of other years as well
    if adjunct.role is AdjunctRole.PURPOSE and not _says_what_for(fact, slot):
        return
    answer = _clause_answer(slot) if slot.is_clause else answer_of(adjunct.phrase, wording)
    made = handler(slot, answer, wording)
    if made is None:
        return
    words, kind, worth, answer = made
    rest = joined(rest_of(fact, slot))
    yield build(fact, slot, answer, wording.document.text, stem(fact, words, rest), kind, worth)


def _is_no_place(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """Whether what looks like the place of the event belongs to something else."""
    adjunct = slot.adjunct
    if adjunct is None or adjunct.role is not AdjunctRole.PLACE:
        return adjunct is not None and adjunct.preposition == "dari" and _tells_home(fact, slot, wording)
    governed = adjunct.preposition == "pada" and fact.verb in GOVERNING
    return governed or is_measured_from(fact, slot, wording)


def _tells_home(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """ "membuat Rina dari Demak tersenyum": where she is from; but "memulangkan Rina dari Kairo"."""
    host = next((s for s in fact.slots if s.name is SlotName.OBJECT and 0 <= slot.span.start - s.span.end <= 1), None)
    if host is None or host.phrase is None or fact.verb in MOVING:
        return False
    mention = wording.mention_of(host.phrase)
    return mention is not None and mention.label is Label.PERSON


def _is_range(fact: Fact, slot: Slot) -> bool:
    """Whether the slot is one end of "dari … sampai …"."""
    ends = {s.span.start: s for s in fact.slots if s.adjunct is not None and s.adjunct.preposition in UNTIL}
    starts = {s.span.end: s for s in fact.slots if s.adjunct is not None and s.adjunct.preposition == "dari"}
    return slot.span.end + 1 in ends or (slot.span.start - 1 in starts and slot in ends.values())


def _ask_parts(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """ "terdiri atas A, B, dan C": "… terdiri atas apa saja?"."""
    subject = fact.slot(SlotName.SUBJECT)
    if slot.phrase is None or subject is None or not subject.words or slot.adjunct is None:
        return
    answer = answer_of(slot.phrase, wording)
    many = " saja" if answer.is_list else ""
    question = f"{subject.words} {fact.verb} {slot.adjunct.preposition} apa{many}?"
    yield build(fact, slot, answer, wording.document.text, question[:1].upper() + question[1:], Kind.WHAT, 0.7)


def is_measured_from(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """Whether the place only says from where is measured: "768 meter di atas permukaan laut"."""
    amount = fact.slot(SlotName.COMPLEMENT)
    if amount is None or amount.phrase is None or not 0 <= slot.span.start - amount.span.end <= 1:
        return False
    return answer_of(amount.phrase, wording).type is AnswerType.AMOUNT


def _says_what_for(fact: Fact, slot: Slot) -> bool:
    """Whether "untuk …" belongs to the verb, not to the noun before it ("alasan untuk pergi")."""
    before = next((s for s in reversed(fact.slots) if s.span.end <= slot.span.start and s.phrase), None)
    if slot.span.start == fact.sentence.start:
        return True
    noun = before.phrase.head.text.lower() if before is not None and before.phrase is not None else ""
    if fact.verb in DIRECTING:
        return False
    return slot.span.start > fact.clause.predicate.start and noun not in COMPLETED_NOUNS


def _clause_answer(slot: Slot) -> Answer:
    kinds = {
        AdjunctRole.CAUSE: AnswerType.REASON,
        AdjunctRole.PURPOSE: AnswerType.ACTION,
        AdjunctRole.INSTRUMENT: AnswerType.MANNER,
    }
    role = slot.adjunct.role if slot.adjunct else AdjunctRole.OTHER
    key = slot.phrase.members[0] if slot.phrase else slot.span
    if slot.adjunct is not None and slot.adjunct.preposition in ("agar", "supaya"):
        key = Span(slot.span.start, slot.span.end)
    return Answer(kinds.get(role, AnswerType.THING), (key,))


def _ask_agent(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """The agent of a passive is asked in the active: "ditahan KPK" -> "Lembaga apa yang menahan …?"."""
    subject = fact.slot(SlotName.SUBJECT)
    verb = active(fact.verb)
    if slot.phrase is None or subject is None or not subject.words or verb is None:
        return
    answer = answer_of(slot.phrase, wording)
    rest = in_other_voice(fact, verb, subject, beside_verb(fact, slot, subject))
    if answer.type is AnswerType.AMOUNT:
        yield from ask_attending(fact, slot, answer, subject, wording)
        return
    yield from ask_members(fact, slot, wording, f"yang {rest}")
    if not is_sure_agent(slot, answer, wording.document.text):
        return
    question = stem(fact, f"{participant_words(answer)} yang", rest)
    worth = 0.65 if answer.mention is not None else 0.4
    yield build(fact, slot, answer, wording.document.text, question, participant_kind(answer), worth)


# the words up to the next mark: a reason goes on to it ("karena takut" + " menjadi buta")
TO_THE_MARK = re.compile(r"(?: [\w-]+){1,6}(?=[,.;])")
_DISTANCE = re.compile(r" \d[\d.]* meter(?: (?!(?:di|pada|dan)\b)[a-z-]+){0,3}")  # "lari" + this
Made = tuple[str, Kind, float, Answer]


def _place(slot: Slot, answer: Answer, wording: Wording) -> Made | None:
    preposition = slot.adjunct.preposition if slot.adjunct else "di"
    if slot.is_clause or answer.type in (AnswerType.AMOUNT, AnswerType.DATE, AnswerType.TIME):
        return None
    field = _event(preposition, answer, wording) or _field(preposition, slot, wording.document.text)
    if field is not None:
        return field
    whole = _with_surroundings(answer, wording)
    if whole is not None and preposition in ("di", "ke", "dari", "dalam", "pada"):
        return place_words(preposition, None, many=False), Kind.WHERE, 0.7, whole
    if preposition in ("dalam", "pada") and (answer.mention is None or answer.type is not AnswerType.PLACE):
        return None  # "dalam rencana itu": in no place that "di mana" asks for
    if len(preposition.split()) > 1 and preposition.split()[1] in LOCATIVES:
        whole = replace(answer, keys=(Span(slot.span.start, slot.span.end),), mention=None, noun=None)
        return place_words(preposition, None, many=False), Kind.WHERE, 0.5, replace(whole, type=AnswerType.PLACE)
    if answer.type is AnswerType.PERSON:
        return ("Dari siapa", Kind.WHO, 0.65, answer) if preposition == "dari" else None
    if answer.type is AnswerType.ORGANISATION and preposition == "dari":
        return "Dari mana", Kind.WHERE, 0.5, answer
    noun = answer.noun if answer.type is AnswerType.PLACE and answer.mention is not None else None
    worth = 0.7 if answer.mention is not None or answer.noun else 0.45
    if answer.type is AnswerType.THING:
        answer = replace(answer, type=AnswerType.PLACE)
    return place_words(preposition, noun, many=answer.is_list), Kind.WHERE, worth, answer


def _event(preposition: str, answer: Answer, wording: Wording) -> Made | None:
    """ "meraih emas di Kejuaraan Asia": in which championship, for it is no place."""
    mention = answer.mention
    if mention is None or mention.label is not Label.EVENT or preposition not in ("di", "dalam", "pada"):
        return None
    name = mention.of(wording.document.text)
    first = name.split()[0].lower()
    noun = first if first in EVENTS | STRIFE else "ajang" if " Games" in name else None
    return (f"{preposition.capitalize()} {noun} apa", Kind.WHAT, 0.6, answer) if noun is not None else None


def _field(preposition: str, slot: Slot, text: str) -> Made | None:
    """ "turun di nomor lari 400 meter putri": in which event or field, for it is no place."""
    words = slot.phrase.of(text).split() if slot.phrase is not None else []
    noun = words[0].lower() if len(words) > 1 else ""
    if noun not in FIELDS or slot.phrase is None or preposition not in ("di", "dalam", "pada") or "dan" in words:
        return None
    distance = _DISTANCE.match(text, slot.phrase.end)
    key = Span(slot.phrase.start, distance.end() if distance is not None else slot.phrase.end)
    return f"{preposition.capitalize()} {noun} apa", Kind.WHAT, 0.6, Answer(AnswerType.THING, (key,))


def _with_surroundings(answer: Answer, wording: Wording) -> Answer | None:
    """ "di Pekanbaru, Riau": the place with those around it that the text names."""
    if answer.type is not AnswerType.PLACE or answer.is_list or answer.mention is None:
        return None
    chain = chain_at(wording.document, answer.keys[0].start)
    if len(chain) < 2 or chain[0].end != answer.keys[0].end:
        return None
    return replace(answer, keys=(Span(chain[0].start, chain[-1].end),), mention=None, noun=None)


UNTIL = ("sampai", "hingga", "ke", "sampai ke", "hingga ke")
STATES = frozenset({"masih", "sedang", "tetap", "selalu", "sering"})


def _time(slot: Slot, answer: Answer, wording: Wording) -> Made | None:
    preposition = slot.adjunct.preposition if slot.adjunct else ""
    if preposition == "per" or slot.span.of(wording.document.text).startswith("per "):
        return None  # "per tahun": how often, not when
    if answer.type is AnswerType.TIME:
        return "Pukul berapa", Kind.WHEN, 0.65, answer
    if answer.type is not AnswerType.DATE:
        return None if slot.is_clause or not slot.words else ("Kapan", Kind.WHEN, 0.4, _when(slot))
    value = answer.expression.value if answer.expression else None
    figures = in_figures(answer.expression, wording.document.text)
    if figures is not None and preposition in ("", "pada"):
        day = replace(answer, keys=(Span(figures.start, figures.end),), expression=figures)
        return "Pada tanggal berapa", Kind.WHEN, 0.75, day
    until = {"sejak": "Sejak ", "mulai": "Mulai ", "hingga": "Sampai ", "sampai": "Sampai "}.get(preposition, "")
    until = "" if isinstance(value, DateValue) and value.until else until  # "sejak 5 Maret hingga 7 Mei"
    words = f"{until}kapan" if until else "Kapan"
    if slot.words is not None and " abad " in f" {slot.words} " and not until:
        words = "Pada abad berapa"
    elif isinstance(value, DateValue) and value.year and not value.month and not until:
        words = "Pada tahun berapa"
    elif isinstance(value, DateValue) and value.weekday is not None and value.day is None:
        words = "Pada hari apa"
    return words, Kind.WHEN, 0.75, answer


def _when(slot: Slot) -> Answer:
    """A time without a date: "malam hari"; "setelah dua bulan" is no answer without its "setelah"."""
    kept = slot.adjunct is not None and slot.adjunct.preposition.split()[:1] not in ([], ["pada"], ["dalam"], ["di"])
    return Answer(AnswerType.DATE, (Span(slot.span.start, slot.span.end),)) if kept else _whole(slot, AnswerType.DATE)


def _whole(slot: Slot, kind: AnswerType) -> Answer:
    key = Span(slot.phrase.start, slot.phrase.end) if slot.phrase else slot.span
    return Answer(kind, (key,))


def _companion(slot: Slot, answer: Answer, _: Wording) -> Made | None:
    if slot.is_clause or answer.type not in (AnswerType.PERSON, AnswerType.ORGANISATION):
        return None
    word = (slot.adjunct.preposition if slot.adjunct else "dengan").capitalize()
    return f"{word} siapa" + (" saja" if answer.is_list else ""), Kind.WHO, 0.7, answer


def _recipient(slot: Slot, answer: Answer, _: Wording) -> Made | None:
    if slot.is_clause or answer.type not in (AnswerType.PERSON, AnswerType.ORGANISATION):
        return None
    word = (slot.adjunct.preposition if slot.adjunct else "kepada").capitalize()
    return f"{word} siapa" + (" saja" if answer.is_list else ""), Kind.WHO, 0.6, answer


def _duration(slot: Slot, answer: Answer, _: Wording) -> Made | None:
    if slot.adjunct is not None and slot.adjunct.preposition == "untuk":
        return None  # "mencarikan beasiswa untuk tiga tahun": the noun's, not the verb's
    return ("Berapa lama", Kind.HOW_MANY, 0.75, answer) if answer.type is AnswerType.AMOUNT else None


def _cause(slot: Slot, answer: Answer, wording: Wording) -> Made | None:
    answer = answer if slot.is_clause else _whole(slot, AnswerType.REASON)
    key = answer.keys[-1]
    rest = TO_THE_MARK.match(wording.document.text, key.end)
    end = rest.end() if rest is not None else key.end
    return "Mengapa", Kind.WHY, 0.7, replace(answer, keys=(Span(key.start, end),))


def _purpose(slot: Slot, answer: Answer, _: Wording) -> Made | None:
    return "Untuk apa", Kind.WHY, 0.6, answer if slot.is_clause else _whole(slot, AnswerType.ACTION)


def _means(slot: Slot, answer: Answer, wording: Wording) -> Made | None:
    if slot.is_clause:
        return "Dengan cara apa", Kind.HOW, 0.55, answer
    if slot.phrase is not None and slot.phrase.head.text.lower() == "cara":  # "dengan cara" + "menimbunnya"
        rest = TO_THE_MARK.match(wording.document.text, slot.span.end)
        start, end = slot.phrase.head.end + 1, rest.end() if rest is not None else slot.span.end
        return (
            ("Dengan cara apa", Kind.HOW, 0.6, Answer(AnswerType.MANNER, (Span(start, end),))) if start < end else None
        )
    word = (slot.adjunct.preposition if slot.adjunct else "dengan").capitalize()
    if answer.type is AnswerType.AMOUNT:
        return None
    if slot.phrase is not None and (slot.phrase.head.pos in ("ADJ", "ADV") or slot.phrase.head.text in MANNERS):
        return "Bagaimana", Kind.HOW, 0.45, Answer(AnswerType.MANNER, (Span(slot.span.start, slot.span.end),))
    noun = f"{answer.noun} " if answer.noun else ""
    return f"{word} {noun}apa", Kind.HOW, 0.45, answer


def _capacity(slot: Slot, _: Answer, __: Wording) -> Made | None:
    return "Sebagai apa", Kind.WHAT, 0.35, _whole(slot, AnswerType.TITLE)


_ADJUNCTS: dict[AdjunctRole, Callable[[Slot, Answer, Wording], Made | None]] = {
    AdjunctRole.PLACE: _place,
    AdjunctRole.GOAL: _place,
    AdjunctRole.SOURCE: _place,
    AdjunctRole.TIME: _time,
    AdjunctRole.COMPANION: _companion,
    AdjunctRole.BENEFICIARY: _recipient,
    AdjunctRole.DURATION: _duration,
    AdjunctRole.CAUSE: _cause,
    AdjunctRole.PURPOSE: _purpose,
    AdjunctRole.INSTRUMENT: _means,
    AdjunctRole.CAPACITY: _capacity,
}
