"""Titles: who is president, and what somebody is."""

from __future__ import annotations

from collections.abc import Iterator

from articles.analysis.document import (
    Label,
    Role,
)
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.indonesian.frames import MANY_ARE, OFFICES
from quizzes.generation.wording import Wording
from quizzes.items import Kind


def titles(wording: Wording) -> Iterator[Asked]:
    """ "Presiden JMI Pierre Goulet": who is Presiden JMI; and what he is."""
    seen: set[tuple[int, str]] = set()
    for role in wording.document.roles:
        title = wording.of(role)
        entity = wording.document.entities[role.holder.entity]
        if title is None or (entity.number, title.lower()) in seen or len(title.split()) < 2:
            continue
        if title.split()[0].lower() in MANY_ARE:
            continue
        seen.add((entity.number, title.lower()))
        lower = _lower_title(title, role, wording)
        yield from _office(wording, role, lower, entity.name)
        if not any(word[:1].isupper() for word in lower.split()[1:]):
            continue  # "menteri pertahanan": of which country?
        frame = (f"{title[:1].upper()}{title[1:]} adalah ", ".")
        yield asked_of(
            wording,
            f"Siapa {lower}?",
            Kind.WHO,
            AnswerType.PERSON,
            role.holder,
            "holder",
            frame,
            worth=0.75,
            mention=role.holder,
        )


def _lower_title(title: str, role: Role, wording: Wording) -> str:
    """ "Pemimpin Korea Utara" at the beginning of a sentence is "pemimpin Korea Utara"; "Presiden JMI" stays."""
    begins = role.start == wording.document.sentence_at(role.start).start
    if not begins or title.split()[0].lower() in OFFICES:
        return title
    return title[:1].lower() + title[1:]


def _office(wording: Wording, role: Role, title: str, name: str) -> Iterator[Asked]:
    if len(title.split()) <= 8 and wording.document.entities[role.holder.entity].label is Label.PERSON:
        yield asked_of(
            wording,
            f"Apa jabatan {name}?",
            Kind.WHAT,
            AnswerType.TITLE,
            role,
            "office",
            (f"{name} adalah ", "."),
            worth=0.45,
        )
