"""Where people come from and what they do, as the words beside their names say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.analysis.document import Label, Mention, Sentence, Span, Token
from quizzes.generation.answers import designator
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of, body_noun
from quizzes.generation.indonesian.descriptions import PEOPLE
from quizzes.generation.indonesian.titles import MAKERS, PROFESSIONS, RELATED, VAGUE
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_NUMBER = re.compile(r" \d+(?!\S*\w)")
_LIST = re.compile(r"\b([a-z]+)(?: [a-z]+)?, (?:yaitu|yakni)\b(?!.*\byang\b)")
_TOWARDS = frozenset("ke menuju sampai hingga untuk dan".split())
_NOT_HIS = frozenset("para mantan calon sebagai adalah menjadi bukan".split())  # "Ani sebagai penyanyi, Budi …"
_PLACED = (Label.LOCATION, Label.ORGANISATION)


def origins(wording: Wording) -> Iterator[Asked]:
    """ "penyanyi asal Kanada, Ani", "Budi dari Partai Hijau": where they come from; and that Ani is a singer."""
    for sentence in wording.document.sentences:
        mentions = wording.document.mentions_in(sentence)
        for person in (m for m in mentions if m.label is Label.PERSON):
            yield from _behind(sentence, person, mentions, wording)
            yield from _before(sentence, person, mentions, wording)


def _behind(sentence: Sentence, person: Mention, mentions: Sequence[Mention], wording: Wording) -> Iterator[Asked]:
    """ "Budi (40) dari Partai Hijau"."""
    tokens = sentence.tokens
    at = sum(t.end <= person.end for t in tokens)
    if [t.text for t in tokens[at : at + 3 : 2]] == ["(", ")"]:
        at += 3
    if at + 1 >= len(tokens) or tokens[at].text not in ("dari", "asal"):
        return
    home = next((m for m in mentions if m.start == tokens[at + 1].start and m.label in _PLACED), None)
    first = sum(t.end <= person.start for t in tokens)
    moved = first > 0 and tokens[first - 1].pos == "VERB"
    if home is None or moved:  # "membawa Budi dari Solo", "diterima Budi dari panitia"
        return
    following = next((t.text for t in tokens if t.start >= home.end), "")
    listed = _listed_noun(sentence, person, wording)
    if listed is not None and not any(m is not home and m.entity == home.entity for m in mentions):
        yield _member(f"{listed} dari {home.of(wording.document.text)}", person, home, wording)
    if following not in _TOWARDS or listed is not None:
        yield from _origin(person, home, wording)


def _listed_noun(sentence: Sentence, person: Mention, wording: Wording) -> str | None:
    """What the members of a list are, where one begins before the person: "tiga calon, yaitu …"."""
    before = wording.document.text[sentence.start : person.start]
    match = _LIST.search(before)
    return match.group(1) if match and match.group(1) in PEOPLE else None


def _member(which: str, person: Mention, home: Mention, wording: Wording) -> Asked:
    """ "Siapa calon dari Partai Hijau?"."""
    number = _NUMBER.match(wording.document.text, home.end)
    stem = f"Siapa {which}{number.group() if number else ''}?"
    return asked_of(wording, stem, Kind.WHO, AnswerType.PERSON, person, "holder", None, worth=0.6, mention=person)


def _before(sentence: Sentence, person: Mention, mentions: Sequence[Mention], wording: Wording) -> Iterator[Asked]:
    """ "Penyanyi asal Kanada, Ani", "warga Prancis Budi", "pelukis Ani"."""
    tokens = sentence.tokens
    at = sum(t.end <= person.start for t in tokens) - 1
    if at > 0 and tokens[at].text == ",":
        at -= 1
    home = next((m for m in mentions if at >= 0 and m.end == tokens[at].end and m.label is Label.LOCATION), None)
    if home is not None:
        at = sum(t.end <= home.start for t in tokens) - 1
        linked = at > 0 and tokens[at].text in ("asal", "dari")
        at -= linked
        noun = tokens[at] if at >= 0 else None
        country = designator(home, wording.document) == "negara"
        if noun is not None and noun.text.lower() in PROFESSIONS | RELATED and (linked or country):
            yield from _origin(person, home, wording)
    apart = home is not None or tokens[at + 1].text == ","  # "penulis Mahabharata" may be whoever wrote that
    if at >= 0 and (apart or tokens[at].text.lower() not in MAKERS) and not _is_several(tokens, person):
        yield from _profession(tokens, at, person, wording)


def _is_several(tokens: Sequence[Token], person: Mention) -> bool:
    """Whether more people follow: "pelukis Budi dan Ani"."""
    following = next((t.text for t in tokens if t.start >= person.end), "")
    return following in ("dan", "/", "serta", "bersama")


def _profession(tokens: Sequence[Token], at: int, person: Mention, wording: Wording) -> Iterator[Asked]:
    noun = tokens[at]
    inside = noun.text[:1].isupper() and noun is not tokens[0]  # "Kelompok Nelayan Mina"
    if inside or noun.text.lower() not in PROFESSIONS - VAGUE or (at and tokens[at - 1].text.lower() in _NOT_HIS):
        return
    name = wording.document.entities[person.entity].name
    asked = asked_of(
        wording,
        f"Apa profesi {name}?",
        Kind.WHAT,
        AnswerType.TITLE,
        Span(noun.start, noun.end),
        "profession",
        (f"Profesi {name} adalah ", "."),
        worth=0.45,
    )
    yield replace(asked, said=(noun.text.lower(),))


def _origin(person: Mention, home: Mention, wording: Wording) -> Iterator[Asked]:
    name = wording.document.entities[person.entity].name
    place = home.label is Label.LOCATION
    noun = designator(home, wording.document) if place else body_noun(home, wording)
    number = _NUMBER.match(wording.document.text, home.end)  # "Partai Mesir 2000"
    if noun is None:
        return  # "dari Melayu": what kind of place is that?
    yield asked_of(
        wording,
        f"Dari {noun} {'mana' if place else 'apa'} {name} berasal?",
        Kind.WHERE if place else Kind.WHAT,
        AnswerType.PLACE if place else AnswerType.ORGANISATION,
        Span(home.start, number.end() if number else home.end),
        "origin",
        (f"{name} berasal dari ", "."),
        worth=0.6,
        mention=None if number else home,
    )
