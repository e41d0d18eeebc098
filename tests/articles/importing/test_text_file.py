"""A text file is read whatever wrote it; what is no text is refused with a stable code."""

import io
import zipfile

import pytest

from articles.importing.problems import ImportProblem, Problem
from articles.importing.text_file import check_characters, read_text_file

TEXT = "Kata Bu Sari, “Kafé itu buka pukul 7 – 9 pagi.”"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_what_common_programs_write_is_read(encoding):
    assert read_text_file(TEXT.encode(encoding)) == TEXT


def test_utf_16_of_either_byte_order_is_read():
    assert read_text_file(b"\xfe\xff" + TEXT.encode("utf-16-be")) == TEXT


def test_an_empty_file_is_an_empty_text():
    assert read_text_file(b"") == ""


def zipped() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("word/document.xml", TEXT)
    return data.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        zipped(),
        b"%PDF-1.7\n1 0 obj",
        b"{\\rtf1\\ansi Halo}",
        bytes(range(1, 32)) * 20,
        b"\x01\x02\x03\xff" * 50,
        "Halo".encode("utf-16-le"),
    ],
    ids=["png", "docx", "pdf", "rtf", "control characters", "bytes", "utf-16 without its mark"],
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(ImportProblem) as raised:
        read_text_file(data)
    assert raised.value.code is Problem.BINARY


@pytest.mark.parametrize(
    "data",
    [
        "これは日本語の文章です。".encode("shift-jis"),
        "Это русский текст.".encode("cp1251"),
        TEXT.encode("cp1252") + b"\x81",
        TEXT.encode("utf-8").decode("cp1252", errors="replace").encode(),
        "Kata yang rusak: kaf\ufffd.".encode(),
        b"\xff\xfeH",
    ],
    ids=["shift-jis", "cp1251", "no such letter", "encoded twice", "replaced", "half a letter"],
)
def test_letters_that_cannot_be_told_are_refused(data):
    with pytest.raises(ImportProblem) as raised:
        read_text_file(data)
    assert raised.value.code is Problem.ENCODING


def test_a_stray_control_character_is_left_out():
    assert check_characters(TEXT + "\x07" + TEXT * 3) == TEXT * 4
