"""How answers are told apart: by their words, without case, marks, number words and what leads them in."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from articles.analysis.numerals import read_number
from quizzes.generation.indonesian.closed import FUNCTION_WORDS, LEAD_INS, QUESTION_WORDS

_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*\d*(?:-\d+)?|%")


@lru_cache(maxsize=50_000)  # many texts pass through one server
def words(text: str) -> tuple[str, ...]:
    """The words in lower case without diacritics; a number word below twelve as its digits (lima = 5)."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return tuple(_digits(word) for word in _WORD.findall(plain.lower()))


def _digits(word: str) -> str:
    return str(read_number(word)) if word in _SMALL else word


_SMALL = frozenset("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split())


@lru_cache(maxsize=50_000)  # many texts pass through one server
def core(text: str) -> tuple[str, ...]:
    """The words without what only leads them in ("di", "oleh", "tahun"); at least one word stays."""
    found = words(text)
    start = 0
    while start < len(found) - 1 and found[start] in LEAD_INS:
        start += 1
    return found[start:]


def contains(outer: tuple[str, ...], inner: tuple[str, ...]) -> bool:
    """Whether ``inner`` stands in ``outer`` as whole words one after another."""
    size = len(inner)
    return bool(inner) and any(outer[i : i + size] == inner for i in range(len(outer) - size + 1))


def same_words(one: str, other: str) -> bool:
    """Whether one of two answers says the other: equal, or part of it ("Putin", "Vladimir Putin")."""
    first, second = core(one), core(other)
    return contains(first, second) or contains(second, first)


@lru_cache(maxsize=50_000)  # many texts pass through one server
def content_words(text: str) -> frozenset[str]:
    """The words that carry meaning: no question words, no function words."""
    return frozenset(words(text)) - FUNCTION_WORDS - QUESTION_WORDS


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The Jaccard similarity of two sets, 0 to 1; 0 where both are empty."""
    return len(one & other) / len(one | other) if one or other else 0.0
