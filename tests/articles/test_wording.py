"""Kinds, roles and values in the reader's language."""

from decimal import Decimal

import pytest
from django.utils import translation

from articles import wording
from articles.analysis.document import (
    AdjunctRole,
    Amount,
    DateValue,
    Expression,
    ExpressionKind,
    Label,
    TimeValue,
    Voice,
)

DATE, TIME, QUANTITY = ExpressionKind.DATE, ExpressionKind.TIME, ExpressionKind.QUANTITY


@pytest.mark.parametrize(
    ("kind", "value", "indonesian", "english"),
    [
        (DATE, DateValue(1928), "tahun 1928", "the year 1928"),
        (
            DATE,
            DateValue(1970, until=DateValue(1979)),
            "tahun 1970 sampai tahun 1979",
            "the year 1970 to the year 1979",
        ),
        (DATE, DateValue(2023, 9), "September 2023", "September 2023"),
        (DATE, DateValue(month=8, day=17), "17 Agustus", "17 August"),
        (DATE, DateValue(2023, 9, 13, 2), "Rabu, 13 September 2023", "Wednesday, 13 September 2023"),
        (DATE, DateValue(weekday=0), "Senin", "Monday"),
        (DATE, DateValue(None, 5, 3, until=DateValue(None, 5, 5)), "3 Mei sampai 5 Mei", "3 May to 5 May"),
        (TIME, TimeValue(7, 5, "WIB"), "pukul 07.05 WIB", "07:05 WIB"),
        (TIME, TimeValue(7, until=TimeValue(9, 30)), "pukul 07.00 sampai pukul 09.30", "07:00 to 09:30"),
        (QUANTITY, Amount(Decimal("1400000.0"), "km", "sekitar"), "sekitar 1.400.000 km", "sekitar 1,400,000 km"),
        (QUANTITY, Amount(Decimal("2.50")), "2,5", "2.5"),
        (QUANTITY, Amount(Decimal(2), "tabung", upper=Decimal(4)), "2 sampai 4 tabung", "2 to 4 tabung"),
        (ExpressionKind.MONEY, Amount(Decimal(12500), "rupiah"), "12.500 rupiah", "12,500 rupiah"),
        (ExpressionKind.ORDINAL, Amount(Decimal(2)), "urutan ke-2", "number 2 in order"),
    ],
)
def test_a_value_in_words(kind, value, indonesian, english):
    expression = Expression(0, 1, kind, value)
    said = {}
    for language in ("id", "en"):
        with translation.override(language):
            said[language] = wording.value_in_words(expression)
    assert said == {"id": indonesian, "en": english}


@pytest.mark.parametrize(
    ("name_of", "kinds"),
    [
        (wording.label_name, Label),
        (wording.kind_name, ExpressionKind),
        (wording.role_name, AdjunctRole),
        (wording.voice_name, Voice),
    ],
)
def test_every_kind_has_a_name_of_its_own(name_of, kinds):
    names = [name_of(kind) for kind in kinds]
    assert len(set(names)) == len(names) == len(kinds)


def test_a_role_is_named_as_a_teacher_would_ask_for_it():
    assert (wording.role_name(AdjunctRole.COMPANION), wording.label_name(Label.ORGANISATION)) == (
        "bersama siapa",
        "lembaga",
    )
