"""How far one place lies from another: "Gedung Melati, sekitar 25 km sebelah selatan Kota Kenanga"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis.document import Amount, Clause, Expression, Span
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.attributes.chains import NAME
from quizzes.generation.attributes.places import places_around, things_in_place
from quizzes.generation.indonesian.measures import LYING
from quizzes.generation.indonesian.where_when import LEVELS
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_UNITS = frozenset({"km", "m", "mil", "mil laut", "tahun cahaya"})
_DIRECTION = r"(?:(?:arah )?(?:utara|selatan|timur|barat|tenggara)(?: laut| daya)?|barat laut|timur laut|barat daya)"
_FROM = re.compile(
    rf"\s+(?:(?:di |ke )?(?:sebelah |arah ){_DIRECTION}(?: dari)?|{_DIRECTION}|(?:jauhnya )?dari)\s+"
    rf"(?P<place>(?:pusat kota |ibu kota |kota |desa |bandara |pantai )?{NAME.pattern})"
)
_KIND_AND_NAME = re.compile(rf"\b(?i:{'|'.join(LEVELS)})(?: [a-z]+)? {NAME.pattern}$")  # "Kota tua Kenanga"
_LEAD = re.compile(r",\s+(?:yang )?(?:terletak |berjarak |berada )?$")


def distances(wording: Wording) -> Iterator[Asked]:
    """ "Desa Melati terletak 12 km dari Solo": "Berapa jarak Desa Melati dari Solo?"."""
    document = wording.document
    for amount in document.expressions:
        if not isinstance(amount.value, Amount) or amount.value.unit not in _UNITS:
            continue
        other = _FROM.match(document.text, amount.end)
        if other is None:
            continue
        thing = _thing_before(amount, wording)
        place = wording.of(Span(*other.span("place")))
        if thing is not None and place is not None and place not in thing:
            yield _asked(wording, f"jarak {thing} dari {place}", amount)


def _thing_before(amount: Expression, wording: Wording) -> str | None:
    """What lies that far: what the comma before the amount explains, or the subject of "terletak"."""
    document = wording.document
    sentence = document.sentence_at(amount.start)
    comma = _LEAD.search(document.text, sentence.start, amount.start)
    if comma is not None:
        known = (t for t in things_in_place(document) if _reach(t, wording) == comma.start())
        called = _KIND_AND_NAME.search(document.text, sentence.start, comma.start())
        named = [*known, *([Span(*called.span())] if called is not None else [])]
        thing = min(named, key=lambda span: span.start, default=None)
        return wording.small(thing) if thing is not None else None
    clause = next((c for c in document.clauses_of(sentence.number) if _tells_where(c, amount)), None)
    subject = clause.subject if clause is not None else None
    words = wording.small(subject) if subject is not None else None
    return words if words is not None and re.search(r"\b[A-Z]", words) and "," not in words else None


def _reach(thing: Span, wording: Wording) -> int:
    """Where the thing ends with the places that it lies in."""
    around = places_around(thing, wording.document)
    return around[-1].end if around else thing.end


def _tells_where(clause: Clause, amount: Expression) -> bool:
    """Whether the amount follows the clause's "terletak"."""
    lies = clause.predicate.verb.text.lower() in LYING and not clause.predicate.negated
    return lies and 0 <= amount.start - clause.predicate.end <= 1


def _asked(wording: Wording, distance: str, amount: Expression) -> Asked:
    return asked_of(
        wording,
        f"Berapa {distance}?",
        Kind.HOW_MANY,
        AnswerType.AMOUNT,
        amount,
        "distance",
        (f"J{distance[1:]} adalah ", "."),
        worth=0.75,
        expression=amount,
        beside_clause=True,
    )
