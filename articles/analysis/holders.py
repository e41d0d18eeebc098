"""Names of bodies and of the people who lead them, told apart where the model took one for a part of the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import zip_longest

from articles.analysis import gazetteers
from articles.analysis.document import Label, Token
from articles.analysis.names import Name
from articles.analysis.shaping import are_initials

_BODIES = (("Majelis", "Hakim"),)  # led by one whose name follows without a place between
_LEADERS = frozenset("pimpinan pemimpin direktur pendiri pemilik manajer ketua kepala presdir".split())
_BEFORE = 2  # words: the initials, and the body that they stand behind
_CLOSES = frozenset(",.")


@cache
def _organisations() -> frozenset[str]:
    return frozenset(gazetteers.organisations())


def mended(tokens: Sequence[Token], names: Sequence[Name]) -> Iterator[Name]:
    """The names of one sentence in order: "Institut Bahari MS | Dewi" is cut before the initials, and so on."""
    begins: int | None = None
    for name, following in zip_longest(names, names[1:]):
        row = [token for token in tokens if name.contains(token)]
        start, begins = begins if begins is not None else name.start, None
        if _ends_in_initials(row, name, following):
            yield Name(start, row[-2].end, name.label)
            begins = row[-1].start
        elif tuple(token.text for token in row[:-1]) in _BODIES:
            yield Name(start, row[-2].end, Label.ORGANISATION)
            yield Name(row[-1].start, row[-1].end, Label.PERSON)
        else:
            start = start if start < name.start else _with_initials(tokens, name, names)
            led = name.label is Label.PERSON and _is_led(tokens, row, following)
            yield replace(name, start=start, label=Label.ORGANISATION if led else name.label)


def _ends_in_initials(row: Sequence[Token], name: Name, following: Name | None) -> bool:
    """Whether the body's last word belongs to the person behind it: "Ketua Umum Kadin Solo MS Dewi"."""
    adjoins = following is not None and following.label is Label.PERSON and following.start == name.end + 1
    known = row[-1].text in _organisations()
    written_out = len(row) > _BEFORE and not row[-2].text.isupper()  # "RSU WZ" is whole
    return adjoins and name.label is Label.ORGANISATION and written_out and are_initials(row[-1].text) and not known


def _with_initials(tokens: Sequence[Token], name: Name, names: Sequence[Name]) -> int:
    """Where a person's name begins with the initials that the model left out."""
    at = next(at for at, token in enumerate(tokens) if token.start == name.start)
    if name.label is not Label.PERSON or at < _BEFORE or tokens[at - 1].end + 1 != name.start:
        return name.start
    free = not any(other.overlaps(tokens[at - 1]) for other in names) and tokens[at - 2].text[:1].isupper()
    unknown = tokens[at - 1].text not in _organisations()
    return tokens[at - 1].start if free and unknown and are_initials(tokens[at - 1].text) else name.start


def _is_led(tokens: Sequence[Token], row: Sequence[Token], following: Name | None) -> bool:
    """Whether a title and a person between commas stand around the words: "Pimpinan Surya Instruments, Rina, …"."""
    at = tokens.index(row[0])
    end = at + len(row)
    behind = [token for token in tokens[end:] if following is not None and token.start >= following.end]
    if not at or tokens[at - 1].text.lower() not in _LEADERS or len(row) < 2 or following is None or not behind:
        return False
    person = following.label is Label.PERSON and tokens[end].text == "," and tokens[end + 1].start == following.start
    alone = len(behind) < 2 or not (behind[1].text[:1].isupper() or behind[1].text == "dan")
    return person and behind[0].text in _CLOSES and alone
