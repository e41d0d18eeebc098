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
