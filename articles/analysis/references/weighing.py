"""How sure a reference is: what speaks for and against it, weighed (a logistic regression).

``training/references.py`` fits the weights on the annotated texts; ``artefacts/references.json``. Its bias is set so
that, of the references it calls certain in texts that it was not fitted on, as many are right as ``CERTAIN`` says.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from functools import cache

from articles.analysis.document import CERTAIN, Mention, Span
from articles.analysis.labelling import FOLDER
from articles.analysis.references.anaphors import Anaphor, Pointing
from articles.analysis.references.context import Context, Word
from articles.analysis.references.evidence import Evidence, Found
from articles.analysis.references.salience import most_salient, owned
from articles.analysis.syntax import Syntax

MODEL = "references.json"
_OPEN = CERTAIN - 0.01
_MOST = 3  # sentences back, people near: more are not told apart
_AROUND = 2  # sentences back in which people are counted
_FIRST = 2  # places at which a sentence says what it is about
_LONG = 4  # words of a phrase
_MARKS_OF_SPEECH = frozenset('"“”')
_INNER = ("compound", "flat", "nummod", "det", "amod")
_PARTS = {
    "nsubj": "subject",
    "csubj": "subject",
    "root": "root",
    "obj": "object",
    "obl": "oblique",
    "nmod": "attribute",
}


def sureness(evidence: Sequence[str]) -> float:
    """How sure an answer with this evidence is, 0 to 1."""
    bias, weights = _weights()
    sure = probability(bias, weights, evidence)
    return sure if may_be_certain(evidence) else min(sure, _OPEN)


def may_be_certain(evidence: Sequence[str]) -> bool:
    """False where several fit alike and the last was taken: nothing else makes that certain."""
    return Evidence.NEAREST.name not in evidence


def probability(bias: float, weights: dict[str, float], evidence: Sequence[str]) -> float:
    """What the evidence weighs together, 0 to 1; evidence never seen weighs nothing."""
    return 1 / (1 + math.exp(-bias - sum(weights.get(name, 0.0) for name in evidence)))


@cache
def _weights() -> tuple[float, dict[str, float]]:
    stored = json.loads((FOLDER / MODEL).read_text(encoding="utf-8"))
    return stored["bias"], stored["weights"]


def evidence_of(context: Context, anaphor: Anaphor, found: Found) -> list[str]:
    """All that is known of an answer, by name: by itself, and for the anaphor's kind."""
    kind = anaphor.pointing.name
    names = [found.evidence.name, *_known(context, anaphor, found)]
    return [*names, *(f"{name}, {kind}" for name in names)]


def _known(context: Context, anaphor: Anaphor, found: Found) -> Iterator[str]:
    """What is known of the antecedent, of what stands between, and of where the anaphor stands."""
    span = found.meaning.span
    word = context.word_from(span.start)
    kind = _kind(context, span, word)
    yield f"means {kind}"
    yield f"acts as {_part(context.syntax(word.sentence), word.at)}"
    yield f"{min(_MOST, anaphor.word.sentence - word.sentence)} sentences back"
    yield f"{_people_near(context, anaphor)} people near"
    yield f"{_names_between(context, anaphor, span)} names between"
    if anaphor.pointing is Pointing.OWNER:
        yield f"{owned(context, anaphor)} of {kind}"
        yield f"owned as {_part(context.syntax(anaphor.word.sentence), anaphor.word.at)}"
    ranked = most_salient(context, anaphor)
    facts = {
        "most salient": ranked is not None and ranked.meaning.span.overlaps(span),
        "through another": found.meaning.sure < 1,
        "first in its sentence": anaphor.word.at <= _FIRST,
        "speech": any(t.text in _MARKS_OF_SPEECH for t in context.sentences[anaphor.word.sentence].tokens),
        "long": len(span.of(context.text).split()) > _LONG,
        "plural": context.is_plural(word),
    }
    yield from (fact for fact, holds in facts.items() if holds)


def _kind(context: Context, span: Span, word: Word) -> str:
    """What the antecedent is."""
    if isinstance(span, Mention):
        return span.label.name.lower()
    if context.is_human(word):
        return "human"
    if context.is_pointed(word):
        return "pointed"
    return "proper" if context.is_proper(word) else "thing"


def _part(syntax: Syntax, at: int) -> str:
    """The part that the phrase of a word plays in its sentence."""
    while syntax.relation(at) in _INNER and syntax.sentence.arcs[at].head >= 0:
        at = syntax.sentence.arcs[at].head
    return _PARTS.get(syntax.relation(at), "other")


def _people_near(context: Context, anaphor: Anaphor) -> int:
    start = context.sentences[max(0, anaphor.word.sentence - _AROUND)].start
    return min(_MOST, len({mention.entity for mention in context.people_between(start, anaphor.start)}))


def _names_between(context: Context, anaphor: Anaphor, span: Span) -> int:
    own = span.entity if isinstance(span, Mention) else None
    return min(2, len({name.entity for name in context.names_between(span.end, anaphor.start)} - {own}))
