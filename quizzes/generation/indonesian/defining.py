"""How texts say what something is: data for ``attributes.definitions``."""

from __future__ import annotations

from typing import Final

# nouns that a thing has one of, asked by "Apa tujuan …?" where "Tujuan … adalah …" says it
OWNED: Final = frozenset(
    "tujuan fungsi manfaat kegunaan penyebab akibat dampak makanan bahan gejala ciri ciri-ciri tugas peran peranan "
    "syarat unsur komponen isi makna arti pengertian definisi semboyan moto motto lambang simbol "
    "julukan sebutan istilah tema warna bentuk sifat keunggulan kelebihan kekurangan kelemahan keuntungan kerugian "
    "faktor alasan masalah tantangan prinsip landasan dasar profesi pekerjaan keahlian hobi komoditas produk kendala "
    "hambatan ancaman musuh mangsa".split()
)
# nouns that are so only with the word behind them
OWNED_PAIRS: Final = frozenset(
    (
        *("bahasa resmi", "bahasa nasional", "bahasa pengantar", "mata uang", "mata pencaharian", "agama mayoritas"),
        *("nama lain", "nama lahir", "nama asli", "nama lengkap", "nama ilmiah", "rumah adat", "lagu kebangsaan"),
    )
)
# words that begin no term: what they mean stood before
NO_TERM: Final = frozenset("pertama kedua ketiga keempat kelima sebagian lainnya yang satu satu-satu contoh".split())
# where a long definition may end: what follows adds to it
AFTER_DEFINITION: Final = (
    r", yang\b|,? (?:sehingga|karena|sedangkan|misalnya|seperti|termasuk|contohnya|biasanya|terutama|namun|tetapi|"
    r"di mana|dimana|meskipun|walaupun|yakni|yaitu|antara lain)\b|;| - | – "
)
