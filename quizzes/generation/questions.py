"""A fact with one role asked: a stem and its key."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from articles.analysis.document import AdjunctRole, Amount, DateValue, Document, Phrase, Span, Voice
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes import attributes
from quizzes.generation.facts import Fact, Slot, SlotName, facts
from quizzes.generation.indonesian.frames import (
    AMOUNT_VERBS,
    COMPANION_VERBS,
    COMPLETED_NOUNS,
    COUNTED_FRAMES,
    DIMENSIONS,
    GOVERNING,
    LIGHT_VERBS,
    MEASURED_NOUNS,
    MEASURES,
)
from quizzes.generation.indonesian.question_words import place_words, subject_words
from quizzes.generation.indonesian.reference import DEMONSTRATIVE, LEXICAL_NYA, PRONOUNS, UNRESOLVABLE
from quizzes.generation.indonesian.voice import active, passive
from quizzes.generation.wording import Wording
from quizzes.items import Kind

MAX_ADJUNCTS = 3  # more than these make a stem that nobody reads to its end

KINDS = {
    AnswerType.PERSON: Kind.WHO,
    AnswerType.PLACE: Kind.WHERE,
    AnswerType.DATE: Kind.WHEN,
    AnswerType.TIME: Kind.WHEN,
    AnswerType.AMOUNT: Kind.HOW_MANY,
    AnswerType.REASON: Kind.WHY,
    AnswerType.MANNER: Kind.HOW,
}


def ask(document: Document) -> tuple[Asked, ...]:
    """Every question that the document's facts offer, in text order, good and bad: the checks decide later."""
    wording = Wording(document)
    asked = [each for fact in facts(document, wording) for each in ask_fact(fact, wording)]
    return tuple(asked) + attributes(wording, first_number=len(document.clauses))


def ask_fact(fact: Fact, wording: Wording) -> Iterator[Asked]:
    """The questions about one fact, one or more for each of its roles."""
    for slot in fact.slots:
        if slot.phrase is None or answer_of(slot.phrase, wording).is_ambiguous or points_back(slot.phrase, wording):
            continue
        if slot.name is SlotName.SUBJECT:
            yield from _ask_subject(fact, slot, wording)
        elif slot.name is SlotName.OBJECT:
            yield from _ask_object(fact, slot, wording)
        elif slot.name is SlotName.COMPLEMENT:
            yield from _ask_complement(fact, slot, wording)
        elif slot.name is SlotName.ADJUNCT:
            yield from _ask_adjunct(fact, slot, wording)


def points_back(phrase: Phrase, wording: Wording) -> bool:
    """Whether the phrase only points at something else and so can be no key: "ia", "puncaknya", "kota itu"."""
    words = phrase.of(wording.document.text).lower().split()
    head = phrase.head.text.lower()
    own = head.endswith("nya") and head not in LEXICAL_NYA
    return own or words[-1] in DEMONSTRATIVE or head in PRONOUNS | UNRESOLVABLE


# -- putting words together --------------------------------------------------------------------------------------


def rest_of(fact: Fact, *without: Slot) -> list[Slot]:
    """The slots that stay in the stem: the core, and the first few adjuncts that can be worded."""
    kept: list[Slot] = []
    adjuncts = 0
    for slot in fact.slots:
        if slot in without or not slot.words or _is_measure_phrase(slot) or _is_means(slot):
            continue
        if slot.name is SlotName.ADJUNCT:
            adjuncts += 1
            if adjuncts > MAX_ADJUNCTS:
                continue
        kept.append(slot)
    return kept


def _is_measure_phrase(slot: Slot) -> bool:
    """ "dengan jangkauan …": says how much of something, asked apart."""
    return slot.adjunct is not None and slot.adjunct.phrase.head.text.lower() in MEASURED_NOUNS


def _is_means(slot: Slot) -> bool:
    """ "dengan menaiki kereta": a clause of means makes other questions long, not clear."""
    return slot.is_clause and slot.adjunct is not None and slot.adjunct.role is AdjunctRole.INSTRUMENT


def joined(slots: list[Slot]) -> str:
    """The words of the slots in their order; what stood before the subject goes last, as questions have it."""
    core = next((i for i, s in enumerate(slots) if s.name in (SlotName.SUBJECT, SlotName.PREDICATE)), 0)
    ordered = [*slots[core:], *slots[:core]]
    return " ".join(slot.words or "" for slot in ordered)


def frame_around(fact: Fact, slot: Slot, key: Span, text: str) -> tuple[str, str] | None:
    """The fact as a statement cut where the key stands; None where a part of it cannot be worded."""
    kept = [s for s in fact.slots if s is slot or s in rest_of(fact)]
    if slot not in kept or fact.slot(SlotName.SUBJECT) is None:
        return None
    at = kept.index(slot)
    core = next((i for i, s in enumerate(kept) if s.name is SlotName.SUBJECT), 0)
    before = " ".join(f"{s.words}," if i == core - 1 else s.words or "" for i, s in enumerate(kept[:at]))
    after = " ".join(s.words or "" for s in kept[at + 1 :])
    lead, trail = text[slot.span.start : key.start], text[key.end : slot.span.end]
    if at == core - 1:
        trail += ","
    head = f"{before} {lead}".lstrip() if before else lead
    tail = f"{trail} {after}".rstrip() if after else trail
    if "\n" in head + tail or set('"“”()') & set(head + tail):
        return None
    if fact.speaker is not None:
        return f"Menurut {fact.speaker}, {head}", tail.rstrip(" ,") + "."
    return head[:1].upper() + head[1:], tail.rstrip(" ,") + "."


def stem(fact: Fact, words: str, rest: str) -> str:
    """The question: "Di mana" + what is left, under the name of who says so."""
    question = f"{words} {rest}".strip().rstrip(" ,.")
    if fact.speaker is not None:
        question = f"Menurut {fact.speaker}, {question[:1].lower()}{question[1:]}"
    return f"{question[:1].upper()}{question[1:]}?"


def build(fact: Fact, slot: Slot, answer: Answer, text: str, question: str, kind: Kind, worth: float) -> Asked:
    """The asked fact with its key, frame and merit."""
    frame = None if answer.is_list else frame_around(fact, slot, answer.keys[0], text)
    return Asked(
        stem=question,
        kind=Kind.LIST if answer.is_list else kind,
        answer=answer.type,
        keys=answer.keys,
        evidence=Span(fact.sentence.start, fact.sentence.end),
        fact=fact.number,
        role=slot.adjunct.role.value if slot.adjunct else slot.name.value,
        frame=frame,
        mention=answer.mention,
        expression=answer.expression,
        is_open=answer.is_open,
        worth=worth - (0.0 if fact.is_certain else 0.1) - (0.05 if fact.speaker else 0.0) - _vagueness(fact),
    )


def _vagueness(fact: Fact) -> float:
    """What a fact about a thing without a name loses: "Apa yang menarik perhatian?"."""
    subject = fact.slot(SlotName.SUBJECT)
    if fact.clause.antecedent is None or subject is None:
        return 0.0
    words = (subject.words or "").split()
    return 0.2 if len(words) <= 2 and not any(w[:1].isupper() for w in words) else 0.0


def open_list(answer: Answer, question: str) -> str:
    """The question about a list that may go on: only the members that the text names are asked for."""
    if not (answer.is_list and answer.is_open) or question.startswith("Menurut "):
        return question
    return f"Menurut teks, {question[:1].lower()}{question[1:]}"


# -- subject -----------------------------------------------------------------------------------------------------


def _ask_subject(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    if slot.phrase is None:
        return
    answer = answer_of(slot.phrase, wording)
    rest = joined(rest_of(fact, slot))
    text = wording.document.text
    if answer.type is AnswerType.AMOUNT:
        yield from _ask_counted(fact, slot, answer, wording, f"yang {rest}")
        return
    if fact.clause.predicate.voice is Voice.NOMINAL:
        return
    if len(rest.split()) < 2:
        return
    words = participant_words(answer)
    worth = 0.6 if answer.mention is not None or answer.is_list else 0.35
    if answer.mention is not None and answer.mention.entity == wording.protagonist:
        worth = 0.4  # everybody knows whom the text is about
    question = open_list(answer, stem(fact, f"{words} yang", rest))
    yield build(fact, slot, answer, text, question, _participant_kind(answer), worth)
    if answer.title:
        words = f"Siapa {answer.title[:1].lower() + answer.title[1:] if answer.title.islower() else answer.title} yang"
        yield build(fact, slot, answer, text, stem(fact, words, rest), Kind.WHO, worth + 0.05)


def participant_words(answer: Answer) -> str:
    """The question phrase for one who acts or is acted upon."""
    person = answer.type is AnswerType.PERSON
    place = answer.type is AnswerType.PLACE
    return subject_words(answer.noun, person=person, place=place, many=answer.is_list)


def _participant_kind(answer: Answer) -> Kind:
    return Kind.WHO if answer.type is AnswerType.PERSON else Kind.WHAT


def counted_words(answer: Answer) -> str | None:
    """What "Berapa" asks: "drone peledak" of a number, "luas hutan" of "50 hektare hutan"; None for a bare length."""
    value = answer.expression.value if answer.expression else None
    unit = value.unit if isinstance(value, Amount) else None
    if unit is None or unit not in DIMENSIONS:
        return answer.counted
    dimension = DIMENSIONS[unit]
    return f"{dimension} {answer.counted}" if dimension and answer.counted else None


def _ask_counted(fact: Fact, slot: Slot, answer: Answer, wording: Wording, rest: str) -> Iterator[Asked]:
    """ "Berapa drone peledak yang …": the number is the key, what it counts goes into the question."""
    if answer.counted:
        counted = counted_words(answer)
        if counted:
            question = stem(fact, f"Berapa {counted}", rest)
            yield build(fact, slot, answer, wording.document.text, question, Kind.HOW_MANY, 0.65)


# -- object ------------------------------------------------------------------------------------------------------


def _ask_object(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    subject = fact.slot(SlotName.SUBJECT)
    if slot.phrase is None or subject is None or not subject.words:
        return
    answer = answer_of(slot.phrase, wording)
    if answer.type is AnswerType.AMOUNT and _is_measure(fact, subject):
        yield _measured(fact, slot, answer, subject, wording)
        return
    di_verb = passive(fact.verb)
    if di_verb is None:
        return
    tail = _passive_tail(fact, slot, subject, di_verb)
    text = wording.document.text
    if answer.type is AnswerType.AMOUNT:
        frame = COUNTED_FRAMES.get(fact.verb)
        if frame is not None and frame[1]:
            tail = f"yang {frame[0]} {frame[1]} {subject.words}"
        counted = answer if answer.counted else _unit_counted(answer, text)
        yield from _ask_counted(fact, slot, counted, wording, tail)
    elif answer.type not in (AnswerType.DATE, AnswerType.TIME):
        yield build(
            fact,
            slot,
            answer,
            text,
            open_list(answer, stem(fact, participant_words(answer), tail)),
            _participant_kind(answer),
            _object_worth(fact, answer, text),
        )
        for counted in _counted_members(slot.phrase, wording):
            yield from _ask_counted(fact, slot, counted, wording, tail)


def _counted_members(phrase: Phrase, wording: Wording) -> Iterator[Answer]:
    """The members of a list that begin with a number: "5 drone peledak, sebuah drone pengintai, dan rompi"."""
    if len(phrase.members) < 2:
        return
    for member in phrase.members:
        answer = answer_of(Phrase(member.start, member.end, phrase.head, (member,)), wording)
        if answer.type is AnswerType.AMOUNT and answer.counted:
            yield answer


def _object_worth(fact: Fact, answer: Answer, text: str) -> float:
    head = text[answer.keys[0].start : answer.keys[0].end].lower().split()[0]
    if fact.verb in LIGHT_VERBS or head in COMPLETED_NOUNS:
        return 0.15
    if answer.mention is not None or answer.is_list:
        return 0.6
    words = len(answer.keys[0].of(text).split())
    return 0.25 if words == 1 else 0.45 if words <= 8 else 0.3


def _unit_counted(answer: Answer, text: str) -> Answer:
    return Answer(answer.type, answer.keys, counted=said_unit(answer, text), expression=answer.expression)


def said_unit(answer: Answer, text: str) -> str | None:
    """The unit as the text writes it: "kilometer", not "km"."""
    value = answer.expression.value if answer.expression else None
    if not isinstance(value, Amount) or value.unit is None:
        return None
    last = answer.keys[0].of(text).split()[-1]
    return last if last.isalpha() else value.unit


def _passive_tail(fact: Fact, slot: Slot, subject: Slot, di_verb: str) -> str:
    """ "yang telah diterima Kim Jong Un dari …": modals, di- verb, agent, and the rest in its order."""
    predicate = fact.slot(SlotName.PREDICATE)
    modals = (predicate.words or "").split()[:-1] if predicate else []
    others = [s for s in rest_of(fact, slot, subject) if s.name is not SlotName.PREDICATE]
    others.sort(key=lambda s: s.span.start < fact.clause.predicate.start)
    return " ".join(["yang", *modals, di_verb, subject.words or "", *(s.words or "" for s in others)])


def _is_measure(fact: Fact, subject: Slot) -> bool:
    head = subject.phrase.head.text.lower() if subject.phrase else ""
    return fact.verb in AMOUNT_VERBS and (head in MEASURED_NOUNS or head.removesuffix("nya") in MEASURED_NOUNS)


def _measured(fact: Fact, slot: Slot, answer: Answer, subject: Slot, wording: Wording) -> Asked:
    """ "Tinggi Gunung Rinjani mencapai 3.726 meter": "Berapa tinggi Gunung Rinjani?"."""
    others = [s for s in rest_of(fact, slot, subject) if s.name is not SlotName.PREDICATE]
    rest = " ".join([subject.words or "", *(s.words or "" for s in others)])
    return build(fact, slot, answer, wording.document.text, stem(fact, "Berapa", rest), Kind.HOW_MANY, 0.8)


# -- complement --------------------------------------------------------------------------------------------------


def _ask_complement(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    subject = fact.slot(SlotName.SUBJECT)
    if slot.phrase is None or subject is None or not subject.words or subject.phrase is None:
        return
    answer = answer_of(slot.phrase, wording)
    text = wording.document.text
    if answer.type is AnswerType.AMOUNT:
        yield from _ask_amount_complement(fact, slot, answer, subject, wording)
    elif fact.verb in COMPANION_VERBS:
        words = "Dengan siapa saja" if answer.is_list else "Dengan siapa"
        yield build(fact, slot, answer, text, stem(fact, words, joined(rest_of(fact, slot))), Kind.WHO, 0.7)
    elif fact.verb in ("adalah", "ialah", "merupakan"):
        yield from _ask_identity(fact, slot, answer, subject, wording)


def _ask_amount_complement(fact: Fact, slot: Slot, answer: Answer, subject: Slot, wording: Wording) -> Iterator[Asked]:
    if _is_measure(fact, subject):
        yield _measured(fact, slot, answer, subject, wording)
        return
    if fact.verb in MEASURES:
        others = [s for s in rest_of(fact, slot, subject) if s.name is not SlotName.PREDICATE]
        rest = " ".join([MEASURES[fact.verb], subject.words or "", *(s.words or "" for s in others)])
        yield build(fact, slot, answer, wording.document.text, stem(fact, "Berapa", rest), Kind.HOW_MANY, 0.75)
        return
    unit = answer.counted or said_unit(answer, wording.document.text)
    if unit:
        rest = joined(rest_of(fact, slot))
        yield build(fact, slot, answer, wording.document.text, stem(fact, f"Berapa {unit}", rest), Kind.HOW_MANY, 0.55)


def _ask_identity(fact: Fact, slot: Slot, answer: Answer, subject: Slot, wording: Wording) -> Iterator[Asked]:
    """ "X adalah Y": who or what X is; and, where Y is a name, which Y it is."""
    text = wording.document.text
    who = answer_of(subject.phrase, wording) if subject.phrase else None
    if who is None:
        return
    if answer.mention is not None and not answer.title:
        words = participant_words(answer)
        yield build(
            fact, slot, answer, text, stem(fact, words, subject.words or ""), KINDS.get(answer.type, Kind.WHAT), 0.7
        )
    elif who.type is AnswerType.PERSON and who.mention is not None:
        yield build(fact, slot, answer, text, stem(fact, "Siapa", subject.words or ""), Kind.WHO, 0.4)
    elif len(answer.keys[0].of(text).split()) >= 2 and not _named(subject):
        question = stem(fact, "Apa yang dimaksud dengan", subject.words or "")
        yield build(fact, slot, answer, text, question, Kind.WHAT, 0.4)


def _named(subject: Slot) -> bool:
    """Whether a name is in the subject: "pertemuan Budi dan Citra" is nothing to define."""
    words = (subject.words or "").split()
    return any(w[:1].isupper() for w in words) or len(words) > 4


# -- adjuncts ----------------------------------------------------------------------------------------------------


def _ask_adjunct(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    adjunct = slot.adjunct
    if adjunct is None:
        return
    if adjunct.role is AdjunctRole.AGENT:
        yield from _ask_agent(fact, slot, wording)
        return
    handler = _ADJUNCTS.get(adjunct.role)
    subject = fact.slot(SlotName.SUBJECT)
    if handler is None or subject is None or not subject.words or fact.clause.predicate.voice is Voice.NOMINAL:
        return
    if adjunct.preposition == "pada" and adjunct.role is AdjunctRole.PLACE and fact.verb in GOVERNING:
        return
    if slot.phrase is not None and slot.phrase.head.text.lower() in MEASURED_NOUNS:
        return
    if adjunct.role is AdjunctRole.PURPOSE and not _says_what_for(fact, slot):
        return
    answer = _clause_answer(slot) if slot.is_clause else answer_of(adjunct.phrase, wording)
    made = handler(slot, answer, wording)
    if made is None:
        return
    words, kind, worth, answer = made
    rest = joined(rest_of(fact, slot))
    yield build(fact, slot, answer, wording.document.text, stem(fact, words, rest), kind, worth)


def _says_what_for(fact: Fact, slot: Slot) -> bool:
    """Whether "untuk …" belongs to the verb, not to the noun before it ("alasan untuk pergi")."""
    before = next((s for s in reversed(fact.slots) if s.span.end <= slot.span.start and s.phrase), None)
    if slot.span.start == fact.sentence.start:
        return True
    noun = before.phrase.head.text.lower() if before is not None and before.phrase is not None else ""
    return slot.span.start > fact.clause.predicate.start and noun not in COMPLETED_NOUNS


def _clause_answer(slot: Slot) -> Answer:
    kinds = {
        AdjunctRole.CAUSE: AnswerType.REASON,
        AdjunctRole.PURPOSE: AnswerType.ACTION,
        AdjunctRole.INSTRUMENT: AnswerType.MANNER,
    }
    role = slot.adjunct.role if slot.adjunct else AdjunctRole.OTHER
    key = slot.phrase.members[0] if slot.phrase else slot.span
    return Answer(kinds.get(role, AnswerType.THING), (key,))


def _ask_agent(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """The agent of a passive is asked in the active: "ditahan KPK" -> "Lembaga apa yang menahan …?"."""
    subject = fact.slot(SlotName.SUBJECT)
    verb = active(fact.verb)
    if slot.phrase is None or subject is None or not subject.words or verb is None:
        return
    answer = answer_of(slot.phrase, wording)
    predicate = fact.slot(SlotName.PREDICATE)
    modals = (predicate.words or "").split()[:-1] if predicate else []
    others = [s for s in rest_of(fact, slot, subject) if s.name is not SlotName.PREDICATE]
    rest = " ".join([*modals, verb, subject.words, *(s.words or "" for s in others)])
    question = stem(fact, f"{participant_words(answer)} yang", rest)
    worth = 0.65 if answer.mention is not None else 0.4
    yield build(fact, slot, answer, wording.document.text, question, _participant_kind(answer), worth)


Made = tuple[str, Kind, float, Answer]


def _place(slot: Slot, answer: Answer, _: Wording) -> Made | None:
    preposition = slot.adjunct.preposition if slot.adjunct else "di"
    if slot.is_clause or answer.type in (AnswerType.AMOUNT, AnswerType.DATE, AnswerType.TIME):
        return None
    if answer.type is AnswerType.PERSON:
        return ("Dari siapa", Kind.WHO, 0.65, answer) if preposition == "dari" else None
    if answer.type is AnswerType.ORGANISATION and preposition == "dari":
        return "Dari mana", Kind.WHERE, 0.5, answer
    noun = answer.noun if answer.type is AnswerType.PLACE and answer.mention is not None else None
    worth = 0.7 if answer.mention is not None or answer.noun else 0.45
    return place_words(preposition, noun, many=answer.is_list), Kind.WHERE, worth, answer


def _time(slot: Slot, answer: Answer, _: Wording) -> Made | None:
    preposition = slot.adjunct.preposition if slot.adjunct else ""
    if answer.type is AnswerType.TIME:
        return "Pukul berapa", Kind.WHEN, 0.65, answer
    if answer.type is not AnswerType.DATE:
        return None if slot.is_clause or not slot.words else ("Kapan", Kind.WHEN, 0.3, _whole(slot, AnswerType.DATE))
    value = answer.expression.value if answer.expression else None
    until = {"sejak": "Sejak ", "mulai": "Mulai ", "hingga": "Sampai ", "sampai": "Sampai "}.get(preposition, "")
    words = f"{until}kapan" if until else "Kapan"
    if isinstance(value, DateValue) and value.year and not value.month and not until:
        words = "Pada tahun berapa"
    elif isinstance(value, DateValue) and value.weekday is not None and value.day is None:
        words = "Pada hari apa"
    return words, Kind.WHEN, 0.75, answer


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


def _duration(_: Slot, answer: Answer, __: Wording) -> Made | None:
    return ("Berapa lama", Kind.HOW_MANY, 0.75, answer) if answer.type is AnswerType.AMOUNT else None


def _cause(slot: Slot, answer: Answer, _: Wording) -> Made | None:
    return "Mengapa", Kind.WHY, 0.7, answer if slot.is_clause else _whole(slot, AnswerType.REASON)


def _purpose(slot: Slot, answer: Answer, _: Wording) -> Made | None:
    return "Untuk apa", Kind.WHY, 0.6, answer if slot.is_clause else _whole(slot, AnswerType.ACTION)


def _means(slot: Slot, answer: Answer, _: Wording) -> Made | None:
    if slot.is_clause:
        return "Dengan cara apa", Kind.HOW, 0.55, answer
    word = (slot.adjunct.preposition if slot.adjunct else "dengan").capitalize()
    if answer.type is AnswerType.AMOUNT:
        return None
    noun = f"{answer.noun} " if answer.noun else ""
    return f"{word} {noun}apa", Kind.HOW, 0.45, answer


def _capacity(slot: Slot, _: Answer, __: Wording) -> Made | None:
    return "Sebagai apa", Kind.WHAT, 0.5, _whole(slot, AnswerType.TITLE)


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
