"""The meanings of words that pupils are asked about, from Wordnet Bahasa, with words that mean something else."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from quizzes.generation.indonesian.voice import is_transitive

from .corpora import BASE, CORPORA, columns

PAIRS = Path(__file__).with_name("reviewed_synonyms.txt")
OUTPUT = BASE / "quizzes" / "generation" / "indonesian" / "synonyms.txt"
HEADER = """\
# Words with a plainer word that means the same, then words of the same class that mean something else.
# From Wordnet Bahasa (omwn/omw-data), MIT licence (synonyms.LICENSE.txt); the pairs were read and chosen by a person.
# Class (n noun, p noun for people, v verb, a adjective), word, synonym, distractors. Written by training/synonyms.py.
"""
MOST_DISTRACTORS = 12
LEAST_COUNT = 3  # of the plainer word in the kumparan news: it must be a word that pupils know
FEWEST_DISTRACTORS = 4  # so many stand beside the key in the oldest class
NEAR = 4  # words that share a sense with both: with more of them the two may well mean the same
KNOWN = frozenset(  # plain words that news seldom need
    "berkelana mengartikan membolehkan terjal tandus mutlak kekal bijaksana perselisihan sombong permusuhan "
    "persekutuan kejam letusan musuh penyair kerusuhan keahlian pandai menyuruh membunuh".split()
)
# plain words of every class and form, where the synonyms of other words are too few
EXTRA = {
    "v": "berlari bernyanyi berenang berbelanja berteriak tidur duduk bangun jatuh lupa menangis menari melompat "
    "menjual membeli menulis melupakan memotong menghitung menanam mencuri menyembunyikan",
    "p": "pedagang petani guru perawat pemimpin pengawal",
}


@dataclass(frozen=True, slots=True)
class Wordnet:
    """The synsets of each word and the words of each synset."""

    synsets: dict[str, set[str]]
    lemmas: dict[str, set[str]]

    def near(self, word: str) -> set[str]:
        """All words that share a sense with ``word``, itself among them."""
        return {other for synset in self.synsets.get(word, ()) for other in self.lemmas[synset]} | {word}


def train() -> None:
    """Write every reviewed pair that shares a synset, with distractors that share none with either word."""
    wordnet, counts = _wordnet(), _counts()
    pairs = [pair for pair in _pairs() if _is_proven(*pair, wordnet, counts)]
    rows = [(*pair, *_distractors(pair, pairs, wordnet)) for pair in pairs]
    lines = (" ".join(row) + "\n" for row in rows if len(row) >= 3 + FEWEST_DISTRACTORS)
    OUTPUT.write_text(HEADER + "".join(lines), encoding="utf-8")


def _pairs() -> list[tuple[str, str, str]]:
    lines = PAIRS.read_text(encoding="utf-8").splitlines()
    return [(a, b, c) for a, b, c in (line.split() for line in lines if line and not line.startswith("#"))]


def _wordnet() -> Wordnet:
    synsets: dict[str, set[str]] = defaultdict(set)
    lemmas: dict[str, set[str]] = defaultdict(set)
    for line in (CORPORA / "wordnet-bahasa/wn-data-ind.tab").read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) == 3 and cells[1] == "ind:lemma" and re.fullmatch(r"[a-z-]+", cells[2]):
            synsets[cells[2]].add(cells[0])
            lemmas[cells[0]].add(cells[2])
    return Wordnet(dict(synsets), dict(lemmas))


def _counts() -> Counter[str]:
    return Counter(word for sentence in columns("kumparan-pos/dataset_postag.txt") for word, _ in sentence)


def _is_proven(pos: str, word: str, synonym: str, wordnet: Wordnet, counts: Counter[str]) -> bool:
    shared = wordnet.synsets.get(word, set()) & wordnet.synsets.get(synonym, set())
    plain = counts[synonym] >= LEAST_COUNT or synonym in KNOWN
    return plain and any(synset.endswith(pos.replace("p", "n")) for synset in shared)


def _distractors(pair: tuple[str, str, str], pairs: list[tuple[str, str, str]], wordnet: Wordnet) -> list[str]:
    """Plain words of other pairs, alike in form, that share no sense with either, nor a synonym with both."""
    pos, word, synonym = pair
    close = wordnet.near(word) | wordnet.near(synonym)
    others = dict.fromkeys([s for p, w, s in pairs if p == pos and w not in close] + EXTRA.get(pos, "").split())
    far = [other for other in others if other not in close and len(wordnet.near(other) & close) <= NEAR]
    alike = [other for other in far if _shape(other) == _shape(synonym)]
    return sorted(alike, key=lambda other: (abs(len(other) - len(synonym)), other))[:MOST_DISTRACTORS]


def _shape(word: str) -> tuple[str, bool | None]:
    """The prefix, and whether the word takes an object: a verb stands among verbs that could stand in its place."""
    prefix = next((prefix for prefix in ("me", "ber", "ke", "pe") if word.startswith(prefix) and len(word) > 5), "")
    return prefix, is_transitive(word) if prefix == "me" else None
