from articles.analysis.analyse import analyse
from articles.analysis.chunks import chunks
from articles.analysis.units import units


def read(text):
    """The chunks of the text, which is one sentence."""
    document = analyse(text)
    (sentence,) = document.sentences
    return chunks(units(sentence, document.mentions, document.expressions, document.roles))


def labelled(text):
    return [(chunk.label, chunk.of(text)) for chunk in read(text)]


def test_chunks_are_noun_phrases_verb_groups_and_copulas():
    assert labelled("Para siswa yang rajin tidak akan membeli dua buah buku baru itu.") == [
        ("NP", "Para siswa yang rajin"),
        ("VP", "tidak akan membeli"),
        ("NP", "dua buah buku baru itu"),
        ("SEP", "."),
    ]
    assert labelled("Tukik adalah anak penyu jantan.") == [
        ("NP", "Tukik"),
        ("CP", "adalah"),
        ("NP", "anak penyu jantan"),
        ("SEP", "."),
    ]


def test_the_head_is_the_leftmost_noun():
    row = read("Para siswa membeli dua buah buku baru.")
    assert [(chunk.word, chunk.head.text) for chunk in row] == [
        ("para", "siswa"),
        ("membeli", "membeli"),
        ("dua", "buku"),
        (".", "."),
    ]


def test_no_units_make_no_chunks():
    assert chunks(()) == ()
