"""Dependency trees: a BiLSTM reads the words, biaffine layers score every head and relation (Dozat & Manning 2017).

``training/parser.py`` makes the weights with torch; here numpy alone reads with them, many sentences at a time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from articles.analysis.document import Arc
from articles.analysis.labelling import FOLDER
from articles.analysis.spelling import prefix, shape, suffix
from articles.analysis.tagging import usual_tags
from articles.analysis.trees import best_tree

MODEL = "parser.npz"
UNKNOWN = 1  # 0 pads; the training words begin at 2
LONGEST = 100  # words: a longer row is read piece by piece, so that the cost stays linear
BATCH = 32  # sentences that are read at a time

_DIGIT = re.compile(r"\d")

# What the parser sees of a word: a name and how it is read off the word.
FEATURES: Final[tuple[tuple[str, Callable[[str], str]], ...]] = (
    ("word", lambda word: _DIGIT.sub("0", word.lower())),
    ("first 3", lambda word: word[:3].lower()),
    ("first 5", lambda word: word[:5].lower()),
    ("last 2", lambda word: word[-2:].lower()),
    ("last 3", lambda word: word[-3:].lower()),
    ("affixes", lambda word: f"{prefix(word.lower())}-{suffix(word.lower())}"),
    ("shape", lambda word: shape(word)[:8]),
    ("usual tags", lambda word: usual_tags(word.lower())),
)

Matrix = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class _Model:
    """``numbers`` maps each feature's values to rows of its embedding; ``weights`` are by their names in training."""

    numbers: tuple[dict[str, int], ...]
    relations: tuple[str, ...]
    weights: dict[str, Matrix]


@cache
def _model() -> _Model:
    with np.load(FOLDER / MODEL, allow_pickle=False) as stored:
        weights = {name: stored[name].astype(np.float32) for name in stored.files if name != "vocabulary"}
        vocabulary = json.loads(str(stored["vocabulary"]))
    for name in [name for name in weights if name.startswith("lstm")]:
        weights[name] = _halved(weights[name])
    numbers = tuple({value: at + 2 for at, value in enumerate(values)} for values in vocabulary["features"])
    return _Model(numbers, tuple(vocabulary["relations"]), weights)


def _halved(weight: Matrix) -> Matrix:
    """Rows of the input, forget and output gates halved: sigmoid(x) is (tanh(x / 2) + 1) / 2, one call for all."""
    size = len(weight) // 4
    weight[: 2 * size] *= 0.5
    weight[3 * size :] *= 0.5
    return np.ascontiguousarray(weight.T)


def parse(sentences: Sequence[Sequence[str]]) -> list[tuple[Arc, ...]]:
    """The arcs of each sentence, given as its words: one arc a word, in order."""
    pieces = [
        (number, start, words[start : start + LONGEST])
        for number, words in enumerate(sentences)
        for start in range(0, len(words), LONGEST)
    ]
    order = sorted(range(len(pieces)), key=lambda at: len(pieces[at][2]))
    read: dict[int, list[Arc]] = {}
    for first in range(0, len(order), BATCH):
        batch = order[first : first + BATCH]
        read.update(zip(batch, _read([pieces[at][2] for at in batch]), strict=True))
    found: list[list[Arc]] = [[] for _ in sentences]
    for at, (number, start, _) in enumerate(pieces):
        found[number] += [_hung(arc, start) for arc in read[at]]
    return [tuple(arcs) for arcs in found]


def _hung(arc: Arc, by: int) -> Arc:
    """The arc of a later piece of a long row; the piece's root hangs on the first word."""
    return Arc(0, "parataxis", arc.certainty) if by and arc.head < 0 else moved(arc, by)


def moved(arc: Arc, by: int) -> Arc:
    """The arc where ``by`` words stand before the row that it was read in."""
    return arc if arc.head < 0 else Arc(arc.head + by, arc.relation, arc.certainty)


def _read(batch: Sequence[Sequence[str]]) -> list[list[Arc]]:
    model = _model()
    lengths = np.array([len(words) + 1 for words in batch])
    states = _embedded(model, batch)
    for layer in ("lstm1", "lstm2"):
        states = _both_ways(model.weights, layer, states, lengths)
    heads, dependents = _active(model.weights, "arc_head", states), _active(model.weights, "arc_dependent", states)
    scores = _with_one(dependents[:, 1:]) @ model.weights["arc"] @ heads.transpose(0, 2, 1)
    above = _with_one(_active(model.weights, "relation_head", states))
    below = _with_one(_active(model.weights, "relation_dependent", states[:, 1:]))
    return [
        _arcs(model, scores[at, : len(words), : len(words) + 1], above[at], below[at, : len(words)])
        for at, words in enumerate(batch)
    ]


def _embedded(model: _Model, batch: Sequence[Sequence[str]]) -> Matrix:
    """The words of the sentences as vectors, behind a vector for the root; short sentences end in zeros."""
    longest = max(len(words) for words in batch)
    size = len(model.weights["root"])
    states = np.zeros((len(batch), longest + 1, size), dtype=np.float32)
    states[:, 0] = model.weights["root"]
    for at, words in enumerate(batch):
        columns = [
            model.weights[f"embeddings.{k}.weight"][[model.numbers[k].get(read(word), UNKNOWN) for word in words]]
            for k, (_, read) in enumerate(FEATURES)
        ]
        states[at, 1 : len(words) + 1] = np.concatenate(columns, axis=1)
    return states


def _both_ways(weights: dict[str, Matrix], layer: str, states: Matrix, lengths: NDArray[np.intp]) -> Matrix:
    steps = np.arange(states.shape[1])
    turned = np.where(steps < lengths[:, None], lengths[:, None] - 1 - steps, steps)
    rows = np.arange(len(states))[:, None]
    forward = _lstm(weights, f"{layer}.", "", states, lengths)
    backward = _lstm(weights, f"{layer}.", "_reverse", states[rows, turned], lengths)[rows, turned]
    return np.concatenate([forward, backward], axis=2)


def _lstm(weights: dict[str, Matrix], layer: str, way: str, states: Matrix, lengths: NDArray[np.intp]) -> Matrix:
    """One direction over all sentences at once, word by word; ``lengths`` ascend, so that the short ones drop out."""
    into, again = weights[f"{layer}weight_ih_l0{way}"], weights[f"{layer}weight_hh_l0{way}"]
    gates = states @ into + weights[f"{layer}bias_ih_l0{way}"] + weights[f"{layer}bias_hh_l0{way}"]
    size = len(again)
    hidden: Matrix = np.zeros((len(states), size), dtype=np.float32)
    cell = hidden
    out = np.zeros((*states.shape[:2], size), dtype=np.float32)
    for step in range(states.shape[1]):
        first = int(np.searchsorted(lengths, step, side="right"))
        done = len(states) - len(hidden)
        hidden, cell = hidden[first - done :], cell[first - done :]
        gate = np.tanh(gates[first:, step] + hidden @ again)
        taken, kept, shown = (0.5 * gate[:, k * size : (k + 1) * size] + 0.5 for k in (0, 1, 3))
        cell = kept * cell + taken * gate[:, 2 * size : 3 * size]
        hidden = shown * np.tanh(cell)
        out[first:, step] = hidden
    return out


def _active(weights: dict[str, Matrix], name: str, states: Matrix) -> Matrix:
    out: Matrix = states @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]
    leaky: Matrix = np.maximum(out, np.float32(0.1) * out)
    return leaky


def _with_one(states: Matrix) -> Matrix:
    return np.concatenate([states, np.ones((*states.shape[:-1], 1), dtype=np.float32)], axis=-1)


def _arcs(model: _Model, scores: Matrix, above: Matrix, below: Matrix) -> list[Arc]:
    heads = best_tree(scores)
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    certain = shares[np.arange(len(heads)), heads] / shares.sum(axis=1)
    weight = model.weights["relation"]  # relation, dependent, head
    fit = np.einsum("nri,ni->nr", np.tensordot(below, weight, axes=(1, 1)), above[heads])
    root = model.relations.index("root")
    fit[:, root] = -np.inf
    return [
        Arc(head - 1, "root" if not head else model.relations[int(best)], float(sure))
        for head, best, sure in zip(heads, fit.argmax(axis=1), certain, strict=True)
    ]
