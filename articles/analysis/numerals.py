"""Numbers in digits and in words, as Indonesian writes them: 4.000, 13,7, enam ribu lima ratus, 14,6 triliun."""

from __future__ import annotations

import re
from decimal import Decimal

from articles.analysis.wordlists import rows_of

WORDS = {word: Decimal(value) for word, value in rows_of("numerals")}
SCALES = {word: Decimal(factor) for word, factor in rows_of("scales")}
BELAS = 10

_WORD = "|".join(sorted(WORDS, key=len, reverse=True))
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))

# Dots part thousands, a comma parts decimals; "4.5" is read as a decimal because three digits do not follow.
# Text taken from a PDF may have a blank after the decimal comma or the point: it is one number where a scale or a
# unit that has decimals follows.
_WHOLE = frozenset("orang jiwa kali hari minggu pekan".split())  # seldom in parts: "kelas 3, 10 orang"
_UNITS = {spelling for _, unit, others in rows_of("measures") for spelling in (unit, *others.split("; "))} - _WHOLE
_FOLLOWING = "|".join(re.escape(word) for word in sorted(sorted(_UNITS | {*SCALES, "dollar"}), key=len, reverse=True))
_NO_NUMBERING = r"(?<!pukul )(?<!jam )(?<!tanggal )(?<!nomor )(?<!kelas )(?<!pasal )(?<!usia )(?<![\w/.,-])"
TORN = rf"{_NO_NUMBERING}\d{{1,3}}(?:,\s\d{{1,3}}|\.\s000)(?=\s*(?:{_FOLLOWING})(?!\w))"
DIGITS = rf"(?:{TORN}|\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?(?!\d)|\d+[.,]\d{{1,2}}(?!\d)|\d+(?:,\d+)?(?!\d))"
_DECIMALS = rf"(?:\s+koma(?:\s+(?:{_WORD}))+)?"
IN_WORDS = rf"(?:setengah|(?:{_WORD})(?:\s+(?:{_WORD}|{_SCALE}|belas))*{_DECIMALS}(?:\s+setengah)?)"
NUMBER = rf"(?:{DIGITS}(?:\s*(?:{_SCALE})\b)*|\b(?i:{IN_WORDS})\b(?:\s+(?:{_SCALE})\b)?)"

_PARTS = re.compile(r"\d[\d.,]*(?:[.,]\s\d+|\d)|\d|[^\W\d_]+")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


def read_digits(digits: str) -> Decimal:
    """The value of a number in digits: "4.000" is 4000, "13,7" is 13.7, "1.234,5" is 1234.5."""
    digits = "".join(digits.split())
    if _THOUSANDS.fullmatch(digits):
        digits = digits.replace(".", "")
    return Decimal(digits.replace(",", "."))


def read_number(text: str) -> Decimal:
    """The value of what NUMBER matches. Raises ValueError where a word is no numeral."""
    total = group = Decimal(0)
    parts = _PARTS.findall(text.lower())
    if "koma" in parts:
        return _read_decimal_words(parts)
    for part in parts:
        if part[0].isdigit():
            group += read_digits(part)
        elif part in WORDS:
            group += WORDS[part]
        elif part == "setengah":
            group += Decimal("0.5")
        elif part == "belas":
            group += BELAS
        elif part not in SCALES:
            raise ValueError(f"{part!r} is not a numeral")
        else:
            total, group = _scaled(total, group, SCALES[part])
    return total + group


def _scaled(total: Decimal, group: Decimal, factor: Decimal) -> tuple[Decimal, Decimal]:
    """Multiply what the scale word belongs to: in "dua ratus lima puluh ribu" puluh scales 5, ribu all of it."""
    if factor >= 1000:
        return total + (group or 1) * factor, Decimal(0)
    last = group % 10 if group > 10 else group
    return total, group - last + last * factor


def _read_decimal_words(parts: list[str]) -> Decimal:
    """ "tiga koma satu empat" is 3.14; a scale at the end multiplies it."""
    at = parts.index("koma")
    factor = Decimal(1)
    while parts[-1] in SCALES:
        factor *= SCALES[parts.pop()]
    digits = "".join(str(WORDS[part]) for part in parts[at + 1 :])
    return (read_number(" ".join(parts[:at])) + Decimal(f"0.{digits}")) * factor
