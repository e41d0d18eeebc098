"""People, organisations and places: a CRF over spelling, parts of speech and gazetteers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from articles.analysis import gazetteers
from articles.analysis.document import Label, Sentence, Span
from articles.analysis.labelling import Features, label
from articles.analysis.spelling import shape
from articles.analysis.tagging import usual_tags
from articles.analysis.wordlists import words_of

MODEL = "names"
DOMAIN = "news"  # the annotation style that is asked for: the training corpora differ in what they call a name

_LONGEST = 6
_CUES = ("titles", "honorifics", "organisation_words", "place_words")
_CALENDAR = frozenset(name.lower() for name in (*gazetteers.WEEKDAYS, *gazetteers.MONTHS))
_PLACE_PREPOSITIONS = frozenset("di ke dari".split())
_TITLE_REACH = 6  # words behind a title in which its holder's name may begin
_SPARE_WORDS = 3  # lower-case words that an acronym may leave out

_HEADLINE = 0.6
_LEAST_HEADLINE_WORDS = 5


@dataclass(frozen=True, slots=True)
class Name(Span):
    """A name before it is chained to others of the same thing."""

    label: Label


def is_headline(sentence: Sentence) -> bool:
    """Whether most longer words are capitalised, so that capitals say nothing about names."""
    words = [token for token in sentence.tokens if token.text.isalpha() and len(token.text) > 3]
    capitals = sum(token.text[0].isupper() for token in words)
    return len(words) >= _LEAST_HEADLINE_WORDS and capitals / len(words) >= _HEADLINE


def is_title_line(sentence: Sentence) -> bool:
    """Whether it is a headline that hides names in its capitals; what ends in a full stop is none."""
    return is_headline(sentence) and sentence.tokens[-1].text not in ".?!"


@cache
def _gazetteer() -> dict[tuple[str, ...], str]:
    """Lower-case words of a known name to its kind; the later kind wins where a name is in two tables."""
    names = {tuple(name.lower().split()): "O" for name in gazetteers.organisations()}
    places = (
        ("K", (region.name for region in gazetteers.regions())),
        ("P", gazetteers.provinces()),
        ("W", (city.name for city in gazetteers.world_cities())),
        ("C", gazetteers.countries()),
        ("C", (alias for alias, _ in gazetteers.country_aliases())),
    )
    for kind, found in places:
        names |= {tuple(name.lower().split()): kind for name in found}
    return {words: kind for words, kind in names.items() if len("".join(words)) > 1}


def bio_labels(words: Sequence[str], tags: Sequence[str], domain: str = DOMAIN) -> list[str]:
    """B-, I- and O labels (PER, ORG, LOC) of the words of one sentence."""
    return label(MODEL, name_features(words, tags, domain))


def name_features(words: Sequence[str], tags: Sequence[str], domain: str = DOMAIN) -> list[Features]:
    """What the model sees of each word; ``domain`` names the annotation style of its corpus."""
    sentence = _Sentence(words, tags)
    return [
        sentence.own(at) + sentence.around(at) + sentence.run(at) + sentence.style(at, domain)
        for at in range(len(words))
    ]


class _Sentence:
    """The words of one sentence with what is computed once for all of them."""

    def __init__(self, words: Sequence[str], tags: Sequence[str]) -> None:
        self.words, self.tags = words, tags
        self.lower = [word.lower() for word in words]
        self.shapes = [shape(word) for word in words]
        self.capital = [word[:1].isupper() for word in words]
        self.usual = [usual_tags(word) for word in self.lower]
        self.known = self._known()
        self.cues = [[cue for cue in _CUES if word in words_of(cue)] for word in self.lower]
        for word, cues in zip(self.lower, self.cues, strict=True):
            cues += ["calendar"] * (word in _CALENDAR)
        self.runs = self._runs()
        self.spelt = self._spelt()

    def _known(self) -> list[Features]:
        """For each word the gazetteers' marks: kind and place in the longest known name that covers it."""
        known: list[Features] = [[] for _ in self.words]
        for at in filter(self.capital.__getitem__, range(len(self.words))):
            for size in range(min(_LONGEST, len(self.words) - at), 0, -1):
                kind = _gazetteer().get(tuple(self.lower[at : at + size]))
                if kind and self.capital[at + size - 1]:
                    for step in range(size):
                        known[at + step].append(f"{'I' if step else 'B'}{kind}{min(size, 2)}")
                    break
            known[at] += ["given"] * (self.lower[at] in gazetteers.given_names())
            known[at] += ["family"] * (self.lower[at] in gazetteers.family_names())
        return known

    def _runs(self) -> list[tuple[int, int]]:
        """For each capitalised word the run of capitalised words around it, as a half-open range."""
        runs = [(at, at) for at in range(len(self.words))]
        start = 0
        while start < len(self.words):
            end = start
            while end < len(self.words) and self.capital[end]:
                end += 1
            runs[start:end] = [(start, end)] * (end - start)
            start = max(end, start + 1)
        return runs

    def _spelt(self) -> dict[int, str]:
        """The words whose initials an acronym in brackets spells, and the acronym: "Bank Dunia Anak ( BDA )"."""
        spelt: dict[int, str] = {}
        for at in range(2, len(self.words) - 1):
            acronym = self.words[at]
            if self.words[at - 1] != "(" or self.words[at + 1] != ")" or not acronym.isupper():
                continue
            for size in range(len(acronym), min(len(acronym) + _SPARE_WORDS, at)):
                words = self.words[at - 1 - size : at - 1]
                if words[0][:1].isupper() and "".join(word[0] for word in words if word[:1].isupper()) == acronym:
                    spelt |= dict.fromkeys(range(at - size, at - 1), "I") | {at - 1 - size: "B", at: "S"}
                    break
        return spelt

    def own(self, at: int) -> Features:
        word, low, tag = self.words[at], self.lower[at], self.tags[at]
        features = ["bias", f"w={low}", f"s2={low[-2:]}", f"s3={low[-3:]}", f"s4={low[-4:]}"]
        features += [f"p2={low[:2]}", f"p3={low[:3]}", f"p4={low[:4]}"]
        features += [f"lex={self.usual[at]}", f"lex|capital={self.usual[at]}{self.capital[at]}"]
        features += [f"shape={self.shapes[at]}", f"tag={tag}", f"tag|shape={tag}{self.shapes[at][:5]}"]
        if self.capital[at]:
            features.append(f"capital{min(at, 1)}")
            if word.isupper() and len(word) > 1:
                features.append(f"upper{min(len(word), 6)}")
        if any(map(str.isdigit, word)):
            features.append("digit")
        features += [f"known={mark}" for mark in self.known[at]] + [f"cue={cue}" for cue in self.cues[at]]
        features += [f"spelt={self.spelt[at]}"] if at in self.spelt else []
        return features + self._seams(at) + self._holder(at)

    def _seams(self, at: int) -> Features:
        """The word with its neighbour on either side: where an acronym ends and a name begins."""
        features: Features = []
        for step, first in ((-1, at - 1), (1, at)):
            if 0 <= first < len(self.words) - 1:
                features.append(f"{step}pair={self.lower[first]}|{self.lower[first + 1]}")
                features.append(f"{step}seam={self.shapes[first][:4]}>{self.shapes[first + 1][:4]}")
        return features

    def _holder(self, at: int) -> Features:
        """Whether a person's name seems to begin here: behind a title, or with a first name inside a run."""
        if not self.capital[at]:
            return []
        start, end = self.runs[at]
        given = "given" in self.known[at]
        features: Features = []
        titles = [n for n in range(max(0, at - _TITLE_REACH), at) if {"titles", "honorifics"} & set(self.cues[n])]
        if titles:
            features += [f"titled={at - titles[-1]}", f"titled run={all(self.capital[titles[-1] + 1 : at])}"]
            features += [f"titled given={min(at - titles[-1], 4)}"] * given
            features += ["titled after upper"] * self.words[at - 1].isupper()
        if given:
            place = min(at - start, 3)
            features += [f"given at={place}", f"given family={at + 1 < end and 'family' in self.known[at + 1]}"]
            features += [f"given first={place}"] * (at > start and "given" not in self.known[at - 1])
        features += ["after given"] * any("given" in self.known[n] for n in range(start, at))
        return features

    def around(self, at: int) -> Features:
        features: Features = []
        for step in (-3, -2, -1, 1, 2, 3):
            there = at + step
            if 0 <= there < len(self.words):
                features += self._neighbour(step, there)
            elif abs(step) == 1:
                features.append(f"{step}|")
        return features

    def _neighbour(self, step: int, there: int) -> Features:
        low = self.lower[there]
        features = [f"{step}cue={cue}" for cue in self.cues[there]]
        if abs(step) < 3:
            features += [f"{step}w={low}", f"{step}shape={self.shapes[there][:5]}"]
            features += [f"{step}tag={self.tags[there]}", f"{step}s3={low[-3:]}"]
        if abs(step) == 1:
            features += [f"{step}known={mark}" for mark in self.known[there]]
            features.append(f"{step}lex={self.usual[there]}")
        if low in _PLACE_PREPOSITIONS:
            features.append(f"{step}place")
        return features

    def run(self, at: int) -> Features:
        """What stands before, in and after the run of capitalised words."""
        start, end = self.runs[at]
        if start == end:
            return []
        features = [f"run={min(at - start, 4)}", f"first={self.lower[start]}", f"size={min(end - start, 5)}"]
        if start:
            features += [f"before={self.lower[start - 1]}", f"before tag={self.tags[start - 1]}"]
        if end < len(self.words):
            features.append(f"after={self.lower[end]}")
        cues = {cue for cues in self.cues[start:end] for cue in cues}
        return features + [f"run cue={cue}" for cue in sorted(cues)]

    def style(self, at: int, domain: str) -> Features:
        """What the annotation styles may treat differently, with the style's name."""
        last, following = at - 1 if at else None, at + 1 if at + 1 < len(self.words) else None
        features = [f"w={self.lower[at]}", f"shape={self.shapes[at]}", f"lex={self.usual[at]}{self.capital[at]}"]
        features += [f"-1w={'|' if last is None else self.lower[last]}"]
        features += [f"+1w={'|' if following is None else self.lower[following]}"]
        features += [f"first={self.lower[self.runs[at][0]]}"] if self.capital[at] else []
        features += [f"known={mark}" for mark in self.known[at]] + [f"cue={cue}" for cue in self.cues[at]]
        features += [f"-1cue={cue}" for cue in self.cues[last]] if last is not None else []
        return [f"domain={domain}", *(f"{domain}|{feature}" for feature in features)]
