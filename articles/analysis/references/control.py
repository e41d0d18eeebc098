"""Who does what a verb says that has no subject of its own: "mendorong Budi untuk …", "rencana Budi untuk …"."""

from __future__ import annotations

from articles.analysis.indonesian.reference_forms import without_inflection
from articles.analysis.indonesian.reference_words import INTENTIONS, URGING
from articles.analysis.syntax import Syntax

_FARTHEST = 6  # steps up the tree
_SHARING = ("conj", "advcl", "xcomp", "ccomp")


def controller(syntax: Syntax, verb: int) -> int | None:
    """The head word of the subject, own, shared, or that of the verb or noun which says who is to do it."""
    at = syntax.clause_of(verb)
    for _ in range(_FARTHEST):
        if syntax.dependents(at, "nsubj", "csubj"):
            break
        urged = _before(syntax, at, at)
        if urged is not None:  # "para orangtua mendatangi", taken for an object
            return urged
        relation, head = syntax.relation(at), syntax.sentence.arcs[at].head
        if head < 0:
            break
        if relation == "acl":
            if not _is(syntax, head, INTENTIONS) and not _is_aim(syntax, at):
                break
            owner = _owner(syntax, head, at)
            if owner is not None:
                return owner
            if _is_aim(syntax, at):
                return None  # "uji coba untuk mengetahui …": whoever makes it
        elif relation not in _SHARING and not _is(syntax, at, INTENTIONS):
            break
        elif relation != "conj" and _is(syntax, head, URGING):
            return _before(syntax, head, at)
        at = head
    return syntax.subject(at) if at != verb else syntax.subject(verb)


def _is_aim(syntax: Syntax, verb: int) -> bool:
    """Whether the clause says what for: "untuk mengetahui"."""
    return any(syntax.sentence.tokens[at].text.lower() == "untuk" for at in syntax.dependents(verb, "mark", "case"))


def _before(syntax: Syntax, verb: int, at: int) -> int | None:
    """The object of the verb that stands before a word."""
    return next((each for each in syntax.dependents(verb, "obj") if each < at), None)


def _owner(syntax: Syntax, noun: int, end: int) -> int | None:
    """Whose plan it is: "keputusan negara itu"."""
    owners = syntax.dependents(noun, "nmod", "compound", "flat")
    return next((each for each in owners if noun < each < end), None)


def _is(syntax: Syntax, at: int, words: frozenset[str]) -> bool:
    return without_inflection(syntax.sentence.tokens[at].text) in words
