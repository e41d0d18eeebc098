"""Names by pattern: designations of products, events and titles of works."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from articles.analysis.document import Label, Sentence, Span, Token
from articles.analysis.gazetteers import MONTHS, WEEKDAYS, given_names
from articles.analysis.names import Name, is_title_line
from articles.analysis.shaping import is_title
from articles.analysis.spans import apart
from articles.analysis.tagging import usual_tags
from articles.analysis.wordlists import rows_of

# Letters, a hyphen and a number name a thing, unless the letters count something else: ages, days, laws, meetings.
CODE = re.compile(
    r"(?<![\w/.-])(?!(?:COVID|Covid|UU|RT|RW|SK|PP|KTT|HUT|[GUHDSP](?=-\d{1,2}\b))-)[A-Z][A-Za-z]{0,3}-\d{1,4}[A-Z]{0,3}(?![\w-])"
)
_QUOTED = r"\s+[\"“‘'](?P<title>[^\"“”‘’'\n]{2,80})[\"”’']"
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_PLACE_IN_A_ROW = re.compile(r"ke-\d+")
_LONGEST = 8
_MOST_KINDS = 2
_MOST_BEFORE_TAIL = 3
_NAMES = frozenset({"NNP", "FW", "?"})  # usual tags of what may stand in a name


@cache
def _announcers(what: str) -> frozenset[str]:
    return frozenset({kind: words for kind, words, _ in rows_of("designations")}[what].split())


@cache
def _quoted_work() -> re.Pattern[str]:
    words = "|".join(sorted(_announcers("work") | _announcers("titled")))
    return re.compile(rf"\b(?i:{words})(?:\s+[^\W\d_]+){{0,2}}?{_QUOTED}")


@cache
def event_words() -> frozenset[str]:
    """Words that begin the names of events and are none alone: "Olimpiade"."""
    return _announcers("sure") | _announcers("dated") | _announcers("numbered") | _announcers("likely")


def designations(text: str, sentence: Sentence, guessed: Sequence[Name]) -> list[Name]:
    """Products, events and works of a sentence; they outrank the guesses of a model that does not know them."""
    found = [Name(*match.span("title"), Label.WORK) for match in _quoted_work().finditer(text, *_ends(sentence))]
    if not is_title_line(sentence):
        found += [*_works(sentence, guessed), *_events(sentence, guessed), *_announced(sentence, guessed)]
    codes = (Name(*match.span(), Label.PRODUCT) for match in CODE.finditer(text, *_ends(sentence)))
    return apart([*found, *_models(sentence), *codes])


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _works(sentence: Sentence, guessed: Sequence[Name]) -> Iterator[Name]:
    """Capitalised titles after "film", "lagu", "berjudul"; of one word where an author follows."""
    for at, token in enumerate(sentence.tokens[:-1]):
        run = _capitalised(sentence.tokens, at + 1)
        if run and token.text in _announcers("titled"):
            yield _name(run, Label.WORK)
        elif run and token.text.lower() in _announcers("work") and not (at and token.text[:1].isupper()):
            behind = _word(sentence.tokens, at + 1 + len(run))
            if (len(run) > 1 or behind in _announcers("author")) and not _begins_otherwise(run, guessed):
                yield _name(run, Label.WORK)


def _begins_otherwise(run: Sequence[Token], guessed: Sequence[Name]) -> bool:
    """Whether the words are a person, a title or a name of another kind: "film Indonesia", "buku Budi Siregar"."""
    person = is_title(run[0]) or run[0].text.lower() in given_names()
    return person or any(name.overlaps(_span(run)) and not _inside(name, run) for name in guessed)


def _inside(name: Name, run: Sequence[Token]) -> bool:
    """Whether the name is a part of the run that begins behind its first word."""
    return run[0].end < name.start and name.end <= run[-1].end


def _events(sentence: Sentence, guessed: Sequence[Name]) -> Iterator[Name]:
    for at, token in enumerate(sentence.tokens):
        if token.text in _announcers("tail"):
            start = _before_tail(sentence.tokens, at)
            if start < at:
                yield _name([*sentence.tokens[start:at], *_event_run(sentence.tokens, at)], Label.EVENT)
        elif token.text in _announcers("numbered") and not _PLACE_IN_A_ROW.fullmatch(_word(sentence.tokens, at + 1)):
            continue
        elif not _outranked(token, guessed) and not _within_a_name(sentence.tokens, at):
            run = _event_run(sentence.tokens, at)
            if len(run) > 1:
                yield _name(run, Label.EVENT)


def _outranked(token: Token, guessed: Sequence[Name]) -> bool:
    """Whether the word announces no event, or one that yields to what the model takes it for."""
    if token.text in _announcers("sure") | _announcers("dated") | _announcers("numbered"):
        return False
    claims = {name.label for name in guessed if name.contains(token)}
    if token.text in _announcers("days"):
        return Label.PERSON in claims
    return token.text not in _announcers("likely") or bool(claims)


def _within_a_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capitalised word before makes one name of both: "Mahkamah Kejahatan Perang", "Menteri Perang"."""
    if not at or not tokens[at - 1].text[:1].isupper():
        return False
    return at > 1 or is_title(tokens[0])


def _before_tail(tokens: Sequence[Token], at: int) -> int:
    """Where "SEA Games" begins: names before the tail, but no title and no common word that begins a sentence."""
    start = at
    while start and at - start < _MOST_BEFORE_TAIL and tokens[start - 1].text[:1].isupper():
        before = tokens[start - 1]
        if is_title(before) or _is_common(before):
            break
        start -= 1
    return start


def _is_common(token: Token) -> bool:
    """Whether the word is seldom a name: "Dalam", "Kepresidenan"."""
    return usual_tags(token.text.lower()).split("/")[0] not in _NAMES


def _event_run(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The event's words from ``at``: up to its year, a weekday, a title, or the date on which it took place."""
    run = _capitalised(tokens, at)
    for place in range(1, len(run)):
        word = run[place].text
        title = place > 1 and is_title(run[place])
        dated = word.isdigit() and place + 1 < len(run) and run[place + 1].text in MONTHS
        if word in WEEKDAYS or title or (dated and not _named_by_date(run[:place])):
            return run[:place]
        if _YEAR.fullmatch(word):
            return run[: place + 1]
    return run


def _named_by_date(run: Sequence[Token]) -> bool:
    return run[0].text in _announcers("dated") | {"Gerakan"}


def _announced(sentence: Sentence, guessed: Sequence[Name]) -> Iterator[Name]:
    """Things named behind a common noun: "satelit Palapa", "kapal pesiar Titanic", "KRI Dewaruci"."""
    for at, token in enumerate(sentence.tokens):
        if token.text in _announcers("ship"):
            run = _capitalised(sentence.tokens, at)
            if len(run) > 1:
                yield _name(run, Label.PRODUCT)
        elif token.text.lower() in _announcers("product"):
            start = at + 1
            while start <= at + _MOST_KINDS and _word(sentence.tokens, start) in _announcers("kinds"):
                start += 1
            run = _capitalised(sentence.tokens, start)
            alone = token.text[:1].isupper() and start == at + 1  # "Kapal Nusantara" is its whole name
            if run and not alone and _is_free(run, token, guessed):
                yield _name(run, Label.PRODUCT)


def _is_free(run: Sequence[Token], announcer: Token, guessed: Sequence[Name]) -> bool:
    """Whether no guess claims the words; a telescope is named after a person."""
    claims = {name.label for name in guessed if _span(run).overlaps(name)}
    return not claims or (announcer.text.lower() in _announcers("craft") and claims == {Label.PERSON})


def _models(sentence: Sentence) -> Iterator[Name]:
    """A maker or series with its figure and what follows it: "Boeing 737", "iPhone 15 Pro Max"."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens[:-1]):
        if token.text in _announcers("maker") and _has_digit(tokens[at + 1]):
            end = at + 2
            while end < len(tokens) and (tokens[end].text in _announcers("models") or _goes_on(tokens, end)):
                end += 1
            yield _name(tokens[at:end], Label.PRODUCT)


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a figure belongs to the model before it: "737 MAX 8"."""
    return tokens[at].text.isdigit() and tokens[at - 1].text in _announcers("models")


def _has_digit(token: Token) -> bool:
    return any(map(str.isdigit, token.text))


def _capitalised(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The run of capitalised words from ``at``, numbers inside and after it included."""
    end = at
    while end < min(len(tokens), at + _LONGEST) and (
        tokens[end].text[:1].isupper() or (end > at and _numbers(tokens[end]))
    ):
        end += 1
    return tokens[at:end]


def _word(tokens: Sequence[Token], at: int) -> str:
    """The word at the place, "" behind the last."""
    return tokens[at].text if at < len(tokens) else ""


def _numbers(token: Token) -> bool:
    return token.text.isdigit() or bool(_PLACE_IN_A_ROW.fullmatch(token.text))


def _span(run: Sequence[Token]) -> Span:
    return Span(run[0].start, run[-1].end)


def _name(run: Sequence[Token], label: Label) -> Name:
    return Name(run[0].start, run[-1].end, label)
