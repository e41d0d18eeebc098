"""Fit what makes a role certain, on the annotated sentences for tuning (never the set-aside half)."""

from __future__ import annotations

import json
from collections.abc import Iterator

from articles.analysis.certainty import MODEL, Weights, roles_with_evidence
from articles.analysis.document import Clause
from articles.analysis.labelling import FOLDER
from articles.analysis.syntax import Syntax
from benchmarks.reading import IGNORED, Json, Text, fits, load, read_text, roles_annotated

from .logistic import fit

RIDGE = 4.0
FOLDS = 10
WANTED = 0.88  # share of what is called certain that has to be right, across the folds

Row = tuple[list[str], bool]


def train() -> None:
    """Write the weights and the threshold, and print what the folds promise."""
    if not (FOLDER / MODEL).exists():
        (FOLDER / MODEL).write_text('{"threshold": 1, "bias": 0, "weights": {}}', encoding="utf-8")
    groups = [list(rows) for rows in _sentences()]
    threshold, precision, share = _threshold(groups)
    rows = [row for group in groups for row in group]
    bias, weights = fit([row for row, _ in rows], [right for _, right in rows], RIDGE)
    model = {"threshold": threshold, "bias": round(bias, 4), "weights": weights}
    (FOLDER / MODEL).write_text(json.dumps(model, indent=0) + "\n", encoding="utf-8")
    print(f"  {len(rows)} roles; certain from {threshold:.2f}: {precision:.1%} right, {share:.1%} of the right ones")


def _sentences() -> Iterator[Iterator[Row]]:
    for sentence in load("tuning")["sentences"]:
        yield _rows(sentence)


def _rows(sentence: Json) -> Iterator[Row]:
    """The evidence of each role that is read in the sentence, and whether the annotators agree with it."""
    text = read_text(sentence["source"], sentence["id"])
    document = text.document
    place = text.read([sentence["start"], sentence["end"]])
    for clause in document.clauses if place is not None else ():
        if not place.contains(clause.predicate):
            continue
        gold = _annotated(sentence, clause, text)
        syntax = Syntax(document.sentences[clause.sentence])
        for role, part, evidence in roles_with_evidence(clause, syntax):
            if role == "predicate":
                yield evidence, gold is not None
            elif role not in IGNORED:
                yield evidence, any(one["role"] == role and fits(part, one, text) for one in gold or ())


def _annotated(sentence: Json, clause: Clause, text: Text) -> list[Json] | None:
    """What the annotators say of the clause, None where they see none."""
    for gold in sentence["clauses"]:
        verb = text.read(gold["predicate"])
        if verb is not None and clause.predicate.verb.overlaps(verb):
            return roles_annotated(gold)
    return None


def _threshold(groups: list[list[Row]]) -> tuple[float, float, float]:
    """The lowest threshold that keeps the wanted share right on sentences not fitted on, that share, and the yield."""
    judged: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        seen = [row for at, group in enumerate(groups) if at % FOLDS != fold for row in group]
        bias, weights = fit([row for row, _ in seen], [right for _, right in seen], RIDGE)
        model = Weights(bias, 0, weights)
        unseen = [row for at, group in enumerate(groups) if at % FOLDS == fold for row in group]
        judged += [(model.probability(row), right) for row, right in unseen]
    total = sum(right for _, right in judged)
    best = (1.0, 0.0, 0.0)
    for threshold in [step / 100 for step in range(99, 39, -1)]:
        kept = [right for probability, right in judged if probability >= threshold]
        if kept and sum(kept) / len(kept) >= WANTED:
            best = (threshold, sum(kept) / len(kept), sum(kept) / total)
    return best
