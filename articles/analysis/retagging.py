"""What a word's neighbours say it is: auxiliary or verb, preposition or connective, two words taken as one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from articles.analysis.indonesian import clause_words as words
from articles.analysis.unit import POS_TAGS, Unit

_MANNERS = ("N", "ADJ", "V", "ADV", "NEG")
_OPENING = ("COM", "SC", "SEP", "CC")
_NOMINAL = ("N", "NAME", "NUM", "AMT", "Q", "PRO", "ADV", "DATE", "TIME")
_STATED = ("V", "NEG", "ADJ", "PV", "COP", "DET")
_ASSERTED = ("V", "AUX", "NEG", "COP")
_CLOSING = ("P", "COM", "SEP", "CC")


_TYPE = re.compile(r"\d{3,}-\d+")  # "Boeing 737-200"; no score has three digits


def retagged(row: list[Unit]) -> list[Unit]:
    """Decide what a word's neighbours decide: auxiliary or adjective, preposition or connective, "kata" as a verb."""
    out = list(row)
    for i in reversed(range(len(out))):
        out[i] = _retag(out, i)
    return out


def _retag(row: list[Unit], i: int) -> Unit:
    unit, following = row[i], row[i + 1] if i + 1 < len(row) else None
    before, after = row[i - 1] if i else None, following.tag if following is not None else ""
    tag = _single_tag(unit, before, after) or _function_tag(row, i, unit, following)
    tag = tag or _noun_tag(row, i, unit, after) or _content_tag(row, i, unit, following) or unit.tag
    return unit if tag == unit.tag else Unit(unit.start, unit.end, tag, unit.tokens, unit.mention, unit.expression)


def _single_tag(unit: Unit, before: Unit | None, after: str) -> str | None:
    """The tag of a word that is told by the units beside it alone, None for any other."""
    tag, last = before.tag if before is not None else "", before.word if before is not None else ""
    for word, found, applies in (
        ("baik", "ADV", not tag and after in ("NAME", "N")),  # "Baik Ani maupun Budi"
        ("untuk", "AUX", last in words.INTENDING and after == "V"),
        ("tempat", "SC", tag == "COM" and after == "NAME"),  # "Vostochny, tempat Rusia meluncurkan roket"
        ("tempat", "SC", tag == "N" and after in ("PRO", "DATE")),  # "pantai tempat ia menetas"
        ("sebanyak", "Q", after in ("AMT", "NUM") and tag in ("", *_OPENING)),  # "Sebanyak 25 siswa": a subject
        ("baru", "ADJ", tag in ("N", "NAME") and after == "AUX"),  # "pabrik baru akan dibangun"
        ("ini", "PRO", tag in ("", "COM", "CC") and after in _ASSERTED),  # "Ini merupakan …"
        ("itu", "PRO", tag in ("", "COM", "CC") and after in _ASSERTED),
        ("mulai", "P", after in ("DATE", "TIME")),
        ("sejak", "P", after in ("DATE", "TIME")),
        ("dalam", "SC", after == "V"),  # "dalam menghadapi krisis" tells no fact of its own
        ("akibat", "N", _takes_object(before)),  # "menanggung akibat perang"
        ("akibat", "P", tag not in ("P", "Q", "NUM") and after in _NOMINAL),
        ("bersama", "ADJ", tag == "N" and after == "P"),  # "patroli bersama di laut"
        ("melalui", "V", tag == "AUX" or last in words.AFTERWARDS),  # "setelah melalui masa sulit"
        ("kalah", "ADJ", tag == "NEG" and after == "ADJ"),  # "kecaman tak kalah pedas"
        ("jadi", "ADJ", tag == "N" and after in _CLOSING),  # "pakaian jadi"
        ("sadar", "ADJ", tag == "NEG" or last in words.SETTINGS),  # "dalam keadaan sadar"
        ("mendatang", "ADJ", True),
        ("dilindungi", "ADJ", tag in ("N", "AMT") and after in (*_CLOSING, "V")),  # "dua hewan dilindungi di Solo mati"
        ("punya", "V", True),
        ("mendiang", "Q", after in ("N", "NAME")),
        ("sendiri", "ADV", tag == "V" and after in _NOMINAL),  # "mengantar sendiri tamunya"
        ("pulang", "V", tag == "V"),  # "membawa pulang piala"
        ("beragam", "Q", after == "N"),  # "menemukan beragam spesies"
        ("kembali", "V", after == "P" and (tag != "V" or last in words.INTENDING)),  # "memutuskan kembali ke Bogor"
    ):
        if unit.word == word and applies:
            return found
    if unit.word in words.PARTICLES and unit.tag == tag == "V":
        return "ADJ"
    return "ADV" if unit.tag == "ADJ" and after == "V" and tag == "REL" else None  # "yang cepat tumbuh"


def _function_tag(row: list[Unit], i: int, unit: Unit, following: Unit | None) -> str | None:
    """The tag of a preposition, connective, auxiliary, quantifier or aside, None for any other word."""
    after = following.tag if following is not None else ""
    before_tag = row[i - 1].tag if i else ""
    opens = not i or before_tag in _OPENING
    if unit.word in words.STANCES and opens and after not in _STATED:
        return "ASIDE"  # "Rencananya di lahan itu …", but "rencananya gagal"
    if unit.word in words.FAILING and after == "V":
        return "NEG"
    if unit.word in words.NEARLY and after in ("Q", "NUM", "AMT"):
        return "Q"
    if following is not None and _is_preposed(row, i, unit, following):
        return "P"
    if unit.word in words.STATES and unit.tag in ("ADJ", "N") and i and _asserts(row[i - 1]):
        return "V"
    if unit.word in words.SEEMING and after == "P" and following is not None and following.word != "dalam":
        return "V"  # "Kim terlihat di akuarium"
    if unit.word in words.SHARES and unit.tag == "ADJ" and following is not None and following.word == "dari":
        return "N"  # "setengah dari dana itu"
    if unit.tag == "AUX" and unit.word in words.AUXILIARIES:
        return _auxiliary_tag(unit, after)
    if unit.tag in ("P", "SC") and unit.word in words.CONNECTIVES:
        preposition = unit.word in words.PREPOSITIONS and unit.word != "ketika"
        return "P" if preposition and not _opens_clause(row, i) else "SC"
    return None


def _is_preposed(row: list[Unit], i: int, unit: Unit, following: Unit) -> bool:
    """Whether what looks like a verb is a preposition here: "149 orang, termasuk 50", "Terkait dengan pajak, …"."""
    if unit.word == "sama" and i and row[i - 1].word == "kerja":
        return False  # "menandatangani kerja sama dengan koperasi"
    if unit.word in words.WITH_DENGAN and following.word == "dengan" and _is_apart(row, i):
        return True
    if unit.word in words.COMPARING and following.word in ("dengan", "dari"):
        return _is_apart(row, i)
    if unit.word in words.WITH_DENGAN and following.tag in _NOMINAL and (not i or row[i - 1].tag == "COM"):
        return True
    return unit.word in words.PREPOSED and following.tag in _NOMINAL and _is_complete(row, i)


def _auxiliary_tag(unit: Unit, after: str) -> str:
    """An auxiliary stays one before a verb; else it is what the tagger says."""
    pos = unit.tokens[0].pos
    leads = ("V", "AUX", "NEG", "ADV", "COP", *(() if pos == "ADJ" else ("P",)))
    return "AUX" if after in leads else POS_TAGS.get(pos, "ADV") if pos != "AUX" else "ADV"


def _noun_tag(row: list[Unit], i: int, unit: Unit, after: str) -> str | None:
    """The tag of a pronoun or of a word that may count the noun beside it, None where it stays."""
    if unit.tag == "PRO" and _owns_subject(row, i):
        return "ADJ"
    if unit.tag == "ADV" and unit.word in words.QUANTIFIERS and after == "N":
        return "Q"  # "dikunjungi banyak wisatawan"
    if unit.tag == "Q" and unit.word not in words.QUANTIFIERS and i and row[i - 1].tag == "N" and after in _CLOSING:
        return "N"  # "serikat buruh dan …": what counts stands before a noun
    return None


def _content_tag(row: list[Unit], i: int, unit: Unit, following: Unit | None) -> str | None:
    """The tag of a verb, adjective or adverb by its neighbours, None where they do not change it."""
    after = following.tag if following is not None else ""
    if unit.word in words.INTENDING and after in ("V", "AUX"):
        return "AUX"  # "berencana membangun", "memutuskan untuk menurunkan"
    if unit.tag == "ADJ" and i and row[i - 1].tag == "V" and unit.word in words.ROOT_VERBS:
        return "V"  # "terancam punah"
    if unit.tag == "NEG" and unit.word in words.ROOT_VERBS and after not in ("V", "AUX", "ADV", "COP"):
        return "V"  # "panen gagal", but "gagal meraih emas"
    if unit.tag in ("N", "ADJ") and unit.word in words.FATES and _befalls(row, i):
        return "V"
    if unit.tag == "V" and _describes(row, i):
        return "ADJ"
    if unit.tag == "ADJ" and (_is_object(row, i) or _is_outcome(row, i)):
        return "N"
    if unit.word in words.EASE and after == "V":
        return "ADV"
    if unit.word in words.RAISING and after in ("V", "PV", "AUX", "NEG", "COP"):
        return "AUX"  # "diperkirakan akan mencapai"
    if unit.word in words.CITING and _cites(row, i):
        return "P"
    if unit.word in words.QUOTING and _quotes(row, i):
        return "SAY"
    if unit.tag == "ADV" and after in ("N", "NAME") and unit.word in ("sekitar", "dekat"):
        return "P"
    return None


def _befalls(row: list[Unit], i: int) -> bool:
    """Whether a number of people stands before the word as its subject: "…, dan 30 orang luka-luka"."""
    counted = i > 0 and (row[i - 1].tag == "AMT" or row[i - 1].word in words.OTHERS)
    start = i - 1 - (row[i - 1].word in words.OTHERS and i > 1 and row[i - 2].tag in ("AMT", "NUM"))
    return counted and (start <= 0 or row[start - 1].tag in ("COM", "CC", "Q"))


def parted(row: Sequence[Unit]) -> list[Unit]:
    """The row with V1 for a verb that another verb follows which begins a clause of its own."""
    return [replace(unit, tag="V1") if _stands_alone(row, i) else unit for i, unit in enumerate(row)]


def _stands_alone(row: Sequence[Unit], i: int) -> bool:
    """Whether the verb before a verb is one of its own: "yang mereka cat dijual", "menyatakan setuju"."""
    if row[i].tag != "V" or i + 1 >= len(row) or row[i + 1].tag != "V":
        return False
    following = row[i + 1].word  # "mengharapkan ada 200 dosen"
    acting = i > 1 and row[i - 1].tag == "PRO" and row[i - 2].tag == "REL"
    wished = row[i].word.startswith("me") and (following in words.EXISTENTIAL or following.startswith("di"))
    return wished or row[i].word in words.SAYING or (acting and not row[i].word.startswith(words.VERB_PREFIXES))


def _asserts(unit: Unit) -> bool:
    """Whether the word makes the state behind it a predicate: "masih", "tak", "akhirnya"."""
    return unit.tag in ("NEG", "AUX") or unit.word in words.AUXILIARIES | words.NOW or unit.word == "akhirnya"


def _is_complete(row: list[Unit], i: int) -> bool:
    """Whether the clause before the word has its verb, or the word opens the sentence or follows a comma."""
    if not i or row[i - 1].tag in ("COM", "V"):
        return True
    return row[i - 1].tag not in ("REL", "AUX", "NEG", "ADV") and _has_verb(row[:i])


def _is_apart(row: list[Unit], i: int) -> bool:
    """Whether the word opens the sentence, follows a comma or a complete clause, and so is not its verb."""
    return not i or row[i - 1].tag == "COM" or (row[i - 1].tag in (*_NOMINAL, "ADJ", "DET") and _has_verb(row[:i]))


def _cites(row: list[Unit], i: int) -> bool:
    """Whether "mengutip", "dikutip" leads to a source: at the start, after a comma or "seperti"."""
    opens = not i or row[i - 1].tag in ("COM", "SEP") or row[i - 1].word == "seperti"
    return opens and i + 1 < len(row) and (row[i + 1].word == "dari" or row[i + 1].tag == "NAME")


def _is_object(row: list[Unit], i: int) -> bool:
    """Whether an adjective stands where an object must: "meraih emas di Atlanta"."""
    after = row[i + 1].tag if i + 1 < len(row) else "SEP"
    return _takes_object(row[i - 1] if i else None) and after in _CLOSING


def _is_outcome(row: list[Unit], i: int) -> bool:
    """Whether an adjective says what something is or becomes: "menjadi sangat sulit", "dinilai penting"."""
    after = row[i + 1].tag if i + 1 < len(row) else "SEP"
    degree = i > 1 and row[i - 1].word in words.DEGREES
    before = row[i - 1 - degree] if i else None
    return before is not None and before.word in words.BECOMING and after in (*_CLOSING, "SC")


def _takes_object(verb: Unit | None) -> bool:
    """Whether the unit is an active verb with an object: "menanggung akibat perang"."""
    if verb is None or verb.tag != "V":
        return False
    return verb.word.startswith("me") and verb.word not in words.INTRANSITIVE_ACTIVE


def _describes(row: list[Unit], i: int) -> bool:
    """Whether a verb-like word only describes the noun before it: "rudal jelajah", "anjing laut berbulu"."""
    word, before = row[i].word, row[i - 1].tag if i else ""
    if word in words.HAVING and before in ("N", "ADJ", "AMT", "NAME"):
        return _has_verb(row[:i]) or _comes_to_verb(row[i + 1 :]) or _is_behind_preposition(row[:i])
    if before not in ("N", "ADJ"):
        return before == "NAME" and _is_of_owner(row, i)
    if word == "bernama":
        return True  # "seorang guru bernama Daeng Soetigna"
    intended = row[i - 2] if before == "ADJ" and i > 1 else row[i - 1]  # "program global memerangi kelaparan"
    if intended.word.removesuffix("nya") in words.INTENT_NOUNS and word.startswith(("ber", "me")):
        return _has_verb(row[:i]) or _verb_follows(row, i) or _is_behind_preposition(row[:i])
    if _is_of_owner(row, i):
        return True
    if row[i - 1].word in words.GERUND_NOUNS and word.startswith(("ber", "me")):
        return i >= 2 and row[i - 2].tag in ("P", "V", "COP", "COM")  # "sebagai tempat bertelur penyu"
    if not word.startswith(words.VERB_PREFIXES):
        at_rest = i >= 2 and row[i - 2].tag == "P" and row[i - 1].word != "perjalanan"
        return at_rest or word not in words.ROOT_VERBS | words.BARE_TRANSITIVE
    following = row[i + 1].tag if i + 1 < len(row) else "SEP"
    ends = following in ("SEP", "COM", "CC")
    if word.startswith("me") and word.endswith("kan") and (ends or following == "SC"):
        return _has_verb(row[:i])  # "membuat pernyataan mengejutkan"
    return word.startswith("ber") and ends and _has_verb(row[:i])


def _is_of_owner(row: list[Unit], i: int) -> bool:
    """Whether a verb completes a noun of intent with its owner: "atas rencana pemerintah menaikkan harga"."""
    if i < 3 or row[i - 2].word not in words.INTENT_NOUNS or not _takes_object(row[i]):
        return False
    return row[i - 3].tag in ("P", "V") and row[i - 3].word not in words.SAYING


def _owns_subject(row: list[Unit], i: int) -> bool:
    """Whether the pronoun says whose the noun is that opens the clause: "nasib kami tak diperhatikan"."""
    if i + 1 >= len(row) or not i or row[i - 1].tag != "N" or row[i].word in ("ia", "ini", "itu"):
        return False
    noun, opens = row[i - 1].word, i == 1 or row[i - 2].tag in _OPENING
    verb = next((unit for unit in row[i + 1 :] if unit.tag not in ("NEG", "AUX")), row[i])
    shaped = verb.tag == "V" and (verb.word.startswith(words.VERB_PREFIXES) or verb.word in words.ROOT_VERBS)
    return opens and shaped and noun not in words.TIME_NOUNS and not noun.endswith("nya")


def _verb_follows(row: list[Unit], i: int) -> bool:
    """Whether a verb stands somewhere behind the word at ``i``."""
    return any(unit.tag in ("V", "COP", "PV") for unit in row[i + 1 :])


def _has_verb(row: list[Unit]) -> bool:
    """Whether the clause that ``row`` ends with has a verb."""
    for unit in reversed(row):
        if unit.tag in ("V", "COP"):
            return True
        if unit.tag in ("SC", "SEP") or unit.word == "mana":
            return False
    return False


def _is_behind_preposition(row: list[Unit]) -> bool:
    """Whether the noun that ``row`` ends with follows a preposition: "pada final turnamen" (berhadiah …)."""
    outside = next((unit for unit in reversed(row) if unit.tag not in _NOMINAL and unit.tag != "ADJ"), None)
    return outside is not None and outside.tag == "P"


def _comes_to_verb(row: list[Unit]) -> bool:
    """Whether the clause goes on to a verb of its own: neither behind "yang" nor behind "dan" or a comma."""
    for before, unit in pairwise(row):
        if unit.tag in ("V", "COP", "PV"):
            return before.tag not in ("CC", "COM")
        if before.tag in ("REL", "SC", "SEP", "COM", "CC"):
            return False
    return False


def _opens_clause(row: list[Unit], i: int) -> bool:
    """Whether a verb follows before the clause can end: "karena hujan turun", not "karena hujan yang turun"."""
    aims = i + 1 < len(row) and row[i + 1].word.removesuffix("nya") in words.INTENT_NOUNS | {"rangka"}
    tight = row[i].word in ("untuk", "guna", "demi", "dengan", "hingga") or (row[i].word == "dalam" and not aims)
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


def joined(row: Sequence[Unit]) -> list[Unit]:
    """Join what is one word in meaning: "di dalam", "di antaranya", "di mana", "secara rutin", "hari Rabu"."""
    out: list[Unit] = []
    for unit, following in zip_longest(row, row[1:]):
        last = out[-1] if out else None
        abroad = following is not None and following.word == "negeri"  # "ke" + "luar negeri"
        tag = _joint_tag(last, unit, following) if last is not None and not abroad else None
        if last is None or tag is None:
            out.append(unit)
        else:
            expression = unit.expression or last.expression
            out[-1] = Unit(last.start, unit.end, tag, last.tokens + unit.tokens, last.mention, expression)
    return out


def _joint_tag(last: Unit, unit: Unit, following: Unit | None) -> str | None:
    """The tag of two neighbours taken as one, or None where they stay apart."""
    if last.word == "dalam" and unit.word == "perjalanan" and following is not None and following.tag == "V":
        return "AUX"  # "sedang dalam perjalanan pulang": the verb is pulang
    if _is_numbered(last, unit, following) or _is_slashed(last, unit):
        return last.tag
    return _joint_time(last, unit) or _joint_preposition(last, unit) or _joint_word(last, unit)


def _is_slashed(last: Unit, unit: Unit) -> bool:
    """Whether a stroke without spaces joins the units: "HIV/AIDS"."""
    return last.end == unit.start and "/" in (last.tokens[-1].text, unit.tokens[0].text) and last.tag in ("N", "NAME")


def _is_graded(unit: Unit) -> bool:
    """Whether a degree can stand before the word: an adjective, also one that stands as a complement."""
    return unit.tag == "ADJ" or (unit.tag == "N" and unit.tokens[0].pos == "ADJ")


def _is_numbered(last: Unit, unit: Unit, following: Unit | None) -> bool:
    """Whether a bare number tells which one it is: "Pasal 5", "kelas satu", "gen BRCA 2"."""
    if last.tag not in ("N", "NAME") or unit.tag not in ("NUM", "AMT") or len(unit.tokens) != 1:
        return False
    ends = following is None or following.tag not in ("N", "NAME", "ADJ")
    code = last.tokens[-1].text
    typed = last.tag == "NAME" and bool(_TYPE.fullmatch(unit.tokens[0].text))
    return ends and (
        last.word in words.NUMBERED or typed or (len(last.tokens) == 1 and code.isupper() and len(code) > 1)
    )


def _joint_time(last: Unit, unit: Unit) -> str | None:
    single = len(last.tokens) == 1
    if unit.tag in ("DATE", "TIME") and last.word in words.DATE_HEADS and single:
        return unit.tag
    if last.tag in ("DATE", "TIME") and (unit.word == "waktu" or last.tokens[-1].text.lower() == "waktu"):
        return last.tag if unit.tag in ("N", "NAME", "ADJ") else None  # "pukul 10.00 waktu setempat"
    if last.word in ("setiap", "tiap") and single and unit.word in words.TIME_NOUNS:
        return "DATE"  # "setiap bulan warga …": how often, no participant
    return None


def _joint_preposition(last: Unit, unit: Unit) -> str | None:
    if last.word in words.ARRIVING and unit.tag == "P":
        return "P"  # "setibanya di Rusia"
    if last.tag != "P":
        return None
    if unit.word == "antaranya":
        return "OPEN"
    if unit.word == "mana":
        return "SC"
    return "P" if (unit.tag == "P" or unit.word in words.LOCATIVES) and unit.mention is None else None


def _joint_word(last: Unit, unit: Unit) -> str | None:
    if last.word == "mana" and unit.word == "pun":
        return "DET"  # "di daerah mana pun"
    if f"{last.word} {unit.word}" in words.VERB_PAIRS:
        return "V"
    if last.word in words.DEGREES and len(last.tokens) == 1 and _is_graded(unit):
        return unit.tag
    if last.word == "secara" and last.tokens[-1].text.lower() in ("secara", "tidak") and unit.tag in _MANNERS:
        return "ADV"
    if last.tag == "ADJ" and last.word in words.HAVING and unit.tag in ("AMT", "NUM"):
        return "ADJ"  # "angin berkecepatan 240 kilometer per jam yang …"
    if (last.word, unit.word) in (("lalu", "lintas"), ("kerja", "sama")):
        return "N"
    if last.tag == "NAME" and unit.word in ("nomor", "no", "no."):
        return "NAME"
    if last.tag == "NAME" and unit.tag in ("NUM", "AMT") and last.tokens[-1].text.lower() in ("nomor", "no", "no."):
        return "NAME"
    return "DET" if last.tag == "REL" and unit.word == "sama" else None
