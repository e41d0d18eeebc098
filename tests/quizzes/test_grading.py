import re
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.grading import MAX_LENGTHS, InvalidResponse, Refusal, grade, validate
from quizzes.items import Form, Grade, Item, Kind, Option, Response
from tests.factories import list_answer, multiple_choice, short_answer, true_false

RIGHT, WRONG, UNANSWERED = Grade(Decimal(1), True), Grade(Decimal(0), True), Grade(Decimal(0), False)


def asked(stem, kind, *key, accepted=()):
    return Item(form=Form.SHORT_ANSWER, kind=kind, stem=stem, key=key, accepted=tuple(accepted))


def mark(item, text):
    return grade(item, Response(text=text)).mark


WHO = asked("Siapa yang meresmikan jembatan itu?", Kind.WHO, "Ratna Wulandari", accepted=["Ratna"])
WHO_WITH_TITLE = asked("Siapa yang merawat kebun itu?", Kind.WHO, "Pak Darma")
WHO_BY_ROLE = asked("Siapa yang membuka pameran itu?", Kind.WHO, "Bupati Bantul")
WITH_WHOM = asked("Dengan siapa Ratna berunding?", Kind.WHAT, "Darma")
WHERE = asked("Di kota mana jembatan itu dibangun?", Kind.WHERE, "Kota Solok")
SCHOOL = asked("Di mana lomba itu diadakan?", Kind.WHERE, "SMP Negeri 2 Solok")
PLANE = asked("Pesawat apa yang mendarat?", Kind.WHAT, "Tu-160")
GIFT = asked("Apa yang diterima Ratna?", Kind.WHAT, "kain tenun", accepted=["songket"])
VERSE = asked("Kitab apa yang dibaca para santri?", Kind.WHAT, "Al-Qur'an")
WHY = asked("Mengapa sekolah tidak dibuka?", Kind.WHY, "hujan turun deras")
GOATS = asked("Berapa ekor kambing yang dimiliki Darma?", Kind.HOW_MANY, "lima ekor")
LENGTH = asked("Berapa panjang jembatan itu?", Kind.HOW_MANY, "6.500 km")
SHARE = asked("Berapa persen warga yang setuju?", Kind.HOW_MANY, "12,5 persen")
COLD = asked("Berapa suhu di puncak gunung?", Kind.WHAT, "-5 derajat")
WHEN = asked("Kapan kebun itu dibuka?", Kind.WHEN, "5 Mei 2019")
YEAR = asked("Pada tahun berapa kebun itu dibuka?", Kind.WHEN, "tahun 2019")
FAR = asked("Seberapa jauh jangkauan peluru itu?", Kind.HOW_MANY, "lebih dari 4.000 mil")
DRONES = asked("Berapa buah drone peledak yang diterima Ratna?", Kind.HOW_MANY, "5 drone peledak")
SPARE = asked("Apa yang diterima Darma?", Kind.WHAT, "5 drone peledak")
HOUR = asked("Kapan upacara dimulai?", Kind.WHEN, "pukul 07.00")
DAY = asked("Kapan pasar itu ramai?", Kind.WHEN, "Rabu, 13 September 2023")
FLOWER = asked("Apa yang dirayakan para siswa?", Kind.WHAT, "Hari Ibu")
SHOP = asked("Apa nama toko itu?", Kind.WHAT, "Darma & Ratna")
PARTY = asked("Apa syaratnya?", Kind.WHAT, "50% plus satu")
RANGE = asked("Seberapa jauh jangkauannya?", Kind.HOW_MANY, "lebih dari 4.000 mil (6.500 km)")
SOME = asked("Berapa buah mangga yang jatuh?", Kind.HOW_MANY, "20 mangga")
CROWD = asked("Berapa orang yang datang?", Kind.HOW_MANY, "ribuan orang")
MINISTRIES = asked("Lembaga apa saja yang hadir?", Kind.LIST, "Dinas Pertanian dan Pangan", "Dinas Kesehatan")
OFFICES = asked("Lembaga apa saja yang hadir?", Kind.LIST, "Dinas Pertanian, Pangan, dan Perikanan", "Dinas Kesehatan")
TRIO = asked("Siapa saja?", Kind.LIST, "Ratna", "Darma", "Sri", accepted=["Mbok Ijah", "Kang Asep"])
GUESTS = asked(
    "Siapa saja yang datang?",
    Kind.LIST,
    "Ratna Wulandari",
    "Pak Darma",
    accepted=["Ratna", "Mbok Ijah", "Wulandari Ratna"],
)


@pytest.mark.parametrize(
    ("item", "text", "expected"),
    [
        # letters, blanks, punctuation and diacritics
        (WHO, "Ratna Wulandari", 1),
        (WHO, "  ratna   WULANDARI.\n", 1),
        (WHO, "Rátna-Wulandari!", 1),
        (WHO, "Ratna Wulandar", 0),
        (WHO, "Wulandari", 0),
        (WHO, "Ratna", 1),
        (WHO, "?", 0),
        (WHO, "Ratna Wulandari dan Darma", 0),
        (VERSE, "alquran", 1),
        (VERSE, "Al Qur’an", 1),
        # words written together or apart, but numbers kept apart
        (PLANE, "tu 160", 1),
        (PLANE, "TU160", 1),
        (PLANE, "Tu-16 0", 0),
        (PLANE, "Tu-16", 0),
        # lead-ins, and what the stem already says
        (WHERE, "Solok", 1),
        (WHERE, "di kota Solok", 1),
        (WHERE, "kota", 0),
        (WHERE, "Kota Jambi", 0),
        (WHERE, "Solok Selatan", 0),
        (SCHOOL, "di SMP Negeri 2 Solok", 1),
        (SCHOOL, "SMP Negeri Solok", 0),
        (SCHOOL, "SMP Negeri dua Solok", 1),
        (SCHOOL, "SMA Negeri 2 Solok", 0),
        (SCHOOL, "AMP Negeri 2 Solok", 0),
        (SCHOOL, "2", 0),
        (GIFT, "sebuah kain tenun", 1),
        (GIFT, "songket", 1),
        (GIFT, "kain", 0),
        (WHY, "karena hujan turun deras", 1),
        (WHY, "sebab hujan turun dengan deras", 0),
        (WHY, "tidak hujan turun deras", 0),
        (YEAR, "2019", 1),
        (YEAR, "Pada tahun 2019", 1),
        (YEAR, "tahun", 0),
        # titles may be added to a name, forms of address also left out, never taken for each other
        (WHO, "Bupati Ratna Wulandari", 1),
        (WHO, "Ibu Bupati Ratna Wulandari", 1),
        (WHO, "oleh Bupati Ratna", 1),
        (WHO, "Bupati", 0),
        (WHO_WITH_TITLE, "Darma", 1),
        (WHO_WITH_TITLE, "Pak Darma", 1),
        (WHO_WITH_TITLE, "Bu Darma", 0),
        (WHO_WITH_TITLE, "Pak", 0),
        (WHO_BY_ROLE, "Bupati Bantul", 1),
        (WHO_BY_ROLE, "Bantul", 0),
        (WHO_BY_ROLE, "Raja Bantul", 0),
        (WITH_WHOM, "dengan Pak Darma", 1),
        (GIFT, "Raja kain tenun", 0),
        # by value
        (GOATS, "5", 1),
        (GOATS, "5 ekor", 1),
        (GOATS, "lima", 1),
        (GOATS, "lima ekor kambing", 1),
        (GOATS, "6 ekor", 0),
        (GOATS, "ekor", 0),
        (LENGTH, "6500 km", 1),
        (LENGTH, "6.500 kilometer", 1),
        (LENGTH, "6.500 m", 0),
        (LENGTH, "650 km", 0),
        (SHARE, "12,5%", 1),
        (SHARE, "12,5", 1),
        (SHARE, "125 persen", 0),
        (SHARE, "1 2,5 persen", 0),
        (COLD, "-5 derajat", 1),
        (COLD, "−5 derajat", 1),
        (COLD, "minus 5 derajat", 1),
        (COLD, "5 derajat", 0),
        (FLOWER, "Hari Ibu", 1),
        (FLOWER, "Ibu", 0),
        (SHOP, "Darma dan Ratna", 1),
        (PARTY, "50 persen plus satu", 1),
        (RANGE, "4.000 mil", 1),
        (RANGE, "kurang dari 4.000 mil", 0),
        (SOME, "dua puluh", 1),
        (SOME, "dua puluh buah!", 1),
        (WHEN, "5 mei 2019", 1),
        (WHEN, "pada 5 Mei 2019", 1),
        (WHEN, "5-5-2019", 1),
        (WHEN, "5 Mei 2018", 0),
        (WHEN, "Mei 2019", 0),
        (WHEN, "tanggal 5 Mei 2019", 1),
        (WHEN, "Minggu, 5 Mei 2019", 1),
        (WHEN, "5/5/2019", 1),
        (WHEN, "05.05.2019", 1),
        (HOUR, "jam 07.00", 1),
        (HOUR, "jam 7", 1),
        (HOUR, "7", 0),
        (HOUR, "jam 7 pagi", 1),
        (HOUR, "jam 7 malam", 0),
        (HOUR, "07.30", 0),
        (DAY, "13 September 2023", 1),
        (DAY, "tanggal 13/9/2023", 1),
        (DAY, "Kamis, 13 September 2023", 0),
        (FAR, "4000 mil", 1),
        (FAR, "lebih dari empat ribu mil", 1),
        (FAR, "kurang dari 4.000 mil", 0),
        (LENGTH, "lebih dari 6.500 km", 0),
        (DRONES, "lima", 1),
        (DRONES, "5 buah", 1),
        (DRONES, "lima buah drone", 1),
        (DRONES, "50 buah", 0),
        (SPARE, "lima drone peledak", 1),
        (SPARE, "lima drone pengintai", 0),
        (SPARE, "lima kapal peledak", 0),
        (SPARE, "6 drone peledak", 0),
        (asked("Berapa?", Kind.HOW_MANY, "?"), ";", 0),
        (asked("Berapa?", Kind.HOW_MANY, "?"), "?", 1),
        (CROWD, "ribuan", 1),
        (CROWD, "ratusan orang", 0),
    ],
)
def test_a_written_answer(item, text, expected):
    assert grade(item, Response(text=text)) == Grade(Decimal(expected), answered=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("anggrek, pakis, kantong semar", "1"),
        ("Kantong semar; anggrek dan pakis.", "1"),
        ("anggrek serta pakis & kantong semar", "1"),
        ("1. anggrek\n2. pakis\n3) kantong semar", "1"),
        ("- anggrek\n• pakis\n* kantong semar", "1"),
        ("anggrek,pakis,kantongsemar", "1"),
        ("anggrek, pakis, kantong semar, dan lain-lain", "1"),
        ("anggrek, pakis, dll.", "0.6667"),
        ("anggrek, pakis", "0.6667"),
        ("anggrek, anggrek", "0.3333"),
        ("anggrek", "0.3333"),
        ("anggrek, pakis, kantong semar, mawar", "0.6667"),
        ("anggrek, pakis, mawar", "0.3333"),
        ("anggrek, mawar", "0"),
        ("mawar, melati", "0"),
        ("anggrek, mawar, melati", "0"),
        (",;", "0"),
    ],
)
def test_a_list_earns_its_share(text, expected):
    result = grade(list_answer(), Response(text=text))
    assert result == Grade(Decimal(expected), answered=True)
    assert result.mark.as_tuple().exponent == -4


@pytest.mark.parametrize(
    ("item", "text", "expected"),
    [
        # a member that holds a separator itself
        (MINISTRIES, "Dinas Pertanian dan Pangan dan Dinas Kesehatan", "1"),
        (MINISTRIES, "Dinas Kesehatan dan Dinas Pertanian dan Pangan", "1"),
        (MINISTRIES, "Dinas Kesehatan, Pertanian dan Pangan", "0"),
        (MINISTRIES, "Dinas Kesehatan", "0.5"),
        (OFFICES, "Dinas Pertanian, Pangan, dan Perikanan, Dinas Kesehatan", "1"),
        # further spellings: where they share most words, and where they share none for any member
        (GUESTS, "Ratna dan Darma", "1"),
        (GUESTS, "Bupati Ratna Wulandari, Pak Darma", "1"),
        (GUESTS, "Ratna, Ratna Wulandari, Wulandari Ratna", "0.5"),
        (GUESTS, "Mbok Ijah, Ratna", "1"),
        (GUESTS, "Mbok Ijah, Pak Darma", "1"),
        (GUESTS, "Bu Darma", "0"),
        (GUESTS, "Mbok Ijah", "0.5"),
        (TRIO, "Mbok Ijah, Kang Asep, Darma", "1"),
        (asked("Berapa saja panjang tali itu?", Kind.LIST, "setengah km", "3 km"), "3 km dan 0,5 km", "1"),
        # by value, and a decimal comma
        (asked("Berapa saja panjang tali itu?", Kind.LIST, "1,5 km", "3 km"), "3 km, 1,5 km", "1"),
        (asked("Berapa saja panjang tali itu?", Kind.LIST, "1.500 meter", "3 meter"), "1500 meter dan tiga meter", "1"),
        (asked("Tahun berapa saja?", Kind.LIST, "1945", "1949", "1950"), "1945,1949", "0.6667"),
        (asked("Angka mana saja?", Kind.LIST, "1", "2"), "1.; 2.", "1"),
        (asked("Angka mana saja?", Kind.LIST, "8", "1", "2", "3", "4", "5", "6", "7"), "1", "0.125"),
    ],
)
def test_a_list_read_closely(item, text, expected):
    assert mark(item, text) == Decimal(expected)


def test_half_a_step_is_rounded_up():
    # 1/32 is 0.03125
    item = asked("Apa saja?", Kind.LIST, *(f"benda{'abcdefghijklmnopqrstuvwxyzABCDEF'[n]}x{n}" for n in range(32)))
    assert mark(item, item.key[0]) == Decimal("0.0313")


@pytest.mark.parametrize("order", [*permutations(list_answer().key)])
@pytest.mark.parametrize("separator", [", ", "; ", " dan ", "\n", ","])
def test_the_order_of_a_list_does_not_count(order, separator):
    assert grade(list_answer(), Response(text=separator.join(order))).is_right


@pytest.mark.parametrize(("n", "key_at"), [(0, 0), (1, 2), (2, 3)])
def test_multiple_choice(n, key_at):
    item = multiple_choice(n, key_at)
    assert [grade(item, Response(choices=(i,))) for i in range(4)] == [
        RIGHT if i == key_at else WRONG for i in range(4)
    ]


def test_true_false():
    assert [grade(true_false(true=True), Response(choices=(i,))) for i in range(2)] == [RIGHT, WRONG]
    assert [grade(true_false(true=False), Response(choices=(i,))) for i in range(2)] == [WRONG, RIGHT]


@pytest.mark.parametrize("item", [multiple_choice(), true_false(), short_answer(), list_answer()])
@pytest.mark.parametrize("response", [Response(), Response(text=" \n ")])
def test_nothing_given_is_unanswered(item, response):
    assert grade(item, response) == UNANSWERED


@pytest.mark.parametrize(
    ("item", "response", "reason", "message"),
    [
        (multiple_choice(), Response((4,)), Refusal.NO_SUCH_OPTION, "there is no option 4: they run from 0 to 3"),
        (multiple_choice(), Response((-1,)), Refusal.NO_SUCH_OPTION, "there is no option -1: they run from 0 to 3"),
        (true_false(), Response((2,)), Refusal.NO_SUCH_OPTION, "there is no option 2: they run from 0 to 1"),
        (multiple_choice(), Response((0, 1)), Refusal.SEVERAL_OPTIONS, "one option is chosen, not 2"),
        (multiple_choice(), Response((0, 0)), Refusal.SEVERAL_OPTIONS, "one option is chosen, not 2"),
        (
            multiple_choice(),
            Response(text="Solok"),
            Refusal.NOT_CHOSEN,
            "this item is answered by choosing, not by writing",
        ),
        (
            true_false(),
            Response((0,), "Benar"),
            Refusal.NOT_CHOSEN,
            "this item is answered by choosing, not by writing",
        ),
        (short_answer(), Response((0,)), Refusal.NOT_WRITTEN, "this item is answered by writing, not by choosing"),
        (
            short_answer(),
            Response(text="a" * 2001),
            Refusal.TOO_LONG,
            "an answer has at most 2000 characters, not 2001",
        ),
    ],
)
def test_what_does_not_fit_is_refused(item, response, reason, message):
    for refuse in (validate, grade):
        with pytest.raises(InvalidResponse, match=f"^{re.escape(message)}$") as caught:
            refuse(item, response)
        assert caught.value.reason is reason


def test_what_fits_is_let_through():
    assert validate(multiple_choice(), Response(choices=(3,), text=" ")) is None
    assert validate(short_answer(), Response(text="a" * MAX_LENGTHS[Form.SHORT_ANSWER])) is None
    assert validate(multiple_choice(), Response()) is validate(short_answer(), Response()) is None


words = st.text(min_size=1, max_size=40).filter(str.strip)
choice_items = st.tuples(st.lists(words, min_size=2, max_size=6, unique=True), st.integers(0, 5)).map(
    lambda drawn: replace(
        multiple_choice(),
        options=tuple(Option(text, is_key=i == drawn[1] % len(drawn[0])) for i, text in enumerate(drawn[0])),
    )
)
short_items = st.builds(
    Item,
    form=st.just(Form.SHORT_ANSWER),
    kind=st.sampled_from(Kind),
    stem=st.text(max_size=60),
    key=st.tuples(words),
    accepted=st.lists(words, max_size=3).map(tuple),
)


@given(choice_items)
def test_every_key_scores_one_and_every_distractor_nothing(item):
    marks = [grade(item, Response(choices=(i,))).mark for i in range(len(item.options))]
    assert marks == [int(option.is_key) for option in item.options]


@given(choice_items, st.builds(Response, choices=st.lists(st.integers(), max_size=3).map(tuple), text=st.text()))
def test_rubbish_chosen_is_refused_or_earns_a_whole_mark_or_none(item, response):
    try:
        result = grade(item, response)
    except InvalidResponse:
        return
    assert result == (UNANSWERED if response.is_empty else RIGHT if response.choices[0] in item.key_indexes else WRONG)


@given(short_items)
def test_every_spelling_of_a_key_scores_one(item):
    assert [mark(item, text) for text in (*item.key, *item.accepted)] == [1] * (1 + len(item.accepted))


@given(short_items, st.text(alphabet="☂♞\t .,;:-!?\n", max_size=30))
def test_signs_without_words_earn_nothing(item, text):
    spellings = {" ".join(spelling.casefold().split()) for spelling in (*item.key, *item.accepted)}
    if " ".join(text.casefold().split()) not in spellings:
        assert grade(item, Response(text=text)).mark == 0


@given(st.text(alphabet="qxzQXZ ", min_size=1, max_size=30), st.sampled_from([WHO, WHERE, GOATS, WHEN, GIFT, YEAR]))
def test_words_that_are_no_key_earn_nothing(text, item):
    assert mark(item, text) == 0


members = st.lists(
    st.text(alphabet="bcdfghjklm", min_size=4, max_size=9), min_size=2, max_size=6, unique_by=lambda text: text
)


@given(members, members, st.randoms(use_true_random=False))
def test_a_list_is_marked_by_its_definition(key, others, chance):
    item = asked("Apa saja yang dibawa?", Kind.LIST, *key)
    given = [member for member in key if chance.random() < 0.7]
    extra = [other for other in others if other not in key]
    answers = given + extra
    chance.shuffle(answers)
    expected = max(Decimal(0), Decimal(len(given) - len(extra)) / len(key)).quantize(Decimal("0.0001"))
    assert abs(mark(item, ", ".join(answers)) - expected) <= Decimal("0.0001")
    assert mark(item, "; ".join(answers)) == mark(item, " dan ".join(reversed(answers)))
