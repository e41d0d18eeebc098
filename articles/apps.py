from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """What is read."""

    name = "articles"
    verbose_name = _("Bahan bacaan")
