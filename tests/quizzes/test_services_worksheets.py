"""A version on paper, and the pupils' address."""

import io

import pytest
from pypdf import PdfReader

from articles.models import Article
from quizzes import services
from tests.factories import QuizFactory, multiple_choice

pytestmark = pytest.mark.django_db


@pytest.fixture
def version():
    quiz = QuizFactory()
    return services.publish_quiz(quiz=quiz, by=quiz.owner)


def pages(pdf):
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def test_the_key_is_printed_on_the_last_page_only_where_it_is_wanted(version):
    without, with_key = (pages(services.worksheet_pdf(version=version, with_key=wanted)) for wanted in (False, True))
    assert multiple_choice().stem in " ".join(" ".join(without).split())
    assert with_key[: len(without)] == without
    assert len(with_key) == len(without) + 1


@pytest.mark.parametrize(("paper", "size"), [("A4", (210, 297)), ("F4", (215, 330)), ("f4", (215, 330))])
def test_the_paper_is_the_one_asked_for(version, paper, size):
    box = PdfReader(io.BytesIO(services.worksheet_pdf(version=version, paper=paper))).pages[0].mediabox
    assert (round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) == size


def test_an_unknown_paper_is_refused(version):
    with pytest.raises(services.ServiceError, match="Letter tidak dikenal"):
        services.worksheet_pdf(version=version, paper="Letter")


def test_pupils_find_the_quiz_under_the_public_address(version, settings):
    quiz = version.quiz
    assert (
        services.join_url(quiz=quiz, base_url="http://192.168.1.5:8000/") == f"http://192.168.1.5:8000/k/{quiz.code}/"
    )
    assert services.join_url(quiz=quiz) == ""
    settings.PUBLIC_URL = "https://kuis.sekolah.id"
    assert services.join_url(quiz=quiz, base_url="http://127.0.0.1") == f"https://kuis.sekolah.id/k/{quiz.code}/"


@pytest.mark.parametrize(
    ("base_url", "public_url", "printed"),
    [
        ("http://127.0.0.1:8000/", "", ""),
        ("http://localhost:8000/", "", ""),
        ("http://[::1]:8000/", "", ""),
        ("", "", ""),
        ("http://192.168.1.5:8000/", "", "http://192.168.1.5:8000"),
        ("http://127.0.0.1:8000/", "https://kuis.sekolah.id", "https://kuis.sekolah.id"),
    ],
)
def test_an_address_that_no_phone_can_open_is_not_printed(version, settings, base_url, public_url, printed):
    settings.PUBLIC_URL = public_url
    [sheet] = pages(services.worksheet_pdf(version=version, with_key=False, base_url=base_url))
    address = f" · {printed}/k/{version.quiz.code}/" if printed else ""
    assert f"Kode {version.quiz.code} · Versi 1{address}" in [line.strip() for line in sheet.splitlines()]


def test_a_sheet_that_is_called_as_its_passage_bears_the_title_once(version):
    title = version.content["passages"][0]["title"]
    sheets = []
    for name in (title, "Ulangan harian"):
        version.content["title"] = name
        sheets.append(pages(services.worksheet_pdf(version=version))[0].count(title))
    assert sheets == [2, 1]  # on the first: once above the questions, and in the foot


def test_the_qr_code_is_a_drawing_that_scales():
    svg = services.qr_svg("https://kuis.sekolah.id/k/ABC234/")
    assert svg.startswith("<svg viewBox=")
    assert "width=" not in svg.split(">")[0]


def test_the_sheet_names_who_wrote_the_passage():
    quiz = QuizFactory()
    Article.objects.update(byline="Rini Astuti", source="Majalah Lereng")
    version = services.publish_quiz(quiz=quiz, by=quiz.owner)
    assert "Oleh Rini Astuti" in " ".join(pages(services.worksheet_pdf(version=version))[0].split())
