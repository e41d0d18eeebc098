"""Names by pattern: designations of products, events and titles of works."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from articles.analysis.document import Label, Sentence, Span, Token
from articles.analysis.gazetteers import WEEKDAYS, given_names
from articles.analysis.names import Name, is_headline
from articles.analysis.spans import apart
from articles.analysis.wordlists import table_of

# Letters, a hyphen and a number name a thing, unless the letters count something else: ages, days, laws, meetings.
CODE = re.compile(
    r"(?<![\w/.-])(?!(?:COVID|Covid|UU|RT|RW|SK|PP|KTT|HUT|[GUHDSP](?=-\d{1,2}\b))-)[A-Z][A-Za-z]{0,3}-\d{1,4}[A-Z]{0,3}(?![\w-])"
)
_QUOTED = r"\s+[\"“‘'](?P<title>[^\"“”‘’'\n]{2,80})[\"”’']"
_LONGEST = 8


@cache
def _announcers(what: str) -> frozenset[str]:
    return frozenset(table_of("designations")[what].split())


@cache
def _quoted_work() -> re.Pattern[str]:
    words = "|".join(sorted(_announcers("work")))
    return re.compile(rf"\b(?i:{words})(?:\s+[^\W\d_]+){{0,2}}?{_QUOTED}")


def designations(text: str, sentence: Sentence, guessed: Sequence[Name]) -> list[Name]:
    """Products, events and works of a sentence; they outrank the guesses of a model that does not know them."""
    return apart([*_works(text, sentence, guessed), *_events(sentence, guessed), *_products(text, sentence, guessed)])


def _works(text: str, sentence: Sentence, guessed: Sequence[Name]) -> Iterator[Name]:
    """Titles in quotation marks after "film", "lagu", "berjudul", and capitalised ones that nobody else claims."""
    for match in _quoted_work().finditer(text, sentence.start, sentence.end):
        yield Name(*match.span("title"), Label.WORK)
    for at, token in enumerate(sentence.tokens):
        if token.text in _announcers("work"):
            run = _capitalised(sentence.tokens, at + 1)
            author = bool(run) and run[0].text.lower() in given_names()
            if len(run) > 1 and not author and not any(_span(run).overlaps(name) for name in guessed):
                yield _name(run, Label.WORK)


def _events(sentence: Sentence, guessed: Sequence[Name]) -> Iterator[Name]:
    if is_headline(sentence):
        return
    for at, token in enumerate(sentence.tokens):
        sure = token.text in _announcers("sure")
        if not sure and token.text not in _announcers("likely"):
            continue
        run = _capitalised(sentence.tokens, at)
        if at > 1 and sentence.tokens[at - 1].text[:1].isupper():
            continue  # "Mahkamah Kejahatan Perang …" is one name
        claimed = not sure and any(name.contains(token) for name in guessed)
        if len(run) > 1 and run[1].text not in WEEKDAYS and not claimed:
            yield _name(run, Label.EVENT)


def _products(text: str, sentence: Sentence, guessed: Sequence[Name]) -> Iterator[Name]:
    for at, token in enumerate(sentence.tokens):
        if token.text in _announcers("maker") and at + 1 < len(sentence.tokens) and _has_digit(sentence.tokens[at + 1]):
            yield _name(sentence.tokens[at : at + 2], Label.PRODUCT)
        elif token.text in _announcers("ship"):
            run = _capitalised(sentence.tokens, at)
            if len(run) > 1:
                yield _name(run, Label.PRODUCT)
        elif token.text in _announcers("product"):
            run = _capitalised(sentence.tokens, at + 1)
            if run and not any(_span(run).overlaps(name) for name in guessed):
                yield _name(run, Label.PRODUCT)
    for match in CODE.finditer(text, sentence.start, sentence.end):
        yield Name(*match.span(), Label.PRODUCT)


def _has_digit(token: Token) -> bool:
    return any(map(str.isdigit, token.text))


def _capitalised(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The run of capitalised words from ``at``, numbers inside and after it included."""
    end = at
    while end < min(len(tokens), at + _LONGEST) and (
        tokens[end].text[:1].isupper() or (end > at and tokens[end].text.isdigit())
    ):
        end += 1
    return tokens[at:end]


def _span(run: Sequence[Token]) -> Span:
    return Span(run[0].start, run[-1].end)


def _name(run: Sequence[Token], label: Label) -> Name:
    return Name(run[0].start, run[-1].end, label)
