"""Asides between dashes: "Bandung – kota kembang – menjadi …", also where the dashes are hyphens without blanks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from articles.analysis.document import Span, Token
from articles.analysis.spelling import is_reduplicated
from articles.analysis.tagging import usual_tags

DASHES = ("-", "–", "—", "--")

_FARTHEST = 15  # words between two dashes
# what goes on behind an aside, besides a verb: no compound of two nouns ends so ("penyair-yang")
_GOES_ON = frozenset("yang untuk dan di dari pada adalah akan telah sudah dengan ke".split())
_VERB_TAGS = ("VB", "?")
_SHORTEST_VERB = 6  # letters
_VERBAL = ("me", "ber", "ter", "di")


def parted(text: str, words: Sequence[Span]) -> tuple[Span, ...]:
    """The words of one sentence with each pair of hyphens that stand for dashes parted: "Surya-penyair Solo-yang"."""
    dashed = frozenset(at for pair in _pairs(text, words) for at in pair)
    return tuple(piece for at, word in enumerate(words) for piece in (_pieces(text, word) if at in dashed else [word]))


def _pairs(text: str, words: Sequence[Span]) -> Iterator[tuple[int, int]]:
    opening: int | None = None
    for at, word in enumerate(words):
        before, hyphen, behind = word.of(text).rpartition("-")
        if not hyphen or not before or not behind:
            continue
        if opening is not None and at - opening <= _FARTHEST and _closes(before, behind):
            yield opening, at
            opening = None
        elif _opens(word.of(text), behind):
            opening = at


def _opens(word: str, behind: str) -> bool:
    """Whether an aside may begin inside the word: "Lestari-guru", "Syiah-Pemimpin"; "Asia-Pasifik" may as well."""
    capital = word[:1].isupper() and behind.isalpha() and not is_reduplicated(word.lower())
    return capital and (behind[0].isupper() or usual_tags(behind).startswith("NN"))


def _closes(before: str, behind: str) -> bool:
    """Whether the sentence goes on behind the hyphen: "Solo-yang", "Daraj-menuding"; "ajar-mengajar" is a word."""
    acts = before[:1].isupper() and usual_tags(behind).startswith(_VERB_TAGS) and behind.startswith(_VERBAL)
    acts = acts and len(behind) >= _SHORTEST_VERB
    return behind in _GOES_ON or acts


def _pieces(text: str, word: Span) -> list[Span]:
    at = word.start + word.of(text).rindex("-")
    return [Span(word.start, at), Span(at, at + 1), Span(at + 1, word.end)]


def asides(tokens: Sequence[Token]) -> tuple[Span, ...]:
    """What stands between two dashes and tells nothing by itself, the dashes included."""
    marks = [at for at, token in enumerate(tokens) if token.text in DASHES]
    return tuple(
        Span(tokens[first].start, tokens[last].end)
        for first, last in pairwise(marks)
        if marks.index(first) % 2 == 0 and _is_aside(tokens[first + 1 : last])
    )


def _is_aside(inside: Sequence[Token]) -> bool:
    return 0 < len(inside) <= _FARTHEST and not any(token.pos in ("VERB", "AUX") for token in inside)
