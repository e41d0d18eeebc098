"""Other names of a thing: "Gunung Merapi, juga dikenal sebagai …", and what a name is short for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis.document import Sentence, Span
from articles.analysis.tagging import usual_tags
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.indonesian.reference import DEMONSTRATIVE, PERSONAL
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_NICKNAMES = ("julukan", "panggilan", "sebutan")
_KNOWN = r"(?:dikenal|disebut|disebut-sebut|populer|dijuluki)"
_ALIAS = re.compile(
    r"(?P<name>[^,()\[\]\"“”]{3,60}?)(?:\[\d+\])?(?: ?\([^()]*\))?,? \(?(?:atau )?(?:yang )?"
    r"(?:juga |lebih |biasa |sering )?"
    rf"{_KNOWN}(?: juga)? (?:sebagai |dengan (?P<word>nama|sebutan|panggilan|julukan|istilah) |dengan )?"
    r"(?:(?:nama|julukan|sebutan) )?(?P<quote>[\"“]?)(?P<alias>[^,.;()\[\]\"“”]{2,50}?)[\"”]?"
    r"(?=\)|,| adalah | ialah | merupakan |\.|\[)"
)
_SHORT_FOR = re.compile(
    r"\b(?P<short>[A-Z][\w-]*?[A-Za-z]+)(?:,| -|-| \(| adalah| merupakan) ?(?:singkatan|kependekan|akronim) dari "
    r"(?P<long>[^,.;()]{5,80})(?=[,.;()])"
)
_CONTINUING = frozenset("dan serta karena oleh di pada untuk yang dengan seperti dalam sejak".split())
MAX_WORDS = 6


def aliases(wording: Wording) -> Iterator[Asked]:
    """What else a thing is called, where its name begins the sentence; what a short name stands for."""
    text = wording.document.text
    for sentence in wording.document.sentences:
        match = _ALIAS.match(text, sentence.start, sentence.end)
        if match is not None and _is_name(Span(*match.span("name")), sentence) and _is_other_name(match):
            asked = _alias(match, wording)
            if asked is not None:
                yield asked
        for short in _SHORT_FOR.finditer(text, sentence.start, sentence.end):
            yield asked_of(
                wording,
                f"Apa kepanjangan dari {short['short']}?",
                Kind.WHAT,
                AnswerType.THING,
                Span(*short.span("long")),
                "full form",
                worth=0.55,
            )


def _is_name(name: Span, sentence: Sentence) -> bool:
    """Whether the words are a noun phrase without verb or pronoun: "Kucing pasir", "Perang Jawa"."""
    inside = [t for t in sentence.tokens if name.contains(t)]
    pointing = PERSONAL | DEMONSTRATIVE
    return 0 < len(inside) <= MAX_WORDS and all(
        t.pos in ("NOUN", "PROPN", "ADJ", "NUM", "X") and t.text.lower() not in pointing and not t.text.endswith("nya")
        for t in inside
    )


def _is_other_name(match: re.Match[str]) -> bool:
    """Whether it is a name or a quoted word, no description ("dikenal sebagai kota tua yang ramai")."""
    alias = match["alias"].split()
    quoted = bool(match["quote"])
    capitals = all(word[:1].isupper() or word in ("di", "dan", "of", "the") for word in alias)
    same_kind = alias[0].lower() == match["name"].split()[0].lower() and len(alias) <= 4
    return len(alias) <= MAX_WORDS and not set(alias) & _CONTINUING and (quoted or capitals or same_kind)


def _alias(match: re.Match[str], wording: Wording) -> Asked | None:
    span = Span(*match.span("name"))
    first = match["name"].split()[0].lower()
    said_small = re.search(rf"\b{re.escape(first)}\b", wording.document.text)
    name = wording.small(span) if said_small or usual_tags(first) != "?" else wording.of(span)
    if name is None:
        return None
    nickname = match["word"] in _NICKNAMES[:1] or "dijuluki" in match.group()
    return asked_of(
        wording,
        f"Apa julukan {name}?" if nickname else f"Apa nama lain dari {name}?",
        Kind.WHAT,
        AnswerType.THING,
        Span(*match.span("alias")),
        "alias",
        (f"{'Julukan' if nickname else 'Nama lain dari'} {name} adalah ", "."),
        worth=0.6,
    )
