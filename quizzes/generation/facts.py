"""Facts: what the clauses say, with every participant worded so that it stands on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from articles.analysis.datelines import first_word
from articles.analysis.document import (
    Adjunct,
    AdjunctRole,
    Attribution,
    Clause,
    Document,
    Label,
    Phrase,
    Sentence,
    Span,
    Voice,
)
from articles.analysis.indonesian.clause_words import CITING, FACTIVE, GRADED
from quizzes.generation.answers import described_person
from quizzes.generation.described import about_the_named
from quizzes.generation.indonesian.frames import (
    ARTICLES,
    COPULAS,
    DROPPED_MODALS,
    LIGHT_VERBS,
    NO_FACT,
    NOUN_PREPOSITIONS,
    ONE_OF,
    OPENERS,
    PICTURES,
    QUESTION_WORDS,
    TRANSFERRING,
    UNCERTAIN,
    VAGUE,
)
from quizzes.generation.indonesian.question_words import PERSON_NOUNS
from quizzes.generation.indonesian.voice import is_transitive
from quizzes.generation.mending import mended
from quizzes.generation.wording import Wording, phrases_of, subject_span

POINTED = re.compile(r"\s(?:itu|ini|tersebut)lah\b")
# "dibuatlah", "diumumkanlah": told with emphasis; "berjumlah" and "diolah" only look so
EMPHASISED = re.compile(r"^((?:di|me|ber|ter)\w*[bcdfgjkmnpqrstvwxyz])(?<!jum)lah$")
MAX_CLAUSE_WORDS = 12  # a subordinate clause longer than this does not travel with the question


class SlotName(StrEnum):
    """The places of a fact, as grammar knows them."""

    SUBJECT = "subject"
    PREDICATE = "predicate"
    OBJECT = "object"
    COMPLEMENT = "complement"
    ADJUNCT = "adjunct"


@dataclass(frozen=True, slots=True)
class Slot:
    """One participant of a fact. ``words`` stands on its own; None where a reference in it stays unresolved."""

    name: SlotName
    span: Span
    words: str | None
    phrase: Phrase | None = None
    adjunct: Adjunct | None = None

    @property
    def is_clause(self) -> bool:
        """Whether the slot is a whole subordinate clause ("setelah mengunjungi pabrik")."""
        return self.adjunct is not None and self.adjunct.phrase.head.pos in ("VERB", "AUX")


@dataclass(frozen=True, slots=True)
class Fact:
    """A predicate with its roles, in text order. ``speaker`` says it where it is not the article itself.

    ``is_certain`` is false for plans, wishes and guesses ("akan", "mungkin").
    """

    number: int
    sentence: Sentence
    clause: Clause
    slots: tuple[Slot, ...]
    speaker: str | None = None
    is_certain: bool = True

    def slot(self, name: SlotName) -> Slot | None:
        """The first slot of that name."""
        return next((slot for slot in self.slots if slot.name is name), None)

    @property
    def verb(self) -> str:
        """The verb that carries the meaning, in lower case."""
        return self.clause.predicate.verb.text.lower()


def facts(document: Document, wording: Wording) -> tuple[Fact, ...]:
    """The facts of the document that questions can be asked about, in text order."""
    found = []
    for number, read in enumerate(document.clauses):
        clause = mended(read, document)
        if clause is None:
            continue
        clause = _about_people(clause, wording)
        if _defined(clause, wording) is None:
            clause = about_the_named(clause, document)
        fact = _fact(number, clause, document, wording)
        if fact is not None:
            found.append(fact)
    return (*found, *_named_members(found, wording))


def _lacks_object(clause: Clause) -> bool:
    """Whether a transitive verb stands without its object, which the reading then has missed."""
    as_what = any(adjunct.role is AdjunctRole.CAPACITY for adjunct in clause.adjuncts)  # "menjabat sebagai bupati"
    bare = clause.object is None and clause.complement is None and not as_what
    return bare and clause.predicate.voice is Voice.ACTIVE and is_transitive(clause.predicate.verb.text) is True


def _about_people(clause: Clause, wording: Wording) -> Clause:
    """ "video Kim berbicara": it is Kim who speaks, not the video."""
    subject = clause.subject
    if subject is None or subject.head.text.lower() not in PICTURES:
        return clause
    inside = [m for m in wording.document.mentions_in(subject) if m.end == subject.end]
    if not inside or inside[0].label is not Label.PERSON:
        return clause
    span = Span(inside[0].start, inside[0].end)
    return replace(clause, subject=Phrase(span.start, span.end, subject.head, (span,)))


def _named_members(found: list[Fact], wording: Wording) -> Iterator[Fact]:
    """ "Semua pesawat yang diperlihatkan … Di antaranya, A, B, dan C …": A, B and C were shown as well."""
    document = wording.document
    number = len(document.clauses) + 1000
    for before, after in pairwise(document.sentences):
        if not after.of(document.text).lower().startswith(OPENERS):
            continue
        first = next(iter(document.clauses_of(after.number)), None)
        members = (first.subject or first.antecedent) if first else None
        if members is None or len(members.members) < 2:
            continue
        for fact in found:
            subject = fact.slot(SlotName.SUBJECT)
            if fact.sentence == before and subject is not None and fact.clause.antecedent == subject.phrase:
                number += 1
                slot = Slot(SlotName.SUBJECT, members, wording.of(members), members)
                slots = tuple(slot if s is subject else s for s in fact.slots)
                both = replace(before, end=after.end)
                yield replace(fact, number=number, sentence=both, slots=slots)


def _fact(number: int, clause: Clause, document: Document, wording: Wording) -> Fact | None:
    predicate = clause.predicate
    if _lacks_object(clause):
        return None
    if predicate.negated or predicate.verb.text.lower() in NO_FACT or _is_quoted(clause, document):
        return None
    if clause.subject is not None and clause.antecedent is not None:
        return None  # "teknologi yang ia terima": the antecedent is the object, which the grammar does not tell
    sentence = document.sentences[clause.sentence]
    named = [*phrases_of(clause), *([clause.antecedent] if clause.antecedent else [])]
    if any(phrase.head.text.lower() in QUESTION_WORDS for phrase in named):
        return None
    subject = clause.subject or clause.antecedent
    if subject is not None and subject.head.pos == "NUM" and len(subject.of(document.text).split()) == 1:
        return None  # "Sebelas harus …": eleven of what was counted before
    if subject is not None and document.text[subject.end : subject.end + 14].strip().lower().startswith("di antaranya"):
        return None  # "enam jenis di antaranya": of what was spoken of before
    slots = sorted(_slots(clause, sentence, wording), key=lambda s: _order(s, clause))
    speaker = None
    if clause.attribution is not None and not _is_announced(clause.attribution, document.text):
        speaker = wording.small(clause.attribution.speaker)
        if speaker is None:
            return None
    certain = not set(predicate.modals) & UNCERTAIN
    return Fact(number, sentence, clause, tuple(slots), speaker, certain)


def _is_announced(attribution: Attribution, text: str) -> bool:
    """Whether the speaker confirms or announces it, or is the paper it is quoted from: then it is told as a fact."""
    return not (FACTIVE | CITING).isdisjoint(attribution.cue.of(text).lower().split())


def _order(slot: Slot, clause: Clause) -> tuple[int, int]:
    """Text order; but an antecedent comes first, and a subject that the text names later stands before its verb."""
    if slot.name is not SlotName.SUBJECT:
        return slot.span.start, 1
    if clause.subject is None:
        return -1, 0
    return min(slot.span.start, clause.predicate.start), 0


def _slots(clause: Clause, sentence: Sentence, wording: Wording) -> list[Slot]:
    slots = [Slot(SlotName.PREDICATE, clause.predicate, _predicate_words(clause, wording.document.text))]
    defined = _defined(clause, wording)
    subject = defined or clause.subject or clause.antecedent
    held: Span = subject_span(clause) if clause.subject is not None else _proper(subject) or clause.predicate
    name = described_person(subject, wording) if subject is not None else None
    if subject is not None and name is not None and clause.subject is not None:
        # "Penyanyi asal Kanada, Ani, tiba": elsewhere than where she is asked for, her name says who
        slots.append(Slot(SlotName.SUBJECT, subject, wording.of(name), subject))
    elif subject is not None:
        words = wording.small(held)
        if clause.subject is None and defined is None and words is not None:
            words += wording.whose(clause, subject)
        words = words and words.removeprefix("sebanyak ")  # "Sebanyak 25 siswa mengikuti lomba"
        slots.append(Slot(SlotName.SUBJECT, held, words, subject))
    rest = [
        Slot(name, phrase, None, phrase)
        for name, phrase in ((SlotName.OBJECT, clause.object), (SlotName.COMPLEMENT, clause.complement))
        if phrase is not None
    ]
    rest += [
        Slot(SlotName.ADJUNCT, a, None, a.phrase, a) for a in clause.adjuncts if subject is None or not held.contains(a)
    ]
    verb = clause.predicate.verb.text.lower()
    copula = clause.predicate.voice is Voice.NOMINAL  # "adalah proses pembuatan makanan oleh tumbuhan"
    rest.sort(key=lambda s: s.span.start)
    hung = _with_modifiers(rest, wording.document.text, verb, copula=copula)
    return slots + [_worded(slot, sentence, wording, verb, has_subject=subject is not None) for slot in hung]


def _proper(phrase: Phrase | None) -> Span | None:
    """The phrase without what explains it: "Nara" of "Nara, ahli laut yang bekerja di Solo"."""
    return phrase.members[0] if phrase is not None and phrase.is_explained else phrase


def _defined(clause: Clause, wording: Wording) -> Phrase | None:
    """ "Klepon adalah kue yang terbuat dari ketan": it is klepon that is made of it, not just any cake."""
    antecedent = clause.antecedent
    if antecedent is None or clause.subject is not None:
        return None
    text = wording.document.text
    for other in wording.document.clauses_of(clause.sentence):
        what, who = other.complement, other.subject
        if what is None or who is None or other.predicate.verb.text.lower() not in COPULAS or other.predicate.negated:
            continue
        named = wording.mention_of(who) is not None or " " not in who.of(text)
        lead = text[what.start : antecedent.start].lower().split()
        same = what.contains(antecedent) and not set(lead) - ARTICLES and not what.of(text).lower().startswith(ONE_OF)
        if named and same and antecedent.head.text.islower():
            return who
    return None


def _with_modifiers(slots: list[Slot], text: str, verb: str, *, copula: bool) -> list[Slot]:
    """Hang prepositional phrases on the noun of action before them: "kunjungannya" + "ke Rusia"."""
    out: list[Slot] = []
    for slot in slots:
        host = out[-1] if out else None
        if host is not None and _tells_origin(slot, host):
            continue  # "oleh Sugondo dari PPPI": where he is from is not where it is done
        if host is not None and host.phrase is not None and _modifies(slot, host, text, verb, copula=copula):
            whole = Span(host.span.start, slot.span.end)
            single = Span(host.phrase.start, slot.span.end)
            phrase = Phrase(single.start, single.end, host.phrase.head, (single,))
            out[-1] = Slot(host.name, whole, None, phrase, host.adjunct)
        else:
            out.append(slot)
    return out


def _tells_origin(slot: Slot, host: Slot) -> bool:
    if slot.adjunct is None or host.adjunct is None or slot.span.start - host.span.end > 1:
        return False
    return slot.adjunct.preposition == "dari" and host.adjunct.role in (AdjunctRole.AGENT, AdjunctRole.COMPANION)


def _modifies(slot: Slot, host: Slot, text: str, verb: str, *, copula: bool) -> bool:
    adjunct = slot.adjunct
    if adjunct is None or slot.is_clause or host.is_clause or slot.span.start - host.span.end > 1:
        return False
    if host.name is SlotName.OBJECT and verb in LIGHT_VERBS | TRANSFERRING:
        return False
    if host.name is SlotName.COMPLEMENT and copula:
        return not host.span.of(text)[:1].isupper() and not re.search(r"\d", host.span.of(text))
    if host.adjunct is not None and adjunct.role is host.adjunct.role is AdjunctRole.PLACE:
        return not any(word[:1].isupper() for word in host.span.of(text).split())
    if host.name is SlotName.OBJECT and adjunct.preposition == "di" and is_superlative(host.span.of(text)):
        return True
    head = host.phrase.head.text.lower().removesuffix("nya") if host.phrase else ""
    action = len(head) > 6 and head.endswith("an") and head not in PERSON_NOUNS  # not "lulusan"
    return adjunct.preposition in NOUN_PREPOSITIONS and action


def is_superlative(words: str) -> bool:
    """ "jet paling kuat", "ikan terbesar": a place behind it says among whom."""
    described = words.lower().split()[1:]
    return "paling" in described or any(w.startswith("ter") and w[3:] in GRADED for w in described)


def _worded(slot: Slot, sentence: Sentence, wording: Wording, verb: str, *, has_subject: bool) -> Slot:
    adjunct = slot.adjunct
    points = POINTED.match(wording.document.text, slot.span.end)  # "dalam situasi itulah": in which?
    words = None if points and adjunct is not None else wording.of(slot.span, keep_nya=has_subject)
    if words is not None and is_result(slot, verb, wording.document.text):
        words = f"menjadi {words}"
    if adjunct is not None and words is not None:
        if adjunct.preposition and adjunct.start == adjunct.phrase.start:
            words = f"{adjunct.preposition} {words}"
        if adjunct.start == first_word(sentence.tokens).start:
            words = words[:1].lower() + words[1:]
        vague = adjunct.phrase.of(wording.document.text).lower() in VAGUE
        bare_time = not adjunct.preposition and adjunct.role is AdjunctRole.TIME
        if bare_time:
            words = f"pada {words}"
        if (
            vague
            or (slot.is_clause and len(words.split()) > MAX_CLAUSE_WORDS)
            or (bare_time and not re.search(r"\d", words))
        ):
            words = None
    return Slot(slot.name, slot.span, words, slot.phrase, adjunct)


def is_result(slot: Slot, verb: str, text: str) -> bool:
    """Whether the slot is what comes out of a change: "naik dari A menjadi B"."""
    led = text[: slot.span.start].rstrip().endswith(" menjadi")
    return slot.name is SlotName.COMPLEMENT and verb != "menjadi" and led


def _predicate_words(clause: Clause, text: str) -> str:
    words = clause.predicate.of(text).split()
    kept = [w for w in words[:-1] if w.lower() not in DROPPED_MODALS]
    return " ".join([*(w.lower() for w in kept), EMPHASISED.sub(r"\1", words[-1].lower())])


def _is_quoted(clause: Clause, document: Document) -> bool:
    """Whether the predicate stands inside quotation marks, where "saya" and "kita" speak."""
    sentence = document.sentences[clause.sentence]
    before = document.text[sentence.start : clause.predicate.start]
    curly = before.count("“") > before.count("”")
    return curly or before.count('"') % 2 == 1
