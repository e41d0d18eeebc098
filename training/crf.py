"""Fit a conditional random field. L-BFGS from zero weights: the same data give the same model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import pycrfsuite

from articles.analysis.labelling import Features


def fit(
    examples: Iterable[tuple[list[Features], list[str]]], settings: Mapping[str, float | bool], target: Path
) -> None:
    """Train on (features, labels) of each sentence and write the model to ``target``."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    for features, labels in examples:
        trainer.append(features, labels)
    trainer.set_params(dict(settings))
    trainer.train(str(target))
