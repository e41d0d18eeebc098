import random

import pytest

from quizzes.generation.asked import AnswerType
from quizzes.generation.forms import matching
from quizzes.generation.forms.matching import in_plain_order, without_gap
from quizzes.generation.indonesian.rows import TIME_LEADS
from quizzes.items import Form, Kind, Level, Proof
from tests.quizzes.generation.forms.reading import SCHOOL, composed
from tests.quizzes.generation.making import asked, context, document

OFFICES = [("Rini", "bupati Solok"), ("Sari", "ketua panitia"), ("Dewi", "juru masak"), ("Tono", "kepala desa")]


def offices(pairs=OFFICES):
    doc = document(
        "\n".join(f"{name} adalah {office}." for name, office in pairs), names=[(name, "PER") for name, _ in pairs]
    )
    questions = [
        asked(doc, f"Apa jabatan {name}?", office, answer=AnswerType.TITLE, role="office", fact=90 + i, sentence=i,
              frame=(f"{name} adalah ", "."))
        for i, (name, office) in enumerate(pairs)
    ]  # fmt: skip
    return [item for _, item in matching.compose(context(doc, *questions), random.Random(1))]


def test_people_are_matched_with_their_offices():
    (item,) = offices()
    assert item.stem == "Pasangkan tokoh berikut dengan jabatannya sesuai teks!"
    assert dict(zip(item.prompts, item.key, strict=True)) == dict(OFFICES[:3])
    assert {option.text: option.is_key for option in item.options} == {
        office: i < 3 for i, (_, office) in enumerate(OFFICES)
    }
    assert (item.form, item.kind, item.level, item.proof) == (Form.MATCHING, Kind.WHO, Level.INTEGRATE, Proof.JOINED)
    assert len(item.evidence) == 3


@pytest.mark.parametrize(
    "pairs",
    [
        OFFICES[:3],  # nothing left over: the last would be known without reading
        [("Rini", "kepala desa"), ("Sari", "kepala desa"), ("Dewi", "kepala desa"), ("Tono", "kepala desa")],
        [("Rini", "bupati Solok"), ("Sari", "wakil bupati Solok"), ("Dewi", "juru masak"), ("Tono", "kepala desa")],
    ],
)
def test_what_does_not_keep_apart_is_not_matched(pairs):
    assert offices(pairs) == []


def test_events_are_matched_with_dates_that_no_other_event_can_have():
    found = {item.stem: item for item in composed(Form.MATCHING, SCHOOL)}
    item = found["Pasangkan peristiwa berikut dengan waktunya sesuai teks!"]
    assert dict(zip(item.prompts, item.key, strict=True)) == {
        "Raden Wiryo mendirikan Sekolah Tunas Harapan di Desa Karangjati": "1898",
        "Bupati Suryanata meresmikan gedung baru Sekolah Tunas Harapan": "5 Mei 1921",
        "Raden Wiryo meninggal": "1933",
        "Menteri Pendidikan Sarino mengunjungi Desa Karangjati": "Juli 1956",
    }
    assert len(item.options) > len(item.prompts)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (("Rini tiba di Solok pada ", "."), "Rini tiba di Solok"),
        (("Pada tahun ", ", Rini tiba di Solok."), "Rini tiba di Solok"),
        (("Rini tiba pada ", " di Solok."), "Rini tiba di Solok"),
        (("Di Solok pada hari ", ", Rini tiba."), "Rini tiba di Solok"),
        (("Rini tinggal di sana sejak ", "."), None),
    ],
)
def test_the_gap_and_its_preposition_are_cut(frame, expected):
    assert without_gap(frame, TIME_LEADS) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Pada hari Senin, 5 Mei 2003, Rini tiba", "Rini tiba pada hari Senin, 5 Mei 2003"),
        ("Pada malam hari Rini tiba", None),
        ("Rini tiba", "Rini tiba"),
    ],
)
def test_statements_begin_with_their_subject(said, expected):
    assert in_plain_order(said) == expected
