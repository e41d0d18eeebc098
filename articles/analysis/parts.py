"""Chunks put together into the parts of a clause: coordinated noun phrases and prepositional phrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from articles.analysis.chunks import Chunk
from articles.analysis.document import Adjunct, AdjunctRole, ExpressionKind, Label, Phrase, Span
from articles.analysis.indonesian import clause_words as words
from articles.analysis.unit import Unit

_MOMENTS = (
    frozenset("sejak semenjak menjelang setelah sesudah sebelum usai seusai sehabis selepas semasa saat ketika".split())
    | words.ARRIVING
)
_COUNTING = frozenset("setelah sesudah sebelum menjelang".split())
_YEAR = 4  # digits
_DATING = frozenset("sejak semenjak setelah sesudah sebelum menjelang usai seusai".split())  # "sejak gempa tahun 2006"
_NOMINAL = ("NP", "DATE", "TIME")
_PERSONAL_NOUNS = frozenset(
    "orang presiden menteri gubernur bupati wali raja ratu ketua direktur pejabat tim pemain pelatih warga istri suami "
    "anak ayah ibu guru siswa murid dokter polisi petugas jenderal pemimpin kepala utusan wakil delegasi dosen ahli "
    "peneliti ilmuwan penulis sahabat teman saudara kakak adik perdana anggota aktivis pengusaha petani nelayan "
    "penduduk masyarakat pengunjung wisatawan penonton peserta pekerja mahasiswa pelajar pedagang wartawan seniman "
    "prajurit tentara pasukan pemuda rakyat pemerintah rombongan panitia keluarga tamu".split()
)


@dataclass(frozen=True, slots=True)
class Part(Span):
    """A piece of a sentence that the clauses are assembled from; ``label`` is NP, PP or the chunk's own."""

    label: str
    chunk: Chunk
    phrase: Phrase | None = None
    adjunct: Adjunct | None = None


def parts(chunks: Sequence[Chunk], text: str) -> tuple[Part, ...]:
    """The parts of one sentence in order."""
    out: list[Part] = []
    i = 0
    while i < len(chunks):
        part, i = _next_part(chunks, i, text, after_verb=_after_verb(out) and not _is_saying(out))
        out.append(part)
    return tuple(out)


def _next_part(chunks: Sequence[Chunk], i: int, text: str, *, after_verb: bool) -> tuple[Part, int]:
    chunk = chunks[i]
    if chunk.label == "NP" and _counts_from(chunks, i):
        moment, following = _phrase(chunks, i + 2, text, after_verb=after_verb)
        whole = Span(chunk.start, moment.end)
        phrase = Phrase(whole.start, whole.end, chunk.head, (whole,))
        return Part(whole.start, whole.end, "PP", chunk, phrase, _bare_time(phrase)), following
    if chunk.label == "NP":
        phrase, following = _phrase(chunks, i, text, after_verb=after_verb)
        return Part(phrase.start, phrase.end, "NP", chunk, phrase), following
    if chunk.label in ("DATE", "TIME"):
        phrase = Phrase(chunk.start, chunk.end, chunk.head, (Span(chunk.start, chunk.end),))
        return Part(chunk.start, chunk.end, "PP", chunk, phrase, _bare_time(phrase)), i + 1
    if chunk.label == "P" and i + 1 < len(chunks) and chunks[i + 1].label in _NOMINAL:
        phrase, following = _phrase(chunks, i + 1, text, after_verb=after_verb)
        preposition = chunk.of(text).lower()
        role = adjunct_role(preposition, chunks[i + 1])
        adjunct = Adjunct(chunk.start, phrase.end, role, preposition, phrase)
        return Part(chunk.start, phrase.end, "PP", chunks[i + 1], phrase, adjunct), following
    return Part(chunk.start, chunk.end, chunk.label, chunk), i + 1


def _counts_from(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a stretch of time counts from a moment: "dua hari setelah gempa", "sepekan sebelum pemilu"."""
    if i + 2 >= len(chunks) or chunks[i + 1].word not in _COUNTING or chunks[i + 1].label != "P":
        return False
    few = chunks[i].word == "beberapa" and chunks[i].head.text.lower() in words.TIME_NOUNS
    counted = few or lasts(chunks[i]) or chunks[i].word in words.TIME_SPANS
    return counted and chunks[i + 2].label in _NOMINAL and (not i or chunks[i - 1].label != "P")


def _bare_time(phrase: Phrase) -> Adjunct:
    return Adjunct(phrase.start, phrase.end, AdjunctRole.TIME, "", phrase)


def _after_verb(so_far: Sequence[Part]) -> bool:
    """Whether the clause at hand has its verb already, so that "dan" + noun + verb begins another clause."""
    verbs = described = 0
    for part in reversed(so_far):
        if part.label in ("SC", "SEP"):
            break
        verbs += part.label in ("VP", "CP")
        described += part.label == "REL"  # "pasien yang dirawat di Solo dan Kudus pulang": pulang is the first
    return verbs > described


def _is_saying(so_far: Sequence[Part]) -> bool:
    """Whether the last verb says something: what follows is the subject of what is said, "dan" and all."""
    last = next((part for part in reversed(so_far) if part.label in ("VP", "CP")), None)
    return last is not None and last.chunk.units[-1].word in words.STATING


def _phrase(chunks: Sequence[Chunk], i: int, text: str, *, after_verb: bool) -> tuple[Phrase, int]:
    """The noun phrase at ``i`` with all members of its coordination, and where it ends."""
    phrase, end = _plain_phrase(chunks, i, text, after_verb=after_verb)
    at = end + 1 if end < len(chunks) and chunks[end].label == "COM" else end
    if len(phrase.members) > 1 or at + 1 >= len(chunks) or chunks[at].label != "APP" or chunks[at + 1].label != "NP":
        return phrase, end
    if after_verb and not _follows_verb(chunks, i - 1):
        return phrase, end  # it may explain what stands farther off: "tiga anak dari dua istri, yaitu …"
    named, end = _plain_phrase(chunks, at + 1, text, after_verb=True)
    members = named.members if len(named.members) > 1 else (Span(phrase.start, named.end),)
    closed = end + 1 < len(chunks) and chunks[end].label == "COM" and chunks[end + 1].label in ("VP", "CP")
    return Phrase(phrase.start, named.end, phrase.head, members, named.is_open), end + closed


def _plain_phrase(chunks: Sequence[Chunk], i: int, text: str, *, after_verb: bool) -> tuple[Phrase, int]:
    """The noun phrase at ``i`` without what "yaitu" adds to it."""
    end = _list_end(chunks, i, after_verb=after_verb)
    members = _members([c for c in chunks[i:end] if c.label in _NOMINAL])
    if any(c.label == "CC" and c.word == "atau" for c in chunks[i:end]):
        members = (Span(members[0].start, members[-1].end),)  # one of them, the text does not say which
    if _is_dated(chunks, i, end):
        members, end = (*members[:-1], Span(members[-1].start, chunks[end].end)), end + 1
    measured = _measured_end(chunks, end)
    if measured > end and chunks[i].label == "NP":
        members, end = (*members[:-1], Span(members[-1].start, chunks[measured - 1].end)), measured
    last_words = set(members[-1].of(text).lower().split())
    is_open = bool(last_words & words.OPEN_ENDS) or _opened(text, members[0].start)
    return Phrase(members[0].start, members[-1].end, chunks[i].head, members, is_open), end


def _is_dated(chunks: Sequence[Chunk], i: int, end: int) -> bool:
    """Whether a date behind a preposition's noun says which one: "pada semester pertama tahun ini", "pemilu 2004"."""
    if not _after_preposition(chunks, i) or end >= len(chunks) or chunks[end].label != "DATE" or end > i + 1:
        return False
    head = chunks[i].head.text.lower()
    year = len(chunks[end]) == _YEAR and not _has_label(chunks[i], Label.LOCATION, Label.PERSON)
    named = chunks[i].head.text[:1].isupper() and chunks[i - 1].word == "di"
    dates = chunks[i - 1].word in _DATING and not chunks[i].units[0].mention
    return head in words.TIME_NOUNS or (year and (named or chunks[i - 1].word in ("pada", "dalam"))) or dates


def _measured_end(chunks: Sequence[Chunk], end: int) -> int:
    """Where an amount ends with what it is a part of: "60 persen dari warga", "3 juta ton per tahun"."""
    if end + 1 >= len(chunks) or chunks[end].label != "P" or chunks[end + 1].label != "NP":
        return end
    amount, preposition = chunks[end - 1], chunks[end].word
    if preposition == "per" and amount.units[-1].tag in ("AMT", "NUM") and chunks[end + 1].units[0].tag == "N":
        return end + 2
    moves = end >= 2 and chunks[end - 2].units[-1].word in words.CHANGING  # "naik 5 persen dari harga lama"
    whole = chunks[end + 1].units[0].mention is None
    return end + 2 if preposition == "dari" and whole and _is_part(amount) and not moves else end


def _is_part(chunk: Chunk) -> bool:
    """Whether a phrase only says how much of something: "60 persen", "sebagian", "sekitar setengah"."""
    *before, last = chunk.units
    if any(unit.tag not in ("Q", "ADV") for unit in before):
        return False
    if last.expression is not None:
        return last.expression.kind is ExpressionKind.PERCENT or len(last.tokens) == 1  # "211 dari 1.367 dosen"
    return last.tag in ("NUM", "Q") or last.word in words.SHARES


def _members(chunks: Sequence[Chunk]) -> tuple[Span, ...]:
    """The members of a coordination; "pejabat AS dan Korea Selatan" is one, its names are joined inside it."""
    spans = tuple(Span(c.start, c.end) for c in chunks)
    if chunks[0].label in ("DATE", "TIME"):
        return (Span(spans[0].start, spans[-1].end),)  # "tahun 2003 dan 2004": one time
    if len(chunks) == 2 and len(chunks[0].units) >= 3 and _is_bare_noun(chunks[1]) and chunks[0].units[0].tag == "N":
        return (Span(spans[0].start, spans[-1].end),)  # "situs penting militer dan teknologi"
    tail = chunks[0].units[-1].mention
    owned = tail is not None and tail.label is not Label.PRODUCT and chunks[0].units[0].mention is None
    bare = [c.units[0].mention for c in chunks[1:]]
    inside = owned and all(m is not None for m in bare)
    both = chunks[0].units[-1].expression is not None and all(c.units[0].expression is not None for c in chunks[1:])
    inside = inside or (both and len(chunks[0].units) > 1)  # "waktu 26 menit dan 17,53 detik"
    return (Span(spans[0].start, spans[-1].end),) if inside and len(spans) > 1 else spans


def _opened(text: str, start: int) -> bool:
    before = text[max(0, start - 16) : start].lower().rstrip(" ,:")
    return before.endswith(words.OPEN_STARTS)


def _list_end(chunks: Sequence[Chunk], i: int, *, after_verb: bool) -> int:
    """The index behind the last member of "A", "A dan B" or "A, B, dan C" beginning at ``i``."""
    j, end, members = i + 1, i + 1, 1
    while j < len(chunks):
        comma = chunks[j].label == "COM"
        joined = j + 1 if comma else j
        if joined < len(chunks) and chunks[joined].label == "CC":
            last = joined + 1
            fits = last < len(chunks) and chunks[last].label == chunks[i].label and _alike(chunks[i], chunks[last])
            return last + 1 if fits and not _begins_clause(chunks, last, after_verb) else end
        if not comma or joined >= len(chunks) or not _goes_on(chunks, i, joined, after_verb):
            break
        members += 1
        j = joined + 1
    # "A, B, C." without "dan" is a list as well, if it is long enough and ends the clause
    counted = all(c.units[0].tag in ("AMT", "NUM") for c in chunks[i:j:2])  # "merebut 3 emas, 2 perak, 5 perunggu di …"
    bare = members > 2 and after_verb and (counted or j >= len(chunks) or chunks[j].label == "SEP")
    return j if bare else end


def _alike(one: Chunk, other: Chunk) -> bool:
    """Whether two phrases can be members of one list: no bare value and a name, no person and a thing."""
    named = [chunk.units[0].mention for chunk in (one, other)]
    if all(unit.tag in ("AMT", "NUM") for unit in one.units):
        return named[1] is None
    if named[0] is not None and named[0].label is Label.PERSON:
        return is_personal(other) or (other.units[0].tag in ("N", "Q") and _has_label(other, Label.PERSON))
    return True


def _goes_on(chunks: Sequence[Chunk], first: int, i: int, after_verb: bool) -> bool:
    """Whether the chunk behind a comma can be the next member; before the verb only a name behind a name can."""
    if chunks[i].label != chunks[first].label:
        return False
    names = _is_name(chunks[i]) and _is_name(chunks[first])
    return after_verb or names or not _after_preposition(chunks, first) or _closes_list(chunks, i)


def _closes_list(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a comma and "dan" follow, so that the phrase is the last but one: "untuk kaus, blus, dan kemeja"."""
    return [chunk.label for chunk in chunks[i + 1 : i + 4]] == ["COM", "CC", chunks[i].label]


def _is_name(chunk: Chunk) -> bool:
    """Whether the chunk is a name, not a noun with one: "kunjungan Kim" is none."""
    return chunk.units[0].mention is not None


def _is_bare_noun(chunk: Chunk) -> bool:
    return len(chunk.units) == 1 and chunk.units[0].tag == "N"


def _after_preposition(chunks: Sequence[Chunk], i: int) -> bool:
    return i > 0 and chunks[i - 1].label == "P"


def _follows_verb(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether the chunk at ``i`` is a preposition directly behind a verb: "dikirim ke tiga kota, yaitu …"."""
    return i > 0 and chunks[i].label == "P" and chunks[i - 1].label == "VP"


def _begins_clause(chunks: Sequence[Chunk], i: int, after_verb: bool) -> bool:
    return after_verb and i + 1 < len(chunks) and chunks[i + 1].label in ("VP", "CP")


def adjunct_role(preposition: str, chunk: Chunk) -> AdjunctRole:
    """What a prepositional phrase adds, by its preposition and by what stands behind it.

    Gated on names and values rather than trusted to the preposition: "pada 2005" is a time, "pada Kim" is not.
    """
    first = preposition.removeprefix("seperti ").split()[0]  # "seperti dilansir Kompas"
    role = words.PREPOSITIONS.get(first, AdjunctRole.OTHER)
    personal = is_personal(chunk) and chunk.head.text.lower() not in words.MANNERS  # "dengan demikian"
    if role is AdjunctRole.ACCORDING_TO and first == "berdasarkan" and chunk.head.text.lower() not in words.SOURCES:
        return AdjunctRole.OTHER
    if first in ("dengan", "bersama"):
        manner = chunk.head.text.lower() in words.MANNERS  # "dengan kecepatan 25 km per jam"
        return AdjunctRole.COMPANION if personal else _plain(role, first == "dengan", manner=manner)
    if first in words.COMPARING:
        return AdjunctRole.OTHER  # "dibandingkan dengan tahun lalu"
    if _is_time(chunk):
        return role if role in (AdjunctRole.DURATION, AdjunctRole.SOURCE) else AdjunctRole.TIME
    if lasts(chunk) and first in ("dalam", "selama", "untuk"):
        return AdjunctRole.DURATION
    if first in ("pada", "dalam") and not _is_place(chunk):
        return _inside(chunk, personal=personal)
    if first in ("sekitar", "dekat"):
        return AdjunctRole.PLACE if _is_place(chunk) else AdjunctRole.OTHER
    if first in ("hingga", "sampai"):
        return AdjunctRole.GOAL if _has_label(chunk, Label.LOCATION) else AdjunctRole.OTHER
    if first == "untuk" and not personal:
        return AdjunctRole.PURPOSE
    if first == "selama":
        return AdjunctRole.TIME  # "selama kunjungan Kim": when, not how long
    if role is AdjunctRole.TIME:
        return AdjunctRole.TIME if first in _MOMENTS else AdjunctRole.OTHER
    return role


def _plain(role: AdjunctRole, is_with: bool, *, manner: bool) -> AdjunctRole:
    if not is_with:
        return role
    return AdjunctRole.OTHER if manner else AdjunctRole.INSTRUMENT


def _inside(chunk: Chunk, *, personal: bool) -> AdjunctRole:
    """What "dalam" and "pada" add before a phrase that is no place by name: mostly where, in a wide sense."""
    head = chunk.head.text.lower()
    if head in words.OCCASIONS:
        return AdjunctRole.TIME
    return AdjunctRole.OTHER if personal or head in words.ASIDES | words.SETTINGS else AdjunctRole.PLACE


def _is_place(chunk: Chunk) -> bool:
    """Whether the phrase is a place by name, not one with a place's name in it: "sejarah kerajaan Prancis"."""
    head = next((u for u in chunk.units if u.tag in ("N", "NAME")), None)
    return head is not None and head.mention is not None and head.mention.label is Label.LOCATION


def _has_label(chunk: Chunk, *labels: Label) -> bool:
    return any(u.mention is not None and u.mention.label in labels for u in chunk.units)


def is_personal(chunk: Chunk) -> bool:
    """Whether a noun phrase stands for people or a body of people, who can act."""
    head = next((u for u in chunk.units if u.tag in ("N", "NAME", "PRO")), None)
    if head is None:
        return False
    if head.mention is not None:
        return head.mention.label in (Label.PERSON, Label.ORGANISATION)
    return (
        head.tag == "PRO"
        or head.word.removesuffix("nya") in _PERSONAL_NOUNS
        or any(u.word in ("para", "seorang") for u in chunk.units)
    )


def _single(word: str) -> str:
    """A noun without -nya and named once: "murid" of "murid-muridnya"."""
    bare = word.removesuffix("nya")
    first, _, again = bare.partition("-")
    return first if first == again else bare


def _is_time(chunk: Chunk) -> bool:
    kinds = {u.expression.kind for u in chunk.units if u.expression is not None}
    stated = chunk.label == "DATE" or bool(kinds & {ExpressionKind.DATE, ExpressionKind.TIME})
    return stated or chunk.head.text.lower() in words.TIME_NOUNS


def lasts(chunk: Chunk) -> bool:
    """Whether a noun phrase is a stretch of time: "dua hari"."""
    return any(u.expression is not None and u.expression.kind is ExpressionKind.DURATION for u in chunk.units)


def is_nominalised(unit: Unit) -> bool:
    """Whether the word is a verb with -nya that stands as a noun: "meletusnya perang"."""
    return unit.tag == "N" and unit.word.endswith("nya") and unit.tokens[0].pos == "VERB"
