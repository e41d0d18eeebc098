"""What a word means where it stands: 'Apa arti kata "lawatan" pada kalimat "…"?'"""

from __future__ import annotations

from typing import TYPE_CHECKING

from articles.analysis.document import Span
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.comparing import words
from quizzes.generation.indonesian.synonyms import meaning
from quizzes.generation.integrating.base import MOST_WRONG, NEW_FACT, evidence_of, piece_around
from quizzes.items import Form, Kind, Level, Proof

if TYPE_CHECKING:
    from collections.abc import Iterator

    from articles.analysis.document import Token
    from quizzes.generation.integrating.base import Ground

MOST = 4  # so many words of a text; more would make a test of words of it
WORTH = 0.9


def meanings(ground: Ground) -> Iterator[Asked]:
    """One question for each word of the list, where it first stands outside names."""
    seen: set[str] = set()
    for token in ground.document.tokens:
        word = token.text.lower()
        if len(seen) < MOST and word not in seen and (asked := _ask(token, word, ground)):
            seen.add(word)
            yield asked


def _ask(token: Token, word: str, ground: Ground) -> Asked | None:
    document = ground.document
    found = meaning(word, token.pos)
    if found is None or any(m.overlaps(token) for m in document.mentions):
        return None
    quote = piece_around(token, document.sentence_at(token.start), document)
    wrong = [other for other in found.others if quote is None or other not in words(quote)]
    if quote is None or found.synonym in words(quote):
        return None
    return Asked(
        stem=f'Apa arti kata "{word}" pada kalimat "{quote}"?',
        kind=Kind.WHAT,
        answer=AnswerType.THING,
        keys=(Span(token.start, token.end),),
        evidence=evidence_of(document, token),
        fact=NEW_FACT,
        role="meaning",
        level=Level.INTEGRATE,
        worth=WORTH,
        said=(found.synonym,),
        proof=Proof.JOINED,
        wrong=tuple(ground.rng.sample(wrong, min(MOST_WRONG, len(wrong)))),
        only=(Form.MULTIPLE_CHOICE,),
    )
