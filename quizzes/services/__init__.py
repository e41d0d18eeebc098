"""All writes of the app, and the reads that are more than a query: what admin, API, views and commands call."""

from quizzes.services.attempts import save_response, score_percent, start_attempt, submit_attempt
from quizzes.services.checking import check_item
from quizzes.services.errors import (
    AttemptClosed,
    InvalidItem,
    InvalidResponse,
    QuizClosed,
    QuizNotReady,
    ServiceError,
)
from quizzes.services.pupils import (
    PupilItem,
    PupilPassage,
    PupilView,
    Quote,
    ReviewedItem,
    pupil_view,
    reviewed,
)
from quizzes.services.questions import (
    GenerationResult,
    approve_question,
    edit_question,
    generate_from_text,
    generate_questions,
    reject_question,
    replace_question,
    write_question,
)
from quizzes.services.quizzes import (
    close_quiz,
    current_version,
    has_unpublished_changes,
    make_quiz,
    publish_quiz,
    set_points,
    set_questions,
)
from quizzes.services.worksheets import join_url, qr_svg, worksheet_pdf

__all__ = [
    "AttemptClosed",
    "GenerationResult",
    "InvalidItem",
    "InvalidResponse",
    "PupilItem",
    "PupilPassage",
    "PupilView",
    "QuizClosed",
    "QuizNotReady",
    "Quote",
    "ReviewedItem",
    "ServiceError",
    "approve_question",
    "check_item",
    "close_quiz",
    "current_version",
    "edit_question",
    "generate_from_text",
    "generate_questions",
    "has_unpublished_changes",
    "join_url",
    "make_quiz",
    "publish_quiz",
    "pupil_view",
    "qr_svg",
    "reject_question",
    "replace_question",
    "reviewed",
    "save_response",
    "score_percent",
    "set_points",
    "set_questions",
    "start_attempt",
    "submit_attempt",
    "worksheet_pdf",
    "write_question",
]
