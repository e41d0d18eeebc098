import re

import pytest

from articles.analysis.analyse import tagged_sentences
from articles.analysis.document import Label
from articles.analysis.mentions import find_names
from articles.analysis.wordlists import rows_of

PRODUCT, EVENT, WORK = Label.PRODUCT, Label.EVENT, Label.WORK
LABELS = {"product": PRODUCT, "craft": PRODUCT, "kinds": PRODUCT, "maker": PRODUCT, "models": PRODUCT, "ship": PRODUCT}
LABELS |= {"work": WORK, "titled": WORK, "author": WORK}


def things(text):
    names = find_names(text, tagged_sentences(text))
    return [(name.of(text), name.label) for name in names if name.label in (PRODUCT, EVENT, WORK)]


@pytest.mark.parametrize(("what", "_words", "example"), rows_of("designations"))
def test_each_row_names_its_example(what, _words, example):
    named = re.search(r"\[(.+)\]", example)[1]
    assert things(re.sub(r"[\[\]]", "", example)) == [(named, LABELS.get(what, EVENT))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Perang Diponegoro berlangsung lima tahun.", "Perang Diponegoro"),
        ("Argentina menjuarai Piala Dunia 2022 di Qatar.", "Piala Dunia 2022"),
        ("Bandung menjadi tuan rumah Konferensi Asia Afrika pada 1955.", "Konferensi Asia Afrika"),
        ("Atlet itu meraih emas di Olimpiade Paris 2024.", "Olimpiade Paris 2024"),
        ("Para pemimpin menghadiri KTT G20 di Bali.", "KTT G20"),
        ("Para pemimpin bertemu dalam KTT ASEAN ke-43 di Jakarta.", "KTT ASEAN ke-43"),
        ("Para pemuda mengikrarkan Sumpah Pemuda di Jakarta.", "Sumpah Pemuda"),
        ("Para pemuda mengikrarkan Sumpah Pemuda 28 Oktober 1928.", "Sumpah Pemuda"),
        ("Naskah Proklamasi 17 Agustus 1945 disimpan di museum.", "Proklamasi 17 Agustus 1945"),
        ("Warga memperingati Perang Padri 5 Mei lalu.", "Perang Padri"),
        ("Ribuan rumah rusak akibat Gempa Palu 2018.", "Gempa Palu 2018"),
        ("Warga menyaksikan upacara HUT ke-79 RI di lapangan.", "HUT ke-79 RI"),
        ("Jakarta menjadi tuan rumah Asian Games pada 2018.", "Asian Games"),
        ("Dalam SEA Games 2023 kontingen itu menang.", "SEA Games 2023"),
        ("Ani lolos ke Grand Prix Jepang tahun ini.", "Grand Prix Jepang"),
        ("Gerakan 30 September terjadi pada 1965.", "Gerakan 30 September"),
        ("Dunia dilanda Perang Dunia II selama enam tahun.", "Perang Dunia II"),
        ("Kami menonton Piala Dunia 2022 Minggu lalu.", "Piala Dunia 2022"),
    ],
)
def test_events(text, name):
    assert things(text) == [(name, EVENT)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pesawat Tu-160 terbang rendah.", "Tu-160"),
        ("Angkatan Udara membeli F-16 dari pabrik itu.", "F-16"),
        ("Perusahaan itu meluncurkan roket Falcon 9 dari pantai.", "Falcon 9"),
        ("Pesawat Boeing 737 MAX 8 jatuh di laut.", "Boeing 737 MAX 8"),
        ("Kapal pesiar Titanic menabrak gunung es.", "Titanic"),
        ("Habibie merancang pesawat N-250 Gatotkaca.", "N-250 Gatotkaca"),
        ("Pabrik itu membuat mobil listrik Ioniq 5.", "Ioniq 5"),
        ("Ibu naik kapal KM Kelud ke Medan.", "KM Kelud"),
    ],
)
def test_products(text, name):
    assert things(text) == [(name, PRODUCT)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kami menonton film “Anak Rimba” di sekolah.", "Anak Rimba"),
        ("Novel berjudul Ronggeng Senja dibaca siswa.", "Ronggeng Senja"),
        ("Buku Rumah Tua laris terjual.", "Rumah Tua"),
        ("Museum itu menyimpan lukisan Penangkapan Pangeran Diponegoro.", "Penangkapan Pangeran Diponegoro"),
        ("Ibu menyanyikan lagu Indonesia Raya di sekolah.", "Indonesia Raya"),
    ],
)
def test_works(text, name):
    assert things(text) == [(name, WORK)]


@pytest.mark.parametrize(
    "text",
    [
        *("Kasus COVID-19 menurun.", "Tim U-23 menang.", "Pada hari H-1 jalan ramai.", "Pada Hari Senin kami belajar."),
        *("Film Indonesia disukai penonton.", "Buku Budi Santoso terbit kemarin.", "Lagu Rhoma Irama disukai warga."),
        *("Kapal nelayan Indonesia ditangkap.", "Mobil Presiden Joko Widodo mogok.", "Perang itu berlangsung lama."),
        *("Menteri Perang Belanda datang.", "Mereka naik pesawat Garuda Indonesia.", "Gempa Senin pagi merusak rumah."),
        *("Hari Santoso membuka toko.", "Warga Menonton Film Laskar Senja Bersama Bupati"),
        *("Pesawat Kepresidenan mendarat pagi ini.", "Kader merayakan HUT Golkar di aula."),
    ],
)
def test_what_is_no_event_product_or_work(text):
    assert things(text) == []
