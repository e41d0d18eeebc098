"""Which kind of thing a common noun names: ``python -m training nouns``.

Wordnet Bahasa gives each noun the synsets of the Princeton WordNet 3.0, whose offsets run through its lexicographers'
files one after another (noun.act, noun.animal …). A noun belongs to the file that most of its synsets lie in; nouns
that are divided evenly belong to none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from .corpora import CORPORA

# Where each lexicographer's file begins among the offsets of WordNet 3.0's nouns, to the next ten thousand.
BEGINNINGS = (
    (0, ""),  # the most general ones: entity, thing, group
    (30_000, "act"),
    (1_310_000, "animal"),
    (2_667_000, "artifact"),
    (4_612_000, "attribute"),
    (5_212_000, "body"),
    (5_607_000, "cognition"),
    (6_253_000, "communication"),
    (7_280_000, "event"),
    (7_480_000, "feeling"),
    (7_555_000, "food"),
    (7_938_000, "group"),
    (8_480_000, "location"),
    (9_186_000, "object"),
    (9_484_000, "person"),
    (11_415_000, "phenomenon"),
    (11_520_000, "plant"),
    (13_240_000, "possession"),
    (13_430_000, "process"),
    (13_576_000, "quantity"),
    (13_780_000, "relation"),
    (13_860_000, "shape"),
    (13_920_000, "state"),
    (14_580_000, "substance"),
    (15_113_000, "time"),
)
LEAST_COUNT = 2  # times in the tagged news, so that what no pupil reads stays out
SHARE = 0.4  # of a noun's synsets that must lie in one file
OUT = Path(__file__).resolve().parent.parent / "quizzes" / "generation" / "indonesian" / "noun_classes.txt"
HEADER = """\
# Common nouns by the kind of thing they name, a kind a line.
# From Wordnet Bahasa (wn-msa.sourceforge.net), (c) its authors, MIT licence: wordnet-bahasa.LICENSE.txt.
"""


def train() -> None:
    """Write the table and the licence beside it."""
    classes = defaultdict(list)
    for noun, kind in _classified():
        classes[kind].append(noun)
    lines = (f"{kind}\t{' '.join(sorted(nouns))}\n" for kind, nouns in sorted(classes.items()))
    OUT.write_text(HEADER + "".join(lines), encoding="utf-8")
    licence = (CORPORA / "wordnet-bahasa" / "LICENSE").read_text(encoding="utf-8")
    OUT.with_name("wordnet-bahasa.LICENSE.txt").write_text(licence, encoding="utf-8")


def _classified() -> Iterator[tuple[str, str]]:
    counts, kinds = _common_nouns(), defaultdict(Counter)
    for line in (CORPORA / "wordnet-bahasa" / "wn-data-ind.tab").read_text(encoding="utf-8").splitlines():
        synset, _, lemma = line.partition("\tind:lemma\t")
        if synset.endswith("-n") and counts[lemma.strip()] >= LEAST_COUNT:
            kinds[lemma.strip()][_kind(int(synset[:-2]))] += 1
    for noun, found in kinds.items():
        kind, most = found.most_common(1)[0]
        if kind and most >= SHARE * found.total() and list(found.values()).count(most) == 1:
            yield noun, kind


def _kind(offset: int) -> str:
    return BEGINNINGS[bisect_right(BEGINNINGS, (offset, "~")) - 1][1]


def _common_nouns() -> Counter[str]:
    """How often each word is tagged as a common noun in the news."""
    tagged = (CORPORA / "kumparan-pos" / "dataset_postag.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in tagged if line.count("\t") == 1)
    return Counter(word.lower() for word, tag in pairs if tag == "NN" and re.fullmatch(r"[A-Za-z]+(-[A-Za-z]+)?", word))
