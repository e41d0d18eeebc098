"""Compact tables of names from the corpora, each beside its licence."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from articles.analysis.wordlists import FOLDER

from .corpora import CORPORA

_SMALL = {"Dan", "Di"}
_UPPER = {"Dki": "DKI"}
_KINDS = ("KABUPATEN", "KOTA")
LEAST_COUNT = 2

WILAYAH = """\
# Regencies and cities of Indonesia: province, kind, names, separated by tabs and "; ".
# Badan Pusat Statistik (11 January 2018) via edwardsamuel/Wilayah-Administratif-Indonesia.
# Open Database License (ODbL) 1.0: LICENSE-ODbL-1.0.md. This table stays under that licence.
"""
COUNTRIES = """\
# Countries and territories (ISO 3166-1) in Indonesian.
# umpirsky/country-list, (c) Saša Stamenković, MIT licence (LICENSE-country-list.txt).
"""
DBPEDIA = """\
# {what}
# From the Indonesian DBpedia via ialfina/ner-dataset-modified-dee, CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).
# Alfina, Savitri, Fanany: Modified DBpedia Entities Expansion for Tagging Automatically NER Dataset, ICACSIS 2017.
"""


def train() -> None:
    """Write regions, countries, parts of people's names and organisations."""
    _write("regions", WILAYAH, _regions())
    _write("countries", COUNTRIES, _countries())
    _write("name_parts", DBPEDIA.format(what="First and last words of people's names, lower case."), _name_parts())
    _write("organisations", DBPEDIA.format(what="Names of organisations."), _organisations())


def _write(name: str, header: str, lines: Iterator[str]) -> None:
    (FOLDER / f"{name}.txt").write_text(header + "".join(f"{line}\n" for line in lines), encoding="utf-8")


def _proper(name: str) -> str:
    """The name in proper case; some tables space its letters: "B A T A M"."""
    name = re.sub(r"\b(\w) (?=\w\b)", r"\1", name)
    words = [_UPPER.get(word, word) for word in name.title().split()]
    cased = " ".join(word.lower() if word in _SMALL and at else word for at, word in enumerate(words))
    return re.sub(r"^Di (?=Yogyakarta)", "DI ", cased)


def _regions() -> Iterator[str]:
    with (CORPORA / "wilayah/provinces.csv").open(encoding="utf-8") as file:
        provinces = {code: _proper(name) for code, name in csv.reader(file)}
    found = defaultdict(list)
    with (CORPORA / "wilayah/regencies.csv").open(encoding="utf-8") as file:
        for _, province, name in csv.reader(file):
            kind = name.split()[0] if name.split()[0] in _KINDS else _KINDS[0]
            found[provinces[province], kind.title()].append(_proper(name.removeprefix(kind).strip()))
    return (f"{province}\t{kind}\t{'; '.join(names)}" for (province, kind), names in found.items())


def _countries() -> Iterator[str]:
    with (CORPORA / "countries/country.csv").open(encoding="utf-8") as file:
        names = [row["value"] for row in csv.DictReader(file)]
    return iter(sorted(re.sub(r"\s*\(.*?\)", "", name) for name in names))


def _name_parts() -> Iterator[str]:
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    for line in (CORPORA / "names/person.txt").read_text(encoding="latin-1").splitlines():
        words = re.split(r"[;\t]", re.sub('["“”]', "", line))[0].split()
        if 2 <= len(words) <= 4 and all(word[:1].isupper() for word in words):
            first[words[0].lower()] += 1
            last[words[-1].lower()] += 1
    for what, counts in (("first", first), ("last", last)):
        yield f"{what}\t{' '.join(sorted(word for word, n in counts.items() if n >= LEAST_COUNT))}"


def _organisations() -> Iterator[str]:
    lines = (CORPORA / "names/organization.txt").read_text(encoding="latin-1").splitlines()
    names = {line.strip() for line in lines if 1 <= len(line.split()) <= 6 and line[:1].isupper()}
    return iter(sorted(names))
