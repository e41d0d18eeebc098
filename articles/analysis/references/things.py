"""What a definite noun phrase or the "-nya" of a verb means, each answer with the evidence that it stands on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from articles.analysis import gazetteers
from articles.analysis.document import Label, Mention, Span
from articles.analysis.indonesian import reference_words as words
from articles.analysis.indonesian.reference_forms import is_event_noun, stems, without_inflection
from articles.analysis.references.anaphors import Anaphor
from articles.analysis.references.context import Context, Word, is_human_noun
from articles.analysis.references.evidence import Evidence, Found, Meaning
from articles.analysis.references.people import is_group, is_person, only_person
from articles.analysis.wordlists import rows_of

_ForNoun = Callable[[Context, Anaphor, Word], Found | None]

_NEAR = 3  # sentences back for a name of a kind or a verb of the same root
_FAR = 15  # sentences back for the same noun


def thing(context: Context, anaphor: Anaphor) -> Found | None:
    """What "N itu" means, tried noun by noun: of "kelangkaan bahan tersebut" the bahan may be the known one."""
    nouns, strategies = anaphor.nouns, _OF_THINGS
    told = _person_told(context, anaphor)
    if told:
        nouns, strategies = told, _OF_PEOPLE
    common = [at for at in nouns if not _is_name(context, anaphor, at)]
    for strategy in strategies:
        for at in common:
            noun = Word(anaphor.word.sentence, at)
            found = strategy(context, anaphor, noun)
            if found is not None:
                return replace(found, start=context.token(noun).start)
    return None


def _person_told(context: Context, anaphor: Anaphor) -> tuple[int, ...]:
    """ "wakil gubernur itu", "… pemimpin Teater Populer tersebut": what a person is, where only a name follows."""
    tokens = context.sentences[anaphor.word.sentence].tokens
    human = tuple(at for at in anaphor.nouns if is_human_noun(tokens[at].text))
    rest = [at for at in anaphor.nouns if human and at > human[0] and at not in human]
    return human if not rest or tokens[rest[-1]].text[:1].isupper() else ()


def _is_name(context: Context, anaphor: Anaphor, at: int) -> bool:
    """Whether the noun belongs to a name: "Bumi itu" needs no reference."""
    token = context.token(Word(anaphor.word.sentence, at))
    first = token.start == context.sentences[anaphor.word.sentence].start
    name = context.name_over(token)
    return (token.text[:1].isupper() and not first) or (name is not None and (not first or len(name) > len(token)))


def _earlier(found: list[Word], context: Context, anaphor: Anaphor, back: int) -> Iterator[Word]:
    """Those words that stand before the anaphor, no more than ``back`` sentences, the last first."""
    end = bisect_left(found, anaphor.start, key=lambda word: context.token(word).start)
    for word in reversed(found[:end]):
        if word.sentence < anaphor.word.sentence - back:
            return
        yield word


def _same_noun(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The last phrase or name with the same head noun that is no reference itself, else what that reference means."""
    plain = without_inflection(context.token(noun).text)
    if plain in words.STATED:
        return None
    last: Word | None = None  # "kapalnya", "kapal tua itu", where nothing better is said
    plural = is_group(context, noun)  # "ilmuwan itu" is none of "para ilmuwan"
    for word in _earlier(context.nouns.get(plain, []), context, anaphor, _FAR):
        token = context.token(word)
        if token.start in context.meant and not token.text.lower().endswith("nya"):
            known = context.meant[token.start]
            return Found(Evidence.SAME_WORD, Meaning(known.meaning.span, known.evidences))
        defined = _defined(context, word)
        if defined is not None and not plural:
            return Found(Evidence.SAME_WORD, Meaning(defined))
        if (is_group(context, word) and not plural) or not _stands_for_thing(context, word):
            last = last or (word if _is_described(context, word) else None)
        elif token.text.lower().endswith("nya"):
            last = last or word
        else:
            meaning = context.named(word) or context.phrase(word, alone=True)
            return Found(Evidence.SAME_WORD, Meaning(meaning))
    return None if last is None else Found(Evidence.SAME_WORD, Meaning(context.phrase(last, alone=True)))


def _defined(context: Context, word: Word) -> Span | None:
    """What is said to be such a thing: "Padi adalah sebuah tanaman … Tanaman itu"."""
    before = context.sentences[word.sentence].tokens[max(0, word.at - 3) : word.at]
    if not any(token.text.lower() in words.COPULAS for token in before):
        return None
    syntax = context.syntax(word.sentence)
    verb = syntax.sentence.arcs[word.at].head if syntax.relation(word.at) == "obj" else word.at
    subject = syntax.subject(verb)
    if subject is None or not 0 <= subject < word.at:
        return None
    meaning = context.meaning(Word(word.sentence, subject))
    return None if meaning is None or meaning.through else meaning.span


def _is_described(context: Context, word: Word) -> bool:
    """ "situs bersejarah itu": pointed with, yet more is said than the noun."""
    return context.is_pointed(word) and context.lower(Word(word.sentence, word.at + 1)) not in words.DEMONSTRATIVES


def _stands_for_thing(context: Context, word: Word) -> bool:
    """Whether the noun can be pointed back at: it heads its phrase, points at nothing, and is no "sebagai kota"."""
    before = context.sentences[word.sentence].tokens[max(0, word.at - 2) : word.at]
    says_what = any(token.text.lower() in words.SAYS_WHAT for token in before)
    return not says_what and not context.is_pointed(word) and _heads_phrase(context, word)


def _heads_phrase(context: Context, word: Word) -> bool:
    """Whether the noun is what its phrase is about: not "gravitasi" in "sinyal gravitasi", nor inside a name."""
    name = context.name_over(context.token(word))
    if name is not None:
        return name.start == context.token(word).start
    syntax = context.syntax(word.sentence)
    described = syntax.dependents(word.at, "compound", "nmod", "flat", "acl")
    return bool(described) or syntax.relation(word.at) not in ("compound", "flat")


def _name_of_kind(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The name of a thing of that kind: "negara itu" is a country, "satwa ini" an animal."""
    plain = without_inflection(context.token(noun).text)
    fits = _kind(plain)
    start = context.sentences[max(0, noun.sentence - _NEAR)].start
    names = [] if fits is None else [m for m in context.names_between(start, anaphor.start) if fits(context, m)]
    if names:
        alone = len({name.entity for name in names}) == 1
        return Found(Evidence.ONLY_ONE if alone else Evidence.NEAREST, Meaning(names[-1]))
    return _thing_of_kind(context, anaphor, plain)


def _thing_of_kind(context: Context, anaphor: Anaphor, kind: str) -> Found | None:
    members = _members().get(kind)
    if members is None:
        return None
    last: Word | None = None
    seen: set[str] = set()
    for number in range(max(0, anaphor.word.sentence - _NEAR), anaphor.word.sentence + 1):
        for at, token in enumerate(context.sentences[number].tokens):
            plain = without_inflection(token.text)
            if plain in members and plain != kind and token.end <= anaphor.start:
                last = Word(number, at)
                seen.add(plain)
    if last is None:
        return None
    return Found(Evidence.ONLY_ONE if len(seen) == 1 else Evidence.NEAREST, Meaning(context.phrase(last, alone=True)))


@cache
def _members() -> dict[str, frozenset[str]]:
    """The words for a kind with the words for things of that kind."""
    rows = rows_of("reference_kinds")
    return {kind: frozenset(members.split()) for kinds, members in rows for kind in kinds.split()}


def _kind(noun: str) -> Callable[[Context, Mention], bool] | None:
    """What makes a name one of the noun's kind."""
    if noun in words.COUNTRY_WORDS:
        return lambda context, name: name.of(context.text) in _countries()
    if noun in words.CITY_WORDS:
        return lambda context, name: name.of(context.text) in _cities()
    if noun in words.BODY_WORDS:
        return lambda _, name: name.label is Label.ORGANISATION
    if noun in words.REGION_WORDS:
        return lambda context, name: name.label is Label.LOCATION and not context.is_dateline(name)
    if noun in words.WORK_WORDS:
        return lambda _, name: name.label is Label.WORK
    if noun in words.EVENT_WORDS:
        return lambda _, name: name.label is Label.EVENT
    return None


@cache
def _countries() -> frozenset[str]:
    return frozenset((*gazetteers.countries(), *(alias for alias, _ in gazetteers.country_aliases())))


@cache
def _cities() -> frozenset[str]:
    return frozenset((*(c.name for c in gazetteers.world_cities()), *(r.name for r in gazetteers.regions())))


def _same_root(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The verb that the noun is made of: "pencalonan itu" -> mencalonkan."""
    latest: Word | None = None

    def acts(word: Word) -> bool:  # "berbahan bakar" is no verb to "bahan"
        return not context.lower(word).startswith("ber") or context.lower(noun).startswith(("per", "pel"))

    for stem in stems(context.token(noun).text):
        word = next(filter(acts, _earlier(context.verbs.get(stem, []), context, anaphor, _NEAR)), None)
        if word is not None and (latest is None or (word.sentence, word.at) > (latest.sentence, latest.at)):
            latest = word
    if latest is None and is_event_noun(context.lower(noun)):
        latest = next(_earlier(context.nouns.get(context.lower(noun), []), context, anaphor, _NEAR), None)
    return None if latest is None else Found(Evidence.SAME_WORD, Meaning(context.token(latest)))


def _sentence_before(context: Context, _: Anaphor, noun: Word) -> Found | None:
    """ "hal ini", "kondisi itu": all that the sentence before says."""
    if noun.sentence == 0 or without_inflection(context.token(noun).text) not in words.STATED:
        return None
    before = context.sentences[noun.sentence - 1]
    return Found(Evidence.SENTENCE_BEFORE, Meaning(Span(before.start, before.end)))


def _bearer(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The only person near: "presiden tersebut"."""
    return None if is_group(context, noun) else only_person(context, anaphor)


_OF_THINGS: tuple[_ForNoun, ...] = (_same_noun, _name_of_kind, _same_root, _sentence_before)
_OF_PEOPLE: tuple[_ForNoun, ...] = (_same_noun, _bearer)


# -- two things, objects ----------------------------------------------------------------------------------------------


def two(context: Context, anaphor: Anaphor) -> Found | None:
    """The last two that were named together: "Ani dan Budi", "kedua sel"; for "kedua negara itu" two countries."""
    here = anaphor.word.sentence
    names = _two_names(context, anaphor)
    if names is not None:
        return Found(Evidence.PAIR, Meaning(names))
    for number in range(here, max(-1, here - _NEAR), -1):
        for clause in reversed(context.clauses_of(number)):
            adjuncts = (adjunct.phrase for adjunct in reversed(clause.adjuncts))
            for phrase in (*adjuncts, clause.complement, clause.object, clause.subject):
                if phrase is not None and phrase.end <= anaphor.start and _are_two(context, phrase, phrase.members):
                    return Found(Evidence.PAIR, Meaning(Span(phrase.start, phrase.end)))
    return None


def _two_names(context: Context, anaphor: Anaphor) -> Span | None:
    """The stretch from one to the other where just two names of the kind stand in a sentence near."""
    fits = _kind(context.lower(anaphor.word))
    for number in range(anaphor.word.sentence, max(-1, anaphor.word.sentence - _NEAR), -1):
        sentence = context.sentences[number]
        names = context.names_between(sentence.start, min(sentence.end, anaphor.start)) if fits else ()
        fitting = [name for name in names if fits is not None and fits(context, name)]
        if len({name.entity for name in fitting}) == 2:
            return Span(fitting[0].start, fitting[-1].end)
    return None


def _are_two(context: Context, phrase: Span, members: tuple[Span, ...]) -> bool:
    first = phrase.of(context.text).split()[0].lower()
    return len(members) == 2 or first in words.TWO


def verbs_object(context: Context, anaphor: Anaphor) -> Found | None:
    """What "menggantikannya" is done to: the thing that is object of the clause before."""
    here = anaphor.word.sentence
    for number in range(here, max(-1, here - 2), -1):
        for clause in reversed(context.clauses_of(number)):
            head = clause.object.head if clause.object is not None else None
            if head is None or head.end > anaphor.start or clause.predicate.verb.start >= anaphor.start:
                continue
            word = context.word_at(number, head.start)
            meaning = None if word is None else context.meaning(word)
            if meaning is not None and not is_person(meaning.span):
                return Found(Evidence.ACTING, meaning)
    return None
