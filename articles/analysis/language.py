"""Whether a text is in the language that we read."""

from __future__ import annotations

import re

from articles.analysis.tagging import usual_tags
from articles.analysis.wordlists import words_of

# Share of function words among all words. Five sentences of the treebanks' test splits: Indonesian has 0.10 to 0.42,
# English 0.00. Malay passes as well, and is read as well as it goes.
THRESHOLD = 0.05

# A headline may do without function words: a text this short passes by the share of words in the lexicon.
FEW_WORDS = 20
KNOWN = 0.4
_FOREIGN = frozenset({"?", "FW", "NNP", "SYM", "NUM"})

_WORD = re.compile(r"[^\W\d_]+")


def looks_indonesian(text: str) -> bool:
    """Whether enough of the words are function words that only Indonesian (and Malay) has."""
    words = [word.lower() for word in _WORD.findall(text)]
    if len(words) < FEW_WORDS:
        return bool(words) and sum(map(_is_known, words)) / len(words) >= KNOWN
    function_words = words_of("function_words")
    return sum(word in function_words for word in words) / len(words) >= THRESHOLD


def _is_known(word: str) -> bool:
    return not _FOREIGN.issuperset(usual_tags(word).split("/"))
