"""What is the reading in a text as it is copied from a news site, and what stood around it.

No word of the reading is changed and nothing is lost: what is removed is kept, in order, as furniture.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from itertools import pairwise

from .indonesian.furniture import DATELINES, LINES, MONTHS, PIECES, Part, Rule

TITLE_WORDS = 20
TITLE_LIKE_WORDS = 16
LEAD = 3  # a dateline or a repeated lead is looked for in the first paragraphs only
FURNITURE_LENGTH = 600  # a longer line is never wholly furniture: this also bounds the work per line
REPEATED_WORDS = 8  # a shorter line may be repeated on purpose, as a refrain is
NEARLY = 0.9

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BLANKS = re.compile(r"[^\S\n]+")
_STOPPED = re.compile(r"[.!?…:;,][\"”’')\]]*$")
_ASKED = re.compile(r"[!?][\"”’')]*$")
_CUT_SHORT = re.compile(r"\s?(?:\.{2,}|…)$")
_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*$")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text and what is known about it.

    ``body`` has one paragraph a line, ``furniture`` is what was removed, in order, with what was said twice at its end;
    ``title``, ``byline`` and ``source`` are "" and ``published`` is None where the text does not state them.
    """

    title: str
    body: str
    byline: str = ""
    source: str = ""
    published: date | None = None
    furniture: tuple[str, ...] = ()


@dataclass(slots=True)
class _Found:
    """What the lines read so far have told."""

    title: str = ""
    body: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    source: str = ""
    published: date | None = None
    furniture: list[str] = field(default_factory=list)


def clean(raw: str) -> Cleaned:
    """The reading in ``raw`` without what a news site puts around it, and what that tells about the reading."""
    found = _Found()
    lines = normalise(raw).split("\n")
    while lines:
        _read_line(lines, found)
    _drop_repeats(found)
    return Cleaned(
        title=found.title,
        body="\n".join(found.body),
        byline=", ".join(dict.fromkeys(found.bylines)),
        source=found.source,
        published=found.published,
        furniture=tuple(found.furniture),
    )


def normalise(raw: str) -> str:
    """``raw`` with one paragraph a line, single blanks and no invisible characters; its words stay as they are."""
    text = _BREAKS.sub("\n", unicodedata.normalize("NFC", raw).translate(_INVISIBLE))
    lines = [_BLANKS.sub(" ", line).strip() for line in text.split("\n")]
    return "\n".join(line for line in (_unwrapped(lines) if _is_wrapped(lines) else lines) if line)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines were broken at a margin, as in e-mail: many go on in lower case in the next one."""
    pairs = [(before, after) for before, after in pairwise(lines) if before and after]
    longest = max(map(len, lines), default=0)
    return len(pairs) >= 4 and 50 <= longest <= 120 and 10 * sum(b[0].islower() for _, b in pairs) >= 3 * len(pairs)


def _unwrapped(lines: list[str]) -> Iterator[str]:
    """The paragraphs of lines that were broken at a margin; a short line ends its paragraph."""
    margin = 0.6 * max(map(len, lines))
    paragraph = ""
    for line in [*lines, ""]:
        if paragraph and (not line or _line_rule(line) or _line_rule(paragraph)):
            yield paragraph
            paragraph = ""
        paragraph = f"{paragraph} {line}".strip()
        if len(line) < margin:
            yield paragraph
            paragraph = ""


def _read_line(lines: list[str], found: _Found) -> None:
    """Take the first line off ``lines``: furniture, the title, or a paragraph of the reading."""
    line = lines.pop(0)
    told = _line_rule(line)
    if told is not None and told[0].part is Part.TITLE and not found.title:
        found.title = told[1]
        found.furniture.append(line.removesuffix(told[1]).strip())
    elif told is not None:
        found.furniture.append(line)
        _note(*told, found)
        if told[0].part is Part.HEADING:
            _take_headed(lines, found, several=not line.endswith(":"))
    elif not found.title and not found.body and _is_title(line, lines):
        found.title = line
    elif line == found.title:
        found.furniture.append(line)
    else:
        paragraph = _without_pieces(_without_dateline(line, found), found)
        if paragraph:
            found.body.append(paragraph)


def _line_rule(line: str) -> tuple[Rule, str] | None:
    """The rule that makes the whole line furniture, with the value that the line tells ("" for none)."""
    if len(line) > FURNITURE_LENGTH:
        return None
    for rule in LINES:
        match = rule.regex.fullmatch(line)
        if match:
            return rule, match.groupdict().get("value") or ""
    return None


def _note(rule: Rule, value: str, found: _Found) -> None:
    """Keep what a line of furniture tells; the first source and the first date win."""
    if rule.part is Part.BYLINE:
        found.bylines.append(value)
    elif rule.part is Part.SOURCE:
        found.source = found.source or value
    elif rule.part is Part.DATE:
        found.published = found.published or read_date(value)


def read_date(text: str) -> date | None:
    """The day that "13 September 2023", "13/09/2023", "2023-09-13" or "September 13, 2023" states.

    None where the calendar has no such day.
    """
    parts = [MONTHS.get(part.casefold(), part) for part in re.findall(r"\w+", text)]
    if isinstance(parts[0], int):
        month, day, year = parts
    elif len(str(parts[0])) == 4:
        year, month, day = parts
    else:
        day, month, year = parts
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _take_headed(lines: list[str], found: _Found, *, several: bool) -> None:
    """Move the titles under a heading such as "Baca juga:" (one) or "Pilihan Redaksi" (several) to the furniture."""
    while lines and _is_title_like(lines[0]):
        found.furniture.append(lines.pop(0))
        if not several:
            return


def _is_title_like(line: str) -> bool:
    return len(line.split()) <= TITLE_LIKE_WORDS and not _SENTENCE_END.search(line) and _line_rule(line) is None


def _is_title(line: str, rest: list[str]) -> bool:
    """Whether the first line is a headline: short, no sentence, and a longer text follows."""
    words = line.split()
    if len(words) > TITLE_WORDS or sum(len(other.split()) for other in rest[:10]) <= len(words):
        return False
    if _ASKED.search(line):
        long_words = [word for word in words if len(word) > 3]
        return len(words) > 2 and 10 * sum(not word.islower() for word in long_words) >= 6 * len(long_words)
    return not _STOPPED.search(line)


def _without_dateline(line: str, found: _Found) -> str:
    """The line without "OUTLET, CITY - " before its first sentence, which goes to the furniture."""
    if len(found.body) >= LEAD:
        return line
    for rule in DATELINES:
        match = rule.regex.match(line)
        if match:
            found.furniture.append(match.group().strip())
            _note(rule, match.groupdict().get("value") or "", found)
            return line[match.end() :]
    return line


def _without_pieces(line: str, found: _Found) -> str:
    """The line without the furniture inside it or at its end, which goes to the furniture."""
    pieces: list[tuple[int, str]] = []
    for rule in PIECES:
        match = rule.regex.search(line)
        while match:
            pieces.append((match.start(), match.group().strip()))
            line = f"{line[: match.start()].rstrip()} {line[match.end() :].lstrip()}".strip()
            match = rule.regex.search(line)
    found.furniture += [piece for _, piece in sorted(pieces)]
    return line


def _drop_repeats(found: _Found) -> None:
    """Move to the furniture each paragraph that says again what an earlier one, or the lead, has said."""
    kept: list[str] = []
    seen: set[str] = set()
    for paragraph in found.body:
        key = " ".join(re.findall(r"\w+", paragraph.casefold()))
        lead = next((n for n, earlier in enumerate(kept[:LEAD]) if _says_again(earlier, paragraph)), None)
        if key.count(" ") + 1 < REPEATED_WORDS or (lead is None and key not in seen):
            kept.append(paragraph)
        elif lead is not None and _is_whole(paragraph) and not _is_whole(kept[lead]):
            found.furniture.append(kept[lead])  # the teaser above the text was cut short
            kept[lead] = paragraph
        else:
            found.furniture.append(paragraph)
        seen.add(key)
    found.body = kept


def _is_whole(paragraph: str) -> bool:
    return bool(_SENTENCE_END.search(paragraph)) and not _CUT_SHORT.search(paragraph)


def _says_again(earlier: str, later: str) -> bool:
    """Whether two paragraphs are nearly equal: the same figures, and nine words of ten in the same order."""
    if _CUT_SHORT.search(earlier) and later.startswith(_CUT_SHORT.sub("", earlier)):
        return True
    before, after = (re.findall(r"\w+", text.casefold()) for text in (earlier, later))
    if [w for w in before if w[0].isdigit()] != [w for w in after if w[0].isdigit()]:
        return False
    if abs(len(before) - len(after)) > (1 - NEARLY) * (len(before) + len(after)):
        return False
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return matcher.quick_ratio() >= NEARLY and matcher.ratio() >= NEARLY
