"""Distractors for dates, times and amounts: the article's own, then the key with its figures changed.

A changed value keeps everything else: unit, words or figures, dots, rounding, and the weekday that its date has.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from articles.analysis.amounts import FRACTION
from articles.analysis.document import Amount, DateValue, ExpressionKind, TimeValue
from articles.analysis.expressions import read_value
from articles.analysis.gazetteers import MONTHS, WEEKDAYS
from articles.analysis.numerals import IN_WORDS, read_digits, read_number
from quizzes.generation.answers import is_reckoned
from quizzes.generation.indonesian.spelling import spell

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

_IN_UNIT = r"(?<!m)"  # the 2 of "10 km2" is no number of its own
_FIGURES = re.compile(rf"{_IN_UNIT}\d[\d.,]*\d|{_IN_UNIT}\d|\b(?i:{IN_WORDS})\b")
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_DAY = re.compile(r"\b\d{1,2}\b(?!\s*(?:SM|Masehi))")
_MONTH = re.compile(r"\b(?:" + "|".join(MONTHS) + r")\b")
_WEEKDAY = re.compile(r"\b(?:" + "|".join(WEEKDAYS) + r")\b")
_CLOCK = re.compile(r"\b(\d{1,2})(?:([.:])(\d\d))?\b")
_FIGURED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{2,4}))?")  # 23/8, 17/9/2023
_RANGE = re.compile(r"\d\s*(?:-|–|sampai|hingga)\s*\d")
_FRACTIONS = ("sepertiga", "seperempat", "dua pertiga", "tiga perempat", "seperlima")
_VAGUE = ("belasan", "puluhan", "ratusan", "ribuan", "jutaan")
_MINUTES = 24 * 60
_SMALL = 20  # up to here figures change by one, two, three; above by shares
_STEPS = (1, -1, 2, -2, 3, -3, 4, 5)
_SHARES = tuple(Decimal(share) for share in ("1.2", "0.8", "1.5", "0.7", "1.35", "0.6", "1.75", "0.9"))
_LAST_SAFE_DAY = 28  # in every month


def order_of(text: str) -> float:
    """Where a value stands among its like: days, minutes or the number itself; 0 for what is no value."""
    if match := _FIGURED.fullmatch(text):
        day, month, year = (int(part or 0) for part in match.groups())
        return year * 372 + month * 31 + day
    found = read_value(text)
    value = found[0].value if found else None
    if isinstance(value, DateValue):
        return (value.year or 0) * 372 + (value.month or 0) * 31 + (value.day or 0) + (value.weekday or 0) / 7
    if isinstance(value, TimeValue):
        return value.hour * 60 + value.minute
    if isinstance(value, Amount):
        return float(value.number)
    if match := _MONTH.search(text) or _WEEKDAY.search(text):
        return float((*WEEKDAYS, *MONTHS).index(match.group()))
    vague = [i for i, word in enumerate(_VAGUE) if word in text.lower()]
    return float(vague[0] if vague else 0)


def amounts(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """The article's amounts of the same unit, then the key's number changed at its own rounding."""
    key = context.keys(asked)[0]
    kinds = frozenset(ExpressionKind) - {ExpressionKind.DATE, ExpressionKind.TIME}
    yield from _own(asked, context, kinds, lambda text: _FIGURES.sub("#", text))
    yield from _vaguely(key)
    yield from changed_numbers(key, rng)


def _own(
    asked: Asked, context: Context, kinds: frozenset[ExpressionKind], template: Callable[[str], str]
) -> Iterator[str]:
    """The article's values of those kinds that are written as the key is, outside its evidence."""
    wanted = template(context.keys(asked)[0])
    for expression in context.document.expressions:
        text = context.key_text(expression)
        if is_reckoned(expression):
            continue
        if expression.kind in kinds and not asked.is_proven_in(expression) and template(text) == wanted:
            yield text


def _vaguely(key: str) -> Iterator[str]:
    for word in _VAGUE:
        if re.search(rf"\b{word}\b", key):
            yield from (re.sub(rf"\b{word}\b", other, key) for other in _VAGUE if other != word)


def changed_numbers(key: str, rng: random.Random) -> Iterator[str]:
    """``key`` with its first number changed and the others in proportion ("4.000 mil (6.500 km)"); other fractions."""
    if match := FRACTION.search(key):
        others = (other for other in _FRACTIONS if other != match.group().lower())
        yield from (key[: match.start()] + other + key[match.end() :] for other in others)
        return
    found = list(_FIGURES.finditer(key))
    if not found:
        return
    first = _value(found[0].group())
    if first == 0:
        return
    finest = min(_step(_value(m.group())) for m in found) if _RANGE.search(key) else None
    for new in _near(first, rng):
        if not (re.search(r"persen|%", key) and first <= 100 < new):
            yield _FIGURES.sub(lambda m, share=new / first: _scaled(m.group(), share, finest), key)  # type: ignore[misc]


def _value(figures: str) -> Decimal:
    return read_digits(figures) if figures[0].isdigit() else read_number(figures)


def _step(value: Decimal) -> Decimal:
    """The rounding of a number: 4.000 is round to a thousand, 14,6 to a tenth, 67 to one."""
    if value != value.to_integral_value():
        return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))
    whole = str(int(value))
    zeros = len(whole) - len(whole.rstrip("0"))
    return Decimal(10) ** (zeros if value > 10 else 0)


def _near(value: Decimal, rng: random.Random) -> Iterator[Decimal]:
    """Other numbers of that rounding, near ones first with some chance in it."""
    step = _step(value)
    units = value / step
    if units <= _SMALL:
        near = [units + change for change in _STEPS]
    else:
        near = [(units * share).to_integral_value() for share in _SHARES]
    early, late = near[:4], near[4:]
    rng.shuffle(early)
    rng.shuffle(late)
    yield from (n * step for n in (*early, *late) if n > 0 and n != units)


def _scaled(figures: str, share: Decimal, step: Decimal | None) -> str:
    """The number times ``share`` at that rounding, or else its own, and in its own writing."""
    value = _value(figures)
    step = step or _step(value)
    new = max(((value * share) / step).to_integral_value(), Decimal(1)) * step
    return _written_like(figures, new)


def _written_like(figures: str, value: Decimal) -> str:
    """``value`` in words or in figures with dots and decimals as ``figures`` has them."""
    if not figures[0].isdigit():
        words = spell(int(value))
        return words.capitalize() if figures[0].isupper() else words
    decimals = re.search(r"(?:,|(?<!\d\d\d)\.)(\d{1,2})$", figures)
    places = len(decimals[1]) if decimals else 0
    mark = decimals.group()[0] if decimals else ","
    whole, _, part = f"{value:.{places}f}".partition(".")
    if re.match(r"\d{1,3}\.\d{3}", figures):
        whole = f"{int(whole):,}".replace(",", ".")
    return whole + (mark + part if places else "")


def dates(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """The article's dates of the same form, then the key moved by days, months, years or weekdays."""
    key = context.keys(asked)[0]
    yield from _own(asked, context, frozenset((ExpressionKind.DATE,)), _date_form)
    days = [int(d) for d in _DAY.findall(_numeric_month_hidden(key))]
    has_weekday = bool(_WEEKDAY.search(key))
    changes = []
    if days and (_MONTH.search(key) or "/" in key):
        changes.append(list(_moved_days(key, days, rng)))
    elif has_weekday:
        changes.append([_WEEKDAY.sub(day, key, count=1) for day in rng.sample(WEEKDAYS, 7)])
    if not has_weekday:
        changes += [list(_other_months(key, days, rng)), list(_other_years(key, rng))]
    if not any(changes):
        changes = [list(changed_numbers(key, rng))]
    for turn in range(max(map(len, changes))):
        yield from (options[turn] for options in changes if turn < len(options))


def _date_form(text: str) -> str:
    """What a date is made of: "W, # M #" for "Rabu, 13 September 2023"."""
    return re.sub(r"\d+", "#", _MONTH.sub("M", _WEEKDAY.sub("W", text)))


def _numeric_month_hidden(key: str) -> str:
    """The key without the month and year of 17/9/2023, so that only days are left as short numbers."""
    return re.sub(r"(?<=\d)/\s?\d{1,2}(?:/\s?\d{2,4})?", "", key)


def _moved_days(key: str, days: list[int], rng: random.Random) -> Iterator[str]:
    """The date some days earlier or later in the same month, its weekday with it."""
    low, high = 1 - min(days), _LAST_SAFE_DAY - max(days)
    for by in rng.sample((1, -1, 2, -2, 3, -3, 4, 5, -4, 7, -7), 11):
        if low <= by <= high:
            yield _WEEKDAY.sub(lambda m, by=by: _weekday_after(m.group(), by), _with_days_moved(key, by))  # type: ignore[misc]


def _with_days_moved(key: str, by: int) -> str:
    """Every day of the month in ``key`` moved; what follows a slash is month or year."""
    return re.sub(r"(?<![/\d])(\d{1,2})(?!\d)", lambda m: _padded(int(m[1]) + by, m[1]), key)


def _padded(day: int, model: str) -> str:
    """A day of the month with a zero before it where ``model`` has one."""
    return str(day).zfill(2) if model[0] == "0" else str(day)


def _weekday_after(name: str, days: int) -> str:
    return WEEKDAYS[(WEEKDAYS.index(name) + days) % 7]


def _other_months(key: str, days: list[int], rng: random.Random) -> Iterator[str]:
    found = _MONTH.findall(key)
    if len(found) == 1 and max(days, default=1) <= _LAST_SAFE_DAY:
        at = MONTHS.index(found[0])
        yield from (_MONTH.sub(MONTHS[(at + by) % 12], key) for by in rng.sample((1, -1, 2, -2, 3, -3), 6))


def _other_years(key: str, rng: random.Random) -> Iterator[str]:
    """All years of the key moved together; a decade by tens, a year with month or day but by one or two."""
    if not _YEAR.search(key):
        return
    steps = (10, -10, 20, -20, 30) if "-an" in key else (1, -1, 2, -2, 3, -3, 4, -4, 5)
    for by in rng.sample(steps, len(steps)):
        yield _YEAR.sub(lambda m, by=by: str(int(m.group()) + by), key)  # type: ignore[misc]


def times(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """The article's times of the same form, then the key moved by half hours, or by hours where it has no minutes."""
    key = context.keys(asked)[0]
    yield from _own(asked, context, frozenset((ExpressionKind.TIME,)), lambda text: re.sub(r"\d+", "#", text))
    if not _CLOCK.search(key):
        yield from changed_numbers(key, rng)
        return
    unit = 30 if re.search(r"\d[.:]\d\d", key) else 60
    for by in rng.sample(_STEPS, len(_STEPS)):
        yield _CLOCK.sub(lambda m, by=by: _moved_clock(m, by * unit), key)  # type: ignore[misc]


def _moved_clock(match: re.Match[str], minutes: int) -> str:
    total = (int(match[1]) * 60 + int(match[3] or 0) + minutes) % _MINUTES
    hour = str(total // 60).zfill(len(match[1]))
    return f"{hour}{match[2]}{total % 60:02d}" if match[2] else hour
