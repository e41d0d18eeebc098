"""Who says it: a claim of the text with its speaker asked."""

from __future__ import annotations

from collections.abc import Iterator

from articles.analysis.document import Attribution, Span
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.participants import participant_kind, participant_words
from quizzes.generation.facts import Fact, SlotName
from quizzes.generation.indonesian.frames import SAID_BY
from quizzes.generation.wording import Wording

LONGEST_CLAIM = 20  # words that a pupil can keep in mind while looking for the speaker
SHORTEST_CLAIM = 4


def ask_speaker(fact: Fact, wording: Wording) -> Iterator[Asked]:
    """ "Jembatan itu kuat, kata Budi": "Siapa yang mengatakan bahwa jembatan itu kuat?"."""
    attribution, clause = fact.clause.attribution, fact.clause
    if attribution is None or clause.subject is None or clause.antecedent is not None or clause.connective:
        return
    if not clause.is_certain(attribution.speaker) or not clause.is_certain(clause.subject):
        return
    answer = answer_of(attribution.speaker, wording)
    verb, claim = said_with(attribution, wording), claimed(fact)
    if verb is None or claim is None or wording.mention_of(attribution.speaker) is None or not _is_named(answer):
        return
    question = f"{participant_words(answer)} yang {verb} bahwa {claim}?"
    yield Asked(
        stem=question,
        kind=participant_kind(answer),
        answer=answer.type,
        keys=answer.keys,
        evidence=(Span(fact.sentence.start, fact.sentence.end),),
        fact=fact.number,
        role="speaker",
        mention=answer.mention,
        worth=0.55,
    )


def _is_named(answer: Answer) -> bool:
    known = answer.type in (AnswerType.PERSON, AnswerType.ORGANISATION)
    return known and answer.mention is not None and not answer.is_list


def said_with(attribution: Attribution, wording: Wording) -> str | None:
    """The verb to ask with: the text's own ("menegaskan"), or the one that "kata" stands for; None for another cue."""
    text = wording.document.text
    said = attribution.cue.of(text).lower().split()
    if attribution.cue.start == attribution.speaker.start:  # "…, kata Budi"
        sentence = wording.document.sentence_at(attribution.cue.start)
        said = text[sentence.start : attribution.cue.start].lower().split()[-1:]
    return SAID_BY.get(said[0]) if said else None


def claimed(fact: Fact) -> str | None:
    """What is said, as a clause of its own; None where a part of it cannot be worded."""
    if fact.slot(SlotName.SUBJECT) is None or any(not slot.words for slot in fact.slots):
        return None
    core = next(i for i, slot in enumerate(fact.slots) if slot.name is SlotName.SUBJECT)
    ordered = [*fact.slots[core:], *fact.slots[:core]]
    words = " ".join(slot.words or "" for slot in ordered)
    return words if SHORTEST_CLAIM <= len(words.split()) <= LONGEST_CLAIM else None
