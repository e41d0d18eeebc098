"""Uraian: reasons, comparisons and judgements, with the points that an answer must hold and the evidence of each."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from articles.analysis.document import Label, Voice
from quizzes.generation.checks import Reason
from quizzes.generation.comparing import content_words, overlap, words
from quizzes.generation.forms.base import new_item, put_together
from quizzes.generation.forms.statements import (
    Statement,
    Telling,
    clause_of,
    frame_of,
    full_key,
    is_tellable,
    statement,
)
from quizzes.generation.indonesian.frames import UNCERTAIN
from quizzes.generation.indonesian.rows import NO_DEED
from quizzes.items import Form, Kind, Level, Proof

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.items import Item

FEWEST_POINTS, MOST_POINTS = 2, 4
NEAR = 2  # sentences around a reason in which what supports it is told
REACH = 2000  # characters in which these sentences stand
SHARED = 2  # words of meaning that a supporting statement has in common with what is asked, beside its subject
SAME = 0.6  # statements that share so many of their words say the same
MOST_ROLES = 2  # questions of judgement on one text
WORTH = 0.7
DOING = (Voice.ACTIVE, Voice.INTRANSITIVE)
REASON = "Jelaskan {question} dengan bukti dari teks!"
ROLE = (
    "Jelaskan seberapa penting peran {name} dalam peristiwa yang diceritakan teks menurut pendapatmu, "
    "dengan sedikitnya dua bukti dari teks!"
)
VIEW = "Jelaskan pendapat {name} dalam teks, lalu berikan alasanmu setuju atau tidak setuju!"
DIFFERENCE = "Jelaskan perbedaan antara {one} dan {other} menurut teks!"
_SPEAKER = re.compile(r"^Menurut ([^,]+), ")


def build(asked: Asked, context: Context, rng: random.Random) -> Item | Reason:  # noqa: ARG001 - a form like the others
    """A question for a reason with the reason and what supports it, or why there are no two points."""
    if asked.kind is not Kind.WHY or len(asked.keys) != 1 or not is_tellable(asked, context):
        return Reason.NO_POINTS
    reason = Statement(statement(frame_of(asked), context.keys(asked)[0]), asked)
    points = [reason, *_support(reason, context)][:MOST_POINTS]
    if len(points) < FEWEST_POINTS:
        return Reason.NO_POINTS
    proven = replace(asked, evidence=tuple(point.evidence for point in points))
    item = new_item(proven, Form.ESSAY, key=tuple(point.text for point in points), proof=Proof.RUBRIC)
    return replace(
        item, stem=REASON.format(question=asked.stem[:1].lower() + asked.stem[1:].rstrip("?")), level=Level.INTEGRATE
    )


def _support(reason: Statement, context: Context) -> list[Statement]:
    """Statements near the reason that speak of the same matter, not only of the same subject."""
    sentence_at = context.document.sentence_at
    here = sentence_at(reason.evidence.start)
    asked = tuple(a for a in context.asked if abs(a.evidence[0].start - reason.evidence.start) <= REACH)
    telling = Telling(replace(context, asked=asked))
    matter = _matter(reason, context)
    found: list[Statement] = []
    for other in telling.statements:
        there = sentence_at(other.evidence.start)
        near = abs(there.number - here.number) <= NEAR and there.paragraph == here.paragraph
        stated = near and other.asked.fact != reason.asked.fact and clause_of(other.asked, context) is not None
        if stated and len(content_words(other.text) & matter) >= SHARED and _is_new(other, [reason, *found]):
            found.append(other)
    return found


def _matter(reason: Statement, context: Context) -> frozenset[str]:
    """The words behind the verb: what is done and why, without who does it."""
    clause = clause_of(reason.asked, context)
    verb = clause.predicate.verb.text.lower() if clause is not None else ""
    return content_words(reason.text.partition(f" {verb} ")[2])


def _is_new(one: Statement, others: Sequence[Statement]) -> bool:
    """Whether it says more than any of ``others``, and something else."""
    said = content_words(one.text)
    known = [content_words(other.text) for other in others]
    return all(not said <= other and overlap(said, other) < SAME for other in known)


def compose(context: Context, rng: random.Random) -> Iterator[tuple[Asked, Item]]:  # noqa: ARG001 - a form like the others
    """Judgements on who does and who says most in the text, and what differs in things of one kind."""
    telling = Telling(context)
    yield from _roles(telling)
    yield from _views(telling)
    yield from _differences(telling)


def _roles(telling: Telling) -> Iterator[tuple[Asked, Item]]:
    deeds: dict[int, list[Statement]] = {}
    for true in telling.statements:
        doer = _doer(true, telling)
        if doer is not None:
            deeds.setdefault(doer, []).append(true)
    most = sorted(deeds.items(), key=lambda pair: -len(pair[1]))
    for entity, statements in most[:MOST_ROLES]:
        name = telling.context.document.entities[entity].name
        yield from _essay(ROLE.format(name=name), statements, Level.EVALUATE)


def _doer(true: Statement, telling: Telling) -> int | None:
    """The person or body that is told to have done it."""
    clause = clause_of(true.asked, telling.context)
    if clause is None or clause.predicate.voice not in DOING or set(clause.predicate.modals) & UNCERTAIN:
        return None
    if _SPEAKER.match(true.text) or clause.predicate.verb.text.lower() in NO_DEED:
        return None
    subjects = (asked.mention for asked in telling.tellable[true.asked.fact] if asked.role == "subject")
    mention = next((mention for mention in subjects if mention is not None), None)
    return mention.entity if mention is not None and mention.label in (Label.PERSON, Label.ORGANISATION) else None


def _views(telling: Telling) -> Iterator[tuple[Asked, Item]]:
    """What one speaker claims in several sentences."""
    claims: dict[str, list[Statement]] = {}
    for true in telling.statements:
        match = _SPEAKER.match(true.text)
        if match:
            claims.setdefault(match[1], []).append(true)
    for speaker, statements in claims.items():
        yield from _essay(VIEW.format(name=speaker), statements, Level.EVALUATE)


def _differences(telling: Telling) -> Iterator[tuple[Asked, Item]]:
    """What is said with one verb of two things of one kind: "penyu hijau memakan …", "penyu sisik memakan …"."""
    said: dict[tuple[str, str], list[tuple[str, Statement]]] = {}
    for true in telling.statements:
        clause = clause_of(true.asked, telling.context)
        subjects = [a for a in telling.tellable[true.asked.fact] if a.role == "subject"]
        if clause is None or not subjects or _SPEAKER.match(true.text):
            continue
        subject = _inside(full_key(subjects[0], telling.context), telling.context)
        if len(words(subject)) > 1:
            said.setdefault((words(subject)[0], clause.predicate.verb.text.lower()), []).append((subject, true))
    for group in said.values():
        for (one, first), (other, second) in combinations(group, 2):
            if words(one) != words(other) and first.evidence != second.evidence:
                yield from _essay(DIFFERENCE.format(one=one, other=other), [first, second], Level.INTEGRATE)
                break


def _inside(subject: str, context: Context) -> str:
    """The subject as it is written inside a sentence: a small letter where the text has it so."""
    small = subject[:1].lower() + subject[1:]
    return small if f" {small.split()[0]} " in context.document.text else subject


def _essay(stem: str, statements: Sequence[Statement], level: Level) -> Iterator[tuple[Asked, Item]]:
    """The essay whose points are the worthiest statements of different sentences, where there are two."""
    points: list[Statement] = []
    for one in sorted(statements, key=lambda s: -s.asked.worth):
        apart = all(one.evidence != point.evidence for point in points)
        if len(points) < MOST_POINTS and apart and _is_new(one, points):
            points.append(one)
    if len(points) < FEWEST_POINTS:
        return
    points.sort(key=lambda one: one.evidence.start)
    said = tuple(point.text for point in points)
    evidence = tuple(point.evidence for point in points)
    asked = put_together(Form.ESSAY, stem, [point.asked for point in points], said, evidence, worth=WORTH)
    asked = replace(asked, kind=Kind.WHY, level=level, proof=Proof.RUBRIC)
    yield asked, new_item(asked, Form.ESSAY, key=said)
