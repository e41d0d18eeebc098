"""Works and who made them: how both are asked."""

from __future__ import annotations

from typing import Final

# works that have a title; all other things have a name
TITLED: Final = frozenset(
    "film novel buku lagu album cerpen puisi drama sinetron komik manga anime serial naskah opera esai roman "
    "dongeng lukisan sajak antologi kumpulan artikel video dokumenter".split()
)
NAMED: Final = TITLED | frozenset(
    "kapsul pesawat kapal mobil satelit roket wahana robot gitar kursi patung jembatan gedung masjid kelompok grup "
    "band orkestra gamelan ansambel sanggar teater partai organisasi perusahaan yayasan koperasi klub restoran hotel "
    "game permainan aplikasi motor senjata rudal kereta tarian batik busana perguruan padepokan paduan".split()
)
# the word between a work and its maker -> who the maker is, and what he did to it
MAKING: Final[dict[str, tuple[str, str]]] = {
    "karya": ("pencipta", "membuat"),
    "buatan": ("pembuat", "membuat"),
    "ciptaan": ("pencipta", "menciptakan"),
    "rancangan": ("perancang", "merancang"),
    "karangan": ("pengarang", "mengarang"),
    "gubahan": ("penggubah", "menggubah"),
    "besutan": ("sutradara", "membuat"),
    "arahan": ("sutradara", "membuat"),
    "pimpinan": ("pemimpin", "memimpin"),
    "asuhan": ("pengasuh", "mengasuh"),
    "milik": ("pemilik", "memiliki"),
}
# what the maker of a "karya" is called
MAKERS_OF: Final[dict[str, str]] = {
    "film": "sutradara", "sinetron": "sutradara", "novel": "penulis", "buku": "penulis", "cerpen": "penulis",
    "puisi": "penulis", "drama": "penulis", "naskah": "penulis", "esai": "penulis", "roman": "penulis",
    "lukisan": "pelukis", "lagu": "pencipta", "manga": "pengarang", "komik": "pengarang",
}  # fmt: skip
# what somebody is to a work -> how the work is asked for: "Apa judul buku yang ditulis …?"
AUTHORS: Final[dict[str, str]] = {
    "penulis": "ditulis",
    "pengarang": "dikarang",
    "sutradara": "disutradarai",
    "pencipta": "diciptakan",
    "penyanyi": "dinyanyikan",
    "penggubah": "digubah",
    "produser": "diproduseri",
}
