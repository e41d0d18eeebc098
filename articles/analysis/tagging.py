"""Parts of speech: a CRF over spelling, neighbours and a lexicon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from articles.analysis.labelling import Features, label
from articles.analysis.spelling import is_reduplicated, prefix, shape, suffix, without_clitic
from articles.analysis.wordlists import rows_of

MODEL = "pos"

_ACTIVE = re.compile(r"(?:memper|meng|men|mem)\w{3,}(?:kan|i)")


@cache
def _lexicon() -> dict[str, str]:
    """Word to its usual tags in a large tagged corpus ("NN", "VB/NN")."""
    return {word: tags for tags, words in rows_of("lexicon") for word in words.split()}


def usual_tags(word: str) -> str:
    """The one or two usual tags of a lower-case word in the lexicon's own scheme, "?" for an unknown word."""
    lexicon = _lexicon()
    return lexicon.get(word) or lexicon.get(without_clitic(word)) or "?"


def tag(words: Sequence[str]) -> list[str]:
    """The universal part of speech of each word of one sentence."""
    return label(MODEL, pos_features([*map(_small, words[:1]), *words[1:]]))


def _small(first: str) -> str:
    """The first word, small where it is surely a verb: "Memperingati Hari Laut, …" names nothing."""
    low = first.lower()
    usual = usual_tags(low)
    verb = usual == "VB" or (usual == "?" and bool(_ACTIVE.fullmatch(low)))
    return low if first.istitle() and low.startswith("me") and verb else first


def pos_features(words: Sequence[str]) -> list[Features]:
    """What the model sees of each word."""
    lower = [word.lower() for word in words]
    shapes = [shape(word) for word in words]
    tags = [usual_tags(word) for word in lower]
    return [
        _own(words[at], lower[at], shapes[at], tags[at], at) + _around(lower, shapes, tags, at)
        for at in range(len(words))
    ]


def _own(word: str, low: str, outline: str, tags: str, at: int) -> Features:
    features = ["bias", f"w={low}", f"shape={outline}", f"length={min(len(low), 8)}", f"lex={tags}"]
    features += [f"s{n}={low[-n:]}" for n in (1, 2, 3, 4)] + [f"p{n}={low[:n]}" for n in (1, 2, 3, 4)]
    features.append(f"affixes={prefix(low)}_{suffix(low)}")
    features += [f"prefix={prefix(low)}", f"suffix={suffix(low)}"]
    if word[:1].isupper():
        features += [f"capital{min(at, 1)}", f"capital{min(at, 1)}|lex={tags}"]
        if word.isupper() and len(word) > 1:
            features.append("upper")
    if any(map(str.isdigit, word)):
        features.append("digit")
    if "-" in word[1:-1]:
        features.append("reduplicated" if is_reduplicated(low) else "hyphen")
    return features


def _around(lower: list[str], shapes: list[str], tags: list[str], at: int) -> Features:
    features = []
    for step in (-2, -1, 1, 2):
        there = at + step
        if not 0 <= there < len(lower):
            features.append(f"{step}w=|")
            continue
        features += [f"{step}w={lower[there]}", f"{step}shape={shapes[there][:4]}", f"{step}lex={tags[there]}"]
        if abs(step) == 1:
            features += [f"{step}s3={lower[there][-3:]}", f"{step}p3={lower[there][:3]}"]
    if at:
        features += [f"pair={lower[at - 1]}|{lower[at]}", f"lexpair={tags[at - 1]}|{tags[at]}"]
    if at + 1 < len(lower):
        features += [f"next={lower[at]}|{lower[at + 1]}", f"lexnext={tags[at]}|{tags[at + 1]}"]
    return features
