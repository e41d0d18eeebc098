import itertools

import numpy as np
import pytest

from articles.analysis.analyse import tagged_sentences
from articles.analysis.parsing import LONGEST, parse
from articles.analysis.syntax import Syntax
from articles.analysis.trees import best_tree


def tree(text):
    """(word, head word or None, relation) of each word of one sentence."""
    (sentence,) = tagged_sentences(text)
    words = [token.text for token in sentence.tokens]
    return [(w, words[a.head] if a.head >= 0 else None, a.relation) for w, a in zip(words, sentence.arcs, strict=True)]


def test_a_plain_sentence():
    assert tree("Petani menanam padi di sawah.") == [
        ("Petani", "menanam", "nsubj"),
        ("menanam", None, "root"),
        ("padi", "menanam", "obj"),
        ("di", "sawah", "case"),
        ("sawah", "menanam", "obl"),
        (".", "menanam", "punct"),
    ]


def test_a_relative_clause_hangs_on_its_noun():
    arcs = {word: (head, relation) for word, head, relation in tree("Nelayan yang menangkap ikan itu pulang.")}
    assert arcs["menangkap"] == ("Nelayan", "acl:relcl")
    assert arcs["Nelayan"] == ("pulang", "nsubj")


def test_sentences_are_read_alike_alone_and_together():
    rows = [["Petani", "menanam", "padi", "."], ["Hujan", "turun"], ["Ia", "pergi", "ke", "pasar", "pagi", "itu", "."]]
    together = parse(rows)
    alone = [parse([row])[0] for row in rows]
    assert [[(a.head, a.relation) for a in arcs] for arcs in together] == [
        [(a.head, a.relation) for a in arcs] for arcs in alone
    ]


@pytest.mark.parametrize("count", [0, 1, LONGEST, LONGEST + 1, 3 * LONGEST])
def test_a_row_of_any_length_has_an_arc_a_word_and_one_root(count):
    (arcs,) = parse([["kata"] * count])
    assert len(arcs) == count
    assert sum(arc.head == -1 for arc in arcs) == min(count, 1)


def brute_force(scores):
    """The best tree by trying all."""
    size = len(scores)
    best = None
    for heads in itertools.product(range(size + 1), repeat=size):
        if heads.count(0) != 1 or any(head == at + 1 for at, head in enumerate(heads)):
            continue
        if all(_reaches_root(heads, at + 1) for at in range(size)):
            total = sum(scores[at, head] for at, head in enumerate(heads))
            if best is None or total > best[0]:
                best = (total, list(heads))
    return best[1]


def _reaches_root(heads, node):
    for _ in heads:
        node = heads[node - 1] if node else 0
    return node == 0


@pytest.mark.parametrize("seed", range(40))
def test_the_best_tree_is_the_best_of_all(seed):
    scores = np.random.default_rng(seed).normal(size=(4, 5))
    assert best_tree(scores) == brute_force(scores)


def test_the_head_of_a_phrase_and_its_list():
    text = "Ibu membeli beras, gula, dan garam."
    (sentence,) = tagged_sentences(text)
    syntax = Syntax(sentence)
    verb = syntax.at(text.index("membeli"))
    bought = syntax.object(verb)
    assert [sentence.tokens[at].text for at in syntax.members(bought)] == ["beras", "gula", "garam"]
    assert syntax.span(bought).of(text) == "beras, gula, dan garam"
    assert sentence.tokens[syntax.subject(verb)].text == "Ibu"


def test_a_shared_subject_is_found_up_the_tree():
    text = "Ani menulis surat dan mengirim paket."
    (sentence,) = tagged_sentences(text)
    syntax = Syntax(sentence)
    assert sentence.tokens[syntax.subject(syntax.at(text.index("mengirim")))].text == "Ani"
