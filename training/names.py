"""Train the recogniser of people, organisations and places."""

from __future__ import annotations

from collections.abc import Iterator

from articles.analysis.labelling import FOLDER, Features
from articles.analysis.names import DOMAIN, MODEL, name_features
from articles.analysis.tagging import tag

from . import corpora
from .crf import fit

SOURCES = (
    (DOMAIN, "idner-news-2k/train.txt"),
    (DOMAIN, "idner-news-2k/dev.txt"),
    ("grit", "nergrit/train_preprocess.txt"),
    ("grit", "nergrit/valid_preprocess.txt"),
)
SETTINGS = {"c1": 0.1, "c2": 0.2, "max_iterations": 120, "feature.possible_transitions": True}


def train(sources: tuple[tuple[str, str], ...] = SOURCES) -> None:
    """Train on the training and development splits of both corpora."""
    fit(_examples(sources), SETTINGS, FOLDER / f"{MODEL}.crfsuite")


def _examples(sources: tuple[tuple[str, str], ...]) -> Iterator[tuple[list[Features], list[str]]]:
    for domain, path in sources:
        for sentence in corpora.names(path):
            words = [word for word, _ in sentence]
            yield name_features(words, tag(words), domain), [label for _, label in sentence]
