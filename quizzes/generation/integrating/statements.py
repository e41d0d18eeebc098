"""Statements: what the text says, in sentences that can be weighed one by one.

They are sentences of the text, or its facts, that stand on their own. A false one is a true one with one name,
date or number exchanged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from articles.analysis.document import Label, Span
from quizzes.generation.asked import Asked
from quizzes.generation.checks import statement_fault
from quizzes.generation.comparing import contains, content_words, core, words
from quizzes.generation.distractors import pool
from quizzes.generation.distractors.fit import refers_elsewhere
from quizzes.generation.facts import SlotName
from quizzes.generation.forms.true_false import SWAPPED
from quizzes.generation.indonesian.judging import CONNECTIVES, LIMITS
from quizzes.generation.integrating.base import is_common_noun, is_whole, words_of
from quizzes.items import Swap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.generation.integrating.base import Ground

LONGEST = 14  # words, as an option of a multiple choice is read at a glance
SHORTEST = 4
LEAST_WORTH = 0.3  # a question that is not worth asking makes no statement worth weighing
TRIED = 3  # exchanges until one makes a statement that the text does not make
MUCH = 0.5
# "Pada tahun, …", "Tahun 1901 pindah ke …": a number was left behind, a time was taken for the
# subject, or something outside is pointed at
TORN = re.compile(
    r"(?:yaitu|yakni) [\w-]+\.$|\b(?:pada|[Tt]ahun|tanggal|bulan|di|ke|dari|yang|dengan)\s*[,.]"
    r"|^Tahun \d+ [a-z]|\byang sama\b"
)
MUTUAL = frozenset("bertemu berjumpa bersama berbicara bercakap-cakap".split())  # others may have been there as well


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that the text makes true, its proof, and a false one with the swap that made it, if there is any."""

    words: str
    asked: Asked
    false: tuple[tuple[str, Swap], ...]

    @property
    def proof(self) -> Span:
        """The sentence that proves it."""
        return self.asked.evidence[0]


def statements(ground: Ground) -> list[Statement]:
    """The best statement of each sentence that makes one, in text order: one that can be made false, if any can."""
    best: dict[Span, Statement] = {}
    for asked in sorted(ground.asked, key=lambda asked: -asked.worth):
        known = best.get(asked.evidence[0])
        if known is None or not known.false:
            found = _statement(asked, ground)
            if found and (known is None or found.false):
                best[found.proof] = found
    return sorted(best.values(), key=lambda s: s.proof.start)


def _statement(asked: Asked, ground: Ground) -> Statement | None:
    if len(asked.keys) != 1 or len(asked.evidence) != 1 or asked.worth < LEAST_WORTH:
        return None
    key = ground.context.keys(asked)[0]
    frame = whole_sentence(asked, ground) or _safe_frame(asked, ground)
    key = _full(key, ground)
    if frame is None or not is_fit(told := _filled(frame, key)):
        return None
    false = tuple(_false(asked, frame, key, ground)) if asked.answer in SWAPPED else ()
    return Statement(told, asked, false)


def _false(asked: Asked, frame: tuple[str, str], key: str, ground: Ground) -> Iterator[tuple[str, Swap]]:
    if asked.mention is None and asked.expression is None:
        return
    if MUTUAL & set(words(" ".join(frame))):
        return
    if asked.mention is not None and is_common_noun(asked.mention.of(ground.document.text), ground.document):
        return
    for option in pool(asked, ground.context, ground.rng).options[:TRIED]:
        other = _full(option, ground)
        if is_fit(told := _filled(frame, other)) and not _is_true_elsewhere(frame, other, ground):
            yield told, Swap(key, other)
            return


def _full(name: str, ground: Ground) -> str:
    """The full name where ``name`` is short for one: "Kim" for Kim Jong Un."""
    document = ground.document
    found = {m.entity for m in document.mentions if m.label is Label.PERSON and m.of(document.text) == name}
    return document.entities[found.pop()].name if len(found) == 1 else name


def _is_true_elsewhere(frame: tuple[str, str], other: str, ground: Ground) -> bool:
    """Whether some sentence says much of the same of ``other``: then it may be true of it as well."""
    meaning = content_words(" ".join(frame))
    for sentence in ground.document.sentences:
        told = sentence.of(ground.document.text)
        if contains(words(told), core(other)) and len(meaning & content_words(told)) >= MUCH * len(meaning):
            return True
    return False


def _filled(frame: tuple[str, str], words_: str) -> str:
    told = frame[0] + words_ + frame[1]
    return told[:1].upper() + told[1:]


def is_fit(told: str) -> bool:
    """Whether the statement can be weighed by itself: of a good length, complete, pointing at nothing outside."""
    size = len(told.split())
    if TORN.search(told):
        return False
    if not SHORTEST <= size <= LONGEST or set('"“”()[]:;?!') & set(told) or refers_elsewhere(told):
        return False
    return statement_fault(told) is None


def whole_sentence(asked: Asked, ground: Ground) -> tuple[str, str] | None:
    """The sentence as it is written, cut where the key stands; None where it leans on those before it."""
    document = ground.document
    sentence = document.sentence_at(asked.keys[0].start)
    told = words_of(sentence, document)
    key = ground.context.keys(asked)[0]
    fact = ground.facts.get(asked.fact)
    if fact is None or fact.slot(SlotName.SUBJECT) is None:  # the reading found no whole clause in it
        return None
    if told.count(key) != 1 or words(told)[0] in CONNECTIVES or refers_elsewhere(told):
        return None
    if ground.wording.of(Span(sentence.start, sentence.end)) != told:
        return None  # a short name or a word that points back stands in it
    before, _, after = told.partition(key)
    return before, f"{after}."


def _safe_frame(asked: Asked, ground: Ground) -> tuple[str, str] | None:
    """The fact's own statement, where the sentence does not limit it by something that the statement leaves out."""
    sentence = set(words(ground.context.evidence_text(asked)))
    fact = ground.facts.get(asked.fact)
    if asked.frame is None or fact is None or sentence & LIMITS or not is_whole(fact):
        return None
    if not re.search(r"[A-Z]|\d", asked.frame[0][1:] + asked.frame[1]):
        return None  # nothing in it tells of what or of whom
    return asked.frame
