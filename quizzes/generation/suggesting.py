"""Distractors for a question that a teacher writes: what the key is, is read from the text that has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from articles.analysis.document import Phrase, Span
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.context import Context
from quizzes.generation.distractors import pool
from quizzes.generation.indonesian.siblings import exchanged, siblings
from quizzes.generation.wording import Wording
from quizzes.items import Kind

if TYPE_CHECKING:
    import random

    from articles.analysis.document import Document


def suggest(document: Document, stem: str, key: str, count: int, rng: random.Random) -> tuple[str, ...]:
    """At most ``count`` wrong but plausible answers beside ``key``, best first.

    A key that the text does not have is known by its words alone.
    """
    at = re.search(rf"(?<!\w){re.escape(key)}(?!\w)", document.text, re.IGNORECASE)
    if at is None:
        kin = dict.fromkeys((*siblings(key), *exchanged(key)))
        return tuple(rng.sample(list(kin), min(count, len(kin))))
    span = Span(*at.span())
    asked = _asked(document, stem, span)
    return pool(asked, Context(document, (asked,)), rng).options[:count]


def _asked(document: Document, stem: str, span: Span) -> Asked:
    """The question as the generator would have asked it."""
    sentence = document.sentence_at(span.start)
    answer = _answer(document, span)
    return Asked(
        stem=stem,
        kind=Kind.WHAT,
        answer=answer.type,
        keys=(span,),
        evidence=(Span(sentence.start, sentence.end),),
        fact=0,
        role="",
        mention=answer.mention,
        expression=answer.expression,
    )


def _answer(document: Document, span: Span) -> Answer:
    inside = [token for token in document.tokens if span.start <= token.start and token.end <= span.end]
    if not inside:
        return Answer(AnswerType.THING, (span,))
    head = next((token for token in inside if token.pos in ("NOUN", "PROPN")), inside[0])
    return answer_of(Phrase(span.start, span.end, head, (span,)), Wording(document))
