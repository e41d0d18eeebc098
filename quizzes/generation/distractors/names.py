"""Distractors for people, organisations and products."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from articles.analysis import gazetteers
from articles.analysis.document import Label
from articles.analysis.wordlists import words_of
from quizzes.generation.comparing import words
from quizzes.generation.distractors.homes import country_near, is_local, names_of_country
from quizzes.generation.distractors.inside import inner_swaps
from quizzes.generation.distractors.things import phrases
from quizzes.generation.indonesian.nouns import kind_of
from quizzes.generation.indonesian.question_words import DESIGNATORS
from quizzes.generation.indonesian.siblings import other_offices, siblings

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from articles.analysis.document import Document, Entity, Mention
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

DESIGNATION = re.compile(r"(?P<letters>.*?[A-Za-z]-?)(?P<number>\d{1,4})(?P<rest>[A-Z]{0,2})")
LONGEST_PARTICLE = 2  # letters of what opens a name and is none by itself
BODY_ENDS = frozenset("bond club party union league institute company corporation".split())
FROM_OUTSIDE = 10  # names
STEPS = (1, -1, 2, 3, -2, 5, 4, -3)


def persons(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """The article's other people, named with a title where the key has one; then ordinary names of the key's country.

    People without a name ("para petani") stand among others without one.
    """
    key = context.keys(asked)[0]
    if asked.mention is None:
        yield from other_offices(key)
        yield from phrases(asked, context, rng)
        return
    yield from _others(Label.PERSON, asked, context)
    if _before(asked.mention, key, context.document):
        return  # nobody else holds that office: invented ministers are no distractors
    names = names_of_country(None if is_local(key) else country_near(asked.mention, context.document))
    for name in rng.sample(names, min(FROM_OUTSIDE, len(names))):
        parts = [part for part in name.split() if len(part) > LONGEST_PARTICLE]
        yield parts[0] if len(words(key)) == 1 else name


def organisations(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """The article's other organisations, then those of the same kind: siblings, and names with the same first word."""
    key = context.keys(asked)[0]
    at_home = country_near(asked.keys[0], context.document) is None  # the lists' bodies are Indonesian
    kin = list(siblings(key, at_home=at_home))
    rng.shuffle(kin)
    first, size = key.split()[0], len(key.split())
    same_kind = [
        n for n in _organisations_by_first_word().get(first, ()) if abs(len(n.split()) - size) <= 1 and at_home
    ]
    others = list(_others(Label.ORGANISATION, asked, context))
    yield from (name for name in others if name.split()[0] == first)
    yield from inner_swaps(asked.keys[0], context, rng)
    yield from kin
    yield from (name for name in others if name.isupper() == key.isupper())
    yield from rng.sample(same_kind, min(FROM_OUTSIDE, len(same_kind)))


@cache
def _organisations_by_first_word() -> dict[str, tuple[str, ...]]:
    by_word: dict[str, list[str]] = defaultdict(list)
    for name in gazetteers.organisations():
        by_word[name.split()[0]].append(" ".join(name.split()))
    return {word: tuple(names) for word, names in by_word.items()}


def products(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """The article's other products, of the same make first (Tu-95 beside Tu-160); then the same make's neighbours."""
    key = context.keys(asked)[0]
    others = list(_others(Label.PRODUCT, asked, context))
    match = DESIGNATION.fullmatch(key)
    if match:
        yield from (name for name in others if name.startswith(match["letters"]))
    yield from others
    yield from siblings(key)
    if match:
        number = int(match["number"])
        unit = 10 if number >= 100 and number % 10 == 0 else 1
        steps = rng.sample(STEPS, len(STEPS))
        yield from (f"{match['letters']}{number + s * unit}{match['rest']}" for s in steps if number + s * unit > 0)


def _others(label: Label, asked: Asked, context: Context) -> Iterator[str]:
    """Other names with that label, in the form nearest to the key's: with or without title, full or short."""
    document = context.document
    key = context.keys(asked)[0]
    title = _before(asked.mention, key, document)
    for entity in document.entities:
        if entity.label is not label or (asked.mention and asked.mention.entity == entity.number):
            continue
        if _is_misread(entity):
            continue
        name = _form(entity, len(words(key)) - len(words(title)), document)
        own = _title_of(entity, document)
        yield f"{own} {name}" if title and own else name


def _is_misread(entity: Entity) -> bool:
    """Whether the first word says that the name is another kind of thing than the reading took it for."""
    first = entity.name.split()[0].lower()
    if entity.label is Label.PERSON:
        if entity.name.split()[-1].lower() in BODY_ENDS or first == "jong":
            return True
        thing = first == entity.name.lower() and kind_of(first) not in (None, "person")
        return thing or first in DESIGNATORS or first in words_of("organisation_words")
    return first in words_of("titles") or first in words_of("honorifics")


def _form(entity: Entity, size: int, document: Document) -> str:
    """The full name, or for a key of one word the entity's own name of one word, a person's first if it has none."""
    short = [t for m in entity.mentions if len((t := m.of(document.text)).split()) == 1]
    if size != 1 or (not short and entity.label is not Label.PERSON):
        return entity.name
    parts = [part for part in entity.name.split() if len(part) > LONGEST_PARTICLE]  # "I Made", "Ni Luh"
    return short[0] if short else next(iter(parts), entity.name)


def _before(mention: Mention | None, key: str, document: Document) -> str:
    """What stands before the name in the key: "Presiden " in "Presiden Vladimir Putin"."""
    if mention is None:
        return ""
    name = " ".join(mention.of(document.text).split())
    at = key.find(name)
    return key[:at] if at > 0 else ""


def _title_of(entity: Entity, document: Document) -> str:
    """The first title that the text puts before the name, "" where it puts none."""
    mentions = set(entity.mentions)
    titles = (r.of(document.text) for r in document.roles if r.holder in mentions and r.end <= r.holder.start)
    return next(titles, "")
