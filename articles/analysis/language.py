"""Whether a text is in the language that we read."""

from __future__ import annotations

import re

from articles.analysis.wordlists import words_of

# Share of function words among all words. Indonesian prose has 0.25-0.45, captions and lists down to 0.12;
# English, Dutch, Javanese and Spanish stay under 0.06. Malay passes, as it should: it is read as well.
THRESHOLD = 0.05

_WORD = re.compile(r"[^\W\d_]+")


def looks_indonesian(text: str) -> bool:
    """Whether enough of the words are function words that only Indonesian (and Malay) has."""
    words = [word.lower() for word in _WORD.findall(text)]
    function_words = words_of("function_words")
    return bool(words) and sum(word in function_words for word in words) / len(words) >= THRESHOLD
