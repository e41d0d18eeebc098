"""What is a clause: verbs that the rules overlooked or misread, results and effects that are no facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles.analysis.document import AdjunctRole, Clause, Phrase, Predicate, Span, Token
from articles.analysis.drafts import voice
from articles.analysis.indonesian import clause_words as words
from articles.analysis.mending.view import SURE, View

_PREDICATES = frozenset("root conj ccomp advcl acl parataxis".split())
_NO_PREDICATES = (
    words.QUOTING
    | words.SEQUENTIAL
    | words.RAISING
    | words.PREPOSED
    | words.COMPARING
    | words.CITING
    | words.ALWAYS_PREPOSITIONS
)


@dataclass(frozen=True, slots=True)
class Predicates(View):
    """Tells which verbs of the sentence make a clause of their own."""

    def is_misread(self, clause: Clause) -> bool:
        """Whether the tree takes the "verb" for a preposition, a connective ("termasuk") or part of an aim."""
        at = self.verb(clause)
        if at is None or self.word(at) == "melalui":  # the rules read it as a verb behind "setelah" or "telah" alone
            return False
        sure = self.syntax.certainty(at) >= SURE
        return self._joins_aim(at) or self._lists_aims(at) or (self.syntax.relation(at) in ("case", "mark") and sure)

    def _joins_aim(self, verb: int) -> bool:
        """Whether the verb is coordinated with one that is only meant: "untuk membawa surat dan membahas lomba"."""
        if self.syntax.relation(verb) != "conj" or self.syntax.dependents(verb, "nsubj"):
            return False
        marks = self.syntax.dependents(self.syntax.sentence.arcs[verb].head, "mark")
        return any(self.word(mark) in words.UNREAL for mark in marks)

    def _lists_aims(self, verb: int) -> bool:
        """Whether the verb goes on with a bare list of aims: "indah untuk dikunjungi, dipelajari, dan dijaga"."""
        at = verb - 1
        while at > 0 and (self.word(at) in (",", *words.COORDINATORS) or self.token(at).pos == "VERB"):
            at -= 1
        return at >= 0 and at < verb - 2 and self.word(at) in words.AIMS

    def with_effects(self, clauses: Sequence[Clause]) -> list[Clause]:
        """ "mengakibatkan 200 orang tewas": what is brought about is one thing, no fact of its own."""
        out: list[Clause] = []
        for clause in clauses:
            cause = out[-1] if out else None
            effect = cause.object or cause.complement if cause is not None else None
            causing = cause is not None and cause.predicate.verb.text.lower() in words.CAUSING
            if cause is None or effect is None or not causing or not self._goes_on(effect, clause):
                out.append(clause)
                continue
            whole = Span(effect.start, max(clause.end, clause.predicate.end))
            brought = Phrase(whole.start, whole.end, effect.head, (whole,))
            out[-1] = replace(cause, object=brought, complement=None, end=whole.end)
        return out

    def _goes_on(self, effect: Phrase, clause: Clause) -> bool:
        """Whether the clause tells what becomes of the effect, or of others: "tiga tewas dan 30 orang luka-luka"."""
        if not self.text[effect.end : clause.predicate.start].strip():
            return True
        fate = clause.predicate.verb.text.lower() in words.FATES and clause.subject is not None
        return fate and clause.subject is not None and self.text[effect.end : clause.subject.start].strip(" ,") == "dan"

    def overlooked(self, clauses: Sequence[Clause]) -> list[Clause]:
        """Clauses of verbs that only the tree sees as predicates."""
        sentence = self.syntax.sentence
        taken: list[Span] = [clause.predicate for clause in clauses]
        for clause in clauses:
            taken += [part for part in (clause.subject, clause.object, clause.complement) if part is not None]
        meant = [a.phrase for c in clauses for a in c.adjuncts if a.role is AdjunctRole.PURPOSE]
        return [
            self._bare(token)
            for at, token in enumerate(sentence.tokens)
            if token.pos == "VERB"
            and self.syntax.relation(at) in _PREDICATES
            and self.syntax.certainty(at) >= SURE
            and not any(span.overlaps(token) for span in (*taken, *meant))
            and not any(mention.contains(token) for mention in self.mentions)
            and token.text.lower() not in _NO_PREDICATES
            and not token.text.lower().endswith("nya")
            and not any(self._is_result(token, clause) for clause in clauses)
            and self._is_real(at)
        ]

    def _is_result(self, token: Token, clause: Clause) -> bool:
        """Whether the word leads to what comes out of the clause's verb: "naik menjadi 5 persen"."""
        found = clause.complement
        return found is not None and clause.predicate.end <= token.start < found.start and token.text == "menjadi"

    def _is_real(self, verb: int) -> bool:
        """Whether the verb states something: no aim or condition, and no bare verb that describes a noun."""
        marks = {self.word(at) for at in self.syntax.dependents(verb, "mark", "case", "advmod")}
        before = self.word(verb - 1) if verb else ""
        if marks & words.UNREAL or before.removesuffix("nya") in words.INTENT_NOUNS | words.GERUND_NOUNS:
            return False  # "usaha melahirkan negara baru itu …"
        above = self.syntax.sentence.arcs[verb].head
        if self.word(verb) == "datang" and above >= 0 and self.word(above) in words.TIME_NOUNS:
            return False  # "di masa yang (akan) datang"
        relative = any(self.word(at) == "yang" for at in self.syntax.children[verb])
        return relative or self.syntax.relation(verb) != "acl"

    def _bare(self, token: Token) -> Clause:
        predicate = Predicate(token.start, token.end, token, voice(token.text))
        return Clause(token.start, token.end, self.syntax.sentence.number, predicate)

    def with_results(self, clauses: Sequence[Clause]) -> list[Clause]:
        """ "naik dari Rp117 menjadi Rp118": what comes out belongs to the verb of the change."""
        out: list[Clause] = []
        for clause in clauses:
            at = self.verb(clause)
            above = self.syntax.sentence.arcs[at].head if at is not None else -1
            changes = out and above >= 0 and self.verb(out[-1]) == above and out[-1].complement is None
            if clause.predicate.verb.text.lower() == "menjadi" and changes and clause.complement is not None:
                adjuncts = (*out[-1].adjuncts, *(a for a in clause.adjuncts if a.start > clause.predicate.start))
                out[-1] = replace(out[-1], complement=clause.complement, adjuncts=adjuncts, end=clause.end)
            else:
                out.append(clause)
        return out
