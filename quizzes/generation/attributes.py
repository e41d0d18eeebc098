"""What the text says of a name without a verb: titles, full forms, ages, measures, where it lies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count, pairwise

from articles.analysis import gazetteers
from articles.analysis.abbreviations import abbreviations
from articles.analysis.document import (
    Amount,
    Expression,
    ExpressionKind,
    Label,
    Mention,
    Phrase,
    Role,
    Span,
)
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.indonesian.frames import DIMENSIONS, EXISTENCE, MANY_ARE, MEASURED_NOUNS, MEASURES, OFFICES
from quizzes.generation.wording import Wording, tidy
from quizzes.items import Kind

_LATIN = re.compile(r"\(([A-Z][a-z]+ [a-z]{3,}(?: [a-z]{3,})?)\)")
_AGE = re.compile(r"\s?\((\d{1,2})\)")
_COUNTRY = re.compile(r"\s?\(([A-Z][A-Za-z ]+)\)")
_TOTAL = re.compile(r"\b(?:total|seluruh|keseluruhan|semua)\s+$")
_LYING_IN = re.compile(r",\s+")


def attributes(wording: Wording, *, first_number: int) -> tuple[Asked, ...]:
    """The questions about what names are, numbered from ``first_number`` on."""
    numbers = count(first_number)
    found: list[Asked] = []
    for source in (_roles, _abbreviations, _latin_names, _brackets, _measures, _containment, _counted):
        found += [_numbered(asked, next(numbers)) for asked in source(wording)]
    return tuple(found)


def _numbered(asked: Asked, number: int) -> Asked:
    return Asked(
        **{name: getattr(asked, name) for name in asked.__dataclass_fields__ if name != "fact"},
        fact=number,
    )


def _asked(
    wording: Wording,
    stem: str,
    kind: Kind,
    answer: AnswerType,
    key: Span,
    role: str,
    frame: tuple[str, str] | None = None,
    *,
    worth: float,
    mention: Mention | None = None,
    expression: Expression | None = None,
) -> Asked:
    sentence = wording.document.sentence_at(key.start)
    return Asked(
        stem=stem,
        kind=kind,
        answer=answer,
        keys=(Span(key.start, key.end),),
        evidence=Span(sentence.start, sentence.end),
        fact=0,
        role=role,
        frame=frame,
        mention=mention,
        expression=expression,
        worth=worth,
    )


# -- titles ------------------------------------------------------------------------------------------------------


def _roles(wording: Wording) -> Iterator[Asked]:
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
        yield _asked(
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
        yield _asked(
            wording,
            f"Apa jabatan {name}?",
            Kind.WHAT,
            AnswerType.TITLE,
            role,
            "office",
            (f"{name} adalah ", "."),
            worth=0.45,
        )


# -- names -------------------------------------------------------------------------------------------------------


def _abbreviations(wording: Wording) -> Iterator[Asked]:
    text = wording.document.text
    for long, short in abbreviations(wording.document.tokens):
        yield _asked(
            wording,
            f"Apa kepanjangan dari {short.of(text)}?",
            Kind.WHAT,
            AnswerType.THING,
            long,
            "full form",
            worth=0.55,
        )


def _latin_names(wording: Wording) -> Iterator[Asked]:
    """ "orang utan (Pongo pygmaeus)": the name of the species in Latin."""
    text = wording.document.text
    for match in _LATIN.finditer(text):
        noun = _noun_before(wording, match.start())
        if noun is not None and not any(
            m.overlaps(Span(*match.span(1))) for m in wording.document.mentions if m.label is Label.PERSON
        ):
            yield _asked(
                wording,
                f"Apa nama Latin dari {noun}?",
                Kind.WHAT,
                AnswerType.THING,
                Span(*match.span(1)),
                "latin",
                (f"Nama Latin dari {noun} adalah ", "."),
                worth=0.7,
            )


def _noun_before(wording: Wording, offset: int) -> str | None:
    """The noun phrase that ends just before ``offset``, in words that stand alone."""
    for _, phrase in wording.phrases:
        if 0 <= offset - phrase.end <= 1:
            last = phrase.members[-1]
            return wording.small(last)
    tokens = [
        t for t in wording.document.tokens if t.end <= offset and offset - t.end <= 1 and t.pos in ("NOUN", "PROPN")
    ]
    return wording.small(tokens[-1]) if tokens else None


def _brackets(wording: Wording) -> Iterator[Asked]:
    """ "Dibaba (19)": an age. "Marcel Cuvalier (Belgia)": where somebody comes from."""
    text = wording.document.text
    for mention in wording.document.mentions:
        if mention.label is not Label.PERSON:
            continue
        name = wording.document.entities[mention.entity].name
        age = _AGE.match(text, mention.end)
        if age:
            yield _asked(
                wording,
                f"Berapa umur {name}?",
                Kind.HOW_MANY,
                AnswerType.AMOUNT,
                Span(*age.span(1)),
                "age",
                (f"Umur {name} adalah ", " tahun."),
                worth=0.7,
            )
        country = _COUNTRY.match(text, mention.end)
        if country and country.group(1) in gazetteers.countries():
            yield _asked(
                wording,
                f"Dari negara mana {name} berasal?",
                Kind.WHERE,
                AnswerType.PLACE,
                Span(*country.span(1)),
                "origin",
                (f"{name} berasal dari ", "."),
                worth=0.65,
                mention=_mention_at(wording, country.start(1)),
            )


def _mention_at(wording: Wording, offset: int) -> Mention | None:
    return next((m for m in wording.document.mentions if m.start == offset), None)


# -- amounts -----------------------------------------------------------------------------------------------------


def _measures(wording: Wording) -> Iterator[Asked]:
    """ "garis pantai sepanjang 585 km", "kapal berkapasitas 500 orang": how long, how much it holds."""
    text = wording.document.text
    for expression in wording.document.expressions:
        if not isinstance(expression.value, Amount):
            continue
        before = text[max(0, expression.start - 40) : expression.start]
        words = re.split(r"\s+", before.rstrip())
        word = next((w.lower() for w in reversed(words[-3:]) if w.lower() in MEASURES), None)
        phrase = f"dengan {words[-1].lower()}"
        if word is None and words[-1].lower() in MEASURED_NOUNS - {"skor"} and phrase in before.lower():
            word = phrase
        if word is None:
            continue
        at = text.lower().rindex(word, 0, expression.start)
        noun = _noun_before(wording, at)
        if noun is not None and len(noun.split()) <= 9:
            measure = MEASURES.get(word) or word.split()[-1]
            noun += _whose(wording, at)
            stem = f"Berapa {measure} {noun}?"
            yield _asked(
                wording,
                stem,
                Kind.HOW_MANY,
                AnswerType.AMOUNT,
                expression,
                word,
                (f"{measure.capitalize()} {noun} adalah ", "."),
                worth=0.7,
                expression=expression,
            )


def _whose(wording: Wording, offset: int) -> str:
    """What the clause says of the object before ``offset``: "rudal baru" + " yang diterima Tu-160"."""
    for clause, phrase in wording.phrases:
        if phrase is clause.object and 0 <= offset - phrase.end <= 1:
            return wording.whose(None, phrase)
    return ""


def _counted(wording: Wording) -> Iterator[Asked]:
    """ "1.336 desa di Provinsi Kalimantan Tengah": how many villages there are in it."""
    for clause, phrase in wording.phrases:
        answer = next((e for e in wording.document.expressions_in(phrase) if e.start == phrase.start), None)
        if answer is None or not isinstance(answer.value, Amount) or answer.kind is not ExpressionKind.QUANTITY:
            continue
        whole = _TOTAL.search(wording.document.text, max(0, answer.start - 12), answer.start)
        if whole is None and clause.predicate.verb.text.lower() not in EXISTENCE:
            continue  # "melintasi dua belas provinsi di Indonesia": there are more of them
        place = next((a for a in clause.adjuncts if a.preposition == "di" and 0 <= a.start - phrase.end <= 1), None)
        unit = answer.value.unit
        if place is None or unit is None:
            continue
        counted = _counted_noun(wording, phrase, answer, unit)
        where = wording.of(place)
        if counted and where:
            yield _asked(
                wording,
                f"Berapa jumlah {counted} {where}?",
                Kind.HOW_MANY,
                AnswerType.AMOUNT,
                answer,
                "count",
                worth=0.4,
                expression=answer,
            )


def _counted_noun(wording: Wording, phrase: Phrase, value: Expression, unit: str) -> str | None:
    rest = wording.of(Span(value.end, phrase.end)) if value.end < phrase.end else ""
    if rest is None or unit in DIMENSIONS or unit in ("persen", "rupiah"):
        return None
    said = value.of(wording.document.text).split()[-1].lower() == unit
    return tidy(f"{unit if said else ''} {rest}")


# -- places ------------------------------------------------------------------------------------------------------


def _containment(wording: Wording) -> Iterator[Asked]:
    """ "di Incheon, Korea Selatan": in which country or province the first lies."""
    text = wording.document.text
    mentions = wording.document.mentions
    for inner, outer in pairwise(mentions):
        if inner.label is not Label.LOCATION or outer.label is not Label.LOCATION:
            continue
        name = outer.of(text)
        kind = "negara" if name in gazetteers.countries() else "provinsi" if name in gazetteers.provinces() else None
        if kind and _LYING_IN.fullmatch(text, inner.end, outer.start) and not _is_listed(text, outer):
            inside = inner.of(text)
            yield _asked(
                wording,
                f"Di {kind} mana letak {inside}?",
                Kind.WHERE,
                AnswerType.PLACE,
                outer,
                "containment",
                (f"{inside} terletak di ", "."),
                worth=0.3,
                mention=outer,
            )


def _is_listed(text: str, outer: Mention) -> bool:
    """Whether a list goes on behind ("Jepang, Korea Selatan, dan Cina"), so that nothing contains anything."""
    return bool(re.match(r",?\s+(?:dan|serta|atau)\b|,\s+[A-Z]", text[outer.end :]))
