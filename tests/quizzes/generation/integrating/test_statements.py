import pytest

from quizzes.generation.integrating.statements import is_fit


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Siti Aminah meresmikan rumah sakit di Padang.", True),
        ("Ia meresmikan rumah sakit di Padang.", False),
        ("Siti Aminah meresmikan rumah sakitnya di Padang.", False),
        ("Siti Aminah meresmikan rumah sakit itu di Padang.", False),
        ("Kemarin Siti Aminah meresmikan rumah sakit.", False),
        ("Siti Aminah pulang.", False),
        ("Pada tahun, Siti Aminah meresmikan rumah sakit.", False),
        ("Siti Aminah meresmikan rumah sakit, yaitu gedung.", False),
        ('Siti Aminah berkata "ya" kepada warga Padang.', False),
        (f"Siti Aminah meresmikan {'sebuah ' * 12}rumah sakit.", False),
    ],
)
def test_a_statement_stands_on_its_own(statement, expected):
    assert is_fit(statement) == expected
