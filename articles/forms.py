"""The teacher's forms for articles, and the wording of what can be wrong with a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Field, URLField
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.analysis.cleaning import normalise
from articles.importing.problems import ImportProblem, Problem
from articles.importing.text_file import read_text_file
from articles.models import Article
from articles.services import MAX_CHARACTERS, check_text, same_text, take_in

if TYPE_CHECKING:
    from django.contrib.auth.models import User
    from django.core.files.uploadedfile import UploadedFile
    from django.http import QueryDict

    ArticleForm = forms.ModelForm[Article]
else:
    ArticleForm = forms.ModelForm  # generic for the type checker only

MAX_FILE_BYTES = 10 * 1024 * 1024

PROBLEM_MESSAGES = {
    Problem.EMPTY: _("Teks masih kosong. Tempelkan isi artikel atau pilih berkas .txt."),
    Problem.TOO_SHORT: _(
        "Teks terlalu pendek untuk dijadikan soal: %(words)d kata dalam %(sentences)d kalimat. "
        "Diperlukan paling sedikit %(limit)d kata dan dua kalimat."
    ),
    Problem.TOO_LONG: _(
        "Teks terlalu panjang: %(characters)d karakter, padahal batasnya %(limit)d. Bagilah menjadi beberapa artikel."
    ),
    Problem.OTHER_LANGUAGE: _(
        "Teks ini tampaknya bukan teks berbahasa Indonesia. Soal hanya dapat dibuat dari teks berbahasa Indonesia."
    ),
    Problem.BINARY: _(
        "Berkas ini bukan berkas teks. Buka berkas itu dengan aplikasi asalnya, lalu simpan sebagai teks biasa (.txt) "
        "atau salin isinya ke kotak teks."
    ),
    Problem.ENCODING: _(
        "Sebagian huruf dalam teks ini tidak terbaca. Simpan ulang berkasnya dengan pengodean UTF-8 "
        "atau salin isinya ke kotak teks."
    ),
}


def problem_message(problem: ImportProblem) -> str:
    """What is wrong with a text and what to do about it, in the reader's language."""
    return str(PROBLEM_MESSAGES[problem.code]) % problem.details


def https_unless_said(field: Field[Any, Any], **kwargs: Any) -> forms.Field | None:  # noqa: ANN401 - Django's own
    """The form field of a model's ``field``; an address without a scheme gets https."""
    if isinstance(field, URLField):
        kwargs["assume_scheme"] = "https"
    return field.formfield(**kwargs)


class ArticleAddForm(ArticleForm):
    """A pasted text or a .txt file; what is known about the text may be typed, and is else taken from it.

    ``owner`` is set on the class that the admin makes for one request.
    """

    owner: User

    text = forms.CharField(
        label=_("Teks"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 22, "class": "vLargeTextField article-text"}),
        help_text=_(
            "Tempelkan seluruh artikel, termasuk judulnya. "
            "Iklan, “Baca juga”, dan nama penyunting disisihkan secara otomatis."
        ),
    )
    upload = forms.FileField(
        label=_("Berkas .txt"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ".txt,text/plain"}),
        help_text=_("Pengganti teks yang ditempelkan."),
    )
    save_anyway = forms.BooleanField(label=_("Simpan juga"), required=False, widget=forms.HiddenInput)

    class Meta:
        model = Article
        fields = ["title", "byline", "source", "url", "published"]
        formfield_callback = https_unless_said
        widgets = {"published": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        self.fields["title"].required = False

    def clean(self) -> dict[str, Any]:
        """The form's values; ``text`` is the raw text of the article, wherever it came from."""
        values = super().clean() or self.cleaned_data
        text, upload = values.get("text", ""), values.get("upload")
        if text and upload:
            self.add_error("upload", gettext("Pilih salah satu: tempelkan teks atau unggah berkas."))
            return values
        try:
            values["text"] = self._uploaded(upload) if upload else text
            body = take_in(values["text"]).body
        except ImportProblem as problem:
            # An unreadable file is the file's fault; all else is the text's, which now stands in its own field.
            field = "upload" if upload and problem.code in (Problem.BINARY, Problem.ENCODING) else "text"
            self.add_error(field, ValidationError(problem_message(problem), code=problem.code.value))
        else:
            self._notice_same(body)
        return values

    def _uploaded(self, upload: UploadedFile) -> str:
        """The file's text, also put into the text field: a browser does not keep the chosen file after an error."""
        if (upload.size or 0) > MAX_FILE_BYTES:
            raise ImportProblem(Problem.TOO_LONG, characters=upload.size or 0, limit=MAX_CHARACTERS)
        text = read_text_file(upload.read())
        if len(text) <= MAX_CHARACTERS:
            data = cast("QueryDict", self.data).copy()
            data[self.add_prefix("text")] = text
            self.data = data
        return text

    def _notice_same(self, body: str) -> None:
        """Refuse a text that the owner has already, unless she ticks that she wants it twice."""
        existing = same_text(owner=self.owner, body=body)
        if existing is None:
            return
        self.fields["save_anyway"].widget = forms.CheckboxInput()
        if not self.cleaned_data.get("save_anyway"):
            message = format_html(
                '{} <a href="{}">{}</a>. {}',
                gettext("Teks yang sama sudah ada:"),
                reverse("admin:articles_article_change", args=[existing.pk]),
                existing.title,
                gettext("Centang “Simpan juga” di bawah ini jika Anda tetap ingin menyimpannya."),
            )
            self.add_error("save_anyway", ValidationError(message, code="same_text"))


class ArticleChangeForm(ArticleForm):
    """An article's newest text and what is known about it."""

    body = forms.CharField(
        label=_("Teks"),
        error_messages={"required": PROBLEM_MESSAGES[Problem.EMPTY]},
        widget=forms.Textarea(attrs={"rows": 22, "class": "vLargeTextField article-text"}),
        help_text=_(
            "Satu paragraf satu baris. Jika teks diubah, teks baru disimpan sebagai revisi; "
            "soal yang sudah ada tetap merujuk ke teks lamanya."
        ),
    )

    class Meta:
        model = Article
        fields = ["title", "byline", "source", "url", "published"]
        formfield_callback = https_unless_said
        widgets = {"published": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        self.initial["body"] = self.instance.body

    def clean_body(self) -> str:
        """The text, one paragraph a line."""
        text = normalise(self.cleaned_data["body"])
        if text != normalise(self.instance.body):
            try:
                check_text(text)
            except ImportProblem as problem:
                raise ValidationError(problem_message(problem), code=problem.code.value) from problem
        return text
