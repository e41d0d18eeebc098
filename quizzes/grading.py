"""Marks one response to one item. Pure: no database, no clock, no chance.

A written answer is compared by its words, not its letters: case, spaces, punctuation and diacritics do not count,
nor does a lead-in ("di", "oleh", "karena"), nor a title beside a person's name; numbers, dates and quantities are
compared by value (lima = 5, 6.500 km = 6500 km). Spelling mistakes are *not* forgiven: one letter parts Putin from
Putih and 1945 from 1946, and a key that is proven by the text must not be met by a guess about what was meant.
A teacher who wants to take a further spelling adds it to the item's accepted ones.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from operator import eq
from typing import TYPE_CHECKING

from articles.analysis.document import Amount
from articles.analysis.expressions import read_value, same_value
from articles.analysis.wordlists import words_of
from quizzes.items import UNANSWERED, Form, Grade, Item, Kind, Response

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

# The forms that are answered in words, and how many characters an answer may have.
MAX_LENGTHS = {Form.SHORT_ANSWER: 2000, Form.CLOZE: 2000, Form.ESSAY: 5000}
MARK_STEP = Decimal("0.0001")  # a third is 0.3333: as fine as a stored mark is

# What may stand before an answer without being part of it: the stem already says in which role it is asked.
LEAD_INS = frozenset(
    "di ke dari pada kepada oleh dengan dalam untuk guna demi bagi agar supaya karena sebab akibat sejak selama "
    "sampai hingga melalui lewat secara cara tentang adalah ialah yaitu yakni bernama namanya sang si para".split()
)
TIME_LEAD_INS = frozenset("hari tanggal tgl bulan tahun pukul jam".split())
ARTICLES = frozenset("sebuah seekor seorang suatu".split())  # but "sebuah" answers "berapa"
NEGATIONS = frozenset("tidak bukan belum tanpa tak".split())  # never part of a lead-in, even where the stem has one
FULL_STOPS = " \n.,;!?"
AND_SO_ON = frozenset(("lain lain", "dll", "sebagainya", "dsb", "seterusnya", "dst"))

# Signs as words, so that a minus is never lost and a percent sign is a word: (what is written, how it is read).
_SIGNS = (
    (re.compile(r"['‘’ʼ`]"), ""),  # Jum'at = Jumat
    (re.compile(r"(?<!\w)[-−](?=\d)"), " minus "),  # -5, but not Tu-160
    (re.compile(r"%"), " persen "),
    (re.compile(r"&"), " dan "),
    (re.compile(r"\b(\d{1,2})[-.](\d{1,2})[-.](\d{4})\b"), r"\1/\2/\3"),  # 5-5-2019 = 5/5/2019
)
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+")
_BLANK_WITHIN_WORDS = re.compile(r"(?<!\d) | (?!\d)")
_SEPARATOR = re.compile(r"\s*(?:[;,\n&]|\b(?:dan|serta)\b)\s*", re.IGNORECASE)
_BULLET = re.compile(r"(?:[-•*]\s+|\d+[.)]\s*(?=\D))")


class Refusal(StrEnum):
    """Why a response does not fit its item."""

    NOT_CHOSEN = "not chosen"
    NOT_WRITTEN = "not written"
    NO_SUCH_OPTION = "no such option"
    SEVERAL_OPTIONS = "several options"
    REPEATED_OPTION = "repeated option"
    OTHER_ROWS = "other rows"
    TOO_LONG = "too long"


class InvalidResponse(ValueError):  # noqa: N818 - named for what is the case
    """A response that cannot be marked; ``reason`` is for programs, the message for people who read logs."""

    def __init__(self, reason: Refusal, message: str) -> None:
        super().__init__(message)
        self.reason = reason


def grade(item: Item, response: Response) -> Grade:
    """The mark of ``response``, 0 to 1 in steps of MARK_STEP, halves rounded up; nothing given is 0 and unanswered.

    Choices earn all or nothing: the one right option, every right option and no other (AKM), every statement judged
    rightly (AKM), the whole order (as QTI's match_correct). Matching earns the share of prompts with their right
    option. A written key of several members earns the share of them that was given, in any order, less the same
    share for every answer that is none of them, never below 0; a member given twice counts once. An essay waits for
    the teacher. Raises InvalidResponse where ``validate`` does.
    """
    validate(item, response)
    if response.is_empty:
        return Grade(Decimal(0), answered=False)
    if item.form is Form.ESSAY:
        return Grade(Decimal(0), answered=True, waits=True)
    if item.form in MAX_LENGTHS:
        return Grade(_mark_of_text(item, response.text), answered=True)
    return Grade(_mark_of_choices(item, response.choices), answered=True)


def validate(item: Item, response: Response) -> None:
    """Raises InvalidResponse where ``response`` does not fit the form of ``item``; an empty one always fits."""
    if item.form in MAX_LENGTHS:
        _validate_text(response, MAX_LENGTHS[item.form])
    elif item.prompts:
        _validate_rows(item, response)
    else:
        _validate_choice(item, response)


def _validate_text(response: Response, most: int) -> None:
    if response.choices:
        raise InvalidResponse(Refusal.NOT_WRITTEN, "this item is answered by writing, not by choosing")
    if len(response.text) > most:
        raise InvalidResponse(Refusal.TOO_LONG, f"an answer has at most {most} characters, not {len(response.text)}")


def _validate_choice(item: Item, response: Response) -> None:
    _refuse_text(response)
    if len(response.choices) > 1 and not item.takes_several:
        raise InvalidResponse(Refusal.SEVERAL_OPTIONS, f"one option is chosen, not {len(response.choices)}")
    if len(set(response.choices)) < len(response.choices):
        raise InvalidResponse(Refusal.REPEATED_OPTION, "an option is chosen once")
    for choice in response.choices:
        _refuse_strange(item, choice)


def _validate_rows(item: Item, response: Response) -> None:
    _refuse_text(response)
    if response.choices and len(response.choices) != len(item.prompts):
        raise InvalidResponse(Refusal.OTHER_ROWS, f"{len(item.prompts)} rows are answered, not {len(response.choices)}")
    for choice in response.choices:
        if choice != UNANSWERED:
            _refuse_strange(item, choice)


def _refuse_text(response: Response) -> None:
    if response.text.strip():
        raise InvalidResponse(Refusal.NOT_CHOSEN, "this item is answered by choosing, not by writing")


def _refuse_strange(item: Item, choice: int) -> None:
    if not 0 <= choice < len(item.options):
        raise InvalidResponse(
            Refusal.NO_SUCH_OPTION, f"there is no option {choice}: they run from 0 to {len(item.options) - 1}"
        )


def _mark_of_choices(item: Item, choices: Sequence[int]) -> Decimal:
    if item.form is Form.MATCHING:
        return _rounded(Fraction(sum(map(eq, choices, item.pairs)), len(item.pairs)))
    if item.prompts:
        return Decimal(tuple(choices) == item.pairs)
    return Decimal({*choices} == item.key_indexes)


@dataclass(frozen=True, slots=True)
class _Statement:
    """An answer as a value: the text, the words beside its numbers, each number's modifier ("lebih dari") and unit."""

    text: str
    beside: frozenset[str]
    qualifiers: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    """One answer as it is compared: its letters, its words without what the stem already says, and its value.

    The words are written without blanks (ibu kota = ibukota, Tu-160 = Tu 160); ``untitled`` leaves out titles and
    forms of address too, ``unaddressed`` forms of address alone.
    """

    letters: list[str]
    words: str
    untitled: str
    unaddressed: str
    statement: _Statement


def _mark_of_text(item: Item, text: str) -> Decimal:
    members = [[_read(item, spelling) for spelling in spellings] for spellings in _spellings(item)]
    if len(members) == 1:
        return Decimal(_is_one_of(_read(item, text), members[0]))
    right, wrong = _count(item, text, members)
    return _rounded(max(Fraction(right - wrong, len(members)), Fraction(0)))


def _rounded(share: Fraction) -> Decimal:
    return (Decimal(share.numerator) / share.denominator).quantize(MARK_STEP, ROUND_HALF_UP)


def _spellings(item: Item) -> list[list[str]]:
    """Every member of the key with its spellings. A further spelling belongs where it shares the most words."""
    found = [[member] for member in item.key]
    for spelling in item.accepted:
        shared = [len({*_words(spelling.casefold())} & {*_words(member.casefold())}) for member in item.key]
        for i, count in enumerate(shared):
            if count == max(shared):
                found[i].append(spelling)
    return found


def _count(item: Item, text: str, members: Sequence[Sequence[_Reading]]) -> tuple[int, int]:
    """How many members of a list ``text`` gives, and how many answers that are none.

    A member may itself hold a separator (Kementerian Kelautan dan Perikanan), so longer runs of parts go first.
    """
    parts = _parts(text)
    # At least two, for the comma of 0,5 km where the key has setengah km.
    longest = max(2, *(1 + len(_SEPARATOR.findall(spelling)) for spelling in (*item.key, *item.accepted)))
    found = []
    wrong = at = 0
    while at < len(parts):
        for length in range(longest, 0, -1):
            run = _read(item, text[parts[at][0] : parts[min(at + length, len(parts)) - 1][1]])
            if matches := [i for i, member in enumerate(members) if _is_one_of(run, member)]:
                found.append(matches)
                break
        else:
            wrong += 1
        at += length
    return len(_claimed(found)), wrong


def _claimed(found: Iterable[Sequence[int]]) -> set[int]:
    """The members that the answers stand for; an answer that fits several takes what the others leave."""
    claimed: set[int] = set()
    for matches in sorted(found, key=len):
        claimed |= {*[i for i in matches if i not in claimed][:1]}
    return claimed


def _parts(text: str) -> list[tuple[int, int]]:
    """Where the answers of a list stand in ``text``, without bullets and "dan lain-lain"."""
    parts = []
    for start, end in _between(text, (match.span() for match in _SEPARATOR.finditer(text))):
        if bullet := _BULLET.match(text, start, end):
            start = bullet.end()
        if (words := " ".join(_words(text[start:end].casefold()))) and words not in AND_SO_ON:
            parts.append((start, end))
    return parts


def _between(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches of ``text`` before, between and after ``spans``, empty ones too."""
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    return [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]


def _is_one_of(given: _Reading, wanted: Iterable[_Reading]) -> bool:
    return any(_is_same(given, reading) for reading in wanted)


def _is_same(given: _Reading, wanted: _Reading) -> bool:
    """Whether ``given`` answers as ``wanted`` does. A title may be added, a form of address added or left out;
    but one is never taken for another: Bu Darma is not Pak Darma.
    """
    return (
        given.letters == wanted.letters
        or given.words == wanted.words != ""
        or given.untitled == wanted.words != ""
        or given.words == wanted.unaddressed != ""
        or _states_the_same(given.statement, wanted.statement)
    )


def _states_the_same(given: _Statement, wanted: _Statement) -> bool:
    """Whether values and the words beside them are the same. A modifier or unit may be left out, not put in."""
    return (
        given.beside == wanted.beside
        and all(map(_is_kept_or_left_out, given.qualifiers, wanted.qualifiers))
        and same_value(given.text, wanted.text)
    )


def _is_kept_or_left_out(given: str | None, wanted: str | None) -> bool:
    return given in (None, wanted)


def _read(item: Item, text: str) -> _Reading:
    said = {word.casefold() for word in _words(item.stem)} - NEGATIONS
    letters, text = text.casefold().split(), _spelt_out(text)
    lead_ins = LEAD_INS | TIME_LEAD_INS if item.kind is Kind.WHEN else LEAD_INS
    core: Sequence[str]
    if item.kind is Kind.HOW_MANY:  # the unit follows: "Berapa ekor …?" is answered by "lima" or "lima ekor"
        text = " ".join(_without_tail(text.rstrip(FULL_STOPS).split(), said))
        core = _without_lead(_words(text), lead_ins)
    else:  # the head noun goes before: "Di kota mana …?" is answered by "Kota Solok" or "Solok"
        core = _without_lead(_words(text), lead_ins | ARTICLES | said)
    address = words_of("honorifics") if item.kind is Kind.WHO or "siapa" in said else frozenset()
    titles = address and address | words_of("titles")
    return _Reading(
        letters=letters,
        words=_squeezed(core),
        untitled=_squeezed(_without_lead(core, titles)),
        unaddressed=_squeezed(_without_lead(core, address)),
        statement=_statement(text, lead_ins | said),
    )


def _statement(text: str, ignored: Collection[str]) -> _Statement:
    values = read_value(text)
    amounts = [value.value for value in values if isinstance(value.value, Amount)]
    gaps = _between(text, ((value.start, value.end) for value in values))
    return _Statement(
        text=text,
        beside=frozenset(w.casefold() for start, end in gaps for w in _words(text[start:end])).difference(ignored),
        qualifiers=tuple(part for amount in amounts for part in (amount.modifier, amount.unit)),
    )


def _spelt_out(text: str) -> str:
    for sign, reading in _SIGNS:
        text = sign.sub(reading, text)
    return text


def _words(text: str) -> list[str]:
    """The words and numbers of ``text`` without diacritics."""
    letters = unicodedata.normalize("NFKD", _spelt_out(text))
    return _WORD.findall("".join(c for c in letters if not unicodedata.combining(c)))


def _without_lead(words: Sequence[str], droppable: Collection[str]) -> Sequence[str]:
    """``words`` from the first that may not be dropped; the last always stays, and so does a number."""
    first = next((i for i, word in enumerate(words[:-1]) if word.casefold() not in droppable or word[0].isdigit()), -1)
    return words[first:]


def _without_tail(words: Sequence[str], droppable: Collection[str]) -> Sequence[str]:
    """``words`` up to the last that may not be dropped; the first always stays, and so does a number."""
    return _without_lead(words[::-1], droppable)[::-1]


def _squeezed(words: Sequence[str]) -> str:
    """The words without blanks, save between two numbers: 1 500 is not 15 00."""
    return _BLANK_WITHIN_WORDS.sub("", " ".join(words).casefold())
