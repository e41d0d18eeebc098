"""How a report opens: "Jakarta, Kompas - …", "Washington, Senin-…"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from articles.analysis.gazetteers import WEEKDAYS

_NEWSPAPERS = frozenset("kompas antara tempo republika detikcom tribunnews bisnis suara".split())
_WEEKDAYS = frozenset(day.lower() for day in WEEKDAYS)
_DASHES = ("-", "–", "—")
_LONGEST = 8  # words


def dateline(words: Sequence[str]) -> int:
    """How many words the dateline at the beginning of a sentence takes, its dash included; 0 where there is none.

    A row that holds nothing else has none.
    """
    for at, (word, mark) in enumerate(pairwise(words[:_LONGEST])):
        dated = word.lower() in _WEEKDAYS and at > 1 and words[at - 1] == ","
        if mark in _DASHES and at + 2 < len(words) and (dated or word.lower() in _NEWSPAPERS):
            return at + 2
    return 0
