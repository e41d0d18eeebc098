"""The teacher's pages for articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.db.models import Count, URLField
from django.http import Http404
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext, ngettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from articles.admin.analysis_page import analysis_url, show_analysis
from articles.forms import ArticleAddForm, ArticleChangeForm
from articles.models import Article
from articles.services import count_words, create_article, revise_article

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.forms import ModelForm
    from django.http import HttpRequest, HttpResponse
    from django.utils.safestring import SafeString

    ArticleModelAdmin = admin.ModelAdmin[Article]
else:
    ArticleModelAdmin = admin.ModelAdmin  # generic for the type checker only

ABOUT = (_("Keterangan"), {"fields": ["byline", "source", "url", "published"]})


@admin.register(Article)
class ArticleAdmin(ArticleModelAdmin):
    """Articles: a teacher sees her own, an operator (superuser) everybody's."""

    list_display = ["title", "words", "questions", "published", "created", "ask"]
    list_per_page = 25
    search_fields = ["title", "byline", "source", "revisions__body"]
    search_help_text = _("Cari dalam judul, penulis, sumber, dan isi.")
    readonly_fields = ["owner", "texts", "set_aside"]
    view_on_site = False
    formfield_overrides = {URLField: {"assume_scheme": "https"}}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        """The articles that the user may see, with what the list shows: no query for a single row."""
        visible = Article.objects.visible_to(request.user).with_text().select_related("owner")
        return visible.annotate(questions=Count("revisions__questions"))

    def get_list_display(self, request: HttpRequest) -> Any:  # noqa: ANN401 - Django's own
        """The columns; only an operator needs the owner's."""
        first, *others = self.list_display
        return [first, "owner", *others] if _is_operator(request) else self.list_display

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """The list, by its plain name."""
        return super().changelist_view(
            request, {"title": capfirst(self.opts.verbose_name_plural), **(extra_context or {})}
        )

    def get_fieldsets(self, request: HttpRequest, obj: Article | None = None) -> Any:  # noqa: ANN401 - Django's own
        """A large field for the text first; what is known about it after it."""
        if obj is None:
            hint = _("Boleh dikosongkan: yang tertulis dalam teks diisi otomatis.")
            about = (ABOUT[0], {"fields": ["title", *ABOUT[1]["fields"]], "description": hint})
            return [(None, {"fields": ["save_anyway", "text", "upload"]}), about]
        history = ["texts", "set_aside", *(["owner"] if _is_operator(request) else [])]
        return [(None, {"fields": ["title", "body"]}), ABOUT, (_("Riwayat"), {"fields": history})]

    def get_form(
        self,
        request: HttpRequest,
        obj: Article | None = None,
        change: bool = False,
        **kwargs: Any,  # noqa: ANN401
    ) -> type[ModelForm[Article]]:
        """The form for a new text, or for one that is there; the former knows for whom it is."""
        kwargs["form"] = ArticleAddForm if obj is None else ArticleChangeForm
        kwargs["fields"] = kwargs["form"].Meta.fields
        form: Any = super().get_form(request, obj, change, **kwargs)
        form.owner = request.user
        return form  # type: ignore[no-any-return]

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> None:  # noqa: ANN401
        """Take the new text in, or keep what was changed about an old one, its text as a new revision."""
        values = form.cleaned_data
        if not change:
            about = {name: values[name] for name in form.Meta.fields}
            # The admin goes on with ``obj``: it becomes the article that the service made.
            obj.pk = create_article(owner=form.owner, raw_text=values["text"], **about).pk
            obj.refresh_from_db()
            return
        super().save_model(request, obj, form, change)
        revision = revise_article(article=obj, body=values["body"])
        if revision is not None:
            text = gettext("Teks baru disimpan sebagai revisi %(number)d. Soal yang sudah ada merujuk ke teks lamanya.")
            messages.info(request, text % {"number": revision.number})

    def response_add(self, request: HttpRequest, obj: Article, post_url_continue: str | None = None) -> HttpResponse:
        """On to the questions, where the teacher asked for that."""
        return _on_to_questions(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request: HttpRequest, obj: Article) -> HttpResponse:
        """On to the questions, where the teacher asked for that."""
        return _on_to_questions(request, obj) or super().response_change(request, obj)

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Article:
        """The article; another teacher's does not exist, as on every other page (404)."""
        article = super().get_object(request, object_id, from_field)
        if article is None:
            raise Http404
        return article

    @admin.display(description=_("kata"))
    def words(self, article: Article) -> int:
        """How long the newest text is."""
        return count_words(article.body)

    @admin.display(description=pgettext_lazy("jamak", "soal"), ordering="questions")
    def questions(self, article: Article) -> int:
        """How many questions there are about any of its texts."""
        return article.questions  # type: ignore[attr-defined, no-any-return]

    @admin.display(description=_("tindakan"))
    def ask(self, article: Article) -> SafeString:
        """The next step: to make questions, or to review those that are there."""
        asked = article.questions  # type: ignore[attr-defined]
        url, words = (review_url, gettext("Tinjau soal")) if asked else (generate_url, gettext("Buat soal"))
        return format_html('<a class="row-action" href="{}">{}</a>', url(article), words)

    @admin.display(description=_("revisi teks"))
    def texts(self, article: Article) -> SafeString:
        """Every revision with its day, its length, how many questions there are about it, and what was read in it."""
        revisions = article.revisions.annotate(asked=Count("questions")).order_by("number")
        rows = (
            (
                _revision_line(r.number, localtime(r.created), r.body, r.asked),
                analysis_url(article, r.number),
                gettext("Lihat analisis revisi %(number)d") % {"number": r.number},
                gettext("Lihat analisis"),
            )
            for r in revisions
        )
        line = '<li>{} <a href="{}" aria-label="{}">{}</a></li>'
        return format_html("<ul class=plain>{}</ul>", format_html_join("", line, rows))

    @admin.display(description=_("bagian yang disisihkan"))
    def set_aside(self, article: Article) -> SafeString | str:
        """The lines that were taken off the text."""
        lines = article.furniture.splitlines()
        if not lines:
            return gettext("Tidak ada.")
        return format_html("<ul class=plain>{}</ul>", format_html_join("", "<li>{}</li>", ((line,) for line in lines)))

    def get_urls(self) -> list[URLPattern]:
        """The teacher's own page before Django's."""
        show = self.admin_site.admin_view(show_analysis)
        return [path("<int:article_id>/analisis/", show, name="articles_analysis"), *super().get_urls()]

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Article | None = None,
    ) -> HttpResponse:
        """The form, and on an article that is there the ways to its questions and to what was read in it."""
        context["show_save_and_add_another"] = False
        if obj is not None:
            context["generate_url"] = generate_url(obj)
            context["analysis_url"] = analysis_url(obj)
            context["review_url"] = obj.questions and review_url(obj)  # type: ignore[attr-defined]
        return super().render_change_form(request, context, add, change, form_url, obj)


def generate_url(article: Article) -> str:
    """The address of the page that makes questions of ``article``."""
    return reverse("admin:quizzes_generate", args=[article.pk])


def review_url(article: Article) -> str:
    """The address of the page where the questions about ``article`` are reviewed."""
    return reverse("admin:quizzes_review", args=[article.pk])


def _on_to_questions(request: HttpRequest, article: Article) -> HttpResponse | None:
    return redirect(generate_url(article)) if "_ask" in request.POST else None


def _is_operator(request: HttpRequest) -> bool:
    return bool(getattr(request.user, "is_superuser", False))


def _revision_line(number: int, day: Any, body: str, asked: int) -> str:  # noqa: ANN401
    words = count_words(body)
    return gettext("Revisi %(number)d, %(day)s: %(words)s, %(questions)s") % {
        "number": number,
        "day": date_format(day, "j F Y"),
        "words": ngettext("%d kata", "%d kata", words) % words,
        "questions": ngettext("%d soal", "%d soal", asked) % asked,
    }
