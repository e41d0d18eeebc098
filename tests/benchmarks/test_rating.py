import json

import pytest

from benchmarks.rating import cohens_kappa, interval, make, merge, report, share, usable

TEXT = """Rini Hartati membuka pameran lukisan di Kota Solo pada 3 Mei 2021. Dedi Kurnia menyumbang lima patung kayu.

Pameran itu dikunjungi 1.200 orang. Ratna Sari membeli sebuah lukisan pantai."""


def row(text, *verdicts):
    return {"text": text, "ratings": [{"T": verdict, "G": 5, "C": 5, "K": 5, "D": None} for verdict in verdicts]}


def test_a_disagreement_counts_as_unusable():
    rows = [row("a", True, True), row("a", True, False), row("b", False, False), row("b", True, True)]
    assert [usable(each) for each in rows] == [True, False, False, True]
    assert share(rows) == 0.5


def test_the_interval_is_that_of_texts():
    alike = [row(name, True) for name in "abcd"]
    assert interval(alike) == (1.0, 1.0)
    assert interval([*alike, *(row(name, False) for name in "efgh")]) == (0.125, 0.875)


@pytest.mark.parametrize(
    ("rows", "kappa"),
    [
        ([row("a", True, True), row("a", False, False)], 1.0),
        ([row("a", True, False), row("a", False, True)], -1.0),
        ([row("a", True, True), row("a", True, False), row("a", False, True), row("a", False, False)], 0.0),
        ([row("a", True, True)], 1.0),
        ([row("a", True)], None),
    ],
)
def test_cohens_kappa(rows, kappa):
    assert cohens_kappa(rows) == kappa


def test_a_sheet_is_blind_first_and_keeps_no_passage(tmp_path, capsys):
    source = tmp_path / "pameran.txt"
    source.write_text(TEXT, encoding="utf-8")
    make(tmp_path / "round", [str(source)], first=4, seed=1)
    questions = json.loads((tmp_path / "round" / "questions.json").read_text(encoding="utf-8"))
    keys = json.loads((tmp_path / "round" / "keys.json").read_text(encoding="utf-8"))
    shown = [item for passage in questions for item in passage["items"]]
    assert [set(item) for item in shown] == [{"id", "form", "stem", "prompts", "options"}] * 4
    assert {item["id"] for item in shown} == set(keys)
    rating = {"answer": "", "G": 5, "C": 4, "K": 5, "D": None, "T": True, "codes": ["DULL"], "comment": ""}
    rater = tmp_path / "rater.json"
    rater.write_text(json.dumps([{"id": number, **rating} for number in list(keys)[:3]]), encoding="utf-8")
    merge(tmp_path / "round", tmp_path / "sheet.jsonl", [rater])
    sheet = (tmp_path / "sheet.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in sheet.splitlines()]
    assert [(each["text"], each["ratings"][0]["T"]) for each in rows] == [("pameran", True)] * 3
    assert "evidence" not in sheet
    capsys.readouterr()
    report([tmp_path / "sheet.jsonl"])
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "3 items about 1 texts"
    assert "  usable unedited 100.0 % [100.0, 100.0]  (every rater agrees)" in printed
    assert printed[-1] == "  codes: DULL 3"
