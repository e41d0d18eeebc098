"""How long a worksheet with its key takes to render, warm. Run: python -m benchmarks.worksheets."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from quizzes.items import FALSE, TRUE, Evidence, Form, Item, Kind, Option, Swap
from quizzes.worksheets.render import render
from quizzes.worksheets.worksheet import Entry, Paper, Passage, Sheets, Worksheet

BUDGET_MS = 60
_ROUNDS = 30
_SENTENCE = "Pada pagi hari para perajin di desa itu merebus nira kelapa sampai mengental dan berwarna cokelat tua. "


def _choice(index: int) -> Item:
    options = tuple(
        Option(text, text == "nira kelapa") for text in ("air laut", "nira kelapa", "sari tebu", "susu sapi")
    )
    stem = f"Apa yang direbus oleh para perajin {index} di desa itu pada pagi hari?"
    return Item(Form.MULTIPLE_CHOICE, Kind.WHAT, stem, ("nira kelapa",), options=options)


def _true_false(index: int) -> Item:
    swap = Swap("nira kelapa", "air laut")
    stem = f"Para perajin {index} merebus air laut sampai mengental."
    return Item(Form.TRUE_FALSE, Kind.WHAT, stem, (FALSE,), options=_JUDGEMENTS, swaps=(swap,))


def _short_answer(index: int) -> Item:
    return Item(Form.SHORT_ANSWER, Kind.WHEN, f"Kapan perajin {index} merebus nira?", ("pagi hari",))


def _ticked(index: int) -> Item:
    return replace(_choice(index), form=Form.COMPLEX_CHOICE)


def _statements(index: int) -> Item:
    prompts = tuple(f"Perajin {index}{letter} merebus nira kelapa sampai mengental dan berwarna." for letter in "abcd")
    return Item(Form.COMPLEX_CHOICE, Kind.WHAT, "Tentukanlah!", (TRUE,) * 4, prompts=prompts, options=_JUDGEMENTS)


def _matching(index: int) -> Item:
    prompts = tuple(f"perajin {index}{letter} yang merebus nira" for letter in "abcd")
    options = tuple(Option(f"desa {letter} di lereng gunung", letter != "e") for letter in "abcde")
    key = tuple(option.text for option in options[:4])
    return Item(Form.MATCHING, Kind.WHERE, "Pasangkanlah!", key, prompts=prompts, options=options)


def _cloze(index: int) -> Item:
    stem = f"Pada ____ para perajin {index} merebus nira kelapa sampai mengental dan berwarna cokelat tua."
    return Item(Form.CLOZE, Kind.WHEN, stem, ("pagi hari",))


def _ordering(index: int) -> Item:
    prompts = tuple(f"Perajin {index}{letter} merebus nira kelapa." for letter in "abcd")
    options = tuple(Option(number, is_key=True) for number in "1234")
    return Item(Form.ORDERING, Kind.WHEN, "Urutkanlah!", tuple("3142"), prompts=prompts, options=options)


def _essay(index: int) -> Item:
    points = tuple(f"perajin {index}{letter} merebus nira kelapa sampai mengental" for letter in "abc")
    return Item(Form.ESSAY, Kind.WHY, f"Mengapa perajin {index} merebus nira sampai mengental?", points)


_JUDGEMENTS = (Option(TRUE, is_key=False), Option(FALSE, is_key=False))
_OLDER = (_choice, _choice, _true_false, _short_answer)
_EVERY = (_choice, _ticked, _statements, _true_false, _matching, _short_answer, _cloze, _ordering, _essay)
_CASES = (
    ("2 pages + key", 250, 12, _OLDER),
    ("250 words, every form + key", 250, len(_EVERY), _EVERY),
    ("400 words, 20 questions + key", 400, 20, _OLDER),
    ("3,000 words, 60 questions + key", 3000, 60, _OLDER),
    ("3,000 words, 60 of every form + key", 3000, 60, _EVERY),
)


def _entry(index: int, makers: Sequence[Callable[[int], Item]]) -> Entry:
    item = makers[index % len(makers)](index)
    start = index % 10 * len(_SENTENCE)
    return Entry(index + 1, replace(item, evidence=(Evidence(start, start + len(_SENTENCE)),)))


def worksheet(words: int, questions: int, makers: Sequence[Callable[[int], Item]] = _OLDER) -> Worksheet:
    """A worksheet of about that many words, in paragraphs, and that many questions, made by ``makers`` in turn."""
    sentences = words // len(_SENTENCE.split())
    body = "".join(_SENTENCE + ("\n" if i % 5 == 4 else "") for i in range(sentences))
    return Worksheet(
        title="Ukuran kecepatan",
        code="UJI123",
        version="1.0",
        passages=(Passage("Gula dari Lereng", body.strip(), "buatan sendiri"),),
        entries=tuple(_entry(i, makers) for i in range(questions)),
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
    print(f"{'worksheet':36} {'wall ms':>8} {'CPU ms':>8} {'KiB':>6} {'budget':>8}")
    for name, words, questions, makers in _CASES:
        sheet = worksheet(words, questions, makers)
        wall, cpu = _milliseconds(partial(render, sheet))
        budget = f"{BUDGET_MS} ms" if name == _CASES[0][0] else ""
        print(f"{name:36} {wall:8.1f} {cpu:8.1f} {len(render(sheet)) / 1024:6.0f} {budget:>8}")


if __name__ == "__main__":
    main()
