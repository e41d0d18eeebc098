"""``manage ask``: questions about a text file on the screen, or about the passages of a benchmark file as JSONL.

Nothing is stored and no database is opened.
"""

from __future__ import annotations

import json
import random
from argparse import SUPPRESS
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from articles.analysis.analyse import UnreadableText, analyse
from articles.forms import problem_message
from articles.importing.problems import ImportProblem
from articles.importing.text_file import read_text_file
from articles.services import check_text, take_in
from quizzes.generation.generate import DEFAULT_FORMS, Generated, generate
from quizzes.items import TRUE, Evidence, Form, GenerationRequest, Item, Kind
from quizzes.services import explain_withheld

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator

LETTERS = "ABCDEFGH"
DEFAULT_COUNT = 20
DEFAULT_SEED = 0
DEFAULT_CLASS = 8
CLASSES = range(1, 13)


class Command(BaseCommand):
    """Asks a text and prints what it asked."""

    help = _("Menyusun soal dari sebuah berkas teks tanpa menyimpannya.")
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """FILE or --gold, and what to ask for."""
        parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=_("berkas .txt yang memuat bacaan"))
        parser.add_argument("--gold", type=Path, metavar="GOLD.json", help=_("berkas JSON yang memuat banyak bacaan"))
        parser.add_argument("--count", type=int, default=DEFAULT_COUNT, help=_("jumlah soal (bawaan: %(default)s)"))
        parser.add_argument("--seed", type=int, default=DEFAULT_SEED, help=_("benih acak (bawaan: %(default)s)"))
        parser.add_argument(
            "--form",
            nargs="+",
            action="extend",
            choices=[form.value for form in Form],
            default=SUPPRESS,
            metavar="FORM",
            help=_(
                "bentuk soal: mc (pilihan ganda), mcx (pilihan ganda kompleks), tf (benar–salah), "
                "matching (menjodohkan), short (isian), cloze (teks rumpang), ordering (mengurutkan), open (uraian); "
                "bawaan: semuanya"
            ),
        )
        parser.add_argument(
            "--class", type=int, default=DEFAULT_CLASS, dest="school_class", help=_("kelas 1 sampai 12")
        )
        parser.add_argument(
            "--levels",
            nargs=3,
            type=int,
            default=(50, 30, 20),
            metavar="N",
            help=_("bagian soal menemukan, mengintegrasikan, dan mengevaluasi (bawaan: 50 30 20)"),
        )
        parser.add_argument(
            "--kind",
            nargs="+",
            default=(),
            choices=[kind.value for kind in Kind],
            metavar="KIND",
            help=_("hanya jenis pertanyaan ini: who, what, where, when, 'how many', why, how, list"),
        )
        parser.add_argument(
            "--paragraph", nargs="+", type=int, default=(), metavar="N", help=_("hanya paragraf ini, dihitung dari 1")
        )
        parser.add_argument("--about", default="", help=_("hanya soal tentang nama atau kata ini"))
        parser.add_argument("--jsonl", action="store_true", help=_("satu objek JSON per baris"))
        parser.add_argument("--withheld", action="store_true", help=_("tampilkan juga soal yang ditahan"))

    def handle(self, *args: object, **options: Any) -> None:  # noqa: ARG002, ANN401 - Django's own signature
        """Print the items of the file, or of every passage of the gold file."""
        request = requested(options)
        if (options["file"] is None) == (options["gold"] is None):
            raise CommandError(_("Sebutkan satu berkas teks, atau --gold dengan satu berkas JSON."))
        lines = (
            gold_lines(options["gold"], request, options["seed"])
            if options["gold"]
            else file_lines(options["file"], request, options["seed"], **_output(options))
        )
        for line in lines:
            self.stdout.write(line)


def requested(options: dict[str, Any]) -> GenerationRequest:
    """What the options ask for. Raises CommandError for a number that cannot be."""
    if options["count"] < 1:
        raise CommandError(_("--count harus sedikitnya 1."))
    if options["school_class"] not in CLASSES:
        raise CommandError(_("--class harus 1 sampai 12."))
    forms = tuple(dict.fromkeys(Form(value) for value in options.get("form", ()))) or DEFAULT_FORMS
    if min(options["levels"]) < 0 or not any(options["levels"]):
        raise CommandError(_("--levels harus tiga bilangan, sedikitnya satu di atas 0."))
    return GenerationRequest(
        count=options["count"],
        forms=forms,
        school_class=options["school_class"],
        levels=tuple(options["levels"]),
        kinds=tuple(Kind(value) for value in options["kind"]),
        paragraphs=tuple(number - 1 for number in options["paragraph"]),
        about=options["about"],
    )


def _output(options: dict[str, Any]) -> dict[str, bool]:
    return {"jsonl": options["jsonl"], "withheld": options["withheld"]}


def file_lines(path: Path, request: GenerationRequest, seed: int, *, jsonl: bool, withheld: bool) -> Iterator[str]:
    """The items of one text file as lines; its furniture is set aside first. Raises CommandError for a bad file."""
    try:
        cleaned = take_in(read_text_file(read_bytes(path)))
        check_text(cleaned.body)
        generated = ask(cleaned.body, request, seed)
    except ImportProblem as problem:
        raise CommandError(problem_message(problem)) from problem
    if jsonl:
        yield from (json.dumps(row, ensure_ascii=False) for row in rows(generated, path.stem))
    else:
        yield from printed(generated, cleaned.body)
        if 0 < len(generated.items) < request.count:
            yield _("Bacaan ini memberi %(found)s soal yang baik dari %(wanted)s yang diminta.") % {
                "found": len(generated.items),
                "wanted": request.count,
            }
    if withheld:
        yield from (
            json.dumps({"withheld": w.reason, "stem": w.stem, "key": list(w.key)}, ensure_ascii=False)
            if jsonl
            else f"[{explain_withheld(w.reason)}] {w.stem} ({'; '.join(w.key)})"
            for w in generated.withheld
        )


def gold_lines(path: Path, request: GenerationRequest, seed: int) -> Iterator[str]:
    """The items of every passage as JSON; offsets refer to the passage as it stands. Raises CommandError."""
    try:
        passages = [(p["passage_id"], p["text"]) for p in json.loads(read_bytes(path))]
    except (ValueError, KeyError, TypeError) as error:
        raise CommandError(_("%(path)s bukan daftar bacaan dalam format JSON.") % {"path": path}) from error
    for passage_id, text in passages:
        try:
            generated = ask(text, request, seed)
        except UnreadableText:
            continue  # nothing can be asked of it; the measure counts it as not covered
        yield from (json.dumps(row, ensure_ascii=False) for row in rows(generated, passage_id))


def ask(text: str, request: GenerationRequest, seed: int) -> Generated:
    """The one path of asking: read the text as it is, then generate."""
    return generate(analyse(text), request, random.Random(seed))


def read_bytes(path: Path) -> bytes:
    """The content of the file. Raises CommandError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise CommandError(
            _("Berkas %(path)s tidak dapat dibaca: %(error)s") % {"path": path, "error": error.strerror}
        ) from error


def rows(generated: Generated, passage_id: str) -> Iterator[dict[str, Any]]:
    """The items in the fields of the benchmark, best first. A list key stays a list.

    Statements are options, and the true ones the key; matching gives its pairs, ordering its events in their order.
    """
    for item in generated.items:
        key = _told_key(item)
        yield {
            "passage_id": passage_id,
            "language": "id",
            "type": item.form.value,
            "stem": item.stem,
            "key": key[0] if len(key) == 1 and not item.prompts else key,
            "options": _told_options(item),
            "evidence_start": min(evidence.start for evidence in item.evidence),
            "evidence_end": max(evidence.end for evidence in item.evidence),
            "proof": item.proof.value,
            "level": item.level.value,
        }


def _told_key(item: Item) -> list[str]:
    if item.form is Form.COMPLEX_CHOICE and item.prompts:
        return [prompt for prompt, key in zip(item.prompts, item.key, strict=True) if key == TRUE]
    if item.form is Form.MATCHING:
        return [f"{prompt} – {key}" for prompt, key in zip(item.prompts, item.key, strict=True)]
    return list(item.in_order if item.form is Form.ORDERING else item.key)


def _told_options(item: Item) -> list[str]:
    if item.form is Form.COMPLEX_CHOICE and item.prompts:
        return list(item.prompts)
    chosen = (Form.MULTIPLE_CHOICE, Form.COMPLEX_CHOICE, Form.MATCHING)
    return [option.text for option in item.options] if item.form in chosen else []


def printed(generated: Generated, text: str) -> Iterator[str]:
    """The items as a teacher reads them: number, question, options, key and the sentence that proves it."""
    if not generated.items:
        yield _("Tidak ada soal yang dapat disusun dari bacaan ini.")
    for number, item in enumerate(generated.items, 1):
        yield f"{number}. {item.stem}"
        yield from _choices(item)
        if item.form is Form.ESSAY:
            for point, evidence in zip(item.key, item.evidence, strict=False):
                yield _("   Pokok jawaban: %(point)s") % {"point": point}
                yield _("   Bukti: %(quote)s") % {"quote": _quote(evidence, text)}
        else:
            yield _("   Kunci: %(key)s") % {"key": _key(item)}
            for evidence in item.evidence:
                yield _("   Bukti: %(quote)s") % {"quote": _quote(evidence, text)}
        yield ""


def _quote(evidence: Evidence, text: str) -> str:
    return " ".join(text[evidence.start : evidence.end].split())


def _choices(item: Item) -> Iterator[str]:
    yield from (f"   ({number}) {prompt}" for number, prompt in enumerate(item.prompts, 1))
    if item.form in (Form.MULTIPLE_CHOICE, Form.MATCHING) or (item.form is Form.COMPLEX_CHOICE and not item.prompts):
        yield from (f"   {letter}. {option.text}" for letter, option in zip(LETTERS, item.options, strict=False))
    elif item.form in (Form.TRUE_FALSE, Form.COMPLEX_CHOICE):
        yield _("   (benar atau salah)")


def _key(item: Item) -> str:
    if item.form is Form.ORDERING:
        return " → ".join(item.in_order)
    if item.prompts:
        said = item.key if item.form is Form.COMPLEX_CHOICE else [LETTERS[place] for place in item.pairs]
        return "; ".join(f"({number}) {answer}" for number, answer in enumerate(said, 1))
    if item.form in (Form.MULTIPLE_CHOICE, Form.COMPLEX_CHOICE):
        return "; ".join(f"{LETTERS[place]}. {item.options[place].text}" for place in sorted(item.key_indexes))
    if item.form is Form.TRUE_FALSE and item.swaps:
        return _("%(key)s (seharusnya: %(original)s)") % {"key": item.key[0], "original": item.swaps[0].original}
    key = "; ".join(item.key)
    return _("%(key)s (juga: %(others)s)") % {"key": key, "others": "; ".join(item.accepted)} if item.accepted else key
