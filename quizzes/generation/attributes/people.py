"""Who holds which title: what the reading found, and titles that it does not reach."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from articles.analysis import gazetteers
from articles.analysis.document import Label, Mention, Role, Sentence, Span, Token
from articles.analysis.tagging import usual_tags
from articles.analysis.wordlists import words_of
from quizzes.generation.indonesian.titles import COMPANY_NAMES, INSIDE_TITLES, NO_OFFICE, RANKS, SERVING, TITLE_WORDS
from quizzes.generation.wording import Wording

LONGEST = 14  # words of a title
_BYNAMES = frozenset(("al", "bin", "binti", "van", "de", "el"))
_CAPITALISED = re.compile(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)*")
_NEXT_NAME = re.compile(r", ([A-Z][a-z]+)")
_BYNAME = re.compile(r"(?:al|el|ul)-[A-Z][a-z]+")
_WEEKDAYS = frozenset(gazetteers.WEEKDAYS)
_ENDS = frozenset([*',.;:!?—–-"”(', "seperti", "kepada", "saat", "ketika", "seusai", "usai"])  # of a title


@dataclass(frozen=True, slots=True)
class Titled:
    """A title with the person beside it. ``mention`` is the name as the reading has it, where that is all of it."""

    title: Span
    name: Span
    mention: Mention | None


def titled_people(wording: Wording) -> Iterator[Titled]:
    """Every title of the text with its holder, in text order; one title once for one place."""
    taken: list[Span] = []
    text = wording.document.text
    for titled in (*_read(wording), *_found(wording)):
        nickname = text.startswith((' "', " “"), titled.name.end)  # Budi "Si Tangan Besi" Santoso
        doubtful = nickname or _is_listed(titled, text) or _stands_between(titled, wording)
        if not doubtful and not any(span.overlaps(titled.title) for span in taken):
            taken.append(titled.title)
            yield titled


def _stands_between(titled: Titled, wording: Wording) -> bool:
    """ "Selama kunjungan Ani, ketua panitia, Budi dan Citra, …": whether she is chairman, or who comes next."""
    follows = wording.document.text.startswith(", ", titled.title.end)
    another = any(m.start == titled.title.end + 2 and m.label is Label.PERSON for m in wording.document.mentions)
    return titled.name.end < titled.title.start and follows and another


def _is_listed(titled: Titled, text: str) -> bool:
    """ "ketua Ani, Budi, Citra dan Dewi": a list of names, not a title with its holder between commas."""
    if len(titled.title.of(text).split()) > 2:
        return False
    follower = _NEXT_NAME.match(text, titled.name.end)
    return titled.title.end + 2 == titled.name.start and follower is not None and follower.group(1) not in _WEEKDAYS


def _read(wording: Wording) -> Iterator[Titled]:
    """What the reading gives, the border between body and name mended; "juru bicara Ani, Budi" is Budi's."""
    document = wording.document
    for role in document.roles:
        tokens = document.sentence_at(role.start).tokens
        if role.of(document.text).lower() in SERVING:
            served = _served(role, wording)
            if served is not None:
                yield served
                continue
        if _is_mixed(role.holder.of(document.text)):
            continue
        title, name = _parted(Span(role.start, role.end), Span(role.holder.start, role.holder.end), wording)
        yield _titled(title, name, role.holder, tokens)


def _served(role: Role, wording: Wording) -> Titled | None:
    """ "juru bicara Ani, Budi": the name behind the title is whom the next one serves."""
    document = wording.document
    sentence = document.sentence_at(role.start)
    after = [m for m in document.mentions_in(sentence) if m.label is Label.PERSON and m.start > role.holder.end]
    if role.end > role.holder.start or not after:
        return None
    end = _whole(role.holder, sentence.tokens).end
    if document.text[end : after[0].start] != ", ":
        return None
    return _titled(Span(role.start, end), Span(after[0].start, after[0].end), after[0], sentence.tokens)


def _is_mixed(name: str) -> bool:
    """Whether a bracket or an abbreviation stands in it: "Budidaya DKP Made" and "(Pol) Budi" are no names."""
    return "(" in name or any(word.isupper() and len(word) > 2 for word in name.split()[:-1])


def _parted(title: Span, name: Span, wording: Wording) -> tuple[Span, Span]:
    """Title and name with the border where the rest of the text shows it.

    "Direktur PT Maju" | "Jaya Budi" where "PT Maju Jaya" stands elsewhere; "Direktur PT Maju Budi" | "Santoso" where
    "Maju" stands elsewhere without "Budi".
    """
    text = wording.document.text
    if title.end + 1 != name.start:
        return title, name
    before, after = title.of(text).split(), name.of(text).split()
    if not after[0].isalpha():
        return title, name
    of_company = {"PT", "CV"} & set(before) and after[0] in COMPANY_NAMES
    if len(after) > 1 and (of_company or _is_alone(f"{before[-1]} {after[0]}", after[1], text)):
        moved = title.end + 1 + len(after[0])
        return Span(title.start, moved), Span(moved + 1, name.end)
    place = any(m.label is Label.LOCATION and m.end == title.end for m in wording.document.mentions)
    known = place or usual_tags(before[-1].lower()) not in ("?", "NNP")
    shown = len(before) > 2 and before[-2][:1].isupper() and _is_alone(before[-2], before[-1], text)
    if len(after) == 1 and shown and not known and before[-1].istitle():
        moved = title.end - len(before[-1])
        return Span(title.start, moved - 1), Span(moved, name.end)
    return title, name


def _is_alone(words: str, follower: str, text: str) -> bool:
    """Whether ``words`` stand somewhere in the text without ``follower`` behind them."""
    return bool(re.search(rf"\b{re.escape(words)}\b(?! {re.escape(follower)}\b)", text))


def _titled(title: Span, name: Span, mention: Mention, tokens: Sequence[Token]) -> Titled:
    title, name = _without_rank(title, tokens), _whole(_without_bracket(name, tokens), tokens)
    title, name = _behind_place(title, name, tokens)
    same = (name.start, name.end) == (mention.start, mention.end)
    return Titled(title, name, mention if same else None)


def _without_rank(title: Span, tokens: Sequence[Token]) -> Span:
    """The title without the rank or degree between it and the name: "Kepala Polri" + "Jenderal" + Budi."""
    inside = [t for t in tokens if title.contains(t)]
    while len(inside) > 2 and inside[-1].text.rstrip(".").lower() in RANKS:
        inside.pop()
    return Span(title.start, inside[-1].end) if inside else title


def _without_bracket(name: Span, tokens: Sequence[Token]) -> Span:
    """The name without the arm of a rank before it: "(Pol) Budi"."""
    inside = [t for t in tokens if name.contains(t)]
    closed = next((n for n, t in enumerate(inside[:-1]) if t.text == ")"), None)
    opened = closed is not None and inside[0].text == "("
    return Span(inside[closed + 1].start, name.end) if opened and closed is not None else name


def _behind_place(title: Span, name: Span, tokens: Sequence[Token]) -> tuple[Span, Span]:
    """Title and name with a place at the end of the title: "Kepala Pasar Induk" + "Gede Solo Budi Santoso"."""
    inside = [t for t in tokens if name.contains(t)]
    place = next((n for n in range(len(inside) - 3, -1, -1) if inside[n].text in _places()), None)
    if place is None or title.end + 1 != name.start or inside[place].text.lower() in gazetteers.given_names():
        return title, name
    return Span(title.start, inside[place].end), Span(inside[place + 1].start, name.end)


def _whole(name: Span, tokens: Sequence[Token]) -> Span:
    """The name with the Arabic byname behind it: "Ibrahim" + "al-Amin"."""
    behind = next((t for t in tokens if t.start == name.end + 1), None)
    byname = _BYNAME.match(behind.text) if behind is not None else None
    return Span(name.start, name.end + 1 + byname.end() if byname else name.end)


def _found(wording: Wording) -> Iterator[Titled]:
    """Titles with brackets or prepositions inside, or behind a name with an age."""
    document = wording.document
    for sentence in document.sentences:
        people = [m for m in document.mentions_in(sentence) if m.label is Label.PERSON]
        for person in (p for p in people if not _is_mixed(p.of(document.text))):
            at = sum(t.end <= person.start for t in sentence.tokens)
            title = _before(sentence.tokens, at, people)
            if title is not None:
                yield _titled(title, Span(person.start, person.end), person, sentence.tokens)
            title = _behind(sentence, person, people)
            if title is not None:
                yield _titled(title, Span(person.start, person.end), person, sentence.tokens)
        yield from _unread(sentence, wording)


def _before(tokens: Sequence[Token], stop: int, people: Sequence[Span]) -> Span | None:
    """The title that ends right before ``tokens[stop]``: "Ketua Umum Persatuan Renang (PR)", "Kepala Desa A di B"."""
    end = stop
    while end and tokens[end - 1].text.lower().rstrip(".") in words_of("honorifics"):
        end -= 1
    best, depth = None, 0
    for at in range(end - 1, max(-1, end - 1 - LONGEST), -1):
        token = tokens[at]
        depth += {")": 1, "(": -1}.get(token.text, 0)
        link = at == end - 1 and token.text.lower() in INSIDE_TITLES  # "Kaisar Wen dari Sui"
        if link or any(p.contains(token) for p in people) or not (depth or token.text == "(" or _is_inside(tokens, at)):
            break
        if not depth and token.text[:1].isupper() and token.text.lower() in TITLE_WORDS:
            best = at
    if best is None or end - best < 2 or (best and tokens[best - 1].text.lower() in NO_OFFICE):
        return None
    return Span(tokens[best].start, tokens[end - 1].end)


def _is_inside(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word can stand in a title: a capital, a number, or a small link between two capitals."""
    token = tokens[at]
    if token.text[:1].isupper() or token.text.isdigit():
        return True
    if not 0 < at < len(tokens) - 1 or token.text.lower() not in INSIDE_TITLES:
        return False
    return (tokens[at - 1].text[:1].isupper() or tokens[at - 1].text == ")") and tokens[at + 1].text[:1].isupper()


def _behind(sentence: Sentence, person: Span, people: Sequence[Span]) -> Span | None:
    """The title behind a name: "Sari (40), Kepala Desa Sukamaju, …", "Budi, penasihat program A di Bali."."""
    tokens = sentence.tokens
    at = sum(t.end <= person.end for t in tokens)
    if [t.text for t in tokens[at : at + 3 : 2]] == ["(", ")"]:
        at += 3
    if at + 2 >= len(tokens) or tokens[at].text != "," or tokens[at + 1].text.lower() not in TITLE_WORDS:
        return None
    end = at + 1
    while end < len(tokens) - 1 and tokens[end].text not in _ENDS and end - at <= LONGEST:
        token = tokens[end]
        # "pengusaha dan mantan pejuang": two titles
        several = token.text == "dan" and tokens[end + 1].text.lower() in TITLE_WORDS
        if several or token.pos in ("VERB", "AUX", "PRON", "SCONJ", "PUNCT") or any(p.contains(token) for p in people):
            return None
        end += 1
    if tokens[end].text not in _ENDS or end - at < 3 or _goes_on(tokens, end):
        return None
    behind = tokens[end + 1].text if end + 1 < len(tokens) else ""
    if behind in _WEEKDAYS:  # "Kepala Desa A di Kota B, Senin": that is where it was said
        end = next((n for n in range(end - 1, at, -1) if tokens[n].text == "di"), end)
    return Span(tokens[at + 1].start, tokens[end - 1].end)


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether the title goes on behind the bracket that opens at ``at``: "Kepala Wilayah III (Solo) Dinas …"."""
    if tokens[at].text != "(":
        return False
    behind = [n for n in range(at, len(tokens) - 1) if tokens[n].text == ")"][:1]
    return not behind or tokens[behind[0] + 1].text[:1].isupper()


def _unread(sentence: Sentence, wording: Wording) -> Iterator[Titled]:
    """ "Menteri Negara Yusril Mahendra", where the reading has missed the name or taken it for a place's or body's."""
    tokens = sentence.tokens
    people = [m for m in wording.document.mentions_in(sentence) if m.label is Label.PERSON]
    at = 0
    while at < len(tokens):
        start, at = at, at + 1
        if not (tokens[start].text[:1].isupper() and tokens[start].text.lower() in TITLE_WORDS):
            continue
        end = _run_end(tokens, start)
        name = _name_start(tokens, start, end)
        whole = Span(tokens[start].start, tokens[end - 1].end)
        if name is not None and not any(p.overlaps(whole) for p in people):
            at = end
            title = Span(whole.start, tokens[name - 1].end)
            yield Titled(title, Span(tokens[name].start, whole.end), None)


def _run_end(tokens: Sequence[Token], start: int) -> int:
    """Where the title that begins at ``start`` and the name behind it end."""
    end, depth = start + 1, 0
    while end < len(tokens) and end - start < LONGEST:
        depth += {"(": 1, ")": -1}.get(tokens[end].text, 0)
        byname = tokens[end].text in _BYNAMES and end + 1 < len(tokens) and tokens[end + 1].text[:1].isupper()
        if not (depth or tokens[end].text == ")" or byname or _is_inside(tokens, end)):
            break
        end += 1
    return end


def _name_start(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Where the two to four words of a name begin that end the run; None where it ends without a name."""
    at = end
    while at - 1 > start + 1 and _is_name_word(tokens[at - 1]):
        at -= 1
    first = tokens[at].text if at < end else ""
    before = tokens[at - 1].text
    given = before in _places() or any(t.text.lower() in gazetteers.given_names() for t in tokens[at:end])
    given = given or before == ")" or (before.isupper() and len(before) > 1)  # "Ketua KONI" + a name
    parted = before == ")" or before[:1].isupper()  # not "Ketua Fraksi di" + a name
    if end - at == 1 and _is_country(tokens[at - 3 : at - 1]):
        return at - 1  # "Menteri Luar Negeri Korea Selatan Ban Ki-Moon": a word of the language is a name here
    return at if 2 <= end - at <= 4 and first not in _BYNAMES and parted and given else None


def _is_country(tokens: Sequence[Token]) -> bool:
    words = [token.text for token in tokens]
    return " ".join(words) in gazetteers.countries() or (bool(words) and words[-1] in gazetteers.countries())


def _is_name_word(token: Token) -> bool:
    """Whether the word is a given name, or no word of the language and no place."""
    word = token.text
    if word in _BYNAMES:
        return True
    unknown = usual_tags(word.lower()) == "?" and word not in _places()
    return bool(_CAPITALISED.fullmatch(word)) and (unknown or word.lower() in gazetteers.given_names())


@cache
def _places() -> frozenset[str]:
    """Every word of the name of a place."""
    names = (*gazetteers.countries(), *gazetteers.provinces(), *(r.name for r in gazetteers.regions()))
    aliases = (alias for alias, _ in gazetteers.country_aliases())
    cities = (city.name for city in gazetteers.world_cities())
    return frozenset(word for name in (*names, *aliases, *cities) for word in name.split())
