"""``manage demo``: a teacher with sample articles and a published quiz, to try Pahami with."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.models import Article
from articles.samples import Sample, read_samples
from articles.services import create_article
from quizzes.items import GenerationRequest
from quizzes.models import Quiz
from quizzes.permissions import TEACHERS
from quizzes.services import approve_all, generate_questions, in_quiz_order, make_quiz, publish_quiz

USERNAME = "guru"
QUIZ_ABOUT = "enam-hari-di-timur-jauh"
QUESTIONS = 10
SEED = "demo"
PASSWORD_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # noqa: S105 - what is typed without mistakes


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made; ``password`` is kept nowhere else, and only its hash is stored."""

    password: str
    articles: int
    quiz: Quiz


class Command(BaseCommand):
    """Makes the demo where there is none yet."""

    help = _("Membuat guru contoh, artikel contoh, dan kuis contoh.")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ANN401, ARG002 - Django's own signature
        """Make the demo and print the password, or say that the teacher exists."""
        if get_user_model().objects.filter(username=USERNAME).exists():
            self.stdout.write(_("Guru contoh sudah ada; tidak ada yang diubah."))
            return
        demo = make_demo()
        made = _("%(count)d artikel contoh dimuat; kuis “%(quiz)s” dibuat dan dibuka.")
        self.stdout.write(made % {"count": demo.articles, "quiz": demo.quiz})
        self.stdout.write(_("Nama pengguna guru contoh: %(name)s") % {"name": USERNAME})
        self.stdout.write(_("Kata sandi: %(password)s") % {"password": demo.password})
        self.stdout.write(_("Catat sekarang: kata sandi ini tidak disimpan dan tidak ditampilkan lagi."))


@transaction.atomic
def make_demo() -> Demo:
    """A teacher with every sample article and one published quiz: all of it, or nothing.

    Raises CommandError where the text yields too few questions.
    """
    password = random_password()
    teacher = User.objects.create_user(USERNAME, password=password, is_staff=True, first_name=_("Guru Contoh"))
    teacher.groups.add(Group.objects.get(name=TEACHERS))
    samples = read_samples()
    articles = {sample.slug: store(sample, teacher) for sample in reversed(samples)}  # the lowest class on top
    school_class = next(sample.school_class for sample in samples if sample.slug == QUIZ_ABOUT)
    return Demo(password, len(articles), publish(articles[QUIZ_ABOUT], school_class, teacher))


def store(sample: Sample, teacher: User) -> Article:
    """The sample as an article of ``teacher``."""
    return create_article(
        owner=teacher, raw_text=sample.body, title=sample.title, byline=sample.byline, source=sample.source
    )


def publish(article: Article, school_class: int, teacher: User) -> Quiz:
    """A published quiz of approved questions about ``article``."""
    request = GenerationRequest(count=QUESTIONS, school_class=school_class)
    asked = generate_questions(revision=article.revision, request=request, seed=SEED)
    if len(asked.questions) < QUESTIONS:
        text = _("%(article)s: hanya %(made)d dari %(wanted)d soal yang dapat dibuat.")
        raise CommandError(text % {"article": article, "made": len(asked.questions), "wanted": QUESTIONS})
    approve_all(revision=article.revision)
    quiz = make_quiz(owner=teacher, title=article.title, questions=in_quiz_order(asked.questions))
    publish_quiz(quiz=quiz, by=teacher)
    return quiz


def random_password() -> str:
    """Three groups of four letters and digits, about 59 bits."""
    return "-".join("".join(secrets.choice(PASSWORD_ALPHABET) for _ in range(4)) for _ in range(3))
