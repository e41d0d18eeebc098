"""How a report opens: "Jakarta, Kompas - …", "Washington, Senin-…"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeVar

from articles.analysis.document import Token
from articles.analysis.gazetteers import WEEKDAYS

_NEWSPAPERS = frozenset("kompas antara tempo republika detikcom tribunnews bisnis suara".split())
_WEEKDAYS = frozenset(day.lower() for day in WEEKDAYS)
_DASHES = ("-", "–", "—")
_LONGEST = 8  # words

_Read = TypeVar("_Read")


def dateline(words: Sequence[str]) -> int:
    """How many words the dateline at the beginning of a sentence takes, its dash included; 0 where there is none.

    A row that holds nothing else has none.
    """
    for at, (word, mark) in enumerate(pairwise(words[:_LONGEST])):
        dated = word.lower() in _WEEKDAYS and at > 1 and words[at - 1] == ","
        if mark in _DASHES and at + 2 < len(words) and (dated or word.lower() in _NEWSPAPERS):
            return at + 2
    return 0


def first_word(tokens: Sequence[Token]) -> Token:
    """The word that the sentence begins with, behind its dateline: it has a capital whatever it is."""
    return tokens[dateline([token.text for token in tokens])]


def apart_from_dateline(words: Sequence[str], read: Callable[[Sequence[str]], list[_Read]]) -> list[_Read]:
    """What ``read`` makes of each word where the dateline is read by itself, as if a full stop closed it."""
    opening = dateline(words)
    return [*read(words[:opening]), *read(words[opening:])]
