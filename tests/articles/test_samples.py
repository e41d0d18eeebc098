import re

import pytest

from articles.samples import Sample, read_sample, read_samples


def test_the_samples_span_the_school_and_are_ours():
    samples = read_samples()
    assert [(s.school_class, s.slug) for s in samples] == [
        (4, "pulang-ke-pantai-kelahiran"),
        (5, "suara-bambu-dari-tanah-sunda"),
        (7, "ketika-siang-menjadi-gelap"),
        (8, "dua-hari-yang-mempersatukan"),
        (9, "emas-pertama-di-barcelona"),
        (10, "enam-hari-di-timur-jauh"),
        (12, "menyambung-nusantara-lewat-langit"),
    ]
    assert {(s.byline, s.source) for s in samples} == {("Tim Pahami", "Contoh bacaan Pahami (CC BY 4.0)")}


@pytest.mark.parametrize("sample", read_samples(), ids=lambda sample: sample.slug)
def test_a_sample_is_a_reading_of_300_to_600_words(sample: Sample):
    assert 300 <= len(sample.body.split()) <= 600
    assert all(paragraph.endswith(".") for paragraph in sample.body.split("\n\n"))


@pytest.mark.parametrize("sample", read_samples(), ids=lambda sample: sample.slug)
def test_a_sample_keeps_the_spelling(sample: Sample):
    """Slips that EYD V names, and typing slips: doubled spaces or words, "di" and "dimana", straight dashes."""
    slips = r"  | ,|\bdimana\b|\bkemana\b|\bdiatas\b|\bdibawah\b|\bmerubah\b|\d-\d|\.\.| \.|\b(\w+) \1\b"
    assert re.findall(slips, sample.body) == []


def test_an_unknown_sample_is_refused():
    with pytest.raises(FileNotFoundError):
        read_sample("tidak-ada")
