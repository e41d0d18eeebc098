"""Numbers in words: 25 → "dua puluh lima". The reading of them is articles.analysis.numerals'."""

from __future__ import annotations

DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
SCALES = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"), (100, "ratus"), (10, "puluh"))


def spell(number: int) -> str:
    """A whole number from 0 to 999 trillion in words. Raises ValueError for any other."""
    if not 0 <= number < 10**15:
        raise ValueError(f"{number} cannot be spelled")
    if number < 10:
        return DIGITS[number]
    if 10 <= number < 20:
        return {10: "sepuluh", 11: "sebelas"}.get(number) or f"{DIGITS[number - 10]} belas"
    scale, name = next((scale, name) for scale, name in SCALES if number >= scale)
    count, rest = divmod(number, scale)
    # seribu, seratus; but satu juta and above
    head = f"se{name}" if count == 1 and scale <= 1000 else f"{spell(count)} {name}"
    return f"{head} {spell(rest)}" if rest else head
