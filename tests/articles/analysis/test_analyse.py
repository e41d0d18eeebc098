import os
from pathlib import Path

import pytest

from articles.analysis.analyse import UnreadableText, analyse
from articles.analysis.document import DateValue, ExpressionKind, Label

BASE = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("PAHAMI_SHARED", BASE / "../shared"))

TEXT = """\
Bupati Tanam Seribu Bakau
Bupati Rina Lestari menanam seribu bibit bakau di Pantai Marina pada Sabtu, 4 Mei 2024.

Menurut Lestari, bakau melindungi desa dari ombak. Kegiatan itu dimulai pukul 07.30 WIB."""


def test_the_whole_reading():
    document = analyse(TEXT)
    assert [(s.number, s.paragraph, s.of(TEXT)) for s in document.sentences] == [
        (0, 0, "Bupati Tanam Seribu Bakau"),
        (1, 1, "Bupati Rina Lestari menanam seribu bibit bakau di Pantai Marina pada Sabtu, 4 Mei 2024."),
        (2, 2, "Menurut Lestari, bakau melindungi desa dari ombak."),
        (3, 2, "Kegiatan itu dimulai pukul 07.30 WIB."),
    ]
    assert (document.text, document.language) == (TEXT, "id")
    chains = {entity.name: [mention.of(TEXT) for mention in entity.mentions] for entity in document.entities}
    assert chains["Rina Lestari"] == ["Rina Lestari", "Lestari"]
    assert [role.of(TEXT) for role in document.roles] == ["Bupati"]
    assert [value.of(TEXT) for value in document.expressions] == [
        "seribu bibit",
        "Sabtu, 4 Mei 2024",
        "pukul 07.30 WIB",
    ]
    assert document.expressions[1].value == DateValue(2024, 5, 4, 5)
    assert len(document.clauses) == len({(clause.start, clause.end) for clause in document.clauses})


def test_the_parts_hang_together():
    document = analyse(TEXT)
    for sentence in document.sentences:
        assert all(token.text == token.of(TEXT) and sentence.contains(token) for token in sentence.tokens)
    for number, entity in enumerate(document.entities):
        assert entity.number == number
        assert {(mention.entity, mention.label) for mention in entity.mentions} == {(number, entity.label)}
    assert all(role.holder in document.mentions for role in document.roles)


def test_the_same_text_gives_the_same_reading():
    assert analyse(TEXT) == analyse(TEXT)


def test_an_empty_text_reads_as_nothing():
    document = analyse(" \n ")
    assert (document.sentences, document.entities, document.expressions) == ((), (), ())


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        ("The committee published its report on Monday morning.", "id", "does not look Indonesian"),
        (TEXT, "en", "no reading for the language 'en'"),
    ],
)
def test_another_language_is_refused(text, language, message):
    with pytest.raises(UnreadableText, match=message):
        analyse(text, language)


@pytest.mark.parametrize("text", ["((((", "“”", "Rp", "- - -", "A. B. C.", "…", "di\tke\u2028dari", "yang " * 2000])
def test_odd_text_is_read_without_complaint(text):
    document = analyse(f"yang dan di {text}")
    assert all(token.of(document.text) == token.text for token in document.tokens)


@pytest.fixture(scope="module")
def article():
    path = SHARED / "articles" / "kim-jong-un-rusia.txt"
    if not path.exists():
        pytest.skip("the articles beside the project are not here (PAHAMI_SHARED)")
    return analyse(path.read_text(encoding="utf-8"))


@pytest.mark.shared
def test_chains_of_a_real_article(article):
    chains = {
        entity.name: {mention.of(article.text) for mention in entity.mentions}
        for entity in article.entities
        if entity.label is Label.PERSON
    }
    assert chains["Kim Jong Un"] == {"Kim Jong Un", "Kim"}
    assert chains["Vladimir Putin"] == {"Vladimir Putin", "Putin"}
    assert chains["Sergei Shoigu"] == {"Sergei Shoigu", "Shoigu"}
    assert chains["Sergei Kobylash"] == {"Sergei Kobylash"}


@pytest.mark.shared
def test_things_and_places_of_a_real_article(article):
    labels = {entity.name: entity.label for entity in article.entities}
    places = ["Kota Artyom", "Pulau Russky", "Akuarium Primorsky", "Vostochny", "Komsomolsk-on-Amur", "Korea Utara"]
    assert [labels.get(name) for name in places] == [Label.LOCATION] * len(places)
    assert [labels.get(name) for name in ("Tu-160", "Tu-95", "Tu-22")] == [Label.PRODUCT] * 3
    assert labels["Universitas Federal Timur Jauh"] is Label.ORGANISATION


@pytest.mark.shared
def test_titles_of_a_real_article(article):
    titles = {(role.of(article.text), article.entities[role.holder.entity].name) for role in article.roles}
    assert titles == {
        ("Pemimpin Korea Utara", "Kim Jong Un"),
        ("Presiden", "Vladimir Putin"),
        ("menteri pertahanan", "Sergei Shoigu"),
        ("Letjen", "Sergei Kobylash"),
    }


@pytest.mark.shared
def test_values_of_a_real_article(article):
    values = {value.of(article.text): value.kind for value in article.expressions}
    assert values["Rabu, 13 September 2023"] is ExpressionKind.DATE
    assert values["lebih dari 4.000 mil (6.500 km)"] is ExpressionKind.QUANTITY
    assert values["enam hari"] is ExpressionKind.DURATION
    assert values["5 drone"] is ExpressionKind.QUANTITY
