"""Readers of the corpora: folder names and formats are those of the corpora's own publications."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BASE = Path(__file__).resolve().parent.parent
CORPORA = Path(os.environ.get("PAHAMI_SHARED", BASE / "../shared")) / "corpora"

Tagged = list[tuple[str, str]]

_NER_LABELS = {"PERSON": "PER", "PLACE": "LOC", "ORGANISATION": "ORG", "PER": "PER", "LOC": "LOC", "ORG": "ORG"}


@dataclass(frozen=True, slots=True)
class TreebankSentence:
    """One sentence of a Universal Dependencies treebank: its raw text and its orthographic words with UPOS."""

    text: str
    words: Tagged


def treebank(name: str) -> list[TreebankSentence]:
    """The sentences of ``corpora/<name>.conllu``."""
    blocks = (CORPORA / f"{name}.conllu").read_text(encoding="utf-8").split("\n\n")
    return [_sentence(block.splitlines()) for block in blocks if block.strip()]


def _sentence(lines: list[str]) -> TreebankSentence:
    text = next((line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")), "")
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return TreebankSentence(text, list(_orthographic(rows)))


def _orthographic(rows: list[list[str]]) -> Iterator[tuple[str, str]]:
    """Words as they are written: "menurutnya" is one word and takes the tag of the part that it hangs from."""
    position = 0
    while position < len(rows):
        first, _, last = rows[position][0].partition("-")
        if "." in first:
            position += 1
        elif last:
            size = int(last) - int(first) + 1
            yield rows[position][1], _host(rows[position + 1 : position + 1 + size])[3]
            position += size + 1
        else:
            yield rows[position][1], rows[position][3]
            position += 1


def _host(parts: list[list[str]]) -> list[str]:
    """The part whose head stands outside the word, a content word before a clitic."""
    inside = {part[0] for part in parts}
    outer = [part for part in parts if part[6] not in inside]
    return next((part for part in outer if part[3] not in {"PRON", "PART", "DET", "PUNCT"}), (outer or parts)[0])


def columns(path: str) -> list[Tagged]:
    """Sentences of a one-word-a-line file: first and last column, empty lines between sentences."""
    sentences: list[Tagged] = [[]]
    for line in (CORPORA / path).read_text(encoding="utf-8").splitlines():
        cells = line.split("\t") if "\t" in line else line.split()
        if len(cells) >= 2:
            sentences[-1].append((cells[0].strip() or "_", cells[-1].strip()))
        elif sentences[-1]:
            sentences.append([])
    return [sentence for sentence in sentences if sentence]


def names(path: str) -> list[Tagged]:
    """Sentences with BIO labels PER, ORG, LOC; every other label becomes O."""
    return [[(word, _bio(label)) for word, label in sentence] for sentence in columns(path)]


def _bio(label: str) -> str:
    place, _, kind = label.partition("-")
    return f"{place}-{_NER_LABELS[kind]}" if kind in _NER_LABELS else "O"
