"""Titles and functions that a text gives to people: "Pemimpin Korea Utara, Kim Jong Un"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.analysis.document import Entity, Label, Mention, Role, Sentence, Token, within
from articles.analysis.wordlists import words_of

_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_LINKS = frozenset({"dan", "&", "bidang", "untuk"})
_ENDS = frozenset(",.;:)!?—–-")
_AS = "selaku"
_LED_BY = frozenset({"pimpinan", "asuhan", "arahan"})
_BECOMING = frozenset({"menjadi", "jadi", "sebagai", "adalah", "terpilih", "diangkat", "dipilih"})
_LONGEST = 14


def roles(sentences: Sequence[Sentence], entities: Sequence[Entity]) -> tuple[Role, ...]:
    """The titles beside the people of the text, in order of their place."""
    people = sorted((m for e in entities if e.label is Label.PERSON for m in e.mentions), key=lambda m: m.start)
    found = [role for sentence in sentences for role in _roles_in(sentence, people)]
    return tuple(sorted(found, key=lambda role: role.start))


def _roles_in(sentence: Sentence, people: Sequence[Mention]) -> Iterator[Role]:
    here = within(people, sentence)
    for person in here:
        before = _before(sentence.tokens, person, here)
        if before:
            yield Role(before[0].start, before[-1].end, person)
        after = _after(sentence.tokens, person, here)
        if after:
            yield Role(after[0].start, after[-1].end, person)


def _before(tokens: Sequence[Token], person: Mention, people: Sequence[Mention]) -> Sequence[Token]:
    """The title that runs up to the name, a comma between them allowed."""
    end = sum(token.end <= person.start for token in tokens)
    while end and tokens[end - 1].text.lower().rstrip(".") in words_of("honorifics"):
        end -= 1
    comma = end > 1 and tokens[end - 1].text == ","
    if comma and _is_list(tokens, person, people):
        return ()
    stop = end - comma
    start = _title_start(tokens, stop, people)
    if start is None or (comma and _belongs_to_earlier(tokens, start, people)):
        return ()
    if comma and start and tokens[start - 1].text.lower() in _BECOMING:  # "Ani menjadi ketua, Budi sekretaris"
        return ()
    if start and tokens[start - 1].text.lower() == "para":  # "para pengacara Anwar" are Anwar's lawyers
        return ()
    return tokens[start:stop]


def _is_list(tokens: Sequence[Token], person: Mention, people: Sequence[Mention]) -> bool:
    """Whether another person follows after "dan": then the title before may be neither's alone."""
    following = [token for token in tokens if token.start >= person.end]
    others = [token for token in following[1:6] if any(other.contains(token) for other in people)]
    return bool(following) and following[0].text == "dan" and bool(others)


def _title_start(tokens: Sequence[Token], stop: int, people: Sequence[Mention]) -> int | None:
    """The leftmost title word from which only a noun phrase runs up to ``stop``."""
    best, at, brackets = None, stop - 1, 0
    while at >= max(0, stop - _LONGEST):
        token = tokens[at]
        brackets += {")": 1, "(": -1}.get(token.text, 0)
        if not (_fits(tokens, at) or token.text in "()" or _seats(tokens, at)) or any(
            person.contains(token) for person in people
        ):
            break
        if at and token.text in _LED_BY and _fits(tokens, at - 1):
            break  # "kelompok pimpinan Kanselir …" is no title of the chancellor's
        if _names_title(token) and not brackets:
            best = at
        at -= 1
    return best


def _names_title(token: Token) -> bool:
    return token.text.lower().rstrip(".") in words_of("titles")


def _fits(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token can stand inside a title: a nominal word, or a link between two capitalised words."""
    if tokens[at].text.lower() in _LINKS:
        return 0 < at < len(tokens) - 1 and tokens[at - 1].text[:1].isupper() and tokens[at + 1].text[:1].isupper()
    return tokens[at].pos in _NOMINAL or _names_title(tokens[at])


def _seats(tokens: Sequence[Token], at: int) -> bool:
    """Whether "di" tells where the holder of the title sits: "Ketua Fraksi Hijau di DPRD Maluku Rian Latu"."""
    return tokens[at].text == "di" and 0 < at < len(tokens) - 1 and tokens[at - 1].text[:1].isupper()


def _belongs_to_earlier(tokens: Sequence[Token], start: int, people: Sequence[Mention]) -> bool:
    """Whether the title follows another person and a comma: "Budi, Ketua RT, Ani": it is Budi's."""
    return start > 1 and tokens[start - 1].text == "," and any(person.contains(tokens[start - 2]) for person in people)


def _after(tokens: Sequence[Token], person: Mention, people: Sequence[Mention]) -> Sequence[Token]:
    """The title that follows the name after a comma, a bracket or "selaku", closed by a mark or the clause's verb."""
    at = sum(token.start < person.end for token in tokens)
    opened = at < len(tokens) and (tokens[at].text in {",", "("} or tokens[at].text.lower() == _AS)
    start = at + 1
    if not opened or start >= len(tokens) or not _names_title(tokens[start]):
        return ()
    end = start
    while end < len(tokens) and end - start < _LONGEST and _fits(tokens, end):
        if any(other.contains(tokens[end]) for other in people):
            return ()
        end += 1
    if tokens[at].text.lower() == _AS:
        return tokens[start:end]
    closed = end == len(tokens) or tokens[end].text in _ENDS
    return tokens[start:end] if closed and not _introduces(tokens, end, people) else ()


def _introduces(tokens: Sequence[Token], end: int, people: Sequence[Mention]) -> bool:
    """Whether a person follows the closing comma, so that the title may be that person's as well as this one's."""
    return end + 1 < len(tokens) and tokens[end].text == "," and any(p.contains(tokens[end + 1]) for p in people)
