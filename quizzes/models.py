"""Questions, quizzes, their frozen versions, and what pupils answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from quizzes.items import Form, Item, Kind, Level, item_from_dict, item_to_dict

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

FORM_NAMES = {
    Form.MULTIPLE_CHOICE: _("Pilihan ganda"),
    Form.COMPLEX_CHOICE: _("Pilihan ganda kompleks"),
    Form.TRUE_FALSE: _("Benar–salah"),
    Form.MATCHING: _("Menjodohkan"),
    Form.SHORT_ANSWER: _("Isian singkat"),
    Form.CLOZE: _("Teks rumpang"),
    Form.ORDERING: _("Mengurutkan"),
    Form.ESSAY: _("Uraian"),
}
KIND_NAMES = {
    Kind.WHO: _("Siapa"),
    Kind.WHAT: _("Apa"),
    Kind.WHERE: _("Di mana"),
    Kind.WHEN: _("Kapan"),
    Kind.HOW_MANY: _("Berapa"),
    Kind.WHY: _("Mengapa"),
    Kind.HOW: _("Bagaimana"),
    Kind.LIST: _("Daftar"),
}
LEVEL_NAMES = {
    Level.LOCATE: _("Menemukan informasi"),
    Level.INTEGRATE: _("Menginterpretasi dan mengintegrasikan"),
    Level.EVALUATE: _("Mengevaluasi dan merefleksi"),
}


class QuestionQuerySet(models.QuerySet["Question"]):
    """Ways to find questions."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> QuestionQuerySet:
        """The questions that ``user`` may see: a superuser's all, a teacher's own."""
        return self if getattr(user, "is_superuser", False) else self.filter(revision__article__owner_id=user.pk)

    def to_review(self) -> QuestionQuerySet:
        """The drafts, best first."""
        return self.filter(status=Question.Status.DRAFT).order_by("-score", "pk")


class Question(models.Model):
    """A stored item about one revision of an article, and what the teacher decided about it."""

    class Status(models.TextChoices):
        """Where the review stands."""

        DRAFT = "draft", _("perlu ditinjau")
        APPROVED = "approved", _("disetujui")
        REJECTED = "rejected", _("ditolak")
        REPLACED = "replaced", _("diganti")

    revision = models.ForeignKey(
        "articles.Revision", on_delete=models.PROTECT, related_name="questions", verbose_name=_("teks")
    )
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.DRAFT, db_index=True)
    form = models.CharField(_("bentuk"), max_length=10, choices=[(f.value, n) for f, n in FORM_NAMES.items()])
    kind = models.CharField(_("jenis"), max_length=10, choices=[(k.value, n) for k, n in KIND_NAMES.items()])
    level = models.CharField(_("level kognitif"), max_length=20, choices=[(v.value, n) for v, n in LEVEL_NAMES.items()])
    stem = models.TextField(_("pertanyaan"))
    content = models.JSONField(_("isi"), help_text="The item as item_to_dict writes it.")
    score = models.FloatField(_("nilai"), default=0.0)
    seed = models.CharField(_("benih acak"), max_length=40, blank=True)
    generator_version = models.CharField(_("versi penyusun"), max_length=40, blank=True)
    created = models.DateTimeField(_("dibuat"), auto_now_add=True)
    updated = models.DateTimeField(_("diubah"), auto_now=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering = ["-score", "pk"]
        verbose_name = _("soal")
        verbose_name_plural = pgettext_lazy("jamak", "soal")

    def __str__(self) -> str:
        return self.stem

    @property
    def item(self) -> Item:
        """The question as a pure item."""
        return item_from_dict(self.content)

    @item.setter
    def item(self, item: Item) -> None:
        self.content = item_to_dict(item)
        self.form, self.kind, self.level = item.form.value, item.kind.value, item.level.value
        self.stem, self.score = item.stem, item.score


class QuizQuerySet(models.QuerySet["Quiz"]):
    """Ways to find quizzes."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> QuizQuerySet:
        """The quizzes that ``user`` may see: a superuser's all, a teacher's own."""
        return self if getattr(user, "is_superuser", False) else self.filter(owner_id=user.pk)

    def open_now(self) -> QuizQuerySet:
        """The quizzes that pupils can enter."""
        return self.filter(status=Quiz.Status.PUBLISHED)


class Quiz(models.Model):
    """An ordered choice of questions with its settings."""

    class Status(models.TextChoices):
        """Whether pupils can enter."""

        DRAFT = "draft", _("draf")
        PUBLISHED = "published", _("dibuka")
        CLOSED = "closed", _("ditutup")

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="quizzes", verbose_name=_("pemilik")
    )
    title = models.CharField(_("judul"), max_length=300)
    code = models.CharField(_("kode"), max_length=12, unique=True, editable=False)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.DRAFT)
    questions: models.ManyToManyField[Question, QuizQuestion] = models.ManyToManyField(
        Question, through="QuizQuestion", related_name="quizzes"
    )
    show_passage = models.BooleanField(_("tampilkan bacaan"), default=True)
    show_evidence = models.BooleanField(
        _("tampilkan jawaban dan buktinya setelah dikumpulkan"),
        default=True,
        help_text=_("Jika tidak dicentang, siswa hanya melihat nilainya."),
    )
    created = models.DateTimeField(_("dibuat"), auto_now_add=True)
    updated = models.DateTimeField(_("diubah"), auto_now=True)

    objects = QuizQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "-pk"]
        verbose_name = _("kuis")
        verbose_name_plural = pgettext_lazy("jamak", "kuis")

    def __str__(self) -> str:
        return self.title


class QuizQuestion(models.Model):
    """The place of a question in a quiz, from 1, and what it is worth."""

    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="entries")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="entries")
    position = models.PositiveIntegerField(_("nomor"))
    points = models.DecimalField(_("skor"), max_digits=5, decimal_places=2, default=1)

    class Meta:
        ordering = ["quiz", "position"]
        constraints = [
            models.UniqueConstraint(fields=["quiz", "position"], name="quiz_position_once"),
            models.UniqueConstraint(fields=["quiz", "question"], name="quiz_question_once"),
        ]
        verbose_name = _("soal dalam kuis")
        verbose_name_plural = pgettext_lazy("jamak", "soal dalam kuis")

    def __str__(self) -> str:
        return f"{self.position}. {self.question}"


class QuizVersion(models.Model):
    """What a quiz was when it was published: passages, items, order, keys. It never changes.

    ``content`` is {"title", "passages": [{"title", "byline", "source", "body"}],
    "items": [{"number", "points", "passage", "question", "item"}]}: ``passage`` counts from 0,
    ``question`` is the id of the stored question, ``item`` as item_to_dict writes it.
    """

    quiz = models.ForeignKey(Quiz, on_delete=models.PROTECT, related_name="versions", verbose_name=_("kuis"))
    number = models.PositiveIntegerField(_("versi"))
    content = models.JSONField(_("isi"))
    published = models.DateTimeField(_("diterbitkan"), default=timezone.now)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["quiz", "number"]
        constraints = [models.UniqueConstraint(fields=["quiz", "number"], name="version_number_once")]
        verbose_name = _("versi kuis")
        verbose_name_plural = pgettext_lazy("jamak", "versi kuis")

    def __str__(self) -> str:
        return f"{self.quiz} v{self.number}"

    @property
    def items(self) -> list[tuple[int, Any, Item]]:
        """Number, points and item of every question, in order."""
        return [(entry["number"], entry["points"], item_from_dict(entry["item"])) for entry in self.content["items"]]


class Attempt(models.Model):
    """One sitting of one pupil. ``token`` is the pupil's key to it, kept in a signed cookie."""

    version = models.ForeignKey(QuizVersion, on_delete=models.PROTECT, related_name="attempts", verbose_name=_("versi"))
    name = models.CharField(_("nama"), max_length=100)
    token = models.UUIDField(unique=True, editable=False)
    started = models.DateTimeField(_("mulai"), default=timezone.now)
    submitted = models.DateTimeField(_("dikumpulkan"), null=True, blank=True)
    score = models.DecimalField(_("skor"), max_digits=7, decimal_places=2, null=True, blank=True)
    max_score = models.DecimalField(_("skor maksimum"), max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["-started", "-pk"]
        verbose_name = _("pengerjaan")
        verbose_name_plural = pgettext_lazy("jamak", "pengerjaan")

    def __str__(self) -> str:
        return f"{self.pk}"


class Response(models.Model):
    """One pupil's answer to one item of the version; ``number`` is the item's number there."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="responses")
    number = models.PositiveIntegerField(_("nomor"))
    choices = models.JSONField(default=list)
    text = models.TextField(blank=True)
    mark = models.DecimalField(_("nilai"), max_digits=5, decimal_places=4, null=True, blank=True)
    saved = models.DateTimeField(_("disimpan"), auto_now=True)

    class Meta:
        ordering = ["attempt", "number"]
        constraints = [models.UniqueConstraint(fields=["attempt", "number"], name="response_once")]
        verbose_name = _("jawaban")
        verbose_name_plural = pgettext_lazy("jamak", "jawaban")

    def __str__(self) -> str:
        return f"{self.attempt_id}/{self.number}"
