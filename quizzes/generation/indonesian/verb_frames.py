"""Verbs whose roles usage asks by a noun or a phrase of its own: "terletak" -> "Di mana letak …?".

A row tells for some verbs which role is asked and how. The fields of a question are the fact's own words:
``{subject}``, ``{object}``, ``{complement}`` and ``{rest}``, the other adjuncts; what fits the answer: ``{who}``
("Siapa", "Lembaga apa"), ``{whom}``, the same inside a sentence, ``{where}`` ("Di mana", "Di kota mana"), ``{saja}``,
which stands for "saja " where the answer is a list, and ``{name}`` ("Siapa nama",
"Apa nama"); and ``{verb}``, the verb, and ``{passive}``, its passive. A role is a slot's name, an adjunct's
role or its preposition; several mean the first that stands there. Every row has a sentence of ours, what is asked of it
and the key: these are the tests. Verbs in no row are asked by the general rules of ``quizzes.generation.asking``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from quizzes.items import Kind

Row = tuple[str, str, str, Kind, str, str, str]


@dataclass(frozen=True, slots=True)
class Frame:
    """One role of some verbs with its question, and a sentence that shows it with what is asked of it and the key."""

    verbs: frozenset[str]
    roles: tuple[str, ...]
    question: str
    kind: Kind
    sentence: str
    stem: str
    key: str


# verbs; roles; question; kind; a sentence; what is asked of it; the key
ROWS: Final[tuple[Row, ...]] = (
    ("terletak berlokasi", "place", "{where} letak {subject}?", Kind.WHERE,
     "Kampung Sukajadi terletak di Kabupaten Garut.",
     "Di kabupaten mana letak Kampung Sukajadi?", "Kabupaten Garut"),
    ("bermarkas", "place", "{where} markas {subject}?", Kind.WHERE,
     "Komunitas Sahabat Laut bermarkas di Kota Manado.",
     "Di kota mana markas Komunitas Sahabat Laut?", "Kota Manado"),
    ("bermuara", "place goal", "{where} muara {subject}?", Kind.WHERE,
     "Sungai Brantas mengalir ke timur dan bermuara di Selat Madura.",
     "Di selat mana muara Sungai Brantas?", "Selat Madura"),
    ("bertolak", "source", "{where} {subject} bertolak{rest}?", Kind.WHERE,
     "Budi Santoso bertolak dari Kota Solo pada 3 Maret 2020.",
     "Dari kota mana Budi Santoso bertolak pada 3 Maret 2020?", "Kota Solo"),
    ("menuju", "object", "Ke mana tujuan {subject}?", Kind.WHERE,
     "Kapal Dewaruci menuju Pulau Ambon pada 3 Maret 2020.",
     "Ke mana tujuan Kapal Dewaruci?", "Pulau Ambon"),
    ("beribu", "complement", "Apa nama ibu kota {subject}?", Kind.WHAT,
     "Kabupaten Sleman beribu kota Beran sejak dahulu.",
     "Apa nama ibu kota Kabupaten Sleman?", "kota Beran"),
    ("berbatasan", "dengan", "{subject} berbatasan dengan {whom}{rest}?", Kind.WHAT,
     "Kabupaten Gunungkidul berbatasan dengan Kabupaten Bantul di sebelah barat.",
     "Kabupaten Gunungkidul berbatasan dengan kabupaten mana di sebelah barat?", "Kabupaten Bantul"),
    ("didirikan", "agent", "Siapa pendiri {subject}?", Kind.WHO,
     "Sekolah Tunas Bangsa didirikan oleh Ratna Widuri pada tahun 1972.",
     "Siapa pendiri Sekolah Tunas Bangsa?", "Ratna Widuri"),
    ("mendirikan", "subject", "Siapa pendiri {object}?", Kind.WHO,
     "Ratna Widuri mendirikan Sekolah Tunas Bangsa pada tahun 1972.",
     "Siapa pendiri Sekolah Tunas Bangsa?", "Ratna Widuri"),
    ("diciptakan", "agent", "Siapa pencipta {subject}?", Kind.WHO,
     "Pada tahun 1924, lagu Indonesia Raya diciptakan oleh Wage Supratman.",
     "Siapa pencipta lagu Indonesia Raya?", "Wage Supratman"),
    ("menciptakan", "subject", "Siapa pencipta {object}?", Kind.WHO,
     "Wage Supratman menciptakan lagu Indonesia Raya pada tahun 1924.",
     "Siapa pencipta lagu Indonesia Raya?", "Wage Supratman"),
    ("ditulis dikarang", "agent", "Siapa penulis {subject}?", Kind.WHO,
     "Novel Sitti Nurbaya ditulis oleh Marah Rusli di Kota Semarang.",
     "Siapa penulis novel Sitti Nurbaya?", "Marah Rusli"),
    ("menulis mengarang", "subject", "Siapa penulis {object}?", Kind.WHO,
     "Marah Rusli menulis novel Sitti Nurbaya di Kota Semarang.",
     "Siapa penulis novel Sitti Nurbaya?", "Marah Rusli"),
    ("diterbitkan", "agent", "Apa nama penerbit {subject}?", Kind.WHAT,
     "Novel Sitti Nurbaya diterbitkan oleh Balai Pustaka pada tahun 1922.",
     "Apa nama penerbit novel Sitti Nurbaya?", "Balai Pustaka"),
    ("disutradarai", "agent", "Siapa sutradara {subject}?", Kind.WHO,
     "Film Laut Biru disutradarai oleh Ratna Widuri pada tahun 1992.",
     "Siapa sutradara film Laut Biru?", "Ratna Widuri"),
    ("menyutradarai", "subject", "Siapa sutradara {object}?", Kind.WHO,
     "Ratna Widuri menyutradarai film Laut Biru pada tahun 1992.",
     "Siapa sutradara film Laut Biru?", "Ratna Widuri"),
    ("dirancang", "agent", "Siapa perancang {subject}?", Kind.WHO,
     "Tugu Pahlawan dirancang oleh Bagus Hermawan pada tahun 1951.",
     "Siapa perancang Tugu Pahlawan?", "Bagus Hermawan"),
    ("merancang", "subject", "Siapa perancang {object}?", Kind.WHO,
     "Bagus Hermawan merancang Tugu Pahlawan pada tahun 1951.",
     "Siapa perancang Tugu Pahlawan?", "Bagus Hermawan"),
    ("dipimpin", "agent", "Siapa pemimpin {subject}?", Kind.WHO,
     "Tim peneliti katak dipimpin oleh Bagus Hermawan.",
     "Siapa pemimpin tim peneliti katak?", "Bagus Hermawan"),
    ("diketuai", "agent", "Siapa ketua {subject}?", Kind.WHO,
     "Panitia lomba perahu diketuai oleh Bagus Hermawan.",
     "Siapa ketua panitia lomba perahu?", "Bagus Hermawan"),
    ("dilatih", "agent", "Siapa pelatih {subject}?", Kind.WHO,
     "Tim bola voli Surabaya dilatih oleh Bagus Hermawan sejak 2019.",
     "Siapa pelatih tim bola voli Surabaya?", "Bagus Hermawan"),
    ("diasuh", "agent", "Siapa pengasuh {subject}?", Kind.WHO,
     "Panti Asuhan Kasih diasuh oleh Ratna Widuri sejak 2019.",
     "Siapa pengasuh Panti Asuhan Kasih?", "Ratna Widuri"),
    ("menjuarai", "subject", "Siapa juara {object}{rest}?", Kind.WHO,
     "Sari Dewanti menjuarai Piala Srikandi pada tahun 2021.",
     "Siapa juara Piala Srikandi pada tahun 2021?", "Sari Dewanti"),
    ("memenangkan memenangi", "subject", "Siapa pemenang {object}{rest}?", Kind.WHO,
     "Sari Dewanti memenangkan Lomba Pidato Nasional di Kota Medan.",
     "Siapa pemenang Lomba Pidato Nasional di Kota Medan?", "Sari Dewanti"),
    ("menjabat", "sebagai", "Apa jabatan {subject}{rest}?", Kind.WHAT,
     "Ratna Widuri menjabat sebagai Bupati Sleman sejak tahun 2016.",
     "Apa jabatan Ratna Widuri sejak tahun 2016?", "Bupati Sleman"),
    ("diangkat ditunjuk dilantik dipilih terpilih", "sebagai", "{subject} {verb} sebagai apa{rest}?", Kind.WHAT,
     "Bagus Hermawan diangkat sebagai kepala sekolah pada tahun 2018.",
     "Bagus Hermawan diangkat sebagai apa pada tahun 2018?", "kepala sekolah"),
    ("bekerja bertugas", "sebagai", "Apa pekerjaan {subject}{rest}?", Kind.WHAT,
     "Bagus Hermawan bekerja sebagai guru di Kota Solo.",
     "Apa pekerjaan Bagus Hermawan di Kota Solo?", "guru"),
    ("bernama", "complement", "{name} {subject}?", Kind.WHAT,
     "Bayi gajah di Taman Safari bernama Kirana.",
     "Siapa nama bayi gajah di Taman Safari?", "Kirana"),
    ("berjudul", "complement", "Apa judul {subject}?", Kind.WHAT,
     "Novel karya Andrea Hirata berjudul Laskar Pelangi.",
     "Apa judul novel karya Andrea Hirata?", "Laskar Pelangi"),
    ("dikenal", "sebagai", "{subject} dikenal sebagai apa?", Kind.WHAT,
     "Kota Bandung dikenal sebagai kota kembang.",
     "Kota Bandung dikenal sebagai apa?", "kota kembang"),
    ("disebabkan diakibatkan", "agent", "Apa penyebab {subject}?", Kind.WHY,
     "Banjir di Kota Semarang disebabkan oleh tanggul yang jebol.",
     "Apa penyebab banjir di Kota Semarang?", "tanggul yang jebol"),
    ("menyebabkan mengakibatkan", "subject", "Apa penyebab {object}{rest}?", Kind.WHY,
     "Letusan Gunung Semeru mengakibatkan kerusakan lahan pertanian.",
     "Apa penyebab kerusakan lahan pertanian?", "Letusan Gunung Semeru"),
    ("menyebabkan mengakibatkan menimbulkan", "object", "Apa akibat {subject}{rest}?", Kind.WHY,
     "Letusan Gunung Semeru mengakibatkan kerusakan lahan pertanian.",
     "Apa akibat Letusan Gunung Semeru?", "kerusakan lahan pertanian"),
    ("bertujuan", "purpose", "Apa tujuan {subject}?", Kind.WHY,
     "Penghijauan lereng bukit bertujuan untuk mencegah banjir di Kota Semarang.",
     "Apa tujuan penghijauan lereng bukit?", "mencegah banjir di Kota Semarang"),
    ("berfungsi", "purpose", "Apa fungsi {subject}?", Kind.WHY,
     "Jantung berfungsi untuk memompa darah ke seluruh tubuh.",
     "Apa fungsi jantung?", "memompa darah ke seluruh tubuh"),
    ("berfungsi", "sebagai", "Apa fungsi {subject}?", Kind.WHAT,
     "Daun berfungsi sebagai tempat pembuatan makanan.",
     "Apa fungsi daun?", "tempat pembuatan makanan"),
    ("berperan", "sebagai", "Apa peran {subject}{rest}?", Kind.WHAT,
     "Ratna Widuri berperan sebagai ratu dalam film Laut Biru.",
     "Apa peran Ratna Widuri dalam film Laut Biru?", "ratu"),
    ("digunakan dimanfaatkan dipakai", "purpose", "Untuk apa {subject} {verb}{rest}?", Kind.WHY,
     "Kain ulos digunakan untuk upacara pernikahan.",
     "Untuk apa kain ulos digunakan?", "upacara pernikahan"),
    ("digunakan dimanfaatkan dipakai", "sebagai", "{subject} {verb} sebagai apa{rest}?", Kind.WHAT,
     "Kulit manggis dimanfaatkan sebagai pewarna kain.",
     "Kulit manggis dimanfaatkan sebagai apa?", "pewarna kain"),
    ("berkembang", "instrument", "Bagaimana cara {subject} {verb}{rest}?", Kind.HOW,
     "Amuba berkembang biak dengan membelah diri.",
     "Bagaimana cara Amuba berkembang biak?", "membelah diri"),
    ("bernapas", "instrument", "Dengan apa {subject} bernapas?", Kind.HOW,
     "Ikan mas bernapas dengan insang.",
     "Dengan apa ikan mas bernapas?", "insang"),
    ("hidup", "place", "{where} habitat {subject}?", Kind.WHERE,
     "Komodo hidup di Pulau Rinca.",
     "Di pulau mana habitat komodo?", "Pulau Rinca"),
    ("memakan", "object", "Apa makanan {subject}?", Kind.WHAT,
     "Paus biru memakan udang kecil dan plankton.",
     "Apa saja makanan paus biru?", "udang kecil, plankton"),
    ("mengandung", "object", "Apa {saja}yang terkandung dalam {subject}?", Kind.WHAT,
     "Daun singkong mengandung vitamin A dan zat besi.",
     "Apa saja yang terkandung dalam daun singkong?", "vitamin A, zat besi"),
    ("menderita mengidap", "object", "Penyakit apa yang {passive} {subject}?", Kind.WHAT,
     "Warga Desa Sukamaju menderita penyakit diare.",
     "Penyakit apa yang diderita warga Desa Sukamaju?", "penyakit diare"),
    ("menyerahkan memberikan mengirimkan", "kepada", "Siapa yang menerima {object} dari {subject}{rest}?", Kind.WHO,
     "Pada malam itu, Budi Santoso menyerahkan piala perak kepada Sari Dewanti.",
     "Siapa yang menerima piala perak dari Budi Santoso?", "Sari Dewanti"),
    ("diserahkan diberikan dianugerahkan", "kepada", "Siapa yang menerima {subject}{rest}?", Kind.WHO,
     "Piala perak diberikan kepada Sari Dewanti pada 3 Maret 2020.",
     "Siapa yang menerima piala perak pada 3 Maret 2020?", "Sari Dewanti"),
    ("bertemu berjumpa", "dengan", "Siapa yang ditemui {subject}{rest}?", Kind.WHO,
     "Budi Santoso bertemu dengan Sari Dewanti di Kota Medan.",
     "Siapa yang ditemui Budi Santoso di Kota Medan?", "Sari Dewanti"),
    ("beranggotakan", "complement", "Berapa jumlah anggota {subject}?", Kind.HOW_MANY,
     "Kelompok tani Mekar Sari beranggotakan 25 orang.",
     "Berapa jumlah anggota kelompok tani Mekar Sari?", "25 orang"),
    ("menewaskan", "object", "Berapa jumlah korban tewas akibat {subject}{rest}?", Kind.HOW_MANY,
     "Ledakan gudang petasan menewaskan 12 orang di Kabupaten Tangerang.",
     "Berapa jumlah korban tewas akibat ledakan gudang petasan di Kabupaten Tangerang?", "12 orang"),
)  # fmt: skip
FRAMES: Final = tuple(Frame(frozenset(row[0].split()), tuple(row[1].split()), *row[2:]) for row in ROWS)


@cache
def frames_of(verb: str) -> tuple[Frame, ...]:
    """The rows that tell how roles of the verb are asked."""
    return tuple(frame for frame in FRAMES if verb in frame.verbs)


# verbs that are true of a whole kind: "Apa fungsi jantung?" needs no more words
GENERAL: Final = frozenset("berfungsi memakan mengandung hidup bernapas berkembang digunakan dimanfaatkan".split())
# what begins so is nothing that a question can ask about
INDEFINITE: Final = frozenset(
    "sebuah seorang seekor suatu salah satu sebagian beberapa sejumlah seluruh banyak berbagai dua tiga empat lima "
    "enam tujuh delapan sembilan sepuluh puluhan ratusan ribuan kedua ketiga".split()
)
