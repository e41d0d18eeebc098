"""Works with their makers: "kapsul Soyuz buatan Rusia", "Budi, penulis buku berjudul …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis.document import Label, Mention, Sentence, Span
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of, body_noun
from quizzes.generation.indonesian.works import AUTHORS, MAKERS_OF, MAKING, NAMED, TITLED
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_NOUNS = "|".join(sorted(NAMED, key=len, reverse=True))
_WORKS = "|".join(sorted(TITLED, key=len, reverse=True))
_NAMES = "|".join(sorted((noun.title() for noun in NAMED - TITLED), key=len, reverse=True))
_MADE = re.compile(
    rf"\b(?P<noun>{_NOUNS}|{_WORKS.title()}) (?:berjudul |bernama )?(?P<name>[\"“]?[A-Z0-9][^,.;:()]{{1,60}}?) "
    rf"(?P<making>{'|'.join(MAKING)}) ",
)
_NAMED_MADE = re.compile(  # the noun is part of the name: "Sanggar Melati pimpinan Budi"
    rf"\b(?P<name>(?P<noun>{_NAMES})(?: [A-Z][\w'-]*)+)(?: \([A-Z]+\))? (?P<making>{'|'.join(MAKING)}) ",
)
_AUTHOR = re.compile(
    rf"\b(?P<who>{'|'.join(AUTHORS)}) (?P<noun>{_WORKS}) (?:berjudul )?"
    r"(?:[\"“](?P<quoted>[^\"“”]{2,80})[\"”]|(?P<plain>[A-Z][^,.;()\"“”]{1,80}?))(?=[,.;]|$)"
)


def works(wording: Wording) -> Iterator[Asked]:
    """Who made a thing, and what the thing is called that somebody made."""
    for sentence in wording.document.sentences:
        for pattern in (_MADE, _NAMED_MADE):
            for match in pattern.finditer(wording.document.text, sentence.start, sentence.end):
                maker = _maker(match, sentence, wording)
                if maker is not None:
                    yield from _made(match, maker, wording)
        for match in _AUTHOR.finditer(wording.document.text, sentence.start, sentence.end):
            yield from _written(match, sentence, wording)


def _maker(match: re.Match[str], sentence: Sentence, wording: Wording) -> Mention | None:
    """The name behind "karya", a title or country before it allowed."""
    text = wording.document.text
    following = [m for m in wording.document.mentions_in(sentence) if m.start >= match.end()]
    for mention in following[:2]:
        between = text[match.end() : mention.start]
        if not re.fullmatch(r"(?:[\w.]+,? ){0,4}", between) or " dan " in between:
            return None
        if mention.label is Label.PERSON or mention is following[-1]:
            return mention
        if not re.match(r",? (?=[A-Z])", text[mention.end :]):
            return mention
    return None


def _made(match: re.Match[str], maker: Mention, wording: Wording) -> Iterator[Asked]:
    noun, making = match["noun"].lower(), match["making"]
    name = match["name"].strip('"“” ')
    whole = match["name"].startswith(match["noun"])  # "Sanggar Melati": the noun is part of it
    thing = name if whole else f'{noun} "{name}"' if noun in TITLED else f"{noun} {name}"
    who, did = MAKING[making]
    who = MAKERS_OF.get(noun, who) if making == "karya" else who
    key = Span(maker.start, maker.end)
    if maker.label is Label.PERSON:
        stem = f"Siapa {who} {thing}?"
    elif maker.label is Label.LOCATION:
        stem = f"Negara mana yang {did} {thing}?"
    else:
        noun_of_maker = body_noun(maker, wording)
        stem = f"{noun_of_maker.capitalize()} apa yang {did} {thing}?"
    types = {Label.PERSON: AnswerType.PERSON, Label.LOCATION: AnswerType.PLACE}
    yield asked_of(
        wording,
        stem,
        Kind.WHO if maker.label is Label.PERSON else Kind.WHAT,
        types.get(maker.label, AnswerType.ORGANISATION),
        key,
        "maker",
        worth=0.7,
        mention=maker,
    )
    by = wording.of(Span(match.start("making"), maker.end))
    start = match.start("name") + (match["name"][0] in '"“')
    if by is not None:
        yield _title(noun, by, Span(start, start + len(name)), wording)


def _written(match: re.Match[str], sentence: Sentence, wording: Wording) -> Iterator[Asked]:
    """ "Budi adalah penulis buku berjudul …", "Budi, penulis buku …"."""
    people = [m for m in wording.document.mentions_in(sentence) if m.label is Label.PERSON and m.end <= match.start()]
    if not people:
        return
    between = wording.document.text[people[-1].end : match.start()]
    if not re.fullmatch(r"(?: \(\d+\))?(?:,| adalah| merupakan)(?: seorang)? ", between):
        return
    group = "quoted" if match["quoted"] else "plain"
    work = Span(*match.span(group))
    name = wording.document.entities[people[-1].entity].name
    yield _title(match["noun"], f"yang {AUTHORS[match['who']]} {name}", work, wording)
    yield asked_of(
        wording,
        f'Siapa {match["who"]} {match["noun"]} "{match[group]}"?',
        Kind.WHO,
        AnswerType.PERSON,
        people[-1],
        "maker",
        worth=0.7,
        mention=people[-1],
    )


def _title(noun: str, which: str, key: Span, wording: Wording) -> Asked:
    """ "Apa judul film karya Budi?", "Apa nama kapsul buatan Rusia?"."""
    word = "judul" if noun in TITLED else "nama"
    return asked_of(
        wording,
        f"Apa {word} {noun} {which}?",
        Kind.WHAT,
        AnswerType.THING,
        key,
        "work",
        worth=0.65,
        mention=next((m for m in wording.document.mentions if (m.start, m.end) == (key.start, key.end)), None),
    )
