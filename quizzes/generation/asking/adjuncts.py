"""Where, when, with whom, why, how: one small function for each kind of adjunct."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from articles.analysis.document import AdjunctRole, DateValue, Label, Span, Voice
from articles.analysis.indonesian.clause_words import PREPOSITIONS
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.amounts import ask_attending, ask_members
from quizzes.generation.asking.attachment import is_not_asked
from quizzes.generation.asking.participants import participant_kind, participant_words
from quizzes.generation.asking.stems import beside_verb, build, in_other_voice, joined, rest_of, stem
from quizzes.generation.asking.vague import is_sure_agent
from quizzes.generation.attributes.chains import chain_at
from quizzes.generation.dating import in_figures
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.indonesian.frames import (
    MADE_OF,
    UNCERTAIN,
)
from quizzes.generation.indonesian.question_words import LOCATIVES, MANNERS, place_words
from quizzes.generation.indonesian.reference import DEMONSTRATIVE
from quizzes.generation.indonesian.voice import active
from quizzes.generation.indonesian.where_when import EVENTS, FIELDS, ROUNDS, STRIFE
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
    if is_not_asked(fact, slot, wording):
        return
    answer = _clause_answer(slot) if slot.is_clause else answer_of(adjunct.phrase, wording)
    made = handler(slot, answer, wording)
    if made is None:
        return
    words, kind, worth, answer = made
    rest = joined([other for other in rest_of(fact, slot) if not other.span.overlaps(answer.keys[-1])])
    yield build(fact, slot, answer, wording.document.text, stem(fact, words, rest), kind, worth)


def _ask_parts(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """ "terdiri atas A, B, dan C": "… terdiri atas apa saja?"."""
    subject = fact.slot(SlotName.SUBJECT)
    if slot.phrase is None or subject is None or not subject.words or slot.adjunct is None:
        return
    answer = answer_of(slot.phrase, wording)
    many = " saja" if answer.is_list else ""
    question = f"{subject.words} {fact.verb} {slot.adjunct.preposition} apa{many}?"
    yield build(fact, slot, answer, wording.document.text, question[:1].upper() + question[1:], Kind.WHAT, 0.7)


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
# what only a main clause goes on with: "daun yang gugur karena kekeringan" + "disebut serasah"
MAIN_VERBS = UNCERTAIN | frozenset("telah sudah adalah disebut dinamakan dikenal merupakan ialah".split())
RELATIVE_WORDS = frozenset({"lalu", "mendatang", "depan", "ini"})  # "sejak setahun lalu": reckoned from today
Made = tuple[str, Kind, float, Answer]


def _place(slot: Slot, answer: Answer, wording: Wording) -> Made | None:
    preposition = slot.adjunct.preposition if slot.adjunct else "di"
    if slot.is_clause or answer.type in (AnswerType.AMOUNT, AnswerType.DATE, AnswerType.TIME):
        return None
    answer = _named_part(answer, wording.document.text)
    field = _event(preposition, answer, wording) or _field(preposition, slot, wording.document.text)
    if field is not None:
        return field
    if answer.type is AnswerType.PERSON:  # "tertinggal di belakang Rina": nowhere
        return ("Dari siapa", Kind.WHO, 0.65, answer) if preposition == "dari" else None
    whole = _with_surroundings(answer, wording)
    if whole is not None and preposition in ("di", "ke", "dari", "dalam", "pada"):
        return place_words(preposition, None, many=False), Kind.WHERE, 0.7, whole
    if preposition in ("dalam", "pada") and (answer.mention is None or answer.type is not AnswerType.PLACE):
        return None  # "dalam rencana itu": in no place that "di mana" asks for
    if len(preposition.split()) > 1 and preposition.split()[1] in LOCATIVES:
        whole = replace(answer, keys=(Span(slot.span.start, slot.span.end),), mention=None, noun=None)
        return place_words(preposition, None, many=False), Kind.WHERE, 0.5, replace(whole, type=AnswerType.PLACE)
    if answer.type is AnswerType.ORGANISATION and preposition == "dari":
        return "Dari mana", Kind.WHERE, 0.5, answer
    noun = answer.noun if answer.type is AnswerType.PLACE and answer.mention is not None else None
    worth = 0.7 if answer.mention is not None or answer.noun else 0.45
    if answer.type is AnswerType.THING:
        answer = replace(answer, type=AnswerType.PLACE)
    return place_words(preposition, noun, many=answer.is_list), Kind.WHERE, worth, answer


_GOES_ON_WITH = frozenset("di dan of de al la".split())


def _named_part(answer: Answer, text: str) -> Answer:
    """ "Desa Melati, yaitu tiga menit", "Indonesia tercepat di dunia": only the name is the answer."""
    key = answer.keys[-1]
    words = key.of(text).split(" ")
    small = (i for i, word in enumerate(words) if word[:1].islower() and len(word) > 1 and word not in _GOES_ON_WITH)
    end = next(small, len(words))
    if answer.is_list or answer.type not in (AnswerType.PLACE, AnswerType.THING) or end in (0, len(words)):
        return answer
    if words[0][:1].islower() or words[end].lower() in ("tinggi", "raya", "besar", "tua", "baru"):
        return answer  # "Dataran tinggi Dieng"
    return replace(answer, keys=(Span(key.start, key.start + len(" ".join(words[:end]).rstrip(","))),))


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
    noun = words[0].lower() if words else ""
    noun = "babak" if noun in ROUNDS else noun if len(words) > 1 else ""
    if noun not in FIELDS or slot.phrase is None or preposition not in ("di", "dalam", "pada") or "dan" in words:
        return None
    distance = _DISTANCE.match(text, slot.phrase.end)
    key = Span(slot.phrase.start, distance.end() if distance is not None else slot.phrase.end)
    first = "di" if noun == "babak" else preposition
    return f"{first.capitalize()} {noun} apa", Kind.WHAT, 0.6, Answer(AnswerType.THING, (key,))


def _with_surroundings(answer: Answer, wording: Wording) -> Answer | None:
    """ "di Pekanbaru, Riau": the place with those around it that the text names."""
    if answer.type is not AnswerType.PLACE or answer.is_list or answer.mention is None:
        return None
    chain = chain_at(wording.document, answer.keys[0].start)
    if len(chain) < 2 or chain[0].end != answer.keys[0].end:
        return None
    return replace(answer, keys=(Span(chain[0].start, chain[-1].end),), mention=None, noun=None)


def _time(slot: Slot, answer: Answer, wording: Wording) -> Made | None:
    preposition = slot.adjunct.preposition if slot.adjunct else ""
    if preposition == "per" or slot.span.of(wording.document.text).startswith("per "):
        return None  # "per tahun": how often, not when
    if answer.type is AnswerType.TIME:
        return "Pukul berapa", Kind.WHEN, 0.65, answer
    if answer.type is not AnswerType.DATE:
        return _undated(slot, answer, wording) if slot.words and not slot.is_clause else None
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


def _undated(slot: Slot, answer: Answer, wording: Wording) -> Made | None:
    """A time that no calendar tells: "malam hari", "sejak dijajah Belanda"; "setelah Palapa" is none."""
    is_thing = answer.mention is not None and answer.mention.label is not Label.EVENT
    said = wording.document.text[slot.span.start : slot.span.end + len(" mendatang")]
    if is_thing or RELATIVE_WORDS & set(re.findall(r"\w+", said)):
        return None
    if slot.adjunct is not None and slot.adjunct.preposition == "sejak":
        return "Sejak kapan", Kind.WHEN, 0.4, _whole(slot, AnswerType.DATE)
    return "Kapan", Kind.WHEN, 0.4, _when(slot)


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
    return "Mengapa", Kind.WHY, 0.7, _to_the_mark(answer, wording)


def _to_the_mark(answer: Answer, wording: Wording) -> Answer:
    """The answer with the few words behind it that end its clause: "agar bisa melaju" + " lebih cepat"."""
    key = answer.keys[-1]
    rest = TO_THE_MARK.match(wording.document.text, key.end)
    if rest is None or (set(rest.group().split()) & MAIN_VERBS and not rest.group().startswith(" yang ")):
        return answer
    return replace(answer, keys=(Span(key.start, rest.end()),))


def _purpose(slot: Slot, answer: Answer, wording: Wording) -> Made | None:
    if not slot.is_clause:
        return "Untuk apa", Kind.WHY, 0.6, _whole(slot, AnswerType.ACTION)
    longer = _to_the_mark(answer, wording)
    behind = wording.document.text[answer.keys[-1].end : longer.keys[-1].end].lower().split()
    # "untuk menghibur warga" + "pada tahun 2003": that is said of the event
    apart = set(behind) & DEMONSTRATIVE or set(behind[:1]) & PREPOSITIONS.keys()
    return "Untuk apa", Kind.WHY, 0.6, answer if apart else longer


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
