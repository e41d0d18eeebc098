"""What the forms build with: the text, all that is asked of it, and for whom."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from quizzes.generation.comparing import content_words, overlap

if TYPE_CHECKING:
    from articles.analysis.document import Document, Span, Token
    from quizzes.generation.asked import Asked
    from quizzes.generation.distractors.pool import Pool

OPTIONS_BY_CLASS = ((3, 3), (9, 4), (12, 5))  # up to this class, so many options: A-C, A-D, A-E


@dataclass(frozen=True)
class Context:
    """One text, everything that is asked of it, and the class (kelas 1 to 12) that will answer.

    ``pools`` keeps the distractors of each question, which several forms look for, by its identity.
    """

    # no slots: what is derived is kept once it has been asked for

    document: Document
    asked: tuple[Asked, ...] = ()
    school_class: int = 8
    pools: dict[int, tuple[Asked, Pool]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def option_count(self) -> int:
        """How many options a multiple choice item has in this class."""
        return next(count for last, count in OPTIONS_BY_CLASS if self.school_class <= last)

    def key_text(self, span: Span) -> str:
        """The words of the text at ``span``, one blank between words.

        Only the capital of a common noun that opens its sentence is undone: as an answer it does not open one.
        """
        text = " ".join(span.of(self.document.text).split())
        first = self._first_token(span)
        if first is None or first.pos in ("PROPN", "X") or text[1:2].isupper():
            return text
        return text if first.start in self._marked else text[:1].lower() + text[1:]

    def similar(self, asked: Asked, least: float) -> tuple[Asked, ...]:
        """The questions whose content words overlap with those of ``asked`` by at least ``least`` (Jaccard).

        Only those are compared that share one of its rarest words: a question without any of them cannot share
        enough (prefix filtering, Chaudhuri et al. 2006), so that a long text costs no more for each question.
        """
        meaning = content_words(asked.stem)
        rarest = sorted(meaning, key=lambda word: (len(self._by_word[word]), word))
        needed = math.ceil(least * len(meaning))
        near = dict.fromkeys(i for word in rarest[: len(meaning) - needed + 1] for i in self._by_word[word])
        others = (self.asked[i] for i in sorted(near))
        return tuple(other for other in others if overlap(meaning, content_words(other.stem)) >= least)

    @cached_property
    def _by_word(self) -> defaultdict[str, list[int]]:
        """The questions, by number, that hold each content word."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, asked in enumerate(self.asked):
            for word in content_words(asked.stem):
                found[word].append(number)
        return found

    def sentences_with(self, meaning: frozenset[str]) -> int:
        """How many sentences of the text have all these content words; only those with the rarest are looked at."""
        rarest = min((self._sentences_by_word[word] for word in sorted(meaning)), key=len, default=[])
        return sum(meaning <= self._sentence_words[number] for number in rarest)

    @cached_property
    def _sentence_words(self) -> list[frozenset[str]]:
        return [content_words(sentence.of(self.document.text)) for sentence in self.document.sentences]

    @cached_property
    def _sentences_by_word(self) -> defaultdict[str, list[int]]:
        """The sentences, by number, that hold each content word."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, meaning in enumerate(self._sentence_words):
            for word in meaning:
                found[word].append(number)
        return found

    @cached_property
    def _at_place(self) -> defaultdict[tuple[int, str], list[Asked]]:
        found: defaultdict[tuple[int, str], list[Asked]] = defaultdict(list)
        for asked in self.asked:
            found[asked.fact, asked.role].append(asked)
        return found

    def of_same_role(self, asked: Asked) -> tuple[Asked, ...]:
        """The questions about the same role of the same fact, ``asked`` among them where it is one of all."""
        return tuple(self._at_place[asked.fact, asked.role])

    @cached_property
    def _marked(self) -> frozenset[int]:
        """Where names and titles begin."""
        return frozenset(span.start for span in (*self.document.mentions, *self.document.roles))

    def _first_token(self, span: Span) -> Token | None:
        """The first token of the sentence, where ``span`` begins with it."""
        sentences = self.document.sentences
        at = bisect_right(sentences, span.start, key=lambda s: s.start) - 1
        found = sentences[at].tokens[:1] if at >= 0 else ()
        return found[0] if found and found[0].start == span.start else None

    def evidence_text(self, asked: Asked) -> str:
        """The sentences of the evidence, one blank between words."""
        return " ".join(" ".join(span.of(self.document.text) for span in asked.evidence).split())

    def keys(self, asked: Asked) -> tuple[str, ...]:
        """The words of every member of the key, in text order."""
        return asked.said or tuple(self.key_text(span) for span in asked.keys)
