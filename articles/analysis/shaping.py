"""From the words that the model labels to the words that are the name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from articles.analysis import gazetteers
from articles.analysis.document import Label, Token
from articles.analysis.names import Name
from articles.analysis.tagging import usual_tags
from articles.analysis.wordlists import words_of

_DESIGNATORS = {Label.LOCATION: "place_words", Label.ORGANISATION: "organisation_words"}
_CONNECTORS = frozenset("dan di of the al el bin binti van der von de da dos for and untuk on d".split())
_ORIGINS = frozenset({"asal", "kelahiran"})
_NAMED_AFTER = frozenset("universitas institut yayasan sekolah sma smk smp sd rs rsud negeri islam pt cv".split())
_FULL_NAME = (2, 3)
_SHORTEST_ACRONYM = 3
_NOBLE = frozenset("KRT KRMT KRA KGPH KGPAA GKR GPH KPH BPH GBPH BRA GRA RAY AKBP AKP ADC".split())
_INITIALS = 2  # letters
_NO_INITIALS = frozenset("RI AS UE AL AD AU TV II IV VI IX XI XX PT CV".split())
_STATE = "RI"  # ends the name of an institution
_ENDS_NAME = frozenset((*gazetteers.WEEKDAYS, "Ahad", "VS", "Vs"))
_BRACKETS = frozenset("()[]")
_DIRECTIONS = frozenset("selatan utara barat timur tengah tenggara raya baru serikat latin".split())


def capitalised_parts(tokens: Sequence[Token], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between lower-case words that join no name: "Bahrain kelahiran Maroko" is two."""
    first = start
    for at in range(start, end + 1):
        if at == end or tokens[at].text in _BRACKETS or _parts(tokens[at]):
            if at > first:
                yield first, at
            first = at + 1


def _parts(token: Token) -> bool:
    """Whether the word ends a name: a weekday, "VS", or a lower-case word that joins no names."""
    return token.text in _ENDS_NAME or (token.text[:1].islower() and token.text not in _CONNECTORS)


def shaped(tokens: Sequence[Token], start: int, end: int, label: Label) -> Iterator[Name]:
    """The name without titles and marks around it, with the capitalised designator before it."""
    while end > start and (not _is_wordlike(tokens[end - 1]) or _addresses(tokens[end - 1])):
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
    while start and _begins(tokens[start - 1], label) and not _is_mayor(tokens, start - 1):
        start -= 1
    yield from _without_holder(tokens, start, end, _by_first_word(tokens[start], label))


def _begins(token: Token, label: Label) -> bool:
    """Whether a capitalised word before the name is its first: Kota, Universitas, Kerajaan."""
    return _is_designator(token, _DESIGNATORS[label]) or token.text in words_of("named_organisations")


def _by_first_word(token: Token, label: Label) -> Label:
    """An organisation where the first word says so: Universitas, Kerajaan; else what the model says."""
    organised = _is_designator(token, "organisation_words") or token.text in words_of("named_organisations")
    return Label.ORGANISATION if organised else label


def _person(tokens: Sequence[Token], start: int, end: int) -> Iterator[Name]:
    """A person's name; a country glued before it and a building named after a person are told apart."""
    start = _after_titles(tokens, start, end)
    if start and _is_designator(tokens[start - 1], "regal"):
        start -= 1
    for wordlist, label in (("place_words", Label.LOCATION), ("organisation_words", Label.ORGANISATION)):
        if start and _is_designator(tokens[start - 1], wordlist):
            yield from shaped(tokens, start - 1, end, label)
            return
    if _place_of_holder(tokens, start, end):
        yield Name(tokens[start].start, tokens[start].end, Label.LOCATION)
        start += 1
    elif start < end and _is_office(tokens, start, end):
        yield Name(tokens[start].start, tokens[start].end, Label.ORGANISATION)
        start += 1
    elif start < end and (initials := _initials(tokens, start, end)):
        yield Name(tokens[start].start, tokens[initials - 1].end, Label.ORGANISATION)
        start = initials
    while start < end and tokens[end - 1].text in words_of("degrees"):
        end -= 1
    if start < end:
        yield Name(tokens[start].start, tokens[end - 1].end, _mistaken(tokens, start, end) or Label.PERSON)


def _is_office(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a full name follows the acronym of an institution: "Ketua PSSI Ani Lubis"; initials are shorter."""
    acronym, name = tokens[start].text, [token.text for token in tokens[start + 1 : end]]
    institution = acronym.isalpha() and acronym.isupper() and len(acronym) >= _SHORTEST_ACRONYM
    return institution and acronym not in _NOBLE and len(name) in _FULL_NAME and all(map(str.istitle, name))


def _initials(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Where a person's initials stand behind a body that the model took for part of the name: "Kadin Solo MS Dewi"."""
    titled = any(map(is_title, tokens[max(0, start - 3) : start]))
    known = tokens[start].text.lower() in gazetteers.given_names() or not titled
    inner = () if known else range(start + 1, end - 1)
    return next((at for at in inner if are_initials(tokens[at].text)), None)


def are_initials(word: str) -> bool:
    """Whether two capitals stand for first names; the state's short form and numbers do not."""
    return len(word) == _INITIALS and word.isalpha() and word.isupper() and word not in _NO_INITIALS


def _mistaken(tokens: Sequence[Token], start: int, end: int) -> Label | None:
    """What the model took for a person but is not, by its first word or by the word before it."""
    if end - start == 1:
        return Label.LOCATION if start and tokens[start - 1].text in _ORIGINS else None
    if tokens[start].text in words_of("named_places"):
        return Label.LOCATION
    return Label.ORGANISATION if tokens[start].text in words_of("named_organisations") else None


def _place_of_holder(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a name after a title begins with a country that belongs to the title: "PM Thailand Thaksin …"."""
    titled = any(map(is_title, tokens[max(0, start - 5) : start]))
    return titled and end - start > 1 and tokens[start].text in place_words() and not _extends_place(tokens[start + 1])


def _extends_place(token: Token) -> bool:
    """Whether the word is a direction, which makes a longer place: Korea Selatan, Papua Barat."""
    return token.text.lower() in _DIRECTIONS


def _is_mayor(tokens: Sequence[Token], at: int) -> bool:
    """Whether "Kota" belongs to "Wali Kota"."""
    return at > 0 and tokens[at].text == "Kota" and tokens[at - 1].text == "Wali"


def _without_holder(tokens: Sequence[Token], start: int, end: int, label: Label) -> Iterator[Name]:
    """The name, and the person who holds the office of it where the model took both for one.

    After a title, what follows a known region is a person ("Kepala Dinas Pariwisata Kabupaten Kerinci Anizar"), and
    so is a full name after an acronym or a common word ("Ketua DPD RI Budi Siregar").
    """
    titled = any(map(is_title, tokens[max(0, start - 6) : start]))
    places = range(end - 1, start, -1) if titled else ()
    held = label is Label.ORGANISATION
    split = next((p for p in places if _ends_region(tokens, start, p) or (held and _is_holder(tokens, p, end))), end)
    yield Name(tokens[start].start, tokens[split - 1].end, label)
    if split < end:
        yield Name(tokens[split].start, tokens[end - 1].end, Label.PERSON)


def _is_holder(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a person's full name runs from ``at`` to ``end``, behind an acronym or a common word."""
    before, name = tokens[at - 1].text, [token.text for token in tokens[at:end]]
    if len(name) not in _FULL_NAME or not all(word.istitle() and word.isalpha() for word in name):
        return False
    if before.lower() in _NAMED_AFTER or not (before.isupper() or _is_common(before.lower())):
        return False
    known = name[0].lower() in gazetteers.given_names() | gazetteers.family_names() or before == _STATE
    return known and not any(_is_common(word.lower()) or word.lower() in words_of("regal") for word in name)


def _is_common(word: str) -> bool:
    return usual_tags(word).split("/")[0] == "NN"


def _ends_region(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "Kabupaten X" or "Provinsi X" ends before ``at``, X known."""
    for first in range(max(start, at - 4), at - 1):
        name = " ".join(token.text for token in tokens[first + 1 : at])
        if tokens[first].text in {"Kabupaten", "Kota", "Provinsi"} and name in _regions():
            return True
    return False


@cache
def _regions() -> frozenset[str]:
    aliases = (alias for alias, _ in gazetteers.province_aliases())
    return frozenset((*(region.name for region in gazetteers.regions()), *gazetteers.provinces(), *aliases))


def _is_wordlike(token: Token) -> bool:
    return any(map(str.isalnum, token.text))


def _addresses(token: Token) -> bool:
    """Whether the word is a form of address, which belongs to the name behind it: "Universitas Indonesia Dr …"."""
    return token.text.lower().rstrip(".") in words_of("honorifics")


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


@cache
def place_words() -> frozenset[str]:
    """Single words that name a country, province, regency or city and no person."""
    regions = (region.name for region in gazetteers.regions())
    cities = (city.name for city in gazetteers.world_cities())
    aliases = (alias for alias, _ in (*gazetteers.country_aliases(), *gazetteers.province_aliases()))
    names = (*gazetteers.countries(), *gazetteers.provinces(), *regions, *cities, *aliases)
    return frozenset(name for name in names if " " not in name and name.lower() not in gazetteers.given_names())
