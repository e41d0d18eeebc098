"""What makes a wrong answer a bad distractor. Source of the rules: Haladyna, Downing & Rodriguez 2002, rules 18-29."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from articles.analysis import gazetteers
from quizzes.generation.comparing import contains, core, same_words, words
from quizzes.generation.indonesian.reference import DEMONSTRATIVE, LEXICAL_NYA, PERSONAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context

LEADS = frozenset("untuk agar supaya karena sebab dengan oleh bahwa sehingga guna demi".split())
LONG = 7  # words; an option of so many is a clause and stands only among its like
ENOUGH = 8  # options per key, so that the cost does not grow with the gazetteers
SIMILAR_STEMS = 0.5  # stems that share so much of their content may be answered by each other's key
_BRACKETED = re.compile(r"\s*\([^()]*\)")  # "Ani (Bali) dan Budi (Riau)"
_JOIN = r"\s*(?:,|,?\s*(?:dan|serta|maupun|atau)\b)\s*"


def fitting(options: Iterable[str], asked: Asked, context: Context) -> tuple[str, ...]:
    """The first ENOUGH of ``options`` that may stand beside the key and beside each other, in their order."""
    keys = context.keys(asked)
    rivals = other_answers(asked, context)
    chosen: list[str] = []
    for option in options:
        if len(chosen) == ENOUGH:
            break
        if any(same_words(one_name(option), one_name(other)) for other in (*keys, *rivals, *chosen)):
            continue
        if is_alike(option, keys[0]) and not _is_given(option, asked) and not _is_coordinated(option, asked, context):
            chosen.append(option)
    return tuple(chosen)


def one_name(text: str) -> str:
    """The text with each place by one of its names: Moskwa is Moskow, Perancis Prancis, Departemen Kementerian."""
    return " ".join(_same_names().get(word, word) for word in text.split())


@cache
def _same_names() -> dict[str, str]:
    aliases = {alias: name for alias, name in gazetteers.country_aliases() if " " not in alias + name}
    return {
        **aliases,
        "Moskwa": "Moskow",
        "Departemen": "Kementerian",
        "Samudera": "Samudra",
        "Transportasi": "Perhubungan",
    }


def is_alike(option: str, key: str) -> bool:
    """Whether form gives nothing away: case, digits and length of both are the same in kind."""
    return (
        _case(option) == _case(key)
        and bool(re.search(r"\d", option)) == bool(re.search(r"\d", key))
        and _has_similar_length(option, key)
        and not refers_elsewhere(option)
        and _lead(option) == _lead(key)
    )


def _lead(text: str) -> str | None:
    """What a clause begins with ("untuk", "agar"): all options are of one build; None where it is no clause."""
    first = text.split()[0].lower()
    return first if first in LEADS else None


def _case(text: str) -> bool | None:
    """Whether the first letter is a capital; None where a digit or a mark comes first."""
    return text[0].isupper() if text[:1].isalpha() else None


def _has_similar_length(option: str, key: str) -> bool:
    size, wanted = len(words(option)), len(words(key))
    if (size >= LONG) != (wanted >= LONG):
        return False
    return size <= 2 * wanted + 1 and wanted <= 1.7 * size + 0.5


def refers_elsewhere(text: str) -> bool:
    """Whether the words point at something that they do not name (ia, itu, rumahnya)."""
    found = words(text)
    return any(w in PERSONAL or w in DEMONSTRATIVE for w in found) or any(
        w.endswith("nya") and len(w) > 5 and w not in LEXICAL_NYA for w in found
    )


def _is_given(option: str, asked: Asked) -> bool:
    """Whether the stem already speaks of it."""
    return contains(words(asked.stem), core(option))


def _is_coordinated(option: str, asked: Asked, context: Context) -> bool:
    """Whether the evidence lists it beside the key, so that it may be right as well."""
    evidence = _BRACKETED.sub("", context.evidence_text(asked))
    if option.casefold() not in evidence.casefold():
        return False
    other = re.escape(option)
    for span in asked.keys:
        key = re.escape(" ".join(span.of(context.document.text).split()))
        between = rf"{_JOIN}(?:\w+\s){{0,3}}?"
        if re.search(rf"{key}{between}{other}|{other}{between}{key}", evidence, re.IGNORECASE):
            return True
    return False


def other_answers(asked: Asked, context: Context) -> tuple[str, ...]:
    """The keys of questions so similar to this one that they might answer it as well, and names of the key."""
    entities = context.document.entities
    found = [m.of(context.document.text) for m in entities[asked.mention.entity].mentions] if asked.mention else []
    for other in (*context.of_same_role(asked), *context.similar(asked, SIMILAR_STEMS)):
        found += context.keys(other) if other.answer is asked.answer else ()
    return tuple(found)
