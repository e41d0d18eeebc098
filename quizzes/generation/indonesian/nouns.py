"""What kind of thing a common noun names."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def kind_of(noun: str) -> str | None:
    """The kind ("animal", "artifact", "act" …) of a common noun, None where none or no one is known.

    Source: Wordnet Bahasa, by the lexicographers' files of WordNet 3.0 (training/nouns.py).
    """
    return _kinds().get(noun.lower())


@cache
def _kinds() -> dict[str, str]:
    text = (files(__package__) / "noun_classes.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and line[0] != "#")
    return {noun: kind for kind, nouns in rows for noun in nouns.split()}
