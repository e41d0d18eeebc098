"""Teks rumpang: one sentence with one gap for a name, a value or a key noun that stands in it once.

The text's own sentence where it stands alone; else the fact as a statement.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from articles.analysis.datelines import dateline
from articles.analysis.document import Amount, Label, Span
from articles.analysis.numerals import read_digits, read_number
from quizzes.generation.asked import AnswerType
from quizzes.generation.checks import Reason, leaks, statement_fault
from quizzes.generation.comparing import contains, content_words, core, words
from quizzes.generation.distractors.fit import refers_elsewhere
from quizzes.generation.forms.base import new_item
from quizzes.generation.forms.short_answer import amounts_like, variants
from quizzes.generation.forms.statements import LONGEST, NAMED, frame_of, is_tellable
from quizzes.generation.forms.true_false import SWAPPED
from quizzes.generation.indonesian.reference import RELATIVE_DATES, UNRESOLVABLE
from quizzes.generation.indonesian.rows import LEANING
from quizzes.items import GAP, Form, Level, Proof

if TYPE_CHECKING:
    import random

    from articles.analysis.document import Document, Sentence
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.items import Item

SHORTEST = 6  # words of a sentence that tells enough to fill its gap
CLEAR = 8  # words that tell enough without a name
LONGEST_NOUN = 3  # words; a longer phrase can be put in many ways
LONGEST_VALUE = 6
KEY_NOUN = 2  # in so many sentences it stands
_LEAD = re.compile(r"(?:tahun|bulan|tanggal|hari|abad)\s+", re.IGNORECASE)
_LATER = re.compile(r"^(?:\S+ ){1,3}(?:kemudian|sebelumnya|sesudahnya|setelahnya|berikutnya|selanjutnya)\b")
_DATELINE = re.compile(r"^[A-Z][A-Z .,/]+\s[-–—]|\s[-–—]\s")
_UNFIT = re.compile(r"[\"“”()\[\]:;?!…\n]|\.\.|__")


def build(asked: Asked, context: Context, rng: random.Random) -> Item | Reason:  # noqa: ARG001 - a form like the others
    """One sentence with its gap and what may fill it, or the reason why there is none."""
    gap = _gap(asked, context)
    if gap is None:
        return Reason.NO_GAP
    filler = " ".join(gap.of(context.document.text).split())
    if _UNFIT.search(filler):
        return Reason.NO_GAP
    found = [cut for cut in (_own_sentence(gap, context), _statement(asked, gap, context)) if cut is not None]
    if not found:
        return Reason.UNRESOLVED_REFERENCE
    stem = next((GAP.join(cut) for cut in found if not _gives(cut, filler)), None)
    if stem is None:
        return Reason.KEY_IN_STEM
    accepted = _accepted(asked, filler, context)
    item = new_item(asked, Form.CLOZE, key=(filler,), accepted=accepted, proof=Proof.SPAN)
    return replace(item, stem=stem, level=Level.LOCATE)


def _gap(asked: Asked, context: Context) -> Span | None:
    """The words to leave out: a name, a date, the number of an amount, or a noun that the text speaks of again."""
    if len(asked.keys) != 1 or asked.said:
        return None
    key = asked.keys[0]
    size = len(words(context.key_text(key)))
    if asked.answer in SWAPPED and (asked.mention is not None or asked.expression is not None):
        return _number(asked, key, context.document) or _without_lead(key, context.document.text, size)
    if asked.answer is not AnswerType.THING or size > LONGEST_NOUN:
        return None
    noun = content_words(context.key_text(key))
    return key if noun and context.sentences_with(noun) >= KEY_NOUN else None


def _without_lead(key: Span, text: str, size: int) -> Span | None:
    """The name or date without the word that says of what kind it is: "tahun" 1959. None where it is long."""
    lead = _LEAD.match(key.of(text))
    return Span(key.start + (lead.end() if lead else 0), key.end) if size <= LONGEST_VALUE else None


def _number(asked: Asked, key: Span, document: Document) -> Span | None:
    """The number of "lima buku": what it counts stays in the sentence. None where it is not one number before words."""
    value = asked.expression.value if asked.expression is not None else None
    if not isinstance(value, Amount) or value.upper is not None:
        return None
    text = key.of(document.text)
    at = len(value.modifier) if value.modifier and text.lower().startswith(value.modifier) else 0
    ends = [match.start() for match in re.finditer(r" ", text) if match.start() > at + 1]
    at += text[at:].startswith(" ")
    end = next((end for end in ends if _number_value(text[at:end]) is not None), None)
    if end is None or re.search(r"\d", text[end:]):
        return None
    whole = next((end for end in ends if _number_value(text[at:end]) == value.number), end)
    if not text[at].isdigit() and _number_value(text[at:whole]) != value.number:
        return None
    return Span(key.start + at, key.start + (end if text[at].isdigit() else whole))


def _number_value(text: str) -> Decimal | None:
    try:
        return read_digits(text) if text[:1].isdigit() else read_number(text)
    except (ValueError, ArithmeticError):
        return None


def _accepted(asked: Asked, filler: str, context: Context) -> tuple[str, ...]:
    """What else may be written: of a number its figures or words, of anything else what a short answer takes."""
    value = asked.expression.value if asked.expression is not None else None
    key = context.keys(asked)[0]
    number = _number_value(filler) if isinstance(value, Amount) and filler != key else None
    if isinstance(value, Amount) and number is not None:
        others = [key, *amounts_like(replace(value, number=number, modifier=None), filler)]
    else:
        others = [key, *variants(asked, context)]
    return tuple(dict.fromkeys(other for other in others if other not in ("", filler)))


def _own_sentence(gap: Span, context: Context) -> tuple[str, str] | None:
    """The sentence of the text around the gap, where nothing in it leans on another."""
    sentence = context.document.sentence_at(gap.start)
    text = context.document.text
    if not sentence.contains(gap) or not _stands_alone(sentence, context.document):
        return None
    before, after = text[sentence.start : gap.start], text[gap.end : sentence.end]
    return before, after


def _stands_alone(sentence: Sentence, document: Document) -> bool:
    said = sentence.of(document.text).strip()
    found = words(said)
    if not SHORTEST <= len(found) <= LONGEST or not said.endswith(".") or not said[0].isupper():
        return False
    if _UNFIT.search(said[:-1]) or _DATELINE.search(said) or RELATIVE_DATES.search(said):
        return False
    if _LATER.match(said) or dateline([token.text for token in sentence.tokens]):
        return False
    if found[0] in LEANING or set(found) & UNRESOLVABLE or refers_elsewhere(said):
        return False
    return not _has_short_name(sentence, document) and statement_fault(said) is None


def _has_short_name(sentence: Sentence, document: Document) -> bool:
    """Whether somebody is named by a part of the name alone."""
    names = {m.entity: m.of(document.text) for m in document.mentions_in(sentence) if m.label is Label.PERSON}
    return any(len(name.split()) < len(document.entities[entity].name.split()) for entity, name in names.items())


def _statement(asked: Asked, gap: Span, context: Context) -> tuple[str, str] | None:
    """The frame around the gap; what of the key is not left out stays in it."""
    if not is_tellable(asked, context):
        return None
    key = asked.keys[0]
    text = context.document.text
    before, after = frame_of(asked)
    before, after = before + text[key.start : gap.start], text[gap.end : key.end] + after
    rest = before + after
    tells = len(words(rest)) >= SHORTEST - 1 and (NAMED.search(rest) or len(words(rest)) >= CLEAR)
    return (before, after) if tells and "\n" not in rest and GAP not in rest else None


def _gives(cut: tuple[str, str], filler: str) -> bool:
    """Whether the sentence says what is left out, or a part of it, in another place."""
    stem = " ".join(cut)
    inside = words(stem)
    return leaks(filler, stem) or contains(inside, core(filler)) or bool(content_words(filler) & set(inside))
