"""Who did both: two facts of different sentences with one subject, "Siapa yang … dan …?"."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from articles.analysis.document import AdjunctRole, Label
from quizzes.generation.asking.stems import rest_of
from quizzes.generation.comparing import content_words, overlap
from quizzes.generation.distractors.fit import refers_elsewhere
from quizzes.generation.integrating.base import NEW_FACT, is_whole
from quizzes.items import Level, Proof

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.generation.asked import Asked
    from quizzes.generation.facts import Fact
    from quizzes.generation.integrating.base import Ground

LEAD = re.compile(r"((?:Siapa|Lembaga apa|Negara mana) yang) (.+)\?")
LONGEST_PART = 10  # words of one of the two facts
FEWEST_WORDS = 3
ALIKE = 0.4  # facts that share so much are one fact told twice
TORN = frozenset("tahun tanggal bulan sampai menyadari antara pada".split())  # last words of what was cut short
# what somebody brings about is cut short with its own verb: "membuat Indonesia menang"
CAUSING = frozenset("membuat menyebabkan membutuhkan membiarkan".split())
MOST = 2
WORTH = 0.62


def did_both(ground: Ground) -> Iterator[Asked]:
    """The best pairs of facts, at most one for each subject."""
    by_subject: dict[int, list[tuple[str, str, Asked]]] = defaultdict(list)
    for asked in ground.asked:
        if part := _part(asked, ground):
            by_subject[part[0]].append((*part[1:], asked))
    pairs = [pair for parts in by_subject.values() if (pair := _best(parts, ground))]
    pairs.sort(key=lambda pair: -pair.worth)
    yield from pairs[:MOST]


def _part(asked: Asked, ground: Ground) -> tuple[int, str, str] | None:
    """The subject's entity, how the question begins and what it says; None for a question that cannot be joined."""
    match = LEAD.fullmatch(asked.stem)
    mention = asked.mention
    if match is None or asked.role != "subject" or mention is None or len(asked.keys) != 1:
        return None
    told = match[2]
    size = len(told.split())
    if not FEWEST_WORDS <= size <= LONGEST_PART or refers_elsewhere(told) or set(",'\"") & set(told) or " dan " in told:
        return None
    fact = ground.facts.get(asked.fact)
    if fact is None or not fact.is_certain or fact.speaker is not None or _is_cut(fact):
        return None
    if told.split()[-1] in TORN or told.split()[0] in CAUSING:
        return None
    return mention.entity, match[1], told


def _is_cut(fact: Fact) -> bool:
    """Whether the question leaves out more than a time that only the text's order tells ("keesokan harinya")."""
    kept = rest_of(fact)
    if not is_whole(fact):
        return True
    return any(s not in kept and (s.adjunct is None or s.adjunct.role is not AdjunctRole.TIME) for s in fact.slots)


def _best(parts: list[tuple[str, str, Asked]], ground: Ground) -> Asked | None:
    """The first and the best other fact, in text order, as one question."""
    good = sorted(parts, key=lambda part: (-len(content_words(part[1])), part[2].evidence[0].start))
    for one, other in itertools.combinations(good, 2):
        first, second = sorted((one, other), key=lambda part: part[2].evidence[0].start)
        exact = re.search(r"[A-Z]|\d", first[1] + second[1])
        apart = first[2].evidence != second[2].evidence and _differ(first[1], second[1])
        if first[0] == second[0] and exact and apart:
            return _joined(first, second, ground)
    return None


def _differ(one: str, other: str) -> bool:
    """Whether the two facts are different, told by different verbs."""
    meanings = content_words(one), content_words(other)
    return one.split()[0] != other.split()[0] and overlap(*meanings) < ALIKE and not meanings[0] <= meanings[1]


def _joined(first: tuple[str, str, Asked], second: tuple[str, str, Asked], ground: Ground) -> Asked:
    lead, told, asked = first
    mention = asked.mention
    entity = ground.document.entities[mention.entity] if mention else None
    name = entity.name if entity and entity.label is Label.PERSON else ground.context.keys(asked)[0]
    known = entity is not None and entity.number == ground.wording.protagonist  # everybody knows whom the text is about
    return replace(
        asked,
        stem=f"{lead} {told} dan {second[1]}?",
        keys=asked.keys,
        evidence=tuple(sorted({*asked.evidence, *second[2].evidence}, key=lambda span: span.start)),
        fact=NEW_FACT,
        role="both",
        frame=None,
        level=Level.INTEGRATE,
        worth=WORTH - (0.1 if known else 0.0),
        said=(name,),
        proof=Proof.JOINED,
        uses=(asked.fact, second[2].fact),
    )
