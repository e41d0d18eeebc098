"""Fit how sure a reference is, on the annotated texts for tuning and those set aside for measuring confidence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from math import log

from articles.analysis.document import CERTAIN, Document, Span
from articles.analysis.labelling import FOLDER
from articles.analysis.references.context import Context
from articles.analysis.references.resolving import Resolved, resolved
from articles.analysis.references.weighing import MODEL, evidence_of, may_be_certain, probability
from benchmarks.reading import Json, Text, load, means, read_text

from .logistic import fit

TUNING, CALIBRATION = "tuning", "calibration"  # never the held-out half
RIDGE = 2.0
FOLDS = 10

SEEN_COUNTS = 0.5  # what a text on which rules were written counts, beside one on which none was

Row = tuple[list[str], bool]
Scored = list[tuple[float, bool]]  # a text's answers: the chance of each, and whether it is right


def train() -> None:
    """Write the weights, and print what the folds promise."""
    if not (FOLDER / MODEL).exists():
        (FOLDER / MODEL).write_text('{"bias": 0, "weights": {}}', encoding="utf-8")
    tuning, calibration = list(judged(TUNING)), list(judged(CALIBRATION))
    groups = calibration + tuning
    folds = across_folds(groups)
    threshold, kept, right = _threshold(folds[: len(calibration)], folds[len(calibration) :])
    rows = [row for group in groups for row in group]
    bias, weights = fit([row for row, _ in rows], [right for _, right in rows], RIDGE)
    shifted = bias + _odds(CERTAIN) - _odds(threshold)
    model = {"bias": round(shifted, 4), "weights": weights}
    (FOLDER / MODEL).write_text(json.dumps(model, indent=0) + "\n", encoding="utf-8")
    total = sum(is_right for group in calibration for _, is_right in group)
    sure = f"{right / kept:.1%} right, {right / total:.1%} of the right ones"
    print(f"  {len(rows)} references; certain across folds: {sure}")


def judged(half: str) -> Iterator[list[Row]]:
    """Text by text the evidence of every annotated anaphor that is resolved, and whether its antecedent is right."""
    for entry in load(half)["texts"]:
        text = read_text(entry["source"], entry["id"])
        context = _context(text.document)
        answers = list(resolved(context))
        places = [(text.read(each["span"]), each) for each in entry["anaphors"]]
        over = [(_over(answers, place), each) for place, each in places if place is not None]
        pointing = [answer for answer, each in over if answer is not None and each["antecedents"]]
        yield [
            (evidence_of(context, answer.anaphor, answer.found), _is_right(answer, each, text))
            for answer, each in over
            # words that point at nothing may stand inside a phrase that points
            if answer is not None and (each["antecedents"] or answer not in pointing)
        ]


def _is_right(answer: Resolved, annotated: Json, text: Text) -> bool:
    gold = [span for span in map(text.read, annotated["antecedents"]) if span is not None]
    return any(means(answer.antecedent, span, text.document) for span in gold)


def _context(document: Document) -> Context:
    parts = document.sentences, document.entities, document.expressions, document.roles, document.clauses
    return Context(document.text, *parts)


def _over(answers: list[Resolved], place: Span) -> Resolved | None:
    return next((answer for answer in answers if answer.anaphor.overlaps(place)), None)


def across_folds(groups: Sequence[list[Row]]) -> list[Scored]:
    """Group by group what the weights of the other folds make of each row, and whether it is right."""
    found: list[Scored] = []
    models = []
    for fold in range(FOLDS):
        seen = [row for at, group in enumerate(groups) if at % FOLDS != fold for row in group]
        models.append(fit([row for row, _ in seen], [right for _, right in seen], RIDGE))
    for at, group in enumerate(groups):
        bias, weights = models[at % FOLDS]
        sure = [(probability(bias, weights, row) if may_be_certain(row) else 0.0, right) for row, right in group]
        found.append(sure)
    return found


def _threshold(unseen: Sequence[Scored], seen: Sequence[Scored]) -> tuple[float, int, int]:
    """The lowest probability from which the wanted share is right across folds, how many reach it, how many right.

    Asked of the texts on which no rule was written, and again of them together with the others, which count half:
    the former are few, and a few answers may be lucky.
    """
    best = (CERTAIN, 0, 0)
    for score in sorted({score for group in (*unseen, *seen) for score, _ in group}):
        few, many = _reaching(unseen, score), _reaching(seen, score)
        both = [part + SEEN_COUNTS * other for part, other in zip(few, many, strict=True)]
        if few[1] >= CERTAIN * few[0] and both[1] >= CERTAIN * both[0]:
            best = (score, *few)
            break
    return best


def _reaching(groups: Sequence[Scored], score: float) -> tuple[int, int]:
    """How many reach a probability, and how many of them are right."""
    reaching = [right for group in groups for chance, right in group if chance >= score]
    return len(reaching), sum(reaching)


def _odds(share: float) -> float:
    return log(share / (1 - share))
