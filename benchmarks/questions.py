"""Question quality on the benchmark beside the project: ``python -m benchmarks.questions [GOLD …]``.

Runs ``manage ask --gold`` as a teacher would, scores its output with the benchmark's own score.py and prints a table
with 95 % bootstrap intervals over passages. The benchmark is looked for in ``$PAHAMI_SHARED`` or ``../shared``.
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
from pathlib import Path
from typing import Any

BASE = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("PAHAMI_SHARED", BASE.parent / "shared"))
GOLD = ("facqa_dev", "articles_dev")
DEPTHS = [3, 10]
RESAMPLES = 1000
MEASURES = ("STRICT_cov@3", "STRICT_cov@10", "lint_clean%", "distractor_clean%", "items_per_passage")

Items = dict[str, list[dict[str, Any]]]


def main() -> int:
    """Print the table; 1 where the benchmark is absent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="*", default=GOLD, help="names of gold files (default: %(default)s)")
    parser.add_argument("--keep", type=Path, help="a folder to keep the items in")
    arguments = parser.parse_args()
    if not (SHARED / "benchmark" / "score.py").exists():
        print(f"skipped: no benchmark in {SHARED}")
        return 1
    print(f"{'gold':14}" + "".join(f"{name:>26}" for name in MEASURES))
    for name in arguments.gold:
        with tempfile.TemporaryDirectory() as folder:
            print(row(name, arguments.keep or Path(folder)), flush=True)
    return 0


def row(name: str, folder: Path) -> str:
    """One line of the table: every measure with its interval."""
    path = SHARED / "benchmark" / "gold" / f"{name}.json"
    items_path = folder / f"{name}.jsonl"
    asked = subprocess.run(
        [sys.executable, "manage.py", "ask", "--gold", str(path), "--jsonl"], cwd=BASE, capture_output=True, check=True
    )
    items_path.write_bytes(asked.stdout)
    scorer = _scorer()
    gold, items = json.loads(path.read_text(encoding="utf-8")), scorer.load_items(items_path)
    figures = scorer.evaluate(items, gold, DEPTHS)[0]
    spread = intervals(gold, items, scorer)
    cells = [f"{figures.get(m, 0):.1f} [{spread[m][0]:.1f}, {spread[m][1]:.1f}]" for m in MEASURES]
    return f"{name:14}" + "".join(f"{cell:>26}" for cell in cells)


def _scorer() -> Any:  # noqa: ANN401 - a script beside the project
    sys.dont_write_bytecode = True  # the benchmark's folder is not ours to write in
    sys.path.insert(0, str(SHARED / "benchmark"))
    return importlib.import_module("score")


def intervals(gold: list[dict[str, Any]], items: Items, scorer: Any) -> dict[str, tuple[float, float]]:  # noqa: ANN401
    """The 2.5th and 97.5th percentile of every measure when whole passages are drawn anew."""
    parts = [counts(passage, items, scorer) for passage in gold]
    rng = random.Random(7)
    drawn: dict[str, list[float]] = {m: [] for m in MEASURES}
    for _ in range(RESAMPLES):
        sample = rng.choices(parts, k=len(parts))
        for measure in MEASURES:
            hits, total = (sum(part[measure][i] for part in sample) for i in (0, 1))
            drawn[measure].append(hits / total if total else 0.0)
    return {m: (sorted(v)[int(0.025 * RESAMPLES)], sorted(v)[int(0.975 * RESAMPLES)]) for m, v in drawn.items()}


def counts(passage: dict[str, Any], items: Items, scorer: Any) -> dict[str, tuple[float, float]]:  # noqa: ANN401
    """For one passage each measure as (sum, number), so that passages can be added up."""
    own = items.get(passage["passage_id"], [])
    figures = scorer.evaluate({passage["passage_id"]: own}, [passage], DEPTHS)[0]
    questions, choices = len(passage["questions"]), figures["mc_items"]
    sizes = dict(zip(MEASURES, (questions, questions, len(own), choices, 1), strict=True))
    return {m: (figures.get(m, 0) * sizes[m], sizes[m]) for m in MEASURES}


if __name__ == "__main__":
    sys.exit(main())
