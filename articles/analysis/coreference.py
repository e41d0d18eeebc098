"""Chains of names that stand for one person, organisation, place or thing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from articles.analysis import gazetteers
from articles.analysis.abbreviations import abbreviations
from articles.analysis.document import Entity, Label, Mention, Sentence
from articles.analysis.names import Name
from articles.analysis.wordlists import rows_of

# Words that a text adds to a place or an organisation and leaves out again: Kota Artyom, then Artyom.
# Not "Selat" or "Universitas": Selat Malaka is not Malaka.
_KINDS = frozenset(
    "kota kabupaten provinsi pulau gunung danau sungai negara desa kecamatan partai klub tim pt harian koran".split()
)

_CAPITALS = re.compile(r" \(([A-Z]{2,8})\)")

Words = tuple[str, ...]


@dataclass(eq=False, slots=True)
class _Chain:
    """The different forms of one name and where they stand, in text order."""

    label: Label
    forms: set[Words] = field(default_factory=set)
    names: list[Name] = field(default_factory=list)

    def last(self) -> int:
        """The start of the last mention so far, or -1."""
        return self.names[-1].start if self.names else -1


def chains(text: str, sentences: Sequence[Sentence], names: Sequence[Name]) -> tuple[Entity, ...]:
    """The names, in text order, grouped into entities that are numbered by first mention."""
    index = _Index(_equal_forms(text, sentences, names))
    for form, label in _forms(text, names):
        index.add(form, label)
    for name in names:
        index.nearest(_words(name.of(text)), name.label).names.append(name)
    ordered = sorted((chain for chain in index.chains if chain.names), key=lambda chain: chain.names[0].start)
    return tuple(_entity(text, number, chain) for number, chain in enumerate(ordered))


def _equal_forms(text: str, sentences: Sequence[Sentence], names: Iterable[Name]) -> dict[Words, set[Words]]:
    """Forms known to be equal: public short names, and what this text abbreviates."""
    tokens = [token for sentence in sentences for token in sentence.tokens]
    pairs = [(_words(long.of(text)), _words(short.of(text))) for long, short in abbreviations(tokens)]
    spelt = {short for _, short in pairs}
    bracketed = ((_words(long.of(text)), _words(short)) for long, short in _bracketed(text, names))
    equal = defaultdict(set)
    for one, other in (*pairs, *(pair for pair in bracketed if pair[1] not in spelt), *_known_aliases()):
        equal[one].add(other)
        equal[other].add(one)
    return dict(equal)


def _bracketed(text: str, names: Iterable[Name]) -> Iterator[tuple[Name, str]]:
    """Organisations with capitals in brackets behind them, spelt or not: "Dana Moneter Internasional (IMF)"."""
    for name in names:
        short = _CAPITALS.match(text, name.end)
        if short and name.label is Label.ORGANISATION and " " in name.of(text):
            yield name, short[1]


def _words(name: str) -> Words:
    """The name in lower case, in words, points dropped: "B.J. Habibie" is b j habibie."""
    return tuple(name.lower().replace(".", " ").replace(",", " ").split())


@cache
def _known_aliases() -> tuple[tuple[Words, Words], ...]:
    people = ((_words(full), _words(alias)) for alias, full in rows_of("aliases"))
    countries = ((_words(full), _words(alias)) for alias, full in gazetteers.country_aliases())
    provinces = ((_words(full), _words(alias)) for alias, full in gazetteers.province_aliases())
    return (*people, *countries, *provinces)


def _forms(text: str, names: Iterable[Name]) -> list[tuple[Words, Label]]:
    """The different forms, the longest first, so that a short one finds the full one that it shortens."""
    forms = dict.fromkeys((_words(name.of(text)), name.label) for name in names)
    return sorted(forms, key=lambda form: -len(form[0]))


class _Index:
    """The chains so far, found by any word of any form, so that the cost stays linear in the text."""

    def __init__(self, equal: Mapping[Words, set[Words]]) -> None:
        self.equal = equal
        self.chains: list[_Chain] = []
        self._by_word: dict[tuple[Label, str], list[_Chain]] = defaultdict(list)
        self._by_form: dict[tuple[Label, Words], list[_Chain]] = defaultdict(list)

    def add(self, form: Words, label: Label) -> None:
        """Put the form into every chain that it may shorten; one that fits none begins a chain.

        Two full names that share a family name never meet, for neither shortens the other.
        """
        fitting = [chain for chain in self._candidates(form, label) if self._fits(form, chain)]
        if not fitting:
            fitting = [_Chain(label)]
            self.chains += fitting
        for chain in fitting:
            chain.forms.add(form)
            self._by_form[label, form].append(chain)
            for word in form:
                self._by_word[label, word].append(chain)

    def nearest(self, form: Words, label: Label) -> _Chain:
        """Of the chains that know the form, the one named last so far, else the one that was begun first."""
        return max(self._by_form[label, form], key=_Chain.last)

    def _candidates(self, form: Words, label: Label) -> list[_Chain]:
        """The chains that share a word with the form or with one equal to it; initials are no words."""
        words = {word for known in (form, *self.equal.get(form, ())) for word in known if len(word) > 1}
        return list(dict.fromkeys(chain for word in sorted(words) for chain in self._by_word[label, word]))

    def _fits(self, form: Words, chain: _Chain) -> bool:
        return any(self._same(form, full, chain.label) or self._same(full, form, chain.label) for full in chain.forms)

    def _same(self, form: Words, full: Words, label: Label) -> bool:
        if form == full or full in self.equal.get(form, ()):
            return True
        if label is Label.PERSON:
            return _shortens_person(form, full)
        return len(form) < len(full) and full[0] in _KINDS and full[1:] == form


def _shortens_person(form: Words, full: Words) -> bool:
    """Whether each word of the form is one of the full name's, in order, or its initial; an initial alone is none."""
    if len(form) > len(full) or all(len(word) == 1 for word in form):
        return False
    at = 0
    for word in full:
        if at < len(form) and (form[at] == word or (len(form[at]) == 1 and word.startswith(form[at]))):
            at += 1
    return at == len(form)


def _entity(text: str, number: int, chain: _Chain) -> Entity:
    mentions = tuple(Mention(name.start, name.end, name.label, number) for name in chain.names)
    written = [name.of(text) for name in chain.names]
    return Entity(number, chain.label, max(written, key=lambda form: (len(form.split()), len(form))), mentions)
