"""What a reference may point at: the people, names and nouns of a text by their place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from articles.analysis.document import Clause, Entity, Expression, Label, Mention, Role, Sentence, Span, Token, within
from articles.analysis.indonesian.clause_words import ROOT_VERBS, VERB_PREFIXES
from articles.analysis.indonesian.reference_forms import stems, without_inflection
from articles.analysis.indonesian.reference_words import BESIDES, CLASSIFIERS, DEMONSTRATIVES, GROUPS, HUMAN, ONE
from articles.analysis.references.control import controller
from articles.analysis.references.evidence import Evidence, Found, Meaning
from articles.analysis.syntax import Syntax
from articles.analysis.tagging import usual_tags
from articles.analysis.wordlists import words_of

NOUNS = frozenset({"NOUN", "PROPN"})
_LISTING = frozenset({",", "dan", "serta", "atau"})
_DATELINE = r"[^-–—.]{3,30}, ?(?:kompas|senin|selasa|rabu|kamis|jumat|sabtu|minggu) ?[-–—]"
_FARTHEST = 20  # steps up a tree


@dataclass(frozen=True, slots=True)
class Word:
    """A token by its sentence's number and its place in it, both from 0."""

    sentence: int
    at: int


class Context:
    """One text's parts, indexed so that a look-up is a bisection or stays in a few sentences.

    ``meant`` holds what the references so far mean, by where they begin, so that a chain leads to the name at its head;
    ``spoken_of`` is the last person that a pronoun meant.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        entities: Iterable[Entity],
        expressions: Sequence[Expression],
        roles: Iterable[Role],
        clauses: Sequence[Clause],
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.mentions = sorted((m for e in entities for m in e.mentions), key=lambda m: m.start)
        self.expressions = sorted(expressions, key=lambda e: e.start)
        self.meant: dict[int, Found] = {}
        self.spoken_of: tuple[Word, Found] | None = None
        self._clauses = clauses
        self.roles = sorted(roles, key=lambda role: role.start)
        self._titled = {role.start: role.holder for role in self.roles if role.start < role.holder.start}
        self._syntax: dict[int, Syntax] = {}

    # -- words --------------------------------------------------------------------------------------------------------

    def token(self, word: Word) -> Token:
        """The token at a place."""
        return self.sentences[word.sentence].tokens[word.at]

    def lower(self, word: Word) -> str:
        """The token's text in lower case."""
        return self.token(word).text.lower()

    def syntax(self, sentence: int) -> Syntax:
        """The tree of a sentence."""
        if sentence not in self._syntax:
            self._syntax[sentence] = Syntax(self.sentences[sentence])
        return self._syntax[sentence]

    def word_at(self, sentence: int, offset: int) -> Word | None:
        """The word that begins at a character."""
        at = self.syntax(sentence).at(offset)
        return None if at is None else Word(sentence, at)

    def word_from(self, offset: int) -> Word:
        """The word that begins at or covers a character."""
        number = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        sentence = self.sentences[number]
        return Word(number, max(0, bisect_right(sentence.tokens, offset, key=lambda token: token.start) - 1))

    @cached_property
    def nouns(self) -> dict[str, list[Word]]:
        """Every noun by its plain form, in text order."""
        found: dict[str, list[Word]] = defaultdict(list)
        for word, token in self._words():
            if token.pos in NOUNS:
                found[without_inflection(token.text)].append(word)
        return found

    @cached_property
    def verbs(self) -> dict[str, list[Word]]:
        """Every verb by each root that it may be made of, in text order."""
        found: dict[str, list[Word]] = defaultdict(list)
        for word, token in self._words():
            if token.pos == "VERB" or (token.pos == "ADJ" and token.text.lower().startswith("ter")):
                for stem in stems(token.text):
                    found[stem].append(word)
        return found

    def _words(self) -> Iterator[tuple[Word, Token]]:
        for sentence in self.sentences:
            for at, token in enumerate(sentence.tokens):
                yield Word(sentence.number, at), token

    # -- names --------------------------------------------------------------------------------------------------------

    @cached_property
    def people(self) -> list[Mention]:
        """Where people are named, in text order."""
        return [mention for mention in self.mentions if mention.label is Label.PERSON]

    def people_between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The people named in a stretch of the text."""
        return within(self.people, Span(start, end))

    def names_between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The names in a stretch of the text."""
        return within(self.mentions, Span(start, end))

    def name_over(self, token: Span) -> Mention | None:
        """The name that a word is part of."""
        at = bisect_right(self.mentions, token.start, key=lambda m: m.start) - 1
        return self.mentions[at] if at >= 0 and self.mentions[at].contains(token) else None

    def is_dateline(self, token: Span) -> bool:
        """Whether the word says where the news was written: "Jakarta, Kompas-Presiden …"."""
        return token.start == 0 and re.match(_DATELINE, self.text, re.IGNORECASE) is not None

    def is_proper(self, word: Word) -> bool:
        """Whether the noun is in a name, other than where the news was written; not a first word in capitals."""
        token = self.token(word)
        if self.name_over(token) is not None:
            return not self.is_dateline(token)
        usual = usual_tags(token.text.lower())
        first = word.at == 0 or self.sentences[word.sentence].tokens[word.at - 1].pos == "PUNCT"
        ordinary = first and (usual == "NN" or usual.startswith(("VB", "JJ")))
        proper = token.pos == "PROPN" and token.text[:1].isupper()
        return proper and not ordinary and not self.is_dateline(token)

    def is_pointed(self, word: Word) -> bool:
        """Whether the noun is itself pointed with: "buku ini", of which nothing is known."""
        after = self.sentences[word.sentence].tokens[word.at + 1 : word.at + 3]
        return any(token.text.lower() in DEMONSTRATIVES for token in after)

    def is_human(self, word: Word) -> bool:
        """Whether the word names a person or says what a person is."""
        name = self.name_over(self.token(word))
        return name.label is Label.PERSON if name else is_human_noun(self.token(word).text)

    def is_plural(self, word: Word) -> bool:
        """Whether the noun is told as several: "satelit-satelit", "tiga buah danau", "para murid"."""
        text = self.token(word).text.lower().removesuffix("nya")
        if "-" in text and without_inflection(text) != text:
            return True
        before = self.sentences[word.sentence].tokens[max(0, word.at - 2) : word.at]
        counted = before[:-1] if before and before[-1].text.lower() in CLASSIFIERS else before
        last = counted[-1] if counted else None
        number = last is not None and last.pos == "NUM" and last.text.lower() not in ONE
        return number or (last is not None and last.text.lower() in GROUPS)

    def expressions_near(self, span: Span) -> Sequence[Expression]:
        """The dates, times and amounts that begin beside or inside a short span."""
        at = bisect_right(self.expressions, span.start, key=lambda e: e.start)
        return self.expressions[max(0, at - 1) : at + 2]

    # -- phrases ------------------------------------------------------------------------------------------------------

    def phrase(self, word: Word, *, alone: bool = False) -> Span:
        """What a noun stands for: its name, the person who bears that title, or its noun phrase.

        ``alone`` leaves out what is listed beside it.
        """
        token = self.token(word)
        name = self.name_over(token) or self._titled.get(token.start) or self._apposed(word)
        if name is not None and (alone or not self._is_listed(word, name)):
            return name
        sentence, span = self.sentences[word.sentence], self.syntax(word.sentence).span(word.at)
        inside = [other for other in sentence.tokens if span.contains(other)]
        while inside[0] != token and inside[0].text.lower() in BESIDES:  # "tengah danau" is where, not what
            inside.pop(0)
        inside = _until(inside, token, _ends_list if alone else _is_verb)
        while inside[-1].text.lower() in DEMONSTRATIVES and inside[-1] != token:
            inside.pop()
        return Span(inside[0].start, inside[-1].end)

    def _is_listed(self, word: Word, name: Span) -> bool:
        """Whether another member follows the name: "Ani dan Budi" are not Ani."""
        members = self.syntax(word.sentence).members(word.at)
        return any(self.token(Word(word.sentence, at)).start > name.end for at in members)

    def _apposed(self, word: Word) -> Mention | None:
        """ "Penasihat UKM di Majalaya, Satya": the person behind a noun that says what a person is."""
        if not is_human_noun(self.token(word).text) and self.lower(word) not in words_of("honorifics"):
            return None
        for at in self.syntax(word.sentence).dependents(word.at, "appos", "flat"):
            name = self.name_over(self.token(Word(word.sentence, at)))
            if name is not None and name.label is Label.PERSON:
                return name
        return None

    def named(self, word: Word) -> Mention | None:
        """The name that tells which it is: "sebuah kota kecil, yaitu Lasem"."""
        span = self.phrase(word, alone=True)
        at = bisect_left(self.mentions, span.end, key=lambda mention: mention.start)
        name = self.mentions[at] if at < len(self.mentions) else None
        told = name is not None and self.text[span.end : name.start].strip(" ,") in ("yaitu", "yakni", "bernama")
        return name if told and name is not None and self.text[name.end : name.end + 1] in (".", "") else None

    def meaning(self, word: Word) -> Meaning | None:
        """What a subject or object means: its phrase, or what it refers to; None for an unresolved pronoun.

        None also for "hal itu", which is no thing, and for what belongs to somebody unknown.
        """
        token = self.token(word)
        known = self.meant.get(token.start)
        if known is not None:
            if known.evidence in (Evidence.SENTENCE_BEFORE, Evidence.DEED_BEFORE):
                return None
            return known.led_to
        return None if token.pos not in NOUNS else Meaning(self.phrase(word))

    # -- clauses ------------------------------------------------------------------------------------------------------

    def clauses_of(self, sentence: int) -> Sequence[Clause]:
        """The clauses of a sentence, in order."""
        first = bisect_right(self._clauses, sentence - 1, key=lambda clause: clause.sentence)
        last = bisect_right(self._clauses, sentence, key=lambda clause: clause.sentence)
        return self._clauses[first:last]

    def topic(self, sentence: int) -> Word | None:
        """The subject of a sentence's main clause."""
        syntax = self.syntax(sentence)
        root = next((at for at, arc in enumerate(syntax.sentence.arcs) if arc.head < 0), None)
        subjects = [] if root is None else syntax.dependents(root, "nsubj", "csubj")
        return Word(sentence, subjects[0]) if subjects else None

    def own_subject(self, word: Word) -> Word | None:
        """The subject of the innermost clause that does not hold the word in its own subject."""
        syntax = self.syntax(word.sentence)
        for verb, in_subject in self.heads(word):
            subject = None if in_subject else controller(syntax, verb)
            if subject is not None and subject != word.at and not syntax.preposition(subject):
                return Word(word.sentence, subject)
        return None

    def heads(self, word: Word) -> Iterator[tuple[int, bool]]:
        """The heads of the clauses above a word, innermost first, each with whether the word is in its subject."""
        syntax = self.syntax(word.sentence)
        at = word.at
        in_subject = False
        for _ in range(_FARTHEST):
            in_subject = in_subject or syntax.relation(at) in ("nsubj", "csubj")
            head = syntax.sentence.arcs[at].head
            if head < 0:
                return
            if _heads_clause(syntax, head):
                yield head, in_subject
                in_subject = False
            at = head


def is_human_noun(word: str) -> bool:
    """Whether a noun says what a person is."""
    plain = without_inflection(word)
    return plain in HUMAN or plain in words_of("titles")


def _heads_clause(syntax: Syntax, at: int) -> bool:
    relation = syntax.relation(at)
    verbal = syntax.sentence.tokens[at].pos in ("VERB", "AUX")
    return verbal or relation in ("root", "acl", "advcl", "ccomp", "xcomp", "parataxis")


def _until(tokens: list[Token], head: Token, ends: Callable[[Token], bool]) -> list[Token]:
    """The words up to the first behind the head that ends the phrase."""
    stop = next((at for at, token in enumerate(tokens) if token.start > head.start and ends(token)), len(tokens))
    return tokens[:stop]


def _is_verb(token: Token) -> bool:
    """Whether a verb begins what the noun does; another bare "verb" describes it: "rudal jelajah"."""
    word = token.text.lower()
    return token.pos == "VERB" and (word in ROOT_VERBS or word.startswith(VERB_PREFIXES))


def _ends_list(token: Token) -> bool:
    return token.text.lower() in _LISTING or _is_verb(token)
