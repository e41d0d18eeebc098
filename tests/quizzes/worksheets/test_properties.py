"""Whatever a teacher may print: nothing raises, nothing is lost, nothing runs off the page."""

import re
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizzes.items import Evidence, Form, Item, Kind, Option, Swap
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
    form = draw(st.sampled_from(list(Form)))
    # A name of its own, so that each stem and option can be found once.
    name = f"soal{index}x"
    evidence = ()
    if body.strip() and draw(st.booleans()):
        word = next(i for i, char in enumerate(body) if not char.isspace())
        evidence = (Evidence(word, draw(st.integers(word + 1, len(body)))),)
    stem = f"{name} {draw(_texts)}"
    if form is Form.MULTIPLE_CHOICE:
        count = draw(st.integers(2, 5))
        size = draw(st.sampled_from([1, 3, 60]))
        options = tuple(Option(f"{name}{'abcde'[i]} {'gula ' * size}", i == 1) for i in range(count))
        return Item(form, Kind.WHAT, stem, (options[1].text,), options=options, evidence=evidence)
    if form is Form.TRUE_FALSE:
        swap = draw(st.none() | st.just(Swap("gula", "garam")))
        options = (Option("Benar", not swap), Option("Salah", bool(swap)))
        return Item(
            form,
            Kind.WHAT,
            stem,
            ("Salah" if swap else "Benar",),
            options=options,
            evidence=evidence,
            swaps=(swap,) if swap else (),
        )
    key = draw(st.lists(_texts, max_size=2).map(tuple))
    return Item(form, Kind.WHAT, stem, key, accepted=draw(st.lists(_texts, max_size=2).map(tuple)), evidence=evidence)


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
    pages = [text for text in page_texts(render(worksheet)) if "Kunci·Halaman" not in text]
    text = "".join(pages)
    position = 0
    for question in (question for group in groups(worksheet) for question in group.questions):
        item = question.entry.item
        name = squeezed(item.stem.split()[0])
        assert text.count(name + squeezed(item.stem)[len(name) :]) == 1
        position = text.index(squeezed(item.stem), position)
        if item.form is Form.MULTIPLE_CHOICE:
            places = [text.index(squeezed(option.text.split()[0]), position) for option in item.options]
            assert places == sorted(places)


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
