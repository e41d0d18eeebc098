"""Who said what, in the words of the text: "Budi Santoso mengatakan, jembatan itu kuat"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.analysis.document import Clause, Span
from articles.analysis.tagging import usual_tags
from quizzes.generation.answers import Answer, answer_of
from quizzes.generation.asked import AnswerType, Asked
from quizzes.generation.asking.participants import participant_kind, participant_words
from quizzes.generation.attributes.base import asked_of
from quizzes.generation.indonesian.frames import SAID_BY
from quizzes.generation.wording import Wording

_LEAD = re.compile(r"(?:,? bahwa|,) (?!(?:dan|tetapi|namun|sedangkan|sementara)\b)|(?<=perkirakan) |(?<=prediksi) ")
_VERBS = frozenset(SAID_BY.values()) - {"menemukan", "mencatat"}
# verbs behind which the speaker is the one who does it: "menyatakan bertanggung jawab"
PROMISING = frozenset("menyatakan mengakui mengklaim berjanji berharap".split())
SHORTEST, LONGEST = 5, 20  # words of a claim


def claims(wording: Wording) -> Iterator[Asked]:
    """Who says what ends the sentence; in the words of the text, so that nothing of it is lost."""
    for clause in wording.document.clauses:
        span = _claim(clause, wording) if clause.predicate.verb.text.lower() in _VERBS else None
        asked = _ask(clause, span, wording) if span is not None else None
        if asked is not None:
            yield asked


def _claim(clause: Clause, wording: Wording) -> Span | None:
    """What is said, from behind the verb to the sentence's end; None where it is no clause or a quotation."""
    document, text = wording.document, wording.document.text
    sentence = document.sentences[clause.sentence]
    lead = _LEAD.match(text, clause.predicate.end, sentence.end)
    if lead is None or clause.predicate.negated or clause.antecedent is not None:
        return None
    said = text[lead.end() : sentence.end].rstrip(" .")
    tokens = [t for t in sentence.tokens if lead.end() <= t.start]
    whole = SHORTEST <= len(said.split()) <= LONGEST and not re.search(r'["“”:;?!()]', said)
    states = any(t.pos in ("VERB", "AUX") for t in tokens)
    begins = bool(tokens) and tokens[0].pos in ("NOUN", "PROPN", "VERB", "AUX")
    return Span(lead.end(), lead.end() + len(said)) if whole and states and begins else None


def _ask(clause: Clause, claim: Span, wording: Wording) -> Asked | None:
    words = wording.of(claim)
    if clause.subject is None or words is None:
        return None
    answer = answer_of(clause.subject, wording)
    known = answer.type in (AnswerType.PERSON, AnswerType.ORGANISATION)
    if answer.mention is None or answer.is_list or not known:
        return None
    who = _by_title(answer, wording) if answer.title else participant_words(answer)
    verb = clause.predicate.verb.text.lower()
    acts = next(t for t in wording.document.sentences[clause.sentence].tokens if t.start >= claim.start).pos
    if who is None or (acts in ("VERB", "AUX") and verb not in PROMISING):
        return None
    link = " " if acts in ("VERB", "AUX") else " bahwa "
    stem = f"{who} yang {verb}{link}{words}?"
    kind = participant_kind(answer)
    return asked_of(wording, stem, kind, answer.type, answer.mention, "speaker", worth=0.6, mention=answer.mention)


def _by_title(answer: Answer, wording: Wording) -> str | None:
    """ "Siapa Ketua KONI"; None where the title seems to have swallowed the first of two names."""
    role = wording.titled.get(answer.mention) if answer.mention is not None else None
    title = wording.small(role) if role is not None else None
    if title is None or answer.mention is None or role is None:
        return None
    last, name = role.of(wording.document.text).split()[-1], answer.mention.of(wording.document.text)
    swallowed = " " not in name and last.istitle() and usual_tags(last.lower()) == "?"
    return None if swallowed and role.end < answer.mention.start else f"Siapa {title}"
