"""What somebody did next: "Setelah itu, …", "Kemudian, …" at the beginning of a sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from articles.analysis.document import Span, Voice
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.stems import joined, rest_of
from quizzes.generation.comparing import core
from quizzes.generation.distractors.fit import is_alike, refers_elsewhere
from quizzes.generation.facts import SlotName
from quizzes.generation.integrating.base import MOST_WRONG, NEW_FACT, is_whole
from quizzes.items import Form, Kind, Level, Proof

if TYPE_CHECKING:
    from collections.abc import Iterator

    from articles.analysis.document import Sentence
    from quizzes.generation.facts import Fact
    from quizzes.generation.integrating.base import Ground

NEXT = re.compile(r"(?:(?:setelah|sesudah|seusai) itu|kemudian|selanjutnya|lalu|berikutnya)\b", re.IGNORECASE)
MAIN = frozenset({"", "setelah", "sesudah"})  # "Setelah itu" may be read as what hangs the clause on another
TAKING_UP = frozenset({"ia", "dia"})
FEWEST_WORDS = 2
LONGEST = 12
WORTH = 0.85


def sequence(ground: Ground) -> Iterator[Asked]:
    """One question for each sentence that goes on with what the one before has told of the same person or thing."""
    document = ground.document
    for before, after in pairwise(document.sentences):
        if NEXT.match(document.text, after.start) and before.paragraph == after.paragraph:
            first, then = _deed(before, ground), _deed(after, ground)
            if first and then and (asked := _ask(first, then, ground)):
                yield asked


def _deed(sentence: Sentence, ground: Ground) -> Fact | None:
    """What the subject of the sentence's main clause does."""
    for fact in ground.facts.values():
        main = fact.clause.connective in MAIN and fact.clause.antecedent is None
        if fact.sentence == sentence and main:
            acts = fact.clause.predicate.voice in (Voice.ACTIVE, Voice.INTRANSITIVE)
            certain = fact.is_certain and fact.speaker is None
            return fact if acts and certain and is_whole(fact) and fact.slot(SlotName.SUBJECT) else None
    return None


def _ask(first: Fact, then: Fact, ground: Ground) -> Asked | None:
    subject, done, key = _subject(first), _done(first), told(then, ground)
    if subject is None or done is None or key is None or not _goes_on(then, subject, ground):
        return None
    text = ground.document.text
    wrong = tuple(_others(subject, (first, then), key.of(text), ground))[:MOST_WRONG]
    return Asked(
        stem=f"Apa yang dilakukan {subject} setelah {done}?",
        kind=Kind.WHAT,
        answer=AnswerType.ACTION,
        keys=(key,),
        evidence=(Span(first.sentence.start, first.sentence.end), Span(then.sentence.start, then.sentence.end)),
        fact=NEW_FACT,
        role="sequence",
        level=Level.INTEGRATE,
        worth=WORTH,
        said=(key.of(text),),
        proof=Proof.JOINED,
        wrong=wrong,
        only=() if len(wrong) >= ground.fewest_wrong else (Form.SHORT_ANSWER,),
        uses=(first.number, then.number),
    )


def _goes_on(fact: Fact, subject: str, ground: Ground) -> bool:
    """Whether the subject is the same again, or taken up by "ia"."""
    slot = fact.slot(SlotName.SUBJECT)
    if slot is None:
        return False
    pronoun = slot.span.of(ground.document.text).lower() in TAKING_UP
    return core(slot.words) == core(subject) if slot.words else pronoun


def _subject(fact: Fact) -> str | None:
    slot = fact.slot(SlotName.SUBJECT)
    return slot.words if slot else None


def _done(fact: Fact) -> str | None:
    """The deed as it goes on after "setelah"; None where it would point at something or say too little."""
    subject = fact.slot(SlotName.SUBJECT)
    rest = [slot for slot in rest_of(fact) if slot is not subject and slot.span.start > fact.clause.predicate.start]
    words = joined([slot for slot in fact.slots if slot.name is SlotName.PREDICATE] + rest)
    fits = FEWEST_WORDS <= len(words.split()) <= LONGEST and len(rest) + 2 >= len(fact.slots)
    return None if not fits or refers_elsewhere(words) or "," in words else words


def told(fact: Fact, ground: Ground) -> Span | None:
    """The deed in the text's own words, from its verb to its end."""
    last = max(slot.span.end for slot in fact.slots)
    span = Span(fact.clause.predicate.verb.start, last)
    words = span.of(ground.document.text).split()
    return span if FEWEST_WORDS <= len(words) <= LONGEST and "," not in "".join(words) else None


def _others(subject: str, used: tuple[Fact, Fact], key: str, ground: Ground) -> Iterator[str]:
    """What else the text tells of the same subject elsewhere."""
    for fact in ground.facts.values():
        if fact.sentence in (used[0].sentence, used[1].sentence) or fact.clause.antecedent is not None:
            continue
        own = _subject(fact)
        span = told(fact, ground) if own and core(own) == core(subject) and is_whole(fact) else None
        if span is not None and is_alike(words := span.of(ground.document.text), key):
            yield words
