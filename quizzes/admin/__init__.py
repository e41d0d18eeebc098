"""The teacher's pages: Django's admin with purpose-made pages for generating, reviewing, arranging and results."""

from quizzes.admin.question_admin import QuestionAdmin
from quizzes.admin.quiz_admin import QuizAdmin

__all__ = ["QuestionAdmin", "QuizAdmin"]
