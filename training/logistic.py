"""Logistic regression over named evidence, by Newton's method with a ridge: deterministic, no library needed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

ROUNDS = 30


def fit(rows: Sequence[Sequence[str]], right: Sequence[bool], ridge: float) -> tuple[float, dict[str, float]]:
    """The bias and the weight of each piece of evidence; the bias is not held back."""
    names = sorted({name for row in rows for name in row})
    place = {name: at for at, name in enumerate(names, start=1)}
    seen = np.zeros((len(rows), len(names) + 1))
    seen[:, 0] = 1
    for at, row in enumerate(rows):
        seen[at, [place[name] for name in row]] = 1
    wanted = np.array(right, dtype=float)
    held = np.full(len(names) + 1, ridge)
    held[0] = 1e-6
    weights = np.zeros(len(names) + 1)
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-seen @ weights))
        slope = seen.T @ (wanted - chance) - held * weights
        bend = (seen * (chance * (1 - chance))[:, None]).T @ seen + np.diag(held)
        weights += np.linalg.solve(bend, slope)
    return float(weights[0]), {name: round(float(weights[place[name]]), 4) for name in names}
