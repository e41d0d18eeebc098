from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class QuizzesConfig(AppConfig):
    """What is asked."""

    name = "quizzes"
    verbose_name = _("Kuis")
