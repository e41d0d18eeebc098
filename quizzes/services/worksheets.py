"""A published version on paper, and the way from paper to the screen."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import segno
from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext

from quizzes.items import item_from_dict
from quizzes.services.attempts import points_of
from quizzes.services.errors import ServiceError
from quizzes.worksheets.render import render
from quizzes.worksheets.worksheet import Entry, Paper, Passage, Sheets, Worksheet

if TYPE_CHECKING:
    from quizzes.models import Quiz, QuizVersion


def worksheet_pdf(*, version: QuizVersion, paper: str = "A4", with_key: bool = True, base_url: str = "") -> bytes:
    """The worksheet of ``version`` on ``paper`` (A4 or F4), with the key pages last where ``with_key``.

    The QR code leads to the quiz as ``join_url`` says; where pupils cannot reach that address, the sheet bears the
    code alone. Raises ServiceError for a paper that is not known.
    """
    size = paper.upper()
    if size not in Paper.__members__:
        raise ServiceError(gettext("Ukuran kertas %(paper)s tidak dikenal; pilih A4 atau F4.") % {"paper": paper})
    return render(_worksheet(version, Paper[size], with_key, base_url))


def join_url(*, quiz: Quiz, base_url: str = "") -> str:
    """The pupils' address of the quiz under PUBLIC_URL, or ``base_url`` where that is not set.

    Empty where neither is known: a code that leads nowhere helps nobody.
    """
    base = (settings.PUBLIC_URL or base_url).rstrip("/")
    return base + reverse("quizzes:enter_code", args=[quiz.code]) if base else ""


def is_own_machine(url: str) -> bool:
    """Whether ``url`` leads back to the computer that opens it, so that no pupil's phone finds the quiz there."""
    host = urlsplit(url).hostname or ""
    try:
        address = ip_address(host)
    except ValueError:
        return host == "localhost"
    return address.is_loopback or address.is_unspecified


def qr_svg(url: str) -> str:
    """A QR code of ``url`` as an SVG element that grows with its box."""
    svg: str = segno.make(url, error="m", micro=False).svg_inline(omitsize=True, border=2)
    return svg


def _worksheet(version: QuizVersion, paper: Paper, with_key: bool, base_url: str) -> Worksheet:
    content = version.content
    url = join_url(quiz=version.quiz, base_url=base_url)
    return Worksheet(
        title=content["title"],
        code=version.quiz.code,
        version=str(version.number),
        passages=tuple(Passage(p["title"], p["body"], p["source"], p["byline"]) for p in content["passages"]),
        entries=tuple(
            Entry(entry["number"], item_from_dict(entry["item"]), points_of(entry), entry["passage"])
            for entry in content["items"]
        ),
        paper=paper,
        sheets=Sheets.PUPIL_AND_KEY if with_key else Sheets.PUPIL,
        join_url="" if is_own_machine(url) else url,
    )
