"""Amounts with their values: money, percentages, durations, quantities and ordinals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from articles.analysis.document import Amount, Expression, ExpressionKind
from articles.analysis.numerals import NUMBER, read_number
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
_TO = r"\s*(?:-|–|—|sampai|hingga|s\.d\.)\s*"
_SIGNS = frozenset({"%", "°"})
_SHORTEST_WORD = 4  # shorter units are symbols, whose case matters: m is no M
_SYMBOLS = _any_of(tuple(unit for unit in UNITS if unit not in _SIGNS and len(unit) < _SHORTEST_WORD))
_UNIT_NAMES = rf"(?i:{_any_of(tuple(unit for unit in UNITS if len(unit) >= _SHORTEST_WORD))})|{_SYMBOLS}"
_FOLDED = {spelling.lower(): meaning for spelling, meaning in UNITS.items() if len(spelling) >= _SHORTEST_WORD}
_UNIT = rf"(?P<unit>%|°(?!C)|(?:{_UNIT_NAMES})(?![\w²³]))"
_SIGN = _any_of(CURRENCIES)
_LETTERS = {"K": 1_000, "M": 1_000_000_000, "T": 1_000_000_000_000}  # as headlines shorten ribu, miliar, triliun
_START = r"(?<![\w/,.-])"
_RANGE = rf"(?P<number>{NUMBER})(?:{_TO}(?:(?:{_SIGN})\s*)?(?P<upper>{NUMBER}))?"
_AGAIN = rf"(?:\s*\((?:\w+\s+)?{NUMBER}\s*(?:{_UNIT_NAMES}|%)\))?"

MONEY = re.compile(rf"{_MODIFIER}(?<!\w)(?P<sign>{_SIGN})\s*{_RANGE}(?:\s*(?P<letter>[MTK])\b)?")
MEASURED = re.compile(rf"{_MODIFIER}{_START}{_RANGE}\s*{_UNIT}{_AGAIN}")
PLAIN = re.compile(rf"{_MODIFIER}{_START}{_RANGE}(?![\w/]|[.,:-]\d|-[a-z])")
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
    for match in MEASURED.finditer(text):
        unit, kind = UNITS.get(match["unit"]) or _FOLDED[match["unit"].lower()]
        yield _expression(match, kind, unit)
    for match in ONE.finditer(text):
        unit, kind = UNITS[match["unit"]]
        yield Expression(match.start(), match.end(), kind, Amount(Decimal(1), unit))


def plain(text: str) -> Iterator[Expression]:
    """Every number, whatever follows it."""
    for match in PLAIN.finditer(text):
        yield _expression(match, ExpressionKind.QUANTITY, None)


def counting(number: Expression, noun: str, end: int) -> Expression:
    """The plain number with the noun that it counts, which ends at ``end``."""
    value = number.value
    if not isinstance(value, Amount):
        raise TypeError(f"{value} counts nothing")
    return replace(number, end=end, value=replace(value, unit=noun))


def ordinals(text: str) -> Iterator[Expression]:
    """Places in an order: "ke-17", "pertama", "ketiga" (which may also mean all three)."""
    for match in ORDINAL.finditer(text):
        number = Decimal(1) if match["first"] else read_number(match["digits"] or match["words"])
        yield Expression(match.start(), match.end(), ExpressionKind.ORDINAL, Amount(number))


def _expression(match: re.Match[str], kind: ExpressionKind, unit: str | None, factor: int = 1) -> Expression:
    number, upper = match["number"], match["upper"]
    scale = re.search(r"\s*(?:puluh|ratus|ribu|juta|jt|rb|miliar|milyar|triliun|trilyun)$", upper or "")
    if scale and number.replace(",", "").isdigit() and kind is not ExpressionKind.MONEY:
        number += scale.group()  # "5-10 juta" counts both in millions
    modifier = match["modifier"].lower() if match["modifier"] else None
    value = Amount(read_number(number) * factor, unit, modifier, read_number(upper) * factor if upper else None)
    return Expression(match.start(), match.end(), kind, value)
