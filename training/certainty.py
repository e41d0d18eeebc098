"""Fit what makes a role certain, on the annotated sentences for tuning and for calibration (never the set-aside half).

The weights see both; the threshold is set on those for calibration, on which no rule was written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from articles.analysis.certainty import MEMBER, MODEL, Weights, roles_with_evidence
from articles.analysis.document import Clause, Span
from articles.analysis.labelling import FOLDER
from articles.analysis.syntax import Syntax
from benchmarks.reading import IGNORED, Json, Text, fits, load, read_text, roles_annotated, same

from .logistic import fit

TUNING, CALIBRATION = "tuning", "calibration"
RIDGE = 4.0
FOLDS = 10
WANTED = 0.875  # share of what is called certain that has to be right, across the folds

Row = tuple[list[str], bool]


def train() -> None:
    """Write the weights and the threshold, and print what the folds promise."""
    if not (FOLDER / MODEL).exists():
        (FOLDER / MODEL).write_text('{"threshold": 1, "bias": 0, "weights": {}}', encoding="utf-8")
    calibration, tuning = list(rows_of(CALIBRATION)), list(rows_of(TUNING))
    groups = calibration + tuning
    threshold, precision, share = _threshold(across_folds(groups)[: len(calibration)], _gold(CALIBRATION))
    rows = [row for group in groups for row in group]
    bias, weights = fit([row for row, _ in rows], [right for _, right in rows], RIDGE)
    model = {"threshold": threshold, "bias": round(bias, 4), "weights": weights}
    (FOLDER / MODEL).write_text(json.dumps(model, indent=0) + "\n", encoding="utf-8")
    print(f"  {len(rows)} roles; certain from {threshold:.2f}: {precision:.1%} right, covering {share:.1%}")


def rows_of(half: str) -> Iterator[list[Row]]:
    """Sentence by sentence the evidence of each role that is read, and whether the annotators agree with it."""
    for sentence in load(half)["sentences"]:
        yield list(_rows(sentence))


def _rows(sentence: Json) -> Iterator[Row]:
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
            elif role == MEMBER:
                yield evidence, any(same(part, member) for member in _members(gold or [], text))
            elif role not in IGNORED:
                yield evidence, any(one["role"] == role and fits(part, one, text) for one in gold or ())


def _annotated(sentence: Json, clause: Clause, text: Text) -> list[Json] | None:
    """What the annotators say of the clause, None where they see none."""
    for gold in sentence["clauses"]:
        verb = text.read(gold["predicate"])
        if verb is not None and clause.predicate.verb.overlaps(verb):
            return roles_annotated(gold)
    return None


def _members(roles: list[Json], text: Text) -> Iterator[Span]:
    """The annotated members of every list."""
    for role in roles:
        yield from (span for span in map(text.read, role.get("members", [])) if span is not None)


def _gold(half: str) -> int:
    """How many predicates, roles and members are annotated."""
    clauses = [clause for sentence in load(half)["sentences"] for clause in sentence["clauses"]]
    roles = [role for clause in clauses for role in roles_annotated(clause)]
    return len(clauses) + len(roles) + sum(len(role.get("members", [])) for role in roles)


def across_folds(groups: list[list[Row]]) -> list[list[tuple[float, bool]]]:
    """Sentence by sentence what weights fitted on the other folds make of each role, and whether it is right."""
    models = []
    for fold in range(FOLDS):
        seen = [row for at, group in enumerate(groups) if at % FOLDS != fold for row in group]
        models.append(Weights(*_fitted(seen)))
    return [[(models[at % FOLDS].probability(row), right) for row, right in group] for at, group in enumerate(groups)]


def _fitted(rows: list[Row]) -> tuple[float, float, dict[str, float]]:
    bias, weights = fit([row for row, _ in rows], [right for _, right in rows], RIDGE)
    return bias, 0.0, weights


def _threshold(groups: list[list[tuple[float, bool]]], total: int) -> tuple[float, float, float]:
    """The lowest threshold that keeps the wanted share right, that share, and how much of the annotated it covers."""
    best = (1.0, 0.0, 0.0)
    judged = [row for group in groups for row in group]
    for threshold in [step / 100 for step in range(99, 39, -1)]:
        kept = [right for probability, right in judged if probability >= threshold]
        if kept and sum(kept) / len(kept) >= WANTED:
            best = (threshold, sum(kept) / len(kept), sum(kept) / total)
    return best
