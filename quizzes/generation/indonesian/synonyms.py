"""Plainer words that mean the same, and plain words that do not: Wordnet Bahasa (synonyms.txt)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from quizzes.generation.indonesian.voice import active, passive

# Universal parts of speech of the classes of words
CLASSES = {"n": "NOUN", "p": "NOUN", "v": "VERB", "a": "ADJ"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """The plainer ``synonym`` of a word, and the ``others``, words of its class with another meaning."""

    synonym: str
    others: tuple[str, ...]


@cache
def _meanings() -> dict[tuple[str, str], Meaning]:
    lines = (files(__package__) / "synonyms.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split() for line in lines if line and not line.startswith("#"))
    return {(CLASSES[row[0]], row[1]): Meaning(row[2], tuple(row[3:])) for row in rows}


def meaning(word: str, pos: str) -> Meaning | None:
    """What the word means, its verbs in both voices (dimanfaatkan = digunakan); None where it is not known."""
    found = _meanings().get((pos, word))
    if found is not None or pos != "VERB" or (verb := active(word)) is None:
        return found
    said = _meanings().get((pos, verb))
    synonym = passive(said.synonym) if said else None
    others = [passive(other) for other in said.others] if said else []
    return Meaning(synonym, tuple(other for other in others if other)) if synonym else None
