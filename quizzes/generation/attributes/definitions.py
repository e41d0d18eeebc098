"""What a sentence defines, to its end: "Budaya adalah suatu cara hidup yang …", "Tujuan koperasi adalah …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.analysis.document import Label, Sentence, Span, Token
from articles.analysis.tagging import usual_tags
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.facts import is_superlative
from quizzes.generation.indonesian.defining import AFTER_DEFINITION, NO_TERM, OWNED, OWNED_PAIRS
from quizzes.generation.indonesian.frames import ARTICLES, ONE_OF, SAID_BY
from quizzes.generation.indonesian.question_words import DESIGNATORS, PERSON_NOUNS
from quizzes.generation.indonesian.reference import DEMONSTRATIVE, PERSONAL
from quizzes.generation.indonesian.voice import may_be_word
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_SAYS_WHAT = re.compile(
    r"(?P<term>[^,()\[\]:;\"“”\n]{2,70}?)(?:\[\d+\])*(?: ?\([^()]*\))?(?:\[\d+\])* "
    r"(?P<copula>adalah|ialah|merupakan) (?:untuk |sebagai )?(?P<what>[^\n:\"“”]+)"
)
_END = re.compile(r"(?:\s*\[\d+\])*[\s.;]*$")
_NOTE = re.compile(r"\s*\[\d+\]")
_SAID = re.compile(rf", (?:{'|'.join(SAID_BY)})\b")
_AFTER = re.compile(AFTER_DEFINITION)
_LISTED = re.compile(r", (?:dan|serta) | dan ")
LONGEST_TERM = 4  # words of a term that can be defined
SHORTEST, LONGEST = 3, 26  # words of a definition
SOON = 14  # words of a definition that needs no cutting


def definitions(wording: Wording) -> Iterator[Asked]:
    """What terms mean, and what is said to be a thing's aim, use, cause …"""
    seen: set[str] = set()
    for sentence in wording.document.sentences:
        match = _SAYS_WHAT.match(wording.document.text, sentence.start, sentence.end)
        if match is None or not _is_noun_phrase(sentence.tokens, Span(*match.span("term"))):
            continue
        key = _key(match, sentence)
        asked = _ask(sentence, match, key, wording) if key is not None else None
        if asked is not None and asked.stem not in seen:
            seen.add(asked.stem)
            yield asked


def _key(match: re.Match[str], sentence: Sentence) -> Span | None:
    """What stands behind the copula, to the sentence's end or to where it only adds something."""
    what = match["what"]
    if match.end() != sentence.end or _SAID.search(what):
        return None  # a quotation or a colon is part of what it is; or it is what somebody says
    what = what[: _END.search(what).start()]  # type: ignore[union-attr]  # it matches the end, if nothing else
    if len(what.split()) > SOON:
        cut = next((m.start() for m in _AFTER.finditer(what) if len(what[: m.start()].split()) > SHORTEST), len(what))
        what = what[:cut]
    paired = what.count("(") == what.count(")")
    # a clause that begins behind ". " is another sentence that the reading has not parted
    whole = paired and not re.search(r"\. [A-Z]", what)
    return Span(match.start("what"), match.start("what") + len(what)) if whole else None


def _is_noun_phrase(tokens: Sequence[Token], term: Span) -> bool:
    """Whether the words before the copula hold no verb and point at nothing."""
    inside = [t for t in tokens if term.contains(t)]
    plain = all(t.pos in ("NOUN", "PROPN", "ADJ", "ADP", "NUM", "X", "CCONJ") for t in inside)
    return bool(inside) and plain and inside[0].pos in ("NOUN", "PROPN", "X")


def _ask(sentence: Sentence, match: re.Match[str], key: Span, wording: Wording) -> Asked | None:
    term = Span(*match.span("term"))
    words = _as_known(term, wording)
    if words is None or set(words.lower().split()) & (DEMONSTRATIVE | PERSONAL | NO_TERM) or words.endswith("nya"):
        return None
    said = key.of(wording.document.text)
    if _is_owned(words):
        return _owned(words[:1].lower() + words[1:], key, said, wording)
    first = _first_word(said)
    noun = next((t for t in sentence.tokens if t.start >= key.start and t.text.lower() == first), None)
    if noun is None or noun.pos != "NOUN" or not _defines(said, first) or not _is_term(term, words, said, wording):
        return None
    return _asked(
        f"Apa yang dimaksud dengan {words}?", words, key, "definition", 0.6 if len(words.split()) < 3 else 0.4, wording
    )


def _as_known(term: Span, wording: Wording) -> str | None:
    """The term in small letters where the language or the text elsewhere writes it so."""
    words, text = wording.small(term), wording.document.text
    if words is None or not words[:1].isupper():
        return words
    small = words[:1].lower() + words[1:]
    common = " " not in words and usual_tags(small) not in ("?", "NNP")
    return small if common or re.search(rf"\b{re.escape(small)}\b", text) else words


def _is_owned(words: str) -> bool:
    first, *more = words.lower().split()
    pair = f"{first} {more[0]}" if more else first
    return (first in OWNED and bool(more)) or (pair in OWNED_PAIRS and len(more) > 1)


def _owned(words: str, key: Span, said: str, wording: Wording) -> Asked | None:
    """ "Tujuan koperasi adalah …": "Apa tujuan koperasi?"."""
    said = re.split(r",? (?:yaitu|yakni) ", said)[0]
    key = Span(key.start, key.start + len(said))
    named = any(m.start == key.start and m.label in (Label.PERSON, Label.LOCATION) for m in wording.document.mentions)
    count = len(said.split())
    if named or said[:1].isdigit() or not count or count > LONGEST or _first_word(said) in PERSON_NOUNS:
        return None  # a name is asked by "Siapa", "Kota mana"
    many = "saja " if _LISTED.search(said) and ", " in said else ""
    tells = 0.65 if any(word[:1].isupper() for word in words.split()) or len(words.split()) > 2 else 0.5
    return _asked(f"Apa {many}{words}?", words, key, "identity", tells, wording)


def _first_word(said: str) -> str:
    first, *more = said.lower().split() or [""]
    return more[0] if first in ARTICLES and more else first


def _defines(said: str, noun: str) -> bool:
    """Whether it tells what something is: no place, nobody, not one of several, not the largest of its kind."""
    count = len(said.split())
    who_or_where = noun in DESIGNATORS or noun in PERSON_NOUNS or noun.endswith(("wan", "wati"))
    one = said.lower().startswith((*ONE_OF, "nama ", "seorang "))
    return SHORTEST <= count <= LONGEST and not (who_or_where or one or is_superlative(" ".join(said.split()[:3])))


def _is_term(term: Span, words: str, said: str, wording: Wording) -> bool:
    """Whether it is a word to be explained: a common noun, or a name that is said to be "sebuah …"."""
    count = len(words.split())
    names = [m for m in wording.document.mentions if m.overlaps(term)]
    if count == 1 and names and names[0].label is Label.PERSON:
        return may_be_word(words) or said.lower().split()[0] in ARTICLES
    if any(m.label in (Label.PERSON, Label.LOCATION) for m in names):
        return False
    if names or words[:1].isupper() or any(word[:1].isupper() for word in words.split()[1:]):
        return said.lower().split()[0] in ARTICLES and count <= LONGEST_TERM
    return count <= LONGEST_TERM


def _asked(stem: str, words: str, key: Span, role: str, worth: float, wording: Wording) -> Asked:
    frame = (f"{words[:1].upper()}{words[1:]} adalah ", ".")
    asked = asked_of(wording, stem, Kind.WHAT, AnswerType.THING, key, role, frame, worth=worth)
    said = key.of(wording.document.text)
    plain = _NOTE.sub("", said)
    return asked if plain == said else replace(asked, said=(plain,))
