"""Where names stand: the model's guesses, mended by the whole text and completed by patterns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, takewhile

from articles.analysis import gazetteers
from articles.analysis.abbreviations import abbreviations
from articles.analysis.designations import designations
from articles.analysis.document import Label, Sentence, Span, Token
from articles.analysis.names import Name, bio_labels, is_headline
from articles.analysis.tagging import usual_tags
from articles.analysis.wordlists import lines_of, words_of


def find_names(text: str, sentences: Sequence[Sentence]) -> tuple[Name, ...]:
    """All names of the text in order, none overlapping another."""
    guessed = [name for sentence in sentences for name in _guess(sentence)]
    sure = [place for sentence in sentences for place in _known_places(text, sentence, guessed)]
    names = _settle([*designations(text, sentences, guessed), *sure], guessed)
    people = _People.known(text, sentences, names)
    mended = _settle([people.mend(text, name) for name in names], ())
    mended += [name for sentence in sentences for name in _missed(text, sentence, mended, people)]
    kept = _without_common_nouns(text, sentences, mended)
    kept = [name for name in kept if not _is_first_word(text, sentences, name)]
    kept = [name for name in kept if not _CURRENCY.search(text[max(0, name.start - _NEAR) : name.start])]
    return tuple(sorted(_agree(text, kept), key=lambda name: name.start))


def _guess(sentence: Sentence) -> Iterator[Name]:
    """The model's names, shaped to the words that are the name."""
    tokens = sentence.tokens
    labels = bio_labels([token.text for token in tokens], [token.pos for token in tokens])
    start = 0
    for at, label in enumerate([*labels, "O"]):
        if not label.startswith("I-"):
            if at > start and labels[start] != "O":
                for first, last in _capitalised_parts(tokens, start, at):
                    yield from _shaped(tokens, first, last, Label(labels[start].partition("-")[2]))
            start = at


def _capitalised_parts(tokens: Sequence[Token], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between lower-case words that join no name: "Bahrain kelahiran Maroko" is two."""
    first = start
    for at in range(start, end + 1):
        if at == end or tokens[at].text in _BRACKETS or _parts(tokens[at]):
            if at > first:
                yield first, at
            first = at + 1


def _parts(token: Token) -> bool:
    """Whether the word ends a name: a lower-case one that joins no names."""
    return token.text[:1].islower() and token.text not in _CONNECTORS


def _shaped(tokens: Sequence[Token], start: int, end: int, label: Label) -> Iterator[Name]:
    """The name without titles and marks around it, with the capitalised designator before it."""
    while end > start and not _is_wordlike(tokens[end - 1]):
        end -= 1
    while start < end and tokens[start].text[:1].islower():
        start += 1
    if start == end:
        return
    if label is Label.LOCATION and _place_of_holder(tokens, start, end):
        yield Name(tokens[start].start, tokens[start].end, Label.LOCATION)
        start, label = start + 1, Label.PERSON
    if label is Label.PERSON or (label is Label.LOCATION and start + 1 < end and is_title(tokens[start])):
        yield from _person(tokens, start, end)
        return
    if _is_mayor(tokens, start) and start + 1 < end:
        start += 1
    while start and _is_designator(tokens[start - 1], _DESIGNATORS[label]) and not _is_mayor(tokens, start - 1):
        start -= 1
    if label is Label.LOCATION and _is_designator(tokens[start], "organisation_words"):
        label = Label.ORGANISATION
    yield from _without_holder(tokens, start, end, label)


def _person(tokens: Sequence[Token], start: int, end: int) -> Iterator[Name]:
    """A person's name; a country glued before it and a building named after a person are told apart."""
    start = _after_titles(tokens, start, end)
    if start and _is_designator(tokens[start - 1], "regal"):
        start -= 1
    for wordlist, label in (("place_words", Label.LOCATION), ("organisation_words", Label.ORGANISATION)):
        if start and _is_designator(tokens[start - 1], wordlist):
            yield from _shaped(tokens, start - 1, end, label)
            return
    if _place_of_holder(tokens, start, end):
        yield Name(tokens[start].start, tokens[start].end, Label.LOCATION)
        start += 1
    while start < end and tokens[end - 1].text in words_of("degrees"):
        end -= 1
    if start < end:
        yield Name(tokens[start].start, tokens[end - 1].end, Label.PERSON)


def _place_of_holder(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a name after a title begins with a country that belongs to the title: "PM Thailand Thaksin …"."""
    titled = any(map(is_title, tokens[max(0, start - 5) : start]))
    return titled and end - start > 1 and tokens[start].text in _place_words() and not _extends_place(tokens[start + 1])


def _extends_place(token: Token) -> bool:
    """Whether the word is a direction, which makes a longer place: Korea Selatan, Papua Barat."""
    return token.text.lower() in _DIRECTIONS


def _is_mayor(tokens: Sequence[Token], at: int) -> bool:
    """Whether "Kota" belongs to "Wali Kota"."""
    return at > 0 and tokens[at].text == "Kota" and tokens[at - 1].text == "Wali"


def _without_holder(tokens: Sequence[Token], start: int, end: int, label: Label) -> Iterator[Name]:
    """The name, and the person who holds the office of it where the model took both for one.

    "Kepala Dinas Pariwisata Kabupaten Kerinci Anizar": after a title, what follows a known region is a person.
    """
    titled = any(map(is_title, tokens[max(0, start - 6) : start]))
    split = next((at for at in range(end - 1, start + 1, -1) if titled and _ends_region(tokens, start, at)), end)
    yield Name(tokens[start].start, tokens[split - 1].end, label)
    if split < end:
        yield Name(tokens[split].start, tokens[end - 1].end, Label.PERSON)


def _ends_region(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "Kabupaten X" or "Provinsi X" ends before ``at``, X known."""
    for first in range(max(start, at - 4), at - 1):
        name = " ".join(token.text for token in tokens[first + 1 : at])
        if tokens[first].text in {"Kabupaten", "Kota", "Provinsi"} and name in _regions():
            return True
    return False


@cache
def _regions() -> frozenset[str]:
    return frozenset((*(region.name for region in gazetteers.regions()), *gazetteers.provinces()))


def _known_places(text: str, sentence: Sentence, guessed: Sequence[Name]) -> Iterator[Name]:
    """Places of several words that a gazetteer knows, unless a guess says more: Amerika Serikat."""
    for at in range(len(sentence.tokens)):
        for span in _runs(sentence.tokens, at):
            if " " in (name := span.of(text)) and name in _places():
                if not any(guess.contains(span) for guess in guessed):
                    yield Name(span.start, span.end, Label.LOCATION)
                break


_DESIGNATORS = {Label.LOCATION: "place_words", Label.ORGANISATION: "organisation_words"}
_CONNECTORS = frozenset("dan di of the al el bin binti van der von de da dos for and untuk on d".split())
_COMMON = frozenset({"NN", "NN/VB", "VB", "JJ", "JJ/NN", "NN/JJ", "VB/NN", "ADV", "PR", "SC", "IN"})
_BRACKETS = frozenset("()[]")
_DIRECTIONS = frozenset("selatan utara barat timur tengah tenggara raya baru serikat latin".split())
_NEAR = 10  # characters that hold the word before
_CURRENCY = re.compile(r"\bdoll?ar\s+$")


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

    def mend(self, text: str, name: Name) -> Name:
        """Cut what a headline glued to a person, complete a name cut short, know a person by a part of the name."""
        words = tuple(name.of(text).split())
        for full in sorted(self.full, key=len, reverse=True):
            end = name.start + len(" ".join(full))
            if len(full) < 2 or not text.startswith(" ".join(full), name.start):
                continue
            glued = name.label is Label.PERSON and len(words) > len(full) and self.full[full] > self.full[words]
            if glued or (len(words) < len(full) and not text[end : end + 1].isalnum()):
                return Name(name.start, end, Label.PERSON)
        if len(words) == 1 and words[0] in self.parts:
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
    """Capitalised words that the model left out: known places, "Bandara Polonia", parts of a known person's name."""
    free = [token for token in sentence.tokens if not any(token.overlaps(name) for name in names)]
    at = 0
    while at < len(free):
        found = next((name for name in _readings(text, free, at, is_headline(sentence), people)), None)
        if found is not None:
            yield found
        at += 1 if found is None else max(1, sum(found.contains(token) for token in free[at:]))


def _readings(text: str, free: Sequence[Token], at: int, headline: bool, people: _People) -> Iterator[Name]:
    token = free[at]
    for span in _runs(free, at):
        if span.of(text) in _places():
            yield Name(span.start, span.end, Label.LOCATION)
    if token.text in words_of("named_places") and not headline:
        run = [token, *takewhile(_is_capitalised, free[at + 1 : at + 6])]
        if len(run) > 1 and all(b.start == a.end + 1 for a, b in pairwise(run)):
            yield Name(run[0].start, run[-1].end, Label.LOCATION)
    if token.text in people.parts:
        yield Name(token.start, token.end, Label.PERSON)


def _is_capitalised(token: Token) -> bool:
    return token.text[:1].isupper()


def _runs(tokens: Sequence[Token], at: int) -> Iterator[Span]:
    """The longest first of the runs of one to four adjoining tokens from ``at``."""
    for size in (4, 3, 2, 1):
        run = tokens[at : at + size]
        if len(run) == size and all(b.start == a.end + 1 for a, b in pairwise(run)):
            yield Span(run[0].start, run[-1].end)


def _without_common_nouns(text: str, sentences: Sequence[Sentence], names: Sequence[Name]) -> list[Name]:
    """The names but for short forms of common nouns: HPH after "hak pengusahaan hutan (HPH)"."""
    pairs = abbreviations([token for sentence in sentences for token in sentence.tokens])
    common = {short.of(text) for long, short in pairs if long.of(text)[:1].islower()}
    return [name for name in names if name.of(text) not in common]


def _is_first_word(text: str, sentences: Sequence[Sentence], name: Name) -> bool:
    """Whether the name is a common word with the capital of a sentence's beginning and stands nowhere else so."""
    word = name.of(text)
    if usual_tags(word.lower()) not in _COMMON or word.lower() in gazetteers.given_names():
        return False
    places = [t for s in sentences for t in s.tokens if t.text == word]
    return all(t.start in {s.start for s in sentences} for t in places)


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
