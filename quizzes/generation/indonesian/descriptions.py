"""Phrases that say who or what a name is: "peneliti Jepang yang …", "salah satu gunung tertinggi di …"."""

from __future__ import annotations

from typing import Final

from quizzes.generation.indonesian.question_words import DESIGNATORS, NAMED_THINGS, PERSON_NOUNS
from quizzes.generation.indonesian.titles import PROFESSIONS, RELATED, TITLE_WORDS
from quizzes.generation.indonesian.works import NAMED

# nouns for people: what they do, won or are to each other
PEOPLE: Final = (
    PERSON_NOUNS
    | PROFESSIONS
    | RELATED
    | TITLE_WORDS
    | frozenset("peraih penerima pemenang juara pemegang penemu tuan kandidat calon anggota salah rekan".split())
)
KIN: Final = frozenset("anak putra putri cucu istri suami adik kakak ayah ibu saudara keponakan paman bibi".split())
INDEFINITE: Final = frozenset("seorang sebuah seekor suatu sejenis semacam".split())
DETERMINERS: Final = INDEFINITE | frozenset(("salah", "satu"))
# nouns and small words that begin no description of the name before them
NO_DESCRIPTION: Final = frozenset(
    "hari tahun bulan kata ujar tutur waktu saat pukul jalan sekitar hal orang sumber menurut misalnya contohnya "
    "termasuk antara yaitu yakni tepatnya karya "
    "almarhum almarhumah kota kabupaten provinsi desa kecamatan pagi siang sore malam".split()
)
# words that show that the sentence goes on behind the comma
AFTER_NAMES: Final = frozenset("dan serta atau tetapi namun juga telah akan tidak bukan sudah masih karena".split())
SUPERLATIVE: Final = frozenset(
    "pertama terakhir terbesar terkecil tertinggi terpanjang terluas terdalam tertua termuda terkenal terkemuka "
    "tercepat terpadat terdekat tersohor satu-satunya".split()
)
# nouns for what is surely no person, whatever the reading holds the name to be
THINGS: Final = NAMED | NAMED_THINGS | frozenset(DESIGNATORS) | frozenset(("kerajaan", "tari", "suku", "bahasa"))
