"""Articles and the revisions of their text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


class ArticleQuerySet(models.QuerySet["Article"]):
    """Ways to find articles."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> ArticleQuerySet:
        """The articles that ``user`` may see: a superuser's all, a teacher's own."""
        return self if getattr(user, "is_superuser", False) else self.filter(owner_id=user.pk)

    def with_text(self) -> ArticleQuerySet:
        """With every revision at hand, so that ``Article.revision`` asks no further query."""
        return self.prefetch_related("revisions")


class Article(models.Model):
    """A text that is read, with what is known about it. The text itself stands in its revisions."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="articles", verbose_name=_("pemilik")
    )
    title = models.CharField(_("judul"), max_length=300)
    language = models.CharField(_("bahasa"), max_length=8, choices=[("id", _("Indonesia"))], default="id")
    byline = models.CharField(_("penulis"), max_length=300, blank=True)
    source = models.CharField(_("sumber"), max_length=300, blank=True)
    url = models.URLField(_("alamat web"), max_length=1000, blank=True)
    published = models.DateField(_("tanggal terbit"), null=True, blank=True)
    furniture = models.TextField(
        _("bagian yang disisihkan"),
        blank=True,
        help_text=_("Baris yang bukan isi bacaan (baca juga, iklan, tagar), disisihkan ketika teks dibaca."),
    )
    created = models.DateTimeField(_("dibuat"), auto_now_add=True)
    updated = models.DateTimeField(_("diubah"), auto_now=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "-pk"]
        verbose_name = _("artikel")
        verbose_name_plural = pgettext_lazy("jamak", "artikel")

    def __str__(self) -> str:
        return self.title

    @cached_property
    def revision(self) -> Revision:
        """The newest revision. Raises IndexError for an article without any, which the services never leave."""
        return sorted(self.revisions.all(), key=lambda revision: revision.number)[-1]

    @property
    def body(self) -> str:
        """The newest text."""
        return self.revision.body

    @property
    def text_hash(self) -> str:
        """The newest text's SHA-256, in hexadecimal."""
        return self.revision.text_hash


class Revision(models.Model):
    """One state of an article's text. It never changes: questions point at it."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="revisions", verbose_name=_("artikel"))
    number = models.PositiveIntegerField(_("nomor"))
    body = models.TextField(_("isi"))
    text_hash = models.CharField(_("sidik teks"), max_length=64, db_index=True, editable=False)
    created = models.DateTimeField(_("dibuat"), auto_now_add=True)

    class Meta:
        ordering = ["article", "number"]
        constraints = [models.UniqueConstraint(fields=["article", "number"], name="revision_number_once")]
        verbose_name = _("revisi")
        verbose_name_plural = pgettext_lazy("jamak", "revisi")

    def __str__(self) -> str:
        return f"{self.article} ({self.number})"
