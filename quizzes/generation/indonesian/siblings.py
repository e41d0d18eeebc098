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
    """The other members of the first kind that has ``name``, whatever its case; empty where none has.

    A name that opens with the word of a kind whose every member does ("Gunung Dempo") is of that kind, listed or not.
    """
    wanted, first = name.casefold(), name.split(" ")[0]
    for family in families():
        if wanted in {member.casefold() for member in family}:
            return tuple(member for member in family if member.casefold() != wanted)
    if " " in name and first[:1].isupper():
        return next((f for f in families() if all(member.startswith(f"{first} ") for member in f)), ())
    return ()
