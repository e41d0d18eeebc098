from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class QuizzesConfig(AppConfig):
    """What is asked."""

    name = "quizzes"
    verbose_name = _("Kuis")

    def ready(self) -> None:
        """Keep the teachers' group: Django's own handler has made the permissions before ours runs."""
        from quizzes.permissions import grant_teacher_rights

        post_migrate.connect(grant_teacher_rights, sender=self, dispatch_uid="quizzes.grant_teacher_rights")
