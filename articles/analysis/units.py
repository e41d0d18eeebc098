"""Sentences as rows of tagged units: a whole name, value or word each, ready for the chunk grammar."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import pairwise

from articles.analysis.appositions import goes_on, without_commas
from articles.analysis.dashes import asides
from articles.analysis.datelines import dateline
from articles.analysis.document import Expression, ExpressionKind, Label, Mention, Role, Sentence, Span, Token
from articles.analysis.indonesian import clause_words as words
from articles.analysis.moments import timed
from articles.analysis.retagging import joined, parted, retagged
from articles.analysis.unit import POS_TAGS, Unit

_EXPRESSION_TAGS = {ExpressionKind.DATE: "DATE", ExpressionKind.TIME: "TIME", ExpressionKind.ORDINAL: "ORD"}
_YEAR = 4  # digits
_SHORTEST_PASSIVE = 5  # letters: "dicat"
_QUOTES = frozenset("\"“”'‘’«»")
_OPENERS, _CLOSERS = frozenset("(["), frozenset(")]")


def units(
    sentence: Sentence,
    mentions: Sequence[Mention],
    expressions: Sequence[Expression],
    roles: Sequence[Role],
    describing: Container[int] = (),
) -> tuple[Unit, ...]:
    """The units of one sentence in order; brackets and quotation marks are left out.

    ``describing`` holds where verbs begin that are known to describe the noun before them.
    """
    opening = dateline([token.text for token in sentence.tokens])
    begins = sentence.tokens[opening].start if opening < len(sentence.tokens) else sentence.end
    blocks = [_behind(block, begins) for block in _blocks(sentence, mentions, expressions, roles)]
    row: list[Unit] = []
    depth = 0
    between = asides(sentence.tokens[opening:])
    for token in sentence.tokens[opening:]:
        if any(aside.contains(token) for aside in between):
            continue
        block = next((b for b in blocks if b.contains(token)), None)
        if block and not depth:
            if not row or row[-1].start != block.start:
                row.append(_with_tokens(block, sentence))
        elif token.text in _OPENERS:
            depth += 1
        elif token.text in _CLOSERS:
            depth = max(0, depth - 1)
        elif not depth and token.text not in _QUOTES:
            named = token.text[:1].isupper() and token.start > begins
            tag = "N" if named and token.pos in ("VERB", "PRON", "AUX") else _word_tag(token)
            tag = "ADJ" if tag == "V" and token.start in describing else tag
            row.append(Unit(token.start, token.end, tag, (token,)))
    return tuple(parted(joined(retagged(timed(_places_in_places(without_commas(row, roles)))))))


def _behind(block: Unit, start: int) -> Unit:
    """The block without the dateline that a name may have swallowed: "Kompas-Polda Kaltim"."""
    return replace(block, start=start) if block.start < start < block.end else block


def _blocks(
    sentence: Sentence, mentions: Sequence[Mention], expressions: Sequence[Expression], roles: Sequence[Role]
) -> list[Unit]:
    """Names (with the title beside them) and values as units, the longest first where two overlap."""
    found: list[Unit] = []
    for role in roles:
        start, end = min(role.start, role.holder.start), max(role.end, role.holder.end)
        found.append(Unit(start, end, "NAME", (), mention=role.holder))
    found += [Unit(m.start, m.end, "NAME", (), mention=m) for m in mentions]
    first_word = {token.start: token.text.lower() for token in sentence.tokens}
    for expression in expressions:
        # "gaya abad ke-19": a century describes the noun before it
        tag = "ADJ" if first_word.get(expression.start) == "abad" else _EXPRESSION_TAGS.get(expression.kind, "AMT")
        tag = "DATE" if tag == "ADJ" and _after_preposition(sentence, expression) else tag
        tag = "ADJ" if tag == "AMT" and _after_noun(sentence, expression) else tag
        tag = "ADJ" if tag == "DATE" and _dates_a_name(sentence, expression, mentions) else tag
        found.append(Unit(expression.start, expression.end, tag, (), expression=expression))
    chosen: list[Unit] = []
    for unit in sorted((u for u in found if sentence.contains(u)), key=lambda u: (-len(u), u.start)):
        if not any(unit.overlaps(other) for other in chosen):
            chosen.append(unit)
    return sorted(chosen, key=lambda u: u.start)


def _after_preposition(sentence: Sentence, span: Span) -> bool:
    before = [token for token in sentence.tokens if token.end <= span.start]
    return not before or before[-1].text.lower() in words.PREPOSITIONS or not before[-1].text[0].isalpha()


def _after_noun(sentence: Sentence, span: Expression) -> bool:
    """Whether the amount says how much of the noun before it: "dana Rp60 juta", "ketinggian 725 meter"."""
    before = [token for token in sentence.tokens if token.end <= span.start]
    while before and before[-1].pos == "ADJ":
        before.pop()  # "kapasitas efektif 19 juta meter kubik"
    money = span.kind is ExpressionKind.MONEY
    return bool(before) and (before[-1].text.lower() in words.MEASURED or (money and before[-1].pos == "NOUN"))


def _dates_a_name(sentence: Sentence, span: Expression, mentions: Sequence[Mention]) -> bool:
    """Whether a bare year ends the name of an event or a plan before it: "Rencana Induk 2030"."""
    before = [token for token in sentence.tokens if token.end <= span.start]
    if not before or len(span) != _YEAR or not before[-1].text[:1].isupper() or before[-1].end + 1 != span.start:
        return False
    named = next((mention for mention in mentions if mention.contains(before[-1])), None)
    return len(before) > 1 and (named is None or named.label not in (Label.PERSON, Label.LOCATION))


def _with_tokens(block: Unit, sentence: Sentence) -> Unit:
    tokens = tuple(t for t in sentence.tokens if block.contains(t))
    return Unit(block.start, block.end, block.tag, tokens, block.mention, block.expression)


def _word_tag(token: Token) -> str:
    word = token.text.lower()
    if token.text == ",":
        return "COM"
    for tag, members in (
        ("REL", {"yang"}),
        ("ADV", words.PRESENTING),
        ("NEG", words.NEGATIONS - {"tanpa"}),
        ("COP", words.COPULAS - {"yaitu", "yakni"}),
        ("APP", {"yaitu", "yakni"}),
        ("CC", words.COORDINATORS),
        ("DET", words.DEMONSTRATIVES),
        ("PRO", words.PRONOUNS),
        ("AUX", words.AUXILIARIES),
        ("P", words.SIZES | words.ALWAYS_PREPOSITIONS),
        ("SC", words.CONTRASTS | words.ALWAYS_CONNECTIVES),
    ):
        if word in members:
            return tag
    if word in words.PREPOSITIONS and (token.pos in ("ADP", "SCONJ") or word in ("di", "ke", "dari", "pada", "oleh")):
        return "P"
    if word in words.SEQUENTIAL and token.pos in ("SCONJ", "CCONJ"):
        return "CC"
    if word in words.CONNECTIVES and token.pos in ("SCONJ", "CCONJ", "ADP", "ADV"):
        return "SC"
    if word in words.QUANTIFIERS and token.pos in ("DET", "NUM", "NOUN", "PROPN", "PRON", "ADJ"):
        return "Q"
    if token.pos == "PUNCT":
        return "SEP"
    return _open_class_tag(token, word)


def _open_class_tag(token: Token, word: str) -> str:
    """The tag of a content word, where the tagger's is mended: a preposition or verb that cannot be one."""
    if token.pos == "ADP":
        return "V" if word.startswith("me") else "N"
    if _is_passive(token):
        return "V"
    if token.pos == "VERB" and word.endswith("nya"):
        return "V" if word.startswith("me") and word.removesuffix("nya") not in words.INTRANSITIVE_ACTIVE else "N"
    if word.startswith("ter") and word[3:] in words.GRADED:
        return "ADJ"
    if word in words.NO_VERBS:
        return "N"
    if word in words.PREDICATIVE:
        return "PV"
    if word in words.SEXES:
        return "ADJ"
    if token.pos == "NUM" and word.isalpha() and word.endswith("nya"):
        return "ADJ"
    if token.pos == "NUM" and word.startswith("ke") and word.isalpha():
        return "ORD"
    return POS_TAGS.get(token.pos, "N")


def _is_passive(token: Token) -> bool:
    """Whether the word is a passive verb that the tagger may not know: "digondol"."""
    word = token.text
    shaped = word.startswith("di") and len(word) >= _SHORTEST_PASSIVE and not word.endswith("nya")
    return shaped and word.islower() and word.isalpha() and word not in words.NO_PASSIVES


def _places_in_places(row: list[Unit]) -> list[Unit]:
    """Join "Desa A, Kecamatan B, Riau" into one name; a row that ends in "dan" is a list and stays as it is."""
    out: list[Unit] = []
    i = 0
    while i < len(row):
        end = i + 1
        while end + 1 < len(row) and row[end].tag == "COM" and _is_place(row[i]) and _is_place(row[end + 1]):
            end += 2
        listed = any(u.tag == "CC" and _is_place(after) for u, after in pairwise(row[end : end + 3]))
        if end > i + 1 and not listed and i and row[i - 1].tag in ("P", "N", "AMT"):
            tokens = tuple(t for u in row[i:end] for t in u.tokens)
            out.append(Unit(row[i].start, row[end - 1].end, "NAME", tokens, row[i].mention))
            closes = end < len(row) and row[end].tag == "COM" and goes_on(row, end)
            i = end + 1 if closes else end
        else:
            out.append(row[i])
            i += 1
    return out


def _is_place(unit: Unit) -> bool:
    return unit.mention is not None and unit.mention.label is Label.LOCATION
