"""The text of a plain text file, whatever wrote it."""

from __future__ import annotations

import codecs
import re

from .problems import ImportProblem, Problem

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OTHER_FORMATS = (b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")  # PDF, DOCX or ODT, RTF, DOC
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
# UTF-8 that was read as Windows-1252 and saved again: “ becomes â€œ, é becomes Ã©.
_GARBLED = re.compile(r"â€[œ™˜“”\x9d¦]|Ã[©¨¡±¶¼]|\ufffd")
_CONTROL_SHARE = 0.01
_FOREIGN_SHARE = 0.1  # in a Windows-1252 file nearly all letters are plain; in a misread one a tenth or more are not


def read_text_file(data: bytes) -> str:
    """The text in ``data``: UTF-8, UTF-16 with its mark, or Windows-1252.

    Raises ImportProblem: BINARY where it is no text, ENCODING where its letters cannot be told.
    """
    if data.startswith(_UTF_16):
        return check_characters(_decoded(data, "utf-16"))
    if b"\0" in data or data.startswith(_OTHER_FORMATS):
        raise ImportProblem(Problem.BINARY)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _from_windows(data)
    return check_characters(text)


def check_characters(text: str) -> str:
    """``text`` itself, where it is readable. Raises ImportProblem: BINARY or ENCODING where it is not."""
    if len(_CONTROLS.findall(text)) > _CONTROL_SHARE * len(text):
        raise ImportProblem(Problem.BINARY)
    if _GARBLED.search(text):
        raise ImportProblem(Problem.ENCODING)
    return _CONTROLS.sub("", text)


def _from_windows(data: bytes) -> str:
    """``data`` as Windows-1252, where that gives words. Raises ImportProblem where it does not."""
    if len(re.findall(rb"[\x00-\x08\x0e-\x1f\x7f]", data)) > _CONTROL_SHARE * len(data):
        raise ImportProblem(Problem.BINARY)
    text = _decoded(data, "cp1252")
    if sum(character > "\x7f" for character in text) > _FOREIGN_SHARE * len(text):
        raise ImportProblem(Problem.ENCODING)
    return text


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ImportProblem(Problem.ENCODING) from error
