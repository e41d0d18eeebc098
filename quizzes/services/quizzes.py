"""Quizzes: made, arranged, published as frozen versions, opened and closed."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext

from quizzes.items import Form, item_to_dict
from quizzes.models import FORM_NAMES, Question, Quiz, QuizQuestion, QuizVersion
from quizzes.services.errors import QuizNotReady
from quizzes.services.pupils import PupilView, pupil_view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from decimal import Decimal

    from django.contrib.auth.models import AbstractBaseUser

CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # nothing that reads like another: no 0/O, no 1/I/L
CODE_LENGTH = 6


def random_codes() -> Iterator[str]:
    """Codes for pupils to type, without end."""
    while True:
        yield "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def in_quiz_order(questions: Iterable[Question]) -> list[Question]:
    """The questions by form and, within a form, as the text goes on: as paper numbers them."""
    forms = list(FORM_NAMES)

    def place(question: Question) -> tuple[int, float]:
        item = question.item
        return forms.index(item.form), min((evidence.start for evidence in item.evidence), default=float("inf"))

    return sorted(questions, key=place)


@transaction.atomic
def make_quiz(
    *,
    owner: AbstractBaseUser,
    title: str,
    questions: Iterable[Question],
    show_passage: bool = True,
    show_evidence: bool = True,
) -> Quiz:
    """A draft quiz of ``questions`` in their order, each worth one point and an essay one for each point of its guide,
    under a code that no other quiz has.
    """
    codes = random_codes()
    while True:
        quiz = Quiz(
            owner_id=owner.pk,
            title=title,
            code=next(codes),
            show_passage=show_passage,
            show_evidence=show_evidence,
        )
        try:
            with transaction.atomic():
                quiz.save(force_insert=True)
            break
        except IntegrityError:
            if not Quiz.objects.filter(code=quiz.code).exists():
                raise
    set_questions(quiz=quiz, questions=questions)
    return quiz


@transaction.atomic
def set_questions(*, quiz: Quiz, questions: Iterable[Question]) -> None:
    """Let the quiz hold exactly ``questions``, in their order; those that stay keep their points."""
    points = dict(quiz.entries.values_list("question_id", "points"))
    quiz.entries.all().delete()
    QuizQuestion.objects.bulk_create(
        QuizQuestion(quiz=quiz, question_id=pk, position=position, points=points.get(pk, _worth(question)))
        for position, (pk, question) in enumerate({q.pk: q for q in questions}.items(), start=1)
    )


def _worth(question: Question) -> int:
    return len(question.item.key) if question.form == Form.ESSAY else 1


@transaction.atomic
def set_points(*, quiz: Quiz, points: Mapping[int, Decimal]) -> None:
    """Let the questions with the ids in ``points`` be worth that much. Raises QuizNotReady for a value below zero."""
    if any(value <= 0 for value in points.values()):
        raise QuizNotReady(gettext("Skor setiap soal harus lebih dari 0."))
    entries = [entry for entry in quiz.entries.all() if entry.question_id in points]
    for entry in entries:
        entry.points = points[entry.question_id]
    QuizQuestion.objects.bulk_update(entries, ["points"])


@transaction.atomic
def publish_quiz(*, quiz: Quiz, by: AbstractBaseUser) -> QuizVersion:
    """Freeze the quiz as it is now and open it to pupils.

    Where nothing changed since the last version, that version is opened again. Raises QuizNotReady where the quiz
    is empty or holds a question that is not approved.
    """
    locked = Quiz.objects.select_for_update().get(pk=quiz.pk)
    content = frozen_content(locked)
    version = current_version(locked)
    if version is None or version.content != content:
        number = 1 if version is None else version.number + 1
        version = QuizVersion.objects.create(quiz=locked, number=number, content=content, published_by_id=by.pk)
    _set_status(quiz, Quiz.Status.PUBLISHED)
    version.quiz = quiz  # the locked copy does not know that it is open now
    return version


def close_quiz(*, quiz: Quiz) -> None:
    """Let no pupil enter or answer any more; what was answered stays, and can still be submitted."""
    _set_status(quiz, Quiz.Status.CLOSED)


def current_version(quiz: Quiz) -> QuizVersion | None:
    """The newest published version, None before the first."""
    return quiz.versions.order_by("number").last()


def has_unpublished_changes(quiz: Quiz) -> bool:
    """Whether publishing now would make a new version."""
    version = current_version(quiz)
    try:
        return version is None or version.content != frozen_content(quiz)
    except QuizNotReady:
        return True


def preview(quiz: Quiz) -> PupilView:
    """What pupils would see if the quiz were published now. Raises QuizNotReady as publishing does."""
    return pupil_view(QuizVersion(quiz=quiz, content=frozen_content(quiz)))


def frozen_content(quiz: Quiz) -> dict[str, Any]:
    """What a version of the quiz would hold, as QuizVersion describes it, in plain JSON values.

    Raises QuizNotReady where the quiz is empty or holds a question that is not approved.
    """
    entries = list(quiz.entries.select_related("question__revision__article").order_by("position"))
    _check_ready(entries)
    revisions = list(dict.fromkeys(entry.question.revision for entry in entries))
    content = {
        "title": quiz.title,
        "passages": [
            {"title": r.article.title, "byline": r.article.byline, "source": r.article.source, "body": r.body}
            for r in revisions
        ],
        "items": [
            {
                "number": number,
                "points": float(entry.points),
                "passage": revisions.index(entry.question.revision),
                "question": entry.question_id,
                "item": item_to_dict(entry.question.item),
            }
            for number, entry in enumerate(entries, start=1)
        ],
    }
    frozen: dict[str, Any] = json.loads(json.dumps(content))  # as the database gives it back: lists, no tuples
    return frozen


def _check_ready(entries: list[QuizQuestion]) -> None:
    if not entries:
        raise QuizNotReady(gettext("Kuis ini belum berisi soal. Tambahkan soal yang sudah disetujui."))
    waiting = [
        str(number)
        for number, entry in enumerate(entries, start=1)
        if entry.question.status != Question.Status.APPROVED
    ]
    if waiting:
        raise QuizNotReady(
            gettext("Soal nomor %(numbers)s belum disetujui. Setujui atau keluarkan dari kuis.")
            % {"numbers": ", ".join(waiting)}
        )


def _set_status(quiz: Quiz, status: Quiz.Status) -> None:
    quiz.status = status
    quiz.save(update_fields=["status", "updated"])
