"""Questions that say too little to have one answer: "Apa yang terjadi?", "Apa yang dimiliki rumah itu?"."""

from __future__ import annotations

import re

from quizzes.generation.answers import Answer
from quizzes.generation.asked import AnswerType
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.indonesian.frames import LIGHT_VERBS, SAID_BY
from quizzes.generation.indonesian.nouns import kind_of
from quizzes.generation.indonesian.vague import ABSTRACT, EMPTY_VERBS, HOLLOW, INCLINED, LEADING, ORDINALS, UNCOUNTED

_TELLING = re.compile(r"[A-Z0-9]")
_AFTER_OBJECT = re.compile(r"\s*(?:[.,;:!?\"”)]|$)|\s+(?:yang|di|pada|kepada|dalam|saat|ketika)\b")
FEW = 3  # words behind a verb that do not tell yet which thing is meant


def is_vague_subject(fact: Fact, answer: Answer, rest: str, text: str) -> bool:
    """Whether "Apa yang" or "Siapa yang" + ``rest`` fits more than the key, or the key is nobody in particular."""
    if not _is_plain(answer):
        return False
    key = answer.keys[0].of(text)
    if _is_uncounted(key) or (fact.verb in EMPTY_VERBS and len(key.split()) == 1 and key.islower()):
        return True
    if _TELLING.search(rest):
        return _is_hollow(key)
    short = len(rest.split()) <= FEW + 1
    return _is_hollow(key) or (fact.verb in EMPTY_VERBS and not _is_named(key)) or (short and len(key.split()) == 1)


def is_vague_object(fact: Fact, answer: Answer, text: str) -> bool:
    """Whether what was done to the key does not tell it from all else: "Apa yang diberikan panitia?", "akses"."""
    if not _is_plain(answer):
        return False
    key = answer.keys[0].of(text)
    empty = fact.verb in EMPTY_VERBS | LIGHT_VERBS and len(key.split()) < FEW and not _is_named(key)
    return empty or _is_uncounted(key) or _is_hollow(key)


def is_sure_agent(slot: Slot, answer: Answer, text: str) -> bool:
    """Whether the phrase behind a passive does it: a thing without a name only behind "oleh".

    "dicampur musik etnis", "dipakai 10 pembangkit": the reading takes any noun there for the agent.
    """
    if not _is_plain(answer):
        return True
    led = slot.adjunct is not None and bool(slot.adjunct.preposition)
    return (led or answer.type is AnswerType.PERSON) and not _is_uncounted(answer.keys[0].of(text))


def follows_a_verb(fact: Fact) -> bool:
    """Whether the verb stands behind another that has no passive here: "menderu menuju kota"."""
    predicate = fact.slot(SlotName.PREDICATE)
    leading = (predicate.words or "").lower().split()[:-1] if predicate else []
    return any(word not in LEADING and _is_verb(word) for word in leading)


def opens_a_clause(fact: Fact, text: str) -> bool:
    """Whether the object only begins what somebody says: "menilai" + "aturan itu" + " terlalu rumit"."""
    obj = fact.slot(SlotName.OBJECT)
    if obj is None or fact.verb not in SAID_BY.values():
        return False
    return not re.match(
        r"\s*(?:[.,;:!?\"”)]|$)|\s+(?:yang|di|pada|kepada|dalam|saat|ketika)\b", text[obj.span.end :][:12]
    )


def _is_verb(word: str) -> bool:
    return word.startswith(("me", "ber", "ter")) or word in INCLINED


def _is_plain(answer: Answer) -> bool:
    """Whether the answer is a single thing or person without a name of its own."""
    common = answer.mention is None and answer.noun is None and not answer.is_list
    return common and answer.type in (AnswerType.THING, AnswerType.PERSON)


def _is_named(key: str) -> bool:
    return any(word[:1].isupper() for word in key.split()[1:])


def _is_uncounted(key: str) -> bool:
    first, *more = key.lower().split()
    part = len(more) > 1 and more[0] == "dari"  # "tujuh dari 27 film"
    place = len(more) == 1 and more[0] in ORDINALS  # "urutan kedua": of what?
    return first in UNCOUNTED or part or place


def _is_hollow(key: str) -> bool:
    """Whether one common noun is all there is, and it means no thing that one could point at."""
    word, *more = key.lower().split()
    return not more and (word in HOLLOW or kind_of(word) in ABSTRACT)
