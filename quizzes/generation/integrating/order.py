"""What happened first or last among events that the text dates: "Peristiwa manakah yang terjadi paling awal?"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from articles.analysis.document import DateValue, Span
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.integrating.base import MOST_WRONG, NEW_FACT
from quizzes.generation.integrating.statements import is_fit
from quizzes.items import Form, Kind, Level, Proof

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.generation.integrating.base import Ground

# what leads a date in and goes with it: "Pada hari Sabtu, 1 Mei 1999, …"
LEADS = re.compile(
    r"(?:^|,?\s)(?:pada\s?)?(?:awal |pertengahan |akhir )?(?:hari |tanggal |bulan |tahun )?$", re.IGNORECASE
)
ENDLESS = re.compile(
    r"\b(?:sejak|hingga|sampai|sebelum|setelah|antara|dari|mulai|selama|menjelang)\s+\S*\s*$", re.IGNORECASE
)
YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
PLANNED = re.compile(r"\b(?:akan|dijadwalkan|direncanakan|bakal|berencana)\b", re.IGNORECASE)
WORTH = 0.95


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, without its date, and when."""

    words: str
    date: DateValue
    asked: Asked


def order(ground: Ground) -> Iterator[Asked]:
    """Which of the events came first, and which last, where the dates decide."""
    events = list(dated_events(ground))
    for word, last in (("awal", False), ("akhir", True)):
        if (found := _extreme(events, ground.fewest_wrong, last=last)) is not None:
            event, others = found
            yield _ask(event, others, f"Di antara peristiwa berikut, manakah yang terjadi paling {word}?", ground)


def dated_events(ground: Ground) -> Iterator[Event]:
    """One event for each dated sentence, in text order."""
    seen: set[Span] = set()
    for asked in ground.asked:
        value = asked.expression.value if asked.expression else None
        if not isinstance(value, DateValue) or asked.frame is None or asked.evidence[0] in seen:
            continue
        fact = ground.facts.get(asked.fact)
        if fact is None or not fact.is_certain or fact.speaker or value.year is None or value.until or value.anchor:
            continue
        told = without_date(*asked.frame)
        if told and is_fit(told):
            seen.add(asked.evidence[0])
            yield Event(told, value, asked)


def without_date(before: str, after: str) -> str | None:
    """The statement without the date that stood between ``before`` and ``after``; None where it does not do without."""
    if ENDLESS.search(before):
        return None
    start = LEADS.sub("", before)
    if start == before and before:
        return None
    told = start + (after if start else after.lstrip(" ,"))
    told = told[:1].upper() + told[1:]
    return None if YEAR.search(told) or PLANNED.search(told) else told


def _precedes(one: DateValue, other: DateValue) -> bool:
    """Whether one date is certainly before the other."""
    for a, b in ((one.year, other.year), (one.month, other.month), (one.day, other.day)):
        if a is None or b is None:
            return False
        if a != b:
            return a < b
    return False


def _extreme(events: list[Event], fewest: int, *, last: bool) -> tuple[Event, list[Event]] | None:
    """The event that is certainly before (or after) enough others, with these."""
    best: tuple[Event, list[Event]] | None = None
    for event in events:
        others = [o for o in events if (_precedes(o.date, event.date) if last else _precedes(event.date, o.date))]
        if len(others) >= fewest and (best is None or len(others) > len(best[1])):
            best = event, others
    return best


def _ask(event: Event, others: list[Event], stem: str, ground: Ground) -> Asked:
    shown = ground.rng.sample(others, min(MOST_WRONG, len(others)))
    return Asked(
        stem=stem,
        kind=Kind.WHEN,
        answer=AnswerType.THING,
        keys=event.asked.keys,
        evidence=tuple(dict.fromkeys(e.asked.evidence[0] for e in (event, *shown))),
        fact=NEW_FACT,
        role="order",
        level=Level.INTEGRATE,
        worth=WORTH,
        said=(event.words,),
        proof=Proof.JOINED,
        wrong=tuple(e.words for e in shown),
        only=(Form.MULTIPLE_CHOICE,),
        uses=tuple(dict.fromkeys(e.asked.fact for e in (event, *shown))),
    )
