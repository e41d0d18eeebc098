"""Why a question is withheld: named reasons, each with the test that finds it.

The rules are those of shared item-writing practice (Haladyna, Downing & Rodriguez 2002) and of Indonesian grammar:
a question stands on its own, names what it asks about, and has one right answer that its evidence states.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.generation.asked import AnswerType
from quizzes.generation.comparing import contains, content_words, core, same_words, words
from quizzes.generation.context import Context
from quizzes.generation.distractors.fit import refers_elsewhere
from quizzes.generation.indonesian.closed import (
    FUNCTION_WORDS,
    HEDGES,
    NEGATIONS,
    SELF_POINTING,
)
from quizzes.generation.indonesian.reference import DEMONSTRATIVE, LEXICAL_NYA, PERSONAL
from quizzes.generation.indonesian.voice import is_transitive
from quizzes.generation.rereading import Reader
from quizzes.items import Proof

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from articles.analysis.document import Clause, Document
    from quizzes.generation.asked import Asked

MAX_STEM_WORDS = 30
MIN_STEM_WORDS = 3
MAX_KEY_WORDS = 16
MAX_DEFINITION_WORDS = 26
FEW_WORDS_MAY_LEAK = 3
LONGER = 2  # times the words of another option; more shows at a glance


class Reason(StrEnum):
    """Why an item was withheld; quizzes.services words it for the teacher."""

    KEY_IN_STEM = "key in stem"
    UNRESOLVED_REFERENCE = "unresolved reference"
    RELATIVE_DATE = "relative date"
    FURNITURE = "furniture"
    WRONG_QUESTION_WORD = "wrong question word"
    NOT_A_QUESTION = "not a question"
    SEVERAL_QUESTIONS = "several questions"
    STEM_TOO_LONG = "stem too long"
    STEM_TOO_SHORT = "stem too short"
    KEY_TOO_LONG = "key too long"
    KEY_WITHOUT_MEANING = "key without meaning"
    DANGLING_PUNCTUATION = "dangling punctuation"
    KEY_NOT_IN_EVIDENCE = "key not in evidence"
    SECOND_ANSWER = "second right answer"
    NEGATED = "negation shown as a fact"
    CLAIM_AS_FACT = "claim shown as a fact"
    REPEATED_WORDS = "repeated words"
    GUESSABLE = "guessable"
    TOO_FEW_DISTRACTORS = "too few distractors"
    NO_STATEMENT = "no statement"
    OPEN_LIST = "open list"
    ASKED_ALREADY = "asked already"
    PROOF_INCOMPLETE = "proof incomplete"
    OPTIONS_UNLIKE = "options unlike"
    NOT_A_LIST = "not a list"
    NO_GAP = "no gap"
    NO_POINTS = "too few points"
    UNSURE = "unsure reading"
    SELDOM_USABLE = "seldom usable"


@dataclass(frozen=True, slots=True)
class Withheld:
    """A question that is not asked, and why."""

    stem: str
    key: tuple[str, ...]
    reason: Reason


_FURNITURE = re.compile(
    r"baca juga|scroll to|advertisement|\b(?:penulis|editor|reporter)\s*:|https?://|\bwww\.|(?:simak|tonton) (?:juga )?"
    r"video|\[gambas|copyright|\(\w+\.com/|\n",
    re.IGNORECASE,
)
_RELATIVE_DATE = re.compile(
    r"\b(?:kemarin|besok|lusa|tadi|sekarang|kini|baru-baru ini|belakangan ini|(?:hari|malam|pagi|siang|sore|saat) ini"
    r"|(?:minggu|pekan|bulan|tahun) (?:ini|lalu|depan|mendatang)"
    r"|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu),? (?:lalu|depan|ini))\b",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(
    r"\b(?:salah satu|satu-satunya|yang|dan|atau|serta|dengan|untuk|oleh|seperti"
    r"|dalam (?:kondisi|keadaan|bentuk|rangka|waktu))\?$"
)
_TORN = re.compile(r"(?<!\d)\d{1,3},\s?$")
_BAD_MARKS = re.compile(r"\s[,.;:?!]|[,;:]\s*\?|\?\s*\?|\.\?|\(\s*\)|,,|^\W*[,.;:)]")
_BRACKETS = (("(", ")"), ("“", "”"), ("[", "]"))
_QUESTION = re.compile(
    r"\b(?:(?:di|ke|dari) ?mana|ke-?berapa|berapa|siapa|kapan|bilamana|mengapa|kenapa|bagaimana|mana|apa)(?:kah)?\b"
)
_DEMANDS = re.compile(r"^(?:Sebutkan|Jelaskan|Tuliskan)\b")
_QUOTED = re.compile(r"[\"“][^\"“”]{1,80}[\"”]")
_NAME = re.compile(r"(?<!^)\b[A-Z][\w-]*|\d")
_NOMINALISED = re.compile(r"(?:di|ber|ter|ke|me|pe)\w{3,}nya$")
_NUMBER = re.compile(
    r"\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|miliar"
    r"|triliun|persen|separuh|setengah|pertama|beberapa|\w+an juta|belasan|puluhan|ratusan|ribuan|jutaan|se(?:orang"
    r"|buah|ekor|puluh|ratus|ribu|hari|minggu|pekan|bulan|tahun|kali|unit|perempat|pertiga)|ke(?:dua|tiga|empat|lima))\b"
)
_TIME = re.compile(
    r"\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|senin|selasa|rabu"
    r"|kamis|jumat|sabtu|minggu|pagi|siang|sore|malam|abad|tahun|pukul|hari|setelah|sebelum|ketika|saat|sejak|usai)\b"
)


_DAYS = "senin|selasa|rabu|kamis|jumat|sabtu|minggu"
_DATELINE = re.compile(rf"\b(?i:{_DAYS}|kompas|antara)\s?-\s?(?!(?i:{_DAYS}))[A-Z]")
_FULL_NAME = re.compile(r"(?=\b([A-Z][a-z'’-]\w+ [A-Z][a-z'’-]\w+))")
_ON_A_DATE = re.compile(r"\bpada (?:tahun |tanggal |hari \w+ )?\d")
_AT_A_TIME = re.compile(r"\bpada pukul \d")


def has_furniture(stem: str) -> bool:
    """Whether bylines, links, line breaks or a dateline ("Rabu-Tiga gedung") are in it."""
    return bool(_FURNITURE.search(stem) or _DATELINE.search(stem))


def has_bad_marks(stem: str) -> bool:
    """Whether a mark stands where none may, or a bracket or quotation stays open."""
    unpaired = any(stem.count(opening) != stem.count(closing) for opening, closing in _BRACKETS)
    return bool(_BAD_MARKS.search(stem) or _CUT_OFF.search(stem)) or unpaired or stem.count('"') % 2 == 1


def repeats_words(stem: str) -> bool:
    """Whether a word or two follow themselves, or three words come twice."""
    found = words(stem)
    doubled = any(a == b and not a.isdigit() for a, b in itertools.pairwise(found))
    doubled = doubled or any(found[i : i + 2] == found[i + 2 : i + 4] for i in range(len(found) - 3))
    if len(_ON_A_DATE.findall(stem)) > 1 or len(_AT_A_TIME.findall(stem)) > 1:
        return True  # "pada 1990 pada tanggal 26 Februari 1990"
    names = Counter(_FULL_NAME.findall(stem))
    if any(count > 1 for count in names.values()):
        return True  # "Menurut Rina Wati, apa yang dijual Rina Wati?"
    threes = Counter(zip(found, found[1:], found[2:], strict=False))
    return doubled or any(count > 1 for count in threes.values())


def points_elsewhere(stem: str) -> bool:
    """Whether a pronoun, -nya, itu or tersebut has nothing named before it in the stem that it could mean."""
    plain = _QUOTED.sub("Q", stem)
    named = next((m.start() for m in _NAME.finditer(plain)), len(plain))
    before = ""
    for match in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", plain[:named]):
        word = match.group().lower()
        if word in PERSONAL or (word in DEMONSTRATIVE and before not in (*SELF_POINTING, "")):
            return True
        if word.startswith("me") and _is_clitic(word) and is_transitive(word.removesuffix("nya")):
            return True  # "yang meraihnya": what?
        if (
            _is_clitic(word)
            and before != "yang"
            and not (_NOMINALISED.match(word) and plain[match.end() :].strip(" ?"))
        ):
            return True
        before = word
    return False


def _is_clitic(word: str) -> bool:
    return word.endswith("nya") and len(word) > 5 and word not in LEXICAL_NYA and not word.startswith("se")


STEM_CHECKS: tuple[tuple[Reason, Callable[[str], bool]], ...] = (
    (Reason.FURNITURE, has_furniture),
    (Reason.DANGLING_PUNCTUATION, has_bad_marks),
    (Reason.RELATIVE_DATE, lambda stem: bool(_RELATIVE_DATE.search(stem))),
    (Reason.UNRESOLVED_REFERENCE, points_elsewhere),
    (Reason.REPEATED_WORDS, repeats_words),
    (Reason.STEM_TOO_LONG, lambda stem: len(words(stem)) > MAX_STEM_WORDS),
    (Reason.STEM_TOO_SHORT, lambda stem: len(words(stem)) < MIN_STEM_WORDS),
)


def is_no_question(stem: str) -> bool:
    """Whether the capital, the question word or the question mark is missing."""
    asks = _QUESTION.search(stem.lower()) and stem.endswith("?")
    return not (stem[:1].isupper() and (asks or _DEMANDS.match(stem)))


def asks_twice(stem: str) -> bool:
    """Whether it has two question words; those in a quoted title do not count."""
    return len(_QUESTION.findall(_QUOTED.sub("Q", stem).lower())) > 1


def leaks(key: str, stem: str) -> bool:
    """Whether the stem holds the key, or most of the words of a long one."""
    inside = words(stem)
    if contains(inside, core(key)):
        return True
    long_words = [word for word in core(key) if len(word) > 3]
    return len(long_words) >= FEW_WORDS_MAY_LEAK and sum(w in inside for w in long_words) / len(long_words) >= 0.75


def misfits_question_word(asked: Asked, context: Context) -> bool:
    """Whether "berapa" has no number, "kapan" no time, "siapa" or "di mana" nothing but a number."""
    match = _QUESTION.search(asked.stem.lower())
    key = " ".join(context.keys(asked)).lower()
    word = match.group().removesuffix("kah") if match else ""
    number = bool(_NUMBER.search(key))
    if word in ("berapa", "keberapa", "ke-berapa"):
        return not number and not (asked.answer in (AnswerType.DATE, AnswerType.TIME) and bool(_TIME.search(key)))
    if word in ("kapan", "bilamana"):
        return not (number or _TIME.search(key))
    if word == "siapa" and asked.answer in (AnswerType.DATE, AnswerType.TIME, AnswerType.AMOUNT, AnswerType.PLACE):
        return True
    return word in ("siapa", "di mana") and not re.search(r"[^\W\d]", key)


def is_not_in_evidence(asked: Asked, context: Context) -> bool:
    """Whether a key lies outside the sentence that should prove it, or the evidence outside the text."""
    inside = all(0 <= span.start < span.end <= len(context.document.text) for span in asked.evidence)
    return not inside or not asked.keys or not all(map(asked.is_proven_in, asked.keys))


CLAUSES = frozenset((AnswerType.REASON, AnswerType.ACTION, AnswerType.MANNER))


def has_empty_key(asked: Asked, context: Context) -> bool:
    """Whether a key is no more than function words and pronouns, or points at what it does not name."""
    keys = context.keys(asked)
    if any(map(_DATELINE.search, keys)):
        return True
    if asked.answer in CLAUSES:  # "akarnya kuat": its owner stands in the question
        return any(not set(words(key)) - FUNCTION_WORDS - NEGATIONS - PERSONAL for key in keys)
    return any(refers_elsewhere(key) or not set(words(key)) - FUNCTION_WORDS - NEGATIONS for key in keys)


def has_open_marks(asked: Asked, context: Context) -> bool:
    """Whether a quotation or a bracket in a key stays open, or it is what is left of a number: "05" of "50, 05"."""
    text, key = context.document.text, asked.keys[0]
    torn = len(asked.keys) == 1 and text[key.start].isdigit() and _TORN.search(text, max(0, key.start - 6), key.start)
    return bool(torn) or any(has_bad_marks(key) for key in context.keys(asked))


def is_key_too_long(asked: Asked, context: Context) -> bool:
    """Whether one member of the key is longer than anyone would write."""
    longest = MAX_DEFINITION_WORDS if asked.role in ("definition", "identity") else MAX_KEY_WORDS
    return any(len(words(key)) > longest for key in context.keys(asked))


def _clause_of(asked: Asked, document: Document) -> Clause | None:
    """The smallest clause that holds the key, where the fact is that clause's."""
    if not asked.keys or asked.beside_clause or asked.proof is not Proof.SPAN:  # what is put together words its key
        return None
    key = asked.keys[0]
    near = document.clauses_of(document.sentence_at(key.start).number)
    return min((c for c in near if c.contains(key)), key=len, default=None)


# roles of questions that ask what a name is, whatever the clause around it says of it
IDENTITIES = frozenset({"holder"})
BESIDE_CLAUSES = IDENTITIES | frozenset(
    (
        *("office", "led", "profession", "age", "origin", "containment", "maker"),
        *("latin", "species", "full form", "alias"),
    )
)


def hides_negation(asked: Asked, context: Context) -> bool:
    """Whether the text denies what the stem asks about as if it were so."""
    if asked.role in BESIDE_CLAUSES:
        return False
    clause = _clause_of(asked, context.document)
    return clause is not None and clause.predicate.negated and not set(words(asked.stem)) & NEGATIONS


def hides_hedge(asked: Asked, context: Context) -> bool:
    """Whether the text only holds it possible, and the stem does not say so."""
    if asked.role in BESIDE_CLAUSES:
        return False
    clause = _clause_of(asked, context.document)
    hedges = set(clause.predicate.modals) & HEDGES if clause else set()
    said = set(words(asked.stem))
    return bool(hedges) and not said & HEDGES and "menurut" not in said


def is_guessable(asked: Asked, context: Context) -> bool:
    """Whether every word of the key that means anything stands in the stem in another form ("di-", "-an")."""
    stems = {word for word in content_words(asked.stem) if len(word) > 4}
    keys = [word for key in context.keys(asked) for word in core(key) if word not in FUNCTION_WORDS]
    return bool(keys) and all(any(word in other for other in stems) and len(word) > 3 for word in keys)


def says_key(asked: Asked, context: Context) -> bool:
    """Whether the stem gives a member of the key away."""
    return any(leaks(key, asked.stem) for key in context.keys(asked))


def is_half_proven(asked: Asked, context: Context) -> bool:
    """Whether what is put together of several facts rests on fewer sentences than it needs."""
    joins = asked.proof is Proof.JOINED and len(asked.uses) > 1
    sentences = {context.document.sentence_at(span.start).number for span in asked.evidence}
    return joins and len(sentences) < 2


def has_unlike_options(asked: Asked, context: Context) -> bool:
    """Whether a distractor that comes with the question says the key, or stands out by its length or its case."""
    key = context.keys(asked)[0]
    return not all(are_alike(key, other) for other in asked.wrong)


def are_alike(one: str, other: str) -> bool:
    """Whether two options can stand beside each other: of one case and about one length, neither saying the other."""
    small, large = sorted((len(words(one)), len(words(other))))
    return one[0].isupper() == other[0].isupper() and large <= LONGER * small + 1 and not same_words(one, other)


ASKED_CHECKS: tuple[tuple[Reason, Callable[[Asked, Context], bool]], ...] = (
    (Reason.KEY_NOT_IN_EVIDENCE, is_not_in_evidence),
    (Reason.KEY_WITHOUT_MEANING, has_empty_key),
    (Reason.DANGLING_PUNCTUATION, has_open_marks),
    (Reason.KEY_TOO_LONG, is_key_too_long),
    (Reason.KEY_IN_STEM, says_key),
    (Reason.WRONG_QUESTION_WORD, misfits_question_word),
    (Reason.NEGATED, hides_negation),
    (Reason.CLAIM_AS_FACT, hides_hedge),
    (Reason.GUESSABLE, is_guessable),
    (Reason.PROOF_INCOMPLETE, is_half_proven),
    (Reason.OPTIONS_UNLIKE, has_unlike_options),
)


def statement_fault(statement: str) -> Reason | None:
    """The first reason to withhold a statement or a stem for its words alone."""
    return next((reason for reason, is_bad in STEM_CHECKS if is_bad(statement)), None)


def fault(asked: Asked, context: Context) -> Reason | None:
    """The first reason to withhold a question for itself, whatever else is asked."""
    if reason := statement_fault(asked.stem):
        return reason
    if is_no_question(asked.stem):
        return Reason.NOT_A_QUESTION
    if asks_twice(asked.stem):
        return Reason.SEVERAL_QUESTIONS
    return next((reason for reason, is_bad in ASKED_CHECKS if is_bad(asked, context)), None)


def sift(asked: Sequence[Asked], document: Document) -> tuple[tuple[Asked, ...], tuple[Withheld, ...]]:
    """The questions that may be asked, and those that may not with the reason."""
    context = Context(document)
    faults = [fault(one, context) for one in asked]
    sound = [one for one, reason in zip(asked, faults, strict=True) if reason is None]
    reader = Reader(document)
    doubtful = _with_second_answer(sound, context) | {
        one for one in sound if one.role not in BESIDE_CLAUSES and reader.second_answer(one, context)
    }
    withheld = [
        Withheld(one.stem, context.keys(one), reason or Reason.SECOND_ANSWER)
        for one, reason in zip(asked, faults, strict=True)
        if reason is not None or one in doubtful
    ]
    return tuple(one for one in sound if one not in doubtful), tuple(withheld)


def _with_second_answer(asked: Iterable[Asked], context: Context) -> frozenset[Asked]:
    """The questions that another key answers: some other stem says all that theirs says, and is answered otherwise."""
    groups: dict[tuple[str, str], list[tuple[frozenset[str], Asked]]] = defaultdict(list)
    for one in asked:
        match = _QUESTION.search(one.stem.lower())
        # "Siapa Presiden AS?" says no more than "Siapa yang bertemu dengan Presiden AS?", yet that is another question
        identity = one.role if one.role in IDENTITIES else ""
        groups[match.group() if match else "", identity].append((content_words(one.stem), one))
    return frozenset(
        one
        for group in groups.values()
        for said, one in group
        for other_said, other in group
        if one is not other
        and said <= other_said
        and one.answer is other.answer
        and _differ(one, other, context)
        and not any(leaks(key, other.stem) for key in context.keys(one))  # "Siapa Bupati Solo?", "… Bupati Solo Rina …"
        and not (one.wrong and other.wrong)  # "Pernyataan manakah …?": its own options answer it
    )


def _differ(one: Asked, other: Asked, context: Context) -> bool:
    """Whether the two keys are different answers: not one part of the other, nor names of one thing."""
    if one.mention and other.mention and one.mention.entity == other.mention.entity:
        return False
    return not any(same_words(a, b) for a in context.keys(one) for b in context.keys(other))
