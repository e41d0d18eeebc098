"""Words, numbers and punctuation marks with their place in the text."""

from __future__ import annotations

from functools import cache

from nltk.tokenize import RegexpTokenizer

from articles.analysis.document import Span
from articles.analysis.numerals import TORN
from articles.analysis.wordlists import words_of

_DAYS = "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu"

# (what, pattern, example): the first that matches at a place wins, and the examples are the tests.
# Abbreviations that keep their point are added from indonesian/abbreviations.txt.
PATTERNS = (
    ("address", r"(?:https?://|www\.)[^\s<>\"]*[\w/]", "https://contoh.id/berita"),
    ("mail", r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "redaksi@contoh.co.id"),
    ("domain", r"(?i:\w+(?:\.\w+)*\.(?:com|id|net|org)\b)", "contoh.com"),
    ("date", r"\d{1,2}/\d{1,2}(?:/\d{2,4})?\b", "17/9/2023"),
    ("clock", r"\d{1,2}:\d{2}(?::\d{2})?\b", "09:30"),
    ("money", r"(?:Rp\.?|US\$|[$€£¥])\d+(?:[.,]\d+)*", "Rp14,6"),
    ("currency", r"Rp\.(?=\s*\d)|US\$", "US$"),
    ("torn number", TORN, "3, 9"),
    ("number", r"\d+(?:[.,]\d+)+(?:[-–]\d+(?:[.,]\d+)*)?", "4.000"),
    ("initials", r"(?:[A-Z][a-z]?\.){2,}|(?:[a-z]\.){2,}", "S.Pd."),
    ("initial", r"\b[A-Z]\.(?=\s+[A-Z])", "B."),
    (
        "dateline",
        rf"\b(?:(?:{_DAYS})(?=-(?!minggu))|(?:{_DAYS.lower()})(?=-[A-Z\d])|(?i:kompas|antara)(?=-[^a-z]))",
        "Sabtu",
    ),
    ("word", r"[#@]?[^\W_]+(?:[-'’&–](?=[^\W_])[^\W_]+)*", "situs-situs"),
    ("dots", r"\.{2,}|-{2,}", "..."),
    ("mark", r"[^\w\s\x1c-\x1f]|_", ","),  # those controls are blanks, as str.isspace has it
)


@cache
def _tokenizer() -> RegexpTokenizer:
    abbreviations = "|".join(sorted(map(_pointed, words_of("abbreviations")), key=len, reverse=True))
    patterns = [pattern for _, pattern, _ in PATTERNS]
    return RegexpTokenizer("|".join([patterns[0], rf"\b(?:{abbreviations})", *patterns[1:]]))


def _pointed(abbreviation: str) -> str:
    """The abbreviation as a pattern that demands its final point."""
    return abbreviation.replace(".", r"\.") + r"\."


def whole(token: str) -> str:
    """The token without the blank that tears a number: "3, 9" is read as "3,9"."""
    return "".join(token.split())


def words(text: str, within: Span) -> tuple[Span, ...]:
    """The tokens of ``text`` inside ``within``, in order, as spans of the whole text."""
    found = _tokenizer().span_tokenize(within.of(text))
    return tuple(Span(within.start + start, within.start + end) for start, end in found)
