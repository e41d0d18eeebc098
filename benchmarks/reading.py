"""Measure clauses and references against our own annotations: ``python -m benchmarks.reading [heldout] [--wrong]``.

``benchmarks/annotations`` holds places in texts that stand beside the project, not the texts. ``tuning`` is for writing
rules; ``heldout`` was annotated by others and is for the last measurement. A role is right where the reading gives the
same role to a phrase that holds the annotated core and does not reach beyond the annotated whole.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Self

from articles.analysis.analyse import read
from articles.analysis.cleaning import clean
from articles.analysis.document import Adjunct, Clause, Document, Phrase, Reference, Span
from training.corpora import CORPORA, treebank

FOLDER = Path(__file__).parent / "annotations"
SHARED = CORPORA.parent
SETS = ("tuning", "calibration", "heldout")
SAME_MEMBER = 0.6  # share of characters that two members of a list must have in common
IGNORED = frozenset({"other"})

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Text:
    """A source's text, its reading, and where each of its characters stands in what was read (None: taken out)."""

    text: str
    document: Document
    places: tuple[int | None, ...]

    def read(self, place: Sequence[int]) -> Span | None:
        """An annotated range as a span of the document, or None where cleaning took it out."""
        start, last = self.places[place[0]], self.places[place[1] - 1]
        return None if start is None or last is None else Span(start, last + 1)


@dataclass(slots=True)
class Tally:
    """How often a thing was annotated, found, and found rightly; the same for what the reading calls certain."""

    gold: int = 0
    found: int = 0
    right: int = 0
    certain: int = 0
    certain_right: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(
            self.gold + other.gold,
            self.found + other.found,
            self.right + other.right,
            self.certain + other.certain,
            self.certain_right + other.certain_right,
        )

    @property
    def f1(self) -> float:
        """The balanced F-measure in percent."""
        return percent(2 * self.right, self.found + self.gold)

    @property
    def sure(self) -> tuple[float, float]:
        """Of what is called certain the share that is right, and the share of the annotated that it covers."""
        return percent(self.certain_right, self.certain), percent(self.certain_right, self.gold)


def percent(part: int, whole: int) -> float:
    """``part`` of ``whole`` in percent, 0 of nothing."""
    return 100 * part / whole if whole else 0.0


@cache
def texts(source: str) -> dict[str, str]:
    """The texts of one source by their names."""
    if source.startswith("ud_"):
        _, corpus, split = source.split("_")
        return {sentence.name: sentence.text for sentence in treebank(f"ud_{corpus}/id_{corpus}-ud-{split}")}
    if source == "kim":
        return {path.stem: path.read_text(encoding="utf-8") for path in (SHARED / "articles").glob("*.txt")}
    passages = json.loads((SHARED / "benchmark" / "gold" / f"{source}.json").read_text(encoding="utf-8"))
    return {passage["passage_id"]: passage["text"] for passage in passages}


@cache
def read_text(source: str, name: str) -> Text:
    """The text and its reading; an article as it was copied is cleaned first."""
    text = texts(source)[name]
    body = clean(text).body if source in ("kim", "articles_dev") else text
    places: list[int | None] = [None] * len(text)
    at = 0
    for line in body.splitlines(keepends=True):
        found = text.find(line.rstrip("\n"), at if source != "kim" else 0)
        length = len(line.rstrip("\n"))
        if found >= 0:
            start = body.index(line)
            places[found : found + length] = range(start, start + length)
            at = found + length
    return Text(text, read(body), tuple(places))


def load(half: str) -> Json:
    """One half of the annotations."""
    found: Json = json.loads((FOLDER / f"{half}.json").read_text(encoding="utf-8"))
    return found


# -- clauses ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found:
    """A role as it was read."""

    role: str
    span: Span
    members: tuple[Span, ...]
    certain: bool
    certain_members: frozenset[Span]


def roles_read(clause: Clause) -> list[Found]:
    """What the reading says of a clause, in the annotators' words."""
    rows: list[tuple[str, Span, Phrase | None]] = []
    subject = clause.subject or clause.antecedent
    for role, phrase in (("subject", subject), ("object", clause.object), ("complement", clause.complement)):
        if phrase is not None:
            rows.append((role, phrase, phrase))
    rows += [(role_of(a, clause), a.phrase, a.phrase) for a in clause.adjuncts if a.role.value not in IGNORED]
    if clause.attribution is not None:
        rows.append(("attribution", clause.attribution.speaker, clause.attribution.speaker))
    return [_found(role, span, phrase, clause) for role, span, phrase in rows]


def _found(role: str, span: Span, phrase: Phrase | None, clause: Clause) -> Found:
    members = phrase.members if phrase is not None else ()
    return Found(role, span, members, clause.is_certain(span), frozenset(filter(clause.is_certain, members)))


def role_of(adjunct: Adjunct, clause: Clause) -> str:
    """The annotators' word for an adjunct's role: what "terdiri atas" leads to is its complement."""
    made_of = clause.predicate.verb.text.lower() == "terdiri" and adjunct.preposition in ("atas", "dari")
    return "complement" if made_of else adjunct.role.value


def roles_annotated(clause: Json) -> list[Json]:
    """The annotated roles, who says it among them."""
    said = clause["said_by"]
    return [*clause["roles"], *([{"role": "attribution", **said}] if said else [])]


def fits(found: Span, annotated: Json, text: Text) -> bool:
    """Whether the phrase holds the core and does not reach beyond the whole, marks at its ends apart."""
    whole, core = text.read(annotated["span"]), text.read(annotated["core"])
    if whole is None or core is None:
        return False
    body = text.document.text
    inner = body[found.start : found.end].strip(" ,.;:\"'“”‘’()")
    start = body.index(inner, found.start)
    trimmed = Span(start, start + len(inner))
    held = body[core.start : core.end].strip(" ,.;:\"'“”‘’()")
    begin = body.index(held, core.start)
    return trimmed.contains(Span(begin, begin + len(held))) and whole.contains(trimmed)


def same(one: Span, other: Span) -> bool:
    """Whether two members of lists are about the same words."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return common >= SAME_MEMBER * (max(one.end, other.end) - min(one.start, other.start))


def score_clauses(half: str) -> tuple[dict[str, Tally], list[str]]:
    """Tallies by role, and every miss in a line."""
    tallies: dict[str, Tally] = {}
    misses: list[str] = []

    def tally(role: str) -> Tally:
        return tallies.setdefault(role, Tally())

    for sentence in load(half)["sentences"]:
        text = read_text(sentence["source"], sentence["id"])
        for role, kind, certain, line in _compared(sentence, text):
            one = tally(role)
            one.gold += kind in ("right", "missed")
            one.found += kind in ("right", "wrong")
            one.right += kind == "right"
            one.certain += certain and kind in ("right", "wrong")
            one.certain_right += certain and kind == "right"
            if kind != "right":
                misses.append(f"{kind:<7}{'!' if certain else ' '} {role:<12}{line}")
    return tallies, misses


def _compared(sentence: Json, text: Text) -> Iterator[tuple[str, str, bool, str]]:
    """Each role as (role, right | wrong | missed, certain, a line about it)."""
    document = text.document
    place = text.read([sentence["start"], sentence["end"]])
    if place is None:
        return
    whole = place.of(document.text)
    here = [clause for clause in document.clauses if place.contains(clause.predicate)]
    for gold in sentence["clauses"]:
        verb = text.read(gold["predicate"])
        clause = next((c for c in here if verb is not None and c.predicate.verb.overlaps(verb)), None)
        if verb is None:
            continue
        sure = clause is not None and clause.is_certain(clause.predicate)
        yield "predicate", "right" if clause else "missed", sure, f"{verb.of(document.text)} | {whole}"
        if clause is not None:
            here.remove(clause)
        yield from _roles_compared(gold, clause, text, f"{verb.of(document.text)} | {whole}")
    for clause in here:
        line = f"{clause.predicate.verb.text} | {whole}"
        yield "predicate", "wrong", clause.is_certain(clause.predicate), line
        for found in roles_read(clause):
            yield found.role, "wrong", found.certain, f"<{found.span.of(document.text)}> of {line}"


def _roles_compared(gold: Json, clause: Clause | None, text: Text, line: str) -> Iterator[tuple[str, str, bool, str]]:
    left = roles_read(clause) if clause is not None else []
    body = text.document.text
    for annotated in roles_annotated(gold):
        role = annotated["role"]
        found = next((f for f in left if f.role == role and fits(f.span, annotated, text)), None)
        wanted = text.text[annotated["span"][0] : annotated["span"][1]]
        yield role, "right" if found else "missed", found is not None and found.certain, f"[{wanted}] of {line}"
        if found is not None:
            left.remove(found)
        yield from _members_compared(annotated, found, text, line)
    for found in left:
        yield found.role, "wrong", found.certain, f"<{found.span.of(body)}> of {line}"


def _members_compared(
    annotated: Json, found: Found | None, text: Text, line: str
) -> Iterator[tuple[str, str, bool, str]]:
    """The members of a list, each counted by itself."""
    if annotated["role"] == "attribution":
        return  # speakers were annotated without their members
    gold = [span for span in map(text.read, annotated.get("members", [])) if span is not None]
    read = list(found.members) if found is not None and len(found.members) > 1 else []
    for member in gold:
        hit = next((span for span in read if same(span, member)), None)
        certain = found is not None and hit in found.certain_members
        words = member.of(text.document.text)
        yield "list member", "right" if hit else "missed", certain, f"[{words}] of {line}"
        if hit is not None:
            read.remove(hit)
    for span in read:
        certain = found is not None and span in found.certain_members
        yield "list member", "wrong", certain, f"<{span.of(text.document.text)}> of {line}"


# -- references -------------------------------------------------------------------------------------------------------


def score_references(half: str) -> tuple[dict[str, Tally], list[str]]:
    """Tallies by kind of reference, and every miss in a line."""
    tallies = {kind: Tally() for kind in ("pronoun", "nya", "definite")}
    misses: list[str] = []
    for entry in load(half)["texts"]:
        text = read_text(entry["source"], entry["id"])
        for anaphor, found in paired(entry["anaphors"], text):
            _score_reference(anaphor, found, text, tallies, misses)
    return tallies, misses


def paired(anaphors: Sequence[Json], text: Text) -> Iterator[tuple[Json, Reference | None]]:
    """Each annotated word and the reference read there.

    A reference is judged once: a word that points at nothing may stand inside a phrase that points at something.
    """
    over = [(anaphor, _reference_at(anaphor, text)) for anaphor in anaphors]
    pointing = [found for anaphor, found in over if anaphor["antecedents"] and found is not None]
    for anaphor, found in over:
        if anaphor["antecedents"] or found not in pointing:
            yield anaphor, found


def _reference_at(anaphor: Json, text: Text) -> Reference | None:
    place = text.read(anaphor["span"])
    return next((r for r in text.document.references if place is not None and r.overlaps(place)), None)


def _score_reference(
    anaphor: Json, found: Reference | None, text: Text, tallies: dict[str, Tally], misses: list[str]
) -> None:
    document = text.document
    place = text.read(anaphor["span"])
    if place is None:
        return
    gold = [span for span in map(text.read, anaphor["antecedents"]) if span is not None]
    right = found is not None and any(means(found.antecedent, span, document) for span in gold)
    kind = anaphor["kind"] if anaphor["kind"] != "none" else _kind(place.of(document.text))
    tally = tallies[kind]
    tally.gold += bool(gold)
    tally.found += found is not None
    tally.right += right
    tally.certain += found is not None and found.is_certain
    tally.certain_right += right and found is not None and found.is_certain
    if not right and (gold or found is not None):
        meant = " / ".join(span.of(document.text) for span in gold) or "-"
        said = "-" if found is None else f"{found.antecedent.of(document.text)} ({found.confidence:.2f})"
        mark = "!" if found is not None and found.is_certain else " "
        start = max(0, place.start - 60)
        around = document.text[start : place.end + 20].replace("\n", " ")
        misses.append(f"{kind:<9}{mark} {place.of(document.text)!r} means {meant}; read as {said} | …{around}")


def _kind(words: str) -> str:
    lower = words.lower()
    if lower.endswith(("tersebut", " itu", " ini")):
        return "definite"
    return "nya" if lower.endswith("nya") else "pronoun"


def means(antecedent: Span, gold: Span, document: Document) -> bool:
    """Whether the antecedent names the annotated thing: it shares its core, or a mention of the same chain."""
    if antecedent.overlaps(gold) and (antecedent.contains(gold) or gold.contains(antecedent)):
        return True
    ours = {mention.entity for mention in document.mentions_in(antecedent) if len(mention) >= 0.5 * len(antecedent)}
    theirs = {mention.entity for mention in document.mentions_in(gold)}
    return bool(ours & theirs)


# -- the table --------------------------------------------------------------------------------------------------------


def table(tallies: dict[str, Tally], title: str, *, apart: Sequence[str] = ()) -> Iterator[str]:
    """Rows of F1, precision and coverage of what is certain; a last row leaves the kinds ``apart`` out."""
    yield f"{title:<16}{'gold':>6}{'F1':>8}{'right when certain':>20}{'covered':>9}"
    for name, tally in sorted(tallies.items(), key=lambda item: -item[1].gold):
        precision, coverage = tally.sure
        yield f"{name:<16}{tally.gold:>6}{tally.f1:>8.1f}{precision:>20.1f}{coverage:>9.1f}"
    everything = {"all": list(tallies.values())}
    if apart:
        everything[f"all but {apart[0]}"] = [tally for name, tally in tallies.items() if name not in apart]
    for name, some in everything.items():
        total = sum(some, Tally())
        precision, coverage = total.sure
        yield f"{name:<18}{total.gold:>4}{total.f1:>8.1f}{precision:>20.1f}{coverage:>9.1f}"


def tables(half: str) -> Iterator[str]:
    """Both tables of one half."""
    clauses, _ = score_clauses(half)
    references, _ = score_references(half)
    yield from table(clauses, "role", apart=("predicate",))
    yield ""
    yield from table(references, "reference")


def main() -> None:
    """Print the tables of one half, and every miss on request."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("half", nargs="?", choices=SETS, default="tuning")
    arguments.add_argument("--wrong", action="store_true", help="print every miss")
    chosen = arguments.parse_args()
    if chosen.wrong:
        print(*score_clauses(chosen.half)[1], *score_references(chosen.half)[1], sep="\n")
    print(*tables(chosen.half), sep="\n")


if __name__ == "__main__":
    main()
