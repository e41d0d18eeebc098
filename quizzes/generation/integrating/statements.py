"""What the text states and what it does not: "Pernyataan manakah yang sesuai dengan teks?"

Statements are sentences of the text, or its facts, that stand on their own. A false one is a true one with one name,
date or number exchanged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from articles.analysis.document import Label, Span
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.checks import statement_fault
from quizzes.generation.comparing import contains, content_words, core, words
from quizzes.generation.distractors import pool
from quizzes.generation.distractors.fit import refers_elsewhere
from quizzes.generation.facts import SlotName
from quizzes.generation.forms.true_false import SWAPPED
from quizzes.generation.indonesian.judging import CONNECTIVES, LIMITS
from quizzes.generation.integrating.base import MOST_WRONG, NEW_FACT, is_common_noun, is_whole, words_of
from quizzes.items import Form, Kind, Level, Proof, Swap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.generation.integrating.base import Ground

LONGEST = 14  # words, as an option of a multiple choice is read at a glance
SHORTEST = 4
LEAST_WORTH = 0.3  # a question that is not worth asking makes no statement worth weighing
OTHERS = 3  # false statements that each statement may become
MUCH = 0.5
WORTH = 0.9
# "Pada tahun, …", "Tahun 1901 pindah ke …": a number was left behind, or a time was taken for the subject
TORN = re.compile(r"\b(?:pada|[Tt]ahun|tanggal|bulan|di|ke|dari|yang|dengan)\s*[,.]|^Tahun \d+ [a-z]")
MUTUAL = frozenset("bertemu berjumpa bersama berbicara bercakap-cakap".split())  # others may have been there as well
ENOUGH_WRONG = 3
ENOUGH = 4  # statements about one thing, so that a question can be about it alone
MOST_ITEMS = 4


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that the text makes true, its proof, and its false neighbours with the swap that made each."""

    words: str
    asked: Asked
    false: tuple[tuple[str, Swap], ...]

    @property
    def proof(self) -> Span:
        """The sentence that proves it."""
        return self.asked.evidence[0]


def statements(ground: Ground) -> list[Statement]:
    """The best statement of each sentence that makes one, in text order."""
    best: dict[Span, Statement] = {}
    for asked in ground.asked:
        found = _statement(asked, ground)
        if found and (found.proof not in best or _merit(found) > _merit(best[found.proof])):
            best[found.proof] = found
    return sorted(best.values(), key=lambda s: s.proof.start)


def _merit(statement: Statement) -> tuple[bool, float, int]:
    return bool(statement.false), statement.asked.worth, len(statement.words)


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
    for option in pool(asked, ground.context, ground.rng).options[:OTHERS]:
        other = _full(option, ground)
        if is_fit(told := _filled(frame, other)) and not _is_true_elsewhere(frame, other, ground):
            yield told, Swap(key, other)


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


def supported(ground: Ground) -> Iterator[Asked]:
    """Which statement the text makes, among false ones; and which it does not make, among true ones.

    Asked of the whole text, then of what is named most and of single paragraphs, as far as each offers enough.
    """
    found = statements(ground)
    used: set[Span] = set()
    for turn, (subject, source, group) in enumerate(_groups(found, ground)):
        if turn == MOST_ITEMS:
            break
        fresh = sorted(group, key=lambda s: (s.proof in used, ground.rng.random()))
        ask = _not_supported if turn % 2 else _supported
        for asked, shown in ask(fresh, subject, source):
            used |= {s.proof for s in shown}
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


_Made = tuple[Asked, "Sequence[Statement]"]


def _supported(group: Sequence[Statement], subject: str, source: str) -> Iterator[_Made]:
    """One true statement among false ones of other sentences."""
    right = next(iter(group), None)
    others = [s for s in group if s is not right and s.false]
    if right is None or len(others) < ENOUGH_WRONG:
        return
    shown = alike(right.words, others, lambda s: s.false[0][0])[:MOST_WRONG]
    wrong = tuple(s.false[0][0] for s in shown)
    stem = f"Pernyataan manakah {subject}yang sesuai dengan {source}?"
    yield choice(stem, right.words, wrong, [right, *shown], role="supported"), [right, *shown]


def _not_supported(group: Sequence[Statement], subject: str, source: str) -> Iterator[_Made]:
    """One false statement among true ones of other sentences."""
    made_false = next((s for s in group if s.false), None)
    others = [s for s in group if s is not made_false]
    if made_false is None or len(others) < ENOUGH_WRONG:
        return
    told, swap = made_false.false[0]
    shown = alike(told, others, lambda s: s.words)[:MOST_WRONG]
    stem = f"Pernyataan manakah {subject}yang tidak didukung oleh {source}?"
    asked = choice(stem, told, tuple(s.words for s in shown), [made_false, *shown], role="not supported")
    asked = replace(asked, level=Level.EVALUATE, proof=Proof.DERIVED, swaps=(swap,))
    yield asked, [made_false, *shown]


def alike(key: str, others: Sequence[Statement], told: Callable[[Statement], str]) -> list[Statement]:
    """The statements nearest in length to the key first, so that its length gives nothing away."""
    return sorted(others, key=lambda s: abs(len(told(s)) - len(key)))


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
