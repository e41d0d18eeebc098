"""Amounts that a noun behind the verb carries, that follow a change, or that stand at a level or a rank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.analysis.document import Amount, Expression, ExpressionKind, Span, Token, Voice
from quizzes.generation.answers import Answer
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.amounts import hedged, is_setting, is_torn
from quizzes.generation.asking.stems import beside_verb, build, in_other_voice, joined, rest_of, stem
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.indonesian.measures import (
    ALTERING,
    CARRIERS,
    CHANGES,
    LEVEL_PREPOSITIONS,
    LEVELS,
    MEANS,
    OWNING,
    RANKS,
    RATES,
    VALUED_NOUNS,
)
from quizzes.generation.indonesian.voice import passive
from quizzes.generation.wording import Wording
from quizzes.items import Kind

_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
_LONGEST_NOUN = 5  # words of what is valued
_OF_SEA = re.compile(r"\s+(?:(?:di atas|dari) permukaan (?:air )?laut|m?dpl\b)")
_RANK = re.compile(r"(?:\s+(?:ke-?\s?|nomor\s+))?\s*(\d{1,4}|pertama|kedua|ketiga|keempat|kelima)\b(?!['°.,]\d|['°])")


def ask_valued(fact: Fact, wording: Wording) -> Iterator[Asked]:
    """ "Panitia memerlukan dana Rp 500 juta": "Berapa dana yang diperlukan panitia?"."""
    found = _valued_noun(fact, wording)
    if found is None:
        return
    noun, amount = found
    words = wording.of(noun)
    subject = fact.slot(SlotName.SUBJECT)
    if words is None:
        return
    slot = Slot(SlotName.OBJECT, Span(noun.start, amount.end), None)
    answer = _answer(amount, wording)
    whole = Span(noun.start, answer.keys[0].end)
    others = [s for s in fact.slots if s.span.overlaps(whole)]
    rest = _rest(fact, subject, others)
    if rest is None or is_torn(answer, wording.document.text):
        return
    prepositions = [s.adjunct.preposition for s in fact.slots if s.adjunct is not None and s.adjunct.preposition]
    if len(set(prepositions)) < len(prepositions):
        return  # "Rp 6 miliar untuk jalan dan Rp 2 miliar untuk jembatan"
    share = amount.kind is ExpressionKind.PERCENT and fact.verb not in OWNING and words.split()[0] not in RATES
    question = stem(fact, f"Berapa persen {words}" if share else f"Berapa {words}", rest)
    yield build(fact, slot, answer, wording.document.text, question, Kind.HOW_MANY, 0.7)


def _rest(fact: Fact, subject: Slot | None, inside: list[Slot]) -> str | None:
    """What follows the noun: "yang diperlukan panitia untuk …", or its owner alone."""
    if subject is None or not subject.words:
        return None
    if subject in inside:  # "akan dikucurkan dana Rp 96 miliar"
        kept = rest_of(fact, *inside)
        return f"yang {joined(kept)}" if len(kept) > 1 and fact.clause.predicate.voice is Voice.PASSIVE else None
    others = beside_verb(fact, *inside, subject)
    if fact.verb in OWNING:
        settings = (s.words or "" for s in others if is_setting(s))
        return None if hedged(fact, "") is None else " ".join([subject.words, *settings])
    di_verb = passive(fact.verb)
    if di_verb is None or fact.verb in ALTERING or fact.clause.predicate.voice is not Voice.ACTIVE:
        return None
    return f"yang {in_other_voice(fact, di_verb, subject, others)}"


def _valued_noun(fact: Fact, wording: Wording) -> tuple[Span, Expression] | None:
    """The noun right behind the verb and its amount: "dana" and "Rp 500 juta", "luas wilayah" and "2.093 km²"."""
    tokens = [t for t in fact.sentence.tokens if t.start >= fact.clause.predicate.end]
    run: list[Token] = []
    for token in tokens:
        amount = next((e for e in wording.document.expressions_in(fact.sentence) if e.start == token.start), None)
        if amount is not None:
            return _if_valued(run, amount)
        if len(run) > _LONGEST_NOUN or not (token.pos in _NOMINAL or token.text.lower() in CARRIERS):
            return None
        run.append(token)
    return None


def _if_valued(run: list[Token], amount: Expression) -> tuple[Span, Expression] | None:
    carried = bool(run) and run[-1].text.lower() in CARRIERS  # "membeli tanah seharga …": no amount of land
    while run and run[-1].text.lower() in CARRIERS:
        run = run[:-1]
    if not run or not isinstance(amount.value, Amount) or amount.value.unit in (None, "kali"):
        return None
    first = run[0].text
    valued = first in VALUED_NOUNS or (amount.kind is ExpressionKind.MONEY and first.islower() and not carried)
    return (Span(run[0].start, run[-1].end), amount) if valued else None


def _answer(amount: Expression, wording: Wording) -> Answer:
    """The amount, "di atas permukaan laut" with it."""
    sea = _OF_SEA.match(wording.document.text, amount.end)
    key = Span(amount.start, sea.end() if sea else amount.end)
    return Answer(AnswerType.AMOUNT, (key,), expression=None if sea else amount)


def ask_change(fact: Fact, wording: Wording) -> Iterator[Asked]:
    """ "Ekonomi Vietnam tumbuh 6 persen": "Berapa pertumbuhan ekonomi Vietnam?"."""
    subject = fact.slot(SlotName.SUBJECT)
    noun = CHANGES.get(fact.verb)
    if noun is None or subject is None or not subject.words or subject.span.start > fact.clause.predicate.start:
        return
    amount = _right_behind(fact, wording)
    noun = hedged(fact, noun)
    if noun is None or amount is None or amount.kind is ExpressionKind.DURATION:
        return
    slot = Slot(SlotName.COMPLEMENT, Span(amount.start, amount.end), None)
    inside = [s for s in fact.slots if s.span.overlaps(slot.span)]
    others = beside_verb(fact, *inside, subject)
    head = subject.phrase.head if subject.phrase is not None else None
    if head is None or head.pos == "PROPN":
        return  # "Jepang naik 40 persen": what of it?
    whose = subject.words
    if whose.split()[0] == head.text:
        whose = whose[:1].lower() + whose[1:]
    rest = " ".join([whose, *(s.words or "" for s in others)])
    if "dari " in " ".join(s.words or "" for s in others):
        return  # "naik dari A": to what is asked instead
    question = stem(fact, f"Berapa {noun}", rest)
    yield build(fact, slot, _answer(amount, wording), wording.document.text, question, Kind.HOW_MANY, 0.65)


def ask_alteration(fact: Fact, wording: Wording) -> Iterator[Asked]:
    """ "PT Gas menaikkan harga gas sebesar 15 persen": "Berapa persen PT Gas menaikkan harga gas?"."""
    subject, thing = fact.slot(SlotName.SUBJECT), fact.slot(SlotName.OBJECT)
    if fact.verb not in ALTERING or subject is None or not subject.words or thing is None or not thing.words:
        return
    by = re.compile(r"\s+(?:sebesar|sebanyak|hingga|sampai)\s+$")
    for amount in wording.document.expressions_in(fact.sentence):
        before = wording.document.text[thing.span.end : amount.start]
        if amount.kind is ExpressionKind.PERCENT and by.fullmatch(before):
            slot = Slot(SlotName.COMPLEMENT, Span(amount.start, amount.end), None)
            inside = [s for s in fact.slots if s.span.overlaps(slot.span)]
            question = stem(fact, "Berapa persen", joined(rest_of(fact, *inside)))
            yield build(fact, slot, _answer(amount, wording), wording.document.text, question, Kind.HOW_MANY, 0.65)


def _right_behind(fact: Fact, wording: Wording) -> Expression | None:
    """The amount right behind the verb, but for "sebesar" or "antara"."""
    for token in fact.sentence.tokens:
        if token.start < fact.clause.predicate.end:
            continue
        found = next((e for e in wording.document.expressions_in(fact.sentence) if e.start == token.start), None)
        if found is not None:
            return found if isinstance(found.value, Amount) and found.value.unit != "kali" else None
        if token.text.lower() not in CARRIERS:
            return None
    return None


def ask_level(fact: Fact, slot: Slot, wording: Wording) -> Iterator[Asked]:
    """ "pada ketinggian 450 meter": "Pada ketinggian berapa …?"; "di urutan 110": "Pada urutan berapa …?"."""
    adjunct, subject = slot.adjunct, fact.slot(SlotName.SUBJECT)
    if adjunct is None or adjunct.preposition not in LEVEL_PREPOSITIONS or subject is None or not subject.words:
        return
    head = adjunct.phrase.head
    if subject.phrase is None or subject.phrase.head.pos not in ("NOUN", "PROPN"):
        return
    if adjunct.preposition == "dengan" and head.text not in MEANS:
        return
    key = _level(slot, head, wording) if head.text in LEVELS else _rank(slot, head, wording)
    if key is None:
        return
    preposition = "pada" if head.text in RANKS else adjunct.preposition
    noun = wording.document.text[head.start : key.keys[0].start].split()
    explained = "yakni" in noun or "yaitu" in noun
    named = head.text if explained else " ".join(w for w in noun if w.lower() not in CARRIERS)
    # "di atas permukaan laut" belongs to the key
    rest = joined([s for s in rest_of(fact, slot) if not s.span.overlaps(key.keys[0])])
    lasting = " lama" if head.text == "waktu" and preposition == "dalam" else ""
    question = stem(fact, f"{preposition.capitalize()} {named} berapa{lasting}", rest)
    yield build(fact, replace(slot, words=None), key, wording.document.text, question, Kind.HOW_MANY, 0.65)


def _level(slot: Slot, head: Token, wording: Wording) -> Answer | None:
    document = wording.document
    inside = document.expressions_in(Span(slot.span.start, document.sentence_at(slot.span.start).end))
    amount = next((e for e in inside if isinstance(e.value, Amount)), None)
    if amount is None or not isinstance(amount.value, Amount):
        return None
    if amount.value.unit is None and head.text not in ("usia", "umur"):
        return None  # "pada jarak 3 AU": an unknown unit
    between = document.text[head.end : amount.start].split()
    explained = bool({"yakni", "yaitu"} & {w.lower() for w in between})  # "pada suhu rendah, yakni 5 derajat"
    if (not explained and len([w for w in between if w.lower() not in CARRIERS]) > 1) or any(
        not w.isalpha() for w in between
    ):
        return None
    return _answer(amount, wording)


def _rank(slot: Slot, head: Token, wording: Wording) -> Answer | None:
    number = _RANK.match(wording.document.text, head.end)
    if head.text not in RANKS or number is None or not slot.span.contains(Span(*number.span(1))):
        return None
    return Answer(AnswerType.AMOUNT, (Span(*number.span(1)),))
