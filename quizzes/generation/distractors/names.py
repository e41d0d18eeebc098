"""Distractors for people, organisations and products."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from articles.analysis import gazetteers
from articles.analysis.document import Label
from quizzes.generation.comparing import words
from quizzes.generation.distractors.inside import inner_swaps
from quizzes.generation.indonesian.siblings import siblings

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from articles.analysis.document import Document, Entity, Mention
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

DESIGNATION = re.compile(r"(?P<letters>.*?[A-Za-z]-?)(?P<number>\d{1,4})(?P<rest>[A-Z]{0,2})")
STEPS = (1, -1, 2, 3, -2, 5, 4, -3)
HOME = re.compile(r"\b(?:Indonesia|RI|Republik Indonesia|Nusantara|rupiah|Rp|TNI|Polri|DPR|WIB|WITA|WIT)\b")


def persons(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """The article's other people, named with a title where the key has one; then ordinary Indonesian names.

    Names from outside are offered only where the article is about Indonesia: among foreigners they would stand out.
    """
    key = context.keys(asked)[0]
    yield from _others(Label.PERSON, asked, context)
    if asked.mention is not None and is_about_indonesia(context.document):
        title = _before(asked.mention, key, context.document)
        names = [name for name in gazetteers.person_names() if len(name.split()) >= 2]
        short = len(words(key)) - len(words(title)) == 1
        for name in rng.sample(names, min(10, len(names))):
            yield title + (name.split()[0] if short else name)


def is_about_indonesia(document: Document) -> bool:
    """Whether the text names Indonesia, its money, its bodies or one of its provinces, regencies and cities."""
    places = {m.of(document.text) for m in document.mentions if m.label is Label.LOCATION}
    home = {*gazetteers.provinces(), *(region.name for region in gazetteers.regions())}
    return bool(HOME.search(document.text)) or bool(places & home)


def organisations(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """The article's other organisations, then those of the same kind: siblings, and names with the same first word."""
    key = context.keys(asked)[0]
    kin = list(siblings(key))
    rng.shuffle(kin)
    first = key.split()[0]
    same_kind = [n for n in _organisations_by_first_word().get(first, ()) if len(n.split()) == len(key.split())]
    others = list(_others(Label.ORGANISATION, asked, context))
    yield from (name for name in others if name.split()[0] == first)
    yield from inner_swaps(asked.keys[0], context, rng)
    yield from kin
    yield from (name for name in others if name.isupper() == key.isupper())
    yield from rng.sample(same_kind, min(6, len(same_kind)))


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
        name = _form(entity, len(words(key)) - len(words(title)), document)
        own = _title_of(entity, document)
        yield f"{own} {name}" if title and own else name


def _form(entity: Entity, size: int, document: Document) -> str:
    """The full name, or for a key of one word the entity's own name of one word."""
    short = [t for m in entity.mentions if len((t := m.of(document.text)).split()) == 1]
    return short[0] if size == 1 and short else entity.name


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
