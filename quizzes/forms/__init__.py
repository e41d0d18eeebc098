"""What a teacher fills in: plain fields, turned into items, requests and scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.forms.choices import ComplexChoiceForm, MultipleChoiceForm, TrueFalseForm
from quizzes.forms.generating import GenerateForm
from quizzes.forms.question import QuestionForm
from quizzes.forms.quiz import MarksForm, NewQuizForm, PointsForm, QuizForm
from quizzes.forms.rows import MatchingForm, OrderingForm
from quizzes.forms.written import ClozeForm, EssayForm, ShortAnswerForm

if TYPE_CHECKING:
    from quizzes.items import Form

__all__ = [
    "QUESTION_FORMS",
    "GenerateForm",
    "MarksForm",
    "NewQuizForm",
    "PointsForm",
    "QuestionForm",
    "QuizForm",
]

QUESTION_FORMS: dict[Form, type[QuestionForm]] = {
    form.form: form
    for form in (
        MultipleChoiceForm,
        ComplexChoiceForm,
        TrueFalseForm,
        MatchingForm,
        ShortAnswerForm,
        ClozeForm,
        OrderingForm,
        EssayForm,
    )
}
