"""What a question must be before it is kept, in words for the teacher."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from quizzes.items import GAP, Form, Item
from quizzes.services.errors import InvalidItem

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_STEM_LENGTH = 1000  # characters
MAX_OPTION_LENGTH = 300
OPTION_COUNTS = range(2, 7)
SEVERAL_COUNTS = range(3, 7)  # options of which several are right
STATEMENT_COUNTS = range(3, 6)
PAIR_COUNTS = range(3, 7)
EVENT_COUNTS = range(3, 7)
POINT_COUNTS = range(1, 7)
FEWEST_KEYS = 2


def check_item(item: Item) -> None:
    """Raises InvalidItem, with a message for each field that is wrong: ``stem``, ``options``, ``key``, ``accepted``,
    ``prompts``, ``evidence``.
    """
    check = _statement_errors if item.form is Form.COMPLEX_CHOICE and item.prompts else CHECKS[item.form]
    errors = {"stem": _stem_error(item), **check(item)}
    if found := {field: message for field, message in errors.items() if message}:
        raise InvalidItem(found)


def _stem_error(item: Item) -> str:
    if not item.stem.strip():
        return gettext("Tuliskan pertanyaannya.")
    if len(item.stem) > MAX_STEM_LENGTH:
        return gettext("Pertanyaan terlalu panjang (paling banyak %(most)d huruf).") % {"most": MAX_STEM_LENGTH}
    if item.form is Form.CLOZE and item.stem.count(GAP) != 1:
        return gettext("Tulis kalimatnya dengan satu rumpang, yaitu %(gap)s di tempat kata yang dihilangkan.") % {
            "gap": GAP
        }
    return ""


def _option_errors(item: Item) -> dict[str, str]:
    texts = [option.text for option in item.options]
    return {"options": _choice_error(texts), "key": _key_error(item)}


def _several_errors(item: Item) -> dict[str, str]:
    texts = [option.text for option in item.options]
    message = gettext("Tuliskan 3 sampai 6 pilihan jawaban.") if len(texts) not in SEVERAL_COUNTS else ""
    return {"options": message or _choice_error(texts), "key": _several_key_error(item)}


def _several_key_error(item: Item) -> str:
    keys = tuple(option.text for option in item.options if option.is_key)
    if len(keys) < FEWEST_KEYS or item.key != keys:
        return gettext("Tandai sedikitnya dua pilihan yang benar.")
    return gettext("Sisakan sedikitnya satu pilihan yang salah.") if len(keys) == len(item.options) else ""


def _statement_errors(item: Item) -> dict[str, str]:
    count = gettext("Tuliskan 3 sampai 5 pernyataan.") if len(item.prompts) not in STATEMENT_COUNTS else ""
    return {"prompts": count or _rows_error(item)}


def _matching_errors(item: Item) -> dict[str, str]:
    count = gettext("Tuliskan 3 sampai 6 pasangan yang lengkap.") if len(item.prompts) not in PAIR_COUNTS else ""
    texts = [option.text for option in item.options]
    few = gettext("Tambahkan sedikitnya satu jawaban yang tidak berpasangan, supaya pasangan terakhir tidak tertebak.")
    return {
        "prompts": count or _rows_error(item),
        "options": _text_error(texts) or ("" if len(texts) > len(item.prompts) else few),
    }


def _ordering_errors(item: Item) -> dict[str, str]:
    count = gettext("Tuliskan 3 sampai 6 peristiwa.") if len(item.prompts) not in EVENT_COUNTS else ""
    return {"prompts": count or _rows_error(item)}


def _rows_error(item: Item) -> str:
    """What is wrong with the prompts, or with the keys that belong to them."""
    options = {option.text for option in item.options}
    if len(item.key) != len(item.prompts) or not {*item.key} <= options:
        return gettext("Ada baris yang belum lengkap.")
    return _lines_error(item.prompts)


def _lines_error(texts: tuple[str, ...]) -> str:
    if not all(text.strip() for text in texts):
        return gettext("Ada baris yang belum lengkap.")
    return gettext("Setiap baris harus berbeda dari yang lain.") if _repeats(texts) else _text_error(list(texts))


def _essay_errors(item: Item) -> dict[str, str]:
    count = gettext("Tuliskan 1 sampai 6 butir yang harus ada dalam jawaban.")
    proofs = gettext("Pilih kalimat bukti untuk setiap butir, atau kosongkan semuanya.")
    return {
        "key": count if len(item.key) not in POINT_COUNTS else _lines_error(item.key),
        "evidence": proofs if item.evidence and len(item.evidence) != len(item.key) else "",
    }


def _choice_error(texts: list[str]) -> str:
    if all(text.strip() for text in texts) and len(texts) not in OPTION_COUNTS:
        return gettext("Tuliskan 2 sampai 6 pilihan jawaban.")
    return _text_error(texts)


def _text_error(texts: list[str]) -> str:
    if not all(text.strip() for text in texts):
        return gettext("Ada pilihan yang kosong.")
    if _repeats(texts):
        return gettext("Setiap pilihan harus berbeda dari yang lain.")
    if any(len(text) > MAX_OPTION_LENGTH for text in texts):
        return gettext("Pilihan terlalu panjang (paling banyak %(most)d huruf).") % {"most": MAX_OPTION_LENGTH}
    return ""


def _key_error(item: Item) -> str:
    keys = tuple(option.text for option in item.options if option.is_key)
    if len(keys) != 1 or item.key != keys:
        return gettext("Tandai satu pilihan sebagai kunci.")
    return ""


def _written_errors(item: Item) -> dict[str, str]:
    return {"key": _answer_error(item.key), "accepted": _accepted_error(item)}


def _answer_error(key: tuple[str, ...]) -> str:
    if not key or not all(text.strip() for text in key):
        return gettext("Tuliskan kunci jawabannya.")
    if any(len(text) > MAX_OPTION_LENGTH for text in key):
        return gettext("Kunci terlalu panjang (paling banyak %(most)d huruf).") % {"most": MAX_OPTION_LENGTH}
    return gettext("Kunci yang sama tertulis dua kali.") if _repeats(key) else ""


def _accepted_error(item: Item) -> str:
    if any(len(text) > MAX_OPTION_LENGTH for text in item.accepted):
        return gettext("Jawaban lain terlalu panjang (paling banyak %(most)d huruf).") % {"most": MAX_OPTION_LENGTH}
    return ""


def _repeats(texts: Iterable[str]) -> bool:
    plain = [" ".join(text.casefold().split()) for text in texts]
    return len(set(plain)) < len(plain)


CHECKS: dict[Form, Callable[[Item], dict[str, str]]] = {
    Form.MULTIPLE_CHOICE: _option_errors,
    Form.COMPLEX_CHOICE: _several_errors,
    Form.TRUE_FALSE: _option_errors,
    Form.MATCHING: _matching_errors,
    Form.SHORT_ANSWER: _written_errors,
    Form.CLOZE: _written_errors,
    Form.ORDERING: _ordering_errors,
    Form.ESSAY: _essay_errors,
}
