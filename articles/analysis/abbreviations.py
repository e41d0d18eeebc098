"""Long forms and the short ones that a text gives for them: "Komisi Pemberantasan Korupsi (KPK)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.analysis.document import Span, Token
from articles.analysis.wordlists import words_of

_SHORT = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*|[A-Z][a-z]{3,11}")
_LONGEST = 9
_SMALL = frozenset("dan di ke untuk dari yang atau of the and for per pada".split())


def abbreviations(tokens: Sequence[Token]) -> tuple[tuple[Span, Span], ...]:
    """The pairs (long form, short form) in order, wherever one stands in brackets after the other."""
    return tuple(pair for at in range(1, len(tokens) - 2) for pair in _pair(tokens, at))


def _pair(tokens: Sequence[Token], at: int) -> Iterator[tuple[Span, Span]]:
    if tokens[at].text != "(":
        return
    closing = (n for n in range(at + 2, min(at + _LONGEST + 2, len(tokens))) if tokens[n].text == ")")
    close = next(closing, at)
    inside, before = tokens[at + 1 : close], tokens[max(0, at - _LONGEST) : at]
    if len(inside) == 1 and _SHORT.fullmatch(inside[0].text):
        starts = (n for n in range(len(before) - 2, -1, -1) if _spells(inside[0], before[n:]))
        for start in list(starts)[:1]:
            yield Span(before[start].start, before[-1].end), Span(inside[0].start, inside[0].end)
    elif len(inside) > 1 and _SHORT.fullmatch(before[-1].text) and _spells(before[-1], inside):
        yield Span(inside[0].start, inside[-1].end), Span(before[-1].start, before[-1].end)


def _spells(short: Token, words: Sequence[Token]) -> bool:
    """Whether beginnings of all the words, small ones apart, spell the short form in order."""
    forms = [word.text.lower() for word in words]
    if not all(form.replace("-", "").isalpha() for form in forms):
        return False
    if forms[0] in _SMALL or forms[0] in words_of("honorifics"):
        return False
    return _consumes(short.text.lower(), forms, short.text.isupper())


def _consumes(short: str, forms: Sequence[str], initials: bool) -> bool:
    """Whether each word gives its beginning; a mixed-case short form also takes syllables: Kemen-dik-bud."""
    if not short or not forms:
        return not short and all(form in _SMALL for form in forms)
    first, rest = forms[0], forms[1:]
    given = (size for size in range(len(short), 0, -1) if _gives(first, short[:size], initials))
    return any(_consumes(short[size:], rest, initials) for size in given) or (
        first in _SMALL and _consumes(short, rest, initials)
    )


def _gives(word: str, piece: str, initials: bool) -> bool:
    return word.startswith(piece) or (not initials and len(piece) > 1 and piece in word)
