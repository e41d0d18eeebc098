"""Items rated by people with the benchmark's RUBRIC.md: ``python -m benchmarks.rating make|merge|report``.

``make FOLDER TEXT …`` asks the texts (.txt files, or GOLD.json:A-B for some passages of a gold file) as a teacher
would and writes two files: questions.json, what a rater sees at first (passages with their items in random order,
without keys), and keys.json, to be opened once all are answered. ``merge FOLDER SHEET RATER.json …`` joins what raters
wrote with the keys into a sheet of one JSON object a line, without passages, to be kept under docs/ratings.
``report SHEET …`` prints the means, the share usable unedited with its interval, the error codes and Cohen's kappa.

A rater writes a list of {"id", "answer", "G", "C", "K", "D", "T", "codes", "comment"}: G, C, K and D from 1 to 5 (D
null where there are no options), T true where a teacher would print the item unedited. A disagreement counts as no.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from articles.analysis.analyse import UnreadableText, analyse
from articles.analysis.cleaning import clean
from quizzes.generation.generate import generate
from quizzes.items import GenerationRequest, Item

COUNT = 20  # what a teacher asks for
RESAMPLES = 1000
SCALES = ("G", "C", "K", "D")

Row = dict[str, Any]


def main() -> int:
    """Run one of the three."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(required=True)
    made = commands.add_parser("make")
    made.add_argument("folder", type=Path)
    made.add_argument("texts", nargs="+")
    made.add_argument("--first", type=int, default=10, help="items of each text (default: %(default)s)")
    made.add_argument("--seed", type=int, default=0)
    made.set_defaults(run=lambda given: make(given.folder, given.texts, first=given.first, seed=given.seed))
    merged = commands.add_parser("merge")
    merged.add_argument("folder", type=Path)
    merged.add_argument("sheet", type=Path)
    merged.add_argument("raters", nargs="+", type=Path)
    merged.set_defaults(run=lambda given: merge(given.folder, given.sheet, given.raters))
    reported = commands.add_parser("report")
    reported.add_argument("sheets", nargs="+", type=Path)
    reported.set_defaults(run=lambda given: report(given.sheets))
    arguments = parser.parse_args()
    arguments.run(arguments)
    return 0


def make(folder: Path, names: Iterable[str], *, first: int, seed: int) -> None:
    """Write questions.json and keys.json about the texts."""
    rng = random.Random(seed)
    passages: list[Row] = []
    keys: dict[str, Row] = {}
    for name, text in texts(names):
        try:
            document = analyse(text)
        except UnreadableText:
            continue
        items = list(generate(document, GenerationRequest(COUNT), random.Random(seed)).items[:first])
        rng.shuffle(items)
        shown = []
        for item in items:
            number = f"{len(keys) + 1:04}"
            shown.append({"id": number, **_shown(item)})
            keys[number] = {"text": name, **_kept(item, text)}
        if shown:
            passages.append({"text": name, "passage": text, "items": shown})
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "questions.json", passages)
    _write(folder / "keys.json", keys)
    print(f"{len(keys)} items about {len(passages)} texts in {folder}")


def texts(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The name and the text of each file, or of each passage from the A-th up to the B-th of a gold file."""
    for name in names:
        path, _, span = name.partition(":")
        content = Path(path).read_text(encoding="utf-8")
        if path.endswith(".json"):
            first, _, last = span.partition("-")
            passages = json.loads(content)[int(first or 0) : int(last) if last else None]
            yield from ((passage["passage_id"], passage["text"]) for passage in passages)
        else:
            yield Path(path).stem, clean(content).body


def _shown(item: Item) -> Row:
    """What is seen before answering."""
    options = [option.text for option in item.options]
    return {"form": item.form.value, "stem": item.stem, "prompts": list(item.prompts), "options": options}


def _kept(item: Item, text: str) -> Row:
    """What a sheet keeps of an item, and the evidence for the rater's eyes."""
    evidence = [" ".join(text[e.start : e.end].split()) for e in item.evidence]
    row = _shown(item) | {"kind": item.kind.value, "level": item.level.value, "key": list(item.key)}
    return row | {"accepted": list(item.accepted), "evidence": evidence, "reasons": list(item.reasons)}


def merge(folder: Path, sheet: Path, raters: Iterable[Path]) -> None:
    """Join the ratings with the keys, without passages and evidence."""
    keys = json.loads((folder / "keys.json").read_text(encoding="utf-8"))
    ratings = [{one["id"]: one for one in json.loads(path.read_text(encoding="utf-8"))} for path in raters]
    sheet.parent.mkdir(parents=True, exist_ok=True)
    with sheet.open("w", encoding="utf-8") as file:
        for number, kept in keys.items():
            row = {name: value for name, value in kept.items() if name != "evidence"}
            row["ratings"] = [given[number] for given in ratings if number in given]
            if row["ratings"]:
                file.write(json.dumps({"id": number, **row}, ensure_ascii=False) + "\n")


def report(sheets: Iterable[Path]) -> None:
    """Print what the sheets say together."""
    rows = [json.loads(line) for sheet in sheets for line in sheet.read_text(encoding="utf-8").splitlines()]
    print(f"{len(rows)} items about {len({row['text'] for row in rows})} texts")
    for scale in SCALES:
        given = [rating[scale] for row in rows for rating in row["ratings"] if rating.get(scale) is not None]
        if given:
            print(f"  mean {scale}  {sum(given) / len(given):.2f}")
    low, high = interval(rows)
    print(f"  usable unedited {100 * share(rows):.1f} % [{100 * low:.1f}, {100 * high:.1f}]  (every rater agrees)")
    if (kappa := cohens_kappa(rows)) is not None:
        print(f"  kappa on usable {kappa:.2f}")
    for name in ("form", "level", "kind"):
        print(f"  by {name}: " + ", ".join(_shares(rows, name)))
    codes = Counter(code for row in rows for code in {c for r in row["ratings"] for c in r.get("codes", [])})
    print("  codes: " + ", ".join(f"{code} {n}" for code, n in codes.most_common()))


def usable(row: Row) -> bool:
    """Whether every rater would print it unedited."""
    return all(rating["T"] for rating in row["ratings"])


def share(rows: list[Row]) -> float:
    """The share of items that are usable."""
    return sum(map(usable, rows)) / max(1, len(rows))


def interval(rows: list[Row]) -> tuple[float, float]:
    """The 95 % bootstrap interval of the share over texts."""
    by_text: dict[str, list[Row]] = {}
    for row in rows:
        by_text.setdefault(row["text"], []).append(row)
    rng, groups = random.Random(0), list(by_text.values())
    drawn = sorted(
        share([row for group in rng.choices(groups, k=len(groups)) for row in group]) for _ in range(RESAMPLES)
    )
    return drawn[int(0.025 * RESAMPLES)], drawn[int(0.975 * RESAMPLES)]


def cohens_kappa(rows: list[Row]) -> float | None:
    """Cohen's kappa (1960) of the first two raters on T; None where no item has two."""
    pairs = [(bool(a["T"]), bool(b["T"])) for a, b, *_ in (row["ratings"] for row in rows if len(row["ratings"]) > 1)]
    if not pairs:
        return None
    agreed = sum(a == b for a, b in pairs) / len(pairs)
    first, second = (sum(pair[i] for pair in pairs) / len(pairs) for i in (0, 1))
    chance = first * second + (1 - first) * (1 - second)
    return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)


def _shares(rows: list[Row], name: str) -> Iterator[str]:
    for value, count in Counter(row[name] for row in rows).most_common():
        yield f"{value} {100 * share([row for row in rows if row[name] == value]):.0f} % of {count}"


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
