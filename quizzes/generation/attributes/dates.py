"""Dates that no verb states: the years of a life in brackets, "kelahiran Solo, 3 Mei 1980", the year of a law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.analysis.document import Document, Expression, ExpressionKind, Label, Reference, Span
from articles.analysis.expressions import read_value
from articles.analysis.gazetteers import MONTHS
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.attributes.chains import chain_at
from quizzes.generation.attributes.named_people import Named, people
from quizzes.generation.indonesian.question_words import PERSON_NOUNS
from quizzes.generation.indonesian.reference import PRONOUNS
from quizzes.generation.indonesian.where_when import CALLINGS, MADE
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_MONTH = rf"(?:{'|'.join(MONTHS)})"
_ABOUT = r"(?:(?:sekitar|l\.k\.|±)\s?)?"
_DATE = rf"(?:\d{{1,2}}\s+)?{_MONTH}\s+\d{{3,4}}|\d{{3,4}}(?:\s(?:SM|M)\b)?"
_LIFE = re.compile(rf"(?:^|[;,(]\s*){_ABOUT}(?P<born>{_DATE})\s*[-–—]\s*{_ABOUT}(?P<died>{_DATE})\)")
_BORN = re.compile(rf"(?:^|;\s)lahir\b[^()?–-]{{0,60}}?[ ,;](?P<born>\d{{1,2}} {_MONTH} \d{{4}}|\d{{4}})(?=[),;]| di )")
_PLACE_OF_BIRTH = re.compile(r"lahir di (?=[A-Z])")
_BRACKET = re.compile(r"(?:\s\([^()\d]*\),?)?\s\(")
_NATIVE = re.compile(
    rf"\bkelahiran (?:(?P<place>[A-Z][^()\d.;]{{2,50}}?),? )?(?:(?:tahun|tanggal|pada) )*(?P<born>{_DATE})"
)
_NATIVE_OF = re.compile(r"\bkelahiran (?=[A-Z])")
_LAW = re.compile(
    r"\b(?P<law>(?:Undang-Undang|UU|Peraturan (?:Pemerintah|Presiden|Daerah|Menteri [A-Z]\w+(?: [A-Z]\w+)*)|Keputusan "
    r"(?:Presiden|Menteri [A-Z]\w+(?: [A-Z]\w+)*)|Instruksi Presiden)(?: \([A-Z]+\))?) (?:Nomor|No\.?) "
    r"(?P<number>\d+) Tahun (?P<year>\d{4})(?P<about> tentang [A-Z][^,.;()\"“”]{3,90}?)(?=[,.;\"”]| yang | dan )"
)
_YEAR_BEHIND = re.compile(r"\s\((?P<year>1[5-9]\d\d|20\d\d)\)")
_REIGN = re.compile(
    r"\b(?:masa|era|zaman|pemerintahan|sebagai|kepemimpinan|jabatan|periode|kekuasaan|rezim)\b", re.IGNORECASE
)
_JUST_BEFORE = re.compile(r"(?: \(\d+\))?,? (?:yang )?")
LONGEST_LIFE = 110


@dataclass(frozen=True, slots=True)
class Born:
    """A person by name, with the span of a date and what happened then."""

    name: str
    date: Span
    verb: str


def lives(wording: Wording) -> Iterator[Asked]:
    """ "Wira (1890-1979)", "Rina (lahir di Solo, 3 Mei 1980)": when somebody was born and died, and where."""
    text = wording.document.text
    for person in people(wording):
        bracket = _BRACKET.match(text, person.span.end)
        if bracket is None or not _is_introduced(person, wording):
            continue
        name = person.name
        close = text.find(")", bracket.end()) + 1
        inside = text[bracket.end() : close]
        if life := _LIFE.search(inside):
            if _is_life(life["born"], life["died"]):
                for part, verb in (("born", "lahir"), ("died", "meninggal")):
                    start = bracket.end() + life.start(part)
                    yield _when(wording, Born(name, Span(start, start + len(life[part])), verb))
        elif born := _BORN.search(inside):
            start = bracket.end() + born.start("born")
            yield _when(wording, Born(name, Span(start, start + len(born["born"])), "lahir"))
        if place := _PLACE_OF_BIRTH.search(inside):
            yield from _birthplace(wording, name, bracket.end() + place.end())


def _is_introduced(person: Named, wording: Wording) -> bool:
    """Whether it is a person's full name, not a reign: "masa Raja Wira (1750-1790)"."""
    text = wording.document.text
    before = text[max(0, person.span.start - 30) : person.span.start]
    return not _REIGN.search(before) and person.span.of(text) == person.name


def _is_life(born: str, died: str) -> bool:
    """Whether the years between them are a life's."""
    first, last = (int(re.findall(r"\d+", date)[-1]) for date in (born, died))
    return 0 < abs(last - first) <= LONGEST_LIFE


def natives(wording: Wording) -> Iterator[Asked]:
    """ "Rina, kelahiran Solo, 3 Mei 1980", "perempuan kelahiran Solo itu": when and where somebody was born."""
    text = wording.document.text
    for match in _NATIVE_OF.finditer(text):
        name = _native(wording, match.start())
        if name is not None:
            yield from _birthplace(wording, name, match.end())
    for match in _NATIVE.finditer(text):
        name = _native(wording, match.start())
        if name is not None:
            yield _when(wording, Born(name, Span(*match.span("born")), "lahir"))


def _native(wording: Wording, at: int) -> str | None:
    """Who is born there: the name before the comma, or the one whom "lelaki … ini" stands for."""
    text = wording.document.text
    before = next((p for p in people(wording) if _JUST_BEFORE.fullmatch(text, p.span.end, at)), None)
    if before is not None:
        return before.name
    noun = re.search(r"([\w-]+)(?: [\w-]+)? $", text[:at])
    sentence = wording.document.sentence_at(at)
    points = re.search(r"\b(?:ini|itu|tersebut)\b", text[at : min(sentence.end, at + 70)])
    if noun is None or points is None or noun[1].lower() not in PERSON_NOUNS | CALLINGS:
        return None
    return wording.antecedent(at) or _protagonist(wording)


def _protagonist(wording: Wording) -> str | None:
    """The person whom the text is about: the only one for whom it surely says "ia", or whom it names most."""
    document = wording.document
    meant = {r.antecedent.of(document.text) for r in document.references if r.is_certain and _is_pronoun(r, document)}
    if len(meant) == 1:
        return meant.pop()
    number = wording.protagonist
    entity = document.entities[number] if number is not None else None
    return entity.name if entity is not None and entity.label is Label.PERSON else None


def _is_pronoun(reference: Reference, document: Document) -> bool:
    return reference.of(document.text).lower() in PRONOUNS and reference.antecedent.of(document.text)[:1].isupper()


def laws(wording: Wording) -> Iterator[Asked]:
    """ "Undang-Undang Nomor 12 Tahun 2003 tentang Pemilihan Umum": in which year it was made."""
    for match in _LAW.finditer(wording.document.text):
        law = re.sub(r" \([A-Z]+\)", "", match["law"])
        stem = f"Pada tahun berapa {law} Nomor {match['number']}{match['about']} dikeluarkan?"
        yield _asked(wording, stem, Span(*match.span("year")), "issued", 0.55)


def publications(wording: Wording) -> Iterator[Asked]:
    """ "film Senja di Solo (1985)": in which year it came out."""
    document = wording.document
    for mention in document.mentions:
        year = _YEAR_BEHIND.match(document.text, mention.end)
        if year is None or mention.label in (Label.PERSON, Label.LOCATION, Label.ORGANISATION):
            continue
        sentence = document.sentence_at(mention.start)
        before = document.text[sentence.start : mention.start].lower()
        noun = next((word for word in reversed(re.findall(r"[\w-]+", before)) if word in MADE), None)
        if noun is not None:
            name = mention.of(document.text)
            said = "" if name.lower().startswith(noun) else f"{noun} "
            stem = f"Pada tahun berapa {said}{name} {MADE[noun]}?"
            yield _asked(wording, stem, Span(*year.span("year")), "made", 0.65)


def _when(wording: Wording, born: Born) -> Asked:
    words = (
        "Pada tahun berapa" if re.fullmatch(r"\d{3,4}(?: (?:SM|M))?", born.date.of(wording.document.text)) else "Kapan"
    )
    frame = (f"{born.name} {born.verb} pada {'tahun ' if words != 'Kapan' else ''}", ".")
    return _asked(wording, f"{words} {born.name} {born.verb}?", born.date, born.verb, 0.75, frame)


def _birthplace(wording: Wording, name: str, at: int) -> Iterator[Asked]:
    chain = chain_at(wording.document, at)
    if not chain:
        return
    key = Span(chain[0].start, chain[-1].end)
    frame = (f"{name} lahir di ", ".")
    yield asked_of(
        wording,
        f"Di mana {name} lahir?",
        Kind.WHERE,
        AnswerType.PLACE,
        key,
        "birthplace",
        frame,
        worth=0.7,
        beside_clause=True,
    )


def _asked(
    wording: Wording, stem: str, key: Span, role: str, worth: float, frame: tuple[str, str] | None = None
) -> Asked:
    value = read_value(f"tahun {key.of(wording.document.text)}") or read_value(key.of(wording.document.text))
    known = next((e for e in wording.document.expressions if e.start == key.start and e.end == key.end), None)
    expression = known or (Expression(key.start, key.end, ExpressionKind.DATE, value[0].value) if value else None)
    return asked_of(
        wording,
        stem,
        Kind.WHEN,
        AnswerType.DATE,
        key,
        role,
        frame,
        worth=worth,
        expression=expression,
        beside_clause=True,
    )
