"""Why, where the reason stands in the sentence before: "Karena itu, …", "Akibatnya, …"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from articles.analysis.document import Span
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.stems import joined, rest_of
from quizzes.generation.distractors.fit import refers_elsewhere
from quizzes.generation.facts import SlotName
from quizzes.generation.integrating.base import NEW_FACT
from quizzes.items import Kind, Level, Proof

if TYPE_CHECKING:
    from collections.abc import Iterator

    from articles.analysis.document import Sentence
    from quizzes.generation.facts import Fact
    from quizzes.generation.integrating.base import Ground

CONSEQUENCE = re.compile(
    r"(?:(?:oleh )?(?:karena|sebab) (?:itu|hal itu|alasan itu)|karenanya|akibatnya|maka dari itu)\b,?\s*", re.IGNORECASE
)
LONGEST_REASON = 14
FEWEST_REASON = 3
WORTH = 0.8


def causes(ground: Ground) -> Iterator[Asked]:
    """One question for each sentence that follows from the one before."""
    document = ground.document
    for before, after in pairwise(document.sentences):
        lead = CONSEQUENCE.match(document.text, after.start)
        if lead is None or before.paragraph != after.paragraph:
            continue
        if not (lead.group().lower().startswith("oleh") and _is_inside(before, ground)):
            yield from _ask(before, after, ground)


def _is_inside(sentence: Sentence, ground: Ground) -> bool:
    """Whether others stand before it in its paragraph: "Oleh karena itu" then follows from them all."""
    return any(s.paragraph == sentence.paragraph for s in ground.document.sentences[: sentence.number])


def _ask(before: Sentence, after: Sentence, ground: Ground) -> Iterator[Asked]:
    reason, effect = _reason(before, ground), _effect(after, ground)
    if reason is None or effect is None:
        return
    fact, told = effect
    words, span = reason
    yield Asked(
        stem=f"Mengapa {told}?",
        kind=Kind.WHY,
        answer=AnswerType.REASON,
        keys=(span,),
        evidence=(Span(before.start, before.end), Span(after.start, after.end)),
        fact=NEW_FACT,
        role="cause across sentences",
        level=Level.INTEGRATE,
        worth=WORTH,
        said=(words,),
        proof=Proof.JOINED,
        uses=(fact.number,),
    )


def _effect(sentence: Sentence, ground: Ground) -> tuple[Fact, str] | None:
    """The main clause of the sentence in words that stand on their own, with its fact."""
    for fact in ground.facts.values():
        if fact.sentence != sentence or fact.clause.connective or fact.speaker is not None:
            continue
        slots = rest_of(fact)
        lead = CONSEQUENCE.match(ground.document.text, sentence.start)
        said = [s for s in fact.slots if lead is None or s.span.start >= lead.end()]
        if fact.slot(SlotName.SUBJECT) not in slots or any(s not in slots for s in said):
            return None
        return fact, CONSEQUENCE.sub("", joined(slots))
    return None


def _reason(sentence: Sentence, ground: Ground) -> tuple[str, Span] | None:
    """The sentence as a reason: with its references resolved, no longer than anyone would write."""
    document = ground.document
    end = sentence.end - 1 if document.text[sentence.end - 1] in ".!" else sentence.end
    span = Span(sentence.start, end)
    words = " ".join(span.of(document.text).split())
    named = any(m.start == span.start for m in (*document.mentions, *document.roles))
    if not named and not words[1:2].isupper():
        words = words[:1].lower() + words[1:]
    if (
        refers_elsewhere(words)
        or set('"“”()') & set(words)
        or not FEWEST_REASON <= len(words.split()) <= LONGEST_REASON
        or CONSEQUENCE.match(words)
    ):
        return None
    return words, span
