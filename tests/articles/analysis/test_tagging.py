from articles.analysis.spelling import is_reduplicated, prefix, shape, suffix, without_clitic
from articles.analysis.tagging import tag, usual_tags


def test_parts_of_speech_of_a_plain_sentence():
    words = "Siti membeli tiga buku di Bandung .".split()
    assert tag(words) == ["PROPN", "VERB", "NUM", "NOUN", "ADP", "PROPN", "PUNCT"]


def test_function_words():
    words = "Ayah dan ibu tidak akan pergi karena hujan yang deras .".split()
    assert tag(words) == [*("NOUN", "CCONJ", "NOUN", "PART", "AUX", "VERB", "SCONJ", "NOUN", "PRON", "ADJ", "PUNCT")]


def test_no_words_have_no_tags():
    assert tag([]) == []


def test_usual_tags_look_through_clitics():
    assert (usual_tags("rumah"), usual_tags("rumahnya"), usual_tags("zzzz")) == ("NN", "NN", "?")


def test_shapes():
    assert [shape(word) for word in ("Tu-160", "menulis", "KPK", "4.000")] == ["Xx-d", "x", "X", "d.d"]


def test_affixes_leave_a_stem_of_three_letters():
    assert (prefix("menulis"), prefix("meja"), prefix("di")) == ("men", "", "")
    assert (suffix("tulisannya"), suffix("makan"), suffix("ini")) == ("annya", "an", "")
    assert (without_clitic("rumahnya"), without_clitic("rumah")) == ("rumah", "rumah")


def test_reduplication():
    words = ("situs-situs", "lumba-lumba", "on-line", "baik", "a-b")
    assert [is_reduplicated(word) for word in words] == [True, True, False, False, False]
