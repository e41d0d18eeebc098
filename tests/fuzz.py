"""Look for texts that the reading cannot bear: ``python -m tests.fuzz [minutes]`` prints each with what is broken."""

import sys
import time
import traceback

from hypothesis import HealthCheck, Phase, given, settings

from tests.articles.analysis.test_properties import any_text, broken


def main() -> None:
    """Run until the time is up; exit with 1 where anything was found."""
    until = time.monotonic() + 60 * float(sys.argv[1] if len(sys.argv) > 1 else 10)
    failures: set[str] = set()
    tried = 0

    @settings(
        max_examples=500, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
    )
    @given(any_text)
    def look(text: str) -> None:
        nonlocal tried
        tried += 1
        if time.monotonic() > until:
            return
        try:
            found = broken(text)
        except Exception:  # noqa: BLE001 - whatever it raises is the finding
            found = [traceback.format_exc().strip().splitlines()[-1]]
        for what in found:
            if what not in failures:
                failures.add(what)
                print(f"{what}\n    {text!r}", flush=True)

    while time.monotonic() < until:
        look()
    print(f"{tried} texts, {len(failures)} findings")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
