"""Descriptions between commas: "Budi, peneliti Jepang yang menemukan …", "Petronas, perusahaan migas Malaysia,"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.analysis import gazetteers
from articles.analysis.document import Label, Mention, Sentence, Span, Token
from quizzes.generation.answers import LABEL_TYPES
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.indonesian.descriptions import (
    AFTER_NAMES,
    DETERMINERS,
    INDEFINITE,
    KIN,
    NO_DESCRIPTION,
    PEOPLE,
    SUPERLATIVE,
    THINGS,
)
from quizzes.generation.indonesian.question_words import PREPOSITIONS
from quizzes.generation.wording import Wording
from quizzes.items import Kind

LONGEST = 18  # words of a description
SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Described:
    """A name and the phrase that says who or what it is."""

    name: Mention
    description: Span


def appositions(wording: Wording) -> Iterator[Asked]:
    """Whom or what such a description describes."""
    seen: set[str] = set()
    for sentence in wording.document.sentences:
        mentions = wording.document.mentions_in(sentence)
        for name in mentions:
            if _is_cut(sentence.tokens, name):
                continue
            for described in (*_behind(sentence, name), *_before(sentence, name, mentions)):
                asked = _ask(described, wording)
                if asked is not None and asked.stem not in seen:
                    seen.add(asked.stem)
                    yield asked


def _is_cut(tokens: Sequence[Token], name: Mention) -> bool:
    """Whether the reading has lost the beginning of the name: "Center" of "Kennedy Space Center"."""
    before = next((t for t in reversed(tokens) if t.end == name.start - 1), None)
    return before is not None and before is not tokens[0] and before.text[:1].isupper()


def _behind(sentence: Sentence, name: Mention) -> Iterator[Described]:
    """ "Budi (40), peneliti Jepang yang …, berkata"."""
    tokens = sentence.tokens
    at = sum(t.end <= name.end for t in tokens)
    if [t.text for t in tokens[at : at + 3 : 2]] == ["(", ")"]:
        at += 3
    if at + SHORTEST >= len(tokens) or tokens[at].text != ",":
        return
    start = at + 1
    end = start
    while end < len(tokens) and tokens[end].text not in {",", ".", ";", ":", "(", ")", '"', "”", "“", "–", "—"}:
        end += 1
    if end == len(tokens) or tokens[end].text not in (",", ".") or end - start > LONGEST:
        return
    first = sum(t.end <= name.start for t in tokens)
    if _is_description(tokens[start:end]) and not _is_list(tokens, first, end):
        yield Described(name, Span(tokens[start].start, tokens[end - 1].end))


def _before(sentence: Sentence, name: Mention, mentions: Sequence[Mention]) -> Iterator[Described]:
    """ "perusahaan migas Malaysia, Petronas,"."""
    tokens = sentence.tokens
    comma = sum(t.end <= name.start for t in tokens) - 1
    after = next((t for t in tokens if t.start >= name.end), None)
    if comma < SHORTEST or tokens[comma].text != "," or after is None or after.text not in (",", ".", "("):
        return
    start = comma
    while start and (tokens[start - 1].pos in ("NOUN", "PROPN", "ADJ") or tokens[start - 1].text in ("asal", "dari")):
        start -= 1
    other = next((m for m in mentions if m.end == tokens[comma - 1].end), None)
    if other is not None and other.label is not Label.LOCATION:
        return  # "kantor berita Antara, Budi": Antara is its name already
    if comma - start >= SHORTEST and _is_description(tokens[start:comma]) and _begins_phrase(tokens, start):
        yield Described(name, Span(tokens[start].start, tokens[comma - 1].end))


def _begins_phrase(tokens: Sequence[Token], start: int) -> bool:
    dated = start > 1 and tokens[start - 1].text == "," and tokens[start - 2].text.isdigit()  # "Pada tahun 2005, …"
    return start == 0 or dated or tokens[start - 1].pos in ("VERB", "ADP", "SCONJ", "AUX")


def _is_list(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether "dan" or one more name follows the closing comma: the description may be one more thing in a list."""
    if tokens[end].text == "." or end + 1 >= len(tokens):
        return first > 1 and tokens[first - 1].text == "dan"
    following = tokens[end + 1].text
    return following in ("dan", "serta", "atau", "sedangkan", "sementara") or (
        following[:1].isupper() and following not in gazetteers.WEEKDAYS
    )


def _is_description(words: Sequence[Token]) -> bool:
    """Whether the words say which one it is: a noun first, no verb but behind "yang", a name, measure or "yang"."""
    lower = [t.text.lower() for t in words]
    while lower and lower[0] in DETERMINERS:
        lower, words = lower[1:], words[1:]
    if len(words) < SHORTEST or words[0].pos != "NOUN" or words[0].text[:1].isupper() or lower[0] in NO_DESCRIPTION:
        return False
    which = lower.index("yang") if "yang" in lower else len(lower)
    verbs = any(t.pos in ("VERB", "AUX", "SCONJ", "PRON") or t.text.lower() in AFTER_NAMES for t in words[:which])
    own = any(w.endswith("nya") for w in lower) or lower[-1] in PREPOSITIONS
    special = which < len(lower) - 1 or any(t.text[:1].isupper() for t in words) or bool(SUPERLATIVE & set(lower))
    return special and not verbs and not own


def _ask(described: Described, wording: Wording) -> Asked | None:
    words = wording.of(described.description)
    if words is None:
        return None
    words = words[:1].lower() + words[1:]
    first, *rest = words.split()
    if first in INDEFINITE:
        words = " ".join(rest)
    noun = words.removeprefix("salah satu ").split()[0]
    person = noun in PEOPLE | KIN or noun.endswith(("wan", "wati"))
    if not _is_telling(words, noun, described.name, person=person):
        return None
    return asked_of(
        wording,
        f"Siapa {words}?" if person else f"Apa nama {words}?",
        Kind.WHO if person else Kind.WHAT,
        AnswerType.PERSON if person else _thing_type(described.name),
        described.name,
        "holder",
        (f"{words[:1].upper()}{words[1:]} adalah ", "."),
        worth=0.65,
        mention=described.name if person == (described.name.label is Label.PERSON) else None,
    )


def _thing_type(name: Mention) -> AnswerType:
    return AnswerType.THING if name.label is Label.PERSON else LABEL_TYPES[name.label]


def _is_telling(words: str, noun: str, name: Mention, *, person: bool) -> bool:
    """Whether the words fit one alone: a person by deed or kin, a thing by a name or a deed with a name in it."""
    named = any(word[:1].isupper() for word in words.split())
    if not person and name.label is Label.PERSON and noun not in THINGS:
        return False  # "Ani, pengurus koperasi di Solo": a noun for people that the lists do not know
    if person:
        return name.label is Label.PERSON and (" yang " in words or (noun in KIN and named))
    return named and (name.label is not Label.LOCATION or " yang " in words or bool(SUPERLATIVE & set(words.split())))
