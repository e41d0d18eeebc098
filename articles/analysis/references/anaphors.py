"""The words of a text that point at others: pronouns, "-nya", "kota itu"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from articles.analysis.document import ExpressionKind, Sentence, Span, Token
from articles.analysis.indonesian import reference_words as words
from articles.analysis.references.context import NOUNS, Context, Word
from articles.analysis.tagging import usual_tags
from articles.analysis.wordlists import words_of

_CLITIC = "nya"
_NOMINAL = NOUNS | {"PRON", "DET"}
_OWNED = NOUNS | {"ADJ", "VERB", "NUM"}  # "harapnya tipis", no speech
_SURE = 0.6  # of the tree, for a noun farther off
_MARKS = frozenset(",;:")
_LONGEST = 7  # words between a noun and its demonstrative
_FARTHEST = 12  # the same where a clause with "yang" describes the noun
TIMES = frozenset({ExpressionKind.DATE, ExpressionKind.TIME, ExpressionKind.DURATION})


class Pointing(StrEnum):
    """How words point at others."""

    PERSON = "ia, dia, beliau"
    PEOPLE = "mereka"
    TWO = "keduanya, kedua negara"
    SPEAKER = "ujarnya"
    OWNER = "kunjungannya"
    OBJECT = "menggantikannya"
    AGENT = "dilaluinya"
    OTHER = "kepadanya"
    THING = "kota itu"
    ROLE = "Presiden"


@dataclass(frozen=True, slots=True)
class Anaphor(Span):
    """Words that point at others: how, where, and of "usulan baru itu" the places of the nouns."""

    pointing: Pointing
    word: Word
    nouns: tuple[int, ...] = ()


def anaphors(context: Context) -> Iterator[Anaphor]:
    """All of them in text order."""
    for sentence in context.sentences:
        each = (_anaphor(context, sentence, at, token) for at, token in enumerate(sentence.tokens))
        found = [anaphor for anaphor in each if anaphor is not None]
        yield from sorted(found, key=lambda anaphor: (anaphor.start, -anaphor.end))


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
    if _is_role(context, sentence, at):
        return Anaphor(token.start, token.end, Pointing.ROLE, word)
    pointing_of_clitic = _clitic(context, sentence, at, token)
    return None if pointing_of_clitic is None else Anaphor(token.start, token.end, pointing_of_clitic, word)


def _following(sentence: Sentence, at: int) -> str:
    return sentence.tokens[at + 1].text.lower() if at + 1 < len(sentence.tokens) else ""


def _is_role(context: Context, sentence: Sentence, at: int) -> bool:
    """ "Presiden mengatakan …": a title in capitals that stands alone for who bears it."""
    token = sentence.tokens[at]
    if not token.text[:1].isupper() or token.text.lower() not in words_of("titles"):
        return False
    after = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    alone = after is None or (after.pos not in _OWNED and not after.text[:1].isupper()) or after.pos == "VERB"
    before = sentence.tokens[at - 1].text if at else ""
    return alone and not before[:1].isupper() and context.name_over(token) is None


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
    if stem in words.TOWARDS:
        return Pointing.OTHER
    if stem.startswith("di") and token.pos == "VERB":
        return Pointing.AGENT
    if stem.startswith("me") and (token.pos == "VERB" or stem.startswith(("mem", "men"))):
        return Pointing.OBJECT
    return Pointing.OWNER


def _closes_speech(sentence: Sentence, at: int) -> bool:
    """Whether a mark stands before, and nothing that it might own behind: "…," ujarnya sambil tersenyum."""
    tokens = sentence.tokens
    owned = at + 1 < len(tokens) and tokens[at + 1].pos in _OWNED and tokens[at + 1].text[:1].islower()
    return at > 0 and tokens[at - 1].pos == "PUNCT" and not owned


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
    if _stands_alone(sentence, at):
        return Anaphor(tokens[at].start, tokens[at].end, Pointing.THING, Word(sentence.number, at))
    likened = _nouns_before(tokens, at - 1) if at and tokens[at - 1].text.lower() in words.LIKENING else ()
    afar = likened or _head_afar(sentence, at) or _described(context, sentence, at)
    nouns = afar or _nouns_before(tokens, at)
    if not nouns or (not afar and _is_no_thing(context, sentence, at, nouns[-1])):
        return None
    first = nouns[0]
    two = first > 0 and tokens[first - 1].text.lower() == "kedua"
    start = tokens[first - two].start
    pointing = Pointing.TWO if two else Pointing.THING
    return Anaphor(start, tokens[at].end, pointing, Word(sentence.number, first), nouns)


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """ "Itu wajar", "Tetapi ini bukan …": it begins what is said of all that was said before."""
    tokens = sentence.tokens
    before = [token.text.lower() for token in tokens[:at]]
    begins = not before or (len(before) == 1 and before[0] in words.ADVERSATIVE)
    subject = at + 1 < len(tokens) and tokens[at + 1].pos in ("VERB", "ADJ", "ADV", "AUX", "PART")
    return begins and subject and tokens[at].text.lower() in ("ini", "itu")


def _is_no_thing(context: Context, sentence: Sentence, at: int, noun: int) -> bool:
    """ "Tahun ini", "selain itu", "dalam hal ini"."""
    tokens = sentence.tokens
    if " ".join(token.text.lower() for token in tokens[max(0, at - 2) : at]) in words.CONNECTING:
        return True
    if tokens[at - 1].text.lower() in words.TIMES | words.JOINING or tokens[noun].text.lower() in words.TIMES:
        return True
    return _is_time(context, Span(tokens[at - 1].start, tokens[at].end))


def _head_afar(sentence: Sentence, at: int) -> tuple[int, ...]:
    """The noun of "jembatan di Sungai Kapas itu", where the tree says that "itu" goes with it, not what is between."""
    arc = sentence.arcs[at] if sentence.arcs else None
    if arc is None or arc.relation != "det" or arc.certainty < _SURE or not 0 <= arc.head < at - 1:
        return ()
    if sentence.tokens[at - 1].text.lower() in words.JOINING:
        return ()  # "dua tahun setelah itu"
    between = sentence.tokens[arc.head + 1 : at]
    farther = any(token.pos == "ADP" or token.text.lower() == "yang" for token in between)
    if not farther or sentence.tokens[arc.head].pos not in NOUNS or any(token.text in _MARKS for token in between):
        return ()
    return (arc.head,)


def _described(context: Context, sentence: Sentence, at: int) -> tuple[int, ...]:
    """The noun of "gunung yang berada di Selat Sunda itu": a verb or name before "itu" is not what is pointed with."""
    tokens = sentence.tokens
    if not at or not _ends_description(context, tokens[at - 1]):
        return ()
    for place in range(at - 2, max(0, at - _FARTHEST), -1):
        lower = tokens[place].text.lower()
        if tokens[place].text in _MARKS or lower in words.DEMONSTRATIVES:
            return ()
        if lower in words.DESCRIBING and place > 0 and _is_noun(tokens[place - 1]):
            return _nouns_before(tokens, place)
    return ()


def _ends_description(context: Context, last: Token) -> bool:
    """Whether a verb, a long name, or a time or amount with its number stands before "itu": "sejak tahun 1997 itu"."""
    name = context.name_over(last)
    if last.pos == "VERB" or (name is not None and " " in name.of(context.text)):
        return True
    around = (each for each in context.expressions_near(last) if each.overlaps(last))
    return any(any(letter.isdigit() for letter in each.of(context.text)) for each in around)


def _nouns_before(tokens: tuple[Token, ...], at: int) -> tuple[int, ...]:
    """The nouns of the phrase that ends before ``at``, in order."""
    nouns: list[int] = []
    place = at - 1
    while place >= max(0, at - _LONGEST) and _belongs(tokens, place):
        if _is_noun(tokens[place]):
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
    return _is_noun(token) or token.pos in ("ADJ", "NUM") or token.text.startswith("ber")


def _is_noun(token: Token) -> bool:
    """Whether the word is a noun, also one that was taken for an adverb."""
    return token.pos in NOUNS or (token.pos in ("ADV", "X") and usual_tags(token.text.lower()).startswith("NN"))


def _is_time(context: Context, span: Span) -> bool:
    """Whether the words belong to a date, a time or a duration."""
    around = context.expressions_near(span)
    return any(value.kind in TIMES and value.overlaps(span) for value in around)
