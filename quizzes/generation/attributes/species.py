"""Living things: their Latin names, and whose name the Latin is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.analysis.document import Label, Span, Token
from articles.analysis.tagging import usual_tags
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of, noun_before
from quizzes.generation.indonesian.creatures import ANIMAL_PAIRS, ANIMALS, MAX_WORDS, PLANTS
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_LATIN = r"[A-Z][a-z]{2,}(?: [a-z]{3,}){1,2}"
_IN_BRACKETS = re.compile(rf"\(({_LATIN}|[A-Z][a-z]{{2,}} sp)\.?\)")
_BEFORE_BRACKETS = re.compile(rf"\b({_LATIN}|[A-Z][a-z]{{2,}}) \(([a-z-]+(?: [a-z-]+){{0,3}})\)")


def latin_names(wording: Wording) -> Iterator[Asked]:
    """ "orang utan (Pongo pygmaeus)", "Pongo pygmaeus (orang utan)": the name in Latin, and whose it is."""
    text = wording.document.text
    for match in _IN_BRACKETS.finditer(text):
        noun = _creature_before(match.start(), wording)
        latin = Span(*match.span(1))
        if noun is not None and not _is_person(latin, wording):
            yield from _both(noun, latin, wording)
    for match in _BEFORE_BRACKETS.finditer(text):
        latin, noun = Span(*match.span(1)), Span(*match.span(2))
        pair = " " in match.group(1)
        if not _is_unknown(match.group(1)) or not (pair or _kind(match.group(2)) != "Makhluk hidup"):
            continue
        if not (pair and _is_person(latin, wording)):
            yield from _both(noun, latin, wording)


def _both(noun: Span, latin: Span, wording: Wording) -> Iterator[Asked]:
    words = wording.small(noun)
    if words is None:
        return
    yield asked_of(
        wording,
        f"Apa nama Latin dari {words}?",
        Kind.WHAT,
        AnswerType.THING,
        latin,
        "latin",
        (f"Nama Latin dari {words} adalah ", "."),
        worth=0.7,
    )
    name = latin.of(wording.document.text)
    asked = asked_of(
        wording,
        f"{_kind(words)} apa yang memiliki nama Latin {name}?",
        Kind.WHAT,
        AnswerType.THING,
        noun,
        "species",
        None,
        worth=0.5,
    )
    yield replace(asked, said=(words,))


def _kind(words: str) -> str:
    """What to ask by: "Hewan", "Tumbuhan", or what is true of both."""
    first, pair = words.lower().split()[0], " ".join(words.lower().split()[:2])
    if first in ANIMALS or pair in ANIMAL_PAIRS:
        return "Hewan"
    return "Tumbuhan" if first in PLANTS else "Makhluk hidup"


def _is_person(span: Span, wording: Wording) -> bool:
    return any(m.overlaps(span) and m.label is Label.PERSON for m in wording.document.mentions)


def _is_unknown(latin: str) -> bool:
    """Whether no word of it is Indonesian: "Kota tua (lama)" holds no Latin."""
    return all(usual_tags(word.lower()) == "?" for word in latin.split() if word not in ("sp", "spp"))


def _creature_before(offset: int, wording: Wording) -> Span | None:
    """The creature's name that ends right before ``offset``: from its first word on, or all of a short phrase."""
    sentence = wording.document.sentence_at(offset)
    before = [t for t in sentence.tokens if t.end <= offset][-MAX_WORDS:]
    if not before or offset - before[-1].end > 1:
        return None
    for at, token in enumerate(before):
        words = " ".join(t.text.lower() for t in before[at : at + 2])
        if (token.text.lower() in ANIMALS | PLANTS or words in ANIMAL_PAIRS) and _runs(before[at:]):
            return Span(token.start, before[-1].end)
    alone = before[-1].pos in ("NOUN", "PROPN") and (len(before) < 2 or before[-2].pos in ("PUNCT", "ADP", "VERB"))
    return Span(before[-1].start, before[-1].end) if alone and noun_before(wording, offset) else None


def _runs(tokens: list[Token]) -> bool:
    """Whether the words make one name: no mark, verb or preposition among them."""
    return all(t.text.replace("-", "").isalpha() and t.pos not in ("ADP", "CCONJ", "PRON", "SCONJ") for t in tokens)
