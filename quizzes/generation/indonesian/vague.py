"""What makes a question about a thing say too little: data for ``asking.vague``."""

from __future__ import annotations

from typing import Final

# verbs that are true of nearly everything: "Apa yang terjadi?", "Apa yang dimiliki rumah itu?"
EMPTY_VERBS: Final = frozenset(
    "memiliki mempunyai punya mendapat mendapatkan didapat mencapai ada terdapat terjadi muncul berlangsung berupa "
    "menjadi membuat mengalami melakukan dilakukan memberikan diberikan menggunakan memakai mengambil berbeda berkait "
    "terkait menandai memenuhi menghadapi berarti mengadakan diadakan tampil berperan bertambah berjalan".split()
)
# how a phrase begins that means nothing in particular
UNCOUNTED: Final = frozenset(
    "sejumlah beberapa tiap setiap masing-masing semua seluruh segala sebagian berbagai sesuatu "
    "segenap satu-satunya".split()
)
# nouns that mean something only with what stood before them
HOLLOW: Final = frozenset("diri syarat akses hasil bagian hal cara tempat wilayah sesuatu upaya langkah tahap".split())
# kinds of nouns that nobody can name for an answer when they stand alone
ABSTRACT: Final = frozenset("act attribute cognition event feeling process quantity relation state time".split())
# verbs that take another verb behind them, also where that is passive: "yang selesai dibangun"
LEADING: Final = frozenset(
    "berhasil mulai selesai sempat mampu gagal sanggup ingin mau pernah bisa dapat akan telah sudah sedang masih belum "
    "harus perlu boleh wajib terus tetap terpaksa terpilih ikut turut biasa tidak juga kembali berencana setidaknya "
    "umumnya lebih paling sangat sering kerap sebelumnya memang hanya hampir".split()
)
# what else stands before a verb so that it has no passive there: "mudah mengecam"
INCLINED: Final = frozenset("bangkit merasa pergi datang mudah rajin cepat sulit siap suka gemar pandai giat".split())
ORDINALS: Final = frozenset("pertama kedua ketiga keempat kelima terakhir berikutnya".split())
