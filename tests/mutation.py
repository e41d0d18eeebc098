"""Whether the tests of grading and statistics notice when the code is wrong: ``python -m tests.mutation``.

Runs mutmut (settings in pyproject.toml) from the beginning and fails where a mutant survives, or was never tried,
that is not listed here with the reason why nobody could tell it from the code. Needs a system that can fork.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DETECTED = {"killed", "timeout", "caught by type check"}

# The mutants that do the same as the code: (function, line after the change), and why.
LONGER_RUNS = "longer runs of parts are tried in vain: no spelling has as many separators"
EQUIVALENT = {
    (
        "_count",
        "longest = max(3, *(1 + len(_SEPARATOR.findall(spelling)) for spelling in (*item.key, *item.accepted)))",
    ): LONGER_RUNS,
    (
        "_count",
        "longest = max(2, *(2 + len(_SEPARATOR.findall(spelling)) for spelling in (*item.key, *item.accepted)))",
    ): LONGER_RUNS,
}


def main() -> int:
    """Runs every mutant and prints the ones that no test noticed; 0 where there are none."""
    shutil.rmtree(ROOT / "mutants", ignore_errors=True)
    if _mutmut("run", stdout=None).returncode:
        print("mutmut could not run", file=sys.stderr)
        return 1
    results = _results()
    unnoticed = {name: verdict for name, verdict in results.items() if verdict not in DETECTED}
    changes = {name: _change(name) for name in unnoticed}
    missed = {name: change for name, change in changes.items() if change not in EQUIVALENT}
    for name, (function, line) in missed.items():
        print(f"{unnoticed[name]}: {name} in {function}\n    {line}")
    stale = EQUIVALENT.keys() - set(changes.values())
    for function, line in sorted(stale):
        print(f"listed as equivalent, but noticed or gone: {function}\n    {line}")
    print(f"{len(results)} mutants, {len(results) - len(unnoticed)} noticed, {len(EQUIVALENT)} equivalent")
    return 1 if missed or stale or not results else 0


def _results() -> dict[str, str]:
    lines = _mutmut("results", "--all", "true").stdout.splitlines()
    return dict(line.strip().split(": ", 1) for line in lines if ": " in line)


def _change(name: str) -> tuple[str, str]:
    """The mutated function and the lines that the mutant ``name`` has in place of the code's."""
    added = re.findall(r"^\+(?!\+\+)\s*(.*)$", _mutmut("show", name).stdout, re.MULTILINE)
    function = re.sub(r"__mutmut_\d+$", "", name).rpartition(".")[2].removeprefix("x_")
    return function, " ".join(added)


def _mutmut(*arguments: str, stdout: int | None = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mutmut", *arguments]
    environment = {**os.environ, "CI": "true"}  # Hypothesis then tries the same examples every time, and no deadline
    return subprocess.run(command, cwd=ROOT, env=environment, stdout=stdout, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
