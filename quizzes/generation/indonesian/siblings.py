"""Things of one kind, from siblings.txt."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def families() -> tuple[tuple[str, ...], ...]:
    """The kinds with their members."""
    text = (files(__package__) / "siblings.txt").read_text(encoding="utf-8")
    return tuple(
        tuple(name.strip() for name in line.split(";")) for line in text.splitlines() if line and line[0] != "#"
    )


def siblings(name: str) -> tuple[str, ...]:
    """The other members of the first kind that has ``name``, whatever its case; empty where none has."""
    wanted = name.casefold()
    for family in families():
        if wanted in {member.casefold() for member in family}:
            return tuple(member for member in family if member.casefold() != wanted)
    return ()
