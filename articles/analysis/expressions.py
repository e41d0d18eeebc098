"""Dates, times and amounts of a text, and whether two answers state the same value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from articles.analysis import amounts, dates
from articles.analysis.document import (
    Amount,
    DateValue,
    Expression,
    ExpressionKind,
    Sentence,
    Span,
    TimeValue,
    Token,
    within,
)
from articles.analysis.reckoning import with_reckoned
from articles.analysis.spans import apart

_COUNTED = frozenset({"NOUN", "PROPN", "SYM"})
_NO_COUNT_BEFORE = frozenset("salah nomer butir halaman hlm hlm. jl jl. jalan seri tipe grup".split())
# Numbers that name or number a thing and measure nothing, and years that are not Gregorian: (pattern, example).
NO_VALUES = (
    (
        r"\b(?i:nomor|no\.?|pasal|ayat|nr\.?|tabel|gambar|bab|kelas|lantai|blok|kamar|rt|rw|telepon|telp\.?)\s+\d[\w/.-]*"
        r"(?:\s+[Tt]ahun\s+\d{4})?",
        "Nomor 22 Tahun 1999",
    ),
    (r"\b(?:[Tt]ahun\s+)?\d{1,4}\s+(?:Hijriah|Hijriyah|Saka|H)\b", "1445 Hijriah"),
    (r"\d[\d.,]*\s*[x×]\s*\d[\d.,]*(?:\s*[x×]\s*\d[\d.,]*)?(?:\s*(?:meter|cm|m|mm|km)\b)?", "10 x 20 meter"),
)
_NO_VALUE = re.compile("|".join(pattern for pattern, _ in NO_VALUES))
_TIMES = frozenset({"kali", "kalinya"})
_NEVER_COUNTED = frozenset("lain lainnya sama-sama pihak satunya kalinya".split())


def expressions(text: str, sentences: Sequence[Sentence], names: Sequence[Span] = ()) -> tuple[Expression, ...]:
    """The dates, times and amounts of a text in order, none overlapping another or lying inside a name."""
    found: list[Expression] = []
    for sentence in sentences:
        readings = (_moved(reading, sentence.start) for reading in _certain(sentence.of(text)))
        numbered = [Span(*match.span()) for match in _NO_VALUE.finditer(text, sentence.start, sentence.end)]
        inside = within(names, sentence)
        chosen = apart((r for r in readings if not any(_cuts(name, r) for name in inside)), numbered)
        taken = [*inside, *numbered, *chosen]
        counted = (_moved(reading, sentence.start) for reading in amounts.plain(sentence.of(text)))
        chosen += apart(_counts(text, sentence, counted, taken), taken)
        chosen = [amounts.with_rate(amount, text) for amount in chosen]
        ordinals = (_moved(reading, sentence.start) for reading in amounts.ordinals(sentence.of(text)))
        chosen += apart(filter(lambda o: _is_ordinal(o, text, sentence), ordinals), [*inside, *chosen])
        found += with_reckoned(text, sentence, found, sorted(chosen, key=lambda e: e.start))
    return tuple(found)


def _certain(text: str) -> Iterator[Expression]:
    yield from dates.dates(text)
    yield from dates.times(text)
    yield from amounts.money(text)
    yield from amounts.fractions(text)
    yield from amounts.measured(text)
    yield from dates.bare_years(text)


def _cuts(name: Span, reading: Span) -> bool:
    """Whether the reading lies in the name or takes a part of it; "272 miliar dollar AS" takes AS whole."""
    return name.overlaps(reading) and not reading.contains(name)


def _moved(reading: Expression, by: int) -> Expression:
    return replace(reading, start=reading.start + by, end=reading.end + by)


def _counts(
    text: str, sentence: Sentence, numbers: Iterable[Expression], taken: Sequence[Span]
) -> Iterator[Expression]:
    """Numbers with the noun that they count: "lima drone"; a bare number counts where it is written in digits."""
    for number in numbers:
        before = [token for token in sentence.tokens if token.end <= number.start]
        after = [token for token in sentence.tokens if token.start >= number.end]
        if before and before[-1].text.lower() in _NO_COUNT_BEFORE:
            continue
        is_score = isinstance(number.value, Amount) and number.value.unit == amounts.SCORE
        if after and not is_score and _is_counted(after[0]) and not any(after[0].overlaps(other) for other in taken):
            yield amounts.counting(number, after[0].text.lower(), after[0].end)
        elif any(map(str.isdigit, number.of(text))):
            yield number


def _is_counted(token: Token) -> bool:
    return token.pos in _COUNTED and token.text[:1].islower() and token.text not in _NEVER_COUNTED


def _is_ordinal(ordinal: Expression, text: str, sentence: Sentence) -> bool:
    """ "kedua" after a noun is an ordinal, and so is "kedua kalinya"; before another noun it means both."""
    if "-" in ordinal.of(text) or ordinal.of(text).lower() == "pertama":
        return True
    before = [token for token in sentence.tokens if token.end <= ordinal.start]
    after = [token for token in sentence.tokens if token.start >= ordinal.end]
    if after and after[0].text.lower() in _TIMES:
        return True
    return bool(before) and before[-1].pos in _COUNTED and not (after and after[0].pos == "NOUN")


def read_value(text: str) -> tuple[Expression, ...]:
    """The values that a short answer states, in order: "lima", "5 orang", "6.500 km", "17/9/2023"."""
    chosen = apart(_certain(text), ())
    chosen += apart(_answer_counts(text), chosen)
    chosen += apart(amounts.ordinals(text), chosen)
    return tuple(sorted(chosen, key=lambda e: e.start))


def _answer_counts(text: str) -> Iterator[Expression]:
    """Numbers in a short answer with the word after them, which a pupil's tagger need not know."""
    for number in amounts.plain(text):
        noun = re.compile(r"\s+([^\W\d_]+(?:-[^\W\d_]+)*)").match(text, number.end)
        if noun is None:
            yield number
        else:
            yield amounts.counting(number, noun[1].lower(), noun.end())


def same_value(a: str, b: str) -> bool:
    """Whether two short answers state the same values; a unit or a part of a date counts where both state it."""
    ours, theirs = read_value(a), read_value(b)
    return bool(ours) and len(ours) == len(theirs) and all(map(_agree, ours, theirs))


def _agree(one: Expression, other: Expression) -> bool:
    a, b = one.value, other.value
    if isinstance(a, Amount) and isinstance(b, Amount):
        return _amounts_agree(a, b) and (ExpressionKind.ORDINAL in {one.kind, other.kind}) <= (one.kind == other.kind)
    if isinstance(a, DateValue) and isinstance(b, DateValue):
        return _dates_agree(a, b)
    return isinstance(a, TimeValue) and isinstance(b, TimeValue) and _times_agree(a, b)


def _amounts_agree(a: Amount, b: Amount) -> bool:
    units_agree = a.unit is None or b.unit is None or a.unit == b.unit
    return (a.number, a.upper) == (b.number, b.upper) and units_agree


def _dates_agree(a: DateValue, b: DateValue) -> bool:
    """Day, month and year must be the same; a weekday is checked where both state it, or must stand alone."""
    if a.weekday is not None and b.weekday is not None and a.weekday != b.weekday:
        return False
    if (a.until is None) != (b.until is None) or (a.until and b.until and not _dates_agree(a.until, b.until)):
        return False
    ours, theirs = (a.year, a.month, a.day), (b.year, b.month, b.day)
    return ours == theirs and (any(ours) or a.weekday == b.weekday)


def _times_agree(a: TimeValue, b: TimeValue) -> bool:
    zones_agree = a.zone is None or b.zone is None or a.zone == b.zone
    return (a.hour, a.minute) == (b.hour, b.minute) and zones_agree and a.until == b.until
