"""What a noun phrase is as an answer: a person, a place, an amount, a list …"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from articles.analysis import gazetteers
from articles.analysis.amounts import PART, without_rate
from articles.analysis.document import (
    Amount,
    DateValue,
    Document,
    Expression,
    ExpressionKind,
    Label,
    Mention,
    Phrase,
    Span,
    TimeValue,
)
from articles.analysis.wordlists import words_of
from quizzes.generation.asked import AnswerType
from quizzes.generation.indonesian.nouns import kind_of
from quizzes.generation.indonesian.question_words import (
    CELESTIAL,
    CHILDREN,
    DESIGNATORS,
    FIELDED,
    KINDS,
    NAMED_KINDS,
    NAMED_THINGS,
    NOT_PEOPLE,
    PERSON_NOUNS,
    PREPOSITIONS,
    QUANTIFIERS,
)
from quizzes.generation.indonesian.reference import DEMONSTRATIVE, LEXICAL_NYA, PRONOUNS, UNRESOLVABLE
from quizzes.generation.indonesian.titles import PROFESSIONS, RELATED
from quizzes.generation.wording import Wording

_CAPITALS = r"[A-Z0-9][\w'’.-]*(?: (?:(?:di|dan|of|the|and|le|la|du|de|ke|yang) )?[A-Z0-9][\w'’.-]*)*"
NAMED_THING = re.compile(rf"([A-Za-z]+) (?:bernama |berjudul )?[\"“]?({_CAPITALS})[\"”]?")

EXPLAINING = re.compile(r",? (?:\(|dari |asal )|, ")  # what stands behind a name that it explains
LABEL_TYPES = {
    Label.PERSON: AnswerType.PERSON,
    Label.ORGANISATION: AnswerType.ORGANISATION,
    Label.LOCATION: AnswerType.PLACE,
    Label.PRODUCT: AnswerType.PRODUCT,
    Label.EVENT: AnswerType.THING,
    Label.WORK: AnswerType.THING,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands behind the question word. ``noun`` is the specific head to ask by: "kota", "pesawat pengebom".

    ``counted`` is what an amount counts ("drone peledak" of "5 drone peledak"), ``title`` the function of a person.
    """

    type: AnswerType
    keys: tuple[Span, ...]
    noun: str | None = None
    counted: str | None = None
    title: str | None = None
    mention: Mention | None = None
    expression: Expression | None = None
    is_open: bool = False
    is_ambiguous: bool = False

    @property
    def is_list(self) -> bool:
        """Whether the answer has several members."""
        return len(self.keys) > 1


def answer_of(phrase: Phrase, wording: Wording) -> Answer:
    """The answer that a noun phrase makes."""
    document = wording.document
    if _is_one_name(phrase, wording):
        return _body_answer(phrase, wording)
    if len(phrase.members) > 1:
        return _list_answer(phrase, wording)
    named = _named_thing(phrase, wording) or _described_person(phrase, wording) or _explained_person(phrase, wording)
    if named is not None:
        return named
    if phrase.is_explained:
        phrase = replace(phrase, end=phrase.members[0].end)
    value = leading_expression(phrase, document)
    if value is not None:
        return _value_answer(phrase, value, wording)
    mention = wording.mention_of(phrase)
    if mention is not None and mention.of(document.text) not in CELESTIAL and not _is_common(mention, document):
        kind = mention.of(document.text).split()[0].lower()
        if mention.label is Label.PERSON and " " in mention.of(document.text) and kind in _WORKS:
            return Answer(AnswerType.THING, (_span(mention),), kind)  # "Manga Naruto" is nobody
        role = wording.titled.get(mention)
        title = role.of(document.text) if role is not None and phrase.contains(role) else None
        noun = designator(mention, document) if mention.label is not Label.PERSON else None
        return Answer(LABEL_TYPES[mention.label], (_span(mention),), noun, title=title, mention=mention)
    return _common_answer(phrase, wording)


def _named_thing(phrase: Phrase, wording: Wording) -> Answer | None:
    """ "topan Khanun", "film Senja di Solo": asked by its noun, the name alone is the key."""
    match = NAMED_THING.fullmatch(phrase.of(wording.document.text))
    if match is None or match.group(1).lower() not in NAMED_THINGS:
        return None
    begins = phrase.start == wording.document.sentence_at(phrase.start).start
    if match.group(1)[0].isupper() and " " in match.group(2) and not begins:
        return None  # "Badai Pasti Berlalu": the noun is part of the name
    key = Span(phrase.start + match.start(2), phrase.start + match.end(2))
    return Answer(AnswerType.THING, (key,), match.group(1).lower())


def described_person(phrase: Phrase, wording: Wording) -> Mention | None:
    """The name in "penyanyi asal Kanada, Ani", "atlet Budi": what somebody is, without an office, before it."""
    inside = [m for m in wording.document.mentions_in(phrase) if m.label is Label.PERSON]
    if len(inside) != 1 or inside[0].end != phrase.end or inside[0].start == phrase.start:
        return None
    lead = _lead(phrase, inside[0], wording)
    if not lead or lead[0].lower() not in PROFESSIONS | RELATED or inside[0] in wording.titled:
        return None
    return None if any(word.lower() in PREPOSITIONS and word != "dari" for word in lead) else inside[0]


def _lead(phrase: Phrase, name: Mention, wording: Wording) -> list[str]:
    return wording.document.text[phrase.start : name.start].rstrip(" ,").split()


def _described_person(phrase: Phrase, wording: Wording) -> Answer | None:
    name = described_person(phrase, wording)
    if name is None:
        return None
    first, *rest = _lead(phrase, name, wording)
    return Answer(AnswerType.PERSON, (_span(name),), title=" ".join([first.lower(), *rest]), mention=name)


def _is_common(mention: Mention, document: Document) -> bool:
    """Whether the one word that was read as somebody's name is written small elsewhere: "Angklung", "angklung"."""
    name = mention.of(document.text)
    small = rf"(?<![\w-]){re.escape(name.lower())}(?![\w-])"
    return mention.label is Label.PERSON and name.isalpha() and re.search(small, document.text) is not None


def _explained_person(phrase: Phrase, wording: Wording) -> Answer | None:
    """ "Dr Johan Setiadi, astronom asal Bogor", "Fauzan dari Riau": the name that the phrase begins with."""
    text = wording.document.text
    name = next(iter(wording.document.mentions_in(phrase)), None)
    if name is None or name.label is not Label.PERSON or name.end == phrase.end:
        return None
    lead = text[phrase.start : name.start].replace(".", " ").lower().split()
    follows = EXPLAINING.match(text, name.end, phrase.end)
    if follows is None or set(lead) - words_of("honorifics"):
        return None
    return Answer(AnswerType.PERSON, (_span(name),), mention=name)


def _is_one_name(phrase: Phrase, wording: Wording) -> bool:
    """ "Departemen Energi dan Sumber Daya Mineral" is one body: the second half names none by itself."""
    if len(phrase.members) != 2 or phrase.is_open:
        return False
    first, second = phrase.members
    text = wording.document.text
    head, behind = first.of(text).split()[0].lower(), second.of(text).split()
    known = wording.mention_of(second)
    own = known is not None and known.label in (Label.PERSON, Label.LOCATION)
    named = behind[0][:1].isupper() and not behind[0].isupper() and len(first.of(text).split()) > 1
    return head in FIELDED and named and not own and behind[0].lower() not in FIELDED | DESIGNATORS.keys()


def _body_answer(phrase: Phrase, wording: Wording) -> Answer:
    head = phrase.of(wording.document.text).split()[0].lower()
    kind = AnswerType.PERSON if head in PERSON_NOUNS else AnswerType.ORGANISATION
    noun = None if kind is AnswerType.PERSON else DESIGNATORS.get(head, "lembaga")
    return Answer(kind, (_span(phrase),), noun)


def _span(span: Span) -> Span:
    return Span(span.start, span.end)


def _list_answer(phrase: Phrase, wording: Wording) -> Answer:
    members = [answer_of(Phrase(m.start, m.end, phrase.head, (m,)), wording) for m in phrase.members]
    types = {m.type for m in members}
    first = members[0]
    noun = first.noun if first.mention is not None and all(m.noun == first.noun for m in members) else None
    # "pesawat pengebom Tu-160, Tu-95, dan Tu-22": the common noun stands before the first member alone
    keys = tuple(
        m.keys[0] if m.mention is not None and not m.title else span
        for m, span in zip(members, phrase.members, strict=True)
    )
    kind = first.type if len(types) == 1 else AnswerType.PERSON if types <= _PERSONAL else AnswerType.THING
    # "komandan pasukan, Budi dan Citra mengatakan": three people, or two of whom one commands?
    ambiguous = first.type is AnswerType.PERSON and first.mention is None and any(m.mention for m in members[1:])
    shared = shared_noun(phrase, members, wording)
    if shared is not None:
        keys = (Span(phrase.start + len(shared) + 1, keys[0].end), *keys[1:])
    noun = noun or (_without_quantifier(shared) if shared else None)
    return Answer(kind, keys, noun, is_open=phrase.is_open, is_ambiguous=ambiguous)


_PERSONAL = {AnswerType.PERSON, AnswerType.ORGANISATION}


def shared_noun(phrase: Phrase, members: list[Answer], wording: Wording) -> str | None:
    """The noun that the first member of a list says for all: "pesawat pengebom" before "Tu-160, Tu-95"."""
    text = wording.document.text
    if any(m.mention is None for m in members[1:]):
        return None
    inside = wording.document.mentions_in(phrase.members[0])
    if len(inside) != 1 or inside[0].end != phrase.members[0].end or inside[0].start == phrase.start:
        return None
    return text[phrase.start : inside[0].start].strip() or None


LONGEST_NAME = 5  # words of a name behind its kind
PARTS_OF_TIME = frozenset({"awal", "pertengahan", "akhir"})
VALUE_LEADS = PARTS_OF_TIME | {"hari", "tanggal", "tahun", "bulan", "sekitar", "hampir", "sebanyak", "pukul", "total"}


def leading_expression(phrase: Phrase, document: Document) -> Expression | None:
    """The value that begins the phrase: "5 drone" of "5 drone peledak"."""
    for expression in document.expressions_in(phrase):
        if expression.kind is not ExpressionKind.ORDINAL and not is_reckoned(expression):
            lead = document.text[phrase.start : expression.start].lower().split()
            if not set(lead) - VALUE_LEADS:
                return expression
    return None


def is_reckoned(expression: Expression) -> bool:
    """Whether the date stands elsewhere in the text: "dua hari kemudian" states none that could be a key."""
    return isinstance(expression.value, DateValue) and expression.value.anchor is not None


def _value_answer(phrase: Phrase, value: Expression, wording: Wording) -> Answer:
    kinds = {DateValue: AnswerType.DATE, TimeValue: AnswerType.TIME, Amount: AnswerType.AMOUNT}
    kind = kinds[type(value.value)]
    counted = None
    if isinstance(value.value, Amount) and value.kind is ExpressionKind.QUANTITY:
        counted = wording.of(Span(value.end, phrase.end)) if value.end < phrase.end else None
        unit = value.value.unit
        words = without_rate(value.of(wording.document.text)).split()
        if unit and words[-1].lower() == unit:
            counted = f"{unit} {counted}" if counted else unit
        elif unit == PART and counted:  # "dua pertiga wilayah": "Berapa bagian wilayah …?"
            counted = f"{unit} {counted}"
    first = wording.document.text[phrase.start : value.start].lower().split()
    whole = bool(first) and first[0] in PARTS_OF_TIME  # "pertengahan September 2023"
    key = Span(phrase.start, value.end) if whole else _span(value)
    return Answer(kind, (key,), counted=counted, expression=None if whole else value)


_KINDS_OF_NAMES = (
    frozenset("maskapai klub grup band kelompok organisasi aplikasi sistem layanan situs merek ajang turnamen".split())
    | NAMED_KINDS
    | NAMED_THINGS
    | KINDS
    | DESIGNATORS.keys()
)
_OF_OTHERS = frozenset("hasil jumlah bagian isi".split())  # what follows is no name of it: "kayu hasil Operasi Jaya"
_WORKS = frozenset(("manga", "anime", *(NAMED_KINDS & NAMED_THINGS), "serial", "komik", "novel", "sinetron"))
_DEGREES = words_of("honorifics") - {"bang", "kak", "mas", "haji"}
_NAMED_BY_NOUN = (Label.PRODUCT, Label.ORGANISATION, Label.EVENT, Label.WORK)


def _without_quantifier(noun: str) -> str | None:
    words = noun.split()
    if any(not word.replace("-", "").isalpha() or word.lower() in PREPOSITIONS for word in words):
        return None
    if words and words[-1].lower() in ("milik", "karya", "asal", "bernama"):
        return None
    while words and words[0].lower() in QUANTIFIERS:
        words = words[1:]
    return " ".join(words) or None


def _kind_before(words: str) -> str | None:
    """The words before a name where they say what kind of thing bears it: "pesawat", not "Penandatanganan" (MOU)."""
    noun = _without_quantifier(words)
    first = noun.split()[0].lower() if noun else ""
    if noun is None or noun.split()[-1] in _OF_OTHERS or first not in _KINDS_OF_NAMES:
        return None
    return noun if noun[1:].islower() else first


def _common_answer(phrase: Phrase, wording: Wording) -> Answer:
    head = phrase.head.text.lower()
    words = wording.document.text[phrase.start : phrase.end].lower()
    behind = wording.document.text[phrase.head.end : phrase.end].lower().split()[:1]
    somebody = head in PERSON_NOUNS or kind_of(head) == "person"
    personal = somebody and not set(behind) & NOT_PEOPLE.get(head, frozenset())
    if head == "anak" and behind and behind[0].isalpha() and behind[0] not in CHILDREN:
        personal = False  # "anak maleo": the young of an animal
    personal = personal or words.startswith(("para ", "seorang ")) or words.split()[0].rstrip(".") in _DEGREES
    inside = [m for m in wording.document.mentions_in(phrase) if m.end == phrase.end]
    noun = None
    if inside and inside[-1].start > phrase.start and not personal and inside[-1].label in _NAMED_BY_NOUN:
        noun = _kind_before(wording.document.text[phrase.start : inside[-1].start].strip())
    noun = noun or (None if personal or inside else _kind_of_named(phrase, wording))
    mention = inside[-1] if noun and inside else None
    kind = AnswerType.PERSON if personal else AnswerType.THING
    if mention is not None and mention.label in (Label.PRODUCT, Label.ORGANISATION):
        kind = LABEL_TYPES[mention.label]
    return Answer(kind, (_span(phrase),), noun, mention=mention if kind is not AnswerType.THING else None)


def _kind_of_named(phrase: Phrase, wording: Wording) -> str | None:
    """The noun before a name that the reading took for none: "penghargaan" of "penghargaan Nobel Kimia"."""
    kind, *name = phrase.of(wording.document.text).split()
    plain = all(word[:1].isalnum() for word in name) and not set(name) & {*PREPOSITIONS, "yang", "itu", "ini"}
    if not name or not plain or len(name) > LONGEST_NAME:
        return None
    named = name[0][:1].isupper() and kind in NAMED_KINDS
    return kind if named or (kind in KINDS and name[0].islower()) else None


def designator(mention: Mention, document: Document) -> str | None:
    """What kind of place or body a name says or is known to be: "kota", "lembaga", "negara"."""
    name = mention.of(document.text)
    first = name.split()[0].lower().rstrip(".")
    if first in DESIGNATORS:
        return DESIGNATORS[first]
    if mention.label is Label.LOCATION:
        return _known_place(name)
    return None


@cache
def _known_place(name: str) -> str | None:
    aliases = {alias for alias, _ in gazetteers.country_aliases()}
    if name in gazetteers.countries() or name in aliases:
        return "negara"
    if name in gazetteers.provinces():
        return "provinsi"
    if name in {city.name for city in gazetteers.world_cities()}:
        return "kota"
    kinds = {region.kind.lower() for region in gazetteers.regions() if region.name == name}
    return kinds.pop() if len(kinds) == 1 else "kota" if kinds else None


def points_back(phrase: Phrase, wording: Wording) -> bool:
    """Whether the phrase only points at something else and so can be no key: "ia", "puncaknya", "kota itu"."""
    words = phrase.of(wording.document.text).lower().split()
    head = phrase.head.text.lower()
    own = head.endswith("nya") and head not in LEXICAL_NYA
    demonstrated = words[-1] in DEMONSTRATIVE and not wording.stands_alone(
        Span(phrase.start, phrase.end - len(words[-1]) - 1)
    )
    return own or demonstrated or head in PRONOUNS | UNRESOLVABLE
