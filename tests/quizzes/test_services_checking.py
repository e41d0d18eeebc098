"""What a question of each form must be before it is kept, in words for the teacher."""

from dataclasses import replace

import pytest

from quizzes.items import Evidence, Option
from quizzes.services import InvalidItem, check_item
from tests.factories import cloze, essay, every_form, matching, ordering, several_choice, statements


def options(*texts, right=()):
    return tuple(Option(text, is_key=text in right) for text in texts)


@pytest.mark.parametrize("item", every_form(), ids=lambda item: f"{item.form}{len(item.prompts)}")
def test_a_sound_item_of_every_form_is_let_through(item):
    assert check_item(item) is None


SOUND = several_choice()
PAIRS = matching()


@pytest.mark.parametrize(
    ("item", "errors"),
    [
        (
            replace(SOUND, options=options("a", "b", "c", "d", right="a"), key=("a",)),
            {"key": "Tandai sedikitnya dua pilihan yang benar."},
        ),
        (
            replace(SOUND, options=options("a", "b", "c", right="abc"), key=("a", "b", "c")),
            {"key": "Sisakan sedikitnya satu pilihan yang salah."},
        ),
        (
            replace(SOUND, options=options("a", "b", right="ab"), key=("a", "b")),
            {
                "options": "Tuliskan 3 sampai 6 pilihan jawaban.",
                "key": "Sisakan sedikitnya satu pilihan yang salah.",
            },
        ),
        (replace(SOUND, key=("anggrek", "pakis")), {"key": "Tandai sedikitnya dua pilihan yang benar."}),
        (
            replace(statements(), prompts=("a", "b"), key=("Benar", "Salah")),
            {"prompts": "Tuliskan 3 sampai 5 pernyataan."},
        ),
        (
            replace(statements(), prompts=("a", "b", "A")),
            {"prompts": "Setiap baris harus berbeda dari yang lain."},
        ),
        (replace(statements(), key=("Benar", "Salah", "Ya")), {"prompts": "Ada baris yang belum lengkap."}),
        (replace(statements(), prompts=("a", " ", "c")), {"prompts": "Ada baris yang belum lengkap."}),
        (
            replace(PAIRS, prompts=PAIRS.prompts[:2], key=PAIRS.key[:2]),
            {"prompts": "Tuliskan 3 sampai 6 pasangan yang lengkap."},
        ),
        (replace(PAIRS, key=("Kota Padang", *PAIRS.key[1:])), {"prompts": "Ada baris yang belum lengkap."}),
        (
            replace(PAIRS, options=PAIRS.options[1:]),
            {
                "options": "Tambahkan sedikitnya satu jawaban yang tidak berpasangan, "
                "supaya pasangan terakhir tidak tertebak."
            },
        ),
        (
            replace(PAIRS, options=(*PAIRS.options, Option("kota jambi", is_key=False))),
            {"options": "Setiap pilihan harus berbeda dari yang lain."},
        ),
        (
            replace(ordering(), prompts=("a", "b"), key=("1", "2")),
            {"prompts": "Tuliskan 3 sampai 6 peristiwa."},
        ),
        (
            replace(ordering(), prompts=("a", "b", "x" * 301)),
            {"prompts": "Pilihan terlalu panjang (paling banyak 300 huruf)."},
        ),
        (
            replace(cloze(), stem="Bupati meresmikan kebun."),
            {"stem": "Tulis kalimatnya dengan satu rumpang, yaitu ____ di tempat kata yang dihilangkan."},
        ),
        (
            replace(cloze(), stem="____ meresmikan ____."),
            {"stem": "Tulis kalimatnya dengan satu rumpang, yaitu ____ di tempat kata yang dihilangkan."},
        ),
        (replace(cloze(), key=()), {"key": "Tuliskan kunci jawabannya."}),
        (
            replace(essay(), key=(), evidence=()),
            {"key": "Tuliskan 1 sampai 6 butir yang harus ada dalam jawaban."},
        ),
        (replace(essay(), key=("Ada.", "ada.")), {"key": "Setiap baris harus berbeda dari yang lain."}),
        (
            replace(essay(), evidence=(Evidence(0, 5),)),
            {"evidence": "Pilih kalimat bukti untuk setiap butir, atau kosongkan semuanya."},
        ),
    ],
)
def test_what_is_wrong_is_named_at_its_field(item, errors):
    with pytest.raises(InvalidItem) as caught:
        check_item(item)
    assert caught.value.errors == errors
