"""Wrong answers that could stand beside a key, best first, and the choice among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Pool:
    """Distractors for one key, best first. Values (``order`` gives their place) are shown in ascending order."""

    key: str
    options: tuple[str, ...]
    order: dict[str, float] | None = None

    def choose(self, count: int, rng: random.Random) -> tuple[str, ...] | None:
        """The key among ``count`` distractors in the order of showing; None where there are too few.

        Names and things are shuffled. Among values the key's place is drawn first, then its neighbours.
        """
        if len(self.options) < count:
            return None
        if self.order is None:
            shown = [self.key, *self.options[:count]]
            rng.shuffle(shown)
            return tuple(shown)
        return self._choose_values(count, rng, self.order)

    def _choose_values(self, count: int, rng: random.Random, order: dict[str, float]) -> tuple[str, ...]:
        below = [o for o in self.options if order[o] < order[self.key]]
        above = [o for o in self.options if order[o] > order[self.key]]
        places = range(max(0, count - len(above)), min(count, len(below)) + 1)
        place = rng.choice(list(places))
        return tuple(sorted([self.key, *below[:place], *above[: count - place]], key=lambda o: order[o]))


def unique(options: Iterable[str]) -> Iterator[str]:
    """The options without repetition, in the order in which they first come; none is asked for before it is needed."""
    seen = {""}
    for option in options:
        if option not in seen:
            seen.add(option)
            yield option
