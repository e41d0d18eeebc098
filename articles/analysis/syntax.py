"""What the parser says of a clause: the words that hang on a verb, and how far a phrase reaches from its head word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from articles.analysis.datelines import dateline
from articles.analysis.document import Sentence, Span

_INSIDE = frozenset("nmod amod flat compound appos det nummod case clf advmod conj cc punct".split())
_SUBJECTS = ("nsubj", "csubj")
_SHARING = ("conj", "advcl", "xcomp")  # a clause without a subject of its own has that of the clause it hangs on
_OF_VERBS = frozenset("akibat karena sejak selama setelah sebelum saat oleh".split())  # they hang on no noun
_SURE = 0.8  # of an arc that decides alone
_FARTHEST = 6  # steps up the tree in search of a shared subject
_MARKS = frozenset(",.;:()\"'“”‘’-–—")


class Syntax:
    """The tree of one sentence. Words are named by their place in it."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence

    @cached_property
    def children(self) -> list[list[int]]:
        """The words that hang on each word, in order."""
        found: list[list[int]] = [[] for _ in self.sentence.arcs]
        for at, arc in enumerate(self.sentence.arcs):
            if arc.head >= 0:
                found[arc.head].append(at)
        return found

    @cached_property
    def _places(self) -> dict[int, int]:
        return {token.start: at for at, token in enumerate(self.sentence.tokens)}

    @cached_property
    def opening(self) -> int:
        """Where the sentence begins behind its dateline."""
        tokens = self.sentence.tokens
        return tokens[dateline([token.text for token in tokens])].start if tokens else self.sentence.start

    @cached_property
    def describing(self) -> frozenset[int]:
        """Where verbs begin that only describe the noun before them, without "yang": "usaha melahirkan negara"."""
        tokens, arcs = self.sentence.tokens, self.sentence.arcs
        return frozenset(
            tokens[at].start
            for at, arc in enumerate(arcs)
            if self.relation(at) == "acl"
            and arc.head == at - 1
            and arc.certainty >= _SURE
            and arcs[arc.head].head >= 0
            and tokens[at].pos == "VERB"
            and not any(self._text(child) == "yang" for child in self.children[at])
            and [token.text.lower() for token in tokens[max(0, at - 2) : at]] != ["dalam", "perjalanan"]
        )

    def at(self, offset: int) -> int | None:
        """The word that begins at a character of the text."""
        return self._places.get(offset)

    def words_in(self, span: Span) -> list[int]:
        """The words inside a span."""
        return [at for at, token in enumerate(self.sentence.tokens) if span.contains(token)]

    def relation(self, word: int) -> str:
        """The relation of a word to its head without its subtype: nsubj for nsubj:pass."""
        return self.sentence.arcs[word].relation.partition(":")[0]

    def head_of(self, span: Span) -> int | None:
        """The word of a phrase that hangs on a word outside it."""
        inside = set(self.words_in(span))
        outer = [at for at in inside if self.sentence.arcs[at].head not in inside and self.relation(at) != "punct"]
        return min(outer, default=None)

    def dependents(self, word: int, *relations: str) -> list[int]:
        """The words that hang on ``word`` by one of the relations."""
        return [at for at in self.children[word] if self.relation(at) in relations]

    def clause_of(self, verb: int) -> int:
        """The word that a clause hangs together by: the noun behind a copula, else the verb itself."""
        arc = self.sentence.arcs[verb]
        return arc.head if self.relation(verb) in ("cop", "aux") and arc.head >= 0 else verb

    def own_subjects(self, verb: int) -> list[int]:
        """The head words of the subjects that hang on the verb itself, "yang" apart."""
        return [noun for noun in self.dependents(self.clause_of(verb), *_SUBJECTS) if self._text(noun) != "yang"]

    def subject(self, verb: int) -> int | None:
        """The head word of the subject, also one that is shared with the clause above or described by "yang"."""
        at = self.clause_of(verb)
        for _ in range(_FARTHEST):
            own = self.own_subjects(at)
            if own:
                return own[0]
            relation, head = self.relation(at), self._above(at)
            if head < 0:
                return None
            if relation == "acl":
                return head
            if relation not in _SHARING:
                return None
            at = head
        return None

    def _above(self, word: int) -> int:
        """What a word hangs on; a verb coordinated with a noun is coordinated with the noun's verb instead."""
        tokens, arcs = self.sentence.tokens, self.sentence.arcs
        head = arcs[word].head
        if self.relation(word) == "conj" and tokens[word].pos == "VERB":
            while head >= 0 and tokens[head].pos in ("NOUN", "PROPN") and arcs[head].head >= 0:
                head = arcs[head].head
        return head

    def is_relative(self, verb: int) -> bool:
        """Whether the verb's clause describes a noun."""
        return self.relation(self.clause_of(verb)) == "acl"

    def is_below(self, word: int, above: int) -> bool:
        """Whether ``word`` hangs on ``above``, directly or not."""
        while word >= 0 and word != above:
            word = self.sentence.arcs[word].head
        return word == above

    def object(self, verb: int) -> int | None:
        """The head word of the object."""
        return next(iter(self.dependents(verb, "obj")), None)

    def obliques(self, verb: int) -> list[int]:
        """The head words of what else hangs on the verb: phrases with a preposition, bare times."""
        return self.dependents(self.clause_of(verb), "obl")

    def members(self, word: int) -> list[int]:
        """The heads of a coordination that begins with ``word``, itself included."""
        found = [word]
        for child in self.dependents(word, "conj"):
            found += self.members(child)
        return sorted(found)

    def span(self, word: int) -> Span:
        """The noun phrase of a head word: what hangs on it without a break, up to its relative clause."""
        below = set(self._below(word))
        first = last = word
        while first - 1 in below:
            first -= 1
        while last + 1 in below:
            last += 1
        while first < word and (self.relation(first) in ("case", "punct", "cc", "mark") or self._is_mark(first)):
            first += 1
        while last > word and (self.relation(last) in ("punct", "cc") or self._is_mark(last)):
            last -= 1
        tokens = self.sentence.tokens
        return Span(tokens[first].start, tokens[last].end)

    def preposition(self, word: int) -> str:
        """The preposition that stands before a phrase, in lower case, or ""."""
        cases = [at for at in self.dependents(word, "case") if at < word]
        return " ".join(self._text(at) for at in cases)

    def certainty(self, word: int) -> float:
        """How sure the parser is of what the word hangs on, 0 to 1."""
        return self.sentence.arcs[word].certainty

    def _below(self, word: int) -> Iterator[int]:
        yield word
        for child in self.children[word]:
            if self.relation(child) in _INSIDE and self.preposition(child) not in _OF_VERBS:
                yield from self._below(child)

    def _is_mark(self, word: int) -> bool:
        return self.sentence.tokens[word].text in _MARKS

    def _text(self, word: int) -> str:
        return self.sentence.tokens[word].text.lower()
