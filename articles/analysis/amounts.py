"""Amounts with their values: money, percentages, durations, quantities and ordinals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from articles.analysis.document import Amount, Expression, ExpressionKind
from articles.analysis.numerals import NUMBER, SCALES, WORDS, read_number
from articles.analysis.wordlists import lines_of, rows_of, table_of

MODIFIERS = lines_of("modifiers")
CURRENCIES = table_of("currencies")
UNITS: dict[str, tuple[str, ExpressionKind]] = {
    spelling: (unit, ExpressionKind(kind))
    for kind, unit, others in rows_of("measures")
    for spelling in (unit, *others.split("; "))
}


def _any_of(words: Iterator[str] | tuple[str, ...] | dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MODIFIER = rf"(?:\b(?i:(?P<modifier>{_any_of(MODIFIERS)}))\s+)?"
PART = "bagian"  # the unit of a fraction of something
SCORE = "skor"  # the unit of "3-1", whose upper end is the other side's points
_AFTER_SCORE = re.compile(r"\b(?:skor|kedudukan)\s+(?:akhir\s+)?$")
_NEAR = 20  # characters that hold the words before
_TO = r"\s*(?:-|–|—|sampai dengan|sampai|hingga|s\.d\.|s/d)\s*"
_SIGNS = frozenset({"%", "°"})
_SHORTEST_WORD = 4  # shorter units are symbols, whose case matters: m is no M
_SYMBOLS = _any_of(tuple(unit for unit in UNITS if unit not in _SIGNS and len(unit) < _SHORTEST_WORD))
_UNIT_NAMES = rf"(?i:{_any_of(tuple(unit for unit in UNITS if len(unit) >= _SHORTEST_WORD))})|{_SYMBOLS}"
_FOLDED = {spelling.lower(): meaning for spelling, meaning in UNITS.items() if len(spelling) >= _SHORTEST_WORD}
_UNIT = rf"(?P<unit>%|°(?!C)|(?:{_UNIT_NAMES})(?![\w²³]))"
_SIGN = _any_of(CURRENCIES)
_LETTERS = {"K": 1_000, "M": 1_000_000_000, "T": 1_000_000_000_000}  # as headlines shorten ribu, miliar, triliun
_START = r"(?<![\w/,.-])"
# what an amount is reckoned by: "per tahun", "per hektare per tahun", "per kilogram"
RATE = re.compile(r"(?:\s+per\s+[^\W\d_A-Z][^\W\d_]*)+(?!\w)")
_BETWEEN = r"(?:(?<=ntara\s)(?P<between>))?"  # set where "antara" stands before: its range is joined by "dan"
_JOIN = rf"(?(between)(?:{_TO}|\s+dan\s+)|{_TO})"
_RANGE = rf"(?P<number>{NUMBER})(?:{_JOIN}(?:(?P<again>{_SIGN})\s*)?(?P<upper>{NUMBER}))?"
_TWICE = rf"(?P<number>{NUMBER})\s*(?P<unit>%|{_UNIT_NAMES}){_JOIN}(?P<upper>{NUMBER})\s*(?P=unit)(?!\w)"
_PARTS = "|".join(word for word, value in WORDS.items() if value > 1)
_AGAIN = rf"(?:\s*\((?:\w+\s+)?{NUMBER}\s*(?:{_UNIT_NAMES}|%)\))?"

MONEY = re.compile(rf"{_MODIFIER}{_BETWEEN}(?<!\w)(?P<sign>{_SIGN})\s*{_RANGE}(?:\s*(?P<letter>[MTK])\b)?")
TWICE = re.compile(rf"{_MODIFIER}{_BETWEEN}{_START}{_TWICE}")
MEASURED = re.compile(rf"{_MODIFIER}{_BETWEEN}{_START}{_RANGE}\s*{_UNIT}{_AGAIN}")
PLAIN = re.compile(rf"{_MODIFIER}{_BETWEEN}{_START}{_RANGE}(?![\w/]|[.,:-]\d|-[a-z])")
_FRACTION = rf"\b(?i:(?P<half>separuh)|(?:se|(?P<many>{'|'.join(WORDS)})\s+)per\s?(?P<parts>{_PARTS}))\b"
FRACTION = re.compile(_FRACTION)
MEASURED_FRACTION = re.compile(rf"{_MODIFIER}{_FRACTION}(?:\s+{_UNIT})?")
ONE = re.compile(r"\bse(?P<unit>detik|menit|jam|hari|minggu|pekan|bulan|tahun|dekade|abad)\b")
ORDINAL = re.compile(
    r"\b(?:[Kk]e-?\s?(?P<digits>\d+)\b|(?P<first>[Pp]ertama)\b|[Kk]e(?P<words>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b)"
)


def money(text: str) -> Iterator[Expression]:
    """Amounts with a currency sign before them: "Rp 14,6 triliun"."""
    for match in MONEY.finditer(text):
        yield _expression(match, ExpressionKind.MONEY, CURRENCIES[match["sign"]], _LETTERS.get(match["letter"], 1))


def measured(text: str) -> Iterator[Expression]:
    """Amounts with a known unit after them, an equivalent in brackets included: "4.000 mil (6.500 km)"."""
    for match in (*TWICE.finditer(text), *MEASURED.finditer(text)):
        unit, kind = _unit(match["unit"])
        yield _expression(match, kind, unit)
    for match in ONE.finditer(text):
        unit, kind = UNITS[match["unit"]]
        yield Expression(match.start(), match.end(), kind, Amount(Decimal(1), unit))


def _unit(written: str) -> tuple[str, ExpressionKind]:
    return UNITS.get(written) or _FOLDED[written.lower()]


def fractions(text: str) -> Iterator[Expression]:
    """Parts of a whole, which are counted in "bagian", and of a unit: "dua pertiga", "seperempat jam"."""
    for match in MEASURED_FRACTION.finditer(text):
        many = WORDS[match["many"].lower()] if match["many"] else Decimal(1)
        parts = Decimal(2) if match["half"] else WORDS[match["parts"].lower()]
        unit, kind = _unit(match["unit"]) if match["unit"] else (PART, ExpressionKind.QUANTITY)
        yield Expression(match.start(), match.end(), kind, Amount(many / parts, unit, _modifier(match)))


def plain(text: str) -> Iterator[Expression]:
    """Every number, whatever follows it."""
    for match in PLAIN.finditer(text):
        yield _expression(match, ExpressionKind.QUANTITY, SCORE if _is_score(match) else None)


def _is_score(match: re.Match[str]) -> bool:
    """Whether "3-1" counts two sides' points: it falls, or stands after "skor"."""
    falls = match["upper"] is not None and read_number(match["upper"]) <= read_number(match["number"])
    return falls or (match["upper"] is not None and bool(_AFTER_SCORE.search(match.string[: match.start()][-_NEAR:])))


def counting(number: Expression, noun: str, end: int) -> Expression:
    """The plain number with the noun that it counts, which ends at ``end``."""
    value = number.value
    if not isinstance(value, Amount):
        raise TypeError(f"{value} counts nothing")
    return replace(number, end=end, value=replace(value, unit=noun))


def with_rate(amount: Expression, text: str) -> Expression:
    """The amount with what it is reckoned by: "3,5 juta ton per tahun"; its unit stays "ton"."""
    rate = RATE.match(text, amount.end) if isinstance(amount.value, Amount) else None
    return replace(amount, end=rate.end()) if rate else amount


def without_rate(words: str) -> str:
    """The words of an amount without "per tahun"."""
    rate = RATE.search(words)
    return words[: rate.start()] if rate and rate.end() == len(words) else words


def ordinals(text: str) -> Iterator[Expression]:
    """Places in an order: "ke-17", "pertama", "ketiga" (which may also mean all three)."""
    for match in ORDINAL.finditer(text):
        number = Decimal(1) if match["first"] else read_number(match["digits"] or match["words"])
        yield Expression(match.start(), match.end(), ExpressionKind.ORDINAL, Amount(number))


def _modifier(match: re.Match[str]) -> str | None:
    return match["modifier"].lower() if match["modifier"] else None


def _expression(match: re.Match[str], kind: ExpressionKind, unit: str | None, factor: int = 1) -> Expression:
    number, upper = read_number(match["number"]), read_number(match["upper"]) if match["upper"] else None
    if upper is not None and "again" in match.re.groupindex and match["again"] is None:
        number = _with_scale(match["number"], match["upper"], number, upper)
    value = Amount(number * factor, unit, _modifier(match), upper * factor if upper is not None else None)
    return Expression(match.start(), match.end(), kind, value)


def _with_scale(low: str, high: str, number: Decimal, upper: Decimal) -> Decimal:
    """ "5-10 juta" counts both in millions; "500-1.000" and "2 juta-1 miliar" say what they mean."""
    scale = re.search(rf"\s*(?:{'|'.join(SCALES)})$", high)
    if scale is None or not low.replace(",", "").isdigit():
        return number
    scaled = read_number(low + scale.group())
    return scaled if scaled < upper else number
