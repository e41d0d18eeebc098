"""Whatever a teacher may print: nothing raises, nothing is lost, nothing runs off the page."""

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizzes.items import GAP, Evidence, Form, Item, Kind, Option, Swap
from quizzes.worksheets.render import render
from quizzes.worksheets.typeface import plain
from quizzes.worksheets.worksheet import Entry, Paper, Passage, Sheets, Worksheet, groups
from tests.quizzes.worksheets.reading import page_texts, squeezed, words

FEW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])

_words = st.lists(
    st.sampled_from(
        [
            "gula",
            "perajin",
            "merebus",
            "nira-nira",
            "<b>",
            "&amp;",
            "5 < 6",
            "Tu-160",
            "“desa”",
            "é",
            "Rp2.500",
            "x" * 90,
        ]
    ),
    min_size=1,
)
_texts = _words.map(" ".join)
_anything = st.text(max_size=60)


@st.composite
def _items(draw, index: int, body: str) -> Item:
    """An item of any form; its stem, prompts and options begin with names of their own, so that each is found once."""
    form = draw(st.sampled_from(list(Form)))
    name = f"soal{index}x"
    evidence = draw(_evidence(body))
    item = Item(form, Kind.WHAT, f"{name} {draw(_texts)}", (), evidence=evidence)
    if form in (Form.MATCHING, Form.ORDERING) or (form is Form.COMPLEX_CHOICE and draw(st.booleans())):
        return draw(_rows(item, name))
    if form in (Form.MULTIPLE_CHOICE, Form.COMPLEX_CHOICE):
        size = draw(st.sampled_from([1, 3, 60]))
        texts = [f"{name}={letter} {'gula ' * size}" for letter in "ABCDE"[: draw(st.integers(2, 5))]]
        options = tuple(
            Option(text, i == 1 or (form is Form.COMPLEX_CHOICE and i == 0)) for i, text in enumerate(texts)
        )
        return replace(item, key=tuple(option.text for option in options if option.is_key), options=options)
    if form is Form.TRUE_FALSE:
        swaps = draw(st.just(()) | st.just((Swap("gula", "garam"),)))
        options = (Option("Benar", not swaps), Option("Salah", bool(swaps)))
        return replace(item, key=("Salah" if swaps else "Benar",), options=options, swaps=swaps)
    key = draw(st.lists(_texts, max_size=4).map(tuple))
    if form is Form.CLOZE:
        return replace(
            item, stem=f"{item.stem} {draw(st.sampled_from([GAP, f'“{GAP}”.', '']))} {draw(_texts)}", key=key
        )
    return replace(item, key=key, accepted=draw(st.lists(_texts, max_size=2).map(tuple)))


@st.composite
def _evidence(draw, body: str) -> tuple[Evidence, ...]:
    if not body.strip():
        return ()
    word = next(i for i, char in enumerate(body) if not char.isspace())
    ends = draw(st.lists(st.integers(word + 1, len(body)), max_size=3))
    return tuple(Evidence(word, end) for end in ends)


@st.composite
def _rows(draw, item: Item, name: str) -> Item:
    """The item with prompts and what belongs to each."""
    prompts = tuple(f"{name}={letter} {draw(_texts)}" for letter in "PQRSTU"[: draw(st.integers(2, 6))])
    if item.form is Form.MATCHING:
        texts = [f"{name}={letter} {draw(_texts)}" for letter in "ABCDEFGH"[: len(prompts) + draw(st.integers(0, 2))]]
        key = draw(st.permutations(texts))[: len(prompts)]
    elif item.form is Form.ORDERING:
        texts = [str(i + 1) for i in range(len(prompts))]
        key = draw(st.permutations(texts))
    else:
        texts = draw(st.sampled_from([["Benar", "Salah"], ["Sesuai", "Tidak Sesuai"], ["x" * 60, "y"]]))
        key = [draw(st.sampled_from(texts)) for _ in prompts]
    swaps = draw(st.just(()) | st.just((Swap("gula", "garam"), Swap("desa", "kota"))))
    options = tuple(Option(text, is_key=text in key) for text in texts)
    return replace(item, prompts=prompts, key=tuple(key), options=options, swaps=swaps)


@st.composite
def _worksheets(draw) -> Worksheet:
    paragraphs = st.lists(_texts, max_size=6).map("\n".join)
    bodies = draw(st.lists(paragraphs | st.just("gula semut manis " * 1000), min_size=1, max_size=2))
    entries = []
    for index in range(draw(st.sampled_from([0, 1, 5, 60]))):
        passage = draw(st.integers(0, len(bodies) - 1))
        points = draw(st.sampled_from([Decimal(1), Decimal("2.50")]))
        entries.append(Entry(index + 1, draw(_items(index, bodies[passage])), points, passage))
    return Worksheet(
        title=draw(_texts | st.just("Judul yang panjang sekali " * 20)),
        code="KODE12",
        version="1.0",
        passages=tuple(Passage(draw(_texts), body, draw(_texts), draw(_texts)) for body in bodies),
        entries=tuple(entries),
        paper=draw(st.sampled_from(list(Paper))),
        sheets=Sheets.PUPIL_AND_KEY,
        join_url=draw(st.sampled_from(["", "http://10.0.0.2:8000/k/KODE12", "https://contoh.sch.id/" + "k" * 150])),
        school=draw(_texts | st.just("")),
        subject=draw(_texts | st.just("")),
    )


@FEW
@given(_worksheets())
def test_every_question_is_printed_once_in_order_and_whole(worksheet):
    text = "".join(page for page in page_texts(render(worksheet)) if "Kunci·Halaman" not in page)
    position = 0
    for question in (question for group in groups(worksheet) for question in group.questions):
        item = question.entry.item
        before, *after = (re.escape(squeezed(part)) for part in item.stem.split(GAP))
        (stem,) = re.finditer("_+".join((before, *after)), text)
        assert stem.start() >= position
        position = stem.end()
        for names in (_names(item.prompts), _names(option.text for option in item.options)):
            places = [match.start() for name in names for match in re.finditer(name, text)]
            assert len(places) == len(names)
            assert places == sorted(places)
            assert all(place >= position for place in places)


def _names(texts: Iterable[str]) -> list[str]:
    """The names with which the texts begin; judgements and numbers have none."""
    return [text.split()[0] for text in texts if text.startswith("soal")]


@FEW
@given(_worksheets())
def test_every_word_stands_inside_the_sheet(worksheet):
    width, height = (length * 72 / 25.4 for length in worksheet.paper.value)
    for word in words(render(worksheet)):
        assert 20 < word.left < word.right < width - 50
        assert 20 < word.top < word.bottom < height - 20


@FEW
@given(_anything, _anything, _anything, _anything)
def test_any_characters_can_be_printed(title, body, stem, option):
    options = (Option(option, True), Option("lain", False))
    worksheet = Worksheet(
        title=title,
        code="KODE12",
        version="1.0",
        passages=(Passage(title, body, stem, option),),
        entries=(Entry(1, Item(Form.MULTIPLE_CHOICE, Kind.WHAT, stem, (option,), options=options)),),
        sheets=Sheets.PUPIL_AND_KEY,
        school=option,
    )
    pdf = render(worksheet)
    assert render(worksheet) == pdf
    assert [re.findall(r"Halaman\d+dari\d+$", text) for text in page_texts(pdf)] == [["Halaman1dari1"]] * 2
    assert plain(plain(stem)) == plain(stem)
