"""The teacher's pages for quizzes: arrange, publish, share, preview, print, results."""

import io
import re
from decimal import Decimal

import pytest
from django.urls import reverse
from pypdf import PdfReader

from quizzes import items, services
from quizzes.models import Question, Quiz
from tests.factories import (
    ArticleFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
    list_answer,
    multiple_choice,
    true_false,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def teacher(client):
    user = TeacherFactory()
    client.force_login(user)
    return user


@pytest.fixture
def quiz(teacher):
    return QuizFactory(owner=teacher, title="Kebun raya")


def page(name, quiz):
    return reverse(f"admin:quizzes_{name}", args=[quiz.pk])


def fields(quiz, **changes):
    """What the quiz page sends when nothing was touched."""
    points = {f"points_{entry.question_id}": str(entry.points) for entry in quiz.entries.all()}
    return {"title": quiz.title, "show_passage": "on", "show_evidence": "on", **points, **changes}


def press(client, quiz, do, **changes):
    return client.post(page("quiz_change", quiz), fields(quiz, do=do, **changes), follow=True)


def order(quiz):
    return [entry.question for entry in quiz.entries.order_by("position").select_related("question")]


def messages_of(response):
    return [str(message) for message in response.context["messages"]]


def test_a_new_quiz_asks_for_its_title_alone(client, teacher):
    assert client.get(reverse("admin:quizzes_quiz_add")).status_code == 200
    response = client.post(reverse("admin:quizzes_quiz_add"), {"title": "Ulangan"})
    quiz = Quiz.objects.get()
    assert (response.url, quiz.title, quiz.owner) == (page("quiz_change", quiz), "Ulangan", teacher)
    assert "belum berisi soal" in messages_of(press(client, quiz, "publish"))[0]


def test_the_settings_are_saved(client, quiz):
    data = fields(quiz, title="Judul baru", do="save")
    del data["show_evidence"]
    response = client.post(page("quiz_change", quiz), data, follow=True)
    quiz.refresh_from_db()
    assert messages_of(response) == ["Kuis disimpan."]
    assert (quiz.title, quiz.show_passage, quiz.show_evidence) == ("Judul baru", True, False)


def test_moving_and_removing_save_what_was_typed_as_well(client, quiz):
    first, second = order(quiz)
    response = press(client, quiz, f"down:{first.pk}", title="Judul baru", **{f"points_{first.pk}": "2,5"})
    assert response.redirect_chain == [(f"{page('quiz_change', quiz)}#soal-{first.pk}", 302)]
    quiz.refresh_from_db()
    assert (quiz.title, order(quiz)) == ("Judul baru", [second, first])
    assert quiz.entries.get(question=first).points == Decimal("2.5")
    press(client, quiz, f"up:{first.pk}")
    assert order(quiz) == [first, second]
    press(client, quiz, f"up:{first.pk}")
    press(client, quiz, f"down:{second.pk}")
    press(client, quiz, "up:0")
    assert order(quiz) == [first, second]
    press(client, quiz, f"remove:{first.pk}")
    assert order(quiz) == [second]


def test_only_the_owners_approved_questions_can_be_added(client, quiz):
    article = ArticleFactory(owner=quiz.owner)
    approved = QuestionFactory(article=article, item=true_false())
    draft = QuestionFactory(article=article, item=list_answer(), status=Question.Status.DRAFT)
    foreign = QuestionFactory(item=list_answer())
    shown = client.get(page("quiz_change", quiz))
    assert shown.context["offered"] == [approved]
    before = order(quiz)
    press(client, quiz, "add", add=[approved.pk, draft.pk, foreign.pk, "x"])
    assert order(quiz) == [*before, approved]


@pytest.mark.parametrize(("value", "message"), [("0", "0.25"), ("banyak", "bilangan")])
def test_points_that_are_none_are_refused_and_kept_in_the_field(client, quiz, value, message):
    first = order(quiz)[0]
    response = press(client, quiz, f"down:{first.pk}", **{f"points_{first.pk}": value})
    assert message in response.context["points"].errors[f"points_{first.pk}"][0]
    assert f'value="{value}"' in response.text
    assert order(quiz)[0] == first


def test_publishing_shows_code_link_and_qr_and_closing_hides_them(client, quiz):
    link = f"http://testserver/k/{quiz.code}/"
    assert link not in client.get(page("quiz_change", quiz)).text
    response = press(client, quiz, "publish")
    assert messages_of(response) == [f"Kuis dibuka sebagai versi 1. Bagikan kode {quiz.code} kepada siswa."]
    assert link in response.text
    assert services.qr_svg(link) in response.text
    response = press(client, quiz, "close")
    quiz.refresh_from_db()
    assert quiz.status == Quiz.Status.CLOSED
    assert link not in response.text


def test_a_change_after_publishing_waits_to_be_published(client, quiz):
    assert "belum diterbitkan" not in press(client, quiz, "publish").text
    first = order(quiz)[0]
    assert "Ada perubahan yang belum diterbitkan" in press(client, quiz, f"down:{first.pk}").text
    assert "versi 2" in messages_of(press(client, quiz, "publish"))[0]


def test_an_open_quiz_says_before_its_questions_that_pupils_keep_their_version(client, quiz):
    says = "Perubahan di sini baru berlaku setelah Anda menerbitkan perubahan"
    assert says not in client.get(page("quiz_change", quiz)).text
    above, sep, below = press(client, quiz, "publish").text.partition(says)
    assert (bool(sep), 'class="entries"' in above, 'class="entries"' in below) == (True, False, True)


def test_the_questions_offered_first_are_those_about_the_quizs_own_text(client, quiz):
    own = order(quiz)[0].revision.article
    others = [ArticleFactory(owner=quiz.owner) for _ in range(2)]
    for article in (own, *others):
        QuestionFactory(article=article, item=true_false())
    text = client.get(page("quiz_change", quiz)).text
    folds = re.findall(r'<details class="offered" (open)?>\s*<summary>(.*?) \(1\)</summary>', text)
    assert folds == [("open", own.title), ("", others[1].title), ("", others[0].title)]


def test_the_page_says_when_only_this_computer_can_open_the_link(client, quiz, settings):
    settings.ALLOWED_HOSTS = ["localhost", "192.168.1.5"]
    services.publish_quiz(quiz=quiz, by=quiz.owner)
    assert (
        "hanya bisa dibuka di komputer ini" in client.get(page("quiz_change", quiz), headers={"host": "localhost"}).text
    )
    lan = client.get(page("quiz_change", quiz), headers={"host": "192.168.1.5"})
    assert "hanya bisa dibuka di komputer ini" not in lan.text


def test_the_preview_shows_no_key(client, quiz):
    response = client.get(page("preview", quiz))
    assert [item.stem for item in response.context["view"].items] == [question.stem for question in order(quiz)]
    assert "Kota Sungaipenuh" in response.text
    assert 'class="key"' not in response.text
    assert "kunci" not in response.text.replace("tanpa kunci", "")


def test_an_empty_quiz_has_no_preview_and_an_unpublished_one_no_worksheet(client, teacher):
    quiz = QuizFactory(owner=teacher, questions=[])
    assert "belum berisi soal" in messages_of(client.get(page("preview", quiz), follow=True))[0]
    assert "Terbitkan kuis ini dulu" in messages_of(client.get(page("worksheet", quiz), follow=True))[0]


def test_the_worksheet_is_a_pdf_of_the_published_version(client, quiz):
    services.publish_quiz(quiz=quiz, by=quiz.owner)
    response = client.get(page("worksheet", quiz), {"paper": "F4", "key": "1"})
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Content-Disposition"] == 'inline; filename="kebun-raya-v1.pdf"'
    pupil = client.get(page("worksheet", quiz))
    counts = [len(PdfReader(io.BytesIO(answer.content)).pages) for answer in (response, pupil)]
    assert counts[0] == counts[1] + 1
    assert "tidak dikenal" in messages_of(client.get(page("worksheet", quiz), {"paper": "B5"}, follow=True))[0]


def sit(version, name, choice, text, submit=True):
    attempt = services.start_attempt(version=version, name=name)
    answers = {1: items.Response(choices=(choice,)), 2: items.Response(text=text)}
    services.save_responses(attempt=attempt, responses=answers)
    return services.submit_attempt(attempt=attempt) if submit else attempt


def test_results_show_scores_and_how_each_question_went(client, quiz):
    version = services.publish_quiz(quiz=quiz, by=quiz.owner)
    sit(version, "Citra", 0, "Ratna Wulandari")
    sit(version, "Ayu", 0, "Pak Darma")
    sit(version, "Bagus", 3, "Pak  Darma")
    sit(version, "Dewi", 1, "", submit=False)
    response = client.get(page("results", quiz))
    assert [(row.attempt.name, row.percent) for row in response.context["attempts"]] == [
        ("Ayu", 50),
        ("Bagus", 0),
        ("Citra", 100),
        ("Dewi", None),
    ]
    assert (response.context["submitted"], response.context["mean"]) == (3, 50)
    first, second = response.context["questions"]
    assert (first.facility, first.unanswered, [count.times for count in first.counts]) == (67, 0, [2, 0, 0, 1])
    assert [count.is_key for count in first.counts] == [True, False, False, False]
    assert (second.facility, second.key) == (33, "Ratna Wulandari")
    assert [(count.text, count.times, count.percent) for count in second.counts] == [
        ("Pak Darma", 2, 67),
        ("Ratna Wulandari", 1, 33),
    ]


def test_results_are_kept_apart_by_version(client, quiz):
    sit(services.publish_quiz(quiz=quiz, by=quiz.owner), "Ayu", 0, "")
    services.set_questions(quiz=quiz, questions=order(quiz)[:1])
    services.publish_quiz(quiz=quiz, by=quiz.owner)
    assert client.get(page("results", quiz), {"version": "2"}).context["attempts"] == []
    old = client.get(page("results", quiz), {"version": "1"})
    assert [row.attempt.name for row in old.context["attempts"]] == ["Ayu"]
    assert client.get(page("results", quiz), {"version": "3"}).status_code == 404


def test_results_open_where_pupils_began_and_say_that_nothing_is_lost(client, quiz):
    sit(services.publish_quiz(quiz=quiz, by=quiz.owner), "Ayu", 0, "")
    services.set_questions(quiz=quiz, questions=order(quiz)[:1])
    newest = services.publish_quiz(quiz=quiz, by=quiz.owner)
    says = "Versi 2 belum dikerjakan. Hasil versi 1 tetap tersimpan."
    before = client.get(page("results", quiz))
    assert [row.attempt.name for row in before.context["attempts"]] == ["Ayu"]
    assert re.findall(r"Versi (\d) · (\d) siswa", before.text) == [("2", "0"), ("1", "1")]
    assert says in before.text
    services.start_attempt(version=newest, name="Bagus")
    after = client.get(page("results", quiz))
    assert [row.attempt.name for row in after.context["attempts"]] == ["Bagus"]
    assert says not in after.text


def test_benar_and_salah_have_no_letters_in_the_results(client, teacher):
    article = ArticleFactory(owner=teacher)
    quiz = QuizFactory(
        owner=teacher, questions=[QuestionFactory(article=article, item=i) for i in (true_false(), multiple_choice())]
    )
    services.start_attempt(version=services.publish_quiz(quiz=quiz, by=teacher), name="Ayu")
    questions = client.get(page("results", quiz)).context["questions"]
    assert [[count.label for count in row.counts] for row in questions] == [["", ""], ["A", "B", "C", "D"]]


def test_results_before_publishing_are_empty(client, quiz):
    response = client.get(page("results", quiz))
    assert (response.context["version"], response.context["attempts"], response.context["questions"]) == (None, [], [])


NAMES = ["quiz_change", "preview", "worksheet", "results", "quiz_delete", "quiz_history"]


@pytest.mark.parametrize("name", NAMES)
def test_another_teachers_quiz_does_not_exist(client, teacher, name):
    quiz = QuizFactory()
    services.publish_quiz(quiz=quiz, by=quiz.owner)
    assert client.get(page(name, quiz)).status_code == 404
    assert client.post(page("quiz_change", quiz), fields(quiz, title="Curian", do="close")).status_code == 404
    quiz.refresh_from_db()
    assert quiz.status == Quiz.Status.PUBLISHED


@pytest.mark.parametrize("name", NAMES)
def test_a_stranger_logs_in_first(client, name):
    assert client.get(page(name, QuizFactory())).url.startswith("/admin/login/")


def test_the_list_searches_and_counts(client, quiz):
    sit(services.publish_quiz(quiz=quiz, by=quiz.owner), "Ayu", 0, "")
    QuizFactory(owner=quiz.owner, title="Lain")
    found = client.get(reverse("admin:quizzes_quiz_changelist"), {"q": "kebun", "status__exact": "published"})
    [row] = found.context["cl"].result_list
    assert (row, row.number_of_questions, row.number_of_attempts) == (quiz, 2, 1)


@pytest.mark.parametrize("name", ["changelist", "quiz_change", "results"])
def test_pages_ask_the_same_queries_for_one_row_and_for_three(client, quiz, name, django_assert_max_num_queries):
    services.set_questions(quiz=quiz, questions=order(quiz))
    version = services.publish_quiz(quiz=quiz, by=quiz.owner)
    url = reverse("admin:quizzes_quiz_changelist") if name == "changelist" else page(name, quiz)
    counts = []
    for more in (1, 2):
        for n in range(more):
            QuizFactory(owner=quiz.owner)
            sit(version, f"Murid {more} {n}", 0, "Ratna")
        with django_assert_max_num_queries(15) as asked:
            assert client.get(url).status_code == 200
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_no_page_needs_inline_script_or_style(client, quiz):
    version = services.publish_quiz(quiz=quiz, by=quiz.owner)
    sit(version, "Ayu", 0, "Ratna")
    article = order(quiz)[0].revision.article
    urls = [page(name, quiz) for name in ("quiz_change", "preview", "results")]
    urls += [reverse("admin:quizzes_review", args=[article.pk]), reverse("admin:quizzes_generate", args=[article.pk])]
    for url in urls:
        main = client.get(url).text.split('id="content"', 1)[1]
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", main), url
