"""Questions: asked of a text, stored as drafts, and what the teacher decides about them."""

from __future__ import annotations

import random
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from articles.services import check_text, read
from quizzes.generation.generate import GENERATOR_VERSION, generate
from quizzes.generation.suggesting import suggest
from quizzes.items import Form, GenerationRequest, Item
from quizzes.models import Question
from quizzes.services.checking import check_item
from quizzes.services.pupils import Quote, paragraph_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from articles.models import Revision
    from quizzes.generation.checks import Withheld
    from quizzes.generation.generate import Generated

SET_ASIDE = (Question.Status.REJECTED, Question.Status.REPLACED)  # remembered, so that they do not come again
REPLACEMENT_DEPTH = 40  # how many items beyond the used ones are looked at for a replacement


@dataclass(frozen=True, slots=True)
class GenerationResult:
    """The drafts that were stored, and what was not asked, each with its reason."""

    questions: list[Question]
    withheld: tuple[Withheld, ...]


def generate_from_text(*, text: str, request: GenerationRequest, seed: str) -> Generated:
    """Ask ``text`` without storing anything; the same seed gives the same items.

    Raises ImportProblem where ``text`` is none that can be asked about.
    """
    from articles.analysis.analyse import analyse  # loads the models: with the first text, not with the server

    check_text(text)
    return generate(analyse(text, "id"), request, random.Random(seed))


def generate_questions(*, revision: Revision, request: GenerationRequest, seed: str | None = None) -> GenerationResult:
    """Store up to ``request.count`` new drafts about ``revision``, none that it was ever asked before.

    What the teacher rejected does not come again either. Without a ``seed`` a new one is drawn and kept.
    Raises ImportProblem where the text is none that can be asked about.
    """
    check_text(revision.body)
    seed = seed or secrets.token_hex(4)
    wider = replace(request, count=request.count + revision.questions.count())
    generated = generate(read(revision), wider, random.Random(seed))
    with transaction.atomic():  # not around the generation: SQLite would keep pupils' answers waiting for it
        used = _Used(question.item for question in revision.questions.all())
        fresh = [item for item in generated.items if item not in used][: request.count]
        drafts = Question.objects.bulk_create(_draft(revision, item, seed) for item in fresh)
    return GenerationResult(drafts, generated.withheld)


def sentences(*, revision: Revision) -> tuple[Quote, ...]:
    """The sentences of the text, for a teacher to choose evidence from."""
    body = revision.body
    return tuple(Quote(s.of(body), 0, paragraph_at(body, s.start), s.start, s.end) for s in read(revision).sentences)


def suggest_distractors(*, revision: Revision, stem: str, key: str, count: int) -> tuple[str, ...]:
    """At most ``count`` wrong but plausible answers for a key that a teacher wrote: the same each time."""
    return suggest(read(revision), stem, key, count, random.Random(f"{stem}\n{key}"))


def approve_question(*, question: Question) -> None:
    """Let the question be used in quizzes."""
    _set_status(question, Question.Status.APPROVED)


def reject_question(*, question: Question) -> None:
    """Keep the question out of quizzes; it is remembered, so that it is not generated again."""
    _set_status(question, Question.Status.REJECTED)


def reopen_question(*, question: Question) -> None:
    """Let the question wait for review again."""
    _set_status(question, Question.Status.DRAFT)


def approve_all(*, revision: Revision) -> int:
    """Approve every draft about ``revision``; the number of them."""
    drafts = revision.questions.filter(status=Question.Status.DRAFT)
    return drafts.update(status=Question.Status.APPROVED, updated=timezone.now())


def edit_question(*, question: Question, item: Item) -> None:
    """Let ``item`` stand for the question. A rejected or replaced one becomes a draft again. Raises InvalidItem."""
    check_item(item)
    question.item = item
    if question.status in SET_ASIDE:
        question.status = Question.Status.DRAFT
    question.save()


def write_question(*, revision: Revision, item: Item) -> Question:
    """A question in the teacher's own words, approved as it is written; it may have no evidence. Raises InvalidItem."""
    check_item(item)
    question = Question(revision=revision, status=Question.Status.APPROVED)
    question.item = item
    question.save()
    return question


def replace_question(*, question: Question) -> Question | None:
    """Set ``question`` aside for the best unused item of its form about the same sentence or of the same kind.

    None, and nothing is changed, where the text yields no further such item.
    """
    old, revision = question.item, question.revision
    used = _Used(other.item for other in revision.questions.all())
    request = GenerationRequest(len(used.stems) + REPLACEMENT_DEPTH, (old.form,), _class_of(old))
    seed = question.seed or secrets.token_hex(4)
    items = generate(read(revision), request, random.Random(seed)).items
    akin = [item for item in items if item not in used and (_same_evidence(item, old) or item.kind is old.kind)]
    if not akin:
        return None
    best = max(akin, key=lambda item: (_same_evidence(item, old) + (item.kind is old.kind), item.score))
    new = _draft(revision, best, seed)
    with transaction.atomic():
        _set_status(question, Question.Status.REPLACED)
        new.save()
    return new


class _Used:
    """The items that a text was asked with; ``in`` finds the same words, and the same key proven by the same span.

    A statement counts as asked whether it was shown as it is or with something swapped.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        known = list(items)
        self.stems = {_plain(item) for item in known}
        self.proofs = {(item.form, item.key, item.evidence) for item in known if item.form is not Form.TRUE_FALSE}

    def __contains__(self, item: Item) -> bool:
        return _plain(item) in self.stems or (item.form, item.key, item.evidence) in self.proofs


def _plain(item: Item) -> str:
    stem = " ".join((item.stem, *item.prompts))  # one instruction may stand above many rows
    for swap in item.swaps:
        stem = stem.replace(swap.replacement, swap.original)
    return " ".join(stem.casefold().split())


def _same_evidence(item: Item, other: Item) -> bool:
    return bool(set(item.evidence) & set(other.evidence))


def _class_of(item: Item) -> int:
    # Pilihan ganda has three options up to kelas 3, four up to kelas 9, then five; a class of that step serves.
    return {3: 3, 5: 11}.get(len(item.options), 8) if item.form is Form.MULTIPLE_CHOICE else 8


def _draft(revision: Revision, item: Item, seed: str) -> Question:
    question = Question(revision=revision, seed=seed, generator_version=GENERATOR_VERSION)
    question.item = item
    return question


def _set_status(question: Question, status: Question.Status) -> None:
    question.status = status
    question.save(update_fields=["status", "updated"])
