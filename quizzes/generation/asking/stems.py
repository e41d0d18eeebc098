"""Putting a question together: what is asked, what stays, and the same fact as a statement."""

from __future__ import annotations

from dataclasses import replace

from articles.analysis.document import AdjunctRole, Span
from quizzes.generation.answers import Answer
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.indonesian.frames import (
    MEASURED_NOUNS,
)
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


LONGEST_DESCRIPTION = 12  # words of a key with its relative clause
# a fact that holds under the circumstances of another clause: "ketika Bulan berada di antara …"
CONDITIONS = frozenset({"ketika", "saat", "selama", "sebelum"})


def rest_of(fact: Fact, *without: Slot) -> list[Slot]:
    """The slots that stay in the stem: the core, and the first few adjuncts that can be worded."""
    kept: list[Slot] = []
    adjuncts = 0
    for slot in fact.slots:
        if slot in without or not slot.words or _is_measure_phrase(slot) or _is_means(slot) or _is_example(slot):
            continue
        if slot.name is SlotName.ADJUNCT:
            adjuncts += 1
            if adjuncts > MAX_ADJUNCTS:
                continue
        kept.append(slot)
    return kept


def beside_verb(fact: Fact, *without: Slot) -> list[Slot]:
    """What stays in the stem but for the predicate, which is said in other words."""
    return [slot for slot in rest_of(fact, *without) if slot.name is not SlotName.PREDICATE]


def in_other_voice(fact: Fact, verb: str, subject: Slot, others: list[Slot]) -> str:
    """ "telah diterima Kim Jong Un dari …": modals, the verb in its other voice, the subject behind it, the rest.

    What stood before the verb goes last.
    """
    predicate = fact.slot(SlotName.PREDICATE)
    modals = (predicate.words or "").split()[:-1] if predicate else []
    ordered = sorted(others, key=lambda slot: slot.span.start < fact.clause.predicate.start)
    return " ".join([*modals, verb, subject.words or "", *(slot.words or "" for slot in ordered)])


def _is_measure_phrase(slot: Slot) -> bool:
    """ "dengan jangkauan …": says how much of something, asked apart."""
    return slot.adjunct is not None and slot.adjunct.phrase.head.text.lower() in MEASURED_NOUNS


def _is_example(slot: Slot) -> bool:
    """ "akan dibuat obat seperti interferon": an example that stands behind the verb once the noun goes before it."""
    return slot.adjunct is not None and slot.adjunct.preposition in ("seperti", "termasuk")


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
    rest = rest_of(fact)
    kept = [s for s in fact.slots if s is slot or s in rest]
    if slot not in kept or fact.slot(SlotName.SUBJECT) is None or len(kept) < 3:
        return None
    at = kept.index(slot)
    core = next((i for i, s in enumerate(kept) if s.name is SlotName.SUBJECT), 0)
    before = " ".join(f"{s.words}," if i == core - 1 else s.words or "" for i, s in enumerate(kept[:at]))
    after = " ".join(s.words or "" for s in kept[at + 1 :])
    lead, trail = text[slot.span.start : key.start], text[key.end : slot.span.end]
    if slot.adjunct is not None and slot.adjunct.start == slot.adjunct.phrase.start and slot.adjunct.preposition:
        lead = f"{slot.adjunct.preposition} "
    apposition = lead.endswith(", ") or trail.startswith(", ")  # "Sergei Shoigu, menteri pertahanan,"
    if at == core - 1 or (slot.name is SlotName.SUBJECT and apposition):
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
    answer = described(answer, slot, fact, text)
    frame = None if answer.is_list else frame_around(fact, slot, answer.keys[0], text)
    return Asked(
        stem=question,
        kind=Kind.LIST if answer.is_list else kind,
        answer=answer.type,
        keys=answer.keys,
        evidence=(Span(fact.sentence.start, fact.sentence.end),),
        fact=fact.number,
        role=slot.adjunct.role.value if slot.adjunct else slot.name.value,
        frame=frame,
        mention=answer.mention,
        expression=answer.expression,
        is_open=answer.is_open,
        worth=worth
        - (0.0 if fact.is_certain else 0.1)
        - (0.05 if fact.speaker else 0.0)
        - _vagueness(fact)
        - _lost(fact, slot)
        - _doubt(fact, slot),
    )


def described(answer: Answer, slot: Slot, fact: Fact, text: str) -> Answer:
    """The answer with the relative clause that ends the sentence behind it: "gas" + " yang dialirkan dari Sumsel"."""
    key = answer.keys[-1]
    bare = answer.mention is None and answer.noun is None
    plain = not answer.is_list and bare and answer.type in (AnswerType.THING, AnswerType.PERSON)
    if not plain or slot.name not in (SlotName.OBJECT, SlotName.COMPLEMENT) or not text.startswith(" yang ", key.end):
        return answer
    rest = text[key.end : fact.sentence.end].rstrip(' .!?"”')
    whole = Span(key.start, key.end + len(rest))
    ends_here = "," not in rest and len(whole.of(text).split()) <= LONGEST_DESCRIPTION
    return replace(answer, keys=(whole,)) if ends_here else answer


def _lost(fact: Fact, asked: Slot) -> float:
    """What a question loses with each part of the fact that it cannot say: it may no longer have one right answer."""
    kept = rest_of(fact)
    dropped = [
        s
        for s in fact.slots
        if s is not asked and s not in kept and not (_is_means(s) or _is_measure_phrase(s) or _is_example(s))
    ]
    return 0.15 * len(dropped) + (0.15 if fact.clause.connective in CONDITIONS else 0.0)


def _doubt(fact: Fact, asked: Slot) -> float:
    """What a question loses where the reading is not sure of the part that it asks, or of the subject."""
    subject = fact.slot(SlotName.SUBJECT)
    mine = asked.phrase if asked.adjunct is None else None  # hardly an adjunct is ever certain, and most are right
    unsure = mine is not None and mine != fact.clause.antecedent and not fact.clause.is_certain(mine)
    owner = subject.phrase if subject is not None and subject is not asked else None
    unsure_owner = owner is not None and owner == fact.clause.subject and not fact.clause.is_certain(owner)
    return 0.1 * unsure + 0.1 * unsure_owner


VAGUENESS = {1: 0.4, 2: 0.2}  # by the words that name the thing: "Siapa yang menulis novel?"


def _vagueness(fact: Fact) -> float:
    """What a fact about a thing without a name loses: "Apa yang menarik perhatian?"."""
    subject = fact.slot(SlotName.SUBJECT)
    if subject is None or fact.clause.antecedent is None or subject.phrase != fact.clause.antecedent:
        return 0.0
    words = (subject.words or "").split()
    if any(word[:1].isupper() for word in words):
        return 0.0
    return VAGUENESS.get(len(words), 0.0)


def open_list(answer: Answer, question: str) -> str:
    """The question about a list that may go on: only the members that the text names are asked for."""
    if not (answer.is_list and answer.is_open) or question.startswith("Menurut "):
        return question
    return f"Menurut teks, {question[:1].lower()}{question[1:]}"
