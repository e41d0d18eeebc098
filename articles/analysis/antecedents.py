"""Which noun phrase "yang" describes."""

from __future__ import annotations

from articles.analysis.document import AdjunctRole, Label, Phrase, Span
from articles.analysis.indonesian import clause_words as words
from articles.analysis.parts import Part, is_nominalised


def antecedent(
    text: str, last: Part | None, before: Part | None, following: Part | None, *, boundary: bool
) -> Phrase | None:
    """The phrase that a relative clause describes, None where none stands before it.

    ``last`` and ``before`` are the phrases before "yang", ``following`` is what comes behind it; ``boundary``: a comma
    stands before "yang". "Pabrik di Kota X yang memproduksi …" is the factory.
    """
    found = _described(text, last, before, following, boundary=boundary)
    verb = following.chunk.units[-1].word if following is not None and following.label == "VP" else ""
    return _counted(found, last, verb) if found is not None else None


def _described(
    text: str, last: Part | None, before: Part | None, following: Part | None, *, boundary: bool
) -> Phrase | None:
    if last is not None and last.adjunct is not None and last.adjunct.role is AdjunctRole.TIME:
        last, before = (before, None) if before is not None else (last, None)  # "veteran Kamis (4/6) yang …"
    if last is None or last.phrase is None:
        return None
    verb = following.chunk.units[-1].word if following is not None and following.label == "VP" else ""
    final = last.chunk.units[-1]
    if verb in words.LYING and final.mention is not None and final.mention.label is Label.LOCATION:
        # "debit air Waduk Malahayu yang terletak di …": the reservoir lies there
        return Phrase(final.start, last.phrase.end, final.tokens[0], (Span(final.start, last.phrase.end),))
    owner = before.phrase if before is not None and before.end + 1 == last.start else None
    if last.adjunct is None or owner is None or verb in words.LYING:
        return last.phrase if boundary else _nearest_member(last, text)
    named = any(unit.mention is not None for unit in last.chunk.units)
    if not named or last.adjunct.role not in (AdjunctRole.PLACE, AdjunctRole.SOURCE):
        return last.phrase
    whole = Span(owner.start, last.phrase.end)
    return Phrase(whole.start, whole.end, owner.head, (whole,))


def _nearest_member(part: Part, text: str) -> Phrase | None:
    """Of "A, B, dan kapal yang berlayar" the ships alone; bare names ("Tu-95 dan Tu-22 yang …") stay together."""
    phrase = part.phrase
    if phrase is None or len(phrase.members) <= 2:
        return phrase  # "Wakidi dan murid-muridnya yang berpameran"
    last = phrase.members[-1]
    if last.of(text).split()[0][:1].isupper():
        return phrase
    return Phrase(last.start, last.end, phrase.head, (last,))


def _counted(phrase: Phrase, part: Part | None, verb: str) -> Phrase:
    """Of "jumlah wisatawan yang …" the tourists, of "harga beras yang ditanam …" the rice, which alone is grown."""
    empty = words.SHELLS | (words.DEEDS if verb in words.OF_THINGS else frozenset())
    units = part.chunk.units if part is not None and part.phrase is phrase and len(phrase.members) == 1 else ()
    shells = [at for at, unit in enumerate(units[:-1]) if unit.word in empty or is_nominalised(unit)]
    if not shells:
        return phrase
    first = units[shells[-1] + 1]
    return Phrase(first.start, phrase.end, first.tokens[0], (Span(first.start, phrase.end),))
