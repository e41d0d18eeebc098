"""Pilihan ganda kompleks: every member of a list among things that are none, or statements each true or false."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.generation.checks import Reason
from quizzes.generation.comparing import contains, content_words, core, overlap, words
from quizzes.generation.distractors import VALUES, pool
from quizzes.generation.distractors.fit import refers_elsewhere
from quizzes.generation.distractors.values import order_of
from quizzes.generation.forms.base import new_item, put_together
from quizzes.generation.forms.statements import Statement, Telling, clause_of, is_sure
from quizzes.generation.indonesian.rows import NAMED_BY_SEVERAL
from quizzes.generation.indonesian.voice import is_transitive
from quizzes.generation.wording import phrases_of
from quizzes.items import FALSE, TRUE, Form, Kind, Option, Proof

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from articles.analysis.document import Span
    from quizzes.generation.asked import Asked
    from quizzes.generation.context import Context
    from quizzes.items import Item

MOST_OPTIONS = 6
SPARE = 2  # more than are needed, so that lists of one type do not all have the same distractors
DISTRACTORS = 2  # beside the members, where the class has no more options than that
LONGEST_MEMBER = 8  # words; several are read at a glance
MOST_SETS = 2  # of statements from one text
MOST_STATEMENTS = 5
VAGUE = frozenset("suatu lain lainnya tertentu beberapa".split())  # "tempat lain" is none that could be right
ARTICLES = frozenset("sebuah seekor seorang satu".split())
FEWEST_STATEMENTS = 3
MOST_FALSE = 3
NEAR = 10  # statements before that are compared
SAME = 0.7  # statements that share so many of their words say the same
STEM = "Manakah pernyataan berikut yang sesuai dengan {where}?"


def build(asked: Asked, context: Context, rng: random.Random) -> Item | Reason:
    """The members of a closed list among distractors, or the reason why there is no such item."""
    members = context.keys(asked)
    if asked.kind is not Kind.LIST or len(members) < 2 or " saja" not in asked.stem:
        return Reason.NOT_A_LIST
    if asked.is_open:
        return Reason.OPEN_LIST
    if not is_sure(asked, context) or not _is_sure_list(asked, context):
        return Reason.UNSURE
    if refers_elsewhere(asked.stem):
        return Reason.UNRESOLVED_REFERENCE
    if len(members) >= MOST_OPTIONS or any(len(words(member)) > LONGEST_MEMBER for member in members):
        return Reason.KEY_TOO_LONG
    wanted = min(max(DISTRACTORS, context.option_count - len(members)), MOST_OPTIONS - len(members))
    others = _others(asked, context, rng)
    if len(others) < wanted:
        return Reason.TOO_FEW_DISTRACTORS
    shown = [*members, *rng.sample(others[: wanted + SPARE], wanted)]
    if asked.answer in VALUES:
        shown.sort(key=order_of)
    else:
        rng.shuffle(shown)
    options = tuple(Option(text, is_key=text in members) for text in shown)
    return new_item(asked, Form.COMPLEX_CHOICE, key=tuple(o.text for o in options if o.is_key), options=options)


def _others(asked: Asked, context: Context, rng: random.Random) -> list[str]:
    """Distractors that are no member recounted and stand nowhere in the evidence, where they may be right as well."""
    evidence = words(context.evidence_text(asked))
    plain = {_without_number(member) for member in context.keys(asked)}
    options = [o for o in pool(asked, context, rng).options if not set(words(o)) & VAGUE]
    return [o for o in options if not contains(evidence, core(o)) and _without_number(o) not in plain]


def _without_number(text: str) -> str:
    """What is counted: of "enam drone" and "tujuh drone" at most one can be right, which gives it away."""
    found = words(text)
    return " ".join(found[1:] if found and (found[0][0].isdigit() or found[0] in ARTICLES) else found)


def _is_sure_list(asked: Asked, context: Context) -> bool:
    """Whether the phrase that holds the members has a sure place in its clause."""
    if _is_one_body(context.keys(asked)) or any(_holds_verb(key, context) for key in asked.keys):
        return False
    clause = clause_of(asked, context)
    if clause is None:
        return True
    holders = [part for part in (*phrases_of(clause), *clause.adjuncts) if part.contains(asked.keys[0])]
    return not holders or any(clause.is_certain(part) for part in holders)


def _is_one_body(members: Sequence[str]) -> bool:
    """Whether the members may be one name: "Dinas Pendidikan dan Kebudayaan"."""
    first, *others = (words(member)[:1] for member in members)
    return set(first) <= NAMED_BY_SEVERAL and any(not set(other) <= NAMED_BY_SEVERAL for other in others)


def _holds_verb(key: Span, context: Context) -> bool:
    """Whether a member is a clause, which the reading took for a thing: "sarang, udara mendingin"."""
    tokens = [t for t in context.document.sentence_at(key.start).tokens if key.contains(t)]
    verbs = [i for i, token in enumerate(tokens) if token.pos == "VERB" or is_transitive(token.text.lower())]
    return any(not any(token.text == "yang" for token in tokens[:i]) for i in verbs)


def compose(context: Context, rng: random.Random) -> Iterator[tuple[Asked, Item]]:
    """Sets of statements from different sentences, some made false by one swap each, each set from its own part."""
    telling = Telling(context)
    size = min(context.option_count, MOST_STATEMENTS)
    stems: set[str] = set()
    for group in _groups([one for one in telling.statements if one.is_specific], size):
        stem = STEM.format(where=_part_of_text(group, context))
        mixed = _mixed(group, telling, rng) if stem not in stems and len(stems) < MOST_SETS else None
        if mixed is not None:
            stems.add(stem)
            yield _item(stem, mixed)


def _part_of_text(group: Sequence[Statement], context: Context) -> str:
    """The paragraphs that the statements are from, by number: "paragraf ke-2 sampai ke-3"; "teks" where that is all."""
    sentences = context.document.sentences
    found = [context.document.sentence_at(one.evidence.start).paragraph for one in group]
    first, last = min(found), max(found)
    if (first, last) == (sentences[0].paragraph, sentences[-1].paragraph):
        return "teks"
    return f"paragraf ke-{first + 1}" + (f" sampai ke-{last + 1}" if last > first else "")


def _groups(statements: Sequence[Statement], size: int) -> list[list[Statement]]:
    """The statements in text order cut into sets of ``size``, one of each sentence."""
    groups: list[list[Statement]] = []
    for one in _apart(statements):
        if not groups or len(groups[-1]) == size:
            groups.append([])
        groups[-1].append(one)
    return [group for group in groups if len(group) >= FEWEST_STATEMENTS]


def _apart(statements: Sequence[Statement]) -> Iterator[Statement]:
    """The worthiest statement of each sentence, none that says nearly what another says."""
    best: dict[tuple[int, int], Statement] = {}
    for one in statements:
        place = (one.evidence.start, one.evidence.end)
        if place not in best or best[place].asked.worth < one.asked.worth:
            best[place] = one
    kept: list[Statement] = []
    for one in best.values():
        if all(overlap(content_words(one.text), content_words(other.text)) < SAME for other in kept[-NEAR:]):
            kept.append(one)
            yield one


def _mixed(group: Sequence[Statement], telling: Telling, rng: random.Random) -> list[Statement] | None:
    """The statements with one to three of them made false, never all; None where none can be."""
    wanted = rng.randint(1, min(MOST_FALSE, (len(group) + 1) // 2))
    found = list(group)
    used: set[str] = set()
    for at in rng.sample(range(len(group)), len(group)):
        false = telling.falsified(group[at], rng) if len(used) < wanted else None
        told = [one.text for one in found]
        if false is None or false.swap is None or false.text in told or false.swap.replacement in used:
            continue
        found[at] = false
        used.add(false.swap.replacement)
    return found if used else None


def _item(stem: str, statements: Sequence[Statement]) -> tuple[Asked, Item]:
    prompts = tuple(one.text for one in statements)
    parts = [one.asked for one in statements]
    evidence = tuple(one.evidence for one in statements)
    asked = put_together(Form.COMPLEX_CHOICE, stem, parts, prompts, evidence, worth=0.7)
    asked = replace(asked, kind=Kind.WHAT, proof=Proof.DERIVED)
    key = tuple(FALSE if one.swap else TRUE for one in statements)
    options = tuple(Option(text, is_key=text in key) for text in (TRUE, FALSE))
    item = new_item(asked, Form.COMPLEX_CHOICE, key=key, prompts=prompts, options=options)
    return asked, replace(item, swaps=tuple(one.swap for one in statements if one.swap))
