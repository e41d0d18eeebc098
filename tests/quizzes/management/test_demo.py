import re

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from articles.models import Article
from articles.samples import read_samples
from quizzes.management.commands import demo
from quizzes.models import Question, Quiz

pytestmark = pytest.mark.django_db


def test_the_demo_is_a_teacher_with_the_samples_and_a_published_quiz(capsys):
    call_command("demo")
    printed = capsys.readouterr().out
    password = re.search(r"Kata sandi: (\S+)", printed)
    assert password is not None
    teacher = authenticate(username="guru", password=password[1])
    assert isinstance(teacher, User)
    assert (teacher.is_staff, teacher.is_superuser) == (True, False)
    assert [group.name for group in teacher.groups.all()] == ["Guru"]
    assert password[1] not in teacher.password
    assert {article.title: article.body.split("\n") for article in Article.objects.with_text()} == {
        sample.title: sample.body.split("\n\n") for sample in read_samples()
    }
    assert set(Article.objects.values_list("owner__username", "byline")) == {("guru", "Tim Pahami")}
    quiz = Quiz.objects.get()
    assert quiz.status == Quiz.Status.PUBLISHED
    assert [number for number, _, _ in quiz.versions.get().items] == list(range(1, 11))
    assert set(Question.objects.values_list("status", flat=True)) == {Question.Status.APPROVED}


def test_a_second_time_nothing_is_made_and_no_password_shown(capsys):
    call_command("demo")
    before = (User.objects.get().password, list(Quiz.objects.values_list("code")))
    capsys.readouterr()
    call_command("demo")
    assert capsys.readouterr().out == "Guru contoh sudah ada; tidak ada yang diubah.\n"
    assert (User.objects.get().password, list(Quiz.objects.values_list("code"))) == before


def test_two_demos_ask_the_same():
    first = [question.stem for question in demo.make_demo().quiz.questions.order_by("entries__position")]
    Quiz.objects.get().versions.all().delete()
    Quiz.objects.all().delete()
    Question.objects.all().delete()
    User.objects.all().delete()
    assert [q.stem for q in demo.make_demo().quiz.questions.order_by("entries__position")] == first


def test_a_demo_that_fails_leaves_nothing(monkeypatch):
    monkeypatch.setattr(demo, "QUESTIONS", 1000)
    with pytest.raises(CommandError, match="dari 1000 soal"):
        call_command("demo")
    assert (User.objects.count(), Article.objects.count(), Quiz.objects.count()) == (0, 0, 0)


def test_passwords_differ_and_are_easy_to_type():
    passwords = {demo.random_password() for _ in range(50)}
    assert len(passwords) == 50
    assert all(re.fullmatch(r"[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){2}", password) for password in passwords)
