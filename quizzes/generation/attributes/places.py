"""Which place lies in which."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from articles.analysis import gazetteers
from articles.analysis.document import (
    Label,
    Mention,
)
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_LYING_IN = re.compile(r",\s+")


def containment(wording: Wording) -> Iterator[Asked]:
    """ "di Incheon, Korea Selatan": in which country or province the first lies."""
    text = wording.document.text
    mentions = wording.document.mentions
    for inner, outer in pairwise(mentions):
        if inner.label is not Label.LOCATION or outer.label is not Label.LOCATION:
            continue
        name = outer.of(text)
        kind = "negara" if name in gazetteers.countries() else "provinsi" if name in gazetteers.provinces() else None
        if kind and _LYING_IN.fullmatch(text, inner.end, outer.start) and not _is_listed(text, outer):
            inside = inner.of(text)
            yield asked_of(
                wording,
                f"Di {kind} mana letak {inside}?",
                Kind.WHERE,
                AnswerType.PLACE,
                outer,
                "containment",
                (f"{inside} terletak di ", "."),
                worth=0.3,
                mention=outer,
            )


def _is_listed(text: str, outer: Mention) -> bool:
    """Whether a list goes on behind ("Jepang, Korea Selatan, dan Cina"), so that nothing contains anything."""
    return bool(re.match(r",?\s+(?:dan|serta|atau)\b|,\s+[A-Z]", text[outer.end :]))
