"""What words that point at others mean: "ia", "kunjungannya", "kota itu".

Each answer stands on evidence, which is weighed: references/weighing.py. One that leads through another reference is no
surer than that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from articles.analysis.document import Clause, Entity, Expression, Reference, Role, Sentence, Span
from articles.analysis.references.anaphors import Anaphor, Pointing, anaphors
from articles.analysis.references.context import Context
from articles.analysis.references.evidence import Found
from articles.analysis.references.owners import agent, owner
from articles.analysis.references.people import bearer, people, person, speaker
from articles.analysis.references.things import other, thing, two, verbs_object
from articles.analysis.references.weighing import evidence_of, sureness

_RESOLVERS = {
    Pointing.PERSON: person,
    Pointing.PEOPLE: people,
    Pointing.TWO: two,
    Pointing.SPEAKER: speaker,
    Pointing.OWNER: owner,
    Pointing.OBJECT: verbs_object,
    Pointing.AGENT: agent,
    Pointing.ROLE: bearer,
    Pointing.OTHER: other,
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
        Reference(one.anaphor.start, one.anaphor.end, one.antecedent, one.found.sure) for one in resolved(context)
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
        found = replace(found, sure=min(found.meaning.sure, sureness(evidence_of(context, anaphor, found))))
        context.meant[anaphor.start] = found
        if anaphor.pointing is Pointing.PERSON:
            context.spoken_of = anaphor.word, found
        end = anaphor.end
        yield Resolved(anaphor, found)
