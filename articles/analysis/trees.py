"""The best tree over the words of a sentence, given how well each word fits each head."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]


def best_tree(scores: NDArray[np.floating]) -> list[int]:
    """The head of each word in the tree of the highest total score; 0 is the root, which has one dependent.

    ``scores[word - 1, head]`` has a row for each word and a column for the root and each word. Chu & Liu 1965,
    Edmonds 1967; one root by a penalty on every root arc (Stanojević & Cohen 2021, "A Root of the Problem").
    """
    greedy = scores.argmax(axis=1)
    if np.count_nonzero(greedy == 0) == 1 and not _cycle(np.concatenate(([0], greedy))):
        return [int(head) for head in greedy]  # each word's best head makes a tree, as it mostly does
    size = len(scores)
    square = np.full((size + 1, size + 1), -np.inf)
    square[1:] = scores
    if size:
        square[1:, 0] -= 1 + (size + 1) * (np.ptp(scores) + 1)
    np.fill_diagonal(square, -np.inf)
    return [int(head) for head in _arborescence(square)[1:]]


def _arborescence(scores: Scores) -> NDArray[np.intp]:
    """The head of each node (node 0, the root, is its own), scores[node, head]."""
    heads: NDArray[np.intp] = np.argmax(scores, axis=1)
    heads[0] = 0
    cycle = np.array(_cycle(heads), dtype=np.intp)
    if not len(cycle):
        return heads
    rest = np.setdiff1d(np.arange(len(scores)), cycle)
    within = scores[cycle, heads[cycle]]
    into = scores[np.ix_(cycle, rest)] - within[:, None]  # breaking the cycle at one of its nodes
    out_of = scores[np.ix_(rest, cycle)]
    contracted = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    contracted[:-1, :-1] = scores[np.ix_(rest, rest)]
    contracted[-1, :-1] = into.max(axis=0)
    contracted[:-1, -1] = out_of.max(axis=1)
    contracted[0] = -np.inf
    found = _arborescence(contracted)
    for at, node in enumerate(rest[1:], start=1):
        head = found[at]
        heads[node] = cycle[int(out_of[at].argmax())] if head == len(rest) else rest[head]
    entry = found[-1]
    heads[cycle[int(into[:, entry].argmax())]] = rest[entry]
    return heads


def _cycle(heads: NDArray[np.intp]) -> list[int]:
    """The nodes of one cycle among the heads, or none."""
    seen = np.zeros(len(heads), dtype=int)
    for start in range(1, len(heads)):
        node = start
        while node and not seen[node]:
            seen[node] = start
            node = int(heads[node])
        if node and seen[node] == start:
            cycle = [node]
            while heads[cycle[-1]] != node:
                cycle.append(int(heads[cycle[-1]]))
            return cycle
    return []
