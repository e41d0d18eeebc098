"""Question quality, measured: ``python -m benchmarks.quality [GOLD …] [--keep FOLDER] [--check]``.

Runs ``manage ask --gold`` as a teacher would, scores its output with the benchmark's own score.py and prints each
measure with its 95 % bootstrap interval over passages, beside the floor of a trivial generator; then what twenty
questions about each of our own samples are made of, and what they cost. ``--check`` compares with FLOORS and exits
with 1 where a figure has fallen below. The benchmark is looked for in ``$PAHAMI_SHARED`` or ``../shared``.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from articles.analysis.analyse import analyse
from quizzes.generation.generate import generate
from quizzes.items import GenerationRequest, Item, Level

BASE = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("PAHAMI_SHARED", BASE.parent / "shared"))
SAMPLES = BASE / "articles" / "samples"
GOLD = ("facqa_dev", "idk_dev", "articles_dev")
DEPTHS = [3, 10, 20]
RESAMPLES = 1000
COUNT = 20  # what a teacher asks for
ABOUT_LENGTH = 600  # words of the text that is timed
TIMED = 5  # times; the median counts
# The floor of a trivial generator on each gold file, as the benchmark's README gives it, and its measures' names here.
TRIVIAL = {
    "facqa_dev": {"STRICT_cov@10": 8.5, "lint_clean%": 42, "distractor_clean%": 14},
    "idk_dev": {"STRICT_cov@10": 4.2, "lint_clean%": 35, "distractor_clean%": 30},
    "articles_dev": {"STRICT_cov@10": 7.5, "lint_clean%": 32, "distractor_clean%": 60},
}
# What must not be lost again: the figures of the last release less a small margin, for --check.
FLOORS = {
    "facqa_dev": {"STRICT_cov@3": 24.5, "STRICT_cov@10": 25.5, "lint_clean%": 97, "distractor_clean%": 97},
    "idk_dev": {"STRICT_cov@10": 17.0, "lint_clean%": 97, "distractor_clean%": 96},
    "articles_dev": {"STRICT_cov@20": 15.0, "lint_clean%": 97, "distractor_clean%": 85},
}
MEASURES = (
    *(f"STRICT_cov@{depth}" for depth in DEPTHS),
    "lint_clean%",
    "distractor_clean%",
    "with_options%",
    "near_duplicate%",
    "items_per_passage",
)

Items = dict[str, list[dict[str, Any]]]
Figures = dict[str, float]


def main() -> int:
    """Print the tables; 1 where the benchmark is absent or, with --check, a figure has fallen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="*", default=GOLD, help="names of gold files (default: %(default)s)")
    parser.add_argument("--keep", type=Path, help="a folder to keep the items in")
    parser.add_argument("--check", action="store_true", help="fail where a figure has fallen below what is guarded")
    arguments = parser.parse_args()
    if not (SHARED / "benchmark" / "score.py").exists():
        print(f"skipped: no benchmark in {SHARED}")
        return 1
    fallen = []
    for name in arguments.gold:
        with tempfile.TemporaryDirectory() as folder:
            figures = table(name, arguments.keep or Path(folder))
        fallen += [
            f"{name}: {measure} {figures[measure]:.1f} < {least}"
            for measure, least in FLOORS.get(name, {}).items()
            if figures[measure] < least
        ]
    samples()
    costs()
    for line in fallen if arguments.check else ():
        print("FALLEN", line)
    return 1 if arguments.check and fallen else 0


def table(name: str, folder: Path) -> Figures:
    """Print the measures of one gold file; the figures."""
    path = SHARED / "benchmark" / "gold" / f"{name}.json"
    items_path = folder / f"{name}.jsonl"
    asked = subprocess.run(
        [sys.executable, "manage.py", "ask", "--gold", str(path), "--jsonl"], cwd=BASE, capture_output=True, check=True
    )
    items_path.write_bytes(asked.stdout)
    scorer = _scorer()
    gold, items = json.loads(path.read_text(encoding="utf-8")), scorer.load_items(items_path)
    figures = measured(items, gold, scorer)
    spread = intervals(gold, items, scorer)
    print(f"\n{name}: {len(gold)} passages, {sum(map(len, items.values()))} items")
    for measure in MEASURES:
        low, high = spread[measure]
        trivial = TRIVIAL.get(name, {}).get(measure)
        beside = f"   trivial {trivial}" if trivial is not None else ""
        print(f"  {measure:20}{figures[measure]:7.1f}  [{low:.1f}, {high:.1f}]{beside}")
    print("  " + _mix(items), flush=True)
    return figures


def _mix(items: Items) -> str:
    """How the forms and levels are mixed."""
    each = [item for own in items.values() for item in own]
    counts = [Counter(item[field] for item in each).most_common() for field in ("type", "level")]
    return "; ".join(", ".join(f"{name} {100 * n / len(each):.0f} %" for name, n in count) for count in counts)


def _scorer() -> Any:  # noqa: ANN401 - a script beside the project
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(SHARED / "benchmark"))
    return importlib.import_module("score")


def measured(items: Items, gold: list[dict[str, Any]], scorer: Any) -> Figures:  # noqa: ANN401
    """The benchmark's figures and the share of items that carry options."""
    figures: Figures = scorer.evaluate(items, gold, DEPTHS)[0]
    figures["with_options%"] = 100 * figures["mc_items"] / max(1, figures["items"])
    return {measure: figures.get(measure, 0.0) for measure in (*MEASURES, "mc_items", "items")}


def intervals(gold: list[dict[str, Any]], items: Items, scorer: Any) -> dict[str, tuple[float, float]]:  # noqa: ANN401
    """95 % bootstrap intervals over passages."""
    parts = [counts(passage, items, scorer) for passage in gold]
    rng = random.Random(0)
    drawn = [
        [sum(parts[i][m][k] for i in chosen) for m in MEASURES for k in (0, 1)]
        for chosen in (rng.choices(range(len(parts)), k=len(parts)) for _ in range(RESAMPLES))
    ]
    spread = {}
    for at, measure in enumerate(MEASURES):
        values = sorted(sums[2 * at] / max(1e-9, sums[2 * at + 1]) for sums in drawn)
        spread[measure] = (values[int(0.025 * RESAMPLES)], values[int(0.975 * RESAMPLES)])
    return spread


def counts(passage: dict[str, Any], items: Items, scorer: Any) -> dict[str, tuple[float, float]]:  # noqa: ANN401
    """For one passage each measure as (sum, number), so that passages can be added up."""
    own = items.get(passage["passage_id"], [])
    figures = measured({passage["passage_id"]: own}, [passage], scorer)
    questions, choices = len(passage["questions"]), figures["mc_items"]
    sizes = dict.fromkeys(MEASURES, float(len(own)))
    sizes |= dict.fromkeys((m for m in MEASURES if m.startswith("STRICT")), float(questions))
    sizes |= {"distractor_clean%": choices, "items_per_passage": 1.0}
    return {m: (figures[m] * sizes[m], sizes[m]) for m in MEASURES}


def samples() -> None:
    """Print what a default set of twenty about each of our own samples is made of."""
    print(f"\n{'our own samples':42}{'words':>6}{'items':>6}{'above LOCATE':>13}  forms")
    for path in sorted(SAMPLES.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        items = generate(analyse(text), GenerationRequest(COUNT), random.Random(0)).items
        above = sum(item.level is not Level.LOCATE for item in items)
        print(f"{path.stem:42}{len(text.split()):6}{len(items):6}{above:9} of {len(items):<3} {_forms(items)}")


def _forms(items: tuple[Item, ...]) -> str:
    return " ".join(f"{form}:{n}" for form, n in Counter(item.form.value for item in items).most_common())


def costs() -> None:
    """Print the CPU seconds of asking twenty, for a text of some 600 words and for four times as long."""
    print()
    words = " ".join(path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))).split(" ")
    for times in (1, 4):
        text = " ".join(words[: ABOUT_LENGTH * times])
        document = analyse(text)
        spent = sorted(_cpu_seconds(document) for _ in range(TIMED))
        print(
            f"{'' if times > 1 else chr(10)}{len(text.split())} words: {COUNT} items in {spent[TIMED // 2]:.2f} CPU-s"
        )


def _cpu_seconds(document: Any) -> float:  # noqa: ANN401 - the analysis's own document
    started = time.process_time()
    generate(document, GenerationRequest(COUNT), random.Random(0))
    return time.process_time() - started


if __name__ == "__main__":
    sys.exit(main())
