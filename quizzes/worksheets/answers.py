"""The right answer of an item as the key page gives it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from quizzes.items import TRUE, Form, Item, Swap
from quizzes.worksheets.blocks import amount, letter
from quizzes.worksheets.text import Piece
from quizzes.worksheets.typeface import Face

Paragraph = tuple[Piece, ...]

# An amount of more decimals is given as a fraction.
_HUNDREDTHS = 100


def answer_paragraphs(item: Item, points: Decimal) -> list[Paragraph]:
    """The right answer and what else is accepted, for an essay each point of its guide with its share of ``points``."""
    return list(_answer(item, points)) or [(Piece("tanpa kunci", Face.ITALIC),)]


def share(points: Decimal, count: int) -> str:
    """What each of ``count`` parts of an answer earns: 0,5, or 1/3 where decimals never end."""
    part = Fraction(points) / count
    if _HUNDREDTHS % part.denominator:
        return f"{part.numerator}/{part.denominator}"
    return amount(Decimal(part.numerator) / part.denominator)


def bold(text: str) -> Paragraph:
    """The text in bold."""
    return (Piece(text, Face.BOLD),)


def _answer(item: Item, points: Decimal) -> Iterator[Paragraph]:
    if item.form in (Form.MULTIPLE_CHOICE, Form.COMPLEX_CHOICE) and not item.prompts:
        return _chosen(item)
    if item.prompts:
        return _rows(item) if _is_paired(item) else iter(())
    if item.form is Form.ESSAY:
        return _guide(item, points)
    return _written(item)


def _chosen(item: Item) -> Iterator[Paragraph]:
    for i in sorted(item.key_indexes):
        yield *bold(f"{letter(i)}. "), Piece(item.options[i].text, Face.REGULAR)


def _written(item: Item) -> Iterator[Paragraph]:
    answer = "; ".join(text.strip() for text in item.key if text.strip())
    if not answer:
        return
    yield *bold(answer), *_corrections(item.swaps)
    variants = "; ".join(text for text in item.accepted if text not in item.key)
    if variants:
        yield Piece("Juga diterima: ", Face.ITALIC), Piece(variants, Face.REGULAR)


def _is_paired(item: Item) -> bool:
    """Whether there is an option for each prompt, as a question that is still being written may lack."""
    return len(item.key) == len(item.prompts) and {*item.key} <= {option.text for option in item.options}


def _rows(item: Item) -> Iterator[Paragraph]:
    if item.form is Form.MATCHING:
        for i, (pair, text) in enumerate(zip(item.pairs, item.key, strict=True), start=1):
            yield *bold(f"({i}) {letter(pair)}. "), Piece(text, Face.REGULAR)
    elif item.form is Form.ORDERING:
        yield Piece("Isi kotak: ", Face.REGULAR), *bold(" – ".join(item.key))
        for text, prompt in zip((item.options[i].text for i in sorted(item.pairs)), item.in_order, strict=True):
            yield *bold(f"{text}. "), Piece(prompt, Face.REGULAR)
    else:
        yield from _judged(item)


def _judged(item: Item) -> Iterator[Paragraph]:
    """Each statement's judgement, and what a false one should say: its swap is the one whose words stand in it."""
    swaps = list(item.swaps)
    for i, (prompt, judgement) in enumerate(zip(item.prompts, item.key, strict=True), start=1):
        swap = next((swap for swap in swaps if judgement != TRUE and swap.replacement in prompt), None)
        if swap:
            swaps.remove(swap)
        yield *bold(f"({i}) {judgement}"), *_corrections([swap] if swap else [])
    if swaps:
        yield (Piece(f"Seharusnya: {_listed(swaps)}", Face.REGULAR),)


def _guide(item: Item, points: Decimal) -> Iterator[Paragraph]:
    """The points of the scoring guide; the score of a single one is that of the question."""
    if len(item.key) == 1:
        yield from _written(item)
        return
    for i, text in enumerate(item.key, start=1):
        yield *bold(f"{i}. "), Piece(text, Face.REGULAR), Piece(f" (skor {share(points, len(item.key))})", Face.ITALIC)


def _corrections(swaps: Sequence[Swap]) -> Iterator[Piece]:
    if swaps:
        yield Piece(f" — seharusnya: {_listed(swaps)}", Face.REGULAR)


def _listed(swaps: Sequence[Swap]) -> str:
    return "; ".join(f"{swap.original} (bukan {swap.replacement})" for swap in swaps)
