"""What a definite noun phrase or the "-nya" of a verb means, each answer with the evidence that it stands on."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from articles.analysis import gazetteers
from articles.analysis.document import Label, Mention, Phrase, Span, Token, within
from articles.analysis.indonesian import reference_words as words
from articles.analysis.indonesian.reference_forms import is_abstract, is_event_noun, stems, without_inflection
from articles.analysis.references.anaphors import TIMES, Anaphor
from articles.analysis.references.context import Context, Word, is_human_noun
from articles.analysis.references.evidence import Evidence, Found, Meaning
from articles.analysis.references.people import (
    first_answer,
    is_group,
    is_person,
    last_subject,
    only_person,
    same_person,
)
from articles.analysis.references.salience import most_salient, named_after
from articles.analysis.wordlists import rows_of, words_of

_ForNoun = Callable[[Context, Anaphor, Word], Found | None]

_NEAR = 5  # sentences back for a name of a kind or a verb of the same root
_FAR = 15  # sentences back for the same noun
_INITIALS = 6  # letters of an abbreviation
_MARKS = ",.;:()\"'“”‘’"


def thing(context: Context, anaphor: Anaphor) -> Found | None:
    """What "N itu" means, tried noun by noun: of "kelangkaan bahan tersebut" the bahan may be the known one."""
    if not anaphor.nouns:
        return _all_before(context, anaphor.word, Evidence.SENTENCE_BEFORE)
    told = _person_told(context, anaphor)
    answer = _first_told(context, anaphor, told, _OF_PEOPLE) if told else None
    if answer is None and told[:1] != anaphor.nouns[:1]:
        answer = _first_told(context, anaphor, anaphor.nouns, _OF_THINGS)
    return answer


def _first_told(
    context: Context, anaphor: Anaphor, nouns: tuple[int, ...], strategies: tuple[_ForNoun, ...]
) -> Found | None:
    """The answer of the first strategy that has one for one of the nouns; a known noun hides those that describe it."""
    every = [Word(anaphor.word.sentence, at) for at in nouns]
    spelt = _spelt(context, anaphor, every[-1])
    if spelt is not None:
        return replace(spelt, start=context.token(every[-1]).start)
    common = [noun for noun in every if not _is_name(context, anaphor, noun.at)]
    known = next((at for at, noun in enumerate(common) if _is_known(context, anaphor, noun)), len(common))
    for strategy in strategies:
        for noun in common[: known + 1]:
            found = strategy(context, anaphor, noun)
            if found is not None:
                return replace(found, start=context.token(noun).start)
    return None


def _is_known(context: Context, anaphor: Anaphor, noun: Word) -> bool:
    """Whether the noun has occurred before."""
    plain = without_inflection(context.token(noun).text)
    return any(True for _ in _earlier(context.nouns.get(plain, []), context, anaphor, _FAR))


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
    """A phrase or name with the same head noun."""
    return _last_same(context, anaphor, noun, (Evidence.SAME_WORD,))


def _same_noun_loosely(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The same noun where it does not tell so well which one is meant."""
    return _last_same(context, anaphor, noun, (Evidence.SAME_LOOSE, Evidence.SAME_INSIDE))


def _last_same(context: Context, anaphor: Anaphor, noun: Word, evidences: tuple[Evidence, ...]) -> Found | None:
    """The last phrase or name with the same head noun, else what a reference with that noun means.

    Of several that which shares what the anaphor says besides: "rumah tua itu" is "sebuah rumah tua".
    """
    plain = without_inflection(context.token(noun).text)
    told = Span(context.token(noun).end, anaphor.end)
    besides = _words(context, told)
    if plain in words.STATED or besides & words.OTHER:  # "kota lain itu" is none of those before
        return None
    before = _earlier(context.nouns.get(plain, []), context, anaphor, _FAR)
    usable = [each for word in before for each in _same(context, noun, word) if not _differs(context, told, each)]
    for evidence in evidences:
        fitting = [each for each in usable if each.evidence is evidence]
        if fitting:
            return next((each for each in fitting if besides & _words(context, each.meaning.span)), fitting[0])
    return None


def _same(context: Context, noun: Word, word: Word) -> Iterator[Found]:
    """What a noun before stands for where a later one is the same, and how well it is pointed back at."""
    token = context.token(word)
    clitic = token.text.lower().endswith("nya")
    plural = context.is_plural(noun)
    defined = None if plural else _defined(context, word)
    if token.start in context.meant and not clitic:
        yield Found(Evidence.SAME_WORD, context.meant[token.start].led_to)
    elif defined is not None:
        yield Found(Evidence.SAME_WORD, Meaning(defined))
    elif not _heads_phrase(context, word):
        yield Found(Evidence.SAME_INSIDE, Meaning(context.phrase(word, alone=True)))
    elif clitic or (context.is_plural(word) and not plural) or not _stands_for_thing(context, word):
        if not context.is_pointed(word) or _is_described(context, word):
            yield Found(Evidence.SAME_LOOSE, Meaning(context.phrase(word, alone=True)))
    else:
        yield Found(Evidence.SAME_WORD, Meaning(context.named(word) or context.phrase(word, alone=True)))


def _words(context: Context, span: Span) -> frozenset[str]:
    """The plain words of a span that say something."""
    plain = (without_inflection(word.strip(_MARKS)) for word in span.of(context.text).split())
    return frozenset(plain) - words.DEMONSTRATIVES - {"yang", ""}


def _differs(context: Context, told: Span, found: Found) -> bool:
    """Whether it bears another name than the anaphor says: "warga Bima" are not "warga Dompu itu"."""
    span = found.meaning.span
    wanted = {word for word in told.of(context.text).split() if word[:1].isupper()}
    borne = {word.strip(_MARKS) for word in span.of(context.text).split()[1:] if word[:1].isupper()}
    return bool(wanted and borne and not wanted & borne)


def _defined(context: Context, word: Word) -> Span | None:
    """What is said to be such a thing: "Padi adalah sebuah tanaman … Tanaman itu"."""
    before = context.sentences[word.sentence].tokens[max(0, word.at - 3) : word.at]
    if not any(token.text.lower() in words.COPULAS for token in before):
        return None
    syntax = context.syntax(word.sentence)
    verb = syntax.sentence.arcs[word.at].head if syntax.relation(word.at) == "obj" else word.at
    subject = syntax.subject(verb)
    if subject is None or not 0 <= subject < word.at or not context.is_proper(Word(word.sentence, subject)):
        return None
    meaning = context.meaning(Word(word.sentence, subject))
    return None if meaning is None or meaning.sure < 1 else meaning.span


def _is_described(context: Context, word: Word) -> bool:
    """ "situs bersejarah itu": pointed with, yet more is said than the noun."""
    return context.is_pointed(word) and context.lower(Word(word.sentence, word.at + 1)) not in words.DEMONSTRATIVES


def _stands_for_thing(context: Context, word: Word) -> bool:
    """Whether the noun can be pointed back at: it points at nothing itself, and is no "sebagai kota"."""
    before = context.sentences[word.sentence].tokens[max(0, word.at - 2) : word.at]
    says_what = any(token.text.lower() in words.SAYS_WHAT for token in before)
    return not says_what and not context.is_pointed(word)


def _heads_phrase(context: Context, word: Word) -> bool:
    """Whether the noun is what its phrase is about: not "gravitasi" in "sinyal gravitasi", nor inside a name."""
    name = context.name_over(context.token(word))
    if name is not None:
        return name.start == context.token(word).start
    syntax = context.syntax(word.sentence)
    described = syntax.dependents(word.at, "compound", "nmod", "flat", "acl")
    return bool(described) or syntax.relation(word.at) not in ("compound", "flat")


def _name_of_kind(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The name of a thing of that kind: "negara itu" is a country."""
    plain = without_inflection(context.token(noun).text)
    fits = _kind(plain)
    start = context.sentences[max(0, noun.sentence - _NEAR)].start
    names = [] if fits is None else [m for m in context.names_between(start, anaphor.start) if fits(context, m)]
    if names:
        alone = len({name.entity for name in names}) == 1
        return Found(Evidence.ONLY_ONE if alone else Evidence.NEAREST, Meaning(names[-1]))
    return None


def _thing_of_kind(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The thing of that kind: "satwa ini" is an animal."""
    kind = without_inflection(context.token(noun).text)
    members = _members().get(kind)
    if members is None:
        return None
    last: Word | None = None
    seen: set[str] = set()
    for number in range(max(0, anaphor.word.sentence - _NEAR), anaphor.word.sentence + 1):
        for at, token in enumerate(context.sentences[number].tokens):
            plain = without_inflection(token.text)
            fits = plain in members and plain != kind and token.end <= anaphor.start
            described = at > 0 and without_inflection(context.sentences[number].tokens[at - 1].text) == kind
            if fits and not described:  # "kapal tanker" is a kapal already
                last = Word(number, at)
                seen.add(plain)
    if last is None:
        return None
    return Found(Evidence.ONLY_ONE if len(seen) == 1 else Evidence.NEAREST, Meaning(context.phrase(last, alone=True)))


@cache
def _members() -> dict[str, frozenset[str]]:
    """The words for a kind with the words for things of that kind, of all its rows."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for kinds, members in rows_of("reference_kinds"):
        for kind in kinds.split():
            found[kind] |= set(members.split())
    return {kind: frozenset(members) for kind, members in found.items()}


def _kind(noun: str) -> Callable[[Context, Mention], bool] | None:
    """What makes a name one of the noun's kind."""
    if noun in words.COUNTRY_WORDS:
        return lambda context, name: name.of(context.text) in _countries()
    if noun in words.CITY_WORDS:
        return lambda context, name: name.of(context.text) in _cities()
    if noun in words.BODY_WORDS:
        return lambda _, name: name.label is Label.ORGANISATION
    if noun in words.REGION_WORDS:
        return lambda context, name: _is_region(context, name)
    if noun in words.SPOT_WORDS:
        return lambda context, name: _is_region(context, name) and name.of(context.text) not in _cities()
    if noun in words.PRODUCT_WORDS:
        return lambda _, name: name.label is Label.PRODUCT
    if noun in words.WORK_WORDS:
        return lambda _, name: name.label is Label.WORK
    if noun in words.EVENT_WORDS:
        return lambda _, name: name.label is Label.EVENT
    return None


def _is_region(context: Context, name: Mention) -> bool:
    """Whether the name is a place that is no country, and not where the news was written."""
    return name.label is Label.LOCATION and not context.is_dateline(name) and name.of(context.text) not in _countries()


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


def _amount(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """ "Angka itu", "jumlah ini": the last amount or count in its sentence or the one before."""
    if without_inflection(context.token(noun).text) not in words.AMOUNTS:
        return None
    start = context.sentences[max(0, noun.sentence - 1)].start
    found = [each for each in within(context.expressions, Span(start, anaphor.start)) if each.kind not in TIMES]
    if not found:
        return None
    return Found(Evidence.ONLY_ONE if len(found) == 1 else Evidence.NEAREST, Meaning(found[-1]))


def _sentence_before(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """ "Hal ini", "kondisi itu", "serangan itu": all that the sentence before says."""
    plain = without_inflection(context.token(noun).text)
    abstract = noun.at == anaphor.nouns[-1] and is_abstract(plain) and plain not in words.NO_DEEDS
    deed = plain in words.DONE or abstract
    if not (plain in words.STATED or deed):
        return None
    return _all_before(context, noun, Evidence.DEED_BEFORE if deed else Evidence.SENTENCE_BEFORE)


def _all_before(context: Context, word: Word, evidence: Evidence) -> Found | None:
    """The whole sentence before."""
    if word.sentence == 0:
        return None
    before = context.sentences[word.sentence - 1]
    return Found(evidence, Meaning(Span(before.start, before.end)))


def _named_after(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The name behind that begins with the noun: "Kapal itu ditahan. Kapal Yo To …"."""
    plain = without_inflection(context.token(noun).text)
    return named_after(context, anaphor, lambda name: name.of(context.text).lower().startswith(plain + " "))


def _spelt(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The words before whose initials an abbreviation is made of: "Undang-Undang … UU itu"."""
    letters = context.token(noun).text
    if not 2 <= len(letters) <= _INITIALS or not letters.isupper():
        return None
    for number in range(noun.sentence, max(-1, noun.sentence - _NEAR), -1):
        tokens = [t for t in context.sentences[number].tokens if t.end <= anaphor.start]
        for first in range(len(tokens) - 1, -1, -1):
            span = _spells(tokens[first : first + len(letters)], letters.lower())
            if span is not None:
                return Found(Evidence.SPELT, Meaning(span))
    return None


def _spells(tokens: Sequence[Token], letters: str) -> Span | None:
    """The first words of the tokens where just their initials are the letters; "undang-undang" has two."""
    initials = ""
    for token in tokens:
        initials += "".join(part[:1] for part in token.text.lower().split("-"))
        if initials == letters:
            return Span(tokens[0].start, token.end)
    return None


def _bearer(context: Context, anaphor: Anaphor, noun: Word) -> Found | None:
    """The only person near, else who acted last: "presiden tersebut"."""
    describes = noun.at != anaphor.nouns[0] and context.lower(noun) not in words_of("titles")  # "serangan teroris itu"
    return None if is_group(context, noun) or describes else first_answer(context, anaphor, (only_person, last_subject))


_OF_THINGS: tuple[_ForNoun, ...] = (
    _same_noun,
    _name_of_kind,
    _same_noun_loosely,
    _thing_of_kind,
    _same_root,
    _amount,
    _sentence_before,
    _named_after,
)
_OF_PEOPLE: tuple[_ForNoun, ...] = (_same_noun, _bearer, _same_noun_loosely)


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
                if phrase is not None and phrase.end <= anaphor.start and _are_two(context, anaphor, phrase):
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


def other(context: Context, anaphor: Anaphor) -> Found | None:
    """Whom or what "kepadanya" means: another than who acts, the only person else or what was spoken of before."""
    subject = context.own_subject(anaphor.word)
    acting = None if subject is None else context.meaning(subject)
    start = context.sentences[max(0, anaphor.word.sentence - 1)].start
    actor = acting.span.entity if acting is not None and isinstance(acting.span, Mention) else None
    others = [person for person in context.people_between(start, anaphor.start) if person.entity != actor]
    if len({person.entity for person in others}) == 1:
        return Found(Evidence.ONLY_ONE, Meaning(others[-1]))
    for strategy in (same_person, last_subject, verbs_object):
        found = strategy(context, anaphor)
        acts = found is not None and acting is not None and acting.span.overlaps(found.meaning.span)
        if found is not None and not acts and not found.meaning.span.overlaps(anaphor):
            return found
    return None


def _are_two(context: Context, anaphor: Anaphor, phrase: Phrase) -> bool:
    """Whether the phrase lists two, or tells two of what the anaphor names: "dua sel … kedua sel itu"."""
    first = phrase.of(context.text).split()[0].lower()
    named = {without_inflection(context.token(Word(anaphor.word.sentence, at)).text) for at in anaphor.nouns}
    same = not named or without_inflection(phrase.head.of(context.text)) in named
    return len(phrase.members) == 2 or (first in words.TWO and same)


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
    subject = context.own_subject(anaphor.word)
    return most_salient(context, anaphor, lambda word: word != subject)
