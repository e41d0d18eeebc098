"""Count how often each kind of evidence for a reference is right, in the annotated texts for tuning."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from articles.analysis.document import Document, Span
from articles.analysis.references.context import Context
from articles.analysis.references.evidence import Evidence
from articles.analysis.references.resolving import TABLE, Resolved, resolved
from articles.analysis.wordlists import FOLDER
from benchmarks import reading

HEADER = """\
# How often what a reference was taken to mean was right: the evidence, a tab, (right + 1) / (found + 2).
# Counted by python -m training in our own annotations (benchmarks/annotations/tuning.json); CC0.
"""


def train() -> None:
    """Write the measured share of every kind of evidence."""
    found: Counter[Evidence] = Counter()
    right: Counter[Evidence] = Counter()
    for evidence, is_right in judged():
        found[evidence] += 1
        right[evidence] += is_right
    rows = "".join(f"{each}\t{(right[each] + 1) / (found[each] + 2):.3f}\n" for each in Evidence)
    (FOLDER / f"{TABLE}.txt").write_text(HEADER + rows, encoding="utf-8")


def judged() -> Iterator[tuple[Evidence, bool]]:
    """The evidence of every annotated anaphor that is resolved, and whether its antecedent is right."""
    annotated_texts = json.loads((reading.FOLDER / "tuning.json").read_text(encoding="utf-8"))["texts"]
    for entry in annotated_texts:
        text = reading.read_text(entry["source"], entry["id"])
        answers = list(resolved(_context(text.document)))
        for annotated in entry["anaphors"]:
            place = text.read(annotated["span"])
            answer = _over(answers, place) if place is not None else None
            if answer is not None:
                gold = [span for span in map(text.read, annotated["antecedents"]) if span is not None]
                right = any(reading._means(answer.antecedent, span, text.document) for span in gold)
                yield answer.found.evidence, right


def _context(document: Document) -> Context:
    parts = document.sentences, document.entities, document.expressions, document.roles, document.clauses
    return Context(document.text, *parts)


def _over(answers: list[Resolved], place: Span) -> Resolved | None:
    return next((answer for answer in answers if answer.anaphor.overlaps(place)), None)
