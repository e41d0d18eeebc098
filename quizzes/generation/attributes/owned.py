"""Sizes whose owner stands apart: "dengan luas 500 km², Kota X …", "Gunung X tingginya …", "Gunung X (3.265 m)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis.document import Amount, Clause, Expression, Span, Token
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of, run_before
from quizzes.generation.attributes.sizes import Measured, measured_amounts
from quizzes.generation.indonesian.frames import MEASURES
from quizzes.generation.indonesian.measures import BRACKETED, CARRIERS, UNOWNED, VALUED_NOUNS
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_SEA = re.compile(r"\s*(?:(?:di atas|dari) permukaan (?:air )?laut|m?dpl)\b")
_CLOSING = re.compile(r"\s*(?:/\s*m?dpl\s*)?\)")
_LONGEST_FRONT = 5  # words: "Dengan luas wilayah daratan sebesar"
_NAMED = re.compile(r"\b[A-Z]")
_HEADING = re.compile(r"(?:[A-Z][\w'’-]*\s)*[A-Z][\w'’-]*$")


def with_sizes(wording: Wording) -> Iterator[Asked]:
    """ "Flores termasuk Kepulauan Sunda Kecil, dengan luas wilayah 14.300 km²": the subject's."""
    for measured in measured_amounts(wording):
        if measured.lead is not None and measured.lead.text.lower() == "dengan":
            noun = wording.small(measured.noun)
            owner = _owner_of_with(measured, measured.lead, wording)
            if noun is not None and owner is not None and not {w.lower() for w in noun.split()} - UNOWNED:
                yield _size(wording, noun[:1].lower() + noun[1:], owner, measured.amount, "with size")


def fronted_sizes(wording: Wording) -> Iterator[Asked]:
    """ "Dengan wilayah seluas 17 juta km², Rusia adalah …": the subject's, too."""
    for amount in wording.document.expressions:
        if not isinstance(amount.value, Amount):
            continue
        sentence = wording.document.sentence_at(amount.start)
        before = [t for t in sentence.tokens if t.end <= amount.start]
        if not 3 <= len(before) <= _LONGEST_FRONT or before[0].text != "Dengan" or before[-1].text not in MEASURES:
            continue
        clauses = wording.document.clauses_of(sentence.number)
        after = (c for c in clauses if c.subject is not None and c.subject.start >= amount.end)
        owner = _subject_words(next(after, None), wording)
        noun = wording.of(Span(before[1].start, before[-2].end))
        if owner is not None and noun is not None and all(t.pos == "NOUN" for t in before[1:-1]):
            yield _size(wording, f"{MEASURES[before[-1].text]} {noun}", owner, amount, "with size")


def _owner_of_with(measured: Measured, lead: Token, wording: Wording) -> str | None:
    """Whose size "dengan …" gives: the subject's where it opens the sentence or follows a comma."""
    clauses = [c for c in wording.document.clauses_of(measured.sentence.number) if c.subject is not None]
    before = [t for t in measured.sentence.tokens if t.end <= lead.start]
    if not before:
        after = (c for c in clauses if c.subject is not None and c.subject.start >= measured.amount.end)
        return _subject_words(next(after, None), wording)
    if before[-1].text != "," or before[0].text.lower() == "dengan":
        return None
    first = clauses[0] if clauses else None
    return _subject_words(first if first is not None and first.predicate.end <= lead.start else None, wording)


def _subject_words(clause: Clause | None, wording: Wording) -> str | None:
    words = wording.small(clause.subject) if clause is not None and clause.subject is not None else None
    return words if words is not None and _NAMED.search(words) else None


def own_sizes(wording: Wording) -> Iterator[Asked]:
    """ "Taman Nasional Komodo luasnya 173.300 hektare"; "Luasnya 173.300 hektare" where it is certain whose."""
    document = wording.document
    for amount in document.expressions:
        token = _noun_with_nya(amount, wording)
        if token is None:
            continue
        noun = token.text.lower().removesuffix("nya")
        run = run_before(wording, token.start)
        owner = _opening(run, wording) if run is not None else _meant(token, wording)
        if owner is not None and _NAMED.search(owner):
            yield _size(wording, noun, owner, amount, "own size")


def _opening(run: Span, wording: Wording) -> str | None:
    """The name that opens its clause: not "dari Bengkulu jaraknya 125 km"."""
    before = [t for t in wording.document.sentence_at(run.start).tokens if t.end <= run.start]
    return wording.small(run) if not before or before[-1].pos in ("PUNCT", "CCONJ") else None


def _noun_with_nya(amount: Expression, wording: Wording) -> Token | None:
    """The word with -nya that the amount measures, if nothing but a carrier stands between."""
    if not isinstance(amount.value, Amount) or amount.value.unit is None:
        return None
    tokens = wording.document.sentence_at(amount.start).tokens
    before = [t for t in tokens if t.end <= amount.start]
    while before and before[-1].text.lower() in CARRIERS:
        before.pop()
    said = before[-1].text.lower() if before else ""
    noun = said.removesuffix("nya")
    return before[-1] if noun != said and noun in VALUED_NOUNS - {"total", "jumlah", "hasil", "nilai"} else None


def _meant(token: Token, wording: Wording) -> str | None:
    """What -nya means, where the reading is certain."""
    for reference in wording.document.references:
        if reference.overlaps(token) and reference.is_certain:
            return wording.of(reference.antecedent)
    return None


def bracketed_sizes(wording: Wording) -> Iterator[Asked]:
    """ "Gunung Lawu (3.265 meter di atas permukaan laut)": how high it is."""
    text = wording.document.text
    for amount in wording.document.expressions:
        if not isinstance(amount.value, Amount) or text[amount.start - 1 : amount.start] != "(":
            continue
        sea = _SEA.match(text, amount.end)
        end = sea.end() if sea else amount.end
        name = _HEADING.search(text[max(0, amount.start - 60) : amount.start - 1].rstrip())
        measure = _measure_of(name.group(), amount.value.unit, at_sea=sea is not None) if name else None
        if name is not None and measure is not None and _CLOSING.match(text, end) and not _is_second(amount, wording):
            yield _size(wording, measure, name.group(), amount, "bracket", Span(amount.start, end))


def _measure_of(name: str, unit: str | None, *, at_sea: bool) -> str | None:
    """What the unit measures of a thing with that name; metres above the sea are its height."""
    found = (m for pattern, of, m in BRACKETED if of == unit and re.match(pattern, name))
    return next((m for m in found if m != "ketinggian" or at_sea), None)


def _is_second(amount: Expression, wording: Wording) -> bool:
    """Whether the unit came before in the sentence, so that the bracket may measure what was spoken of there."""
    inside = wording.document.expressions_in(wording.document.sentence_at(amount.start))
    value = amount.value
    units = [e.value.unit for e in inside if isinstance(e.value, Amount) and e.start < amount.start]
    return isinstance(value, Amount) and value.unit in units and value.unit != "MW"


def _size(wording: Wording, noun: str, owner: str, amount: Expression, role: str, key: Span | None = None) -> Asked:
    noun = "jumlah penduduk" if noun == "penduduk" else noun
    return asked_of(
        wording,
        f"Berapa {noun} {owner}?",
        Kind.HOW_MANY,
        AnswerType.AMOUNT,
        key or amount,
        role,
        (f"{noun.capitalize()} {owner} adalah ", "."),
        worth=0.75,
        expression=None if key and len(key) > len(amount) else amount,
    )
