"""Lists in words: "A, B, dan C"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def listed(members: Sequence[str]) -> str:
    """The members with commas and "dan" (EYD V: a comma before "dan" from three members on)."""
    if len(members) < 3:
        return " dan ".join(members)
    return ", ".join(members[:-1]) + f", dan {members[-1]}"
