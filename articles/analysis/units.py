"""Sentences as rows of tagged units: a whole name, value or word each, ready for the chunk grammar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from articles.analysis.document import Expression, ExpressionKind, Label, Mention, Role, Sentence, Span, Token
from articles.analysis.indonesian import clause_words as words

_EXPRESSION_TAGS = {ExpressionKind.DATE: "DATE", ExpressionKind.TIME: "TIME", ExpressionKind.ORDINAL: "ORD"}
_POS_TAGS = {
    "VERB": "V",
    "AUX": "AUX",
    "ADJ": "ADJ",
    "ADV": "ADV",
    "NUM": "NUM",
    "PRON": "PRO",
    "DET": "Q",
    "ADP": "P",
    "CCONJ": "CC",
    "SCONJ": "SC",
    "PART": "ADV",
}
_MANNERS = ("N", "ADJ", "V", "ADV", "NEG")
_OPENING = ("COM", "SC", "SEP", "CC")
_CLOSING = ("P", "COM", "SEP", "CC")
_QUOTES = frozenset("\"“”'‘’«»")
_OPENERS, _CLOSERS = frozenset("(["), frozenset(")]")


@dataclass(frozen=True, slots=True)
class Unit(Span):
    """One element of a sentence: ``tag`` is the chunk grammar's, ``word`` its first token in lower case."""

    tag: str
    tokens: tuple[Token, ...]
    mention: Mention | None = None
    expression: Expression | None = None

    @property
    def word(self) -> str:
        """The first token in lower case."""
        return self.tokens[0].text.lower()


def units(
    sentence: Sentence, mentions: Sequence[Mention], expressions: Sequence[Expression], roles: Sequence[Role]
) -> tuple[Unit, ...]:
    """The units of one sentence in order; brackets and quotation marks are left out."""
    blocks = _blocks(sentence, mentions, expressions, roles)
    row: list[Unit] = []
    depth = 0
    for token in sentence.tokens:
        block = next((b for b in blocks if b.contains(token)), None)
        if block and not depth:
            if not row or row[-1].start != block.start:
                row.append(_with_tokens(block, sentence))
        elif token.text in _OPENERS:
            depth += 1
        elif token.text in _CLOSERS:
            depth = max(0, depth - 1)
        elif not depth and token.text not in _QUOTES:
            named = token.text[:1].isupper() and token.start > sentence.start
            tag = "N" if named and token.pos in ("VERB", "PRON", "AUX") else _word_tag(token)
            row.append(Unit(token.start, token.end, tag, (token,)))
    return tuple(_joined(_retagged(_places_in_places(_without_apposition_commas(row, roles)))))


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
        tag = "ADJ" if expression.kind is ExpressionKind.MONEY and _after_noun(sentence, expression) else tag
        found.append(Unit(expression.start, expression.end, tag, (), expression=expression))
    chosen: list[Unit] = []
    for unit in sorted((u for u in found if sentence.contains(u)), key=lambda u: (-len(u), u.start)):
        if not any(unit.overlaps(other) for other in chosen):
            chosen.append(unit)
    return sorted(chosen, key=lambda u: u.start)


def _after_preposition(sentence: Sentence, span: Span) -> bool:
    before = [token for token in sentence.tokens if token.end <= span.start]
    return not before or before[-1].text.lower() in words.PREPOSITIONS or not before[-1].text[0].isalpha()


def _after_noun(sentence: Sentence, span: Span) -> bool:
    """Whether the amount says how much of the noun before it: "dana Rp60 juta"."""
    before = [token for token in sentence.tokens if token.end <= span.start]
    return bool(before) and before[-1].pos == "NOUN"


def _with_tokens(block: Unit, sentence: Sentence) -> Unit:
    tokens = tuple(t for t in sentence.tokens if block.contains(t))
    return Unit(block.start, block.end, block.tag, tokens, block.mention, block.expression)


def _word_tag(token: Token) -> str:
    word = token.text.lower()
    if token.text == ",":
        return "COM"
    for tag, members in (
        ("REL", {"yang"}),
        ("NEG", words.NEGATIONS - {"tanpa"}),
        ("COP", words.COPULAS - {"yaitu", "yakni"}),
        ("APP", {"yaitu", "yakni"}),
        ("CC", words.COORDINATORS),
        ("DET", words.DEMONSTRATIVES),
        ("PRO", words.PRONOUNS),
        ("AUX", words.AUXILIARIES),
    ):
        if word in members:
            return tag
    if word in words.SIZES:
        return "P"
    if word in words.CONTRASTS:
        return "SC"
    if word in words.ALWAYS_CONNECTIVES:
        return "SC"
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
    if token.pos == "VERB" and word.endswith("nya"):
        return "N"
    if word.startswith("ter") and word[3:] in words.GRADED:
        return "ADJ"
    if word in words.PREDICATIVE:
        return "PV"
    if word in words.SEXES:
        return "ADJ"
    if token.pos == "NUM" and word.isalpha() and word.endswith("nya"):
        return "ADJ"
    if token.pos == "NUM" and word.startswith("ke") and word.isalpha():
        return "ORD"
    return _POS_TAGS.get(token.pos, "N")


def _without_apposition_commas(row: list[Unit], roles: Sequence[Role]) -> list[Unit]:
    """Drop the comma that closes "menteri pertahanan, Sergei Shoigu," so that the name goes on to its verb."""
    inner = {
        max(r.end, r.holder.end) for r in roles if abs(r.start - r.holder.end) == 2 or abs(r.holder.start - r.end) == 2
    }
    return [u for i, u in enumerate(row) if not (u.tag == "COM" and i and row[i - 1].end in inner and _goes_on(row, i))]


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
            closes = end < len(row) and row[end].tag == "COM" and _goes_on(row, end)
            i = end + 1 if closes else end
        else:
            out.append(row[i])
            i += 1
    return out


def _is_place(unit: Unit) -> bool:
    return unit.mention is not None and unit.mention.label is Label.LOCATION


def _goes_on(row: list[Unit], comma: int) -> bool:
    following = row[comma + 1] if comma + 1 < len(row) else None
    return following is not None and following.tag in ("V", "AUX", "NEG", "COP", "ADV", "CC")


def _retagged(row: list[Unit]) -> list[Unit]:
    """Decide what a word's neighbours decide: auxiliary or adjective, preposition or connective, "kata" as a verb."""
    out = list(row)
    for i in reversed(range(len(out))):
        out[i] = _retag(out, i)
    return out


def _retag(row: list[Unit], i: int) -> Unit:
    unit, following = row[i], row[i + 1] if i + 1 < len(row) else None
    tag = _function_tag(row, i, unit, following) or _content_tag(row, i, unit, following) or unit.tag
    return unit if tag == unit.tag else Unit(unit.start, unit.end, tag, unit.tokens, unit.mention, unit.expression)


def _function_tag(row: list[Unit], i: int, unit: Unit, following: Unit | None) -> str | None:
    """The tag of a preposition, connective, auxiliary or quantifier, None for any other word."""
    after = following.tag if following is not None else ""
    if unit.word in words.FAILING and after == "V":
        return "NEG"
    if unit.word in words.NEARLY and after in ("Q", "NUM", "AMT"):
        return "Q"
    if unit.word == "tempat" and i and row[i - 1].tag == "COM" and after == "NAME":
        return "SC"  # "Vostochny, tempat Rusia meluncurkan roket"
    if unit.word == "sebanyak" and after in ("AMT", "NUM") and (i == 0 or row[i - 1].tag in _OPENING):
        return "Q"  # "Sebanyak 25 siswa mengikuti lomba": a subject
    if unit.word == "baru" and i and row[i - 1].tag in ("N", "NAME") and after == "AUX":
        return "ADJ"  # "pabrik baru akan dibangun"
    if unit.word == "mulai" and after in ("DATE", "TIME"):
        return "P"
    if unit.tag == "AUX" and unit.word in words.AUXILIARIES:
        return _auxiliary_tag(unit, after)
    if unit.tag in ("P", "SC") and unit.word in words.CONNECTIVES:
        preposition = unit.word in words.PREPOSITIONS and unit.word != "ketika"
        return "P" if preposition and not _opens_clause(row, i) else "SC"
    return None


def _auxiliary_tag(unit: Unit, after: str) -> str:
    """An auxiliary stays one before a verb; else it is what the tagger says."""
    pos = unit.tokens[0].pos
    leads = ("V", "AUX", "NEG", "ADV", "COP", *(() if pos == "ADJ" else ("P",)))
    return "AUX" if after in leads else _POS_TAGS.get(pos, "ADV") if pos != "AUX" else "ADV"


def _content_tag(row: list[Unit], i: int, unit: Unit, following: Unit | None) -> str | None:
    """The tag of a verb, adjective or adverb by its neighbours, None where they do not change it."""
    after = following.tag if following is not None else ""
    if unit.tag == "ADJ" and i and row[i - 1].tag == "V" and unit.word in words.ROOT_VERBS:
        return "V"  # "terancam punah"
    if unit.tag == "NEG" and unit.word in words.ROOT_VERBS and after not in ("V", "AUX", "ADV", "COP"):
        return "V"  # "panen gagal", but "gagal meraih emas"
    if unit.tag == "ADV" and unit.word in words.QUANTIFIERS and after == "N":
        return "Q"  # "dikunjungi banyak wisatawan"
    if unit.tag == "V" and _describes(row, i):
        return "ADJ"
    if unit.tag == "ADJ" and _is_object(row, i):
        return "N"
    if unit.word in words.EASE and after == "V":
        return "ADV"
    if unit.word in words.QUOTING and _quotes(row, i):
        return "SAY"
    if unit.tag == "ADV" and after in ("N", "NAME") and unit.word in ("sekitar", "dekat"):
        return "P"
    return None


def _is_object(row: list[Unit], i: int) -> bool:
    """Whether an adjective stands where an object must: "meraih emas di Atlanta"."""
    before = row[i - 1] if i else None
    after = row[i + 1].tag if i + 1 < len(row) else "SEP"
    transitive = before is not None and before.tag == "V" and before.word.startswith("me")
    return transitive and before is not None and before.word not in words.INTRANSITIVE_ACTIVE and after in _CLOSING


def _describes(row: list[Unit], i: int) -> bool:
    """Whether a verb-like word only describes the noun before it: "rudal jelajah", "anjing laut berbulu"."""
    word, before = row[i].word, row[i - 1].tag if i else ""
    if before not in ("N", "ADJ"):
        return False
    if word == "bernama":
        return True  # "seorang guru bernama Daeng Soetigna"
    if row[i - 1].word in words.GERUND_NOUNS and word.startswith(("ber", "me")):
        return i >= 2 and row[i - 2].tag in ("P", "V", "COP", "COM")  # "sebagai tempat bertelur penyu"
    if not word.startswith(words.VERB_PREFIXES):
        at_rest = i >= 2 and row[i - 2].tag == "P"  # "dalam perjalanan pulang"
        return at_rest or word not in words.ROOT_VERBS | words.BARE_TRANSITIVE
    following = row[i + 1].tag if i + 1 < len(row) else "SEP"
    ends = following in ("SEP", "COM", "CC")
    return word.startswith("ber") and ends and _has_verb(row[:i])


def _has_verb(row: list[Unit]) -> bool:
    """Whether the clause that ``row`` ends with has a verb."""
    for unit in reversed(row):
        if unit.tag in ("V", "COP"):
            return True
        if unit.tag in ("SC", "SEP") or unit.word == "mana":
            return False
    return False


def _opens_clause(row: list[Unit], i: int) -> bool:
    """Whether a verb follows before the clause can end: "karena hujan turun", not "karena hujan yang turun"."""
    tight = row[i].word in ("untuk", "guna", "demi", "dengan", "hingga")
    for unit in row[i + 1 :]:
        if unit.tag in ("V", "COP"):
            return True
        if unit.tag in ("COM", "REL", "SEP", "SC") or (tight and unit.tag not in ("AUX", "NEG", "ADV")):
            return False
    return False


def _quotes(row: list[Unit], i: int) -> bool:
    """Whether "kata" at ``i`` stands for said: at the start or after a comma, and a name or "-nya" follows."""
    before = row[i - 1].tag if i else "COM"
    after = row[i + 1].tag if i + 1 < len(row) else ""
    return before in ("COM", "SEP") and (row[i].word.endswith("nya") or after in ("NAME", "N", "Q", "PRO"))


def _joined(row: Sequence[Unit]) -> list[Unit]:
    """Join what is one word in meaning: "di dalam", "di antaranya", "di mana", "secara rutin", "hari Rabu"."""
    out: list[Unit] = []
    for unit, following in zip_longest(row, row[1:]):
        last = out[-1] if out else None
        abroad = following is not None and following.word == "negeri"  # "ke" + "luar negeri"
        tag = _joint_tag(last, unit) if last is not None and not abroad else None
        if last is None or tag is None:
            out.append(unit)
        else:
            expression = unit.expression or last.expression
            out[-1] = Unit(last.start, unit.end, tag, last.tokens + unit.tokens, last.mention, expression)
    return out


def _joint_tag(last: Unit, unit: Unit) -> str | None:
    """The tag of two neighbours taken as one, or None where they stay apart."""
    if last.tag == "P" and unit.word == "antaranya":
        return "OPEN"
    if last.tag == "P" and unit.word == "mana":
        return "SC"
    if last.tag == "P" and (unit.tag == "P" or unit.word in words.LOCATIVES) and unit.mention is None:
        return "P"
    if last.word in words.DEGREES and len(last.tokens) == 1 and unit.tag == "ADJ":
        return "ADJ"
    if last.word == "secara" and last.tokens[-1].text.lower() in ("secara", "tidak") and unit.tag in _MANNERS:
        return "ADV"
    if last.word == "lalu" and unit.word == "lintas":
        return "N"
    if unit.tag in ("DATE", "TIME") and last.word in words.DATE_HEADS and len(last.tokens) == 1:
        return unit.tag
    if last.word in ("setiap", "tiap") and len(last.tokens) == 1 and unit.word in words.TIME_NOUNS:
        return "DATE"  # "setiap bulan warga …": how often, no participant
    if last.tag == "NAME" and unit.word in ("nomor", "no", "no."):
        return "NAME"
    if last.tag == "NAME" and unit.tag in ("NUM", "AMT") and last.tokens[-1].text.lower() in ("nomor", "no", "no."):
        return "NAME"
    if last.tag == "REL" and unit.word == "sama":
        return "DET"
    return None
