"""Whether an adjunct says something of the event: many belong to the noun before them, or say nothing that is asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from articles.analysis.document import AdjunctRole, Amount, DateValue, Label, Span
from articles.analysis.indonesian.clause_words import PREPOSITIONS
from quizzes.generation.answers import answer_of
from quizzes.generation.asked import AnswerType
from quizzes.generation.facts import Fact, Slot, SlotName
from quizzes.generation.indonesian.frames import (
    AIMS,
    AS_WHAT,
    BY_MEANS,
    COMPLETED_NOUNS,
    DIMENSIONS,
    DIRECTING,
    GOVERNING,
    MEASURED_NOUNS,
    MEASURES,
    PROMISING,
)
from quizzes.generation.indonesian.question_words import MANNERS, PERSON_NOUNS
from quizzes.generation.indonesian.where_when import (
    ANYWHERE,
    CALLINGS,
    EVENTS,
    FIGURATIVE,
    MISHAPS,
    MOVING,
    RECALLING,
    STRIFE,
    TIMELESS,
    WINNERS,
)
from quizzes.generation.wording import Wording

UNTIL = ("sampai", "hingga", "ke", "sampai ke", "hingga ke")
STATES = frozenset({"masih", "sedang", "tetap", "selalu", "sering"})
_ACTION_NOUN = re.compile(r"(?:pe|ke)\w{3,}an(?:nya)?$")
_AND = re.compile(r",? (?:dan|serta|atau) (?:pada )?")
_TORN = re.compile(r"(?<!\d)\d{1,3},\s?$")
_NO_AIMS = frozenset((AnswerType.AMOUNT, AnswerType.DATE, AnswerType.TIME, AnswerType.PERSON, AnswerType.PLACE))


def is_not_asked(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """Whether a question about the adjunct would be wrong or empty."""
    return any(reason(fact, slot, wording) for reason in _REASONS)


def hangs_on_noun(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """Whether the adjunct tells of the noun before it, or is figurative, whatever the verb's own question."""
    return any(reason(fact, slot, wording) for reason in (is_measured_from, _tells_home, _is_figurative, _dates_noun))


def _role(slot: Slot) -> AdjunctRole | None:
    return slot.adjunct.role if slot.adjunct is not None else None


def _preposition(slot: Slot) -> str:
    return slot.adjunct.preposition if slot.adjunct is not None else ""


def _is_measure(fact: Fact, slot: Slot, _: Wording) -> bool:
    """ "dengan jangkauan 300 km", "berdurasi 10 menit": asked by its measure."""
    named = slot.phrase is not None and slot.phrase.head.text.lower() in MEASURED_NOUNS
    return named or (_role(slot) is AdjunctRole.DURATION and fact.verb in MEASURES)


def _is_no_place(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """ "berfokus pada gizi", "768 meter di atas permukaan laut": no place of the event."""
    governed = _preposition(slot) == "pada" and fact.verb in GOVERNING
    place = _role(slot) in (AdjunctRole.PLACE, AdjunctRole.SOURCE)
    return place and (governed or is_measured_from(fact, slot, wording))


def is_measured_from(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """Whether the place only says from where is measured: "768 meter di atas permukaan laut"."""
    amount = fact.slot(SlotName.COMPLEMENT)
    if amount is None or amount.phrase is None or not 0 <= slot.span.start - amount.span.end <= 1:
        return False
    return answer_of(amount.phrase, wording).type is AnswerType.AMOUNT


def _tells_home(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """ "membuat Rina dari Demak tersenyum": where she is from; but "memulangkan Rina dari Kairo"."""
    if _preposition(slot) != "dari" or fact.verb in MOVING:
        return False
    host = next((s for s in fact.slots if s.name is SlotName.OBJECT and 0 <= slot.span.start - s.span.end <= 1), None)
    mention = wording.mention_of(host.phrase) if host is not None and host.phrase is not None else None
    is_person = mention is not None and mention.label is Label.PERSON
    before = wording.document.text[fact.sentence.start : slot.span.start].lower().split()[-1:]
    return is_person or bool(set(before) & (PERSON_NOUNS | CALLINGS))  # "Wira, mantan pejuang dari Makassar"


def _is_range(fact: Fact, slot: Slot, _: Wording) -> bool:
    """ "dari Sabang sampai Merauke": neither end is asked alone."""
    ends = {s.span.start: s for s in fact.slots if s.adjunct is not None and s.adjunct.preposition in UNTIL}
    starts = {s.span.end: s for s in fact.slots if s.adjunct is not None and s.adjunct.preposition == "dari"}
    return slot.span.end + 1 in ends or (slot.span.start - 1 in starts and slot in ends.values())


def _is_figurative(_: Fact, slot: Slot, wording: Wording) -> bool:
    """ "berada di tangan rakyat", "di atas kertas", "di pulau yang sama": nowhere that an answer could name."""
    if _role(slot) not in (AdjunctRole.PLACE, AdjunctRole.GOAL, AdjunctRole.SOURCE) or slot.phrase is None:
        return False
    bare = slot.phrase.of(wording.document.text).lower() in ANYWHERE
    same = bare or " yang sama" in wording.document.text[slot.span.start : slot.span.end + len(" yang sama")]
    return same or slot.phrase.head.text.lower() in FIGURATIVE


def _is_lasting(fact: Fact, slot: Slot, _: Wording) -> bool:
    """ "pada tahun 1928 masih dijajah": true of other years as well; "bernama", "berjudul": true at any time."""
    lasting = bool((STATES | PROMISING) & set(fact.clause.predicate.modals)) or fact.verb in TIMELESS
    return _role(slot) is AdjunctRole.TIME and lasting


def _dates_noun(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """ "mengenang gempa pada 26 Mei 2006": when the earth shook."""
    before = next((s for s in fact.slots if 0 <= slot.span.start - s.span.end <= 1 and s.phrase is not None), None)
    if _role(slot) is AdjunctRole.TIME and wording.document.text.startswith(" tentang ", slot.span.end):
        return True  # "Peraturan Nomor 5 tanggal 11 Oktober 2005 tentang pajak"
    if _role(slot) is not AdjunctRole.TIME or before is None or before.phrase is None:
        return False
    noun = before.phrase.head.text.lower()
    if before.name is SlotName.OBJECT:
        return noun in WINNERS or (fact.verb in RECALLING and noun in EVENTS | STRIFE | MISHAPS)
    return before.name is SlotName.ADJUNCT and noun in MISHAPS | STRIFE


def _is_one_of_times(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """ "Mei 2003 dan Juni 2004", or another date beside it: half an answer."""
    if _role(slot) is not AdjunctRole.TIME:
        return False
    others = [s for s in fact.slots if s is not slot and _role(s) is AdjunctRole.TIME and not s.is_clause]
    if _has_year(slot.span, wording) and any(_has_year(s.span, wording) for s in others):
        return True
    dates = [e for e in wording.document.expressions_in(fact.sentence) if isinstance(e.value, DateValue)]
    return any(
        slot.span.contains(one) and _AND.fullmatch(wording.document.text, one.end, two.start)
        for one, two in pairwise(dates)
    )


def _has_year(span: Span, wording: Wording) -> bool:
    inside = wording.document.expressions_in(span)
    return any(isinstance(e.value, DateValue) and e.value.year is not None for e in inside)


def _is_no_aim(fact: Fact, slot: Slot, wording: Wording) -> bool:
    """ "disiapkan untuk dua putaran", "alasan untuk pergi", "bertekad untuk menang": not what for."""
    if _role(slot) is not AdjunctRole.PURPOSE:
        return False
    if not _says_what_for(fact, slot):
        return True
    if slot.is_clause or slot.phrase is None or _preposition(slot) in ("demi", "guna"):
        return False
    words = slot.phrase.of(wording.document.text).split()
    noun = slot.phrase.head.text.lower()
    is_aim = bool(_ACTION_NOUN.match(noun)) or noun in AIMS | EVENTS
    return len(words) < 2 or not is_aim or answer_of(slot.phrase, wording).type in _NO_AIMS


def _says_what_for(fact: Fact, slot: Slot) -> bool:
    """Whether "untuk …" belongs to the verb, not to the noun before it ("alasan untuk pergi")."""
    before = next((s for s in reversed(fact.slots) if s.span.end <= slot.span.start and s.phrase), None)
    if slot.span.start == fact.sentence.start:
        return True
    noun = before.phrase.head.text.lower() if before is not None and before.phrase is not None else ""
    if fact.verb in DIRECTING:
        return False
    return slot.span.start > fact.clause.predicate.start and noun not in COMPLETED_NOUNS


def _is_no_capacity(fact: Fact, slot: Slot, _: Wording) -> bool:
    """ "meninggal sebagai orang miskin": only what somebody or something serves as is asked."""
    return _role(slot) is AdjunctRole.CAPACITY and fact.verb not in AS_WHAT


def _is_no_means(fact: Fact, slot: Slot, _: Wording) -> bool:
    """ "dikenal dengan metode itu", "meraih hadiah dengan foto ikan": only of what is done by hand or tool is asked
    "Dengan apa …?".
    """
    thing = _preposition(slot) == "dengan" and not slot.is_clause and slot.phrase is not None
    head = slot.phrase.head if thing and slot.phrase is not None else None
    if _role(slot) is not AdjunctRole.INSTRUMENT or head is None or head.text.lower() == "cara":
        return False
    return head.pos not in ("ADJ", "ADV") and head.text not in MANNERS and fact.verb not in BY_MEANS


def _has_bare_subject(fact: Fact, _: Slot, wording: Wording) -> bool:
    """ "Jumlah diperkirakan …", "Sekitar 150 km dari Solo terbakar": the subject says nothing that could be meant."""
    subject = fact.slot(SlotName.SUBJECT)
    if subject is None or subject.phrase is None or not subject.words:
        return False
    if subject.words[0].isdigit() and _TORN.search(wording.document.text, fact.sentence.start, subject.span.start):
        return True  # "50, 05 km2 hutan"
    inside = wording.document.expressions_in(subject.phrase)
    amount = next((e for e in inside if e.start == subject.phrase.start and isinstance(e.value, Amount)), None)
    behind = wording.document.text[amount.end : subject.phrase.end].split()[:1] if amount is not None else ["all"]
    measured = isinstance(amount.value, Amount) and amount.value.unit in DIMENSIONS if amount is not None else False
    measured = measured and not (behind and behind[0].isalpha() and behind[0] not in PREPOSITIONS)  # "20 hektar hutan"
    if fact.verb == "ada" and amount is not None:
        return True  # "Pada tahun berapa 108 kasus ada …": asked by how many there are
    return measured or subject.words.lower() in MEASURED_NOUNS | {"kali", "hal", "saat", "tahun", "hari"}


_REASONS: tuple[Callable[[Fact, Slot, Wording], bool], ...] = (
    _is_measure,
    _is_no_place,
    _tells_home,
    _is_range,
    _is_figurative,
    _is_lasting,
    _dates_noun,
    _is_one_of_times,
    _is_no_aim,
    _is_no_capacity,
    _is_no_means,
    _has_bare_subject,
)
