"""Words that say when without a calendar date, as one unit: "kini", "lima tahun terakhir", "akhir pekan lalu"."""

from __future__ import annotations

from collections.abc import Sequence

from articles.analysis.document import ExpressionKind
from articles.analysis.indonesian import clause_words as words
from articles.analysis.unit import Unit

_COUNTED = ("Q", "NUM", "AMT")


def timed(row: Sequence[Unit]) -> list[Unit]:
    """The row with every such group of words as one unit tagged DATE."""
    out: list[Unit] = []
    at = 0
    while at < len(row):
        end = _with_second(row, at, _with_hour(row, at, _end(row, at)))
        if end > at:
            tokens = tuple(token for unit in row[at:end] for token in unit.tokens)
            value = next((unit.expression for unit in row[at:end] if unit.expression is not None), None)
            out.append(Unit(row[at].start, row[end - 1].end, "DATE", tokens, expression=value))
            at = end
        else:
            out.append(row[at])
            at += 1
    return out


def _with_second(row: Sequence[Unit], at: int, end: int) -> int:
    """Where the group ends with another time that it names as well: "tahun 2003 dan 2004", "Senin hingga Rabu"."""
    behind = max(end, at + 1)
    dated = (end > at or row[at].tag == "DATE") and _word(row, behind) in ("dan", "hingga", "sampai")
    before = row[at - 1].word if at else ""
    if not dated or _tag(row, behind + 1) != "DATE" or before in ("dari", "antara"):
        return end
    return max(behind + 2, _end(row, behind + 1))


def _with_hour(row: Sequence[Unit], at: int, end: int) -> int:
    """Where the group ends with the time of day behind a date: "Senin (5/9) pagi", "kemarin sekitar pukul 14.30"."""
    behind = end if end > at else at + 1
    if end == at and row[at].tag != "DATE":
        return end
    hour = behind + 1 if _word(row, behind) in words.NEARLY else behind
    if _tag(row, hour) == "TIME":
        return hour + 1
    if _word(row, behind) == "dini" and _word(row, behind + 1) == "hari":
        return behind + 2
    return behind + 1 if _word(row, behind) in words.DAYTIMES and _tag(row, behind) != "DATE" else end


def _end(row: Sequence[Unit], at: int) -> int:
    """Where the group that begins at ``at`` ends, ``at`` itself where none begins."""
    unit = row[at]
    if unit.mention is not None or unit.word in ("di", "dari", "pada"):
        return at
    if unit.word == "ke" and _word(row, at + 1) == "depan" and _tag(row, at + 2) in ("COM", "SEP", "N", "NAME", "PRO"):
        return at + 2
    if unit.word in words.NOW and unit.tag != "V" and (not at or row[at - 1].tag not in ("NUM", "Q")):
        return at + 1
    if unit.word == "sebelumnya" and (not at or row[at - 1].tag in ("REL", "V", "COM", "SC", "DET")):
        return at + 1  # "yang sebelumnya ditutup", but "tahun sebelumnya"
    if unit.tag == "DATE":
        return at + 2 if _word(row, at + 1) in words.PASSING - {"itu", "tersebut"} else at
    if unit.word in words.MOMENTS and len(unit.tokens) == 1 and _tag(row, at + 1) == "DET":
        bound = at > 0 and row[at - 1].tag == "N" and unit.word not in ("saat", "kala")
        return at if bound else at + 2  # "catatan waktu ini" is no time
    return _coming_end(row, at) or _counted_end(row, at) or _named_end(row, at) or at


def _coming_end(row: Sequence[Unit], at: int) -> int | None:
    """ "masa yang akan datang"."""
    verb = at + 3 if _word(row, at + 2) == "akan" else at + 2
    coming = _word(row, at + 1) == "yang" and _word(row, verb) == "datang"
    return verb + 1 if coming and row[at].word in words.TIME_NOUNS and row[at].expression is None else None


def _counted_end(row: Sequence[Unit], at: int) -> int | None:
    """ "beberapa jam kemudian", "lima tahun terakhir", "sehari sebelumnya"."""
    unit = row[at]
    lasting = unit.expression is not None and unit.expression.kind is ExpressionKind.DURATION
    if lasting or unit.word in words.TIME_SPANS - words.TIME_UNITS:
        noun = at
    elif unit.tag in _COUNTED and _word(row, at + 1) in words.TIME_UNITS:
        noun = at + 1
    else:
        return None
    return noun + 2 if _word(row, noun + 1) in words.ELAPSING else None


def _named_end(row: Sequence[Unit], at: int) -> int | None:
    """ "akhir pekan lalu", "tahun ini", "malam itu"."""
    noun = at + 1 if row[at].word in words.PARTS_OF_TIME and _word(row, at + 1) in words.TIME_UNITS else at
    if row[noun].word not in words.TIME_UNITS or len(row[noun].tokens) > 1 or row[noun].expression is not None:
        return None
    return noun + 2 if _word(row, noun + 1) in words.PASSING else None


def _word(row: Sequence[Unit], at: int) -> str:
    return row[at].word if at < len(row) else ""


def _tag(row: Sequence[Unit], at: int) -> str:
    return row[at].tag if at < len(row) else "SEP"
