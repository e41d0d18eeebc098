"""Mengurutkan: events whose order the text states, by dates or by words such as "setelah" and "kemudian".

Each event of an item is proven earlier than the next; what has no stated time is never ordered.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from articles.analysis.document import DateValue, Voice
from articles.analysis.gazetteers import MONTHS, WEEKDAYS
from quizzes.generation.asked import AnswerType
from quizzes.generation.comparing import same_words, words
from quizzes.generation.forms.base import new_item, put_together
from quizzes.generation.forms.matching import without_gap
from quizzes.generation.forms.moments import date_of, is_before, stretch
from quizzes.generation.forms.statements import Statement, Telling, clause_of, frame_of
from quizzes.generation.indonesian.frames import UNCERTAIN
from quizzes.generation.indonesian.rows import AFTER, BEFORE, NEXT, TIME_LEADS
from quizzes.items import Form, Kind, Option

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from articles.analysis.document import Clause, Document
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.items import Item

FEWEST = 3
MOST_EVENTS = 60  # that are compared with each other
MOST_BY_CLASS = ((3, 3), (6, 4), (12, 5))
SHORTEST_PROMPT, LONGEST_PROMPT = 3, 16  # words
WORTH = 0.75
STEM = "Urutkan peristiwa berikut sesuai dengan urutan waktu terjadinya menurut teks!"
_CLAUSE_BEFORE = re.compile(rf"^(?:{'|'.join(sorted(AFTER | BEFORE))}|ketika|saat|setibanya)\b[^,]*,\s*", re.IGNORECASE)
_CLAUSE_BEHIND = re.compile(rf",?\s+(?:{'|'.join(sorted(AFTER | BEFORE))})\b.*$", re.IGNORECASE)
_NEXT = re.compile(r"\b(?:lalu|kemudian|selanjutnya|akhirnya)\s*$")
_TELLS_TIME = re.compile(
    rf"\b(?:1\d\d\d|20\d\d|{'|'.join(MONTHS)}|{'|'.join(WEEKDAYS)}|pukul|kemudian|selanjutnya|akhirnya|pertama"
    r"|terakhir|kedua|ketiga|abad|setelah|sebelum|sesudah|usai|sejak|lalu|penutup|pembuka)\b",
    re.IGNORECASE,
)


class Event:
    """What happened, in words that do not tell when; the clause that states it and its date where it has one."""

    def __init__(self, prompt: str, asked: Asked, clause: Clause, date: DateValue | None) -> None:
        self.prompt, self.asked, self.clause, self.date = prompt, asked, clause, date


def compose(context: Context, rng: random.Random) -> Iterator[tuple[Asked, Item]]:
    """The one item that the text gives, where three events have a stated order."""
    events = _events(Telling(context), context)
    most = next(count for last, count in MOST_BY_CLASS if context.school_class <= last)
    chain = _longest_chain(events, context.document)
    if len(chain) < FEWEST:
        return
    kept = sorted(rng.sample(range(len(chain)), min(most, len(chain))))
    yield _item([chain[at] for at in kept], rng)


def _events(telling: Telling, context: Context) -> list[Event]:
    """The events that can be told without their time, each once, in text order."""
    found: list[Event] = []
    for true in telling.statements:
        clause = clause_of(true.asked, context)
        if clause is None or not _happened(clause):
            continue
        event = _dated(telling.tellable[true.asked.fact], clause) or _undated(true, clause)
        fits = SHORTEST_PROMPT <= len(words(event.prompt)) <= LONGEST_PROMPT and not _TELLS_TIME.search(event.prompt)
        if len(found) == MOST_EVENTS:
            break
        if fits and not any(same_words(event.prompt, other.prompt) for other in found):
            found.append(event)
    return found


def _happened(clause: Clause) -> bool:
    """Whether something is told to have happened: it neither merely is nor is planned or supposed."""
    predicate = clause.predicate
    said = {*predicate.modals, predicate.verb.text.lower()}
    return predicate.voice is not Voice.NOMINAL and not said & UNCERTAIN


def _dated(group: Sequence[Asked], clause: Clause) -> Event | None:
    """The event without its date, which can be placed among others."""
    for asked in group:
        date = date_of(asked)
        if asked.answer is AnswerType.DATE and asked.role == "time" and date is not None and stretch(date) is not None:
            prompt = without_gap(frame_of(asked), TIME_LEADS)
            if prompt:
                return Event(_bare(prompt), asked, clause, date)
    return None


def _undated(true: Statement, clause: Clause) -> Event:
    return Event(_bare(true.text.rstrip(".")), true.asked, clause, None)


def _bare(said: str) -> str:
    """The statement without the clause that tells before or after what it happened."""
    plain = _CLAUSE_BEHIND.sub("", _CLAUSE_BEFORE.sub("", said))
    return plain[:1].upper() + plain[1:]


def _longest_chain(events: Sequence[Event], document: Document) -> list[Event]:
    """The most events of which each is stated to be earlier than the next; none where the text contradicts itself."""
    after = [[j for j, other in enumerate(events) if is_earlier(one, other, document)] for one in events]
    order = _sorted(after)
    if order is None:
        return []
    best: dict[int, list[int]] = {}
    for at in reversed(order):
        tails = [best[later] for later in after[at]]
        best[at] = [at, *max(tails, key=len, default=[])]
    return [events[at] for at in max(best.values(), key=len, default=[])]


def _sorted(after: Sequence[Sequence[int]]) -> list[int] | None:
    """The numbers with every earlier one first (Kahn 1962); None where they run in a circle."""
    waits = [sum(at in later for later in after) for at in range(len(after))]
    ready = [at for at, count in enumerate(waits) if count == 0]
    order = []
    while ready:
        at = ready.pop(0)
        order.append(at)
        for later in after[at]:
            waits[later] -= 1
            if waits[later] == 0:
                ready.append(later)
    return order if len(order) == len(after) else None


def is_earlier(one: Event, other: Event, document: Document) -> bool:
    """Whether the text states that ``one`` happened before ``other``."""
    if one.date is not None and other.date is not None:
        return is_before(one.date, other.date)
    if one.clause.sentence == other.clause.sentence:
        return _is_joined(one.clause, other.clause, document)
    return _is_continued(one.clause, other.clause, document)


def _is_joined(one: Clause, other: Clause, document: Document) -> bool:
    """Whether a conjunction of their one sentence puts ``one`` first."""
    if not one.connective and not other.connective:
        before = document.text[: other.predicate.verb.start]
        return one.predicate.start < other.predicate.start and bool(_NEXT.search(before[-16:]))
    return (one.connective in AFTER and not other.connective) or (other.connective in BEFORE and not one.connective)


def _is_continued(one: Clause, other: Clause, document: Document) -> bool:
    """Whether the sentence behind that of ``one`` begins with "kemudian" and the like: both are its main clauses."""
    if other.sentence != one.sentence + 1 or one.connective or other.connective or one.antecedent or other.antecedent:
        return False
    first, second = document.sentences[one.sentence], document.sentences[other.sentence]
    opening = second.of(document.text).lower()
    begins = any(re.match(rf"{word}\b(?! (?:hari|ini))", opening) for word in NEXT)
    return begins and first.paragraph == second.paragraph


def _item(chain: Sequence[Event], rng: random.Random) -> tuple[Asked, Item]:
    places = list(range(len(chain)))
    rng.shuffle(places)
    if all(a < b for a, b in pairwise(places)):
        places.append(places.pop(0))  # never shown in the right order
    shown = [chain[place] for place in places]
    evidence = tuple(event.asked.evidence[0] for event in chain)
    prompts = tuple(event.prompt for event in shown)
    parts = [event.asked for event in chain]
    asked = put_together(Form.ORDERING, STEM, parts, prompts, tuple(dict.fromkeys(evidence)), worth=WORTH)
    asked = replace(asked, kind=Kind.WHEN)
    options = tuple(Option(str(place + 1), is_key=True) for place in range(len(chain)))
    key = tuple(str(place + 1) for place in places)
    return asked, new_item(asked, Form.ORDERING, key=key, prompts=prompts, options=options)
