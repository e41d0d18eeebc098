"""Where sentences and paragraphs begin and end."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

from articles.analysis.document import Span
from articles.analysis.wordlists import words_of

MODEL = Path(__file__).parent / "artefacts" / "punkt.json"

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_LAST_WORD = re.compile(r"([^\s(\"“‘']+)\.$")
_INITIALS = re.compile(r"(?:[A-Z][a-z]?\.)*[A-Z]")
_THOUSAND = "000 "
_NUMBERED = frozenset("no nr hlm hal tgl jl jln vol ps".split())


@cache
def _punkt() -> PunktSentenceTokenizer:
    """NLTK's tokenizer with our parameters: NLTK refuses to load from outside its own data folders."""
    stored = json.loads(MODEL.read_text(encoding="utf-8"))
    parameters = PunktParameters()
    parameters.abbrev_types = set(stored["abbreviations"])
    parameters.collocations = {(first, second) for first, second in stored["collocations"]}
    parameters.sent_starters = set(stored["starters"])
    parameters.ortho_context.update(stored["orthography"])
    return PunktSentenceTokenizer(parameters)


def paragraphs(text: str) -> Iterator[Span]:
    """The lines of the text that hold anything but blanks, without the blanks around them."""
    for match in _LINE.finditer(text):
        line = match.group()
        if line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            yield Span(start, start + len(line.strip()))


def sentences(text: str, paragraph: Span) -> tuple[Span, ...]:
    """The sentences of one paragraph in order, as spans of the whole text, without the blanks between them."""
    line = paragraph.of(text)
    joined: list[Span] = []
    for start, end in _punkt().span_tokenize(line):
        if joined and _runs_on(line[joined[-1].start : joined[-1].end], line[start:]):
            joined[-1] = Span(joined[-1].start, end)
        else:
            joined.append(Span(start, end))
    return tuple(Span(paragraph.start + s.start, paragraph.start + s.end) for s in joined)


def _runs_on(before: str, after: str) -> bool:
    """Whether what Punkt cut apart is one sentence: an abbreviation, an initial, a quote that the narrator goes on."""
    if after[:1].islower():
        return True
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last.group(1)
    if after.startswith(_THOUSAND):
        return word[-1:].isdigit()  # "1. 000 meter", torn at the end of a line
    if word.lower() in _NUMBERED:
        return after[:1].isdigit() or word.lower().startswith("j")
    return word in words_of("abbreviations") or bool(_INITIALS.fullmatch(word) and after[:1].isupper())
