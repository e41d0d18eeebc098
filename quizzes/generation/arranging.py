"""How the chosen are shown: a form for each, near to SHARES, and the keys at every position equally often."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.items import Form, Item

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.generation.selection import Candidate

# Of twenty items so many have each form, as far as the teacher wants these forms and the text gives them.
SHARES = {
    Form.MULTIPLE_CHOICE: 10,
    Form.SHORT_ANSWER: 2,
    Form.COMPLEX_CHOICE: 2,
    Form.TRUE_FALSE: 2,
    Form.MATCHING: 1,
    Form.CLOZE: 1,
    Form.ORDERING: 1,
    Form.ESSAY: 1,
}


def assign(chosen: Sequence[Candidate], forms: Sequence[Form], rng: random.Random) -> list[tuple[Form, int]]:
    """A form for each candidate, near to SHARES, and which of the form's items.

    Statements are made of the candidates at the end, so that the best questions are asked as questions.
    """
    wanted = quotas(len(chosen), [form for form in forms if any(form in c.items for c in chosen)])
    given: dict[int, Form] = {}
    for form in sorted(wanted, key=lambda f: f is not Form.TRUE_FALSE):
        able = [i for i, c in enumerate(chosen) if i not in given and form in c.items]
        order = reversed(able) if form is Form.TRUE_FALSE else _least_flexible(able, chosen, form)
        given |= dict.fromkeys(list(order)[: wanted[form]], form)
    for i, candidate in enumerate(chosen):
        given.setdefault(i, next(f for f in sorted(SHARES, key=lambda f: -SHARES[f]) if f in candidate.items))
    turns = _turns(sum(form is Form.TRUE_FALSE for form in given.values()), rng)
    return [(given[i], next(turns) if given[i] is Form.TRUE_FALSE else 0) for i in range(len(chosen))]


def quotas(count: int, forms: Sequence[Form]) -> dict[Form, int]:
    """How many items of each wanted form, largest remainders last."""
    total = sum(SHARES[form] for form in forms)
    return {form: count * SHARES[form] // total for form in dict.fromkeys(forms)}


def _least_flexible(able: Iterable[int], chosen: Sequence[Candidate], form: Form) -> list[int]:
    """Those first that have no other form but statements."""
    return sorted(able, key=lambda i: len(set(chosen[i].items) - {form, Form.TRUE_FALSE}))


def _turns(count: int, rng: random.Random) -> Iterator[int]:
    """0 (true) and 1 (false) as evenly as can be, in no order that could be guessed."""
    turns = [i % 2 for i in range(count)]
    if count % 2 and rng.random() < 0.5:
        turns[0] = 1
    rng.shuffle(turns)
    return iter(turns)


def spread_keys(items: Sequence[Item], ordered: Sequence[bool], rng: random.Random) -> Iterator[Item]:
    """The items with the keys of multiple choice at every position equally often.

    Options with an order of their own (numbers, dates) stay: their key's place was drawn when they were chosen.
    """
    used: Counter[int] = Counter()
    for item, has_order in zip(items, ordered, strict=True):
        if item.form is not Form.MULTIPLE_CHOICE:
            yield item
            continue
        moved = item if has_order else _with_key_at(item, _rarest(used, len(item.options), rng))
        used.update(moved.key_indexes)
        yield moved


def _rarest(used: Counter[int], count: int, rng: random.Random) -> int:
    fewest = min(used[i] for i in range(count))
    return rng.choice([i for i in range(count) if used[i] == fewest])


def _with_key_at(item: Item, place: int) -> Item:
    """The item with its key moved to ``place``, the distractors in their order."""
    key = next(option for option in item.options if option.is_key)
    others = [option for option in item.options if not option.is_key]
    return replace(item, options=(*others[:place], key, *others[place:]))
