"""What words that point at others mean: "ia", "kunjungannya", "kota itu".

Each answer stands on a kind of evidence, and how sure it is follows from how often that evidence was right when it was
measured (training/references.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from articles.analysis.document import Clause, Entity, Expression, Reference, Role, Sentence, Span
from articles.analysis.references.anaphors import Anaphor, Pointing, anaphors
from articles.analysis.references.context import Context
from articles.analysis.references.evidence import Found
from articles.analysis.references.owners import agent, owner
from articles.analysis.references.people import people, person, speaker
from articles.analysis.references.things import thing, two, verbs_object
from articles.analysis.wordlists import table_of

TABLE = "reference_confidence"
_UNMEASURED = 0.5

_RESOLVERS = {
    Pointing.PERSON: person,
    Pointing.PEOPLE: people,
    Pointing.TWO: two,
    Pointing.SPEAKER: speaker,
    Pointing.OWNER: owner,
    Pointing.OBJECT: verbs_object,
    Pointing.AGENT: agent,
    Pointing.THING: thing,
}


@dataclass(frozen=True, slots=True)
class Resolved:
    """An anaphor with what it means."""

    anaphor: Anaphor
    found: Found

    @property
    def antecedent(self) -> Span:
        """The span of the name or noun phrase."""
        return Span(self.found.meaning.span.start, self.found.meaning.span.end)


def references(
    text: str,
    sentences: Sequence[Sentence],
    entities: Sequence[Entity],
    expressions: Sequence[Expression],
    roles: Sequence[Role],
    clauses: Sequence[Clause],
) -> tuple[Reference, ...]:
    """What each pronoun, "-nya" word and definite phrase means that can be resolved; in text order, none overlap."""
    context = Context(text, sentences, entities, expressions, roles, clauses)
    return tuple(
        Reference(one.anaphor.start, one.anaphor.end, one.antecedent, _confidence(one.found))
        for one in resolved(context)
    )


def resolved(context: Context) -> Iterator[Resolved]:
    """Every anaphor that has an answer, in text order."""
    end = 0
    for anaphor in anaphors(context):
        found = None if anaphor.start < end else _RESOLVERS[anaphor.pointing](context, anaphor)
        if found is None:
            continue
        if found.start is not None:
            anaphor = replace(anaphor, start=found.start)
        context.meant[anaphor.start] = found
        if anaphor.pointing is Pointing.PERSON:
            context.spoken_of = anaphor.word, found
        end = anaphor.end
        yield Resolved(anaphor, found)


def _confidence(found: Found) -> float:
    """The measured share of right readings of the weakest evidence, 0 to 1."""
    table = confidences()
    return min(table.get(evidence, _UNMEASURED) for evidence in found.evidences)


@cache
def confidences() -> dict[str, float]:
    """The measured share of right readings of each kind of evidence."""
    return {evidence: float(share) for evidence, share in table_of(TABLE).items()}
