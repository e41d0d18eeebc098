"""Whom or what a pronoun means: 'Kata "ia" pada kalimat "…" merujuk kepada siapa?'"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from articles.analysis.document import Label, Span
from quizzes.generation.answers import LABEL_TYPES
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.comparing import contains, core, words
from quizzes.generation.indonesian.question_words import NOT_PEOPLE, PERSON_NOUNS
from quizzes.generation.indonesian.reference import DEMONSTRATIVE
from quizzes.generation.integrating.base import MOST_WRONG, NEW_FACT, evidence_of, is_common_noun, piece_around
from quizzes.items import Form, Kind, Level, Proof

if TYPE_CHECKING:
    from collections.abc import Iterator

    from articles.analysis.document import Mention, Reference, Sentence
    from quizzes.generation.integrating.base import Ground

PERSONAL = frozenset({"ia", "dia", "beliau"})
# words by which an animal is known; other nouns may be people ("penghulu") and are not asked after
ANIMAL = frozenset("induk betina jantan burung ikan hewan binatang ular kucing anjing".split())
FARTHEST = 2  # sentences between the words and what they mean: farther back a pupil would have to guess
WORTH = 0.62
EASY = 0.2  # less worth where nobody else is named
IDENTITY = re.compile(r"\s+(?:adalah|merupakan|ialah)\s+(?:seorang |salah seorang |salah satu )?([\w-]+)")


def references(ground: Ground) -> Iterator[Asked]:
    """One question for each pronoun or "kota itu" whose meaning stands in a sentence before and is certain."""
    for reference in ground.document.references:
        if reference.is_certain and (asked := _ask(reference, ground)):
            yield asked


def _ask(reference: Reference, ground: Ground) -> Asked | None:
    document = ground.document
    said = reference.of(document.text)
    here, there = (document.sentence_at(span.start) for span in (reference, reference.antecedent))
    if not 0 < here.number - there.number <= FARTHEST or here.paragraph != there.paragraph:
        return None
    said_of = IDENTITY.match(document.text, reference.end)
    if said.lower() in PERSONAL and said_of and said_of[1].lower() not in PERSON_NOUNS:
        return None  # "Ia adalah permainan": no person, whatever the name looks like
    quote = piece_around(reference, here, document)
    if said.lower() in PERSONAL:
        meant = _person(reference, ground) or _unnamed(reference, here.number - there.number, ground)
    else:
        meant = _thing(reference, ground)
    if quote is None or meant is None:
        return None
    key, answer, mention = meant
    if any(contains(words(quote), (word,)) for word in words(key) if len(word) > 3 and word not in words(said)):
        return None  # the sentence itself names it
    unit = "Kata" if " " not in said else "Frasa"
    whom = "kepada siapa" if answer is AnswerType.PERSON else "kepada apa"
    wrong = _others(mention, here, ground) if answer is AnswerType.PERSON and mention is not None else ()
    return Asked(
        stem=f'{unit} "{said.lower()}" pada kalimat "{quote}" merujuk {whom}?',
        kind=Kind.WHO if answer is AnswerType.PERSON else Kind.WHAT,
        answer=answer,
        keys=(Span(reference.antecedent.start, reference.antecedent.end),),
        evidence=evidence_of(document, reference.antecedent, reference),
        fact=NEW_FACT,
        role="reference",
        mention=mention,
        level=Level.INTEGRATE,
        worth=WORTH - (0.0 if mention is None or _has_others(answer, ground) else EASY),
        said=(key,),
        proof=Proof.JOINED,
        wrong=wrong,
        only=() if len(wrong) >= ground.fewest_wrong else (Form.SHORT_ANSWER,),
    )


def _others(mention: Mention | None, here: Sentence, ground: Ground) -> tuple[str, ...]:
    """Other people of the text, but for those of the sentence itself and those in brackets: these may be one person."""
    document = ground.document
    found = []
    for entity in document.entities:
        first = entity.mentions[0]
        aside = document.text[: first.start].rstrip().endswith("(") or any(here.contains(m) for m in entity.mentions)
        other = entity.label is Label.PERSON and mention is not None and entity.number != mention.entity
        if other and not aside and not is_common_noun(entity.name, document):
            found.append(entity.name)
    return tuple(found[:MOST_WRONG])


def _has_others(answer: AnswerType, ground: Ground) -> bool:
    """Whether something else of the type is named, so that there is a choice to make."""
    return sum(LABEL_TYPES[entity.label] is answer for entity in ground.document.entities) > 1


_Meant = tuple[str, AnswerType, "Mention | None"]


def _person(reference: Reference, ground: Ground) -> _Meant | None:
    """The person by the full name, where the text is about a person with a name."""
    mention = _mention_in(reference.antecedent, ground)
    if mention is None or mention.label is not Label.PERSON or not _acts(mention, ground):
        return None
    if _has_namesake(mention, ground) or len(_others_since(mention, ground)) > 1:
        return None
    return ground.document.entities[mention.entity].name, AnswerType.PERSON, mention


def _unnamed(reference: Reference, distance: int, ground: Ground) -> _Meant | None:
    """Who or what has no name, where it is the subject of the sentence just before: "Induk penyu kembali ke laut."."""
    document = ground.document
    span = Span(reference.antecedent.start, reference.antecedent.end)
    before = document.clauses_of(document.sentence_at(span.start).number)
    subjects = [c.subject for c in before if c.subject is not None and not c.connective]
    acts = any((s.start, s.end) == (span.start, span.end) for s in subjects)
    key = ground.wording.small(span)
    if distance != 1 or not acts or len(subjects) > 1 or key is None or document.mentions_in(span):
        return None
    head, *rest = key.lower().split()
    if ANIMAL & {head, *rest}:
        return key, AnswerType.THING, None
    is_person = head in PERSON_NOUNS and not set(rest[:1]) & NOT_PEOPLE.get(head, frozenset())
    return (key, AnswerType.PERSON, None) if is_person else None


def _acts(mention: Mention, ground: Ground) -> bool:
    """Whether the person is the subject of a clause, alone or with a title: what "ia" takes up."""
    document = ground.document
    for clause in document.clauses_of(document.sentence_at(mention.start).number):
        if clause.subject is not None and clause.subject.contains(mention):
            introduced = document.text[clause.subject.start : mention.start].endswith("bernama ")
            return introduced or ground.wording.mention_of(clause.subject) == mention
    return False


def _has_namesake(mention: Mention, ground: Ground) -> bool:
    """Whether the name is part of somebody else's as well: a father's and a son's."""
    name = core(mention.of(ground.document.text))
    others = (entity for entity in ground.document.entities if entity.number != mention.entity)
    return any(contains(core(other.name), name) for other in others)


def _others_since(mention: Mention, ground: Ground) -> set[int]:
    """Other people named behind it in its sentence."""
    document = ground.document
    rest = Span(mention.end, document.sentence_at(mention.start).end)
    return {m.entity for m in document.mentions_in(rest) if m.label is Label.PERSON} - {mention.entity}


def _thing(reference: Reference, ground: Ground) -> _Meant | None:
    """The name that "kota itu" stands for, where nothing else of its kind is spoken of in between."""
    document = ground.document
    said = reference.of(document.text).lower().split()
    mention = _mention_in(reference.antecedent, ground)
    if len(said) != 2 or said[1] not in DEMONSTRATIVE or mention is None or mention.label is Label.PERSON:
        return None
    name = document.entities[mention.entity].name
    if not name.lower().startswith(said[0]) or len(name.split()) < 2 or _has_rival(reference, said[0], name, ground):
        return None
    answer = LABEL_TYPES[mention.label]
    return name, answer, mention


def _mention_in(antecedent: Span, ground: Ground) -> Mention | None:
    """The name that the antecedent is, alone."""
    inside = ground.document.mentions_in(antecedent)
    return inside[0] if len(inside) == 1 and len(inside[0]) == len(antecedent) else None


def _has_rival(reference: Reference, noun: str, name: str, ground: Ground) -> bool:
    """Whether something else with that noun is spoken of between: "bahasa Melayu, yang menjadi dasar bahasa …"."""
    document = ground.document
    between = Span(document.sentence_at(reference.antecedent.start).start, reference.start).of(document.text).lower()
    return len(re.findall(rf"\b{re.escape(noun)}\b", between.replace(name.lower(), ""))) > 0
