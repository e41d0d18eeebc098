"""Wrong but plausible answers: the article's own first, then siblings, then changed values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.generation.asked import AnswerType
from quizzes.generation.comparing import words
from quizzes.generation.distractors.fit import fitting
from quizzes.generation.distractors.names import organisations, persons, products
from quizzes.generation.distractors.places import places
from quizzes.generation.distractors.pool import Pool, unique
from quizzes.generation.distractors.things import phrases
from quizzes.generation.distractors.values import amounts, dates, order_of, times
from quizzes.generation.indonesian.lists import listed
from quizzes.generation.indonesian.question_words import PREPOSITIONS

if TYPE_CHECKING:
    import random

    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

SOURCES = {
    AnswerType.PERSON: persons,
    AnswerType.ORGANISATION: organisations,
    AnswerType.PLACE: places,
    AnswerType.PRODUCT: products,
    AnswerType.THING: phrases,
    AnswerType.TITLE: phrases,
    AnswerType.REASON: phrases,
    AnswerType.MANNER: phrases,
    AnswerType.ACTION: phrases,
    AnswerType.DATE: dates,
    AnswerType.TIME: times,
    AnswerType.AMOUNT: amounts,
}
VALUES = frozenset((AnswerType.DATE, AnswerType.TIME, AnswerType.AMOUNT))


def pool(asked: Asked, context: Context, rng: random.Random) -> Pool:
    """The distractors that fit beside the first member of the key, best first; it may be empty.

    They are sought once: all forms of a question choose among the same.
    """
    if id(asked) not in context.pools:
        context.pools[id(asked)] = asked, _pool(asked, context, rng)
    return context.pools[id(asked)][1]


def _pool(asked: Asked, context: Context, rng: random.Random) -> Pool:
    key = context.keys(asked)[0]
    if asked.wrong:
        return Pool(key, tuple(unique(asked.wrong)))
    if words(key)[0] in PREPOSITIONS:
        return Pool(key, ())  # "di atas kertas": no other noun could stand in its place
    options = fitting(unique(SOURCES[asked.answer](asked, context, rng)), asked, context)
    if asked.answer not in VALUES:
        return Pool(key, options)
    order = {text: order_of(text) for text in (key, *options)}
    seen = {order[key]}
    distinct = tuple(o for o in options if order[o] not in seen and not seen.add(order[o]))  # type: ignore[func-returns-value]
    return Pool(key, distinct, order)


def list_pool(asked: Asked, context: Context, rng: random.Random) -> Pool:
    """Whole lists with one member replaced by something of its type that the text does not list.

    Every distractor leaves out another member where the list is long enough, so that none is found by counting.
    """
    members = context.keys(asked)
    key = listed_as_written(asked, context)
    outsiders = list(pool(asked, context, rng).options)
    places = list(range(len(members)))
    rng.shuffle(places)
    lists = []
    for turn, outsider in enumerate(outsiders):
        at = places[turn % len(places)]
        lists.append(listed([*members[:at], outsider, *members[at + 1 :]]))
    return Pool(key, tuple(lists))


def listed_as_written(asked: Asked, context: Context) -> str:
    """The list in the text's own words where nothing but commas and "dan" parts its members, else put together."""
    members = context.keys(asked)
    text = " ".join(context.document.text[asked.keys[0].start : asked.keys[-1].end].split())
    between = text
    for member in members:
        between = between.replace(member, "", 1)
    return text if set(words(between)) <= {"dan", "serta"} else listed(members)
