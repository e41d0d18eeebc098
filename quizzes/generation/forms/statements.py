"""Facts told as statements that stand on their own: as the text has them, or made false by one swap.

What the forms of rows are made of. A fact is told only where the reading is sure of who does what in it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from articles.analysis.document import Label, Span
from quizzes.generation.checks import statement_fault
from quizzes.generation.comparing import content_words, words
from quizzes.generation.distractors import VALUES, pool
from quizzes.generation.distractors.fit import refers_elsewhere
from quizzes.generation.forms.true_false import SWAPPED
from quizzes.generation.indonesian.reference import RELATIVE_DATES
from quizzes.items import Swap

if TYPE_CHECKING:
    import random

    from articles.analysis.document import Clause
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

LONGEST = 25  # words that are read as one statement among several
SHORTEST = 3
LEAST_WORTH = 0.3  # a fact that loses more cannot say all that it is about
NAMED = re.compile(r"(?<=\s)[A-Z]|\d")
_PARTICLES = re.compile(r"\b(?:justru|pun|bahkan|malah|pula|juga)\s")  # they answer what was said before
_POINTING_VERB = re.compile(r"\bme\w{3,}nya\b")  # "menamainya": names what?
_DANGLING = re.compile(r"\b(?:salah (?:satu|seorang)|seperti|sebagai|dengan|untuk|yang|dari|di|ke|oleh|antara)\.$")
_CUT_EXPLANATION = re.compile(r", (?:yaitu|yakni)\b")
_NAME_TWICE = re.compile(r"\b([A-Z][\w-]{2,})\b.*\b\1\b")  # a pronoun resolved into its own subject


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence about one fact, with the question it was made of; ``swap`` is what made it false."""

    text: str
    asked: Asked
    swap: Swap | None = None

    @property
    def evidence(self) -> Span:
        """From the first to the last sentence that proves it."""
        return Span(self.asked.evidence[0].start, self.asked.evidence[-1].end)

    @property
    def is_specific(self) -> bool:
        """Whether a name or a number behind its first word says of whom or what it speaks."""
        return bool(NAMED.search(self.text))


class Telling:
    """The facts of one text as statements."""

    def __init__(self, context: Context) -> None:
        self.context = context

    @cached_property
    def tellable(self) -> dict[int, list[Asked]]:
        """By fact, the questions whose frame makes a sound statement of a fact that the reading is sure of."""
        found: defaultdict[int, list[Asked]] = defaultdict(list)
        for asked in self.context.asked:
            if is_tellable(asked, self.context):
                found[asked.fact].append(asked)
        return dict(found)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """One true statement of each fact that can be told, in text order."""
        best = [max(group, key=self._fullness) for group in self.tellable.values()]
        ordered = sorted(best, key=lambda asked: (asked.evidence[0].start, asked.fact))
        return tuple(Statement(statement(frame_of(a), full_key(a, self.context)), a) for a in ordered)

    def _fullness(self, asked: Asked) -> tuple[bool, float]:
        """Which of a fact's questions tells it best: one about a name or value in full, the worthiest."""
        whole = full_key(asked, self.context) == self.context.keys(asked)[0]
        return asked.answer in SWAPPED and whole, asked.worth

    def falsified(self, true: Statement, rng: random.Random) -> Statement | None:
        """The statement with one name or value swapped; None where nothing else can stand in its place."""
        able = [asked for asked in self.tellable[true.asked.fact] if is_exact(asked)]
        rng.shuffle(able)
        for asked in able:
            other = self._other(asked, rng)
            if other is not None:
                swap = Swap(self.context.keys(asked)[0], other)
                return Statement(statement(frame_of(asked), other), asked, swap)
        return None

    def _other(self, asked: Asked, rng: random.Random) -> str | None:
        """A wrong name or value, one that the text speaks of where there is any."""
        options = pool(asked, self.context, rng).options
        found = [option for option in options if not self.is_said(statement(frame_of(asked), option))]
        own = [option for option in found if asked.answer in VALUES or option in self.context.document.text]
        return rng.choice((own or found)[: self.context.option_count - 1]) if found else None

    def is_said(self, said: str) -> bool:
        """Whether one sentence of the text has all its words: then it may be true."""
        return self.context.sentences_with(content_words(said)) > 0


def is_exact(asked: Asked) -> bool:
    """Whether the key is a name or a value of a type that others can stand for."""
    return asked.answer in SWAPPED and (asked.mention is not None or asked.expression is not None)


def statement(frame: tuple[str, str], filler: str) -> str:
    """The frame with its gap filled, opening with a capital, without what only leans on the sentence before."""
    said = _PARTICLES.sub("", frame[0] + filler + frame[1])
    return said[:1].upper() + said[1:]


def frame_of(asked: Asked) -> tuple[str, str]:
    """The frame of a question that is known to have one."""
    return asked.frame or ("", "")


def is_tellable(asked: Asked, context: Context) -> bool:
    """Whether the question's frame makes a sound statement of a fact that the reading is sure of."""
    if asked.frame is None or len(asked.keys) != 1 or asked.said or asked.worth < LEAST_WORTH:
        return False
    if asked.role == "containment":
        return False  # "Seoul terletak di Korea Selatan": nobody needs the text for it
    key = full_key(asked, context)
    said = statement(asked.frame, key)
    if not SHORTEST <= len(words(said)) <= LONGEST or refers_elsewhere(key) or RELATIVE_DATES.search(said):
        return False
    if any(pattern.search(said) for pattern in (_POINTING_VERB, _CUT_EXPLANATION, _NAME_TWICE, _DANGLING)):
        return False
    return is_sure(asked, context) and statement_fault(said) is None


def is_sure(asked: Asked, context: Context) -> bool:
    """Whether the reading is sure of the core of the clause; what a text says of a name without a verb is sure."""
    clause = clause_of(asked, context)
    if clause is None:
        return True
    core = (clause.subject, clause.object, clause.complement, clause.antecedent)
    return all(clause.is_certain(phrase) for phrase in core if phrase is not None)


def clause_of(asked: Asked, context: Context) -> Clause | None:
    """The clause that states the fact asked about: facts bear the numbers of their clauses."""
    clauses = context.document.clauses
    return clauses[asked.fact] if 0 <= asked.fact < len(clauses) else None


def full_key(asked: Asked, context: Context) -> str:
    """The words of the single key; a person by the full name that the text gives."""
    key = context.keys(asked)[0]
    if asked.mention is None:
        return key
    entity = context.document.entities[asked.mention.entity]
    is_short = entity.label is Label.PERSON and set(key.split()) <= set(entity.name.split())
    return entity.name if is_short else key
