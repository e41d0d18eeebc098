"""The page *Lihat analisis*: what was read in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.analysis.document import Label
from articles.forms import problem_message
from articles.importing.problems import ImportProblem
from articles.models import Article
from articles.picture import picture_of
from articles.services import read

if TYPE_CHECKING:
    from articles.models import Revision
    from articles.picture import Picture


def show_analysis(request: HttpRequest, article_id: int) -> HttpResponse:
    """The names, values, clauses and references of the newest text, or of the one that ``?revision=`` names."""
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied
    article = get_object_or_404(Article.objects.visible_to(request.user).with_text(), pk=article_id)
    revision = _revision(article, request.GET.get("revision"))
    picture, problem = _read(revision)
    context = {
        **admin.site.each_context(request),
        "title": _("Analisis bacaan"),
        "article": article,
        "revision": revision,
        "revisions": sorted(article.revisions.all(), key=lambda each: each.number),
        "is_newest": revision == article.revision,
        "picture": picture,
        "problem": problem,
        "labels": list(Label),
    }
    return TemplateResponse(request, "admin/articles/analysis.html", context)


def analysis_url(article: Article, number: int | None = None) -> str:
    """The address of the page about ``article``'s newest text, or about its revision ``number``."""
    url = reverse("admin:articles_analysis", args=[article.pk])
    return url if number is None else f"{url}?revision={number}"


def _revision(article: Article, wanted: str | None) -> Revision:
    if wanted is None:
        return article.revision
    found = next((revision for revision in article.revisions.all() if str(revision.number) == wanted), None)
    if found is None:
        raise Http404
    return found


def _read(revision: Revision) -> tuple[Picture | None, str]:
    """What was read, or None and why the text cannot be read."""
    try:
        return picture_of(read(revision)), ""
    except ImportProblem as problem:
        return None, problem_message(problem)
