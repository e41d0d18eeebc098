"""The year that ends a name: "Nobel Fisika 1977" is asked as "Pada tahun berapa … Nobel Fisika?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.analysis.document import AdjunctRole, DateValue, Expression, ExpressionKind, Span, Voice
from quizzes.generation.answers import Answer
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.stems import build, joined, rest_of, stem
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_ENDS_IN_YEAR = re.compile(r"^(?P<name>.*\b(?:[A-Z][\w-]*|[Kk]e-\d+)) (?P<year>1[5-9]\d\d|20\d\d)$")
_NO_EVENT = frozenset("nomor no anggaran pasal tahun".split())


def ask_year(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """In which year it was that somebody won the prize or took part, where only the prize's name says so."""
    subject, phrase = fact.slot(SlotName.SUBJECT), slot.phrase
    match = _ENDS_IN_YEAR.match(slot.words or "")
    if match is None or phrase is None or subject is None or not subject.words or slot is subject:
        return
    if _is_dated(fact) or fact.clause.predicate.voice is Voice.NOMINAL or _says_what(match["name"]):
        return
    if phrase.of(wording.document.text)[-4:] != match["year"]:
        return
    value = DateValue(year=int(match["year"]))
    year = Expression(phrase.end - 4, phrase.end, ExpressionKind.DATE, value)
    nameless = replace(slot, words=match["name"])
    rest = [nameless if other is slot else other for other in rest_of(fact)]
    answer = Answer(AnswerType.DATE, (Span(year.start, year.end),), expression=year)
    made = build(
        fact, slot, answer, wording.document.text, stem(fact, "Pada tahun berapa", joined(rest)), Kind.WHEN, 0.65
    )
    yield replace(made, role="year in name")


def _is_dated(fact: Fact) -> bool:
    return any(slot.adjunct is not None and slot.adjunct.role is AdjunctRole.TIME for slot in fact.slots)


def _says_what(name: str) -> bool:
    return bool(_NO_EVENT & set(name.lower().split()))
