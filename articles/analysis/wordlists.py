"""Word lists beside the code: one entry a line, ``#`` starts the header with source and licence."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "indonesian"


@cache
def lines_of(name: str) -> tuple[str, ...]:
    """The entries of ``indonesian/<name>.txt`` in file order, without comments and blank lines."""
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def words_of(name: str) -> frozenset[str]:
    """All words of ``indonesian/<name>.txt``: entries are separated by blanks or line ends."""
    return frozenset(word for line in lines_of(name) for word in line.split())


@cache
def rows_of(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``indonesian/<name>.txt``: cells are separated by tabs."""
    return tuple(tuple(line.split("\t")) for line in lines_of(name))


def table_of(name: str) -> dict[str, str]:
    """The rows of a list of two columns, the first as key. Raises ValueError for any other row."""
    pairs = ((key, value) for key, value in rows_of(name))
    return dict(pairs)
