"""Words that part a statement from its surroundings, and a fact from an opinion: data, no logic."""

from __future__ import annotations

from typing import Final

# first words of a sentence that leans on the one before
CONNECTIVES: Final = frozenset(
    "namun tetapi akan karena karenanya oleh akibatnya jadi selain sementara sedangkan meski meskipun walau walaupun "
    "kemudian lalu setelah sesudah sebelum selanjutnya sebaliknya bahkan apalagi dengan untuk sebagai pada saat ketika "
    "sehingga maka juga hal ini itu tersebut dan atau serta ada di".split()
) - frozenset("di dengan untuk pada ada".split())
# words in a sentence that limit what a part of it says
LIMITS: Final = frozenset(
    "jika bila apabila kalau seandainya andai asalkan kecuali hanya tidak tak bukan belum jangan tanpa hampir mungkin "
    "diduga diperkirakan konon seolah seakan hingga bahwa sebagian sebelum sesudah setelah".split()
)
# verbs that give an opinion or a guess, and how it is asked whose it is
OPINING: Final[dict[str, str]] = {
    "berpendapat": "berpendapat",
    "beranggapan": "beranggapan",
    "menilai": "menilai",
    "menganggap": "menganggap",
    "menduga": "menduga",
    "memperkirakan": "memperkirakan",
    "memprediksi": "memprediksi",
    "meyakini": "meyakini",
    "yakin": "yakin",
    "percaya": "percaya",
    "berharap": "berharap",
    "khawatir": "khawatir",
    "optimistis": "optimistis",
    "menurut": "berpendapat",
}
# of these, verbs that hold no opinion about what is so
WISHING: Final = frozenset("berharap khawatir optimistis".split())
# verbs of saying: what is said is an opinion where it is weighed or only held possible
REPORTING: Final = frozenset("mengatakan menyatakan menegaskan mengungkapkan menyebut kata ujar ungkap".split())
# auxiliaries that make a claim of what they stand with
CLAIMING: Final = frozenset("mungkin diduga diperkirakan diyakini dianggap dinilai bisa dapat harus perlu akan".split())
# auxiliaries that make a guess of it whoever says it
GUESSING: Final = frozenset("mungkin diduga diperkirakan diyakini".split())
# words that weigh: a statement with one of them is no plain fact
WEIGHING: Final = CLAIMING | frozenset(
    "paling sangat lebih terlalu cukup penting istimewa menarik indah aman bahaya berbahaya hebat terkenal terbaik "
    "menurut justru mudah sulit besar kecil harapan sukses boleh wajib hendaknya seharusnya sebaiknya".split()
)
