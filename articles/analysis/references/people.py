"""Whom a pronoun or "-nya" means, each answer with the evidence that it stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from articles.analysis import gazetteers
from articles.analysis.document import Label, Mention, Phrase, Span
from articles.analysis.indonesian import reference_words as words
from articles.analysis.indonesian.reference_forms import without_inflection
from articles.analysis.references.anaphors import Anaphor
from articles.analysis.references.context import NOUNS, Context, Word
from articles.analysis.references.evidence import Evidence, Found, Meaning
from articles.analysis.references.salience import kind_of, most_salient, named_after

_NEAR = 2  # sentences back in which a person is looked for
_LETTERS = 3  # of capitals that are an abbreviation, not a name
_SPEECH = 6  # sentences back in which the speaker of a quotation is looked for

PRONOUNS = words.PERSONAL | words.PLURAL | words.PAIR

Strategy = Callable[[Context, Anaphor], Found | None]


def person(context: Context, anaphor: Anaphor) -> Found | None:
    """Whom ia, dia or beliau means; in speech ("saya …") not the one who speaks."""
    if _is_speech(context, anaphor):
        return nearest_person(context, anaphor)
    return first_answer(
        context,
        anaphor,
        (
            same_person,
            only_person,
            last_subject,
            last_human,
            nearest_person,
            _unknown_name,
            salient_person,
            person_after,
        ),
    )


def _is_speech(context: Context, anaphor: Anaphor) -> bool:
    tokens = context.sentences[anaphor.word.sentence].tokens
    return any(token.text.lower() in words.FIRST_PERSON for token in tokens)


def speaker(context: Context, anaphor: Anaphor) -> Found | None:
    """Who says it: "…," ujarnya."""
    found = first_answer(context, anaphor, (last_speaker, only_person, last_subject, nearest_person))
    sentence = context.sentences[anaphor.word.sentence]
    spoken_of = found is not None and sentence.contains(found.meaning.span) and _is_speech(context, anaphor)
    return None if spoken_of else found


def first_answer(context: Context, anaphor: Anaphor, strategies: tuple[Strategy, ...]) -> Found | None:
    """The answer of the first strategy that has one."""
    answers = (strategy(context, anaphor) for strategy in strategies)
    return next((answer for answer in answers if answer is not None), None)


def same_person(context: Context, anaphor: Anaphor) -> Found | None:
    """The person that the last pronoun meant, in this sentence or the one before, where nobody was named since."""
    if context.spoken_of is None:
        return None
    word, found = context.spoken_of
    named = context.people_between(context.token(word).end, anaphor.start)
    near = anaphor.word.sentence - word.sentence <= 1
    return Found(found.evidence, found.led_to) if near and not named else None


def only_person(context: Context, anaphor: Anaphor) -> Found | None:
    """The only person named before in the sentence, else in the sentences before."""
    for back in range(_NEAR + 1):
        start = context.sentences[max(0, anaphor.word.sentence - back)].start
        near = [m for m in context.people_between(start, anaphor.start) if not _is_beside(context, m)]
        if near:
            alone = len({mention.entity for mention in near}) == 1
            return Found(Evidence.ONLY_ONE, Meaning(near[-1])) if alone else None
    return None


def _is_beside(context: Context, mention: Mention) -> bool:
    """Another than who acts or owns: "bersama kopilot Endargo, dia …", "atasannya, Sudji, …"; "AU" is nobody."""
    if len(mention) <= _LETTERS and mention.of(context.text).isupper():
        return True
    before = context.text[max(0, mention.start - 40) : mention.start].lower().split()
    related = any(word.rstrip(",(").endswith("nya") for word in before[-3:])
    return related or bool(words.BESIDE & set(before[-2:]))


def last_subject(context: Context, anaphor: Anaphor) -> Found | None:
    """The person who is the last subject before in the sentence, else that of the main clause before."""
    here = anaphor.word.sentence
    topics = (context.topic(number) for number in range(here, max(-1, here - _NEAR), -1))
    for word in (*_subjects_in(context, anaphor, here), *topics):
        if word is None or context.token(word).end > anaphor.start:
            continue
        meaning = context.meaning(word)
        if meaning is not None and (is_person(meaning.span) or _may_be_person(context, word)):
            return Found(Evidence.ACTING, meaning)
    return None


def _may_be_person(context: Context, word: Word) -> bool:
    """Whether the noun is a name of which it is not known what it names."""
    return context.name_over(context.token(word)) is None and context.is_proper(word)


def is_person(span: Span) -> bool:
    """Whether the span is a person's name."""
    return isinstance(span, Mention) and span.label is Label.PERSON


def last_human(context: Context, anaphor: Anaphor) -> Found | None:
    """The last subject that says what a person is: "seorang pengusaha …"."""
    for word in _subjects_before(context, anaphor):
        if context.is_human(word):
            return Found(Evidence.LAST_HUMAN, Meaning(context.phrase(word)))
    return None


def salient_person(context: Context, anaphor: Anaphor) -> Found | None:
    """Of the nouns for people near the one that is spoken of most."""
    return most_salient(context, anaphor, lambda word: context.is_human(word) or kind_of(context, word) == "person")


def person_after(context: Context, anaphor: Anaphor) -> Found | None:
    """Who is named only after."""
    return named_after(context, anaphor, is_person)


def _subjects_before(context: Context, anaphor: Anaphor) -> Iterator[Word]:
    """The head nouns of the subjects before, the last first."""
    here = anaphor.word.sentence
    for number in range(here, max(-1, here - _NEAR), -1):
        yield from _subjects_in(context, anaphor, number)


def _subjects_in(context: Context, anaphor: Anaphor, sentence: int) -> Iterator[Word]:
    for clause in reversed(context.clauses_of(sentence)):
        word = _head(context, sentence, clause.subject)
        if word is not None and context.token(word).end <= anaphor.start:
            yield word


def _head(context: Context, sentence: int, phrase: Phrase | None) -> Word | None:
    return None if phrase is None else context.word_at(sentence, phrase.head.start)


def nearest_person(context: Context, anaphor: Anaphor) -> Found | None:
    """The person named last."""
    start = context.sentences[max(0, anaphor.word.sentence - _NEAR)].start
    near = context.people_between(start, anaphor.start)
    return Found(Evidence.NEAREST, Meaning(near[-1])) if near else None


def _unknown_name(context: Context, anaphor: Anaphor) -> Found | None:
    """The last name of which nobody knows what it names: "prestasi Sutiknowati naik karena dia …"."""
    here = anaphor.word
    for number in range(here.sentence, max(-1, here.sentence - _NEAR), -1):
        end = here.at if number == here.sentence else len(context.sentences[number].tokens)
        for at in range(end - 1, 0, -1):
            word = Word(number, at)
            token = context.token(word)
            unknown = token.pos == "PROPN" and not token.text.isupper() and token.text.lower() not in words.TIMES
            if unknown and _may_be_person(context, word):
                return Found(Evidence.NEAREST, Meaning(token))
    return None


def last_speaker(context: Context, anaphor: Anaphor) -> Found | None:
    """The one who has spoken last: the subject of "mengatakan", the noun behind "menurut" or "kata"."""
    here = anaphor.word.sentence
    for number in range(here, max(-1, here - _SPEECH), -1):
        for clause in reversed(context.clauses_of(number)):
            phrases = [clause.attribution.speaker] if clause.attribution else []
            if clause.predicate.verb.text.lower() in words.SAYING and clause.subject:
                phrases.append(clause.subject)
            for phrase in phrases:
                word = _head(context, number, phrase)
                meaning = None if word is None or phrase.end > anaphor.start else context.meaning(word)
                if meaning is not None:
                    return Found(Evidence.ACTING, meaning)
    return None


def bearer(context: Context, anaphor: Anaphor) -> Found | None:
    """The only one who was named with a title before: "Presiden Amir Hamid … Presiden"."""
    title = context.lower(anaphor.word)
    titled = [role for role in context.roles if role.end <= anaphor.start]
    bearing = [role.holder for role in titled if role.of(context.text).split()[0].lower() == title]
    if len({holder.entity for holder in bearing}) != 1:
        return None
    return Found(Evidence.ONLY_ONE, Meaning(bearing[-1]))


# -- several people ---------------------------------------------------------------------------------------------------


def people(context: Context, anaphor: Anaphor) -> Found | None:
    """The last group of people: "para peneliti", "beberapa puluh pemuda", "murid-murid", "warga"."""
    subject = context.own_subject(anaphor.word)
    acts = context.syntax(anaphor.word.sentence).relation(anaphor.word.at) == "nsubj"
    if acts and subject is not None and context.token(subject).end < anaphor.start and is_group(context, subject):
        return Found(Evidence.ACTING, Meaning(context.phrase(subject)))
    groups = list(_groups_before(context, anaphor.word))
    if groups:
        alone = len({without_inflection(context.token(word).text) for word in groups}) == 1
        return Found(Evidence.ONLY_ONE if alone else Evidence.NEAREST, Meaning(context.phrase(groups[0])))
    return first_answer(context, anaphor, (_listed_people, _plain_people, _named_team, _salient_body))


def _listed_people(context: Context, anaphor: Anaphor) -> Found | None:
    """ "Ani dan Budi": those whom a subject or object before lists."""
    for number in range(anaphor.word.sentence, max(-1, anaphor.word.sentence - _NEAR), -1):
        for clause in reversed(context.clauses_of(number)):
            for phrase in (clause.object, clause.subject):
                members = () if phrase is None or phrase.end > anaphor.start else phrase.members
                several = len(members) > 1 and all(_names_person(context, number, member) for member in members)
                if several and phrase is not None:
                    return Found(Evidence.PAIR, Meaning(Span(phrase.start, phrase.end)))
    return None


def _names_person(context: Context, sentence: int, span: Span) -> bool:
    word = context.word_at(sentence, span.start)
    return bool(context.people_between(span.start, span.end)) or (word is not None and context.is_human(word))


def _plain_people(context: Context, anaphor: Anaphor) -> Found | None:
    """Nouns that say what a person is and may tell many: "kehidupan remaja … harkat mereka"."""
    here = anaphor.word
    found: list[Word] = []
    for number in range(here.sentence, max(-1, here.sentence - _NEAR), -1):
        end = here.at if number == here.sentence else len(context.sentences[number].tokens)
        found += [word for at in range(end - 1, -1, -1) if _may_be_many(context, word := Word(number, at))]
    if not found:
        return None
    alone = len({without_inflection(context.token(word).text) for word in found}) == 1
    return Found(Evidence.LAST_HUMAN if alone else Evidence.NEAREST, Meaning(context.phrase(found[0])))


def _may_be_many(context: Context, word: Word) -> bool:
    """Whether a noun for people does not say that it is one: no name, no "seorang", no title before a name."""
    token = context.token(word)
    if token.pos not in NOUNS or not context.is_human(word) or is_person(context.phrase(word)):
        return False
    tokens = context.sentences[word.sentence].tokens
    before = tokens[word.at - 1].text.lower() if word.at else ""
    after = tokens[word.at + 1].text if word.at + 1 < len(tokens) else ""
    titled = token.text[:1].isupper() and word.at > 0
    return before not in words.ONE and not titled and not after[:1].isupper() and not token.text.lower().endswith("nya")


def _named_team(context: Context, anaphor: Anaphor) -> Found | None:
    """The organisation that the clause or the sentence before is about."""
    here = anaphor.word.sentence
    for word in (context.own_subject(anaphor.word), context.topic(here - 1) if here else None):
        name = None if word is None else context.name_over(context.token(word))
        if name is not None and name.label is Label.ORGANISATION and name.end <= anaphor.start:
            return Found(Evidence.TOPIC, Meaning(name))
    return None


def _salient_body(context: Context, anaphor: Anaphor) -> Found | None:
    """Of the countries and bodies near the one that is spoken of most: "otoritas Kuwait … mereka"."""
    bodies = words.BODY_WORDS | words.COUNTRY_WORDS

    def may_be(word: Word) -> bool:
        token = context.token(word)
        name = context.name_over(token)
        country = name is not None and name.of(context.text) in gazetteers.countries()
        return country or without_inflection(token.text) in bodies or kind_of(context, word) == "organisation"

    return most_salient(context, anaphor, may_be)


def _groups_before(context: Context, here: Word) -> Iterator[Word]:
    """The nouns that tell a group of people, the last first."""
    for number in range(here.sentence, max(-1, here.sentence - _NEAR), -1):
        end = here.at if number == here.sentence else len(context.sentences[number].tokens)
        for at in range(end - 1, -1, -1):
            if is_group(context, Word(number, at)):
                yield Word(number, at)


def is_group(context: Context, word: Word) -> bool:
    """Whether the noun tells several people."""
    token = context.token(word)
    plain = without_inflection(token.text)
    if token.pos not in NOUNS or (word.at == 0 and plain == token.text.lower()):
        return token.pos in NOUNS and plain in words.COLLECTIVES
    if plain in words.COLLECTIVES:
        return True
    before = context.sentences[word.sentence].tokens[word.at - 1]
    if before.text.lower() == "para":
        return True
    counted = before.text.lower() in words.GROUPS or before.pos == "NUM"
    reduplicated = without_inflection(token.text) != token.text.lower() and "-" in token.text
    return (counted or reduplicated) and context.is_human(word)
