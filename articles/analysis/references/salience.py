"""What a text speaks of most where no rule decides: every noun near, ranked by its part, its place and its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from articles.analysis.document import Mention
from articles.analysis.indonesian import reference_words as words
from articles.analysis.indonesian.reference_forms import is_event_noun, without_inflection
from articles.analysis.references.anaphors import TIMES, Anaphor, Pointing
from articles.analysis.references.context import NOUNS, Context, Word
from articles.analysis.references.evidence import Evidence, Found, Meaning
from articles.analysis.syntax import Syntax

_NEAR = 2  # sentences back
_AFTER = 2  # sentences behind in which the first sentence's people may be named
_INNER = frozenset({"compound", "flat", "nummod", "det", "amod"})
_PARTS = frozenset({"nsubj", "obj", "obl", "nmod", "conj", "appos", "root"})

# what each feature weighs, by what is sought; rounded from a logistic regression over the nouns near (texts for tuning)
_PLACES: Final = {"0 back": 0.5, "2 back": -0.4, "nmod, 0 back": -0.2, "nmod, 1 back": -0.6, "obl, 1 back": -0.3}
_OF_OWNER: Final = _PLACES | {
    "0 back": 0.8,
    "nsubj of the same clause": 1.1,
    "nsubj, 1 back": 0.4,
    "root, 0 back": 0.6,
    "root, 1 back": 0.4,
    "topic, 0 back": 0.3,
    "topic, 1 back": 0.7,
    "last, 0 back": 0.3,
    "last, 1 back": 0.4,
    "other, 1 back": -0.4,
    "repeated": 0.2,
    "person": 0.8,
    "organisation": -0.3,
    "proper": -0.3,
    "a person's own of person": 1.5,
    "a person's own of thing": -1.2,
    "a person's own of location": -0.7,
    "a thing's own of person": -0.5,
    "a thing's own of human": -0.4,
    "a thing's own of thing": 0.6,
    "a thing's own of location": 0.6,
    "a deed of deed": -0.3,
    "a deed of thing": 0.4,
}
_OF_THING: Final = _PLACES | {
    "0 back": 0.1,
    "1 back": 0.2,
    "nsubj of the same clause": -0.5,
    "obj of the same clause": -0.3,
    "nsubj, 0 back": 0.2,
    "nsubj, 1 back": 0.4,
    "obj, 0 back": 0.4,
    "obj, 1 back": 0.3,
    "root, 1 back": 0.3,
    "topic, 1 back": 0.2,
    "last, 0 back": -0.5,
    "last, 1 back": 0.3,
    "known": 0.4,
    "person": -0.9,
    "human": -0.3,
    "event": 0.6,
    "deed": 0.3,
}
_OF_PERSON: Final = _PLACES | {
    "nsubj, 0 back": 0.3,
    "nsubj, 1 back": 0.6,
    "topic, 1 back": 1.0,
    "obj, 0 back": 0.4,
    "known": 1.3,
    "person": 1.8,
    "human": 0.6,
    "proper": 0.3,
    "location": -1.0,
    "organisation": -0.5,
    "thing": -0.7,
}
_OF_PEOPLE: Final = _PLACES | {
    "nsubj of the same clause": 0.6,
    "nsubj, 0 back": 0.5,
    "nsubj, 1 back": 1.1,
    "human": 0.8,
    "person": 0.5,
    "proper": -0.5,
    "repeated": -0.3,
}
_OF_OBJECT: Final = _PLACES | {
    "obj, 0 back": 0.6,
    "obj, 1 back": 0.4,
    "last, 0 back": 0.6,
    "obl, 0 back": -0.5,
    "root, 0 back": 0.3,
    "nsubj of the same clause": -2.0,
    "organisation": -0.3,
}
_WEIGHTS: Final = {
    Pointing.OWNER: _OF_OWNER,
    Pointing.THING: _OF_THING,
    Pointing.PERSON: _OF_PERSON,
    Pointing.PEOPLE: _OF_PEOPLE,
    Pointing.TWO: _OF_PEOPLE,
    Pointing.OBJECT: _OF_OBJECT,
}


def anything(_: Word) -> bool:
    """Whatever noun."""
    return True


def most_salient(context: Context, anaphor: Anaphor, wanted: Callable[[Word], bool] = anything) -> Found | None:
    """The noun before that is spoken of most, of those that are wanted."""
    weights = _WEIGHTS.get(anaphor.pointing, _OF_PERSON)
    best: tuple[float, Word, Meaning] | None = None
    for word in candidates(context, anaphor):
        meaning = context.meaning(word) if wanted(word) else None
        if meaning is None or meaning.span.overlaps(anaphor):
            continue
        weight = sum(weights.get(name, 0.0) for name in features(context, anaphor, word))
        if best is None or weight >= best[0]:
            best = weight, word, meaning
    return None if best is None else Found(Evidence.SALIENT, best[2])


def candidates(context: Context, anaphor: Anaphor) -> Iterator[Word]:
    """The nouns near that head a phrase and are no time or amount, in text order."""
    here = anaphor.word
    for number in range(max(0, here.sentence - _NEAR), here.sentence + 1):
        syntax = context.syntax(number)
        for at, token in enumerate(context.sentences[number].tokens):
            if token.end > anaphor.start:
                return
            word = Word(number, at)
            if token.start in context.meant or (token.pos in NOUNS and _may_be_meant(context, syntax, word)):
                yield word


def _may_be_meant(context: Context, syntax: Syntax, word: Word) -> bool:
    token = context.token(word)
    name = context.name_over(token)
    if name is not None:
        return name.start == token.start and not context.is_dateline(token)
    plain = without_inflection(token.text)
    said = plain in words.TIMES | words.STATED | words.BESIDES or syntax.relation(word.at) in _INNER
    return not said and not any(each.overlaps(token) and each.kind in TIMES for each in context.expressions_near(token))


def features(context: Context, anaphor: Anaphor, word: Word) -> Iterator[str]:
    """What speaks for or against a noun: where it stands, the part it plays, what it is, how often it is spoken of."""
    back = anaphor.word.sentence - word.sentence
    syntax = context.syntax(word.sentence)
    yield f"{back} back"
    yield f"{part(syntax, word.at)}, {min(1, back)} back"
    yield kind_of(context, word)
    between = context.sentences[word.sentence].tokens[word.at + 1 : anaphor.word.at if not back else None]
    if sum(token.pos in NOUNS for token in between) <= 1:
        yield f"last, {min(1, back)} back"
    if context.topic(word.sentence) == word:
        yield f"topic, {min(1, back)} back"
    if context.token(word).start in context.meant:
        yield "known"
    elif _is_repeated(context, word):
        yield "repeated"
    if not back and _clause(syntax, word.at) == _clause(syntax, anaphor.word.at):
        yield f"{part(syntax, word.at)} of the same clause"
    if anaphor.pointing is Pointing.OWNER:
        yield f"{owned(context, anaphor)} of {kind_of(context, word)}"


def part(syntax: Syntax, at: int) -> str:
    """The part that a noun plays in its sentence."""
    for _ in range(4):
        if syntax.relation(at) not in ("conj", "appos", *_INNER) or syntax.sentence.arcs[at].head < 0:
            break
        at = syntax.sentence.arcs[at].head
    relation = syntax.relation(at)
    return relation if relation in _PARTS else "other"


def kind_of(context: Context, word: Word) -> str:
    """What a noun is."""
    known = context.meant.get(context.token(word).start)
    name = known.meaning.span if known is not None else context.name_over(context.token(word))
    if isinstance(name, Mention):
        return name.label.name.lower()
    if context.is_human(word):
        return "human"
    if context.is_proper(word):
        return "proper"
    return "deed" if is_event_noun(without_inflection(context.token(word).text)) else "thing"


def owned(context: Context, anaphor: Anaphor) -> str:
    """What kind of thing bears the "-nya"."""
    noun = without_inflection(context.lower(anaphor.word))
    if noun in words.PERSONS_OWN:
        return "a person's own"
    if noun in words.THINGS_OWN:
        return "a thing's own"
    return "a deed" if is_event_noun(noun) else "a noun"


def named_after(context: Context, anaphor: Anaphor, fits: Callable[[Mention], bool]) -> Found | None:
    """The first fitting name behind, where the text begins in the middle: "Ia meneliti … kata Ani"."""
    if anaphor.word.sentence > 0:
        return None
    end = context.sentences[min(_AFTER, len(context.sentences) - 1)].end
    after = (name for name in context.names_between(anaphor.end, end) if fits(name))
    name = next(after, None)
    return None if name is None else Found(Evidence.AFTER, Meaning(name))


def _is_repeated(context: Context, word: Word) -> bool:
    """Whether the noun has occurred before."""
    places = context.nouns.get(without_inflection(context.token(word).text), [])
    return bool(places) and places[0] != word


def _clause(syntax: Syntax, at: int) -> int:
    """The verb or root whose clause a word is in."""
    for _ in range(20):
        if syntax.sentence.arcs[at].head < 0 or syntax.sentence.tokens[at].pos == "VERB":
            break
        at = syntax.sentence.arcs[at].head
    return at
