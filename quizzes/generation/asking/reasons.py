"""Why and what for, where the reason is a clause with a subject of its own: "…, sehingga …", "… agar …"."""

from __future__ import annotations

from collections.abc import Iterator

from articles.analysis.document import AdjunctRole, Clause, Sentence, Span, Token
from quizzes.generation.answers import Answer
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.stems import joined, rest_of, stem
from quizzes.generation.facts import Fact, SlotName
from quizzes.generation.indonesian.frames import AIMING, RESULTING, SAID_BY
from quizzes.generation.indonesian.reference import DEMONSTRATIVE, PERSONAL
from quizzes.generation.wording import Wording
from quizzes.items import Kind

LONGEST_REASON = 14  # words that anyone would write as an answer
FARTHEST = 3  # words between a clause and the connective that goes on from it


def ask_reason(fact: Fact, wording: Wording) -> Iterator[Asked]:
    """ "Sungai meluap sehingga warga mengungsi": why they fled; "… agar petani tidak kekurangan air": what for."""
    if fact.slot(SlotName.SUBJECT) is None or any(not slot.words for slot in fact.slots) or fact.speaker is not None:
        return
    if fact.clause.connective in RESULTING:
        key = _cause(fact, wording)
        words, kind = "Mengapa", AnswerType.REASON
    else:
        key = _aim(fact, wording)
        words, kind = "Untuk apa", AnswerType.ACTION
    if key is not None and _is_plain(key, wording):
        yield _asked(fact, stem(fact, words, joined(rest_of(fact))), Answer(kind, (key,)))


def _asked(fact: Fact, question: str, answer: Answer) -> Asked:
    return Asked(
        stem=question,
        kind=Kind.WHY,
        answer=answer.type,
        keys=answer.keys,
        evidence=(Span(fact.sentence.start, fact.sentence.end),),
        fact=fact.number,
        role="reason",
        worth=0.65 if fact.is_certain else 0.5,
    )


def _cause(fact: Fact, wording: Wording) -> Span | None:
    """The one clause that stands before "sehingga"."""
    sentence = fact.sentence
    at = next((t for t in sentence.tokens if t.text.lower() in RESULTING and t.end <= fact.clause.start), None)
    before = [c for c in wording.document.clauses_of(sentence.number) if at is not None and c.end <= at.start]
    if at is None or len(before) != 1 or before[0].subject is None or before[0].start != sentence.start:
        return None
    return Span(sentence.start, sentence.start + len(wording.document.text[sentence.start : at.start].rstrip(" ,")))


def _aim(fact: Fact, wording: Wording) -> Span | None:
    """What follows "agar" behind the clause, to the end of the sentence."""
    if any(slot.adjunct is not None and slot.adjunct.role is AdjunctRole.PURPOSE for slot in fact.slots):
        return None
    at = _behind(fact.clause, fact.sentence)
    if at is None or fact.clause.connective:
        return None
    text = wording.document.text[at.start : fact.sentence.end].rstrip(" .!")
    return Span(at.start, at.start + len(text))


def _behind(clause: Clause, sentence: Sentence) -> Token | None:
    """The "agar" that goes on from the clause, with hardly a word between."""
    following = [token for token in sentence.tokens if token.start >= clause.end][: FARTHEST + 1]
    return next((token for token in following if token.text.lower() in AIMING), None)


def _is_plain(key: Span, wording: Wording) -> bool:
    said = key.of(wording.document.text)
    words = said.lower().split()
    stands_alone = not set('",:;()“”') & set(said) and not set(words) & (DEMONSTRATIVE | PERSONAL | SAID_BY.keys())
    return len(words) <= LONGEST_REASON and stands_alone and wording.of(key) is not None
