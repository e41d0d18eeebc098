"""Conditional random fields that label the words of a sentence (python-crfsuite)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from threading import Lock

import pycrfsuite

FOLDER = Path(__file__).parent / "artefacts"

Features = list[str]


@cache
def _tagger(name: str) -> tuple[pycrfsuite.Tagger, Lock]:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(FOLDER / f"{name}.crfsuite"))
    return tagger, Lock()


def label(name: str, features: Sequence[Features]) -> list[str]:
    """The most likely labels by the model ``artefacts/<name>.crfsuite``, one for each word's features."""
    if not features:
        return []
    tagger, lock = _tagger(name)
    with lock:  # a tagger keeps the sentence it works on, and a server's threads share it
        return list(tagger.tag(features))
