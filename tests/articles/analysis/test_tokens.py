import pytest

from articles.analysis.document import Span
from articles.analysis.tokens import PATTERNS, words


def tokens(text):
    return [span.of(text) for span in words(text, Span(0, len(text)))]


@pytest.mark.parametrize(("name", "example"), [(name, example) for name, _, example in PATTERNS if name != "initial"])
def test_each_example_is_one_token(name, example):
    behind = {"dateline": "-Satu", "torn number": " juta"}.get(name, " satu")
    assert tokens(f"{example}{behind}")[0] == example


@pytest.mark.parametrize(
    "whole",
    [
        *("4.000", "Rp14,6", "13,7", "Tu-160", "situs-situs", "Letjen.", "No.", "S.Pd.", "17/9/2023", "09.30"),
        *("ke-17", "1990-an", "17-22", "Qur'an", "contoh.co.id", "https://contoh.id/a?b=1", "737-200", "rumahnya"),
    ],
)
def test_kept_whole(whole):
    assert tokens(f"Kami melihat {whole} di sini.") == ["Kami", "melihat", whole, "di", "sini", "."]


def test_marks_stand_alone_and_offsets_count_from_the_whole_text():
    text = "Judul\n“Ayo!” kata Ani (12), lalu pergi..."
    found = words(text, Span(6, len(text)))
    assert [span.of(text) for span in found] == [
        *("“", "Ayo", "!", "”", "kata", "Ani", "(", "12", ")", ",", "lalu", "pergi", "...")
    ]
    assert found[0] == Span(6, 7)


def test_an_initial_keeps_its_point_before_a_name_and_loses_it_at_the_end():
    assert tokens("Ia bernama B. Santoso.") == ["Ia", "bernama", "B.", "Santoso", "."]
    assert tokens("Ia masuk regu B.") == ["Ia", "masuk", "regu", "B", "."]


def test_slashes_part_words():
    assert tokens("Ani/Budi menang") == ["Ani", "/", "Budi", "menang"]
