"""What a question must be before it is kept, in words for the teacher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext

from quizzes.items import Form, Item
from quizzes.services.errors import InvalidItem

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_STEM_LENGTH = 1000  # characters
MAX_OPTION_LENGTH = 300
OPTION_COUNTS = range(2, 7)


def check_item(item: Item) -> None:
    """Raises InvalidItem, with a message for each field that is wrong: ``stem``, ``options``, ``key``, ``accepted``."""
    errors = {"stem": _stem_error(item), **(_written_errors(item) if not _is_chosen(item) else _option_errors(item))}
    if found := {field: message for field, message in errors.items() if message}:
        raise InvalidItem(found)


def _is_chosen(item: Item) -> bool:
    return item.form is not Form.SHORT_ANSWER


def _stem_error(item: Item) -> str:
    if not item.stem.strip():
        return gettext("Tuliskan pertanyaannya.")
    if len(item.stem) > MAX_STEM_LENGTH:
        return gettext("Pertanyaan terlalu panjang (paling banyak %(most)d huruf).") % {"most": MAX_STEM_LENGTH}
    return ""


def _option_errors(item: Item) -> dict[str, str]:
    texts = [option.text for option in item.options]
    return {"options": _choice_error(texts), "key": _key_error(item)}


def _choice_error(texts: list[str]) -> str:
    if not all(text.strip() for text in texts):
        return gettext("Ada pilihan yang kosong.")
    if len(texts) not in OPTION_COUNTS:
        return gettext("Tuliskan 2 sampai 6 pilihan jawaban.")
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
