"""The people whom the text names, with where the name stands: what brackets and "dari …" behind it say is theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.analysis.document import Label, Span, Voice
from quizzes.generation.indonesian.question_words import PERSON_NOUNS
from quizzes.generation.indonesian.where_when import CALLINGS
from quizzes.generation.wording import Wording

_NOUNS = "|".join(
    sorted((PERSON_NOUNS | CALLINGS) - {"orang", "tim", "anak", "anggota", "pasukan", "warga", "pemerintah"})
)
_CALLED = re.compile(rf"\b(?i:{_NOUNS}) (?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]*\.?)+)")


@dataclass(frozen=True, slots=True)
class Named:
    """A person by full name and where this mention of the name stands."""

    name: str
    span: Span


def people(wording: Wording) -> Iterator[Named]:
    """Everybody named, also where only "pelukis Wira Kusuma" or "Wira Kusuma adalah pelukis" tells it."""
    document, found = wording.document, {}
    for mention in document.mentions:
        entity = document.entities[mention.entity]
        before = document.text[max(0, mention.start - 4) : mention.start]
        if entity.label is Label.PERSON and len(entity.name) > 3 and not before.endswith(("'", '"', "“", "-", "bin ")):
            found[mention.end] = Named(entity.name, Span(mention.start, mention.end))
    for match in _CALLED.finditer(document.text):
        span = Span(*match.span("name"))
        if not any(m.overlaps(span) for m in document.mentions):
            found.setdefault(span.end, Named(match["name"], span))
    for span in _described(wording):
        found.setdefault(span.end, Named(span.of(document.text), span))
    yield from (found[end] for end in sorted(found))


def _described(wording: Wording) -> Iterator[Span]:
    """ "Wira Kusuma (…) adalah pelukis": a subject in capitals that is said to be a person."""
    text = wording.document.text
    for clause in wording.document.clauses:
        subject, complement = clause.subject, clause.complement
        if subject is None or complement is None or clause.predicate.voice is not Voice.NOMINAL:
            continue
        name = subject.of(text).split(" (")[0]
        words = {w.lower() for w in complement.of(text).split()[:3]}
        if words & (PERSON_NOUNS | CALLINGS) and all(w[:1].isupper() for w in name.split()):
            yield Span(subject.start, subject.start + len(name))
