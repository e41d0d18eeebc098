"""How much something measures where a noun says what is measured: "luas Kota Ternate sekitar 5.795 km²"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.analysis.document import Amount, DateValue, Expression, Sentence, Span, Token
from articles.analysis.indonesian.clause_words import CONNECTIVES, CONTRASTS, COORDINATORS, NOW, SAYING
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.indonesian.frames import AMOUNT_VERBS, MEASURED_NOUNS
from quizzes.generation.indonesian.measures import CARRIERS, HEDGES, UNOWNED, VALUED_NOUNS
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_LONGEST = 14  # words of what is measured
_FEWEST = 4  # without a name, fewer do not tell which: "total modal perusahaan"
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "ADP", "DET", "SYM", "X"})
_BREAKS = frozenset({"bahwa", "dengan", "oleh", *CONTRASTS, *COORDINATORS, *CONNECTIVES})
_GOES_ON = frozenset({"menjadi", "ke", "hingga", "sampai"})
# a sentence that tells of then and now: without the day the question would have two answers
_OTHER_TIMES = re.compile(r"\b(?:lalu|depan|mendatang|sebelumnya|kemudian|kemarin|semula|silam|berikutnya)\b")
_LED = ("pada ", "sejak ", "hingga ", "sampai ", "selama ")
_BEFORE = re.compile(
    r"(?i:pada|sejak|hingga|sampai|selama)?\s*(?i:(?:awal|akhir|pertengahan)\s+)?(?:(?:bulan|tahun)\s+)?"
)
_BEHIND = re.compile(r"\s+(?:pada\s+|selama\s+)?(?:(?:awal|akhir|pertengahan)\s+)?(?:(?:bulan|tahun)\s+)?")
_BROKEN = re.compile(r",\s?\d|\d")  # "5.795, 4km²": the amount was torn in two
_FIGURES = re.compile(r"\d+")
_NAMED = re.compile(r"\b[A-Z]")


@dataclass(frozen=True, slots=True)
class Measured:
    """An amount with the words that say what it measures, what carries it, and what stands before them."""

    amount: Expression
    noun: Span
    carriers: tuple[str, ...]
    lead: Token | None
    sentence: Sentence


def sizes(wording: Wording) -> Iterator[Asked]:
    """ "Harga beras di Solo sekitar Rp 9.000 per kilogram": what is measured opens its clause."""
    for measured in measured_amounts(wording):
        if _opens(measured, wording) and not _is_asked(measured, wording):
            yield from _ask(measured, wording)


def _is_asked(measured: Measured, wording: Wording) -> bool:
    """Whether a clause says it, and so asks for it, too."""
    for clause in wording.document.clauses_of(measured.sentence.number):
        subject = clause.subject
        if subject is not None and subject.start == measured.noun.start and subject.head.text.lower() in MEASURED_NOUNS:
            return clause.predicate.verb.text.lower() in AMOUNT_VERBS and clause.predicate.end <= measured.amount.start
    return False


def measured_amounts(wording: Wording) -> Iterator[Measured]:
    """Every amount with the noun before it that says what it measures."""
    document = wording.document
    for amount in document.expressions:
        if not isinstance(amount.value, Amount) or amount.value.unit in (None, "kali"):
            continue
        sentence = document.sentence_at(amount.start)
        found = _noun_before(amount, sentence) if _ends_there(amount, sentence, document.text) else None
        if found is not None:
            yield found


def _ends_there(amount: Expression, sentence: Sentence, text: str) -> bool:
    """Whether the amount closes its phrase: "5 juta ton naik" and "5 hektar sawah" say something else."""
    if _BROKEN.match(text, amount.end):
        return False
    after = next((t for t in sentence.tokens if t.start >= amount.end), None)
    if after is None or after.text.lower() in ("saja", "lebih", "lalu"):
        return after is None or after.text.lower() == "saja"
    return after.pos in ("PUNCT", "CCONJ", "SCONJ", "ADP") and after.text.lower() not in _GOES_ON


def _noun_before(amount: Expression, sentence: Sentence) -> Measured | None:
    """The words from the measured noun on to what carries the amount."""
    before = [t for t in sentence.tokens if t.end <= amount.start]
    end = len(before)
    while end and (before[end - 1].text.lower() in CARRIERS or before[end - 1].text.lower() in HEDGES):
        end -= 1
    carriers = tuple(t.text.lower() for t in before[end:])
    if {"yakni", "yaitu"} & set(carriers) and end and before[end - 1].text == ",":
        end -= 1
    start = _start_of(before[:end])
    nouns = [i for i in range(start, end) if before[i].text.lower() in VALUED_NOUNS]
    if not nouns or end - nouns[0] > _LONGEST or _is_coordinated(before, start):
        return None
    words = before[nouns[0] : end]
    if not _is_one_phrase(words):
        return None
    noun = Span(words[0].start, words[-1].end)
    return Measured(amount, noun, carriers, before[nouns[0] - 1] if nouns[0] else None, sentence)


def _start_of(tokens: Sequence[Token]) -> int:
    """Where the clause of the last token begins: behind a mark or a connective."""
    breaks = (i for i, t in enumerate(tokens) if t.pos == "PUNCT" or t.text.lower() in _BREAKS)
    return max(breaks, default=-1) + 1


def _is_coordinated(before: Sequence[Token], start: int) -> bool:
    """ "panjang dan lebar kolam 20 meter": the amount is not of the last alone."""
    joins = start > 1 and before[start - 1].text.lower() in COORDINATORS
    return joins and before[start - 2].pos in ("NOUN", "PROPN", "ADJ")


def _is_one_phrase(words: Sequence[Token]) -> bool:
    """Whether the words are a noun with what describes it; a verb only behind "yang"."""
    described = False
    for token in words:
        described = described or token.text.lower() == "yang"
        if token.pos not in _CONTENT and not described:
            return False
    return words[-1].text.lower() != "yang"


def _opens(measured: Measured, wording: Wording) -> bool:
    """Whether the measured noun is the first of its clause, but for a date before it."""
    lead = measured.lead
    if {"yakni", "yaitu"} & set(measured.carriers):
        return lead is None or lead.pos not in (
            "NOUN",
            "PROPN",
            "ADJ",
        )  # "membatasi usia pesawat yang boleh terbang, yakni 35 tahun"
    if lead is None or lead.text.lower() in ("bahwa", *CONTRASTS, "dan", "karena", "sehingga"):
        return True
    if lead.text == "," or lead.text.lower() in NOW:
        return True
    return _date_at(lead.end, measured, wording) is not None


def _date_at(end: int, measured: Measured, wording: Wording) -> Expression | None:
    """The date that ends there, if it states its year."""
    dates = (e for e in wording.document.expressions_in(measured.sentence) if isinstance(e.value, DateValue))
    return next((d for d in dates if d.end == end), None)


def _ask(measured: Measured, wording: Wording) -> Iterator[Asked]:
    words = _words(measured, wording)
    when = _when(measured, wording)
    speaker = _speaker(measured, wording)
    if words is None or when is None or speaker is None:
        return
    hedge = next((HEDGES[c] for c in measured.carriers if c in HEDGES), "")
    rest = f"{hedge} {words}{when}".strip()
    stem = f"Menurut {speaker}, berapa {rest}?" if speaker else f"Berapa {rest}?"
    lead = f"Menurut {speaker}, {rest}" if speaker else rest[:1].upper() + rest[1:]
    yield asked_of(
        wording,
        stem,
        Kind.HOW_MANY,
        AnswerType.AMOUNT,
        measured.amount,
        "size",
        (f"{lead} adalah ", "."),
        worth=0.75 if _NAMED.search(words) else 0.6,
        expression=measured.amount,
    )


def _words(measured: Measured, wording: Wording) -> str | None:
    """What is measured, in words that stand alone; None where they do not say whose it is ("luas wilayah")."""
    said = measured.noun.of(wording.document.text)
    inside = [t for t in measured.sentence.tokens if measured.noun.contains(t)]
    if not any(t.pos in ("NOUN", "PROPN") for t in inside[1:]):
        return None  # "temperatur relatif rendah"
    words = wording.small(measured.noun)
    if words is None or set(_FIGURES.findall(words)) - set(_FIGURES.findall(said)):
        return None  # a phrase that "itu" means, with another amount in it
    if not {w.lower() for w in words.split()} - UNOWNED or (
        len(words.split()) < _FEWEST and not _NAMED.search(words[1:])
    ):
        return None
    words = words[:1].lower() + words[1:]
    return f"jumlah {words}" if words.startswith("penduduk ") else words


def _when(measured: Measured, wording: Wording) -> str | None:
    """The date of the amount, before what is measured or behind the amount: " pada tahun 1992".

    None where the amount is of a time that cannot be said.
    """
    document = wording.document
    dates = [e for e in document.expressions_in(measured.sentence) if isinstance(e.value, DateValue)]
    if any(measured.noun.contains(d) for d in dates):
        return ""
    for date in dates:
        if (
            _BEFORE.fullmatch(document.text, measured.sentence.start, date.start)
            and 1 <= measured.noun.start - date.end <= 2
        ):
            said = Span(measured.sentence.start, date.end)
        elif _BEHIND.fullmatch(document.text, measured.amount.end, date.start):
            said = Span(measured.amount.end + 1, date.end)
        else:
            continue
        words = wording.of(said)
        if words is None or not isinstance(date.value, DateValue) or date.value.year is None:
            return None
        words = words[:1].lower() + words[1:]
        return f" {words}" if words.startswith(_LED) else f" pada {words}"
    return None if _OTHER_TIMES.search(measured.sentence.of(document.text)) else ""


def _speaker(measured: Measured, wording: Wording) -> str | None:
    """Who states it: "" where the text itself does, None where it cannot be said."""
    clauses = wording.document.clauses_of(measured.sentence.number)
    said = next((c.attribution for c in clauses if c.attribution is not None), None)
    if said is not None:
        return _named_speaker(wording.small(said.speaker))
    saying = next((c for c in clauses if c.predicate.verb.text.lower() in SAYING), None)
    quoted = measured.sentence.of(wording.document.text).count('"') or "“" in measured.sentence.of(
        wording.document.text
    )
    if saying is not None:
        return _named_speaker(wording.small(saying.subject)) if saying.subject is not None else None
    return None if quoted else ""


def _named_speaker(words: str | None) -> str | None:
    """The speaker, if the words say who it is: not "kawan-kawan"."""
    return words if words is not None and (_NAMED.search(words) or " " in words) else None
