"""What was read, in the reader's language: the names of kinds and roles, and values in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.dates import MONTHS, WEEKDAYS
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.analysis.document import AdjunctRole, Amount, DateValue, ExpressionKind, Label, Voice

if TYPE_CHECKING:
    from articles.analysis.document import Expression, TimeValue

LABEL_NAMES = {
    Label.PERSON: _("orang"),
    Label.ORGANISATION: _("lembaga"),
    Label.LOCATION: _("tempat"),
    Label.PRODUCT: _("produk"),
    Label.EVENT: _("peristiwa"),
    Label.WORK: _("karya"),
}

KIND_NAMES = {
    ExpressionKind.DATE: _("tanggal"),
    ExpressionKind.TIME: _("jam"),
    ExpressionKind.DURATION: _("lamanya"),
    ExpressionKind.QUANTITY: _("jumlah"),
    ExpressionKind.MONEY: _("uang"),
    ExpressionKind.PERCENT: _("persentase"),
    ExpressionKind.ORDINAL: _("urutan"),
}

ROLE_NAMES = {
    AdjunctRole.PLACE: _("tempat"),
    AdjunctRole.GOAL: _("tujuan"),
    AdjunctRole.SOURCE: _("asal"),
    AdjunctRole.TIME: _("waktu"),
    AdjunctRole.DURATION: _("lamanya"),
    AdjunctRole.COMPANION: _("bersama siapa"),
    AdjunctRole.INSTRUMENT: _("alat atau cara"),
    AdjunctRole.PURPOSE: _("untuk apa"),
    AdjunctRole.CAUSE: _("sebab"),
    AdjunctRole.BENEFICIARY: _("penerima"),
    AdjunctRole.AGENT: _("pelaku"),
    AdjunctRole.TOPIC: _("tentang apa"),
    AdjunctRole.ACCORDING_TO: _("menurut siapa"),
    AdjunctRole.CAPACITY: _("sebagai apa"),
    AdjunctRole.OTHER: _("keterangan lain"),
}

VOICE_NAMES = {
    Voice.ACTIVE: _("aktif"),
    Voice.PASSIVE: _("pasif"),
    Voice.INTRANSITIVE: _("tanpa objek"),
    Voice.NOMINAL: _("nominal"),
}


def label_name(label: Label) -> str:
    """What a name stands for."""
    return str(LABEL_NAMES[label])


def kind_name(kind: ExpressionKind) -> str:
    """What a value tells."""
    return str(KIND_NAMES[kind])


def role_name(role: AdjunctRole) -> str:
    """What a phrase adds to its clause."""
    return str(ROLE_NAMES[role])


def voice_name(voice: Voice) -> str:
    """How a predicate treats its subject."""
    return str(VOICE_NAMES[voice])


def value_in_words(expression: Expression) -> str:
    """The value of a date, a time or an amount: "Rabu, 13 September 2023", "lebih dari 6.500 km", "urutan ke-2"."""
    value = expression.value
    if isinstance(value, DateValue):
        return _until(_day(value), _day(value.until) if value.until else "")
    if isinstance(value, Amount):
        return _amount(value, expression.kind)
    return _until(_clock(value), _clock(value.until) if value.until else "")


def _until(first: str, last: str) -> str:
    return gettext("%(first)s sampai %(last)s") % {"first": first, "last": last} if last else first


def _day(value: DateValue) -> str:
    if value.year is not None and value.month is None and value.weekday is None:
        return gettext("tahun %(year)d") % {"year": value.year}
    month = MONTHS[value.month] if value.month else None
    date = " ".join(str(part) for part in (value.day, month, value.year) if part is not None)
    weekday = "" if value.weekday is None else str(WEEKDAYS[value.weekday])
    return ", ".join(filter(None, (weekday, date)))


def _clock(value: TimeValue) -> str:
    # Translators: a time of day.
    clock = gettext("pukul %(hour)02d.%(minute)02d") % {"hour": value.hour, "minute": value.minute}
    return f"{clock} {value.zone}" if value.zone else clock


def _amount(value: Amount, kind: ExpressionKind) -> str:
    number = number_format(value.number.normalize(), force_grouping=True)
    if kind is ExpressionKind.ORDINAL:
        return gettext("urutan ke-%(number)s") % {"number": number}
    upper = "" if value.upper is None else number_format(value.upper.normalize(), force_grouping=True)
    return " ".join(filter(None, (value.modifier, _until(number, upper), value.unit)))
