"""What holds of the items of every form, whatever the text."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizzes.generation.comparing import contains, core, words
from quizzes.items import FALSE, GAP, TRUE, Form, Proof
from tests.quizzes.generation.forms.reading import SCHOOL, context_of, made

FORMS = (Form.COMPLEX_CHOICE, Form.MATCHING, Form.CLOZE, Form.ORDERING, Form.ESSAY)
PEOPLE = ("Rini Astuti", "Bupati Suryanata", "Menteri Pertanian Sarino", "Raden Wiryo", "ia", "Warga Karangjati")
VERBS = (
    "meresmikan",
    "mengunjungi",
    "menerima",
    "membangun",
    "akan membuka",
    "memimpin",
    "tidak menanam",
    "terdiri atas",
)
THINGS = ("Jembatan Ciwulan", "gedung itu", "lima buku", "pasar, sekolah, dan masjid", "Rini Astuti dan Tono", "padi")
PLACES = ("", "di Garut", "di Jepang", "ke Kota Solok", "di sana", "karena hujan", "agar warga senang")
TIMES = (
    "",
    "Pada 5 Mei 1921, ",
    "Pada tahun 1898, ",
    "Kemudian, ",
    "Kemarin, ",
    "Menurut Sarino, ",
    "Setelah pulang, ",
)
clause = st.tuples(*map(st.sampled_from, (TIMES, PEOPLE, VERBS, THINGS, PLACES)))
sentence = clause.map(lambda parts: f"{parts[0]}{' '.join(filter(None, parts[1:]))}.")
indonesian = st.lists(sentence, min_size=3, max_size=12).map(" ".join)
foreign = st.lists(
    st.sampled_from(["The mayor opened the bridge.", "Le maire a dit oui!", "東京は晴れ。", "0,5 % (x) ____ .\n", '"'])
).map(" ".join)
any_text = st.one_of(indonesian, st.tuples(indonesian, foreign).map(" ".join), foreign, st.text(max_size=80))


def faults(form, context, asked, item):
    """What does not hold of the item, in words."""
    text = context.document.text
    shown = [option.text for option in item.options]
    evidence = [text[e.start : e.end] for e in item.evidence]
    found = {
        "another form": item.form is not form,
        "options alike": len(set(shown)) < len(shown),
        "key not among options": bool(shown) and not set(item.key) <= set(shown),
        "wrong keys marked": bool(shown) and {o.text for o in item.options if o.is_key} != set(item.key),
        "evidence outside": not evidence or any(not 0 <= e.start < e.end <= len(text) for e in item.evidence),
        "prompts alike": len(set(item.prompts)) < len(item.prompts),
        "prompts without key": bool(item.prompts) and len(item.prompts) != len(item.key),
        "no stem": not item.stem.strip() or not item.key,
    }
    return [fault for fault, holds in (found | SPECIFIC[form](item, evidence)).items() if holds]


def of_choice(item, evidence):
    if not item.prompts:
        told = " ".join(" ".join(evidence).split())
        return {"member not in evidence": not all(key.lower() in told.lower() for key in item.key)}
    return {
        "not mixed": set(item.key) != {TRUE, FALSE} and FALSE not in item.key,
        "swap without statement": item.key.count(FALSE) != len(item.swaps),
        "evidence without statement": len(item.evidence) != len(item.prompts),
        "not derived": item.proof is not Proof.DERIVED,
    }


def of_matching(item, evidence):
    pairs = list(zip(item.prompts, item.key, evidence, strict=True))
    return {
        "no spare option": len(item.options) <= len(item.prompts),
        "an option twice": len(set(item.key)) < len(item.key),
        "not proven": not all(contains(words(told), core(key)) for _, key, told in pairs),
        "right for another": any(
            contains(words(told), core(key)) for _, key, own in pairs for _, _, told in pairs if told is not own
        ),
    }


def of_cloze(item, evidence):
    return {
        "not one gap": item.stem.count(GAP) != 1,
        "not in evidence": not contains(words(" ".join(evidence)), words(item.key[0])),
        "given": contains(words(item.stem), core(item.key[0])),
        "not a sentence": not item.stem.endswith("."),
    }


def of_ordering(item, _):
    return {
        "not ranks": sorted(item.key) != [str(i + 1) for i in range(len(item.prompts))],
        "shown in order": all(int(a) < int(b) for a, b in pairwise(item.key)),
        "too few": len(item.prompts) < 3,
    }


def of_essay(item, _):
    return {"points without evidence": len(item.evidence) != len(item.key), "too few points": len(item.key) < 2}


SPECIFIC = {
    Form.COMPLEX_CHOICE: of_choice, Form.MATCHING: of_matching, Form.CLOZE: of_cloze, Form.ORDERING: of_ordering,
    Form.ESSAY: of_essay,
}  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_text, st.integers(1, 12), st.integers(0, 99))
def test_every_item_of_any_text_holds(text, school_class, seed):
    context = context_of(text, school_class)
    for form in FORMS:
        context = replace(context, pools={})
        items = made(form, context, seed)
        assert made(form, replace(context, pools={}), seed) == items
        assert [(item, fault) for asked, item in items if (fault := faults(form, context, asked, item))] == []


@pytest.mark.parametrize("form", FORMS)
def test_a_good_text_gives_sound_items_of_each_form(form):
    context = context_of(SCHOOL)
    items = made(form, context)
    assert items if form is not Form.COMPLEX_CHOICE else any(item.prompts for _, item in items)
    assert [fault for asked, item in items if (fault := faults(form, context, asked, item))] == []


def test_chance_comes_from_the_given_source_alone():
    context = context_of(SCHOOL)
    random.seed(1)
    first = made(Form.COMPLEX_CHOICE, context)
    random.seed(2)
    assert made(Form.COMPLEX_CHOICE, replace(context, pools={})) == first
