"""Readers of the corpora: folder names and formats are those of the corpora's own publications."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BASE = Path(__file__).resolve().parent.parent
CORPORA = Path(os.environ.get("PAHAMI_SHARED", BASE / "../shared")) / "corpora"
ANNOTATIONS = BASE / "benchmarks" / "annotations"

Tagged = list[tuple[str, str]]

_NER_LABELS = {"PERSON": "PER", "PLACE": "LOC", "ORGANISATION": "ORG", "PER": "PER", "LOC": "LOC", "ORG": "ORG"}


@dataclass(frozen=True, slots=True)
class TreebankSentence:
    """One sentence of a Universal Dependencies treebank: its name, its raw text and its orthographic words.

    ``words`` have their UPOS; ``heads`` are positions from 0, -1 for the root; a relation for each word.
    """

    name: str
    text: str
    words: Tagged
    heads: list[int]
    relations: list[str]


def treebank(name: str) -> list[TreebankSentence]:
    """The sentences of ``corpora/<name>.conllu``."""
    blocks = (CORPORA / f"{name}.conllu").read_text(encoding="utf-8").split("\n\n")
    return [_sentence(block.splitlines()) for block in blocks if block.strip()]


def unseen_treebank(name: str) -> list[TreebankSentence]:
    """The sentences of a treebank but for those that our own measure of clauses asks about."""
    source = name.rpartition("/")[2].replace("id_", "").replace("-ud-", "_")
    asked = {
        sentence["id"]
        for half in ANNOTATIONS.glob("*.json")
        for sentence in json.loads(half.read_text(encoding="utf-8"))["sentences"]
        if sentence["source"] == f"ud_{source}"
    }
    return [sentence for sentence in treebank(name) if sentence.name not in asked]


def _sentence(lines: list[str]) -> TreebankSentence:
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    words = list(_orthographic(rows))
    place = {row[0]: at for at, (_, parts) in enumerate(words) for row in parts}
    hosts = [_host(parts) for _, parts in words]
    return TreebankSentence(
        _comment(lines, "sent_id"),
        _comment(lines, "text"),
        [(form, host[3]) for (form, _), host in zip(words, hosts, strict=True)],
        _without_cycles([place.get(host[6], -1) for host in hosts]),
        [host[7] for host in hosts],
    )


def _comment(lines: list[str], name: str) -> str:
    start = f"# {name} = "
    return next((line.removeprefix(start) for line in lines if line.startswith(start)), "")


def _orthographic(rows: list[list[str]]) -> Iterator[tuple[str, list[list[str]]]]:
    """Words as they are written, each with its parts: "menurutnya" is one word of two."""
    position = 0
    while position < len(rows):
        first, _, last = rows[position][0].partition("-")
        if "." in first:
            position += 1
        elif last:
            size = int(last) - int(first) + 1
            yield rows[position][1], rows[position + 1 : position + 1 + size]
            position += size + 1
        else:
            yield rows[position][1], [rows[position]]
            position += 1


def _host(parts: list[list[str]]) -> list[str]:
    """The part whose head stands outside the word, a content word before a clitic: its tag and head are the word's."""
    inside = {part[0] for part in parts}
    outer = [part for part in parts if part[6] not in inside]
    return next((part for part in outer if part[3] not in {"PRON", "PART", "DET", "PUNCT"}), (outer or parts)[0])


def _without_cycles(heads: list[int]) -> list[int]:
    """Heads of joined words may run in a circle; the first word of it hangs on the root instead."""
    root = heads.index(-1) if -1 in heads else -1
    for start in range(len(heads)):
        node, seen = start, set()
        while node >= 0 and node not in seen:
            seen.add(node)
            node = heads[node]
        if node >= 0:
            heads[node] = root
    return heads


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
