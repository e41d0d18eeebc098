"""Where names stand: the model's guesses, mended by the whole text and completed by patterns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from articles.analysis import gazetteers
from articles.analysis.designations import designations
from articles.analysis.document import Label, Sentence, Span, Token
from articles.analysis.names import Name, bio_labels, is_headline
from articles.analysis.wordlists import lines_of, words_of


def find_names(text: str, sentences: Sequence[Sentence]) -> tuple[Name, ...]:
    """All names of the text in order, none overlapping another."""
    guessed = [name for sentence in sentences for name in _guess(sentence)]
    names = _settle(designations(text, sentences, guessed), guessed)
    people = _People.known(text, sentences, names)
    mended = [name for name in (people.mend(text, name, sentences) for name in names) if name is not None]
    mended += [name for sentence in sentences for name in _missed(text, sentence, mended, people)]
    return tuple(sorted(_agree(text, mended), key=lambda name: name.start))


def _guess(sentence: Sentence) -> Iterator[Name]:
    """The model's names with titles cut off and capitalised designators taken in."""
    tokens = sentence.tokens
    labels = bio_labels([token.text for token in tokens], [token.pos for token in tokens])
    start = 0
    for at, label in enumerate([*labels, "O"]):
        if not label.startswith("I-"):
            if at > start and labels[start] != "O":
                yield from _shaped(tokens, start, at, Label(labels[start].partition("-")[2]))
            start = at


def _shaped(tokens: Sequence[Token], start: int, end: int, label: Label) -> Iterator[Name]:
    while end > start and not _is_wordlike(tokens[end - 1]):
        end -= 1
    if label is Label.PERSON:
        start = _after_titles(tokens, start, end)
        if start and _is_designator(tokens[start - 1], "regal"):
            start -= 1
    while start < end and tokens[start].text[:1].islower() and label is not Label.PERSON:
        start += 1  # "pelabuhan antariksa Vostochny" is named Vostochny
    while start and label is not Label.PERSON and _is_designator(tokens[start - 1], _DESIGNATORS[label]):
        start -= 1
    if label is Label.LOCATION and start < end and _is_designator(tokens[start], "organisation_words"):
        label = Label.ORGANISATION
    if start < end and any(token.text[:1].isupper() or token.text[:1].isdigit() for token in tokens[start:end]):
        yield Name(tokens[start].start, tokens[end - 1].end, label)


_DESIGNATORS = {Label.LOCATION: "place_words", Label.ORGANISATION: "organisation_words"}


def _is_wordlike(token: Token) -> bool:
    return any(map(str.isalnum, token.text))


def _is_designator(token: Token, wordlist: str) -> bool:
    return token.text[:1].isupper() and token.text.lower() in words_of(wordlist)


def _after_titles(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the name itself begins; a title that is the whole name stays."""
    at = start
    while at < end and is_title(tokens[at]) and tokens[at].text.lower() not in words_of("regal"):
        at += 1
    return at if at < end else end


def is_title(token: Token) -> bool:
    """Whether the word is a title, a rank or a form of address."""
    word = token.text.lower().rstrip(".")
    return word in words_of("titles") or word in words_of("honorifics")


def _settle(preferred: Iterable[Name], others: Iterable[Name]) -> list[Name]:
    """The preferred names and those others that overlap none of them."""
    kept: list[Name] = []
    for name in (*preferred, *others):
        if not any(name.overlaps(other) for other in kept):
            kept.append(name)
    return kept


@dataclass(frozen=True, slots=True)
class _People:
    """The people whom the text names in full: their names as words, how often, and each word of them."""

    full: Counter[tuple[str, ...]]
    parts: frozenset[str]

    @classmethod
    def known(cls, text: str, sentences: Sequence[Sentence], names: Iterable[Name]) -> _People:
        headlines = [sentence for sentence in sentences if is_headline(sentence)]
        full = Counter(
            tuple(name.of(text).split())
            for name in names
            if name.label is Label.PERSON and not any(line.contains(name) for line in headlines)
        )
        several = {words for words in full if len(words) > 1}
        parts = {part for words in several for part in (words[0], words[-1]) if len(part) > 2}
        return cls(full, frozenset(parts - _place_words()))

    def mend(self, text: str, name: Name, sentences: Sequence[Sentence]) -> Name | None:
        """Cut what a headline glued to a person, and call a person whose full name the text gives a person."""
        words = tuple(name.of(text).split())
        for full in sorted(self.full, key=len, reverse=True):
            if name.label is Label.PERSON and len(words) > len(full) > 1 and words[: len(full)] == full:
                glued = " ".join(full)
                if self.full[full] > self.full[words] and name.of(text).startswith(glued):
                    return replace(name, end=name.start + len(glued))
            if len(words) < len(full) and words == full[: len(words)]:
                whole = " ".join(full)
                if text.startswith(whole, name.start):
                    return replace(name, end=name.start + len(whole), label=Label.PERSON)
        if len(words) == 1 and words[0] in self.parts and name.label is not Label.PERSON:
            return replace(name, label=Label.PERSON)
        return name


@cache
def _place_words() -> frozenset[str]:
    """Single words that name a country, a province or a city: never taken for part of a person's name."""
    names = (*gazetteers.countries(), *gazetteers.provinces(), *(city.name for city in gazetteers.world_cities()))
    aliases = (alias for alias, _ in gazetteers.country_aliases())
    return frozenset(name for name in (*names, *aliases) if " " not in name)


@cache
def _places() -> frozenset[str]:
    """Whole names that are surely places wherever they stand capitalised."""
    names = (*gazetteers.countries(), *gazetteers.provinces(), *(city.name for city in gazetteers.world_cities()))
    aliases = (alias for alias, _ in gazetteers.country_aliases())
    return frozenset((*names, *aliases))


def _missed(text: str, sentence: Sentence, names: Sequence[Name], people: _People) -> Iterator[Name]:
    """Capitalised words that the model left out: countries, parts of a known person's name."""
    free = [token for token in sentence.tokens if not any(token.overlaps(name) for name in names)]
    at = 0
    while at < len(free):
        place = next((span for span in _runs(free, at) if span.of(text) in _places()), None)
        if place is not None:
            yield Name(place.start, place.end, Label.LOCATION)
            at += len(place.of(text).split())
            continue
        if free[at].text in people.parts:
            yield Name(free[at].start, free[at].end, Label.PERSON)
        at += 1


def _runs(tokens: Sequence[Token], at: int) -> Iterator[Span]:
    """The longest first of the runs of one to four adjoining tokens from ``at``."""
    for size in (4, 3, 2, 1):
        run = tokens[at : at + size]
        if len(run) == size and all(b.start == a.end + 1 for a, b in zip(run, run[1:], strict=False)):
            yield Span(run[0].start, run[-1].end)


def _agree(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The same words get the same label: what a list knows it to be, else the most frequent."""
    votes: dict[str, Counter[Label]] = {}
    for name in names:
        votes.setdefault(name.of(text), Counter())[name.label] += 1
    for name in names:
        written = name.of(text)
        yield replace(name, label=_sure_label(written) or votes[written].most_common(1)[0][0])


def _sure_label(written: str) -> Label | None:
    if written in _places():
        return Label.LOCATION
    return Label.ORGANISATION if written in lines_of("media") else None
