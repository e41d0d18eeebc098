"""Noun phrases and verb groups by a chunk grammar over unit tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nltk import RegexpParser, Tree

from articles.analysis.document import Span, Token
from articles.analysis.unit import Unit

GRAMMAR = Path(__file__).parent / "indonesian" / "chunk_grammar.txt"


@dataclass(frozen=True, slots=True)
class Chunk(Span):
    """A row of units: ``label`` is NP, VP or CP (copula), or the tag of a single unit that no rule took."""

    label: str
    units: tuple[Unit, ...]

    @property
    def word(self) -> str:
        """The first word in lower case."""
        return self.units[0].word

    @property
    def head(self) -> Token:
        """The head of a noun phrase: its first noun or name, in Indonesian the leftmost one."""
        for unit in self.units:
            if unit.tag in ("N", "NAME", "PRO"):
                return unit.tokens[0]
        return self.units[0].tokens[0]


@cache
def _parser() -> RegexpParser:
    lines = GRAMMAR.read_text(encoding="utf-8").splitlines()
    return RegexpParser("\n".join(line for line in lines if not line.startswith("#")))


def chunks(row: Sequence[Unit]) -> tuple[Chunk, ...]:
    """The chunks of one sentence, in order, every unit in exactly one of them."""
    if not row:
        return ()
    tree = _parser().parse(Tree("S", [(i, unit.tag) for i, unit in enumerate(row)]))
    return tuple(_chunk(node, row) for node in tree)


def _chunk(node: Tree | tuple[int, str], row: Sequence[Unit]) -> Chunk:
    if isinstance(node, Tree):
        members = tuple(row[i] for i, _ in node.leaves())
        return Chunk(members[0].start, members[-1].end, node.label(), members)
    unit = row[node[0]]
    return Chunk(unit.start, unit.end, unit.tag, (unit,))
