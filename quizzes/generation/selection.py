"""Which items make the set: good ones first, from the whole text, varied, none that answers another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.generation.comparing import contains, content_words, core, overlap, words
from quizzes.generation.distractors import VALUES
from quizzes.items import Form, Item

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizzes.generation.asked import Asked
    from quizzes.generation.ranking import Rank

# Of twenty items so many have each form, as far as the teacher wants these forms and the text gives them.
SHARES = {
    Form.MULTIPLE_CHOICE: 8,
    Form.SHORT_ANSWER: 4,
    Form.COMPLEX_CHOICE: 2,
    Form.TRUE_FALSE: 2,
    Form.MATCHING: 1,
    Form.CLOZE: 1,
    Form.ORDERING: 1,
    Form.ESSAY: 1,
}
SETS = frozenset((Form.COMPLEX_CHOICE, Form.MATCHING, Form.ORDERING, Form.ESSAY))  # put together of several facts
FACTS_FOR_SETS = 0.4
SAME_SENTENCE = 0.08  # what each item already taken from a sentence, or of a kind, costs the next
SAME_KIND = 0.02
SAME_KEY = 0.1  # what each item with the same key costs
SAME_MATTER = 0.6  # with one key, stems of which the shorter shares so much with the longer ask the same
RELATED = 0.5  # stems that share so much of their content are about one matter
SHARES_ANSWER = "-shares_answer"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One question with its rank and what each form made of it: one item, or for true/false the true and the false."""

    asked: Asked
    rank: Rank
    items: Mapping[Form, tuple[Item, ...]]
    keys: tuple[str, ...]

    @property
    def set_form(self) -> Form | None:
        """The form of an item that is put together of several facts; None for a question of its own."""
        form = next(iter(self.items))
        return form if self.asked.uses and self.asked.only == (form,) and form in SETS else None

    @property
    def is_only_gapped(self) -> bool:
        """Whether it can be nothing but a sentence with a gap."""
        return set(self.items) == {Form.CLOZE}

    @property
    def tells(self) -> frozenset[int]:
        """The facts that its prompts read out."""
        prompts = any(item.prompts for variants in self.items.values() for item in variants)
        return self.asked.facts if prompts else frozenset()


def select(candidates: Sequence[Candidate], count: int, forms: Sequence[Form], rng: random.Random) -> tuple[Item, ...]:
    """At most ``count`` items, the best first, each with its score and the reasons for it.

    A matter is asked once. Questions that read out each other's answer are taken only when nothing else is left,
    after all others, and say so in their reasons.
    """
    sets = list(_sets(candidates, count, forms, rng))
    alone = [candidate for candidate in candidates if candidate.set_form is None]
    chosen = [*_choose(alone, count - len(sets), sets), *((candidate, False) for candidate in sets)]
    given = _assign([candidate for candidate, _ in chosen], forms, rng)
    items = [_item(*taken, *form) for taken, form in zip(chosen, given, strict=True)]
    ordered = [candidate.asked.answer in VALUES for candidate, _ in chosen]
    return tuple(spread_keys(items, ordered, rng))


def _sets(
    candidates: Sequence[Candidate], count: int, forms: Sequence[Form], rng: random.Random
) -> Iterator[Candidate]:
    """What is put together of several facts, the rarest forms first in any order, each form up to its share.

    Where single questions are wanted too, the sets read out no more than FACTS_FOR_SETS of the facts: the rest stays
    to be asked.
    """
    facts = {fact for candidate in candidates for fact in candidate.asked.facts}
    total = sum(SHARES[form] for form in dict.fromkeys(forms))
    size = min(count, len(facts))
    left = {form: (2 * size * SHARES[form] + total) // (2 * total) for form in forms}
    room = FACTS_FOR_SETS * len(facts) if set(forms) - SETS else len(facts)
    taken: list[Candidate] = []
    found = [candidate for candidate in candidates if candidate.set_form is not None]
    for candidate in sorted(found, key=lambda c: (SHARES[c.set_form or Form.ESSAY], rng.random())):
        form = candidate.set_form or Form.ESSAY
        fits = left[form] > 0 and len(taken) < count and len(candidate.tells) <= room
        if fits and not any(_is_same_matter(candidate, other) for other in taken):
            taken.append(candidate)
            left[form] -= 1
            room -= len(candidate.tells)
            yield candidate


def _choose(
    candidates: Sequence[Candidate], count: int, sets: Sequence[Candidate] = ()
) -> Iterator[tuple[Candidate, bool]]:
    """The best candidates beside ``sets`` one by one, each with whether it shares its answer with an earlier one."""
    left = [c for c in candidates if not any(_is_same_matter(c, other) for other in sets)]
    taken: list[Candidate] = []
    for shares in (False, True):
        while len(taken) < count:
            left = [c for c in left if not any(_is_same_matter(c, other) for other in taken)]
            apart = [c for c in left if shares or not any(gives_away(c, other) for other in taken)]
            if not apart:
                break
            best = max(apart, key=lambda c: _worth_now(c, taken))
            taken.append(best)
            left.remove(best)
            yield best, shares


def _worth_now(candidate: Candidate, taken: Sequence[Candidate]) -> float:
    """The rank less what repetition of sentence and kind costs."""
    sentence = sum(other.asked.evidence == candidate.asked.evidence for other in taken)
    kind = sum(other.asked.kind is candidate.asked.kind for other in taken)
    key = sum(_is_same_key(other, candidate) for other in taken)
    return candidate.rank.score - SAME_SENTENCE * sentence - SAME_KIND * kind - SAME_KEY * key


def _is_same_key(one: Candidate, other: Candidate) -> bool:
    """Whether both have the same answer, or name the same one."""
    if one.asked.mention and other.asked.mention:
        return one.asked.mention.entity == other.asked.mention.entity
    return {core(key) for key in one.keys} == {core(key) for key in other.keys}


def _is_same_matter(one: Candidate, other: Candidate) -> bool:
    """Whether both ask for the same role of one fact, one reads out what the other asks, or both ask for the same
    thing in nearly the same words.
    """
    is_essay = Form.ESSAY in (one.set_form, other.set_form)  # is answered with what may be read everywhere
    if not is_essay and (one.tells & other.asked.facts or other.tells & one.asked.facts):
        return True
    if one.is_only_gapped and other.is_only_gapped and one.asked.evidence == other.asked.evidence:
        return True  # each would fill the other's gap
    if (one.asked.fact, one.asked.role) == (other.asked.fact, other.asked.role):
        return True
    said, other_said = content_words(one.asked.stem), content_words(other.asked.stem)
    return _is_same_key(one, other) and len(said & other_said) >= SAME_MATTER * min(len(said), len(other_said))


def gives_away(one: Candidate, other: Candidate) -> bool:
    """Whether either stem holds the other's key, and both are about one matter."""
    related = one.asked.fact == other.asked.fact or (
        overlap(content_words(one.asked.stem), content_words(other.asked.stem)) >= RELATED
    )
    return related and (_tells(one, other) or _tells(other, one))


def _tells(one: Candidate, other: Candidate) -> bool:
    said = words(one.asked.stem)
    return any(contains(said, core(key)) for key in other.keys)


def _assign(chosen: Sequence[Candidate], forms: Sequence[Form], rng: random.Random) -> list[tuple[Form, int]]:
    """A form for each candidate, near to SHARES, and which of the form's items.

    Statements are made of the candidates at the end, so that the best questions are asked as questions.
    """
    wanted = _quotas(len(chosen), [form for form in forms if any(form in c.items for c in chosen)])
    given: dict[int, Form] = {}
    for form in sorted(wanted, key=lambda f: f is not Form.TRUE_FALSE):
        able = [i for i, c in enumerate(chosen) if i not in given and form in c.items]
        order = reversed(able) if form is Form.TRUE_FALSE else _least_flexible(able, chosen, form)
        given |= dict.fromkeys(list(order)[: wanted[form]], form)
    for i, candidate in enumerate(chosen):
        given.setdefault(i, next(f for f in sorted(SHARES, key=lambda f: -SHARES[f]) if f in candidate.items))
    turns = _turns(sum(form is Form.TRUE_FALSE for form in given.values()), rng)
    return [(given[i], next(turns) if given[i] is Form.TRUE_FALSE else 0) for i in range(len(chosen))]


def _quotas(count: int, forms: Sequence[Form]) -> dict[Form, int]:
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


def _item(candidate: Candidate, shares: bool, form: Form, turn: int) -> Item:
    variants = candidate.items[form]
    reasons = (*candidate.rank.reasons, *((SHARES_ANSWER,) if shares else ()))
    return replace(variants[turn % len(variants)], score=candidate.rank.score, reasons=reasons)


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
