"""Whose "-nya" it is, each answer with the evidence that it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from articles.analysis.document import Mention, Span, Token
from articles.analysis.indonesian import reference_words as words
from articles.analysis.indonesian.reference_forms import is_event_noun, without_inflection
from articles.analysis.references.anaphors import Anaphor
from articles.analysis.references.context import NOUNS, Context, Word
from articles.analysis.references.evidence import Evidence, Found, Meaning
from articles.analysis.references.people import (
    PRONOUNS,
    first_answer,
    is_person,
    last_subject,
    nearest_person,
    only_person,
    person_after,
    salient_person,
    same_person,
)
from articles.analysis.references.salience import kind_of, most_salient
from articles.analysis.syntax import Syntax

_PLAN = 8  # words from "untuk" to what the plan is about
_ADVERBIAL = 5  # words between "yang" and the word with "-nya"
_FIRST = 2  # places at which a sentence says what it is about


def owner(context: Context, anaphor: Anaphor) -> Found | None:
    """Whose it is: "-nya" on a noun, "dirinya"."""
    if _is_one_of(context, anaphor, words.RESULTS - words.RESTS):
        return _done_before(context, anaphor) or _owner(context, anaphor)
    return _owner(context, anaphor)


def _done_before(context: Context, anaphor: Anaphor) -> Found | None:
    """What comes of what was done last: "mereka menjual minyak, dan hasilnya …"; first in its clause only."""
    here = anaphor.word
    tokens = context.sentences[here.sentence].tokens
    before = tokens[here.at - 1].text.lower() if here.at else ""
    if before and before not in (",", "dan", "tetapi", "tapi", "yang", "namun", "sementara"):
        return None
    for number in (here.sentence, here.sentence - 1):
        clauses = context.clauses_of(number) if number >= 0 else ()
        verbs = [clause.predicate.verb for clause in clauses if clause.predicate.verb.end <= anaphor.start]
        verbs = [verb for verb in verbs if verb.text.lower() not in words.SAYING]
        if verbs:
            return Found(Evidence.RESULT, Meaning(verbs[-1]))
    return None


def _owner(context: Context, anaphor: Anaphor) -> Found | None:
    described = _described(context, anaphor.word)
    if described is not None:
        sure = not _is_loose(context, anaphor)
        return Found(Evidence.NAMED if sure else Evidence.SUBJECT, Meaning(described))
    listed = _listed_before(context, anaphor.word)
    if listed is not None:
        return Found(Evidence.NAMED, listed)
    subject = _beside(context, anaphor.word) or _planner(context, anaphor.word) or context.own_subject(anaphor.word)
    if subject is None:
        return _without_subject(context, anaphor)
    meaning = context.meaning(subject)
    if meaning is None:
        return None if context.lower(subject) in PRONOUNS else _persons_own(context, anaphor)
    if meaning.span.overlaps(anaphor):
        meaning = Meaning(context.name_over(context.token(subject)) or context.token(subject), meaning.sure)
    if context.lower(subject) in PRONOUNS or is_person(meaning.span) or context.is_human(subject):
        return _thing_beside(context, anaphor, subject) or Found(Evidence.ACTING, meaning)
    return _persons_own(context, anaphor) or _things(context, anaphor, subject, meaning)


def _thing_beside(context: Context, anaphor: Anaphor, person: Word) -> Found | None:
    """Whose it is where a person acts, yet only a thing has such: "Budi melihat rumah yang rusak atapnya"."""
    syntax = context.syntax(anaphor.word.sentence)
    if not _is_one_of(context, anaphor, words.THINGS_OWN) or syntax.relation(anaphor.word.at) == "obj":
        return None
    return most_salient(context, anaphor, lambda word: word != person and _is_thing(context, word))


def _is_thing(context: Context, word: Word) -> bool:
    return kind_of(context, word) not in ("person", "human")


def _without_subject(context: Context, anaphor: Anaphor) -> Found | None:
    """Whose it is where the word is in the subject itself."""
    if _is_one_of(context, anaphor, words.THINGS_OWN):
        thing = most_salient(context, anaphor, lambda word: _is_thing(context, word))
        return _topic_before(context, anaphor) or thing
    return first_answer(context, anaphor, (_persons_own, _topic_before, only_person, most_salient, person_after))


def _listed_before(context: Context, word: Word) -> Meaning | None:
    """ "Sungai Kapas dan anak-anak sungainya", "ibu dan putrinya": of what it is listed with."""
    syntax = context.syntax(word.sentence)
    at = word.at
    name = _name_before_and(context, word)
    if name is not None:
        return Meaning(name)
    if syntax.relation(at) in ("compound", "flat") and syntax.sentence.arcs[at].head == at - 1:
        at -= 1
    first = syntax.sentence.arcs[at].head
    if not 0 <= first < at or syntax.relation(at) != "conj":
        return None
    other = Word(word.sentence, first)
    if not (is_named(context, other) or context.is_human(other)) or context.token(other).text.lower().endswith("nya"):
        return None
    return Meaning(context.phrase(other, alone=True)) if other.at + 4 > word.at else None


def _name_before_and(context: Context, word: Word) -> Mention | None:
    """ "Jakarta dan sekitarnya", "Sungai Kapas dan anak-anak sungainya": the name before "dan"."""
    tokens = context.sentences[word.sentence].tokens
    joint = next((at for at in (word.at - 1, word.at - 2) if at > 0 and tokens[at].text.lower() in ("dan", "serta")), 0)
    between = tokens[joint + 1 : word.at]
    plain = joint > 0 and all(token.pos == "NOUN" for token in between)
    return context.name_over(tokens[joint - 1]) if plain else None


def _beside(context: Context, word: Word) -> Word | None:
    """The subject that "-nya" takes up again: "Danau Biru luasnya 40 hektar", "danau ini luasnya …"."""
    if word.at == 0:
        return None
    syntax, before = context.syntax(word.sentence), Word(word.sentence, word.at - 1)
    if context.lower(before) in words.DEMONSTRATIVES:
        head = syntax.sentence.arcs[before.at].head
        known = 0 <= head < before.at and syntax.sentence.tokens[head].text.lower() not in words.TIMES
        return Word(word.sentence, head) if known else None
    name = context.name_over(context.token(before))
    hangs = syntax.relation(word.at) in ("compound", "nsubj") and syntax.sentence.arcs[word.at].head < word.at
    return context.word_at(word.sentence, name.start) if name is not None and hangs else None


def _planner(context: Context, word: Word) -> Word | None:
    """ "keputusan kota itu untuk menutup pasarnya": whose plan it is to do what is done to it."""
    tokens = context.sentences[word.sentence].tokens
    nearest = range(word.at - 1, max(0, word.at - _PLAN), -1)
    to = next((at for at in nearest if tokens[at].text.lower() == "untuk"), 0)
    plans = (at for at in range(to - 2, max(-1, to - 5), -1) if tokens[at].text.lower() in words.INTENTIONS)
    plan = next(plans, None)
    if plan is None or any(token.pos in ("PUNCT", "VERB") for token in tokens[plan:to]):
        return None
    return Word(word.sentence, plan + 1) if tokens[plan + 1].pos in NOUNS else None


def _things(context: Context, anaphor: Anaphor, subject: Word, meaning: Meaning) -> Found:
    """Whose it is where a thing is the subject: its, or that of the only person whom its sentence names."""
    syntax = context.syntax(anaphor.word.sentence)
    head = _whole(syntax, anaphor.word.at)
    if syntax.relation(head) == "obj" and head == anaphor.word.at:
        return Found(Evidence.ACTING, meaning)  # "Pabrik itu menutup usahanya"
    if _is_loose(context, anaphor):
        return Found(Evidence.SUBJECT, meaning)
    if is_named(context, subject) or syntax.relation(head) == "obj":
        return Found(Evidence.NAMED, meaning)
    inside = context.people_between(meaning.span.start, meaning.span.end)
    if len(inside) == 1:
        return Found(Evidence.NAMED, Meaning(inside[0]))  # "Kunjungan Budi menjadi perjalanan pertamanya"
    named = None if _is_one_of(context, anaphor, words.THINGS_OWN) else _only_named(context, anaphor)
    return named or Found(Evidence.SUBJECT, meaning)


def _only_named(context: Context, anaphor: Anaphor) -> Found | None:
    """The only person whom its sentence names before."""
    found = only_person(context, anaphor)
    if found is None or found.meaning.span.start < context.sentences[anaphor.word.sentence].start:
        return None
    return None if _speaks(context, found.meaning.span) else Found(Evidence.ONLY_NAMED, found.meaning)


def _speaks(context: Context, name: Span) -> bool:
    """Whether the person only tells of it: "Budi mengatakan …"."""
    after = context.text[name.end :].split(maxsplit=3)[:3]
    return bool(words.SAYING & {word.strip(",") for word in after})


def is_named(context: Context, word: Word) -> bool:
    """Whether the noun begins a name, or is known or pointed with."""
    return context.token(word).start in context.meant or context.is_pointed(word) or context.is_proper(word)


def _whole(syntax: Syntax, at: int) -> int:
    """The noun that a describing noun describes: "medan" of "medan gravitasinya"."""
    while syntax.relation(at) in ("compound", "flat") and 0 <= syntax.sentence.arcs[at].head < at:
        at = syntax.sentence.arcs[at].head
    return at


def _is_loose(context: Context, anaphor: Anaphor) -> bool:
    """Whether it may well be another's: "hasilnya", "di dalamnya", "penahanannya" by whoever is the subject."""
    loose = words.REFLEXIVE | words.RESULTS | words.BESIDES
    return _is_one_of(context, anaphor, loose) or is_event_noun(without_inflection(context.lower(anaphor.word)))


def _is_one_of(context: Context, anaphor: Anaphor, nouns: frozenset[str]) -> bool:
    return without_inflection(context.token(anaphor.word).text) in nouns


def _persons_own(context: Context, anaphor: Anaphor) -> Found | None:
    """ "Keinginannya": whose it is where only a person has such a thing."""
    if not _is_one_of(context, anaphor, words.PERSONS_OWN):
        return None
    return first_answer(context, anaphor, (same_person, only_person, last_subject, nearest_person))


def _described(context: Context, word: Word) -> Span | None:
    """The noun that a clause with "-nya" describes: "taman yang luasnya …"."""
    which = _which(context.sentences[word.sentence].tokens, word.at)
    if which is None:
        return None
    syntax = context.syntax(word.sentence)
    for head in (word.at, *(head for head, _ in context.heads(word))):
        noun = syntax.sentence.arcs[head].head
        if syntax.relation(head) == "acl" and 0 <= noun < which:
            return context.phrase(Word(word.sentence, noun))
    return None


def _which(tokens: Sequence[Token], at: int) -> int | None:
    """The "yang" before a word, with no more between than when or how: "mobil yang saat itu harganya …"."""
    for place in range(at - 1, max(0, at - _ADVERBIAL), -1):
        if tokens[place].text.lower() == "yang":
            return place
        adverbial = tokens[place].pos in ("ADV", "ADJ", "ADP", "DET", "NUM", "PART")
        if not adverbial and tokens[place].text.lower() not in words.TIMES:
            return None
    return None


def _topic_before(context: Context, anaphor: Anaphor) -> Found | None:
    """What the sentence before is about; of a sentence's first words nearly surely so where that is named or known."""
    number = anaphor.word.sentence - 1
    topic = context.topic(number) if number >= 0 else None
    meaning = None if topic is None else context.meaning(topic)
    if topic is None or meaning is None:
        return None
    first = anaphor.word.at <= _FIRST and not _is_loose(context, anaphor)
    return Found(Evidence.NAMED, meaning) if first and is_named(context, topic) else None


def agent(context: Context, anaphor: Anaphor) -> Found | None:
    """Who does what "di-…-nya" says: the subject above it, else a person before."""
    syntax = context.syntax(anaphor.word.sentence)
    for head, _ in context.heads(anaphor.word):
        for at in syntax.dependents(head, "nsubj"):
            word = Word(anaphor.word.sentence, at)
            meaning = context.meaning(word) if context.token(word).end <= anaphor.start else None
            if meaning is not None:
                return Found(Evidence.SUBJECT, meaning)
    return first_answer(context, anaphor, (only_person, last_subject, salient_person))
