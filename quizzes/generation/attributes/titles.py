"""Titles: who is president, what somebody is, and which body or place somebody leads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articles.analysis.document import Label, Mention, Span
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of, body_noun
from quizzes.generation.attributes.people import Titled, titled_people
from quizzes.generation.indonesian.frames import MANY_ARE, OFFICES
from quizzes.generation.indonesian.titles import (
    LEADERS_OF_BODIES,
    LEADERS_OF_PLACES,
    LED_BY,
    NO_POST,
    OF_COMPANIES,
    PROFESSIONS,
    TITLE_WORDS,
)
from quizzes.generation.wording import Wording
from quizzes.items import Kind

MAX_TITLE_WORDS = 12
RANKING = frozenset(("besar", "umum", "utama", "jenderal", "eksekutif"))  # no body either: "Duta Besar"


def titles(wording: Wording) -> Iterator[Asked]:
    """ "Presiden JMI Pierre Goulet": who is Presiden JMI; and what he is."""
    seen: set[tuple[str, str]] = set()
    for titled in titled_people(wording):
        title, name = wording.of(titled.title), _name(titled, wording)
        if title is None or (name, title.lower()) in seen or len(title.split()) < 2:
            continue
        if title.split()[0].lower() in MANY_ARE:
            continue
        seen.add((name, title.lower()))
        lower = _lower_title(title, titled.title, wording)
        yield from _office(wording, titled, lower, name)
        if not any(word[:1].isupper() for word in lower.split()[1:]) or _is_common(lower):
            continue  # "menteri pertahanan": of which country? "penulis Jepang": which of them?
        if set(lower.lower().split()) <= TITLE_WORDS | RANKING:
            continue  # "Wakil Presiden": of which country?
        yield _holder(wording, titled, title, lower)
        yield from _led(wording, titled, name)


def _is_common(title: str) -> bool:
    """Whether the title is a profession with no more than a country to it, so that many hold it."""
    first, *rest = title.split()
    return first.lower() in PROFESSIONS and len(rest) < 3


def _holder(wording: Wording, titled: Titled, title: str, lower: str) -> Asked:
    frame = (f"{title[:1].upper()}{title[1:]} adalah ", ".")
    return asked_of(
        wording,
        f"Siapa {lower}?",
        Kind.WHO,
        AnswerType.PERSON,
        _whole_name(titled, wording),
        "holder",
        frame,
        worth=0.75,
        mention=titled.mention,
    )


def _whole_name(titled: Titled, wording: Wording) -> Span:
    """The name with what the reading has left before it: "Jenderal Than" + "Shwe"."""
    start = titled.name.end - len(_name(titled, wording))
    whole = Span(max(0, start), titled.name.end)
    return whole if whole.of(wording.document.text) == _name(titled, wording) else titled.name


def _name(titled: Titled, wording: Wording) -> str:
    """The full name of the holder."""
    if titled.mention is None:
        return titled.name.of(wording.document.text)
    return wording.document.entities[titled.mention.entity].name


def _lower_title(title: str, span: Span, wording: Wording) -> str:
    """ "Pemimpin Korea Utara" at the beginning of a sentence is "pemimpin Korea Utara"; "Presiden JMI" stays."""
    begins = span.start == wording.document.sentence_at(span.start).start
    if not begins or title.split()[0].lower() in OFFICES:
        return title
    return title[:1].lower() + title[1:]


def _office(wording: Wording, titled: Titled, title: str, name: str) -> Iterator[Asked]:
    mention = titled.mention
    person = mention is None or wording.document.entities[mention.entity].label is Label.PERSON
    post = not _is_common(title) and title.split()[0].lower() not in NO_POST
    named = any(word[:1].isupper() for word in title.split())  # not "juru kamera", "ratu terakhir"
    text = wording.document.text[: titled.title.start].rstrip()
    cut = text.endswith(("Sekretaris", "Direktur", "Wakil"))
    if len(title.split()) <= MAX_TITLE_WORDS and person and post and named and not cut:
        asked = asked_of(
            wording,
            f"Apa jabatan {name}?",
            Kind.WHAT,
            AnswerType.TITLE,
            titled.title,
            "office",
            (f"{name} adalah ", "."),
            worth=0.35,  # who holds the office is asked already
        )
        # an office keeps the capital that the sentence's beginning shares with it
        yield replace(asked, said=(titled.title.of(wording.document.text),)) if title[:1].isupper() else asked


def _led(wording: Wording, titled: Titled, name: str) -> Iterator[Asked]:
    """ "Direktur Utama PT Maju": of which company; "Gubernur Bali": of which province."""
    for mention in wording.document.mentions_in(titled.title):
        office = wording.of(Span(titled.title.start, mention.start)) if mention.start > titled.title.start else None
        if office is None or mention.end != titled.title.end:
            continue
        office = office.lower()
        if mention.label is Label.ORGANISATION and office in LEADERS_OF_BODIES:
            yield _led_body(wording, name, office, mention)
        if mention.label is Label.LOCATION and office in LEADERS_OF_PLACES:
            stem = f"{name} adalah {office} {LEADERS_OF_PLACES[office]} mana?"
            yield _of_what(wording, stem, (name, office), AnswerType.PLACE, mention)


def _led_body(wording: Wording, name: str, office: str, mention: Mention) -> Asked:
    noun = body_noun(mention, wording)
    noun = "perusahaan" if noun == "lembaga" and office in OF_COMPANIES else noun
    verb = LED_BY.get(office)
    stem = f"{noun.capitalize()} apa yang {verb} {name}?" if verb else f"{name} adalah {office} {noun} apa?"
    return _of_what(wording, stem, (name, office), AnswerType.ORGANISATION, mention)


def _of_what(wording: Wording, stem: str, who: tuple[str, str], answer: AnswerType, mention: Mention) -> Asked:
    kind = Kind.WHERE if answer is AnswerType.PLACE else Kind.WHAT
    name, office = who
    frame = (f"{name} adalah {office} ", ".")
    worth = 0.3 if kind is Kind.WHERE else 0.5  # "Siapa Presiden Irak?" says the same of a country
    return asked_of(wording, stem, kind, answer, mention, "led", frame, worth=worth, mention=mention)
