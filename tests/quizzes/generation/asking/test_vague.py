"""What says too little to be asked, each beside what may be asked of the same kind."""

from __future__ import annotations

import pytest

from articles.analysis.analyse import analyse
from quizzes.generation.questions import ask

REST = " Kegiatan itu dihadiri banyak warga kampung yang datang sejak pagi hari."
VAGUE = (
    ("Sejumlah gedung dibangun perusahaan di Kota Padang.", "Apa yang dibangun perusahaan di Kota Padang?"),
    ("Kegiatan memerlukan dana yang cukup besar.", "Apa yang memerlukan dana yang cukup besar?"),
    ("Koperasi Melati memperoleh akses ke pasar.", "Apa yang diperoleh Koperasi Melati ke pasar?"),
    ("Budi Santoso menilai aturan Kota Solo sangat merugikan para petani.", "Apa yang dinilai Budi Santoso?"),
    # the reading takes any noun behind a passive for its agent
    ("Musik gamelan dicampur musik barat di Kota Solo.", "Apa yang mencampur musik gamelan di Kota Solo?"),
    ("Badai Melati menderu menuju Kota Ambon.", "Apa yang menderu dituju Badai Melati?"),
)
TELLING = (
    ("Budi Santoso mengemukakan gagasan yang mengubah Kota Solo.", "Siapa yang mengemukakan gagasan?"),
    ("Jantung memompa darah ke seluruh tubuh.", "Apa yang memompa darah ke seluruh tubuh?"),
    ("Gedung olahraga dibangun perusahaan di Kota Padang.", "Apa yang dibangun perusahaan di Kota Padang?"),
    ("Koperasi Melati menjual kain tenun kepada wisatawan.", "Apa yang dijual Koperasi Melati kepada wisatawan?"),
)


def stems(text: str) -> list[str]:
    return [asked.stem for asked in ask(analyse(text + REST))]


@pytest.mark.parametrize(("text", "stem"), VAGUE)
def test_what_says_too_little_is_not_asked(text, stem):
    assert stem not in stems(text)


@pytest.mark.parametrize(("text", "stem"), TELLING)
def test_what_tells_which_is_asked(text, stem):
    assert stem in stems(text)


def test_a_name_is_asked_by_its_kind_alone():
    found = stems("Uang Bank Melati mengalir ke desa. Perusahaan maskapai Melati Air membeli kapal.")
    assert not [stem for stem in found if stem.startswith(("Uang apa", "Uang bank"))]


def test_a_place_in_an_order_is_no_answer():
    assert "Apa yang diraih Budi Santoso?" not in stems("Budi Santoso meraih urutan kedua, di belakang Sari Dewanti.")
