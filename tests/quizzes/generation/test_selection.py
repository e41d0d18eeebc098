import random
from collections import Counter
from dataclasses import replace

from quizzes.generation.arranging import SHARES, spread_keys
from quizzes.generation.ranking import Rank
from quizzes.generation.selection import SHARES_ANSWER, Candidate, gives_away
from quizzes.generation.selection import select as select_for
from quizzes.items import Form, GenerationRequest, Item, Kind, Level, Option

from .making import asked, document

NAMES = [f"Tokoh{i}" for i in range(40)]
PLACES = [f"Desa{i}" for i in range(40)]
VERBS = [f"verba{i}" for i in range(40)]
DOC = document("\n".join(f"{n} {v} di {p}." for n, v, p in zip(NAMES, VERBS, PLACES, strict=True)))
ALL = tuple(Form)


def item(form, stem, key, kind=Kind.WHO):
    options = ()
    if form is Form.MULTIPLE_CHOICE:
        options = (Option(key, is_key=True), *(Option(f"Lain{i}", is_key=False) for i in range(3)))
    return Item(form, kind, stem, (key,), options=options)


def candidate(i, *, score=0.5, stem=None, key=None, fact=None, role="subject", forms=ALL, kind=Kind.WHO):
    key = key or NAMES[i]
    question = asked(
        DOC, stem or f"Siapa yang {VERBS[i]}?", key, sentence=i, fact=i if fact is None else fact, role=role, kind=kind
    )
    items = {f: (item(f, question.stem, key, kind),) for f in forms}
    if Form.TRUE_FALSE in items:
        items[Form.TRUE_FALSE] = tuple(item(Form.TRUE_FALSE, f"{v} {i}", v) for v in ("Benar", "Salah"))
    return Candidate(question, Rank(score, ("alasan",)), items, (key,))


def select(candidates, count, forms, rng, **more):
    return select_for(candidates, GenerationRequest(count, forms, **more), rng)


def stems(candidates, count=20, forms=(Form.SHORT_ANSWER,)):
    return [i.stem for i in select(candidates, count, forms, random.Random(1))]


def test_the_best_come_first_and_no_more_than_wanted():
    candidates = [candidate(i, score=i / 10) for i in range(5)]
    assert stems(candidates, 3) == ["Siapa yang verba4?", "Siapa yang verba3?", "Siapa yang verba2?"]


def test_fewer_are_given_where_there_are_no_more():
    assert len(stems([candidate(0), candidate(1)], 10)) == 2


def test_every_item_carries_its_score_and_reasons():
    chosen = select([candidate(0, score=0.7)], 1, ALL, random.Random(1))
    assert [(i.score, i.reasons) for i in chosen] == [(0.7, ("alasan",))]


def test_one_role_of_one_fact_is_asked_once():
    twice = [candidate(0, score=0.9), candidate(0, score=0.8, stem="Tokoh siapa yang verba0?")]
    assert stems(twice) == ["Siapa yang verba0?"]


def test_one_answer_in_nearly_the_same_words_is_asked_once():
    twice = [
        candidate(0, score=0.9, stem="Siapa yang verba0 rumah tua?"),
        candidate(0, score=0.8, stem="Siapa yang verba0 rumah?", fact=7),
    ]
    assert stems(twice) == ["Siapa yang verba0 rumah tua?"]


def test_a_sentence_asked_already_steps_back():
    candidates = [
        candidate(0, score=0.6),
        candidate(0, score=0.59, stem="Apa yang lain sama sekali?", key=PLACES[0], fact=9),
        candidate(1, score=0.55),
    ]
    assert stems(candidates)[1] == "Siapa yang verba1?"


def test_a_question_that_reads_out_another_answer_comes_last_and_says_so():
    candidates = [
        candidate(0, score=0.9, stem="Siapa yang verba0 di Desa0?"),
        candidate(0, score=0.8, stem="Di mana Tokoh0 verba0?", key="Desa0", role="place"),
        candidate(1, score=0.1),
    ]
    chosen = select(candidates, 3, (Form.SHORT_ANSWER,), random.Random(1))
    assert [i.stem for i in chosen][1:] == ["Siapa yang verba1?", "Di mana Tokoh0 verba0?"]
    assert [SHARES_ANSWER in i.reasons for i in chosen] == [False, False, True]


def test_who_holds_an_office_and_which_somebody_holds_give_each_other_away():
    who = candidate(0, stem="Siapa bupati Demak?", role="holder")
    office = candidate(0, stem="Apa jabatan Budi?", key="Desa0", role="office", fact=7)
    office = replace(office, keys=("bupati Demak",))
    assert gives_away(who, office)
    assert not gives_away(who, replace(office, keys=("camat Demak",)))


def leveled(i, level, **more):
    made = candidate(i, **more)
    return replace(made, asked=replace(made.asked, level=level))


def test_levels_are_taken_by_their_shares_and_shown_by_their_worth():
    scanning = [leveled(i, Level.LOCATE, score=0.9) for i in range(10)]
    joining = [leveled(i, Level.INTEGRATE, score=0.5) for i in range(10, 20)]
    judging = [leveled(i, Level.EVALUATE, score=0.4) for i in range(20, 30)]
    short = (Form.SHORT_ANSWER,)
    shown = [*range(5), *range(10, 13), 20, 21]
    mixed = select([*judging, *joining, *scanning], 10, short, random.Random(1))
    assert [i.stem for i in mixed] == [f"Siapa yang verba{i}?" for i in shown]
    only = select([*judging, *joining, *scanning], 10, short, random.Random(1), levels=(1, 0, 0))
    assert [i.stem for i in only] == [f"Siapa yang verba{i}?" for i in range(10)]


def test_a_level_without_a_share_is_not_asked():
    candidates = [leveled(0, Level.LOCATE, score=0.3), leveled(1, Level.EVALUATE, score=0.9)]
    chosen = select(candidates, 2, (Form.SHORT_ANSWER,), random.Random(1), levels=(1, 1, 0))
    assert [i.stem for i in chosen] == ["Siapa yang verba0?"]


def test_two_sets_of_mostly_the_same_facts_are_one_matter():
    sets = [candidate(i, score=0.9 - i / 10, forms=(Form.MATCHING,)) for i in range(3)]
    uses = ((10, 11, 12), (10, 11, 13), (13, 14, 15))
    sets = [replace(c, asked=replace(c.asked, uses=used)) for c, used in zip(sets, uses, strict=True)]
    assert stems(sets, forms=(Form.MATCHING,)) == ["Siapa yang verba0?", "Siapa yang verba2?"]


def test_questions_about_different_matters_give_nothing_away():
    one = candidate(0, stem="Siapa yang verba0 di Desa0?")
    other = candidate(0, stem="Apa nama tempat lahir Budi?", key="Desa0", fact=4)
    assert not gives_away(one, other)


def test_forms_are_mixed_and_statements_are_made_of_the_last():
    chosen = select([candidate(i, score=1 - i / 50) for i in range(20)], 20, ALL, random.Random(1))
    assert Counter(i.form for i in chosen) == SHARES
    assert {i.form for i in chosen[-2:]} == {Form.TRUE_FALSE}


def test_a_few_items_are_all_questions():
    chosen = select([candidate(i) for i in range(5)], 5, ALL, random.Random(1))
    assert Form.TRUE_FALSE not in {i.form for i in chosen}


def test_statements_are_true_and_false_in_turn():
    chosen = select([candidate(i) for i in range(7)], 7, (Form.TRUE_FALSE,), random.Random(2))
    assert sorted(Counter(i.key[0] for i in chosen).values()) == [3, 4]


def test_a_question_takes_the_form_that_it_can():
    candidates = [candidate(i, forms=(Form.SHORT_ANSWER,)) for i in range(6)]
    assert {i.form for i in select(candidates, 6, ALL, random.Random(1))} == {Form.SHORT_ANSWER}


def test_the_keys_stand_at_every_place_equally_often():
    chosen = select([candidate(i) for i in range(24)], 24, (Form.MULTIPLE_CHOICE,), random.Random(1))
    assert Counter(min(i.key_indexes) for i in chosen) == {0: 6, 1: 6, 2: 6, 3: 6}


def test_values_stay_in_their_order():
    values = item(Form.MULTIPLE_CHOICE, "Berapa?", "tiga", Kind.HOW_MANY)
    assert list(spread_keys([values] * 3, [True] * 3, random.Random(1))) == [values] * 3


def test_the_same_seed_selects_the_same():
    candidates = [candidate(i) for i in range(24)]
    one, other = (select(candidates, 10, ALL, random.Random(3)) for _ in range(2))
    assert one == other


def together(form, *facts, score=0.5, prompts=True):
    """An item put together of several facts; its prompts read them out."""
    question = asked(
        DOC, f"{form.name} {facts}!", sentence=facts[0], fact=facts[0], role=form.name, only=(form,), uses=facts,
        said=tuple(f"Tokoh{i} {VERBS[i]}" for i in facts),
    )  # fmt: skip
    made = Item(form, Kind.WHO, question.stem, ("1",), prompts=("a",) if prompts else ())
    return Candidate(question, Rank(score, ("alasan",)), {form: (made,)}, question.said)


def forms_of(candidates, count=20, forms=ALL, seed=1):
    return Counter(i.form for i in select(candidates, count, forms, random.Random(seed)))


def test_what_is_put_together_comes_behind_the_questions_up_to_its_share():
    alone = [candidate(i, forms=(Form.SHORT_ANSWER,)) for i in range(30)]
    sets = [together(Form.MATCHING, 30 + i, 33 + i, 36 + i) for i in range(3)]
    chosen = select([*sets, *alone], 20, ALL, random.Random(1))
    assert [i.form for i in chosen] == [*[Form.SHORT_ANSWER] * 19, Form.MATCHING]


def test_what_a_set_reads_out_is_not_asked_again():
    alone = [candidate(i, forms=(Form.SHORT_ANSWER,)) for i in range(12)]
    found = {i.stem for i in select([*alone, together(Form.ORDERING, 0, 1, 2)], 20, ALL, random.Random(1))}
    assert found == {"ORDERING (0, 1, 2)!", *(f"Siapa yang verba{i}?" for i in range(3, 12))}


def test_an_essay_reads_nothing_out():
    alone = [candidate(i, forms=(Form.SHORT_ANSWER,)) for i in range(12)]
    assert forms_of([*alone, together(Form.ESSAY, 0, 1, 2, prompts=False)]) == {Form.SHORT_ANSWER: 12, Form.ESSAY: 1}


def test_most_facts_of_a_short_text_stay_to_be_asked():
    alone = [candidate(i, forms=(Form.SHORT_ANSWER,)) for i in range(5)]
    assert forms_of([*alone, together(Form.COMPLEX_CHOICE, 0, 1, 2)]) == {Form.SHORT_ANSWER: 5}


def test_where_nothing_else_is_wanted_all_facts_may_be_put_together():
    sets = [together(Form.COMPLEX_CHOICE, 3 * i, 3 * i + 1, 3 * i + 2) for i in range(3)]
    assert forms_of(sets, forms=(Form.COMPLEX_CHOICE,)) == {Form.COMPLEX_CHOICE: 3}


def test_one_sentence_has_one_gap_where_only_gaps_are_wanted():
    gapped = [candidate(0, forms=(Form.CLOZE,)), candidate(0, stem="Di mana?", key=PLACES[0], role="place", fact=9)]
    gapped[1] = replace(gapped[1], items={Form.CLOZE: (item(Form.CLOZE, "Tokoh0 verba0 di ____.", PLACES[0]),)})
    assert len(select(gapped, 20, (Form.CLOZE,), random.Random(1))) == 1


def test_a_set_of_a_level_that_is_not_wanted_is_not_taken():
    alone = [candidate(i, forms=(Form.SHORT_ANSWER,)) for i in range(12)]
    sets = [together(Form.MATCHING, 0, 1, 2)]
    sets = [replace(c, asked=replace(c.asked, level=Level.INTEGRATE)) for c in sets]
    for levels, count in (((1, 1, 0), 1), ((1, 0, 0), 0)):
        chosen = select([*alone, *sets], 20, ALL, random.Random(1), levels=levels)
        assert [i.form for i in chosen].count(Form.MATCHING) == count


def test_an_essay_may_stand_beside_statements_of_its_facts():
    sets = [together(Form.ESSAY, 0, 1, 2, prompts=False), together(Form.COMPLEX_CHOICE, 2, 3, 4)]
    assert forms_of(sets, forms=(Form.ESSAY, Form.COMPLEX_CHOICE)) == {Form.ESSAY: 1, Form.COMPLEX_CHOICE: 1}
