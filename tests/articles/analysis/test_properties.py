"""What holds of the reading of any text at all. ``python -m tests.fuzz`` looks longer."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.analysis.analyse import read
from articles.analysis.document import Span

_WORDS = (
    'Budi Santoso dan ia yang di ke dari pada dengan Kota Solo menanam ditanam bahwa , . " ( ) ; : kata itu -nya '
    "Selasa 5 Mei 2024 Rp14,6 T 4.000 km Letjen. No. 5 pukul 07.30 WIB adalah menjadi tidak Di antaranya \n untuk"
).split(" ")
_ALPHABET = st.characters(exclude_categories=("Cs",))
indonesian = st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join)
mixed = st.lists(st.one_of(indonesian, st.text(_ALPHABET, max_size=12)), max_size=6).map("".join)
any_text = st.one_of(st.text(_ALPHABET, max_size=200), indonesian, mixed)


def broken(text: str) -> list[str]:
    """What does not hold of the reading of ``text``, each in words."""
    document = read(text)
    found = []
    covered = [at for token in document.tokens for at in range(token.start, token.end)]
    if covered != sorted(set(covered)):
        found.append("tokens overlap or are out of order")
    missed = [text[at] for at in set(range(len(text))) - set(covered) if not text[at].isspace()]
    if missed:
        found.append(f"characters in no token: {missed}")
    if any(token.text != token.of(text) or token.text != token.text.strip() for token in document.tokens):
        found.append("a token is not its text")
    for sentence in document.sentences:
        if len(sentence.arcs) != len(sentence.tokens):
            found.append("a token without its arc")
        elif not _is_tree([arc.head for arc in sentence.arcs]):
            found.append("the arcs are no tree")
    spans: list[Span] = [*document.mentions, *document.expressions, *document.roles, *document.references]
    spans += [part for clause in document.clauses for part in (clause, clause.predicate, *clause.certain)]
    if any(not 0 <= span.start < span.end <= len(text) for span in spans):
        found.append("a part reaches beyond the text")
    return found


def _is_tree(heads: list[int]) -> bool:
    """Whether every word leads to the one root without going in a circle."""
    for start in range(len(heads)):
        node, steps = start, 0
        while node >= 0 and steps <= len(heads):
            node, steps = heads[node], steps + 1
        if steps > len(heads):
            return False
    return not heads or heads.count(-1) == 1


@settings(max_examples=150)
@example("Letjen.Letjen.")
@given(any_text)
def test_any_text_is_read_whole(text):
    assert broken(text) == []


def test_a_row_without_an_end_is_a_tree_all_the_same():
    assert broken("kata " * 700) == []
