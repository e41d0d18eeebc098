"""The lexicon of usual tags, counted in the kumparan corpus."""

from __future__ import annotations

from collections import Counter, defaultdict

from articles.analysis.wordlists import FOLDER

from .corpora import columns

HEADER = """\
# Usual part-of-speech tags of Indonesian words: the tags, a tab, the words.
# Counted in the kumparan tagged news (nlp-id), (c) 2025 kumparan, MIT licence (LICENSE-kumparan.txt).
"""
LEAST_COUNT = 2
LEAST_SHARE = 0.15


def train() -> None:
    """Write the words seen at least twice with their one or two usual tags."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in columns("kumparan-pos/dataset_postag.txt"):
        for word, tag in sentence:
            counts[word.lower()][tag.upper()] += 1
    words = defaultdict(list)
    for word, tags in sorted(counts.items()):
        if tags.total() >= LEAST_COUNT and " " not in word:
            words["/".join(tag for tag, n in tags.most_common(2) if n >= LEAST_SHARE * tags.total())].append(word)
    rows = "".join(f"{tags}\t{' '.join(found)}\n" for tags, found in sorted(words.items()))
    (FOLDER / "lexicon.txt").write_text(HEADER + rows, encoding="utf-8")
