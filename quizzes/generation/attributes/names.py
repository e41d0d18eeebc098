"""Names: what they are short for, and what stands behind them in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis import gazetteers
from articles.analysis.abbreviations import abbreviations
from articles.analysis.document import (
    Label,
    Mention,
    Span,
)
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.wording import Wording
from quizzes.items import Kind

# short forms that every reader knows
EVERYDAY = frozenset("AS RI SK TV PM BBM VCD DVD KTP SIM WIB SD SMP SMA PT HP".split())
FEWEST_CAPITALS = 2
_AGE = re.compile(r"\s?\((\d{1,2})\)")
_COUNTRY = re.compile(r"\s?\(([A-Z][A-Za-z ]+)\)")


def full_forms(wording: Wording) -> Iterator[Asked]:
    """ "Bank Indonesia (BI)": what BI is short for; "Jokowi" is what somebody is called.

    What the full name is short for is not asked as well: each would tell the other's answer.
    """
    text = wording.document.text
    for long, short in abbreviations(wording.document.tokens):
        person = any(m.label is Label.PERSON and m.overlaps(long) for m in wording.document.mentions)
        capitals = sum(letter.isupper() for letter in short.of(text))
        if (person and not short.of(text).isupper()) or capitals < FEWEST_CAPITALS:
            continue  # "maleo (Macrocephalon maleo)" is short for nothing
        known = short.of(text) in EVERYDAY
        stem = f"Apa kepanjangan dari {short.of(text)}?"
        worth = 0.35 if known else 0.55
        yield asked_of(wording, stem, Kind.WHAT, AnswerType.THING, long, "full form", worth=worth)


def brackets(wording: Wording) -> Iterator[Asked]:
    """ "Dibaba (19)": an age. "Marcel Cuvalier (Belgia)": where somebody comes from."""
    text = wording.document.text
    for mention in wording.document.mentions:
        if mention.label is not Label.PERSON:
            continue
        name = wording.document.entities[mention.entity].name
        age = _AGE.match(text, mention.end)
        if age:
            yield asked_of(
                wording,
                f"Berapa umur {name}?",
                Kind.HOW_MANY,
                AnswerType.AMOUNT,
                Span(*age.span(1)),
                "age",
                (f"Umur {name} adalah ", " tahun."),
                worth=0.7,
            )
        country = _COUNTRY.match(text, mention.end)
        if country and country.group(1) in gazetteers.countries():
            yield asked_of(
                wording,
                f"Dari negara mana {name} berasal?",
                Kind.WHERE,
                AnswerType.PLACE,
                Span(*country.span(1)),
                "origin",
                (f"{name} berasal dari ", "."),
                worth=0.65,
                mention=_mention_at(wording, country.start(1)),
            )


def _mention_at(wording: Wording, offset: int) -> Mention | None:
    return next((m for m in wording.document.mentions if m.start == offset), None)
