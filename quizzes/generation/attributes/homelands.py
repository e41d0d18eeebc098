"""Where people come from: "atlet Rina Lestari dari Kabupaten Demak", "penyanyi asal Kanada, Wira Kusuma"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis.document import Label, Mention, Span
from quizzes.generation.answers import designator
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.attributes.chains import Place, chain_at, kind_of, level_of
from quizzes.generation.attributes.named_people import Named, people
from quizzes.generation.indonesian.question_words import PERSON_NOUNS
from quizzes.generation.indonesian.where_when import ASKED_KINDS, CALLINGS, MOVING
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_FROM_BEHIND = re.compile(
    r"(?: \(\d ?\d?\))?,? (?P<how>dari|asal|berasal dari|yang berasal dari) (?=[A-Z]|kota |desa )"
)
_NOUNS = "|".join(sorted(PERSON_NOUNS | CALLINGS))
_FROM_BEFORE = re.compile(rf"\b(?i:{_NOUNS})(?: [a-z]+){{0,3}} (?:asal|dari) (?=[A-Z])")
_CITIZEN = re.compile(r"\b[Ww]arga (?:negara )?(?=[A-Z])")
_TITLES = re.compile(r",? (?:(?:Prof|Dr|Ir|Drs|Hj?|KH)\.? )*")
_AND = re.compile(r"(?: \(\d ?\d?\))?,? dan ")
_NUMBERED = re.compile(r" \d+\b")
_REALMS = frozenset("kerajaan kesultanan kekaisaran dinasti wangsa".split())
_GOES = re.compile(r",? (?:ke|menuju|hingga|sampai|menjadi)\b")


def homelands(wording: Wording) -> Iterator[Asked]:
    """From which country, town or body somebody comes; told where their name stands, each person once."""
    everybody = list(people(wording))
    seen: set[str] = set()
    for person, at in (*_behind(everybody, wording), *_before(everybody, wording)):
        asked = _ask(person, at, everybody, wording) if person.name not in seen else None
        if asked is not None:
            seen.add(person.name)
            yield asked


def _behind(everybody: list[Named], wording: Wording) -> Iterator[tuple[Named, int]]:
    """ "Rina Lestari (19) dari Demak"; of two joined by "dan" both come from there."""
    text = wording.document.text
    for i, person in enumerate(everybody):
        match = _FROM_BEHIND.match(text, person.span.end)
        if match is None or (match["how"] == "dari" and _is_agent(person, wording)):
            continue
        yield person, match.end()
        if i and _AND.fullmatch(text, everybody[i - 1].span.end, person.span.start):
            yield everybody[i - 1], match.end()


def _is_agent(person: Named, wording: Wording) -> bool:
    """ "yang diterima Rina dari pemerintah": what she got came from there."""
    before = [t for t in wording.document.sentence_at(person.span.start).tokens if t.end < person.span.start][-2:]
    return any(t.pos == "VERB" and (t.text.startswith("di") or t.text in MOVING) for t in before)


def _before(everybody: list[Named], wording: Wording) -> Iterator[tuple[Named, int]]:
    """ "penyanyi asal Kanada, Rina Lestari", "warga Prancis Wira Kusuma"."""
    text = wording.document.text
    for match in (*_FROM_BEFORE.finditer(text), *_CITIZEN.finditer(text)):
        end = _end_of_origin(match.end(), wording)
        title = _TITLES.match(text, end) if end is not None else None
        person = next((p for p in everybody if title is not None and p.span.start == title.end()), None)
        if person is not None:
            yield person, match.end()


def _end_of_origin(at: int, wording: Wording) -> int | None:
    chain = chain_at(wording.document, at)
    body = _body_at(at, wording)
    if body is not None:
        return body.end
    return chain[0].end if chain else next((m.end for m in wording.document.mentions if m.start == at), None)


def _body_at(at: int, wording: Wording) -> Mention | None:
    return next((m for m in wording.document.mentions if m.start == at and m.label is Label.ORGANISATION), None)


def _home(at: int, everybody: list[Named], wording: Wording) -> tuple[Place, ...]:
    """The places at ``at``; before "dan Wira Kusuma" the one place, as no list of places goes on there."""
    document = wording.document
    chain = chain_at(document, at)
    mention = next((m for m in document.mentions if m.start == at and m.label is Label.LOCATION), None)
    if chain or mention is None:
        return chain
    behind = _AND.match(document.text, mention.end)
    name = mention.of(document.text)
    alone = behind is not None and any(person.span.start == behind.end() for person in everybody)
    return (Place(mention.start, mention.end, kind_of(name), level_of(name)),) if alone else ()


def _ask(person: Named, at: int, everybody: list[Named], wording: Wording) -> Asked | None:
    document = wording.document
    body, chain = _body_at(at, wording), _home(at, everybody, wording)
    if body is not None:
        first = body.of(document.text).split()[0].lower()
        noun = first if first in _REALMS else designator(body, document) or "lembaga"
        number = _NUMBERED.match(document.text, body.end)  # "Partai Melati 2000"
        key, words = (
            Span(body.start, number.end() if number else body.end),
            f"Dari {noun} {'apa' if noun == 'partai' else 'mana'}",
        )
    elif chain:
        key = Span(chain[0].start, chain[-1].end)
        alone = len(chain) == 1 and chain[0].kind in ASKED_KINDS
        words = f"Dari {chain[0].kind} mana" if alone else "Dari mana"
    else:
        return None
    if _GOES.match(document.text, key.end):
        return None  # "membawa Rina dari Demak ke Solo"
    mention = next((m for m in document.mentions if m.start == key.start and m.end == key.end), None)
    frame = (f"{person.name} berasal dari ", ".")
    kind = AnswerType.ORGANISATION if body is not None else AnswerType.PLACE
    return asked_of(
        wording,
        f"{words} {person.name} berasal?",
        Kind.WHERE,
        kind,
        key,
        "origin",
        frame,
        worth=0.6,
        mention=mention,
        beside_clause=True,
    )
