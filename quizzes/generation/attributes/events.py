"""Where and when something takes place that the text only names: "pameran batik Nusantara di Solo, 3-5 Mei"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from articles.analysis.document import DateValue, Document, Expression, ExpressionKind, Label, Span
from articles.analysis.gazetteers import WEEKDAYS
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.attributes.chains import Place, chain_at, level_of
from quizzes.generation.dating import when
from quizzes.generation.indonesian.where_when import ASKED_KINDS, EVENTS, ONE_DAY
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_HEADS = "|".join(sorted(EVENTS))
_NO_VERB = r"(?!(?:yang|di|dan|dari|ke|untuk|oleh|pada|dengan|melawan|itu|ini|tersebut|akan|telah|sudah|antara)\b)"
_NAMED = re.compile(
    rf"\b(?i:{_HEADS})(?: {_NO_VERB}(?:[a-z-]+|[A-Z][\w'’&-]*|[XVI]+|ke-\d+|(?:19|20)\d\d))+(?= di | yang | pada |, )"
)
_AT = re.compile(rf"(?:, (?:{'|'.join(WEEKDAYS)})(?: \([\d/]+\))?,?)? di ")
_YEAR = re.compile(r"^(?P<name>.+ (?P<which>[\w-]+)) (?P<year>(?:19|20)\d\d)$")
_COUNTED = re.compile(r"[XVI]+|[Kk]e-\d+")
_HELD = "diselenggarakan"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that takes place, with where and when as far as the words behind it say so."""

    name: Span
    places: tuple[Place, ...]
    date: Expression | None


def events(wording: Wording) -> Iterator[Asked]:
    """ "dalam Kejuaraan Asia Atletik 2005 di Incheon, Korea Selatan": where it is held, and when."""
    seen: set[str] = set()
    for event in named_events(wording.document):
        for asked in (*_ask_where(event, wording), *_ask_when(event, wording)):
            if asked.stem not in seen:
                seen.add(asked.stem)
                yield asked
    for name in _event_names(wording.document):
        for asked in _ask_year(name, wording):
            if asked.stem not in seen:
                seen.add(asked.stem)
                yield asked


def named_events(document: Document) -> Iterator[Event]:
    """The events that the text names in full, with what stands behind the name."""
    for name in _event_names(document):
        text, end = document.text, name.end
        places: tuple[Place, ...] = ()
        if held := _AT.match(text, end):
            places = chain_at(document, held.end())
        elif text.startswith(", ", end):
            places = _countries(document, end + 2, name)
        end = places[-1].end if places else end
        date = _date_behind(document, end, name)
        if places or date:
            yield Event(name, places, date)


def _event_names(document: Document) -> Iterator[Span]:
    """ "pameran batik Cahaya Nusantara": words from the noun on, a name among them, none of them a verb."""
    mentions = [m for m in document.mentions if m.label is Label.EVENT]
    held = [
        m for m in mentions if m.of(document.text).lower().startswith(tuple(EVENTS)) or " Games" in m.of(document.text)
    ]
    found = {m.end: Span(m.start, m.end) for m in held}
    for match in _NAMED.finditer(document.text):
        span = Span(*match.span())
        inside = [t for t in document.sentence_at(span.start).tokens if span.contains(t)]
        named = any(t.text[:1].isupper() for t in inside[1:]) and inside[-1].end == span.end
        if named and not any(t.pos in ("VERB", "AUX") and t.text[:1].islower() for t in inside[1:]):
            found[span.end] = min(found.get(span.end, span), span, key=lambda s: s.start)
    yield from (found[end] for end in sorted(found))


def _countries(document: Document, start: int, name: Span) -> tuple[Place, ...]:
    """ "Pesta Olahraga Asia Tenggara Manila, Filipina": the country behind an event's city."""
    places = chain_at(document, start, inside=name.of(document.text).split()[-1])
    return places if places and places[0].kind == "negara" else ()


def _date_behind(document: Document, end: int, name: Span) -> Expression | None:
    """The event's own date: of several days, or of one where the event is of one day."""
    lead = re.compile(r",? (?:pada |tanggal )?").match(document.text, end)
    start = lead.end() if lead is not None else end
    date = next((e for e in document.expressions if e.start == start and isinstance(e.value, DateValue)), None)
    if date is None or not isinstance(date.value, DateValue) or date.value.anchor is not None:
        return None
    head = name.of(document.text).split()[0].lower()
    several = date.value.until is not None and date.value.day is not None
    return date if several or (head in ONE_DAY and date.value.day is not None) else None


def _ask_where(event: Event, wording: Wording) -> Iterator[Asked]:
    name = wording.small(event.name)
    if name is None or not event.places:
        return
    first, last = event.places[0], event.places[-1]
    whole = Span(first.start, last.end)
    if first is not last or first.kind not in ASKED_KINDS:
        yield _asked(wording, f"Di mana {name} {_HELD}?", Kind.WHERE, AnswerType.PLACE, whole, 0.7)
    for place in dict.fromkeys((first, last)):
        if place.kind in ASKED_KINDS and (place is last or place.kind != "negara bagian"):
            worth = 0.65 if first is last else 0.45
            stem = f"Di {place.kind} mana {name} {_HELD}?"
            asked = _asked(wording, stem, Kind.WHERE, AnswerType.PLACE, place, worth)
            yield replace(asked, fact=event.name.start + 1)


def _ask_when(event: Event, wording: Wording) -> Iterator[Asked]:
    name = wording.small(event.name)
    if name is not None and event.date is not None:
        words, date = when(event.date, wording.document.text)
        yield _asked(wording, f"{words} {name} {_HELD}?", Kind.WHEN, AnswerType.DATE, date, 0.7, date)


def _ask_year(name: Span, wording: Wording) -> Iterator[Asked]:
    """ "SEA Games Vietnam 2003", "Kejuaraan Asia ke-16 2005": the year, where the rest says which of them it was."""
    words = wording.small(name)
    match = _YEAR.match(words) if words is not None else None
    if match is None or not (_COUNTED.fullmatch(match["which"]) or level_of(match["which"])):
        return
    year = Expression(name.end - 4, name.end, ExpressionKind.DATE, DateValue(year=int(match["year"])))
    stem = f"Pada tahun berapa {match['name']} {_HELD}?"
    yield _asked(wording, stem, Kind.WHEN, AnswerType.DATE, year, 0.6, year)


def _asked(
    wording: Wording,
    stem: str,
    kind: Kind,
    answer: AnswerType,
    key: Span,
    worth: float,
    expression: Expression | None = None,
) -> Asked:
    mention = next((m for m in wording.document.mentions if m.start == key.start and m.end == key.end), None)
    role = f"event {answer.value}"
    return asked_of(
        wording, stem, kind, answer, key, role, worth=worth, mention=mention, expression=expression, beside_clause=True
    )
