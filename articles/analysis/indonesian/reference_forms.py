"""Forms of a word that are one word for a reader: satelit-satelit, satelitnya; mencalonkan, pencalonan."""

from __future__ import annotations

from functools import lru_cache

_SHORTEST = 4  # letters of a root: shorter ones meet by chance
_CLITIC = "nya"
_SUFFIXES = ("kan", "an", "i")
_PLAIN_PREFIXES = ("memper", "diper", "di", "ter", "ber", "bel", "per", "pel", "ke")
# what follows me- or pe- -> the root's first letter that it may stand for
_NASALS = (("ng", ("", "k")), ("nge", ("",)), ("ny", ("s",)), ("m", ("", "p")), ("n", ("", "t")))


def without_inflection(word: str) -> str:
    """The word in lower case without "-nya" and without reduplication."""
    plain = word.lower()
    if plain.endswith(_CLITIC) and len(plain) > len(_CLITIC) + 2:
        plain = plain.removesuffix(_CLITIC)
    first, _, second = plain.partition("-")
    return first if first == second else plain


@lru_cache(maxsize=4096)
def stems(word: str) -> frozenset[str]:
    """The roots that the word may be made of: pencalonan -> calon, ncalon, …; a few are none."""
    plain = without_inflection(word)
    begun = {plain, *(plain[len(prefix) :] for prefix in _PLAIN_PREFIXES if plain.startswith(prefix))}
    for prefix in ("me", "pe"):
        if plain.startswith(prefix):
            begun |= _without_nasal(plain[len(prefix) :])
    ended = begun | {form.removesuffix(suffix) for form in begun for suffix in _SUFFIXES}
    return frozenset(form for form in ended if len(form) >= _SHORTEST)


def is_event_noun(word: str) -> bool:
    """Whether the noun tells what is done: penyatuan, perbaikan."""
    return word.startswith("pe") and word.endswith("an") and len(word) > _SHORTEST + 4


def is_abstract(word: str) -> bool:
    """Whether the noun tells what is done or how it is: penyatuan, kenyataan."""
    return is_event_noun(word) or (word.startswith("ke") and word.endswith("an") and len(word) > _SHORTEST + 4)


def _without_nasal(rest: str) -> set[str]:
    found = {rest}
    for nasal, letters in _NASALS:
        if rest.startswith(nasal):
            found |= {letter + rest[len(nasal) :] for letter in letters}
    return found
