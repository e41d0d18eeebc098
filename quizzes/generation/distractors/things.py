"""Distractors for things, titles, reasons and manners: phrases with the same place in other clauses."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from articles.analysis.document import AdjunctRole
from quizzes.generation.asked import AnswerType
from quizzes.generation.comparing import words
from quizzes.generation.distractors.homes import country_near
from quizzes.generation.distractors.inside import inner_swaps
from quizzes.generation.indonesian.siblings import other_offices, siblings

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from articles.analysis.document import Clause, Document, Span
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

ANY_SPECIES = "Panthera tigris"  # a Latin name among others
NEAR = 40  # clauses to either side
ADJUNCTS = {
    AnswerType.REASON: frozenset((AdjunctRole.CAUSE,)),
    AnswerType.ACTION: frozenset((AdjunctRole.PURPOSE,)),
    AnswerType.MANNER: frozenset((AdjunctRole.INSTRUMENT,)),
}


def phrases(asked: Asked, context: Context, rng: random.Random) -> Iterator[str]:
    """Things of the same kind; then the article's phrases: those with the key's head, or for a reason, an aim or a
    means those that say the same of other facts; of the key's size first."""
    key = context.keys(asked)[0]
    at_home = country_near(asked.keys[0], context.document) is None
    kin = list(siblings(key, at_home=at_home) or (siblings(ANY_SPECIES) if "nama Latin dari" in asked.stem else ()))
    rng.shuffle(kin)
    yield from kin
    if asked.answer is AnswerType.TITLE:
        yield from _other_titles(asked, context)
        yield from other_offices(key)
    named = _is_named(asked.keys[0], context.document)
    found = [
        context.key_text(span)
        for clause in _near(asked, context)
        for span in _spans(asked, clause)
        if not any(e.overlaps(span) for e in asked.evidence) and _is_named(span, context.document) == named
    ]
    first, size = words(key)[:1], len(words(key))
    found.sort(key=lambda text: abs(len(words(text)) - size))
    if asked.answer in ADJUNCTS:
        yield from found
        yield from inner_swaps(asked.keys[0], context, rng)
        return
    yield from (text for text in found if words(text)[:1] == first)
    yield from inner_swaps(asked.keys[0], context, rng)


def _other_titles(asked: Asked, context: Context) -> Iterator[str]:
    """The titles of other people in the text."""
    document = context.document
    holders = {m.entity for role in document.roles for m in (role.holder,) if role.overlaps(asked.keys[0])}
    yield from (context.key_text(role) for role in document.roles if role.holder.entity not in holders)


def _spans(asked: Asked, clause: Clause) -> Iterator[Span]:
    """The phrases of a clause that could answer a question of this kind."""
    if asked.answer is AnswerType.TITLE:
        yield from (p for p in (clause.complement,) if p)
        return
    if roles := ADJUNCTS.get(asked.answer):
        yield from (a for a in clause.adjuncts if a.role in roles)
        return
    for phrase in (clause.object, clause.complement, clause.subject):
        if phrase is not None:
            yield from phrase.members or (phrase,)


def _near(asked: Asked, context: Context) -> Sequence[Clause]:
    """The clauses around the evidence: the rest of a long text is not looked through for every key."""
    clauses = context.document.clauses
    at = bisect_left(clauses, asked.evidence[0].start, key=lambda c: c.start)
    return clauses[max(0, at - NEAR) : at + NEAR]


def _is_named(span: Span, document: Document) -> bool:
    """Whether a name or a value stands in the phrase: such phrases stand among their like."""
    return bool(document.mentions_in(span) or document.expressions_in(span))
