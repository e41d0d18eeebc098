"""What the sources of such questions share."""

from __future__ import annotations

from bisect import bisect_right

from articles.analysis.document import (
    Expression,
    Mention,
    Span,
)
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.indonesian.question_words import DESIGNATORS
from quizzes.generation.indonesian.titles import BODY_NOUNS
from quizzes.generation.wording import Wording
from quizzes.items import Kind


def asked_of(
    wording: Wording,
    stem: str,
    kind: Kind,
    answer: AnswerType,
    key: Span,
    role: str,
    frame: tuple[str, str] | None = None,
    *,
    worth: float,
    mention: Mention | None = None,
    expression: Expression | None = None,
    beside_clause: bool = False,
) -> Asked:
    """The question whose key is ``key``, proven by its sentence; its number is given where all are collected."""
    sentence = wording.document.sentence_at(key.start)
    return Asked(
        stem=stem,
        kind=kind,
        answer=answer,
        keys=(Span(key.start, key.end),),
        evidence=(Span(sentence.start, sentence.end),),
        fact=0,
        role=role,
        frame=frame,
        mention=mention,
        expression=expression,
        worth=worth,
        beside_clause=beside_clause,
    )


def noun_before(wording: Wording, offset: int) -> str | None:
    """The noun phrase that ends just before ``offset``, in words that stand alone."""
    for _, phrase in wording.phrases:
        if 0 <= offset - phrase.end <= 1:
            last = phrase.members[-1]
            return wording.small(last)
    tokens = [
        t for t in wording.document.tokens if t.end <= offset and offset - t.end <= 1 and t.pos in ("NOUN", "PROPN")
    ]
    return wording.small(tokens[-1]) if tokens else None


def body_noun(mention: Mention, wording: Wording) -> str:
    """What kind of body the name says it is: "perusahaan", "partai", "rumah sakit"; else "lembaga"."""
    first = mention.of(wording.document.text).split()[0].lower().rstrip(".")
    return BODY_NOUNS.get(first) or DESIGNATORS.get(first) or "lembaga"


def run_before(wording: Wording, offset: int) -> Span | None:
    """The nouns and names, one after another, that end just before ``offset``: "Kota Padang"."""
    tokens = wording.document.tokens
    end = bisect_right(tokens, offset, key=lambda token: token.end)
    start, reached = end, offset
    while start and tokens[start - 1].pos in ("NOUN", "PROPN") and reached - tokens[start - 1].end <= 1:
        start -= 1
        reached = tokens[start].start
    return Span(tokens[start].start, tokens[end - 1].end) if start < end else None
