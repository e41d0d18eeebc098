"""The whole asking on one page: a document and a request become items, and what was withheld with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.generation.checks import Reason, Withheld, sift
from quizzes.generation.context import Context
from quizzes.generation.focus import focused
from quizzes.generation.forms import (
    cloze,
    complex_choice,
    essay,
    matching,
    multiple_choice,
    ordering,
    short_answer,
    true_false,
)
from quizzes.generation.integrating import integrate
from quizzes.generation.questions import ask
from quizzes.generation.ranking import rank
from quizzes.generation.selection import Candidate, select
from quizzes.items import Form, Item, Level

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from articles.analysis.document import Document
    from quizzes.generation.asked import Asked
    from quizzes.items import GenerationRequest

__all__ = ["GENERATOR_VERSION", "Generated", "Withheld", "build", "generate"]

GENERATOR_VERSION = "2"
LEAST_USABLE = 0.2  # the chance of a question to be found good below which it is withheld
ENOUGH = 3  # questions for each that is wanted
Builder = Callable[["Asked", Context, "random.Random"], "Item | tuple[Item, ...] | Reason"]
Composer = Callable[[Context, "random.Random"], Iterator[tuple["Asked", Item]]]
BUILDERS: dict[Form, Builder] = {  # forms that one question takes
    Form.MULTIPLE_CHOICE: multiple_choice.build,
    Form.SHORT_ANSWER: short_answer.build,
    Form.TRUE_FALSE: true_false.build_both,
    Form.COMPLEX_CHOICE: complex_choice.build,
    Form.CLOZE: cloze.build,
    Form.ESSAY: essay.build,
}
COMPOSERS: dict[Form, Composer] = {  # forms that are put together of several questions
    Form.COMPLEX_CHOICE: complex_choice.compose,
    Form.MATCHING: matching.compose,
    Form.ORDERING: ordering.compose,
    Form.ESSAY: essay.compose,
}
DEFAULT_FORMS = tuple(form for form in Form if form in BUILDERS or form in COMPOSERS)


@dataclass(frozen=True, slots=True)
class Generated:
    """The items, best first, and what was withheld."""

    items: tuple[Item, ...]
    withheld: tuple[Withheld, ...]


def generate(document: Document, request: GenerationRequest, rng: random.Random) -> Generated:
    """At most ``request.count`` items about the document; fewer where it gives no more good ones.

    The same document, request and state of ``rng`` give the same items.
    """
    sound, withheld = sift(ask(document), document)
    context = Context(document, sound, request.school_class)
    joined, unsound = sift(integrate(context, rng), document)
    wanted, doubtful = usable(focused(sound + joined, request, context), context)
    best = foremost(wanted, context, request.count)
    narrow = replace(context, asked=tuple(one for one in wanted if one.level is Level.LOCATE))
    candidates, formless = build(best, context, request.forms, rng)
    candidates += compose(narrow, request.forms, rng)
    items = select(candidates, request, rng)
    return Generated(items, withheld + unsound + doubtful + formless)


def usable(asked: Sequence[Asked], context: Context) -> tuple[tuple[Asked, ...], tuple[Withheld, ...]]:
    """The questions that teachers find nothing wrong with often enough, and those that they seldom do."""
    ranks = [rank(one, context).usable for one in asked]
    kept = tuple(one for one, chance in zip(asked, ranks, strict=True) if chance >= LEAST_USABLE)
    left = (one for one, chance in zip(asked, ranks, strict=True) if chance < LEAST_USABLE)
    return kept, tuple(Withheld(one.stem, context.keys(one), Reason.SELDOM_USABLE) for one in left)


def foremost(asked: Sequence[Asked], context: Context, count: int) -> tuple[Asked, ...]:
    """So many of the best questions of every level that ``count`` can be chosen of them, in text order: a long text
    costs no more forms than a short one.
    """
    ranks = {id(one): rank(one, context).score for one in asked}
    kept: set[int] = set()
    for level in Level:
        alike = sorted((one for one in asked if one.level is level), key=lambda one: -ranks[id(one)])
        kept.update(id(one) for one in alike[: ENOUGH * count])
    return tuple(one for one in asked if id(one) in kept)


def build(
    asked: Sequence[Asked], context: Context, forms: Sequence[Form], rng: random.Random
) -> tuple[tuple[Candidate, ...], tuple[Withheld, ...]]:
    """Every question in every wanted form that it can take; those that can take none, with the first form's reason."""
    candidates, withheld = [], []
    for one in asked:
        able = [form for form in forms if form in BUILDERS and (not one.only or form in one.only)]
        if not able:
            continue
        built = {form: BUILDERS[form](one, context, rng) for form in able}
        items = {form: _variants(made) for form, made in built.items() if not isinstance(made, Reason)}
        if items:
            candidates.append(Candidate(one, rank(one, context), items, context.keys(one)))
        else:
            reason = next(made for made in built.values() if isinstance(made, Reason))
            withheld.append(Withheld(one.stem, context.keys(one), reason))
    return tuple(candidates), tuple(withheld)


def compose(context: Context, forms: Sequence[Form], rng: random.Random) -> tuple[Candidate, ...]:
    """What is put together of several of the context's questions in the wanted forms."""
    return tuple(
        Candidate(one, rank(one, context), {form: (item,)}, context.keys(one))
        for form in forms
        if form in COMPOSERS
        for one, item in COMPOSERS[form](context, rng)
    )


def _variants(made: Item | tuple[Item, ...]) -> tuple[Item, ...]:
    return made if isinstance(made, tuple) else (made,)
