"""The voice of Indonesian verbs: mengunjungi ↔ dikunjungi.

meN- swallows the first letter of many stems, so that letters alone do not tell memakai (pakai) from memakan
(makan): every way to undo the prefix is tried, and a list of roots decides. Sources: Alwi et al., Tata Bahasa Baku
Bahasa Indonesia (4th ed. 2017), ch. 5; the order of the suffixes is that of Adriani et al. 2007 (confix stripping).
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

# Roots of one syllable take menge-; only these, or mengejar (kejar) and mengenal (kenal) would be cut wrongly.
ONE_SYLLABLE = "bom|bor|cap|cat|cek|cor|don|gas|gol|klaim|klik|lap|las|lem|pak|pel|pos|pres|rem|rol|sah|sol|sun|tag|tes"

# What meN- may have swallowed: (pattern of the active verb, stems it may stand for, examples). All that a pattern
# offers is compared; the first pattern that fits wins.
UNDO: tuple[tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]], ...] = (
    (r"memp(\w+)", ("p{0}",), (("memproduksi", "diproduksi"), ("memperoleh", "diperoleh"))),
    (r"mem([aeiou]\w+)", ("p{0}", "m{0}"), (("memakai", "dipakai"), ("memakan", "dimakan"))),
    (r"mem([bfv]\w+)", ("{0}",), (("membuat", "dibuat"), ("memfoto", "difoto"))),
    (r"meny([aeiou]\w+)", ("s{0}", "ny{0}"), (("menyewa", "disewa"), ("menyatakan", "dinyatakan"))),
    (rf"menge((?:{ONE_SYLLABLE})(?:kan|i)?)", ("{0}",), (("mengebom", "dibom"), ("mengesahkan", "disahkan"))),
    (r"meng([aeiou]\w+)", ("k{0}", "{0}"), (("mengirim", "dikirim"), ("mengambil", "diambil"))),
    (r"meng([ghkqx]\w+)", ("{0}",), (("menggali", "digali"), ("mengkritik", "dikritik"))),
    (r"men([aeiou]\w+)", ("t{0}", "n{0}"), (("menanam", "ditanam"), ("menanti", "dinanti"))),
    (r"men([cdjtsz]\w+)", ("{0}",), (("mendukung", "didukung"), ("mentransfer", "ditransfer"))),
    (r"me([lrwy]\w+|n[aeiouy]\w+|m[aeiou]\w+)", ("{0}",), (("melihat", "dilihat"), ("merawat", "dirawat"))),
)

# How meN- is put on: (pattern of the stem, active verb, examples). The first pattern that fits wins.
APPLY: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    (rf"((?:{ONE_SYLLABLE})(?:kan|i)?)", "menge{0}", (("dibom", "mengebom"), ("disahkan", "mengesahkan"))),
    (r"p([aeiou]\w+)", "mem{0}", (("dipakai", "memakai"), ("diperiksa", "memeriksa"))),
    (r"([bfvp]\w+)", "mem{0}", (("dibuat", "membuat"), ("diproduksi", "memproduksi"))),
    (r"s([aeiou]\w+)", "meny{0}", (("disewa", "menyewa"), ("disaksikan", "menyaksikan"))),
    (r"t([aeiou]\w+)", "men{0}", (("ditanam", "menanam"), ("ditulis", "menulis"))),
    (r"([cdjtsz]\w+)", "men{0}", (("didukung", "mendukung"), ("ditransfer", "mentransfer"))),
    (r"k([aeiou]\w+)", "meng{0}", (("dikirim", "mengirim"), ("dikunjungi", "mengunjungi"))),
    (r"([aeioughkqx]\w+)", "meng{0}", (("diambil", "mengambil"), ("dikritik", "mengkritik"))),
    (r"([lrwymn]\w+)", "me{0}", (("dilihat", "melihat"), ("dinyatakan", "menyatakan"))),
)

# What the rules and the lists together get wrong: both stems are roots, and the suffix tells them apart.
STEMS: dict[str, str] = {
    "mengawal": "kawal",
    "mengkaji": "kaji",
    "menandatangani": "tandatangani",
    "menyebarluaskan": "sebarluaskan",
    "mempelajari": "pelajari",
    "mempekerjakan": "pekerjakan",
    "mempunyai": "punyai",
    "memperhatikan": "perhatikan",
    "mengetahui": "ketahui",
    "mengetik": "ketik",
    "meminimalkan": "minimalkan",
    "mengarang": "karang",
    "mengemas": "kemas",
    "memadati": "padati",
}
BARE_STEMS: dict[str, str] = {"suka": "sukai", "tahu": "ketahui"}
NO_MATCH = 9
NEVER_TRANSITIVE = re.compile(r"(ber(?!i(kan)?$)|ter(?!(im|bit|jemah|ap|tib))|ke(?!(na|luar|jar)))\w{3}")


def _words(name: str) -> frozenset[str]:
    text = (files(__package__) / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(word for line in lines for word in line.split())


@cache
def roots() -> frozenset[str]:
    """The root words of roots.txt (nlp-id, MIT; see roots.LICENSE.txt)."""
    return _words("roots.txt")


_SUFFIXED = re.compile(r"\w{3,}(?:an|kan|nya|isasi|itas|asi|isme)|\w+-\w+")
_PREFIXED = re.compile(r"(?:penge|peng|peny|pem|pen|per|pe|meng|mem|men|me|ber|ter|ke|se|di)(\w{3,})")


def may_be_word(word: str) -> bool:
    """Whether the word is a root, two of them, or looks like one derived: what else has a capital is a name."""
    word = word.lower()
    known = roots()
    parts = [(word[:at], word[at:]) for at in range(3, len(word) - 2)]
    if word in known or word in _bare() or any(one in known and other in known for one, other in parts):
        return True
    prefixed = _PREFIXED.fullmatch(word)
    base = prefixed[1] if prefixed else ""
    return _SUFFIXED.fullmatch(word) is not None or any(f"{letter}{base}" in known for letter in ("", "ny", *"kpst"))


@cache
def _kept() -> frozenset[str]:
    return _words("kept.txt")


@cache
def _intransitive() -> frozenset[str]:
    return _words("intransitive.txt")


@cache
def _bare() -> frozenset[str]:
    return _words("bare.txt")


def _bases(stem: str) -> list[tuple[str, int]]:
    """The roots that ``stem`` may be built on, with how far-fetched each is."""
    found = [(stem, 0)]
    found += [(stem.removesuffix(suffix), cost) for suffix, cost in (("kan", 1), ("i", 2)) if stem.endswith(suffix)]
    for prefix in ("per", "pel", "pe", "ke", "ber", "se"):
        found += [(base.removeprefix(prefix), cost + 3) for base, cost in found[:3] if base.startswith(prefix)]
    return [(base, cost) for base, cost in found if len(base) > 2]


def _cost(stem: str) -> float:
    """How poorly the root list explains ``stem``: 0 a root, NO_MATCH none; a root known to be kept wins its tie."""
    known, kept = roots(), _kept()
    costs = [cost - (2.5 if base in kept else 0) for base, cost in _bases(stem) if base in known or base in kept]
    return min(costs, default=NO_MATCH)


@cache
def _stem(verb: str) -> str | None:
    """The stem of a meN- verb, None where the lists do not decide."""
    if verb in STEMS:
        return STEMS[verb]
    for pattern, stems, _examples in UNDO:
        if match := re.fullmatch(pattern, verb):
            candidates = [stem.format(match[1]) for stem in stems]
            best = min(candidates, key=_cost)
            return best if len(candidates) == 1 or _cost(best) < NO_MATCH else None
    return None


def _stem_of_any(verb: str) -> str | None:
    """The stem of a meN- or di- verb, or of one that bears the suffix of a transitive verb alone (kunjungi)."""
    if re.fullmatch(r"di\w{3,}", verb):
        return verb.removeprefix("di")
    return _stem(verb) or (verb if re.fullmatch(r"\w{3,}(kan|i)", verb) and not verb.startswith("me") else None)


def is_transitive(verb: str) -> bool | None:
    """Whether the verb takes an object; None where it is unknown.

    ber-, ter- and root verbs (tiba, pergi, ada) do not, nor do the meN- verbs of intransitive.txt.
    """
    verb = verb.lower()
    if verb in _bare() or verb in BARE_STEMS:
        return True
    if verb in roots() or verb in _intransitive() or NEVER_TRANSITIVE.match(verb):
        return False
    stem = _stem_of_any(verb.removesuffix("nya"))
    return True if stem in STEMS.values() or (stem and _cost(stem) < NO_MATCH) else None


def bare_stem(verb: str) -> str | None:
    """The stem that follows a pronoun ("yang ia terima" of menerima or diterima), None where there is none."""
    verb = verb.lower()
    if verb in BARE_STEMS:
        return BARE_STEMS[verb]
    if not is_transitive(verb) or verb.endswith("nya"):
        return None
    return verb if verb in _bare() else _stem_of_any(verb)


def passive(verb: str) -> str | None:
    """The di- form of a transitive verb (menerima → diterima, minta → diminta), None where it has none."""
    stem = bare_stem(verb)
    return f"di{stem}" if stem else None


def active(di_verb: str) -> str | None:
    """The meN- form of a di- verb (dikunjungi → mengunjungi), None for any other word."""
    if not di_verb.lower().startswith("di") or (stem := bare_stem(di_verb)) is None:
        return None
    for verb, exception in STEMS.items():
        if stem == exception:
            return verb
    if stem.startswith("per") and not _is_root_in_per(stem):
        return f"mem{stem}"
    for pattern, form, _examples in APPLY:
        if match := re.fullmatch(pattern, stem):
            return form.format(match[1])
    return None


def _is_root_in_per(stem: str) -> bool:
    """Whether "per" belongs to the root (periksa, perintah), and is no prefix (per-baiki)."""
    return any(base in roots() and cost < 3 for base, cost in _bases(stem))
