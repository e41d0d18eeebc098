"""Which items make the set: good ones first, from the whole text, varied, none that answers another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.generation.arranging import SHARES, assign, spread_keys
from quizzes.generation.comparing import contains, content_words, core, overlap, words
from quizzes.generation.distractors import VALUES
from quizzes.items import Form, Item, Level

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizzes.generation.asked import Asked
    from quizzes.generation.ranking import Rank
    from quizzes.items import GenerationRequest

SETS = frozenset((Form.COMPLEX_CHOICE, Form.MATCHING, Form.ORDERING, Form.ESSAY))  # put together of several facts
FACTS_FOR_SETS = 0.4
SAME_SENTENCE = 0.08  # what each item already taken from a sentence, or of a kind, costs the next
SAME_KIND = 0.02
SAME_KEY = 0.1  # what each item with the same key costs
SAME_MATTER = 0.6  # with one key, stems of which the shorter shares so much with the longer ask the same
SAME_FACTS = 0.5  # two sets that share more of their facts ask the same
RELATED = 0.5  # stems that share so much of their content are about one matter
# who holds an office and which somebody holds, which kind has a Latin name and which it has: the stem of one is the
# key of the other
MIRRORED = ({"holder", "office"}, {"latin", "species"})
SHARES_ANSWER = "-shares_answer"
SETS = frozenset((Form.COMPLEX_CHOICE, Form.MATCHING, Form.ORDERING, Form.ESSAY))  # put together of several facts


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


def select(candidates: Sequence[Candidate], request: GenerationRequest, rng: random.Random) -> tuple[Item, ...]:
    """At most ``request.count`` items, the best first, each with its score and the reasons for it.

    A matter is asked once. The levels are as near to the request's shares as the candidates allow; one without a
    share is not asked. Questions that
    read out each other's answer are taken only when nothing else is left, after all others, and say so in their
    reasons.
    """
    shares = dict(zip(Level, request.levels, strict=True))
    candidates = [candidate for candidate in candidates if shares[candidate.asked.level]]
    sets = list(_sets(candidates, request, rng))
    alone = [candidate for candidate in candidates if candidate.set_form is None]
    single = _in_order(list(_choose(alone, request, sets)))
    chosen = [*single, *((candidate, False) for candidate in sets)]
    given = assign([candidate for candidate, _ in chosen], request.forms, rng)
    items = [_item(*taken, *form) for taken, form in zip(chosen, given, strict=True)]
    ordered = [candidate.asked.answer in VALUES for candidate, _ in chosen]
    return tuple(spread_keys(items, ordered, rng))


def _sets(candidates: Sequence[Candidate], request: GenerationRequest, rng: random.Random) -> Iterator[Candidate]:
    """What is put together of several facts, the rarest forms first in any order, each form up to its share.

    Where single questions are wanted too, the sets read out no more than FACTS_FOR_SETS of the facts: the rest stays
    to be asked.
    """
    facts = {fact for candidate in candidates for fact in candidate.asked.facts}
    total = sum(SHARES[form] for form in dict.fromkeys(request.forms))
    size = min(request.count, len(facts))
    left = {form: (2 * size * SHARES[form] + total) // (2 * total) for form in request.forms}
    room = FACTS_FOR_SETS * len(facts) if set(request.forms) - SETS else len(facts)
    taken: list[Candidate] = []
    found = [candidate for candidate in candidates if candidate.set_form is not None]
    for candidate in sorted(found, key=lambda c: (SHARES[c.set_form or Form.ESSAY], rng.random())):
        form = candidate.set_form or Form.ESSAY
        fits = left[form] > 0 and len(taken) < request.count and len(candidate.tells) <= room
        if fits and not any(_is_same_matter(candidate, other) for other in taken):
            taken.append(candidate)
            left[form] -= 1
            room -= len(candidate.tells)
            yield candidate


def _choose(
    candidates: Sequence[Candidate], request: GenerationRequest, sets: Sequence[Candidate] = ()
) -> Iterator[tuple[Candidate, bool]]:
    """One candidate after another beside ``sets``, each with whether it shares its answer with an earlier one."""
    taken: list[Candidate] = []
    apart = [c for c in candidates if not any(_is_same_matter(c, other) for other in sets)]
    sharing: list[Candidate] = []
    due = _Due(request, sets)
    while len(taken) < request.count - len(sets) and (apart or sharing):
        shares = not apart
        left = sharing if shares else apart
        level = due.level(left)
        best = max((c for c in left if c.asked.level is level), key=lambda c: _worth_now(c, taken))
        taken.append(best)
        due.levels[level] += 1
        yield best, shares
        apart = [c for c in apart if not _is_same_matter(c, best)]
        sharing = [c for c in sharing if not _is_same_matter(c, best)]
        sharing += [c for c in apart if gives_away(c, best)]
        apart = [c for c in apart if not gives_away(c, best)]


class _Due:
    """What the set still lacks of its levels."""

    def __init__(self, request: GenerationRequest, sets: Iterable[Candidate]) -> None:
        self.shares = dict(zip(Level, request.levels, strict=True))
        self.levels = Counter(candidate.asked.level for candidate in sets)

    def level(self, left: Iterable[Candidate]) -> Level:
        """The level that is furthest behind its share, among those of ``left``."""
        present = dict.fromkeys(c.asked.level for c in left)
        return min(present, key=lambda level: (self.levels[level] + 1) / self.shares[level])


def _in_order(chosen: list[tuple[Candidate, bool]]) -> list[tuple[Candidate, bool]]:
    """The best first, what shares its answer last."""
    ordered: list[tuple[Candidate, bool]] = []
    left = list(chosen)
    while left:
        taken = [candidate for candidate, _ in ordered]
        best = max(left, key=lambda pair: (not pair[1], _worth_now(pair[0], taken)))
        ordered.append(best)
        left.remove(best)
    return ordered


def _worth_now(candidate: Candidate, taken: Sequence[Candidate]) -> float:
    """The rank less what repetition of sentence and kind costs."""
    sentence = sum(not set(other.asked.evidence).isdisjoint(candidate.asked.evidence) for other in taken)
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
    shared, fewer = set(one.asked.uses) & set(other.asked.uses), min(len(one.asked.uses), len(other.asked.uses))
    if len(shared) > SAME_FACTS * fewer:
        return True
    said, other_said = content_words(one.asked.stem), content_words(other.asked.stem)
    return _is_same_key(one, other) and len(said & other_said) >= SAME_MATTER * min(len(said), len(other_said))


def gives_away(one: Candidate, other: Candidate) -> bool:
    """Whether either stem holds the other's key, and both are about one matter."""
    related = (
        one.asked.fact == other.asked.fact
        or {one.asked.role, other.asked.role} in MIRRORED
        or overlap(content_words(one.asked.stem), content_words(other.asked.stem)) >= RELATED
    )
    return related and (_tells(one, other) or _tells(other, one))


def _tells(one: Candidate, other: Candidate) -> bool:
    said = words(one.asked.stem)
    return any(contains(said, core(key)) for key in other.keys)


def _item(candidate: Candidate, shares: bool, form: Form, turn: int) -> Item:
    variants = candidate.items[form]
    reasons = (*candidate.rank.reasons, *((SHARES_ANSWER,) if shares else ()))
    return replace(variants[turn % len(variants)], score=candidate.rank.score, reasons=reasons)
