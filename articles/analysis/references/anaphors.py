"""The words of a text that point at others: pronouns, "-nya", "kota itu"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from articles.analysis.document import ExpressionKind, Sentence, Span, Token
from articles.analysis.indonesian import reference_words as words
from articles.analysis.references.context import NOUNS, Context, Word
from articles.analysis.tagging import usual_tags

_CLITIC = "nya"
_NOMINAL = NOUNS | {"PRON", "DET"}
_SURE = 0.6  # of the tree, for a noun farther off
_MARKS = frozenset(",;:")
_LONGEST = 7  # words between a noun and its demonstrative
_TIMES = frozenset({ExpressionKind.DATE, ExpressionKind.TIME, ExpressionKind.DURATION})


class Pointing(StrEnum):
    """How words point at others."""

    PERSON = "ia, dia, beliau"
    PEOPLE = "mereka"
    TWO = "keduanya, kedua negara"
    SPEAKER = "ujarnya"
    OWNER = "kunjungannya"
    OBJECT = "menggantikannya"
    AGENT = "dilaluinya"
    THING = "kota itu"


@dataclass(frozen=True, slots=True)
class Anaphor(Span):
    """Words that point at others: how, where, and of "usulan baru itu" the places of the nouns."""

    pointing: Pointing
    word: Word
    nouns: tuple[int, ...] = ()


def anaphors(context: Context) -> Iterator[Anaphor]:
    """All of them in text order."""
    for sentence in context.sentences:
        for at, token in enumerate(sentence.tokens):
            found = _anaphor(context, sentence, at, token)
            if found is not None:
                yield found


def _anaphor(context: Context, sentence: Sentence, at: int, token: Token) -> Anaphor | None:
    lower, word = token.text.lower(), Word(sentence.number, at)
    if lower in words.DEMONSTRATIVES:
        return _definite(context, sentence, at)
    if lower in words.PLURAL and _following(sentence, at) == "yang":
        return None  # "mereka yang ingin …" says itself who
    for pointing, members in (
        (Pointing.PERSON, words.PERSONAL),
        (Pointing.PEOPLE, words.PLURAL),
        (Pointing.TWO, words.PAIR),
        (Pointing.OWNER, words.REFLEXIVE),
    ):
        if lower in members:
            return Anaphor(token.start, token.end, pointing, word)
    pointing_of_clitic = _clitic(context, sentence, at, token)
    return None if pointing_of_clitic is None else Anaphor(token.start, token.end, pointing_of_clitic, word)


def _following(sentence: Sentence, at: int) -> str:
    return sentence.tokens[at + 1].text.lower() if at + 1 < len(sentence.tokens) else ""


# -- "-nya" -----------------------------------------------------------------------------------------------------------


def _clitic(context: Context, sentence: Sentence, at: int, token: Token) -> Pointing | None:
    """What the "-nya" of a word points at, None for a word without or with a "-nya" that points at nothing."""
    lower = token.text.lower()
    stem = lower.removesuffix(_CLITIC)
    if stem == lower or len(stem) < 3:
        return None
    if stem in words.SAID and _closes_speech(sentence, at):
        return Pointing.SPEAKER
    named = context.name_over(token) is not None or (at > 0 and token.text[:1].isupper())
    before = sentence.tokens[at - 1].text.lower() if at else ""
    lexical = lower.rpartition("-")[2] in words.LEXICAL_NYA or before in words.EACH or stem.startswith("pasca")
    if lexical or named or _joins_sentences(sentence, at) or _makes_noun(sentence, at, stem):
        return None
    if stem.startswith("di") and token.pos == "VERB":
        return Pointing.AGENT
    if stem.startswith("me") and (token.pos == "VERB" or stem.startswith(("mem", "men"))):
        return Pointing.OBJECT
    return Pointing.OWNER


def _closes_speech(sentence: Sentence, at: int) -> bool:
    """Whether a mark stands before: "…," ujarnya."""
    return at > 0 and sentence.tokens[at - 1].pos == "PUNCT" and not _following(sentence, at).isalpha()


def _joins_sentences(sentence: Sentence, at: int) -> bool:
    """ "Hasilnya, …": an adverb of the whole sentence."""
    return at == 0 and _following(sentence, at) == ","


def _makes_noun(sentence: Sentence, at: int, stem: str) -> bool:
    """ "runtuhnya rezim", "banyaknya warga": -nya makes a noun of a verb or adjective, and what follows is its own."""
    counted = {"NUM"} if stem.startswith("di") else set()  # "dihadirkannya 500 penari", but "luasnya 40 hektar"
    if at + 1 >= len(sentence.tokens) or sentence.tokens[at + 1].pos not in _NOMINAL | counted:
        return False
    return usual_tags(stem).startswith(("VB", "JJ")) or stem.startswith(("ter", "ber", "di", "me"))


# -- "kota itu" -------------------------------------------------------------------------------------------------------


def _definite(context: Context, sentence: Sentence, at: int) -> Anaphor | None:
    """The noun phrase that a demonstrative closes, unless it says when or only joins sentences."""
    tokens = sentence.tokens
    head = _head_afar(sentence, at)
    nouns = _nouns_before(tokens, at) if head is None else (head,)
    if not nouns or (head is None and _is_no_thing(context, sentence, at, nouns[-1])):
        return None
    first = nouns[0]
    two = first > 0 and tokens[first - 1].text.lower() == "kedua"
    start = tokens[first - two].start
    pointing = Pointing.TWO if two else Pointing.THING
    return Anaphor(start, tokens[at].end, pointing, Word(sentence.number, first), nouns)


def _is_no_thing(context: Context, sentence: Sentence, at: int, noun: int) -> bool:
    """ "Tahun ini", "selain itu"."""
    tokens = sentence.tokens
    if tokens[at - 1].text.lower() in words.TIMES | words.JOINING or tokens[noun].text.lower() in words.TIMES:
        return True
    return _is_time(context, Span(tokens[at - 1].start, tokens[at].end))


def _head_afar(sentence: Sentence, at: int) -> int | None:
    """The noun of "jembatan di Sungai Kapas itu", where the tree says that "itu" goes with it, not what is between."""
    arc = sentence.arcs[at] if sentence.arcs else None
    if arc is None or arc.relation != "det" or arc.certainty < _SURE or not 0 <= arc.head < at - 1:
        return None
    between = sentence.tokens[arc.head + 1 : at]
    farther = any(token.pos == "ADP" or token.text.lower() == "yang" for token in between)
    if not farther or sentence.tokens[arc.head].pos not in NOUNS or any(token.text in _MARKS for token in between):
        return None
    return arc.head


def _nouns_before(tokens: tuple[Token, ...], at: int) -> tuple[int, ...]:
    """The nouns of the phrase that ends before ``at``, in order."""
    nouns: list[int] = []
    place = at - 1
    while place >= max(0, at - _LONGEST) and _belongs(tokens, place):
        if tokens[place].pos in NOUNS:
            nouns.append(place)
        place -= 1
    return tuple(reversed(nouns))


def _belongs(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the word belongs to the phrase: nouns and what describes them, "dan" inside a name."""
    token = tokens[place]
    if token.text.lower() in ("yang", "nan"):  # "alam yang indah itu"
        return True
    if token.text == "dan":
        return tokens[place + 1].text[:1].isupper() and place > 0 and tokens[place - 1].text[:1].isupper()
    return token.pos in NOUNS or token.pos in ("ADJ", "NUM") or token.text.startswith("ber")


def _is_time(context: Context, span: Span) -> bool:
    """Whether the words belong to a date, a time or a duration."""
    around = context.expressions_near(span)
    return any(value.kind in _TIMES and value.overlaps(span) for value in around)
