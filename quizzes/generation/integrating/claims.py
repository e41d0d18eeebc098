"""Fact or opinion, and whose opinion it is: claims with a speaker who holds them, or held only possible."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from articles.analysis.document import Span
from quizzes.generation.answers import answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.stems import joined, rest_of
from quizzes.generation.comparing import contains, core, words
from quizzes.generation.facts import Fact, SlotName
from quizzes.generation.indonesian.judging import CLAIMING, GUESSING, OPINING, REPORTING, WEIGHING, WISHING
from quizzes.generation.integrating.base import NEW_FACT
from quizzes.generation.integrating.statements import Statement, is_fit
from quizzes.generation.integrating.supported import alike, choice
from quizzes.items import Kind, Level, Proof

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.generation.integrating.base import Ground

MOST = 2
LONGEST_CLAIM = 16
WORTH = 0.95


def opinions(found: Sequence[Statement], ground: Ground) -> Iterator[Asked]:
    """Which statement is an opinion among facts: the first claim that has facts enough of its length."""
    facts = [s for s in found if is_plain(s, ground)]
    for claim in _claims(ground):
        shown = alike(claim.words, [s for s in facts if s.proof != claim.proof], lambda s: s.words)
        if len(shown) >= ground.fewest_wrong:
            stem = "Pernyataan manakah yang merupakan pendapat atau dugaan, bukan fakta?"
            asked = choice(stem, claim.words, tuple(s.words for s in shown), [claim, *shown], role="opinion")
            yield replace(asked, level=Level.EVALUATE, worth=WORTH)
            return


def is_plain(statement: Statement, ground: Ground) -> bool:
    """Whether the text tells it as a fact: no speaker, nothing weighed or held possible, something exact in it."""
    fact = ground.facts.get(statement.asked.fact)
    exact = statement.asked.mention is not None or statement.asked.expression is not None
    known = fact is None or (fact.is_certain and fact.clause.attribution is None)
    return exact and known and not WEIGHING & set(words(statement.words))


def _claims(ground: Ground) -> list[Statement]:
    """The claims as statements, one for each sentence, a speaker's first."""
    found: dict[Span, Statement] = {}
    for asked in ground.asked:
        fact = ground.facts.get(asked.fact)
        if fact is None or asked.frame is None or len(asked.keys) != 1 or not is_claim(fact, ground):
            continue
        told = asked.frame[0] + ground.context.keys(asked)[0] + asked.frame[1]
        told = told[:1].upper() + told[1:]
        if is_fit(told):
            found.setdefault(asked.evidence[0], Statement(told, asked, ()))
    return sorted(found.values(), key=lambda s: not s.words.startswith("Menurut"))


def is_claim(fact: Fact, ground: Ground) -> bool:
    """Whether the fact is somebody's opinion, or only held possible."""
    if fact.speaker is None:
        return bool(GUESSING & set(fact.clause.predicate.modals)) and fact.clause.attribution is None
    verb = opining_verb(fact, ground)
    return verb is not None and verb not in WISHING


def opining_verb(fact: Fact, ground: Ground) -> str | None:
    """How the speaker holds it ("menduga", "berpendapat"); None where it is told as known, or with figures."""
    text = ground.document.text
    if fact.clause.attribution is None or fact.speaker is None or re.search(r"\d", fact.clause.of(text)):
        return None
    cues = words(fact.clause.attribution.cue.of(text))
    verb = next((OPINING[cue] for cue in cues if cue in OPINING), None)
    if verb is None and REPORTING & set(cues) and CLAIMING & set(fact.clause.predicate.modals):
        return "menyatakan"
    return verb


def whose(ground: Ground) -> Iterator[Asked]:
    """Who holds the opinion."""
    seen: set[Span] = set()
    for fact in ground.facts.values():
        if len(seen) < MOST and fact.sentence not in seen and (asked := _whose(fact, ground)):
            seen.add(fact.sentence)
            yield asked


def _whose(fact: Fact, ground: Ground) -> Asked | None:
    verb = opining_verb(fact, ground)
    subject = fact.slot(SlotName.SUBJECT)
    slots = rest_of(fact)
    if verb is None or fact.speaker is None or fact.clause.attribution is None or subject not in slots:
        return None
    told = joined(slots)
    speaker = fact.clause.attribution.speaker
    named = contains(core(fact.speaker), core(speaker.of(ground.document.text)))
    if len(slots) < len(fact.slots) or len(told.split()) > LONGEST_CLAIM or "," in told or not named:
        return None
    answer = answer_of(speaker, ground.wording)
    if answer.type not in (AnswerType.PERSON, AnswerType.ORGANISATION):
        return None
    return Asked(
        stem=f"Siapa yang {verb} bahwa {told}?",
        kind=Kind.WHO,
        answer=answer.type,
        keys=(Span(speaker.start, speaker.end),),
        evidence=(Span(fact.sentence.start, fact.sentence.end),),
        fact=NEW_FACT,
        role="whose claim",
        mention=answer.mention,
        level=Level.EVALUATE,
        worth=WORTH,
        said=(fact.speaker,),
        proof=Proof.JOINED,
        uses=(fact.number,),
    )
