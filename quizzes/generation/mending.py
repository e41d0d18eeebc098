"""Clauses as questions need them: phrases without what only hangs on them; none that the reading has surely mixed."""

from __future__ import annotations

import re
from dataclasses import replace

from articles.analysis.document import AdjunctRole, Clause, Document, Label, Phrase, Span, Voice
from quizzes.generation.indonesian.frames import SAID_BY

# ", yaitu sekitar 20 hektare" and the verb of the main clause behind a relative one add nothing to what a phrase names
_EXPLAINED = re.compile(r",? (?:yaitu|yakni) ")
_SAYING = re.compile(rf" (?:{'|'.join(sorted({verb for verb in SAID_BY.values() if verb.startswith('me')}))})$")
_WHICH_TIME = re.compile(r" (?:pertama|terakhir|ke\w+|ke-\d+) $")
_SUPPOSING = frozenset("diduga dikabarkan disinyalir".split())


def mended(clause: Clause, document: Document) -> Clause | None:
    """The clause with its phrases cut to what they name; None where the reading cannot be right, or has but half of
    the verb ("diambil alih").
    """
    text = document.text
    verb = clause.predicate.verb.text.lower()
    if verb in _SUPPOSING or _has_lost_agent(clause, verb) or text.startswith(" alih", clause.predicate.end):
        return None
    first = _with_first_time(clause, text)
    return replace(
        first,
        subject=_cut(first.subject, document),
        object=_cut(first.object, document),
        complement=_cut(first.complement, document),
        antecedent=_cut(first.antecedent, document),
        adjuncts=tuple(replace(a, end=p.end, phrase=p) for a in first.adjuncts if (p := _cut(a.phrase, document))),
    )


def _has_lost_agent(clause: Clause, verb: str) -> bool:
    """ "sistem yang ia temukan": a bare verb whose agent is no subject has no question in its own words."""
    bare = any(a.role is AdjunctRole.AGENT and not a.preposition for a in clause.adjuncts)
    return bare and clause.predicate.voice is not Voice.PASSIVE and not verb.startswith(("di", "ter"))


def _with_first_time(clause: Clause, text: str) -> Clause:
    """ "Lomba itu pertama kali diadakan": "pertama" goes with "kali"; it is neither the subject's nor nobody's."""
    subject, predicate = clause.subject, clause.predicate
    if subject is None or not text.startswith("kali ", predicate.start) or len(subject.members) > 1:
        return clause
    which = _WHICH_TIME.search(text, subject.start, predicate.start)
    if which is None or subject.head.end > which.start() or subject.end not in (which.start(), which.end() - 1):
        return clause
    border = which.start()
    shorter = replace(subject, end=border, members=(Span(subject.start, border),))
    return replace(clause, subject=shorter, predicate=replace(predicate, start=border + 1))


def _cut(phrase: Phrase | None, document: Document) -> Phrase | None:
    """The phrase up to where an explanation, a verb of saying or the place where somebody is begins."""
    if phrase is None or len(phrase.members) != 1 or phrase.is_open:
        return phrase
    said = phrase.of(document.text)
    ends = [m.start() for pattern in (_EXPLAINED, _SAYING) for m in [pattern.search(said)] if m]
    ends += [m.end - phrase.start for m in _people(phrase, document) if said.startswith(" di ", m.end - phrase.start)]
    end = phrase.start + min(ends, default=len(said))
    if end == phrase.end or end <= phrase.head.end - 1:
        return phrase
    return replace(phrase, end=end, members=(Span(phrase.start, end),))


def _people(phrase: Phrase, document: Document) -> list[Span]:
    """The people of the phrase who stand in it by a title or alone: "Direktur Utama Budi" + "di Solo"."""
    inside = [m for m in document.mentions_in(phrase) if m.label is Label.PERSON]
    holders = {role.holder for role in document.roles}
    return [Span(m.start, m.end) for m in inside if m in holders or m.start == phrase.start]
