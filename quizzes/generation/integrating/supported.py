"""What the text states and what it does not: "Pernyataan manakah yang sesuai dengan teks?"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from articles.analysis.gazetteers import MONTHS, WEEKDAYS
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.checks import are_alike
from quizzes.generation.integrating.base import MOST_WRONG, NEW_FACT
from quizzes.generation.integrating.statements import Statement
from quizzes.items import Form, Kind, Level, Proof

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from articles.analysis.document import Span
    from quizzes.generation.integrating.base import Ground

ENOUGH = 4  # statements about one thing, so that a question can be about it alone
MOST_ITEMS = 4
WORTH = 0.9
EXACT = re.compile(rf"\d|\b(?:{'|'.join((*MONTHS, *WEEKDAYS))})\b", re.IGNORECASE)


def supported(found: Sequence[Statement], ground: Ground) -> Iterator[Asked]:
    """Which statement the text makes, among false ones; and which it does not make, among true ones.

    Asked of the whole text, then of what is named most and of single paragraphs, as far as each offers enough.
    """
    used: set[Span] = set()
    weighed: set[Span] = set()  # true in one question and false in another, a statement would answer both
    for turn, (subject, source, group) in enumerate(_groups(found, ground)):
        if turn == MOST_ITEMS:
            break
        fresh = sorted(group, key=lambda s: (s.proof in used, ground.rng.random()))
        ask = _not_supported if turn % 2 else _supported
        made = (ask(statement, fresh, subject, source) for statement in fresh)
        enough = [one for one in made if one is not None and len(one.wrong) >= ground.fewest_wrong]
        new = [one for one in enough if one.evidence[0] not in weighed]
        asked = min(new, key=lambda one: is_mixed(one, ground.fewest_wrong), default=None)
        if asked is not None:
            used |= set(asked.evidence)
            weighed.add(asked.evidence[0])
            yield asked


def _groups(found: Sequence[Statement], ground: Ground) -> Iterator[tuple[str, str, list[Statement]]]:
    """What the statements are about, where they stand, and which they are; the whole text twice."""
    yield "", "teks", list(found)
    yield "", "teks", list(found)
    entities = sorted(ground.document.entities, key=lambda e: -len(e.mentions))
    for entity in entities[:2]:
        name = re.compile(rf"\b{re.escape(entity.name)}\b")
        named = (s for s in found if name.search(s.words))
        about = [replace(s, false=tuple(made for made in s.false if name.search(made[0]))) for s in named]
        if len(about) >= ENOUGH:
            yield f"tentang {entity.name} ", "teks", about
    last = max((ground.document.sentence_at(s.proof.start).paragraph for s in found), default=0)
    for number in range(last + 1):
        inside = [s for s in found if ground.document.sentence_at(s.proof.start).paragraph == number]
        if ENOUGH <= len(inside) <= len(found) / 2:
            yield "", f"isi paragraf ke-{number + 1}", inside


def _supported(right: Statement, group: Sequence[Statement], subject: str, source: str) -> Asked | None:
    """The true statement among false ones of other sentences."""
    shown = alike(right.words, [s for s in group if s is not right and s.false], lambda s: s.false[0][0])
    if not shown:
        return None
    stem = f"Pernyataan manakah {subject}yang sesuai dengan {source}?"
    return choice(stem, right.words, tuple(s.false[0][0] for s in shown), [right, *shown], role="supported")


def _not_supported(wrong: Statement, group: Sequence[Statement], subject: str, source: str) -> Asked | None:
    """The false statement among true ones of other sentences."""
    if not wrong.false:
        return None
    told, swap = wrong.false[0]
    shown = alike(told, [s for s in group if s is not wrong], lambda s: s.words)
    if not shown:
        return None
    stem = f"Pernyataan manakah {subject}yang tidak didukung oleh {source}?"
    asked = choice(stem, told, tuple(s.words for s in shown), [wrong, *shown], role="not supported")
    return replace(asked, level=Level.EVALUATE, proof=Proof.DERIVED, swaps=(swap,))


def is_exact(statement: str) -> bool:
    """Whether a figure or a date stands in it."""
    return EXACT.search(statement) is not None


def is_mixed(asked: Asked, fewest: int) -> bool:
    """Whether figures or dates stand in some of the first options alone, which may draw the eye."""
    return len({is_exact(told) for told in (*asked.said, *asked.wrong[:fewest])}) > 1


def alike(key: str, others: Sequence[Statement], told: Callable[[Statement], str]) -> list[Statement]:
    """The statements of about the key's length; first those that hold a figure or a date as it does, or none as it."""
    near = sorted(others, key=lambda s: (is_exact(told(s)) != is_exact(key), abs(len(told(s)) - len(key))))
    return [s for s in near if are_alike(key, told(s))][:MOST_WRONG]


def choice(stem: str, key: str, wrong: tuple[str, ...], shown: Sequence[Statement], *, role: str) -> Asked:
    """A multiple choice among statements: the sentence of the first of ``shown`` proves the key, and stands first."""
    return Asked(
        stem=stem,
        kind=Kind.WHAT,
        answer=AnswerType.THING,
        keys=shown[0].asked.keys,
        evidence=tuple(dict.fromkeys(s.proof for s in shown)),
        fact=NEW_FACT,
        role=role,
        level=Level.INTEGRATE,
        worth=WORTH,
        said=(key,),
        proof=Proof.JOINED,
        wrong=wrong,
        only=(Form.MULTIPLE_CHOICE,),
        uses=tuple(dict.fromkeys(s.asked.fact for s in shown)),
    )
