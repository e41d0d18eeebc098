import pytest

from quizzes.items import Kind

from .made import made, shown

TEXT = "Hujan deras mengguyur Kota Bogor selama tiga hari. Akibatnya, Sungai Ciliwung meluap di Jakarta."


def test_the_reason_is_the_sentence_before():
    (asked,) = made(TEXT, "cause across sentences")
    assert shown(asked, TEXT) == (
        "Mengapa Sungai Ciliwung meluap di Jakarta?",
        ("hujan deras mengguyur Kota Bogor selama tiga hari",),
        tuple(f"{sentence}." for sentence in TEXT.rstrip(".").split(". ")),
    )
    assert asked.kind is Kind.WHY


@pytest.mark.parametrize("connective", ["Karena itu", "Oleh karena itu", "Oleh sebab itu"])
def test_each_connective_leads_a_consequence_in(connective):
    assert len(made(TEXT.replace("Akibatnya", connective), "cause across sentences")) == 1


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("Akibatnya", "Sementara itu"),
        TEXT.replace(". Akibatnya", ".\n\nAkibatnya"),
        f"Bogor terletak di hulu. {TEXT.replace('Akibatnya', 'Oleh karena itu')}",  # it may follow from both
        "Mereka pulang dengan perahu. Akibatnya, Sungai Ciliwung meluap di Jakarta.",  # who?
    ],
)
def test_nothing_is_asked_where_the_reason_is_not_clear(text):
    assert not made(text, "cause across sentences")
