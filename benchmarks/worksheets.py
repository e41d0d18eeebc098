"""How long a worksheet with its key takes to render, warm. Run: python -m benchmarks.worksheets."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial

from quizzes.items import Evidence, Form, Item, Kind, Option, Swap
from quizzes.worksheets.render import render
from quizzes.worksheets.worksheet import Entry, Paper, Passage, Sheets, Worksheet

BUDGET_MS = 60
_ROUNDS = 30
_SENTENCE = "Pada pagi hari para perajin di desa itu merebus nira kelapa sampai mengental dan berwarna cokelat tua. "
_CASES = (
    ("2 pages + key", 250, 12),
    ("400 words, 20 questions + key", 400, 20),
    ("3,000 words, 60 questions + key", 3000, 60),
)


def _item(index: int) -> Item:
    evidence = (Evidence(index * len(_SENTENCE) % (10 * len(_SENTENCE)), (index % 10 + 1) * len(_SENTENCE)),)
    if index % 4 == 3:
        return Item(
            Form.SHORT_ANSWER, Kind.WHEN, f"Kapan perajin {index} merebus nira?", ("pagi hari",), evidence=evidence
        )
    if index % 4 == 2:
        truth = (Option("Benar", False), Option("Salah", True))
        swap = Swap("nira kelapa", "air laut")
        stem = f"Para perajin {index} merebus air laut sampai mengental."
        return Item(Form.TRUE_FALSE, Kind.WHAT, stem, ("Salah",), options=truth, evidence=evidence, swaps=(swap,))
    options = tuple(
        Option(text, text == "nira kelapa") for text in ("air laut", "nira kelapa", "sari tebu", "susu sapi")
    )
    stem = f"Apa yang direbus oleh para perajin {index} di desa itu pada pagi hari?"
    return Item(Form.MULTIPLE_CHOICE, Kind.WHAT, stem, ("nira kelapa",), options=options, evidence=evidence)


def worksheet(words: int, questions: int) -> Worksheet:
    """A worksheet of about that many words, in paragraphs, and that many questions."""
    sentences = words // len(_SENTENCE.split())
    body = "".join(_SENTENCE + ("\n" if i % 5 == 4 else "") for i in range(sentences))
    return Worksheet(
        title="Ukuran kecepatan",
        code="UJI123",
        version="1.0",
        passages=(Passage("Gula dari Lereng", body.strip(), "buatan sendiri"),),
        entries=tuple(Entry(i + 1, _item(i)) for i in range(questions)),
        paper=Paper.A4,
        sheets=Sheets.PUPIL_AND_KEY,
        school="SMP Contoh",
        join_url="http://192.168.1.20:8000/k/UJI123",
    )


def _milliseconds(work: Callable[[], object]) -> tuple[float, float]:
    """Wall and processor time of one call, the median of many."""
    work()
    wall, cpu = [], []
    for _ in range(_ROUNDS):
        wall_start, cpu_start = time.perf_counter(), time.process_time()
        work()
        wall.append(time.perf_counter() - wall_start)
        cpu.append(time.process_time() - cpu_start)
    return 1000 * statistics.median(wall), 1000 * statistics.median(cpu)


def main() -> None:
    """Print the table; only the first line has a budget."""
    print(f"{'worksheet':34} {'wall ms':>8} {'CPU ms':>8} {'KiB':>6} {'budget':>8}")
    for name, words, questions in _CASES:
        sheet = worksheet(words, questions)
        wall, cpu = _milliseconds(partial(render, sheet))
        budget = f"{BUDGET_MS} ms" if (name, words, questions) == _CASES[0] else ""
        print(f"{name:34} {wall:8.1f} {cpu:8.1f} {len(render(sheet)) / 1024:6.0f} {budget:>8}")


if __name__ == "__main__":
    main()
