import pytest

from quizzes.generation.indonesian import voice

UNDONE = [example for _pattern, _stems, examples in voice.UNDO for example in examples]
APPLIED = [example for _pattern, _form, examples in voice.APPLY for example in examples]
PASSIVES = [
    ("mengunjungi", "dikunjungi"),
    ("menyaksikan", "disaksikan"),
    ("memproduksi", "diproduksi"),
    ("menerima", "diterima"),
    ("menulis", "ditulis"),
    ("mempelajari", "dipelajari"),
    ("memperbaiki", "diperbaiki"),
    ("mempekerjakan", "dipekerjakan"),
    ("memperebutkan", "diperebutkan"),
    ("mempunyai", "dipunyai"),
    ("memulai", "dimulai"),
    ("meminta", "diminta"),
    ("memasuki", "dimasuki"),
    ("mematikan", "dimatikan"),
    ("mengubah", "diubah"),
    ("mengenal", "dikenal"),
    ("mengeringkan", "dikeringkan"),
    ("mengejar", "dikejar"),
    ("mengecek", "dicek"),
    ("mengawal", "dikawal"),
    ("mengawali", "diawali"),
    ("mengetahui", "diketahui"),
    ("mengesampingkan", "dikesampingkan"),
    ("menobatkan", "dinobatkan"),
    ("menyalakan", "dinyalakan"),
    ("menyanyikan", "dinyanyikan"),
    ("menandatangani", "ditandatangani"),
]


@pytest.mark.parametrize(("verb", "expected"), [*UNDONE, *PASSIVES])
def test_passive_restores_the_letter_that_the_prefix_swallowed(verb, expected):
    assert voice.passive(verb) == expected


@pytest.mark.parametrize(("verb", "expected"), [("minta", "diminta"), ("beli", "dibeli"), ("tahu", "diketahui")])
def test_bare_transitive_roots_have_a_passive(verb, expected):
    assert voice.passive(verb) == expected


@pytest.mark.parametrize(
    "verb",
    ["menjadi", "merupakan", "meninggal", "mendarat", "melonjak", "bertemu", "tersedia", "tiba", "pergi", "ada"],
)
def test_verbs_without_an_object_have_no_passive(verb):
    assert (voice.passive(verb), voice.is_transitive(verb)) == (None, False)


@pytest.mark.parametrize(("verb", "expected"), APPLIED)
def test_active_puts_the_prefix_on(verb, expected):
    assert voice.active(verb) == expected


@pytest.mark.parametrize(
    ("active", "passive"),
    [p for p in PASSIVES if p[0] not in {"mempunyai"}] + [("mempunyai", "dipunyai"), ("memperoleh", "diperoleh")],
)
def test_active_undoes_passive(active, passive):
    assert voice.active(passive) == active


@pytest.mark.parametrize("word", ["mengirim", "direktur", "diam", "ada", "dixxyzq"])
def test_only_passive_verbs_have_an_active(word):
    assert voice.active(word) is None


@pytest.mark.parametrize(
    ("verb", "expected"),
    [("menerima", "terima"), ("diterima", "terima"), ("kunjungi", "kunjungi"), ("Mengirim", "kirim"), ("tiba", None)],
)
def test_a_pronoun_takes_the_bare_stem(verb, expected):
    assert voice.bare_stem(verb) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [("membuatnya", True), ("dibangun", True), ("mendonlot", None), ("mexq", None), ("zzzz", None), ("rumah", False)],
)
def test_is_transitive_says_none_where_the_lists_do_not_know(verb, expected):
    assert voice.is_transitive(verb) is expected


def test_an_object_pronoun_on_the_verb_leaves_no_object_to_ask_for():
    assert voice.passive("membuatnya") is None


def test_the_word_lists_hold_no_word_of_two_kinds():
    assert (voice._intransitive() & voice._bare(), voice._intransitive() & voice._kept()) == (frozenset(), frozenset())


@pytest.mark.parametrize(
    "word", "Sungai Ibukota Pembaku Penandatanganan Kerajaan Provinsi-provinsi Fotosintesis".split()
)
def test_words_that_only_a_sentence_gives_a_capital(word):
    assert voice.may_be_word(word)


@pytest.mark.parametrize("word", "Karadzic Tertulianus Goguryeo Diatessaron Mahabharata".split())
def test_words_that_are_names(word):
    assert not voice.may_be_word(word)
