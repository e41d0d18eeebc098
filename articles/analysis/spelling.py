"""What the spelling of a word tells a tagger."""

from __future__ import annotations

import re

PREFIXES = tuple("meng meny mem men me peng peny pem pen pe ber ter di ke se per".split())
SUFFIXES = tuple("kannya annya nya kan lah kah pun ku mu an i".split())

_RUNS = re.compile(r"(.)\1+")
_CLITIC = re.compile(r"(?:nya|lah|kah|pun|ku|mu)$")
_SHAPES = ((re.compile(r"[A-Z]"), "X"), (re.compile(r"[a-z]"), "x"), (re.compile(r"\d"), "d"))


def shape(word: str) -> str:
    """The outline of a word: "Tu-160" is "Xx-d", "menulis" is "x"."""
    for pattern, outline in _SHAPES:
        word = pattern.sub(outline, word)
    return _RUNS.sub(r"\1", word)


def prefix(word: str) -> str:
    """The longest known prefix of a lower-case word that leaves a stem of three letters, or ""."""
    return next((p for p in PREFIXES if word.startswith(p) and len(word) > len(p) + 2), "")


def suffix(word: str) -> str:
    """The longest known suffix of a lower-case word that leaves a stem of three letters, or ""."""
    return next((s for s in SUFFIXES if word.endswith(s) and len(word) > len(s) + 2), "")


def without_clitic(word: str) -> str:
    """The lower-case word without -nya, -lah, -kah, -pun, -ku or -mu."""
    return _CLITIC.sub("", word)


def is_reduplicated(word: str) -> bool:
    """Whether a lower-case word repeats itself around a hyphen: situs-situs, berlari-lari, sayur-mayur is not."""
    first, _, second = word.partition("-")
    return bool(second) and len(first) > 1 and (second.startswith(first) or first.endswith(second[:4]))
