"""What a relative clause is about where its noun only says what something named is: "X adalah kota yang …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from articles.analysis.document import Clause, Document, Label, Phrase, Span, Voice
from quizzes.generation.indonesian.question_words import PERSON_NOUNS
from quizzes.generation.indonesian.where_when import CALLINGS, MADE

if TYPE_CHECKING:
    from quizzes.generation.facts import Fact

_ONE = re.compile(r"(?:se(?:buah|orang|ekor|kelompok)|suatu|salah satu)\b", re.IGNORECASE)
_NOT_ONE = re.compile(r"(?:nama|istilah|sebutan|contoh|bagian|hasil|jenis|\d|para|satu-satunya)\b", re.IGNORECASE)

_LYING = frozenset("terletak berada ada terdapat berasal".split())
_NO_BODIES = frozenset({*MADE, "serial", "acara", "program", "permainan", "sistem", "kereta", "bahasa", "pulau"})


def about_the_named(clause: Clause, document: Document) -> Clause:
    """The clause with what is named in the place of the noun that describes it; unchanged where there is none.

    "Danau Melati adalah danau yang terletak di Jawa": it is Danau Melati that lies there. "Wira Kusuma, seorang pelukis
    yang lahir di Solo": Wira Kusuma was born there.
    """
    if clause.subject is not None or clause.antecedent is None:
        return clause
    named = next(_named(clause.antecedent, clause, document), None)
    return clause if named is None else replace(clause, antecedent=named)


def _named(noun: Phrase, clause: Clause, document: Document) -> Iterator[Phrase]:
    text = document.text
    if _NOT_ONE.match(noun.of(text)) or len(noun.members) > 1:
        return
    for other in document.clauses_of(clause.sentence):
        complement, subject = other.complement, other.subject
        says_what = other.predicate.voice is Voice.NOMINAL and complement is not None and complement.start == noun.start
        if says_what and subject is not None and not other.predicate.negated and _is_name(subject, document):
            yield _without_explanation(subject, text)
    before = next((m for m in document.mentions if m.end + 2 == noun.start and text[m.end : noun.start] == ", "), None)
    if before is not None and before.label is not Label.LOCATION and _ONE.match(noun.of(text)):
        span = Span(before.start, before.end)
        yield Phrase(span.start, span.end, replace(noun.head, start=span.start, end=span.end, pos="PROPN"), (span,))


def _is_name(subject: Phrase, document: Document) -> bool:
    """Whether the subject is a name or begins with one: "Danau Melati", "Perserikatan Bangsa-Bangsa (PBB)"."""
    words = subject.of(document.text).split(" (")[0].split()
    capitals = len(subject.members) == 1 and all(word[:1].isupper() for word in words)
    return capitals and (len(words) > 1 or any(m.start == subject.start for m in document.mentions))


def _without_explanation(subject: Phrase, text: str) -> Phrase:
    """The name alone, without the brackets behind it."""
    end = subject.start + len(subject.of(text).split(" (")[0].split(",")[0])
    span = Span(subject.start, end)
    return Phrase(span.start, span.end, subject.head, (span,))


def asks_its_name(fact: Fact, document: Document) -> bool:
    """Whether "Siapa yang …?" or "Lembaga apa yang …?" asks for the name that was put in: rightly, and for it alone.

    "Sungai Melati adalah salah satu sungai yang mengalir ke utara": others do so as well. And no "siapa" for a name
    that was read as a person's where the text calls it "sebuah pulau".
    """
    clause = document.clauses[fact.number] if fact.number < len(document.clauses) else fact.clause
    noun, named = clause.antecedent, next((s.phrase for s in fact.slots if s.name == "subject"), None)
    if noun is None or named is None or noun == named or clause.subject is not None:
        return True
    words = [word.lower() for word in noun.of(document.text).split()[:3]]
    several = words[:2] == ["salah", "satu"] or (_ONE.match(words[0]) and fact.verb in _LYING)
    by_its_kind = fact.clause.antecedent == noun  # "Kue apa yang …?": its label is not asked by
    return not several and (by_its_kind or not _misread(named, frozenset(words), document))


def _misread(named: Phrase, noun: frozenset[str], document: Document) -> bool:
    label = next((m.label for m in document.mentions if m.start == named.start), None)
    personal = noun & (PERSON_NOUNS | CALLINGS | {"seorang"})
    return (label is Label.PERSON and not personal) or (label is Label.ORGANISATION and bool(noun & _NO_BODIES))
