import io
import json

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from quizzes.generation.checks import Withheld
from quizzes.services import explain_withheld
from tests.quizzes.generation.forms.reading import SCHOOL

TEXT = """Jembatan Baru di Garut

Penulis: Wahyu Kencana

Bupati Rini Astuti meresmikan Jembatan Ciherang di Garut pada 12 Maret 2021.
Insinyur Tono Pratomo merancang jembatan sepanjang 85 meter itu.
Warga Desa Sukamaju menyambut Rini Astuti dengan tarian daerah dan makanan hangat.
Pada hari yang sama Rini Astuti mengunjungi Pasar Limbangan di Bandung dan membeli 20 kilogram beras di sana.
"""
PASSAGE = "Rini Astuti membuka Pasar Limbangan di Bandung pada 12 Maret 2021. Tono Pratomo membeli 20 kilogram beras."


def ask(*arguments):
    out = io.StringIO()
    call_command("ask", *map(str, arguments), stdout=out)
    return out.getvalue()


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "jembatan.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def gold(tmp_path):
    path = tmp_path / "gold.json"
    passages = [{"passage_id": "a", "text": PASSAGE}, {"passage_id": "b", "text": "The cat sat upon the mat today."}]
    path.write_text(json.dumps(passages), encoding="utf-8")
    return path


def test_questions_are_printed_with_number_options_key_and_evidence(article):
    lines = ask(article, "--form", "mc", "--count", "2").splitlines()
    assert [line[:2] for line in lines if line[:1].isdigit()] == ["1.", "2."]
    first = lines[: lines.index("")]
    assert [line.strip()[:2] for line in first[1:5]] == ["A.", "B.", "C.", "D."]
    key = first[5].removeprefix("   Kunci: ")
    assert f"   {key}" in first[1:5]
    assert first[6].removeprefix("   Bukti: ") in TEXT


def test_short_answers_show_what_else_is_accepted_and_statements_what_was_swapped(article):
    assert "(juga: " in ask(article, "--form", "short")
    statements = ask(article, "--form", "tf")
    assert "(benar atau salah)" in statements
    assert "(seharusnya: " in statements


@pytest.fixture
def school(tmp_path):
    path = tmp_path / "sekolah.txt"
    path.write_text(SCHOOL, encoding="utf-8")
    return path


def row_of(school, form):
    """The one item of that form in the fields of the benchmark."""
    rows = [json.loads(line) for line in ask(school, "--form", form, "--jsonl").splitlines()]
    return next(row for row in rows if row["type"] == form)


def test_rows_are_printed_with_numbered_prompts_and_lettered_options(school):
    lines = [line.strip() for line in ask(school, "--form", "matching").splitlines()]
    assert [line[:3] for line in lines[1:5]] == ["(1)", "(2)", "(3)", "(4)"]
    assert [line[:2] for line in lines[5:9]] == ["A.", "B.", "C.", "D."]
    key = next(line for line in lines if line.startswith("Kunci: "))
    assert [part[:3] for part in key.removeprefix("Kunci: ").split("; ")] == ["(1)", "(2)", "(3)", "(4)"]


def test_an_essay_is_printed_with_each_point_above_its_evidence(school):
    lines = [line.strip() for line in ask(school, "--form", "open").splitlines() if line]
    assert [line.split(":")[0] for line in lines[1:5]] == ["Pokok jawaban", "Bukti", "Pokok jawaban", "Bukti"]


def test_statements_and_orders_are_printed_with_their_key(school):
    assert "Kunci: (1) " in ask(school, "--form", "mcx")
    assert " → " in ask(school, "--form", "ordering")


def test_jsonl_tells_the_key_of_rows_in_words(school):
    statements = row_of(school, "mcx")
    assert set(statements["key"]) < set(statements["options"])
    matching = row_of(school, "matching")
    assert "Raden Wiryo meninggal – 1933" in matching["key"]
    assert {pair.split(" – ")[1] for pair in matching["key"]} < set(matching["options"])
    assert row_of(school, "ordering")["key"][0] == "Raden Wiryo mendirikan Sekolah Tunas Harapan di Desa Karangjati"
    assert len(row_of(school, "open")["key"]) == 3
    assert row_of(school, "cloze")["stem"].count("____") == 1


def test_the_same_seed_prints_the_same(article):
    assert ask(article, "--seed", 4) == ask(article, "--seed", 4)


def test_a_class_of_grade_two_has_three_options(article):
    rows = [json.loads(line) for line in ask(article, "--form", "mc", "--class", 2, "--jsonl").splitlines()]
    assert {len(row["options"]) for row in rows} == {3}


def test_the_byline_is_not_asked_about(article):
    assert "Wahyu Kencana" not in ask(article, "--count", 50)


def test_jsonl_holds_the_fields_of_the_benchmark(gold):
    rows = [json.loads(line) for line in ask("--gold", gold, "--jsonl").splitlines()]
    assert {row["passage_id"] for row in rows} == {"a"}
    for row in rows:
        assert set(row) == {
            "passage_id",
            "language",
            "type",
            "stem",
            "key",
            "options",
            "evidence_start",
            "evidence_end",
            "proof",
            "level",
        }
        key = row["key"] if isinstance(row["key"], str) else row["key"][0]
        evidence = PASSAGE[row["evidence_start"] : row["evidence_end"]]
        assert row["type"] == "tf" or key.lower() in evidence.lower()
        assert (row["options"] == []) == (row["type"] != "mc")


def test_what_is_withheld_is_shown_with_its_reason(article, monkeypatch):
    from quizzes.generation import generate as module

    reason = next(iter(module.Reason))
    real = module.sift

    def sift(asked, document):
        kept, withheld = real(asked, document)
        return kept, (*withheld, Withheld("Siapa?", ("Rini", "Tono"), reason))

    monkeypatch.setattr(module, "sift", sift)
    assert f"[{explain_withheld(reason)}] Siapa? (Rini; Tono)" in ask(article, "--withheld").splitlines()
    lines = map(json.loads, ask(article, "--withheld", "--jsonl").splitlines())
    assert {"withheld": reason, "stem": "Siapa?", "key": ["Rini", "Tono"]} in lines


def test_a_text_without_facts_says_so(tmp_path):
    path = tmp_path / "kosong.txt"
    path.write_text("Wah, indah sekali dan ramai sekali ya! " * 8, encoding="utf-8")
    assert ask(path) == "Tidak ada soal yang dapat disusun dari bacaan ini.\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "kosong"),
        (b"%PDF-1.7 \x00\x01", "teks"),
        (("The children went home because of the heavy rain that fell in the north. " * 6).encode(), "Indonesia"),
    ],
)
def test_a_bad_file_is_refused_in_indonesian(tmp_path, content, message):
    path = tmp_path / "buruk.txt"
    path.write_bytes(content)
    with pytest.raises(CommandError, match=message):
        ask(path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(CommandError, match="tidak dapat dibaca"):
        ask(tmp_path / "tiada.txt")


@pytest.mark.parametrize("content", ["{", "[{}]", "3"])
def test_a_gold_file_of_another_shape_is_refused(tmp_path, content):
    path = tmp_path / "gold.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CommandError, match="bukan daftar bacaan"):
        ask("--gold", path)


def test_one_of_file_and_gold_is_needed(article, gold):
    for arguments in ([], [article, "--gold", gold]):
        with pytest.raises(CommandError, match="Sebutkan satu berkas"):
            ask(*arguments)


@pytest.mark.parametrize(("option", "value", "said"), [("count", 0, "sedikitnya 1"), ("class", 13, "1 sampai 12")])
def test_an_impossible_request_is_refused(article, option, value, said):
    with pytest.raises(CommandError, match=f"--{option} harus {said}"):
        ask(article, f"--{option}", value)


def test_what_is_asked_can_be_narrowed(article):
    rows = [json.loads(line) for line in ask(article, "--kind", "where", "when", "--jsonl").splitlines()]
    assert rows
    assert {row["stem"].split()[0] for row in rows if row["type"] in ("mc", "short")} <= {"Di", "Pada", "Kapan"}
    about = [json.loads(line) for line in ask(article, "--about", "Tono Pratomo", "--jsonl").splitlines()]
    assert about
    assert {
        row["level"] for row in map(json.loads, ask(article, "--levels", "1", "0", "0", "--jsonl").splitlines())
    } == {"menemukan"}


@pytest.mark.parametrize("levels", [("0", "0", "0"), ("-1", "1", "1")])
def test_levels_are_shares(article, levels):
    with pytest.raises(CommandError, match="--levels"):
        ask(article, "--levels", *levels)


def test_fewer_than_wanted_are_said(article):
    last = ask(article, "--count", "60").splitlines()[-1]
    found = sum(
        line.split(".")[0].isdigit() for line in ask(article, "--count", "60").splitlines() if line[:1].isdigit()
    )
    assert last == f"Bacaan ini memberi {found} soal yang baik dari 60 yang diminta."
    assert "yang diminta" not in ask(article, "--count", "1")
