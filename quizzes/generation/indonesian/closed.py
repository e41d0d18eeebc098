"""Closed classes of words that the asking looks at: data, no logic."""

from __future__ import annotations

from typing import Final

LEAD_INS: Final = frozenset(
    "di ke dari pada oleh dengan sekitar hampir lebih sejak tahun hari tanggal bulan sebesar sebanyak adalah yaitu "
    "yakni sebuah seorang para untuk karena bahwa sang kota".split()
)
QUESTION_WORDS: Final = frozenset(
    "apa apakah siapa siapakah kapan kapankah mana manakah berapa berapakah mengapa mengapakah kenapa bagaimana "
    "bagaimanakah saja".split()
)
FUNCTION_WORDS: Final = frozenset(
    "yang di ke dari pada dalam oleh dengan untuk bagi kepada terhadap sebagai adalah merupakan ialah dan atau serta "
    "juga telah sudah akan sedang itu ini tersebut para sang si menurut teks nama".split()
)
NEGATIONS: Final = frozenset("tidak tak bukan belum jangan tanpa".split())
# words that part a claim from a fact
HEDGES: Final = frozenset(
    "mungkin diduga dikabarkan konon kabarnya disebut-sebut dipercaya diyakini diperkirakan bisa dapat barangkali "
    "kemungkinan".split()
)
# nouns that "itu" and "ini" may follow without pointing anywhere else
SELF_POINTING: Final = frozenset("teks bacaan artikel paragraf kutipan kalimat pernyataan cerita".split())
