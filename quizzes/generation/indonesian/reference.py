"""Words that point at other words: data for questions that must stand on their own."""

from __future__ import annotations

import re
from typing import Final

PRONOUNS: Final = frozenset("ia dia beliau".split())
# pronouns that stand for persons, resolved or not
PERSONAL: Final = PRONOUNS | frozenset("mereka kami kita saya aku kamu anda pihaknya dirinya".split())
UNRESOLVABLE: Final = frozenset(
    "sang keduanya ketiganya semuanya sana sini situ demikian begitu mereka kami kita saya aku anda kamu dirinya "
    "pihaknya kalian engkau".split()
)
DEMONSTRATIVE: Final = frozenset("itu ini tersebut".split())

# -nya that points at nothing outside: "biasanya", "sebenarnya"
LEXICAL_NYA: Final = frozenset(
    "hanya tanya bertanya ditanya menanya punya mempunyai sebenarnya biasanya misalnya akhirnya umumnya sebelumnya "
    "seharusnya setidaknya sedikitnya selanjutnya berikutnya khususnya pastinya rupanya ternyata sepenuhnya "
    "seluruhnya keseluruhannya pertamanya adanya hendaknya minimnya artinya maksudnya sebaiknya sepertinya tentunya "
    "lamanya banyaknya jumlahnya besarnya panjangnya luasnya tingginya terjadinya lainnya nyanya kalinya utamanya "
    "terakhirnya awalnya mulanya kebanyakannya".split()
)

RELATIVE_DATES: Final = re.compile(
    r"\b(?:yang sama|kemarin|besok|lusa|tadi|hari ini|saat ini|sekarang|kini|(?:minggu|pekan|bulan|tahun|malam|hari) "
    r"(?:ini|itu|lalu|depan|kemarin)|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu),? (?:lalu|ini|depan|kemarin)|"
    r"akhir pekan|baru-baru ini|beberapa waktu lalu|silam|selama ini|tahun-tahun terakhir)\b",
    re.IGNORECASE,
)
# words that a question does without
FILLERS: Final = re.compile(
    r"\b(?:juga|pun|bahkan|malah|memang|tentu|lantas|lalu(?! lintas)|kemudian|pula|justru|hanya|setidaknya)\b,?\s*",
    re.IGNORECASE,
)
# what follows an amount that only says how long before or after: "empat tahun sebelumnya"
OFFSETS: Final = re.compile(r"\s+(?:sebelumnya|kemudian|lalu|silam|setelahnya|yang lalu|lagi)\b")
# words before a noun that a fuller phrase replaces with it: "ketiga pesawat tersebut"
COLLECTIVES: Final = frozenset("kedua ketiga keempat kelima keenam para semua seluruh".split())
# what is received where somebody "diberi" it
GIVEN: Final[dict[str, str]] = {"diberi": "diterima", "dianugerahi": "diterima", "dihadiahi": "diterima"}
# indefinite numbers, dropped once the thing is known: "beberapa hadiah" … "hadiah itu"
QUANTITY: Final = re.compile(r"^(?:beberapa|sejumlah|sebuah|seorang|seekor|suatu|berbagai)\s+", re.IGNORECASE)
