"""Documents and questions made by hand, for tests that need to know every span."""

import re
from decimal import Decimal

from articles.analysis.document import (
    Amount,
    Clause,
    Document,
    Entity,
    Expression,
    ExpressionKind,
    Label,
    Mention,
    Phrase,
    Predicate,
    Role,
    Sentence,
    Span,
    Token,
    Voice,
)
from articles.analysis.expressions import read_value
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.context import Context
from quizzes.items import Kind


def span(text, words, nth=0):
    """The span of the ``nth`` occurrence of ``words`` in ``text``."""
    start = [m.start() for m in re.finditer(re.escape(words), text)][nth]
    return Span(start, start + len(words))


def tokens(text, start, end):
    """Words and marks; a capital inside a sentence makes a proper noun."""
    found = [(m.start(), m.end(), m.group()) for m in re.finditer(r"\w+(?:-\w+)*|[^\w\s]", text[start:end])]
    return tuple(
        Token(start + a, start + b, word, "PROPN" if i and word[0].isupper() else "NOUN")
        for i, (a, b, word) in enumerate(found)
    )


def document(text, names=(), values=(), roles=(), clauses=()):
    """A document with a sentence per line.

    ``names`` are (words of every mention separated by |, label), ``values`` the words of expressions,
    ``roles`` (title, name) pairs.
    """
    sentences = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        sentences.append(Sentence(start, start + len(line), number, number, tokens(text, start, start + len(line))))
        start += len(line) + 1
    entities = tuple(_entity(text, number, *name) for number, name in enumerate(names))
    mentions = [m for e in entities for m in e.mentions]
    titles = tuple(
        Role(s.start, s.end, next(m for m in mentions if m.of(text) == name and m.start > s.start))
        for title, name in roles
        for s in (span(text, title),)
    )
    expressions = tuple(_expression(text, words) for words in values)
    return Document(text, "id", tuple(sentences), entities, expressions, titles, tuple(clauses))


def _entity(text, number, forms, label):
    spans = []
    for form in forms.split("|"):
        for m in re.finditer(rf"\b{re.escape(form)}\b", text):
            if not any(s.start <= m.start() < s.end for s in spans):
                spans.append(Span(m.start(), m.end()))
    mentions = tuple(Mention(s.start, s.end, Label(label), number) for s in sorted(spans, key=lambda s: s.start))
    return Entity(number, Label(label), forms.split("|")[0], mentions)


def _expression(text, words):
    s = span(text, words)
    read = read_value(words)
    if not read:
        return Expression(s.start, s.end, ExpressionKind.QUANTITY, Amount(Decimal(0)))
    return Expression(s.start, s.end, read[0].kind, read[0].value)


def asked(doc, stem, *keys, answer=AnswerType.THING, kind=Kind.WHAT, sentence=None, **more):
    """A question about ``doc``; its keys are those words in that sentence, or the first that has them."""
    text = doc.text
    evidence = next(
        s for s in doc.sentences if (sentence is None or s.number == sentence) and all(k in s.of(text) for k in keys)
    )
    spans = tuple(Span(at := text.index(k, evidence.start), at + len(k)) for k in keys)
    first = spans[0] if spans else Span(0, 0)
    mention = next((m for m in doc.mentions if (m.start, m.end) == (first.start, first.end)), None)
    value = next((e for e in doc.expressions if (e.start, e.end) == (first.start, first.end)), None)
    given = {"fact": 0, "role": "object", "mention": mention, "expression": value} | more
    return Asked(stem, kind, answer, spans, (Span(evidence.start, evidence.end),), **given)


def clause(doc_text, verb, *, subject=None, object_=None, complement=None, adjuncts=(), negated=False, modals=()):
    """A clause of the sentence that holds ``verb``; its parts are given by their words."""
    s = span(doc_text, verb)
    line_start = doc_text.rfind("\n", 0, s.start) + 1
    line_end = (doc_text + "\n").index("\n", s.start)
    predicate = Predicate(s.start, s.end, Token(s.start, s.end, verb, "VERB"), Voice.ACTIVE, negated, tuple(modals))
    return Clause(
        line_start,
        line_end,
        doc_text.count("\n", 0, s.start),
        predicate,
        phrase(doc_text, subject),
        phrase(doc_text, object_),
        phrase(doc_text, complement),
        tuple(adjuncts),
    )


def phrase(text, words):
    """The noun phrase with those words, its first word its head."""
    if words is None:
        return None
    s = span(text, words)
    head = words.split()[0]
    return Phrase(s.start, s.end, Token(s.start, s.start + len(head), head, "NOUN"), (s,))


def context(doc, *questions, school_class=8):
    """What the forms are given."""
    return Context(doc, questions, school_class)
