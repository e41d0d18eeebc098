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
        known = dated or word.lower() in _NEWSPAPERS or _names_place_and_paper(words[: at + 1], words[at + 2 : at + 3])
        if mark in _DASHES and at + 2 < len(words) and known:
            return at + 2
    return 0


def _names_place_and_paper(words: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Demak, Kabar Melati - Menteri …": a place and a paper that is on no list, and a sentence with its capital."""
    inside = [word for word in words if word != ","]
    parted = len(inside) == len(words) - 1 and "," in words[1:-1]
    return parted and all(word[:1].isupper() for word in (*inside, *behind))


def first_word(tokens: Sequence[Token]) -> Token:
    """The word that the sentence begins with, behind its dateline: it has a capital whatever it is."""
    return tokens[dateline([token.text for token in tokens])]


def apart_from_dateline(words: Sequence[str], read: Callable[[Sequence[str]], list[_Read]]) -> list[_Read]:
    """What ``read`` makes of each word where the dateline is read by itself, as if a full stop closed it."""
    opening = dateline(words)
    return [*read(words[:opening]), *read(words[opening:])]
