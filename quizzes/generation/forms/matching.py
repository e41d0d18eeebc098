"""Menjodohkan: parallel facts of one kind, each with one option, and one or two options that fit none.

Only what the text keeps apart is matched: no option may be right for another prompt as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.generation.answers import designator
from quizzes.generation.asked import AnswerType
from quizzes.generation.comparing import contains, core, same_words, words
from quizzes.generation.distractors import VALUES, pool
from quizzes.generation.distractors.values import order_of
from quizzes.generation.forms.base import new_item, put_together
from quizzes.generation.forms.moments import are_apart, date_of
from quizzes.generation.forms.statements import Telling, frame_of, full_key, statement
from quizzes.generation.indonesian.rows import PLACE_LEADS, SCALES, SITE, TIME_LEADS
from quizzes.items import Form, Kind, Option, Proof

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator, Sequence

    from articles.analysis.document import Span
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.items import Item

FEWEST, MOST = 3, 6  # pairs
MOST_BY_CLASS = ((3, 3), (6, 4), (9, 5), (12, 6))
EXTRA = 2
LONGEST_PROMPT = 14  # words
LONGEST_OPTION = 10
WORTH = 0.75
YEAR_LEAD = re.compile(r"^tahun (?=\d{4}$)")
OPENING = re.compile(r"^(?:Di|Ke|Dari|Pada|Sejak|Dalam|Untuk|Dengan|Ketika|Saat|Setelah|Sebelum|Menurut|Oleh|Bersama) ")
# the opening phrase up to its comma, the comma of "hari Sabtu, 16 September 2023" being its own
OPENED = re.compile(r"^((?:Di|Dari|Pada|Dengan|Bersama) (?:hari \w+, )?[^,]+), (.+)$")


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands left, what stands right, and the question that both were made of."""

    prompt: str
    option: str
    asked: Asked

    @property
    def evidence(self) -> Span:
        """The sentence that proves the pair."""
        return self.asked.evidence[0]


@dataclass(frozen=True, slots=True)
class Sort:
    """One kind of pairs: the stem, what makes a pair of a question, and whether two pairs keep apart."""

    stem: str
    kind: Kind
    pair: Callable[[Asked, Context], Pair | None]
    group: Callable[[Pair, Context], str]
    apart: Callable[[Pair, Pair], bool]


def compose(context: Context, rng: random.Random) -> Iterator[tuple[Asked, Item]]:
    """One item of each sort of pairs that the text gives enough of."""
    tellable = [asked for group in Telling(context).tellable.values() for asked in group]
    for sort in SORTS:
        found = [pair for asked in tellable if (pair := sort.pair(asked, context)) is not None and _is_short(pair)]
        groups: dict[str, list[Pair]] = {}
        for pair in found:
            groups.setdefault(sort.group(pair, context), []).append(pair)
        for group in groups.values():
            made = _item(sort, group, context, rng)
            if made is not None:
                yield made
                break  # two of one sort would have one stem


def _is_short(pair: Pair) -> bool:
    return len(words(pair.prompt)) <= LONGEST_PROMPT and len(words(pair.option)) <= LONGEST_OPTION


def _item(sort: Sort, found: Sequence[Pair], context: Context, rng: random.Random) -> tuple[Asked, Item] | None:
    most = next(count for last, count in MOST_BY_CLASS if context.school_class <= last)
    kept = _kept(sort, found)
    for size in range(min(most, len(kept)), FEWEST - 1, -1):  # with no others the last pair gives its option away
        others = _others(kept[:size], kept[size:], context, rng)
        if others:
            return _built(sort, kept[:size], others, rng)
    return None


def _kept(sort: Sort, found: Sequence[Pair]) -> list[Pair]:
    """The pairs, worthiest first, of which no option can be right for another prompt; then in text order."""
    kept: list[Pair] = []
    for pair in sorted(found, key=lambda p: (-p.asked.worth, p.evidence.start)):
        if len(kept) < MOST and all(_keep_apart(pair, other) and sort.apart(pair, other) for other in kept):
            kept.append(pair)
    return sorted(kept, key=lambda pair: pair.evidence.start)


def _keep_apart(one: Pair, other: Pair) -> bool:
    """Whether neither prompt nor option says anything of the other pair's."""
    if same_words(one.prompt, other.prompt) or same_words(one.option, other.option):
        return False
    return not any(contains(words(a.prompt), core(b.option)) for a in (one, other) for b in (one, other))


def _others(pairs: Sequence[Pair], spare: Sequence[Pair], context: Context, rng: random.Random) -> tuple[str, ...]:
    """One or two options that fit none: those of pairs left out, else distractors that the text has for a pair."""
    told = [words(context.evidence_text(pair.asked)) for pair in pairs]
    taken = [said for pair in pairs for said in (pair.prompt, pair.option)]
    found: list[str] = []
    for option in [pair.option for pair in spare] or _distractors(pairs, context, rng):
        is_told = any(contains(sentence, core(option)) for sentence in told)
        if not is_told and not any(same_words(option, other) for other in (*found, *taken)):
            found.append(option)
    return tuple(found[:EXTRA])


def _distractors(pairs: Sequence[Pair], context: Context, rng: random.Random) -> Iterator[str]:
    """What stands in the text, or is a value, and could stand beside the options; a bare rank is no office."""
    text = words(context.document.text)
    for pair in pairs:
        found = pool(pair.asked, context, rng).options
        stated = [o for o in found if pair.asked.answer in VALUES or contains(text, core(o))]
        yield from (_like(pair, o) for o in stated[:EXTRA] if pair.asked.answer is not AnswerType.TITLE or " " in o)


def _like(pair: Pair, option: str) -> str:
    """The distractor as the options are written: "1945" beside years, "20" beside numbers."""
    plain = YEAR_LEAD.sub("", option)
    number = _NUMBER.match(plain)
    return number.group().rstrip(".,") if pair.asked.answer is AnswerType.AMOUNT and number else plain


def _built(sort: Sort, pairs: Sequence[Pair], others: Sequence[str], rng: random.Random) -> tuple[Asked, Item]:
    key = tuple(pair.option for pair in pairs)
    shown = [*key, *others]
    if pairs[0].asked.answer in VALUES:
        shown.sort(key=order_of)
    else:
        rng.shuffle(shown)
    prompts = tuple(pair.prompt for pair in pairs)
    evidence = tuple(pair.evidence for pair in pairs)
    said = tuple(f"{pair.prompt} – {pair.option}" for pair in pairs)
    asked = put_together(Form.MATCHING, sort.stem, [pair.asked for pair in pairs], said, evidence, worth=WORTH)
    asked = replace(asked, kind=sort.kind, proof=Proof.JOINED)
    options = tuple(Option(text, is_key=text in key) for text in shown)
    return asked, new_item(asked, Form.MATCHING, key=key, prompts=prompts, options=options)


def office(asked: Asked, context: Context) -> Pair | None:
    """ "Rina Wati" – "bupati Solok"."""
    if asked.role != "office":
        return None
    holder = frame_of(asked)[0].removesuffix(" adalah ")
    return Pair(holder, context.keys(asked)[0], asked)


def place(asked: Asked, context: Context) -> Pair | None:
    """ "Rina Wati membuka pasar malam" – "Solok"."""
    if asked.answer is not AnswerType.PLACE or asked.role != "place" or asked.mention is None:
        return None
    prompt = without_gap(frame_of(asked), PLACE_LEADS)
    return Pair(prompt, full_key(asked, context), asked) if prompt else None


def moment(asked: Asked, context: Context) -> Pair | None:
    """ "Rina Wati membuka pasar malam" – "3 Mei 2019"."""
    if asked.answer is not AnswerType.DATE or asked.role != "time" or date_of(asked) is None:
        return None
    prompt = without_gap(frame_of(asked), TIME_LEADS)
    return Pair(prompt, YEAR_LEAD.sub("", context.keys(asked)[0]), asked) if prompt else None


def age(asked: Asked, context: Context) -> Pair | None:
    """ "Rina Wati" – "42"."""
    if asked.role != "age":
        return None
    holder = frame_of(asked)[0].removeprefix("Umur ").removesuffix(" adalah ")
    return Pair(holder, context.keys(asked)[0], asked)


_COUNTED = re.compile(r"^Berapa (?P<what>[a-z][\w-]*(?: [\w-]+)*? yang .+)\?$")
_NUMBER = re.compile(r"\d[\d.,]*")


def count(asked: Asked, context: Context) -> Pair | None:
    """ "Jumlah siswa yang mengikuti lomba" – "25": the noun stands left, so that it gives nothing away."""
    match = _COUNTED.match(asked.stem)
    number = _NUMBER.match(context.keys(asked)[0])
    if asked.answer is not AnswerType.AMOUNT or match is None or number is None:
        return None
    return Pair(f"Jumlah {match['what']}", number.group().rstrip(".,"), asked)


def without_gap(frame: tuple[str, str], leads: Sequence[str]) -> str | None:
    """The statement without what its gap stands for and the preposition before it; None where another one leads."""
    before, after = frame
    lead = next((lead for lead in leads if f" {before}".lower().endswith(f" {lead} ")), None)
    if lead is None:
        return None
    before = before[: len(before) - len(lead) - 1].rstrip()
    after = after.lstrip(" ,") if not before else after.rstrip()
    joined = f"{before} {after}" if before and after[:1].isalnum() else before + after
    return in_plain_order(re.sub(r"\s+", " ", statement((joined, ""), "")).strip().rstrip("."))


def in_plain_order(said: str) -> str | None:
    """What opens the statement goes last: all then begin with their subject. None where no comma parts it."""
    if not OPENING.match(said):
        return said or None
    match = OPENED.match(said)
    if match is None:
        return None
    opening, rest = match.groups()
    return f"{rest[:1].upper()}{rest[1:]} {opening[:1].lower()}{opening[1:]}"


def _scale(pair: Pair, context: Context) -> str:
    """How large a place is: of one size, none lies in another. Names that nothing is known of stand apart."""
    mention = pair.asked.mention
    kind = designator(mention, context.document) if mention is not None else None
    return SCALES.get(kind, SITE) if kind else ""


def _one_group(pair: Pair, context: Context) -> str:  # noqa: ARG001 - a grouping like the others
    return ""


def _always(one: Pair, other: Pair) -> bool:  # noqa: ARG001 - a test like the others
    return True


def _dates_apart(one: Pair, other: Pair) -> bool:
    first, second = date_of(one.asked), date_of(other.asked)
    return first is not None and second is not None and are_apart(first, second)


SORTS = (
    Sort("Pasangkan tokoh berikut dengan jabatannya sesuai teks!", Kind.WHO, office, _one_group, _always),
    Sort("Pasangkan tokoh berikut dengan umurnya sesuai teks!", Kind.HOW_MANY, age, _one_group, _always),
    Sort("Pasangkan peristiwa berikut dengan tempatnya sesuai teks!", Kind.WHERE, place, _scale, _always),
    Sort("Pasangkan peristiwa berikut dengan waktunya sesuai teks!", Kind.WHEN, moment, _one_group, _dates_apart),
    Sort("Pasangkan hal berikut dengan jumlahnya sesuai teks!", Kind.HOW_MANY, count, _one_group, _always),
)
