from decimal import Decimal

from quizzes.worksheets.questions import set_group
from quizzes.worksheets.worksheet import Entry, Group, Numbered, groups
from tests.quizzes.worksheets.every_form import NEW_ITEMS, cloze, every_form
from tests.quizzes.worksheets.questions.layout import MEASURE, shown


def _group(*entries: Entry) -> Group:
    return Group(0, entries[0].item.form, tuple(Numbered(entry.number, entry) for entry in entries))


def test_every_form_can_be_set_and_begins_with_its_heading():
    found = [shown(set_group(group, place, MEASURE))[0] for place, group in enumerate(groups(every_form()), start=1)]
    assert found == [
        "I. Pilihan Ganda | Skor tiap soal: 1",
        "II. Pilihan Ganda Kompleks | Skor tiap soal: 1",
        "III. Benar–Salah | Skor tiap soal: 1",
        "IV. Menjodohkan | Skor tiap soal: 1",
        "V. Isian | Skor tiap soal: 1",
        "VI. Teks Rumpang | Skor tiap soal: 1",
        "VII. Mengurutkan | Skor tiap soal: 1",
        "VIII. Uraian | Skor tiap soal: 1",
    ]


def test_the_heading_and_each_instruction_stand_with_the_first_question_below_them():
    options, told = NEW_ITEMS[0], NEW_ITEMS[2]
    units = set_group(_group(Entry(1, options), Entry(2, options), Entry(3, told)), 2, MEASURE)
    assert [shown([unit])[0].split(" | ")[0] for unit in units] == [
        "II. Pilihan Ganda Kompleks",
        "2.",
        "Berilah tanda centang (✓) pada kolom Benar atau Salah untuk setiap pernyataan!",
    ]
    assert shown([units[2]])[1].startswith("3. | Tentukan")


def test_questions_say_their_scores_where_these_differ():
    units = set_group(
        _group(Entry(1, cloze("Ani ____.", "pulang"), Decimal("2.50")), Entry(2, cloze("Budi?", "tidur"))), 1, MEASURE
    )
    rows = shown(units)
    assert rows[0] == "I. Teks Rumpang"
    assert rows[2].endswith(". | (skor 2,5)")
    assert rows[3] == "2. | Budi? | (skor 1)"
