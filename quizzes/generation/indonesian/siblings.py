"""Things of one kind: names from siblings.txt, common nouns and adjectives from families.txt."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from articles.analysis import gazetteers

# what bodies, posts and studies are for: "dinas pertanian", but "tanah pertanian" is no "tanah perhubungan"
FIELDS = frozenset(
    "pertanian perikanan kehutanan perdagangan industri pariwisata pertambangan perhubungan peternakan ekonomi politik "
    "pendidikan kesehatan kebudayaan pertahanan keamanan lingkungan".split()
)
FIELDED = frozenset(
    "dinas menteri kementerian departemen bidang sektor jurusan ahli pakar penyuluh badan komisi".split()
)
LEADING = frozenset("para seorang seekor sebuah suatu beberapa sejumlah semua setiap banyak dua tiga".split())
HEADS = frozenset(
    "pameran lomba festival medali pelatihan pedagang penjual pabrik toko kerajinan tanaman buah pohon pupuk olahraga "
    "cabang penyakit musim warna alat jenis bahan kebun tari tarian guru pelajaran mata murid siswa".split()
)
OF_STATES = "Ketua Parlemen"  # the kinds that have it are offices of countries
SMALL_OFFICES = frozenset(("Ketua", "Wakil Ketua", "Sekretaris"))  # every small body has them: "ketua panitia"
LONGEST_MEMBER = 3  # words of a member that may end a longer phrase


@cache
def families(name: str = "siblings") -> tuple[tuple[str, ...], ...]:
    """The kinds of that list with their members."""
    text = (files(__package__) / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(
        tuple(member.strip() for member in line.split(";")) for line in text.splitlines() if line and line[0] != "#"
    )


def siblings(name: str, *, at_home: bool = True) -> tuple[str, ...]:
    """The other members of the first kind that has ``name``, whatever its case; empty where none has.

    What follows a member stays ("Menteri Pertanian" + " Peru"). At home, in Indonesia, a name that opens with the word
    of a kind whose every member does ("Gunung Dempo") is of that kind, listed or not.
    """
    wanted, first = name.casefold(), name.split(" ")[0]
    for family in families():
        for member in family:
            if wanted == member.casefold() or (" " in member and wanted.startswith(f"{member.casefold()} ")):
                rest = name[len(member) :]
                return tuple(other + rest for other in family if other != member)
    if at_home and " " in name and first[:1].isupper():
        return next((f for f in families() if all(member.startswith(f"{first} ") for member in f)), ())
    return ()


def exchanged(phrase: str) -> Iterator[str]:
    """The phrase with its last noun or adjective exchanged for others of its kind: "pameran lukisan" -> "pameran
    patung". Before it stands nothing that means anything, or a noun that goes with all of its kind: "hujan deras" is no
    "kabut deras", and "rumput laut" no "rumput sungai".
    """
    words = phrase.split(" ")
    for start in range(max(0, len(words) - LONGEST_MEMBER), len(words)):
        before = words[start - 1].lower() if start else ""
        heads = FIELDED if " ".join(words[start:]) in FIELDS else HEADS
        if before and before not in LEADING | heads:
            continue
        if kin := _kin().get(" ".join(words[start:])):
            yield from (" ".join([*words[:start], other]) for other in kin)
            return


@cache
def _countries() -> frozenset[str]:
    return frozenset((*gazetteers.countries(), *(alias for alias, _ in gazetteers.country_aliases())))


def other_offices(title: str) -> Iterator[str]:
    """The title with its office exchanged for others of the same body ("Ketua KPU" -> "Sekretaris KPU")."""
    plain = title.casefold()
    for family in families("offices"):
        office = family[0]
        whose = title[len(office) :].strip()
        if plain.startswith(f"{office.casefold()} ") and (whose[:1].isupper() or office in SMALL_OFFICES):
            if (OF_STATES in family) != (whose in _countries()):
                continue
            small = title[:1].islower()
            yield from ((other.lower() if small else other) + title[len(office) :] for other in family[1:])
            return


@cache
def _kin() -> dict[str, tuple[str, ...]]:
    """Each common noun and adjective with the others of its first kind."""
    found: dict[str, tuple[str, ...]] = {}
    for family in (*families("siblings"), *families("families")):
        for member in family:
            if member.islower():
                found.setdefault(member, tuple(other for other in family if other != member))
    return found
