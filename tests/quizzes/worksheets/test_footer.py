import segno

from quizzes.worksheets.footer import footer_height, qr_code, set_footer
from tests.quizzes.worksheets.samples import sample

URL = "https://kuis.example.sch.id/k/GULA7K2"


def test_the_stretches_are_the_matrix_of_the_code():
    code = qr_code(URL)
    matrix = [[False] * code.modules for _ in range(code.modules)]
    for x, y, length in code.stretches:
        matrix[y][x : x + length] = [True] * length
    assert matrix == [[bool(module) for module in line] for line in segno.make_qr(URL, error="m").matrix]


def test_without_an_address_the_footer_is_lower():
    assert footer_height(sample(join_url="")) < footer_height(sample(join_url=URL))


def test_a_long_title_is_shortened_in_the_footer_only():
    title = "Latihan Memahami Bacaan tentang Gula Kelapa " * 6
    inks = [mark for mark in set_footer(sample(title=title), "Halaman 1 dari 1", 480).marks if hasattr(mark, "text")]
    assert inks[0].text.endswith("…")
    assert title.startswith(inks[0].text[:-1])
