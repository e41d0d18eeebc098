"""What the questions above "menemukan informasi" are made of, and what their sources share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from articles.analysis.document import Span
from quizzes.generation.facts import facts

if TYPE_CHECKING:
    import random

    from articles.analysis.document import Document, Sentence, Token
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.generation.facts import Fact
    from quizzes.generation.wording import Wording

MOST_WRONG = 4  # distractors that the oldest class sees beside a key
LONGEST_QUOTE = 12  # words
WIDEST_QUOTE = 74  # characters, without the dots that stand for what is left out
BEHIND = 3  # tokens behind the words that are asked about
FEWEST_QUOTED = 4  # words of a sentence that is cut
# words that begin another clause, and marks after which the same one goes on
BOUNDARIES = frozenset(
    "dan serta tetapi sedangkan karena sehingga ketika saat sambil sebelum setelah sesudah yang namun lalu".split()
)
OPENING = frozenset('(["“-–/')
NEW_FACT = 0  # questions are numbered where all are collected


@dataclass(frozen=True)
class Ground:
    """One text with the sound questions about its single sentences, and the chance that all sources draw from."""

    # no slots: the facts are kept once they have been asked for

    context: Context
    wording: Wording
    rng: random.Random

    @property
    def document(self) -> Document:
        """The text as it was read."""
        return self.context.document

    @property
    def asked(self) -> tuple[Asked, ...]:
        """The sound questions about single sentences."""
        return self.context.asked

    @property
    def fewest_wrong(self) -> int:
        """How many distractors a choice needs in this class."""
        return self.context.option_count - 1

    @cached_property
    def facts(self) -> dict[int, Fact]:
        """The facts by their numbers."""
        return {fact.number: fact for fact in facts(self.document, self.wording)}


def evidence_of(document: Document, *spans: Span) -> tuple[Span, ...]:
    """The sentences that hold ``spans``, each once, in text order."""
    found = {document.sentence_at(span.start) for span in spans}
    return tuple(Span(sentence.start, sentence.end) for sentence in sorted(found, key=lambda s: s.number))


def words_of(sentence: Sentence, document: Document) -> str:
    """The sentence on one line, without the mark that ends it."""
    return " ".join(sentence.of(document.text).split()).rstrip(" .!?")


def is_common_noun(name: str, document: Document) -> bool:
    """Whether the text writes the name small as well, so that it is none: "Angklung" where "angklung" stands too."""
    return re.search(rf"\b{re.escape(name.lower())}\b", document.text) is not None


def is_whole(fact: Fact) -> bool:
    """Whether the fact goes on to the end of what is said: no word that belongs to it was left behind its last part."""
    last = max(slot.span.end for slot in fact.slots)
    behind = next((t.text.lower() for t in fact.sentence.tokens if t.start >= last), ".")
    return behind in BOUNDARIES or not (behind[0].isalnum() or behind in OPENING)


def piece_around(span: Span, sentence: Sentence, document: Document) -> str | None:
    """The sentence, or where it is long whole words of it around ``span``, dots where it goes on.

    None where the piece would be too short to tell anything, holds quotation marks, or the words of ``span`` twice.
    """
    tokens = sentence.tokens
    at = next((i for i, token in enumerate(tokens) if token.start <= span.start < token.end), None)
    window = None if at is None else _window(tokens, at, span, document)
    if window is None:
        return None
    first, last = window
    whole = last >= len(tokens) - 2
    told = " ".join(Span(tokens[first].start, tokens[last].end).of(document.text).split()).rstrip(" ,;:.")
    said = re.findall(rf"\b{re.escape(span.of(document.text).lower())}\b", told.lower())
    if len(said) != 1 or set('"“”()[]?!') & set(told) or (not whole and len(told.split()) < FEWEST_QUOTED):
        return None
    return ("… " if first else "") + told + ("." if whole else " …")


def _window(tokens: tuple[Token, ...], at: int, span: Span, document: Document) -> tuple[int, int] | None:
    """The first and last token of the piece: from the beginning or a comma, with some words behind ``span``."""
    starts = [0, *(i + 1 for i in range(at) if tokens[i].text in ",;:"), max(0, at - 3)]
    for first in sorted(set(starts)):
        last = max((i for i in range(first, len(tokens)) if _fits(tokens[first], tokens[i], document)), default=first)
        if last >= len(tokens) - 2 or (tokens[last].end >= span.end and last - at >= BEHIND):
            return first, last
    return None


def _fits(first: Span, last: Span, document: Document) -> bool:
    """Whether what lies between is no more than a stem can quote."""
    told = Span(first.start, last.end).of(document.text)
    return len(told) <= WIDEST_QUOTE and len(told.split()) <= LONGEST_QUOTE
