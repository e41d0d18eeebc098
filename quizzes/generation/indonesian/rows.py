"""What the forms of rows look at: places of one scale, words that order events, words that open no sentence alone."""

from __future__ import annotations

from typing import Final

# what may be asked together where something is or happens: a city never stands beside a building in it
SCALES: Final[dict[str, str]] = {
    "negara": "negara",
    "benua": "negara",
    "provinsi": "provinsi",
    "pulau": "pulau",
    "kepulauan": "pulau",
    "kota": "kota",
    "kabupaten": "kota",
    "kecamatan": "kecamatan",
    "desa": "desa",
    "kelurahan": "desa",
}
SITE: Final = "tempat"  # everything else: a building, a harbour, a beach
# names of bodies that hold "dan" themselves: "Dinas Pendidikan dan Kebudayaan" is one
NAMED_BY_SEVERAL: Final = frozenset(
    "departemen kementerian menteri dinas badan komisi fakultas jurusan direktorat kepala universitas lembaga "
    "institut ilmu pusat".split()
)
# prepositions that go with the place or time that is cut from a statement
PLACE_LEADS: Final = ("di", "pada")
TIME_LEADS: Final = ("pada hari", "pada tanggal", "pada bulan", "pada tahun", "pada", "tanggal", "tahun")

# what befalls somebody and is no part that he played
NO_DEED: Final = frozenset("lahir meninggal wafat tewas gugur sakit berasal tinggal berusia berumur".split())
# conjunctions whose clause tells what came first, and what came later
AFTER: Final = frozenset("setelah sesudah usai seusai sehabis selepas".split())
BEFORE: Final = frozenset("sebelum menjelang".split())
# how a sentence begins that tells what came next
NEXT: Final = (
    "setelah itu", "sesudah itu", "kemudian", "lalu", "selanjutnya", "akhirnya", "berikutnya",
)  # fmt: skip
# how a sentence begins that leans on the one before it, so that it cannot stand alone
LEANING: Final = frozenset(
    "namun tetapi tapi akan akibatnya karenanya selain sebaliknya sementara kemudian lalu selanjutnya akhirnya "
    "berikutnya bahkan padahal dan atau meski meskipun walaupun begitu demikian misalnya contohnya sebelumnya "
    "sesudahnya setelahnya sedangkan juga keduanya ketiganya semuanya pun maka jadi hasilnya alasannya lainnya "
    "sebab sehingga artinya antara sayangnya untungnya oleh dengan hal pertama kedua ketiga keempat kelima yaitu "
    "yakni hanya justru memang ternyata tak tidak bukan mula-mula dahulu dulu".split()
)
