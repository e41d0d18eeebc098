"""Clauses: every predicate with its subject, object, adjuncts, and who says so.

Two readers that err differently look at each sentence: rules over chunks assemble the clauses, the parser's tree mends
what they are known to get wrong, and a role on which both agree is certain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.analysis.assembling import Assembler
from articles.analysis.certainty import certain
from articles.analysis.chunks import chunks
from articles.analysis.document import Clause, Entity, Expression, Role, Sentence, within
from articles.analysis.mending.mender import Mender
from articles.analysis.parts import parts
from articles.analysis.syntax import Syntax
from articles.analysis.units import units


def clauses(
    text: str,
    sentences: Sequence[Sentence],
    entities: Sequence[Entity],
    expressions: Sequence[Expression],
    roles: Sequence[Role],
) -> tuple[Clause, ...]:
    """All clauses of the text, in the order of their predicates."""
    mentions = sorted((m for e in entities for m in e.mentions), key=lambda m: m.start)
    values = sorted(expressions, key=lambda e: e.start)
    titles = sorted(roles, key=lambda r: r.start)
    found: list[Clause] = []
    for sentence in sentences:
        here = within(mentions, sentence), within(values, sentence)
        beside = [title for title in within(titles, sentence) if sentence.contains(title.holder)]
        syntax = Syntax(sentence)
        row = units(sentence, *here, beside, syntax.describing)
        assembled = Assembler(text, sentence).assemble(parts(chunks(row), text))
        found += [
            replace(clause, certain=certain(clause, syntax)) for clause in Mender(text, syntax, *here).mend(assembled)
        ]
    return tuple(found)
