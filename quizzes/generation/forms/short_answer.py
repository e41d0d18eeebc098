"""Isian singkat: the key is written. Every spelling that says the same is accepted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from articles.analysis.document import Amount, DateValue, Label
from articles.analysis.gazetteers import MONTHS, WEEKDAYS
from quizzes.generation.asked import AnswerType
from quizzes.generation.checks import Reason
from quizzes.generation.forms.base import new_item
from quizzes.generation.indonesian.closed import LEAD_INS
from quizzes.generation.indonesian.spelling import spell
from quizzes.items import Form

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from articles.analysis.document import Document, Mention
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.items import Item

LONGEST_KEY = 14  # words that anyone would write into a gap
SPELLED = 100  # numbers below are also written in words
_THOUSANDS = re.compile(r"(?<=\d)\.(?=\d{3})")
_BRACKETS = re.compile(r"^(.+?)\s*\((.+)\)$")


def build(asked: Asked, context: Context, rng: random.Random) -> Item | Reason:  # noqa: ARG001 - a form like the others
    """One item with all that it accepts; a list keeps its members as its key. The reason where the key is too long."""
    keys = context.keys(asked)
    if max(len(key.split()) for key in keys) > LONGEST_KEY:
        return Reason.KEY_TOO_LONG
    accepted = () if len(keys) > 1 else tuple(dict.fromkeys(v for v in variants(asked, context) if v and v != keys[0]))
    return new_item(asked, Form.SHORT_ANSWER, key=keys, accepted=accepted)


def variants(asked: Asked, context: Context) -> Iterator[str]:
    """Other spellings of a single key: shorter names, other figures, with and without unit, title or lead-in."""
    key = context.keys(asked)[0]
    if match := _BRACKETS.match(key):
        yield from match.groups()
    if asked.mention is not None:
        yield from names_of(asked.mention, context.document)
    value = asked.expression.value if asked.expression is not None else None
    if isinstance(value, Amount):
        yield from amounts_like(value, key)
    elif isinstance(value, DateValue):
        yield from dates_like(value)
    if asked.answer is AnswerType.PLACE and ", " in key:
        yield key.partition(", ")[0]  # "Pekanbaru" of "Pekanbaru, Riau"
    yield from _without_lead_in(key)


def names_of(mention: Mention, document: Document) -> Iterator[str]:
    """What the text calls the same thing, its full name, and a person's first or last name that no one else bears."""
    entity = document.entities[mention.entity]
    yield entity.name
    for other in entity.mentions:
        yield " ".join(other.of(document.text).split())
    for role in document.roles:
        if role.holder.entity == entity.number and role.end <= role.holder.start:
            yield f"{role.of(document.text)} {entity.name}"
    if entity.label is Label.PERSON:
        strangers = {w for e in document.entities if e.number != entity.number for w in e.name.split()}
        first, *_, last = parts if len(parts := entity.name.split()) > 1 else (entity.name, entity.name)
        yield from (part for part in (first, last) if len(part) > 2 and part not in strangers)


def amounts_like(value: Amount, key: str) -> Iterator[str]:
    """The amount without its modifier, without thousands' dots, in words or figures, with and without its unit."""
    plain = key[len(value.modifier) :].strip() if value.modifier and key.lower().startswith(value.modifier) else key
    yield plain
    yield _THOUSANDS.sub("", plain)
    if value.upper is not None or value.number != value.number.to_integral_value():
        return
    number = int(value.number)
    figures = [str(number), f"{number:,}".replace(",", ".")]
    if number < SPELLED:
        figures.append(spell(number))
    unit = value.unit if value.unit not in (None, "rupiah", "persen") else None
    for written in figures:
        yield written
        if unit:
            yield f"{written} {unit}"
    if value.unit == "persen":
        yield from (f"{number} persen", f"{number}%")
    elif value.unit == "rupiah":
        yield from (f"Rp{figures[1]}", f"{figures[1]} rupiah")


def dates_like(value: DateValue) -> Iterator[str]:
    """The date in words and in figures, with and without its weekday; a year alone with "tahun" before it."""
    if value.until is not None:
        return
    weekday = WEEKDAYS[value.weekday] if value.weekday is not None else None
    month = MONTHS[value.month - 1] if value.month else None
    era = value.year is not None and value.year < 0
    year = f"{-value.year} SM" if era and value.year is not None else value.year
    written = " ".join(str(part) for part in (value.day, month, year) if part is not None)
    yield written
    if value.day and value.month:
        short = f"{value.day}/{value.month}"
        yield f"{short}/{value.year}" if value.year else short
        yield f"tanggal {written}"
    elif value.year:
        yield f"tahun {year}" if month is None else f"bulan {written}"
    if weekday:
        yield from (weekday, f"hari {weekday}") if not written else (f"{weekday}, {written}",)


def _without_lead_in(key: str) -> Iterator[str]:
    """ "Kota Artyom" is also Artyom, "sebuah drone" a drone, "karena hujan" hujan."""
    rest = key.split()
    while len(rest) > 1 and rest[0].lower() in LEAD_INS | {"agar", "supaya", "guna", "demi", "melalui", "lewat"}:
        rest = rest[1:]
        yield " ".join(rest)
