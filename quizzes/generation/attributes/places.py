"""Where things lie that do not move, and which place lies in which."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from articles.analysis.document import Clause, Document, Label, Mention, Span, Voice
from articles.analysis.gazetteers import WEEKDAYS
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.attributes.chains import (
    NAME,
    Place,
    chain_at,
    is_known_elsewhere,
    kind_of,
    level_of,
    lies_in,
)
from quizzes.generation.indonesian.where_when import ASKED_KINDS, ENGLISH_BUILDINGS, IMMOVABLE, LEVELS
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_BRACKET = re.compile(r"\s\((?=[A-Z])")
_HEADS = "|".join(sorted(IMMOVABLE))
_LOWER = r"(?: (?!(?:di|ke|dari|dan|yang|untuk|oleh|pada|dengan|atau|milik|atas|baru)\b)[a-z]+){0,2} "
_HEAD_BEFORE = re.compile(rf"\b(?i:{_HEADS}){_LOWER}$")
_WITH_HEAD = re.compile(rf"\b(?i:{_HEADS}){_LOWER}{NAME.pattern}")
_BEFORE_COMMA = re.compile(r"((?:[A-Z][\w'’-]* ){0,2}[A-Z][\w'’-]*), (?=[A-Z])")
_KIND_OF_PLACE = re.compile(
    rf"(?i:(?:sebuah|suatu|salah satu|nama) )?(?:{_HEADS}|{'|'.join(LEVELS)}|ibu ?kota|kepulauan|daerah|stasiun)"
    r"(?: (?!(?:di|dari|yang|dan|ke|untuk|bagi|oleh)\b)[a-z]+){0,4} (?:yang (?:terletak|berada) )?"
    r"di (?=[A-Z]|provinsi |kota )"
)
_EXPLAINED = re.compile(rf"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){{0,3}}), {_KIND_OF_PLACE.pattern}")
_SEVERAL = re.compile(rf"\b(?i:dua|tiga|empat|lima|enam|[2-9]) (?P<noun>{_HEADS}) (?:terbesar )?di (?=[A-Z])")
_ONE = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2}"
_NAMED_ONES = re.compile(rf", (?:yakni|yaitu) (?P<names>{_ONE}(?:, {_ONE})*,? dan {_ONE})(?=[,.]| yang )")
_SPEAKER = re.compile(rf",? (?:{'|'.join(WEEKDAYS)})\b")
_SHORT_FORM = re.compile(r" \([A-Z]{2,}\)")
LONG_NAME = 3  # words; a longer one may hold what somebody is: "Humas Hotel Melati Jaya"
NEAR = 40  # characters that hold the nouns before a name


@dataclass(frozen=True, slots=True)
class Located:
    """Something that stays where it is, with the places around it."""

    thing: Span
    around: tuple[Place, ...]


def containment(wording: Wording) -> Iterator[Asked]:
    """ "di Incheon, Korea Selatan", "Patung Kartini di Jalan Melati, Jakarta Pusat": where the first of them lies."""
    seen: set[str] = set()
    for thing in things_in_place(wording.document):
        around = places_around(thing, wording.document)
        for asked in ask_where(Located(thing, around), wording) if around else ():
            if asked.stem not in seen:
                seen.add(asked.stem)
                yield asked


def described_places(wording: Wording) -> Iterator[Asked]:
    """ "Kabupaten Melati adalah sebuah kabupaten di Provinsi Jawa Timur": where it lies, each place once."""
    document = wording.document
    seen: set[str] = set()
    for clause in document.clauses:
        subject = clause.subject
        name = next((m for m in document.mentions if subject is not None and m.start == subject.start), None)
        around = _said_to_lie_in(clause, document)
        if name is None or not around or name.of(document.text) in seen or not _is_larger(around, name, document):
            continue
        seen.add(name.of(document.text))
        yield from ask_where(Located(Span(name.start, name.end), around), wording)


def explained_places(wording: Wording) -> Iterator[Asked]:
    """ "Lembah Melati, salah satu desa di Bali": where it lies."""
    for match in _EXPLAINED.finditer(wording.document.text):
        thing = Span(*match.span("name"))
        around = chain_at(wording.document, match.end())
        if around and _is_larger(around, thing, wording.document):
            yield from ask_where(Located(thing, around), wording)


def listed_places(wording: Wording) -> Iterator[Asked]:
    """ "dua danau di Bali, yakni Danau Melati dan Kenanga": where each of them lies."""
    text = wording.document.text
    for match in _SEVERAL.finditer(text):
        around = chain_at(wording.document, match.end())
        names = _NAMED_ONES.match(text, around[-1].end) if around else None
        noun = match["noun"].capitalize()
        for name in re.split(r", (?:dan )?| dan ", names["names"]) if names is not None else ():
            called = name if name.startswith(noun) else f"{noun} {name}"
            yield _letak(wording, called, f"{around[-1].kind} " if around[-1].kind in ASKED_KINDS else "", around[-1])


def _said_to_lie_in(clause: Clause, document: Document) -> tuple[Place, ...]:
    complement = clause.complement
    if complement is None or clause.predicate.voice is not Voice.NOMINAL or clause.predicate.negated:
        return ()
    what = _KIND_OF_PLACE.match(document.text, complement.start)
    return chain_at(document, what.end()) if what is not None else ()


def _is_larger(around: tuple[Place, ...], thing: Span, document: Document) -> bool:
    """Whether none of the places is known to be as small as what should lie in it."""
    inner = level_of(thing.of(document.text))
    return inner is None or all(place.level is None or place.level > inner for place in around)


def things_in_place(document: Document) -> Iterator[Span]:
    """The names, with the noun before them, of what stays where it is."""
    found: dict[int, Span] = {}
    for mention in document.mentions:
        if thing := immovable(mention, document):
            found[thing.end] = thing
    for match in _WITH_HEAD.finditer(document.text):
        thing = Span(*match.span())
        if not any(m.start < thing.start < m.end for m in document.mentions):  # "PT Selat Malaka" is no strait
            found.setdefault(thing.end, thing)
    for match in _BEFORE_COMMA.finditer(document.text):
        if thing := _known_city(match, document.text):
            found.setdefault(thing.end, thing)
    yield from (found[end] for end in sorted(found))


def immovable(mention: Mention, document: Document) -> Span | None:
    """The name with the noun that says what stays there: "rumah Presiden Soeharto"; None for what may move about."""
    before = _HEAD_BEFORE.search(document.text, max(0, mention.start - NEAR), mention.start)
    if before is not None:
        return Span(before.start(), mention.end)
    words = mention.of(document.text).split()
    if {"dan", "di", "ke", "dari"} & set(words):
        return None
    stays = words[0].lower() in IMMOVABLE or words[-1] in ENGLISH_BUILDINGS or (words[0] in ENGLISH_BUILDINGS)
    stays = stays or any(word in ENGLISH_BUILDINGS and after == "of" for word, after in pairwise(words))
    named = mention.label is Label.LOCATION or (mention.label is not Label.PERSON and stays)
    at = next((i for i, word in enumerate(words) if word.lower() in IMMOVABLE), 0) if len(words) > LONG_NAME else 0
    return Span(mention.start + len(" ".join([*words[:at], ""])), mention.end) if named else None


def _known_city(match: re.Match[str], text: str) -> Span | None:
    """ "Wali Kota Bangkok, Thailand": the last words before the comma that are known to lie in what follows."""
    outer = NAME.match(text, match.end())
    words = match[1].split(" ")
    for first in range(len(words)):
        name = " ".join(words[first:])
        if outer is not None and lies_in(name, outer.group()):
            return Span(match.end(1) - len(name), match.end(1))
    return None


def places_around(thing: Span, document: Document) -> tuple[Place, ...]:
    """The places behind the name, between commas, in brackets or after "di", where they are larger than it."""
    text, name = document.text, thing.of(document.text)
    inner = level_of(name)
    short = _SHORT_FORM.match(text, thing.end)
    end = short.end() if short is not None else thing.end
    if text.startswith(", ", end):
        around = chain_at(document, end + 2, inside=name)
    elif text.startswith(" di ", end):
        around = chain_at(document, end + 4)
        if around and is_known_elsewhere(name, around[-1].of(text)):
            return ()  # "perang Moskow di Ukraina": the city stands for its government
        if around and _SPEAKER.match(text, around[-1].end) and not _names_kind(name):
            return ()  # "Bima Sakti di Solo, Senin, mengatakan": perhaps somebody who is no place
    elif bracket := _BRACKET.match(text, thing.end):
        around = chain_at(document, bracket.end(), inside=name)
        closed = around and text.startswith(")", around[-1].end)
        around = around if closed and (_names_kind(name) or inner is not None) else ()  # "Yuan (China)" may be a runner
    else:
        return ()
    grows = inner is None or all(place.level is not None and place.level > inner for place in around)
    return around if grows else ()


def _names_kind(name: str) -> bool:
    """Whether it says what it is: "Museum Kartini"."""
    return bool(IMMOVABLE & set(name.lower().split()[:1]) or kind_of(name))


def ask_where(located: Located, wording: Wording) -> Iterator[Asked]:
    """ "Di mana letak …?" for the whole chain, and by the kinds of its ends: "Di kota mana letak …?"."""
    thing = wording.small(located.thing)
    around = located.around
    if thing is not None and (level_of(thing) or 0) >= LEVELS["kota"] and _is_home(around[-1], wording.document.text):
        around = around[:-1]  # nobody needs the text to know that Java is in Indonesia
    if thing is None or not around:
        return
    first, last = around[0], around[-1]
    is_place = level_of(thing) is not None  # one question is enough for "Desa A, Kecamatan B, Kabupaten C"
    number = last.end if is_place else located.thing.start + 1
    if first is not last or first.kind not in ASKED_KINDS:
        yield replace(_letak(wording, thing, "", Span(first.start, last.end)), fact=number if is_place else 0)
    for place in dict.fromkeys((first, last)):
        if place.kind in ASKED_KINDS and (place is last or place.kind != "negara bagian"):
            yield replace(_letak(wording, thing, f"{place.kind} ", place), fact=number)


def _is_home(place: Span, text: str) -> bool:
    return place.of(text) == "Indonesia"


def _letak(wording: Wording, thing: str, kind: str, key: Span) -> Asked:
    mention = next((m for m in wording.document.mentions if m.start == key.start and m.end == key.end), None)
    return asked_of(
        wording,
        f"Di {kind}mana letak {thing}?",
        Kind.WHERE,
        AnswerType.PLACE,
        key,
        "containment",
        (f"{thing[:1].upper()}{thing[1:]} terletak di ", "."),
        worth=0.35 if level_of(thing) is not None else 0.55 if not kind else 0.45,
        mention=mention,
        beside_clause=True,
    )
