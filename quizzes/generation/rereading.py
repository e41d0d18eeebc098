"""Answers a stem from the whole article, without its key: finds what else could be meant.

A sentence fits a stem as far as it holds the stem's words, rare words weighing more (idf); verbs count in either
voice. What fits at least as well as the evidence and holds another answer of the same kind makes a second right one.
"""

from __future__ import annotations

import math
from collections import defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from articles.analysis.document import Amount, DateValue, ExpressionKind, Label
from quizzes.generation.asked import AnswerType
from quizzes.generation.comparing import content_words, same_words
from quizzes.generation.indonesian.voice import bare_stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from articles.analysis.document import Document, Expression, Sentence
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

FITS = 0.85  # the share of a stem's weight that a sentence must hold to answer it
LONGEST_WORD = 40  # characters
LABELS = {
    AnswerType.PERSON: Label.PERSON,
    AnswerType.ORGANISATION: Label.ORGANISATION,
    AnswerType.PLACE: Label.LOCATION,
    AnswerType.PRODUCT: Label.PRODUCT,
}


class Reader:
    """One document, ready to be searched by the words of stems."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def second_answer(self, asked: Asked, context: Context) -> str | None:
        """Words of another sentence that answer the stem as well as the key does; None where there are none.

        Only names, dates, times and amounts are looked for: of other answers no kind is known.
        """
        stem = meanings(asked.stem)
        if not stem or len(asked.keys) != 1:
            return None
        here = {self.document.sentence_at(span.start).number for span in asked.evidence}
        keys = context.keys(asked)
        needed = max(FITS, self._fit(stem, here))
        for number in sorted(self._holding(stem) - here):
            if self._fit(stem, {number}) < needed:
                continue
            for other in self._answers(asked, self.document.sentences[number]):
                if not any(same_words(other, key) for key in keys) and not meanings(other) <= stem:
                    return other
        return None

    def _answers(self, asked: Asked, sentence: Sentence) -> Iterator[str]:
        """What could answer the question in that sentence: another name of the label, another value of the kind."""
        label = LABELS.get(asked.answer)
        text = self.document.text
        if label is not None:
            entity = asked.mention.entity if asked.mention else -1
            yield from (
                mention.of(text)
                for mention in self.document.mentions_in(sentence)
                if mention.label is label and mention.entity != entity
            )
        else:
            yield from (e.of(text) for e in self.document.expressions_in(sentence) if self._is_alike(asked, e))

    def _is_alike(self, asked: Asked, other: Expression) -> bool:
        """Whether the value is of the kind that is asked for: a date for a date, an amount of the same things."""
        mine = asked.expression
        if mine is None:
            return False
        if isinstance(mine.value, Amount) and isinstance(other.value, Amount):
            return mine.value.unit == other.value.unit and self._behind(mine) == self._behind(other)
        if isinstance(mine.value, DateValue) and isinstance(other.value, DateValue):
            return _parts(mine.value) == _parts(other.value)
        return mine.kind is other.kind is ExpressionKind.TIME

    def _behind(self, value: Expression) -> str:
        """The word that follows: what "40 ekor" counts."""
        text = self.document.text
        return next(iter(text[value.end : value.end + LONGEST_WORD].lower().split()), "").strip(",.;")

    def _fit(self, stem: frozenset[str], numbers: set[int]) -> float:
        """The share of the stem's weight that those sentences hold together."""
        said = frozenset().union(*(self._said[number] for number in numbers))
        return sum(map(self._weight, stem & said)) / sum(map(self._weight, stem))

    def _weight(self, word: str) -> float:
        return math.log(1 + len(self.document.sentences) / (1 + len(self._places[word])))

    def _holding(self, stem: frozenset[str]) -> set[int]:
        """The sentences with one of the stem's rarest words: without any of them none can fit."""
        total, missing, found = sum(map(self._weight, stem)), 0.0, set[int]()
        for word in sorted(stem, key=lambda w: (-self._weight(w), w)):
            found |= self._places[word]
            missing += self._weight(word)
            if missing > (1 - FITS) * total:
                break
        return found

    @cached_property
    def _said(self) -> list[frozenset[str]]:
        return [meanings(sentence.of(self.document.text)) for sentence in self.document.sentences]

    @cached_property
    def _places(self) -> defaultdict[str, set[int]]:
        found: defaultdict[str, set[int]] = defaultdict(set)
        for number, said in enumerate(self._said):
            for word in said:
                found[word].add(number)
        return found


def _parts(date: DateValue) -> tuple[bool, ...]:
    return tuple(part is not None for part in (date.year, date.month, date.day))


def meanings(text: str) -> frozenset[str]:
    """The content words of a text, each verb as its stem, without -nya."""
    return frozenset(_meaning(word) for word in content_words(text))


@lru_cache(maxsize=50_000)  # many texts pass through one server
def _meaning(word: str) -> str:
    plain = word.removesuffix("nya") if len(word) > 6 else word
    return bare_stem(plain) or plain
