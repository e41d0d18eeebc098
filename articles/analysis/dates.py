"""Dates and times of day with their values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.analysis.document import DateValue, Expression, ExpressionKind, TimeValue
from articles.analysis.gazetteers import MONTHS, WEEKDAYS
from articles.analysis.numerals import IN_WORDS, NUMBER, read_number

_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH_NUMBERS |= {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH_NUMBERS |= {"nopember": 11, "pebruari": 2, "agt": 8, "ags": 8, "sept": 9, "nop": 11}
_DAY_NUMBERS = {name.lower(): number for number, name in enumerate(WEEKDAYS)} | {"jum'at": 4, "jum’at": 4, "ahad": 6}

_WHOLE_MONTH = "(?:" + "|".join((*MONTHS, "Nopember", "Pebruari")) + r")\b"
_SHORT_MONTH = (
    "(?:" + "|".join(name.capitalize() for name in _MONTH_NUMBERS if len(name) < 5 and name != "mei") + r")\b\.?"
)
_MONTH = rf"(?:{_WHOLE_MONTH}|{_SHORT_MONTH})"
_WEEKDAY = r"(?:" + "|".join(sorted((name.capitalize() for name in _DAY_NUMBERS), key=len, reverse=True)) + r")\b"
_SOME_PART = r"\s+(?:dini hari|pagi|siang|sore|petang|malam)\b"
_PART_OF_DAY = rf"(?:{_SOME_PART})?"
_YEAR = r"(?:1\d{3}|20\d{2})(?!\d|[.,]\d)"
_DASH = r"\s*(?:-|–|—|sampai dengan|sampai|hingga|s\.d\.|s/d)\s*"
_D = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
_NUMERIC = rf"{_D}/\s?(?:1[0-2]|0?[1-9])(?!\d)(?:/\s?(?:\d{{4}}|\d{{2}}))?"
_DATED = rf"{_D}\s+{_MONTH}(?:\s+{_YEAR})?"

# (pattern, example), the longest readings first; an earlier row's match hides a later one's.
DATE_PATTERNS = (
    (rf"{_D}\s+{_MONTH}(?:\s+{_YEAR})?{_DASH}{_D}\s+{_MONTH}(?:\s+{_YEAR})?", "30 Agustus-10 September 2005"),
    (rf"{_D}{_DASH}{_D}\s+{_MONTH}(?:\s+{_YEAR})?", "17-22 Agustus 2005"),
    (rf"(?<![\d.])(?:{_D},\s*)*{_D},?\s+dan\s+{_D}\s+{_MONTH}(?:\s+{_YEAR})?", "27 dan 28 Oktober 1928"),
    (rf"{_WEEKDAY}{_PART_OF_DAY},?\s+(?:tanggal\s+)?{_DATED}", "Rabu, 13 September 2023"),
    (rf"{_WEEKDAY}{_PART_OF_DAY}\s*\((?:{_NUMERIC}|{_DATED})\)", "Minggu (17/9/2023)"),
    (_DATED, "17 Agustus 1945"),
    (r"\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b", "2023-09-17"),
    (rf"\b{_D}/\s?(?:1[0-2]|0?[1-9])/\s?(?:\d{{4}}|\d{{2}})\b", "17/9/2023"),
    (rf"(?<=\(){_NUMERIC}(?=\))|(?<=tanggal\s){_NUMERIC}|(?<=pada\s){_NUMERIC}", "20/10"),
    (rf"{_WHOLE_MONTH}{_DASH}{_WHOLE_MONTH}\s+{_YEAR}", "Mei-Juli 1998"),
    (rf"{_WHOLE_MONTH}\s+(?:tahun\s+)?{_YEAR}", "September 2023"),
    (r"\b[Aa]bad\s+(?:ke-?\s?\d{1,2}|[IVX]+)\b(?:\s+(?:SM|Masehi))?", "abad ke-19"),
    (rf"\b(?:[Tt]ahun|[Ee]ra|[Dd]ekade)\s+{_YEAR}-an\b|\b{_YEAR}-an\b", "1990-an"),
    (rf"\b(?:[Tt]ahun|[Pp]eriode)\s+{_YEAR}\s*[-–/]\s*(?:\d{{4}}|\d{{2}})\b", "tahun 2019-2024"),
    (rf"\b{_YEAR}\s*[-–]\s*{_YEAR}\b", "1942-1945"),
    (rf"\b(?:[Tt]ahun (?:ajaran|pelajaran|akademik|anggaran)|[Mm]usim)\s+{_YEAR}/\d{{4}}\b", "tahun ajaran 2023/2024"),
    (rf"(?<=ntara\s){_YEAR}\s+dan\s+{_YEAR}\b", "1942 dan 1945"),
    (r"\b[Tt]ahun\s+\d{2,4}\s+(?:SM|Masehi|M)\b", "tahun 400 SM"),
    (rf"\b[Tt]ahun\s+{_YEAR}", "tahun 1945"),
    (
        rf"(?i:(?<=pada\s)|(?<=sejak\s)|(?<=hingga\s)|(?<=sampai\s)|(?<=dari\s)|(?<=awal\s)|(?<=akhir\s)"
        rf"|(?<=pertengahan\s)|(?<=antara\s)|(?<=menjelang\s)|(?<=sebelum\s)|(?<=setelah\s)|(?<=\()){_YEAR}(?!\s+[a-z]*orang)",
        "1945",
    ),
    (rf"\b{_WEEKDAY}{_PART_OF_DAY}", "Selasa"),
    (
        rf"(?i:(?<=bulan\s)|(?<=pada\s)|(?<=sejak\s)|(?<=hingga\s)|(?<=awal\s)|(?<=akhir\s)|(?<=pertengahan\s))"
        rf"(?:{_WHOLE_MONTH})",
        "Mei",
    ),
    (rf"\b{_WHOLE_MONTH}(?=\s+(?:lalu|mendatang|ini)\b)", "Juni"),
)

# A number that looks like a year is one where nothing is measured by it: "Universiade Izmir 2005".
BARE_YEAR = re.compile(r"(?<![\d.,/-])\b(?:1[5-9]\d{2}|20\d{2})\b(?![.,]\d|[-/]\w)")

_CLOCK = r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?"
_EXACT = r"\b(?:[01]?\d|2[0-4])[.:][0-5]\d\b"
_ZONE = r"(?:\s*(?:WIB|WITA|Wita|WIT)\b)?"
_HOUR = rf"{_CLOCK}(?!\d){_ZONE}{_PART_OF_DAY}"
TIME_PATTERNS = (
    (
        rf"\b(?:[Pp]ukul|[Jj]am)\s+{_HOUR}(?:{_DASH}(?:(?:pukul|jam)\s+)?{_HOUR})?",
        "pukul 09.30 WIB",
    ),
    (rf"\b(?:[Pp]ukul|[Jj]am)\s+(?:setengah\s+)?{IN_WORDS}\b{_ZONE}{_PART_OF_DAY}", "pukul tujuh malam"),
    (rf"\b{_CLOCK}(?:{_DASH}{_CLOCK})?\s*(?:WIB|WITA|Wita|WIT)\b", "09.30 WIB"),
    (rf"{_EXACT}(?:{_DASH}{_EXACT})?(?:{_SOME_PART}|(?=\s+waktu\s+setempat))", "10.30 pagi"),
)

_NEAR = 40  # characters that hold the numeral before
_COUNTED = re.compile(rf"{NUMBER}\s*$")  # "dua jam 20 menit" is no time of day

_ROMAN = {"I": 1, "V": 5, "X": 10}


def dates(text: str) -> Iterator[Expression]:
    """Every reading as a date, the longer readings first; they may overlap."""
    for pattern, _ in DATE_PATTERNS:
        for match in re.finditer(pattern, text):
            yield Expression(match.start(), match.end(), ExpressionKind.DATE, read_date(match.group()))


def bare_years(text: str) -> Iterator[Expression]:
    """Numbers that are years by their looks alone."""
    for match in BARE_YEAR.finditer(text):
        yield Expression(match.start(), match.end(), ExpressionKind.DATE, DateValue(int(match.group())))


def times(text: str) -> Iterator[Expression]:
    """Every reading as a time of day."""
    for pattern, _ in TIME_PATTERNS:
        for match in re.finditer(pattern, text):
            before = text[max(0, match.start() - _NEAR) : match.start()]
            if not (match.group().lower().startswith("jam") and _COUNTED.search(before)):
                yield Expression(match.start(), match.end(), ExpressionKind.TIME, _read_time(match.group()))


def read_date(text: str) -> DateValue:
    """The value of what a row of DATE_PATTERNS matches."""
    if "abad" in text.lower():
        return _century(text)
    if decade := re.search(r"(\d{4})-an", text):
        return DateValue(int(decade[1]), until=DateValue(int(decade[1]) + (99 if decade[1].endswith("00") else 9)))
    weekday = _find(_DAY_NUMBERS, _WEEKDAY, text)
    if numeric := re.search(r"(?<!\d)(\d{1,2})/\s?(\d{1,2})(?!\d)(?:/\s?(\d{2,4}))?", text):
        return DateValue(_year(numeric[3]), int(numeric[2]), int(numeric[1]), weekday)
    if iso := re.search(r"(\d{4})-(\d\d)-(\d\d)", text):
        return DateValue(int(iso[1]), int(iso[2]), int(iso[3]))
    return _in_words(text, weekday)


def _find(table: dict[str, int], pattern: str, text: str) -> int | None:
    match = re.search(pattern, text)
    return table[match.group().lower().rstrip(".")] if match else None


def _year(digits: str | None) -> int | None:
    """Two digits are this century's up to 49 and the last one's from 50."""
    if digits is None:
        return None
    short = len(digits) == 2
    return int(digits) + short * (2000 if int(digits) < 50 else 1900)


def _in_words(text: str, weekday: int | None) -> DateValue:
    """Days, months by name and years in reading order: the last of each closes a range."""
    days = [int(day) for day in re.findall(r"(?<!\d)\d{1,2}(?!\d)", text)]
    months = [_MONTH_NUMBERS[name.lower().rstrip(".")] for name in re.findall(_MONTH, text)]
    years = [int(year) for year in re.findall(r"\d{3,4}", text)]
    if re.search(r"\bSM\b", text):
        years = [-(years or days)[0]]
        days = []
    if len(years) == 1 and days and not months:  # "2019-24" closes with a short year
        years, days = [years[0], years[0] // 100 * 100 + days[0]], []
    first = DateValue(_at(years, 0), _at(months, 0), _at(days, 0), weekday)
    if max(len(days), len(months), len(years)) < 2:
        return first
    return replace(first, until=DateValue(_at(years, -1), _at(months, -1), _at(days, -1)))


def _at(values: list[int], place: int) -> int | None:
    return values[place] if values else None


def _century(text: str) -> DateValue:
    digits = re.search(r"\d+", text)
    roman = re.search(r"\b[IVX]+\b", text)
    number = int(digits.group()) if digits else _read_roman(roman.group() if roman else "")
    if re.search(r"\bSM\b", text):
        return DateValue(-number * 100, until=DateValue(-(number - 1) * 100 - 1))
    return DateValue((number - 1) * 100 + 1, until=DateValue(number * 100))


def _read_roman(digits: str) -> int:
    values = [_ROMAN[digit] for digit in digits]
    return sum(-v if v < max(values[at + 1 :], default=0) else v for at, v in enumerate(values))


def _read_time(text: str) -> TimeValue:
    found = list(re.finditer(r"(\d{1,2})(?:[.:](\d\d))?", text))
    ends = [*(match.start() for match in found[1:]), len(text)]
    clocks = [_clock(match, text[match.end() : end], text) for match, end in zip(found, ends, strict=False)]
    zone = re.search(r"WIB|WITA|WIT", text.upper())
    if not clocks:
        clocks = [_clock_in_words(text)]
    first = replace(clocks[0], zone=zone.group() if zone else None)
    return replace(first, until=clocks[1]) if len(clocks) > 1 else first


def _clock(match: re.Match[str], behind: str, text: str) -> TimeValue:
    """One hour of the text; the part of the day behind it is its own, else the text's: "7-9 malam" is 19 to 21."""
    part = behind if re.search(_SOME_PART, behind) else text
    return TimeValue(_whole_day(int(match[1]), part), int(match[2] or 0))


def _clock_in_words(text: str) -> TimeValue:
    """ "pukul setengah delapan" is 07.30."""
    words = re.sub(r"(?i)\b(?:pukul|jam|wib|wita|wit|dini hari|pagi|siang|sore|petang|malam)\b", "", text).split()
    if words[0].lower() == "setengah" and len(words) > 1:
        return TimeValue(_whole_day(int(read_number(" ".join(words[1:]))) - 1, text), 30)
    return TimeValue(_whole_day(int(read_number(" ".join(words))), text))


def _whole_day(hour: int, text: str) -> int:
    """The hour of 24: "7 malam" is 19, "1 siang" is 13, "12 malam" is 24."""
    late = re.search(r"\b(?:siang|sore|petang|malam)\b", text)
    if late is None or hour > 12 or (late.group() == "siang" and hour in {10, 11, 12}):
        return hour
    return hour + 12
