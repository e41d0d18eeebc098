"""Where names stand: the model's guesses, mended by the whole text and completed by patterns."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain, pairwise, takewhile

from articles.analysis import gazetteers
from articles.analysis.abbreviations import abbreviations
from articles.analysis.datelines import dateline, first_word
from articles.analysis.designations import designations, event_words
from articles.analysis.document import Label, Sentence, Span, Token
from articles.analysis.holders import mended
from articles.analysis.names import Name, bio_labels, is_title_line
from articles.analysis.shaping import capitalised_parts, place_words, shaped
from articles.analysis.spans import apart
from articles.analysis.tagging import usual_tags
from articles.analysis.wordlists import lines_of, words_of

_COMMON = frozenset({"NN", "NN/VB", "VB", "JJ", "JJ/NN", "NN/JJ", "VB/NN", "ADV", "PR", "SC", "IN"})
_WHERE = frozenset({"di", "ke"})
_NEAR = 10  # characters that hold the word before
_NAMED = (("named_places", Label.LOCATION), ("named_organisations", Label.ORGANISATION))
_CURRENCY = re.compile(r"\bdoll?ar\s+$")

Words = tuple[str, ...]


def find_names(text: str, sentences: Sequence[Sentence]) -> tuple[Name, ...]:
    """All names of the text in order, none overlapping another."""
    found = [_names_of(text, sentence) for sentence in sentences]
    people = _People.known(text, sentences, found)
    completed = (_complete(text, sentence, names, people) for sentence, names in zip(sentences, found, strict=True))
    common = _common_words(text, sentences)
    kept = [name for name in chain.from_iterable(completed) if name.of(text) not in common]
    kept = [name for name in kept if not _CURRENCY.search(text[max(0, name.start - _NEAR) : name.start])]
    return tuple(_agree(text, kept))


def _names_of(text: str, sentence: Sentence) -> list[Name]:
    """The names of one sentence by itself: patterns and gazetteers outrank the model."""
    guessed = list(mended(sentence.tokens, list(_guess(sentence))))
    return apart([*designations(text, sentence, guessed), *_known_places(text, sentence, guessed), *guessed])


def _guess(sentence: Sentence) -> Iterator[Name]:
    """The model's names, shaped to the words that are the name."""
    tokens = sentence.tokens
    labels = _labels(tokens)
    start = 0
    for at, label in enumerate([*labels, "O"]):
        if not label.startswith("I-"):
            if at > start and labels[start] != "O":
                for first, last in capitalised_parts(tokens, start, at):
                    yield from shaped(tokens, first, last, Label(labels[start].partition("-")[2]))
            start = at


def _labels(tokens: Sequence[Token]) -> list[str]:
    """The model's labels; the dateline is read by itself, so that no name reaches beyond its dash."""
    words, tags = [token.text for token in tokens], [token.pos for token in tokens]
    opening = dateline(words)
    return bio_labels(words[:opening], tags[:opening]) + bio_labels(words[opening:], tags[opening:])


def _known_places(text: str, sentence: Sentence, guessed: Sequence[Name]) -> Iterator[Name]:
    """Places of several words that a gazetteer knows, unless a guess says more: Amerika Serikat."""
    for at in range(len(sentence.tokens)):
        for span in _runs(sentence.tokens, at):
            if " " in (name := span.of(text)) and name in _places():
                if not any(guess.contains(span) for guess in guessed):
                    yield Name(span.start, span.end, Label.LOCATION)
                break


def _runs(tokens: Sequence[Token], at: int) -> Iterator[Span]:
    """The longest first of the runs of one to four adjoining tokens from ``at``."""
    for size in (4, 3, 2, 1):
        run = tokens[at : at + size]
        if len(run) == size and _adjoin(run):
            yield Span(run[0].start, run[-1].end)


def _adjoin(run: Sequence[Token]) -> bool:
    return all(after.start == before.end + 1 for before, after in pairwise(run))


@cache
def _places() -> frozenset[str]:
    """Whole names that are surely places wherever they stand capitalised."""
    cities = (city.name for city in gazetteers.world_cities())
    aliases = (alias for alias, _ in (*gazetteers.country_aliases(), *gazetteers.province_aliases()))
    regions = (*gazetteers.provinces(), *gazetteers.world_regions())
    return frozenset((*gazetteers.countries(), *regions, *cities, *aliases))


@dataclass(frozen=True, slots=True)
class _People:
    """The people whom the text names in full, how often, and the first and last words of their names.

    Full names are listed by their first word, the longest first.
    """

    counts: Counter[Words]
    parts: frozenset[str]
    by_first: dict[str, list[Words]] = field(default_factory=dict)

    @classmethod
    def known(cls, text: str, sentences: Sequence[Sentence], found: Iterable[Sequence[Name]]) -> _People:
        """The people outside headlines."""
        counts = Counter(
            tuple(name.of(text).split())
            for sentence, names in zip(sentences, found, strict=True)
            if not is_title_line(sentence)
            for name in names
            if name.label is Label.PERSON
        )
        full = sorted((words for words in counts if len(words) > 1), key=len, reverse=True)
        by_first = defaultdict(list)
        for words in full:
            by_first[words[0]].append(words)
        parts = {part for words in full for part in (words[0], words[-1]) if len(part) > 2}
        return cls(counts, frozenset(parts - place_words()), dict(by_first))

    def mend(self, text: str, name: Name) -> Name:
        """Cut what a headline glued to a person, complete a name cut short, know a person by a part of the name."""
        words = tuple(name.of(text).split())
        for full in self.by_first.get(words[0], ()):
            end = name.start + len(" ".join(full))
            whole = text.startswith(" ".join(full), name.start) and not text[end : end + 1].isalnum()
            if whole and len(words) < len(full):
                return Name(name.start, end, Label.PERSON)
        if name.label is Label.PERSON and (known := self._inside(words)):
            start = text.index(known, name.start)
            return replace(name, start=start, end=start + len(known))
        if len(words) == 1 and words[0] in self.parts:
            return replace(name, label=Label.PERSON)
        return name

    def _inside(self, words: Words) -> str | None:
        """The shorter full name within the words that the text gives more often, written out."""
        for at, word in enumerate(words):
            for full in self.by_first.get(word, ()):
                fits = words[at : at + len(full)] == full and len(full) < len(words)
                if fits and self.counts[full] > self.counts[words]:
                    return " ".join(full)
        return None


def _complete(text: str, sentence: Sentence, names: Iterable[Name], people: _People) -> list[Name]:
    """The sentence's names in order, mended by what the whole text says, with those that the model left out."""
    whole = apart(people.mend(text, name) for name in names)
    free = [token for token in sentence.tokens if not any(token.overlaps(name) for name in whole)]
    return sorted([*whole, *_missed(text, free, is_title_line(sentence), people)], key=lambda name: name.start)


def _missed(text: str, free: Sequence[Token], headline: bool, people: _People) -> Iterator[Name]:
    at = 0
    while at < len(free):
        found = next(_readings(text, free, at, headline, people), None)
        if found is not None:
            yield found
        at += 1 if found is None else sum(found.contains(token) for token in free[at:])


def _readings(text: str, free: Sequence[Token], at: int, headline: bool, people: _People) -> Iterator[Name]:
    """What a capitalised word that the model left out may begin: a known place, "Bandara X", part of a known name."""
    token = free[at]
    for span in _runs(free, at):
        written = span.of(text)
        if written in _places() or (written in _regencies() and not headline and _stands_alone(free, at, span)):
            yield Name(span.start, span.end, Label.LOCATION)
    for wordlist, label in _NAMED:
        if token.text in words_of(wordlist) and not headline:
            run = [token, *takewhile(_is_capitalised, free[at + 1 : at + 6])]
            if len(run) > 1 and _adjoin(run):
                yield Name(run[0].start, run[-1].end, label)
    if at and free[at - 1].text in _WHERE and _adjoin(free[at - 1 : at + 1]) and not headline and _is_name(token):
        yield Name(token.start, token.end, Label.LOCATION)
    if token.text in people.parts:
        yield Name(token.start, token.end, Label.PERSON)


@cache
def _regencies() -> frozenset[str]:
    """The regencies and cities of Indonesia whose names mean nothing else: Bandung, not Batu, Bima or Padang."""
    people = gazetteers.given_names() | gazetteers.family_names()
    names = {region.name for region in gazetteers.regions()}
    return frozenset(
        name
        for name in names
        if name.lower() not in people and usual_tags(name.split()[0].lower()).startswith(("NNP", "?"))
    )


def _stands_alone(free: Sequence[Token], at: int, span: Span) -> bool:
    """Whether no capitalised word adjoins the words, which would make another name of them: "Bandung Indah"."""
    end = at + sum(span.contains(token) for token in free[at:])
    beside = [pair for pair in (free[max(0, at - 1) : at + 1], free[end - 1 : end + 1]) if len(pair) > 1]
    return not any(_adjoin(pair) and all(map(_is_capitalised, pair)) for pair in beside)


def _is_name(token: Token) -> bool:
    """Whether an unknown capitalised word with small letters can be the name of a place: "di Komsomolsk-on-Amur"."""
    return _is_capitalised(token) and not token.text.isupper() and usual_tags(token.text.lower()) == "?"


def _is_capitalised(token: Token) -> bool:
    return token.text[:1].isupper()


def _common_words(text: str, sentences: Sequence[Sentence]) -> frozenset[str]:
    """What looks like a name and is none.

    Short forms of common nouns (HPH after "hak pengusahaan hutan (HPH)"), words that have a capital only where a
    sentence begins and are common or stand in the text without it, and "Olimpiade" alone.
    """
    pairs = abbreviations([token for sentence in sentences for token in sentence.tokens])
    short = {short.of(text) for long, short in pairs if long.of(text)[:1].islower()}
    openers = [first_word(sentence.tokens) for sentence in sentences]
    places = {opener.start for opener in openers}
    first = {opener.text for opener in openers}
    inside = {token.text for sentence in sentences for token in sentence.tokens if token.start not in places}
    common = {word for word in first - inside if _is_common(word.lower()) or word.lower() in inside}
    return frozenset(short | common | event_words())


def _is_common(word: str) -> bool:
    return usual_tags(word) in _COMMON and word not in gazetteers.given_names()


def _agree(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The same words get the same label: what a list knows it to be, else the most frequent.

    "Palapa" is no person where the text also says "Palapa A1".
    """
    votes: dict[str, Counter[Label]] = defaultdict(Counter)
    people = {
        part for name in names if name.label is Label.PERSON for part in name.of(text).split() if name.of(text) != part
    }
    series = {name.of(text).split()[0] for name in names if name.label is Label.PRODUCT}
    for name in names:
        written = name.of(text)
        series_alone = written in series and name.label is Label.PERSON
        votes[written][Label.PRODUCT if series_alone else name.label] += 1
    for name in names:
        written = name.of(text)
        region = Label.LOCATION if written in _regencies() and written not in people else None
        yield replace(name, label=_sure_label(written) or region or votes[written].most_common(1)[0][0])


def _sure_label(written: str) -> Label | None:
    region = " ".join(written.split()[:2])  # "Timur Jauh Rusia" is a place as Timur Jauh is
    if written in _places() or region in gazetteers.world_regions():
        return Label.LOCATION
    return Label.ORGANISATION if written in lines_of("media") else None
