"""The whole reading on one page."""

from __future__ import annotations

from collections.abc import Sequence

from articles.analysis.clauses import clauses
from articles.analysis.coreference import chains
from articles.analysis.dashes import parted
from articles.analysis.datelines import apart_from_dateline, dateline
from articles.analysis.document import Arc, Document, Sentence, Span, Token
from articles.analysis.expressions import expressions
from articles.analysis.language import looks_indonesian
from articles.analysis.mentions import find_names
from articles.analysis.parsing import moved, parse
from articles.analysis.references.resolving import references
from articles.analysis.roles import roles
from articles.analysis.sentences import paragraphs, sentences
from articles.analysis.tagging import tag
from articles.analysis.tokens import whole, words

LANGUAGES = ("id",)


class UnreadableText(ValueError):  # noqa: N818 - it says what was found, as StopIteration does
    """The text is in a language that we do not read."""


def analyse(text: str, language: str = "id") -> Document:
    """Read a text. Raises UnreadableText for another language, stated or seen; an empty text has no sentences."""
    if language not in LANGUAGES:
        raise UnreadableText(f"no reading for the language {language!r}")
    if text.strip() and not looks_indonesian(text):
        raise UnreadableText("the text does not look Indonesian")
    return read(text)


def read(text: str) -> Document:
    """The reading of a text that is Indonesian, however short."""
    found = tagged_sentences(text)
    names = find_names(text, found)
    entities = chains(text, found, names)
    values = expressions(text, found, names)
    titles = roles(found, entities)
    stated = clauses(text, found, entities, values, titles)
    meant = references(text, found, entities, values, titles, stated)
    return Document(text, "id", found, entities, values, titles, stated, meant)


def tagged_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text with their tagged tokens and trees, paragraphs counted by lines that hold text."""
    spans = [(number, s) for number, p in enumerate(paragraphs(text)) for s in sentences(text, p)]
    tokens = [_tagged(text, span) for _, span in spans]
    trees = _trees([[whole(token.text) for token in row] for row in tokens])
    return tuple(
        Sentence(span.start, span.end, number, paragraph, row, arcs)
        for number, ((paragraph, span), row, arcs) in enumerate(zip(spans, tokens, trees, strict=True))
    )


def _trees(rows: Sequence[Sequence[str]]) -> list[tuple[Arc, ...]]:
    """The tree of each sentence; the words of its dateline hang on the first word behind, as they tell nothing."""
    openings = [dateline(row) for row in rows]
    found = parse([row[opening:] for row, opening in zip(rows, openings, strict=True)])
    return [
        (*(Arc(opening, "discourse", 1.0) for _ in range(opening)), *(moved(arc, opening) for arc in arcs))
        for opening, arcs in zip(openings, found, strict=True)
    ]


def _tagged(text: str, sentence: Span) -> tuple[Token, ...]:
    spans = parted(text, words(text, sentence))
    forms = [span.of(text) for span in spans]
    read = [whole(form) for form in forms]
    return tuple(
        Token(s.start, s.end, form, pos)
        for s, form, pos in zip(spans, forms, apart_from_dateline(read, tag), strict=True)
    )
