"""What a teacher may do. Whose articles and quizzes she may do it to is decided by each ``visible_to``."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group, Permission
from django.db.models import Q

TEACHERS = "Guru"
WHOLE = ("add", "change", "delete", "view")
RIGHTS = {
    ("articles", "article"): WHOLE,
    ("articles", "revision"): ("add", "view"),
    ("quizzes", "question"): WHOLE,
    ("quizzes", "quiz"): WHOLE,
    ("quizzes", "quizquestion"): WHOLE,
    ("quizzes", "quizversion"): ("add", "view"),
    ("quizzes", "attempt"): ("delete", "view"),
    ("quizzes", "response"): ("change", "view"),
}


def grant_teacher_rights(using: str, **signal: Any) -> None:  # noqa: ANN401, ARG001 - the post_migrate signal's own
    """Make the group of teachers with its rights in the database ``using``; what a school added to it stays."""
    group, _ = Group.objects.using(using).get_or_create(name=TEACHERS)
    wanted = Q()
    for (app, model), actions in RIGHTS.items():
        wanted |= Q(content_type__app_label=app, codename__in=[f"{action}_{model}" for action in actions])
    group.permissions.add(*Permission.objects.using(using).filter(wanted))
