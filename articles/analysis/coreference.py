"""Chains of names that stand for one person, organisation, place or thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
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


@dataclass(slots=True)
class _Chain:
    """The different forms of one name, each as lower-case words, and where they stand."""

    label: Label
    forms: set[Words] = field(default_factory=set)
    names: list[Name] = field(default_factory=list)

    def last_before(self, offset: int) -> int:
        """The start of the last mention before the offset, or -1."""
        return max((name.start for name in self.names if name.start < offset), default=-1)


def chains(text: str, sentences: Sequence[Sentence], names: Sequence[Name]) -> tuple[Entity, ...]:
    """The names grouped into entities, numbered by first mention."""
    pairs = [
        (_words(long.of(text)), _words(short.of(text)))
        for long, short in abbreviations([token for sentence in sentences for token in sentence.tokens])
    ]
    spelt = {short for _, short in pairs}
    bracketed = ((_words(long.of(text)), _words(short)) for long, short in _bracketed(text, names))
    pairs += [pair for pair in bracketed if pair[1] not in spelt]
    same = _SameName((*pairs, *_known_aliases()))
    found: list[_Chain] = []
    for form, label in _forms(text, names):
        _add_form(found, form, label, same)
    for name in names:
        _nearest(found, _words(name.of(text)), name).names.append(name)
    ordered = sorted((chain for chain in found if chain.names), key=lambda chain: chain.names[0].start)
    return tuple(_entity(text, number, chain) for number, chain in enumerate(ordered))


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
    return (*people, *countries)


def _forms(text: str, names: Iterable[Name]) -> list[tuple[Words, Label]]:
    """The different forms, the longest first, so that a short one finds the full one that it shortens."""
    forms = dict.fromkeys((_words(name.of(text)), name.label) for name in names)
    return sorted(forms, key=lambda form: -len(form[0]))


@dataclass(frozen=True, slots=True)
class _SameName:
    """Whether two forms can name the same thing; ``pairs`` are forms known to be equal."""

    pairs: tuple[tuple[Words, Words], ...]

    def holds(self, form: Words, full: Words, label: Label) -> bool:
        if form == full or (form, full) in self.pairs or (full, form) in self.pairs:
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


def _add_form(found: list[_Chain], form: Words, label: Label, same: _SameName) -> None:
    """Put the form into every chain that it may shorten; one that fits none begins a chain.

    Two full names that share a family name never meet, for neither shortens the other.
    """
    fitting = [
        chain
        for chain in found
        if chain.label is label
        and any(same.holds(form, full, label) or same.holds(full, form, label) for full in chain.forms)
    ]
    if not fitting:
        fitting = [_Chain(label)]
        found += fitting
    for chain in fitting:
        chain.forms.add(form)


def _nearest(found: Iterable[_Chain], form: Words, name: Name) -> _Chain:
    """Of the chains that know the form, the one named last before, else the one that is listed first."""
    fitting = [chain for chain in found if chain.label is name.label and form in chain.forms]
    return max(fitting, key=lambda chain: chain.last_before(name.start))


def _entity(text: str, number: int, chain: _Chain) -> Entity:
    mentions = tuple(Mention(name.start, name.end, name.label, number) for name in chain.names)
    written = [name.of(text) for name in chain.names]
    return Entity(number, chain.label, max(written, key=lambda form: (len(form.split()), len(form))), mentions)
