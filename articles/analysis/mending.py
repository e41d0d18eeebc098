"""Clauses as the rules assembled them, mended by the parser's tree where the rules are known to be weak.

Nothing that the rules found is replaced by an arc alone: the tree fills what is missing and says which noun a phrase in
between belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from articles.analysis.document import (
    Adjunct,
    AdjunctRole,
    Attribution,
    Clause,
    Expression,
    Label,
    Mention,
    Phrase,
    Predicate,
    Span,
    Token,
    Voice,
)
from articles.analysis.drafts import voice
from articles.analysis.indonesian import clause_words as words
from articles.analysis.syntax import Syntax

SURE = 0.8  # of an arc that may fill what the rules left open
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
_UNDECIDED = (AdjunctRole.OTHER, AdjunctRole.PLACE)
_OF_NOUNS = frozenset("antara per tentang mengenai terhadap atas".split())
_VERBAL_ONLY = frozenset(
    {AdjunctRole.TIME, AdjunctRole.DURATION, AdjunctRole.COMPANION, AdjunctRole.BENEFICIARY, AdjunctRole.AGENT}
)
_NO_SUBJECTS = words.TIME_NOUNS | words.STANCES | {"tempat"}  # "Vostochny, tempat Rusia meluncurkan roket"
_NOUNS = frozenset("NOUN PROPN PRON NUM".split())
_PLACES = frozenset({AdjunctRole.PLACE, AdjunctRole.GOAL, AdjunctRole.SOURCE, AdjunctRole.OTHER})


@dataclass(frozen=True, slots=True)
class Mender:
    """One sentence with its tree, names and values."""

    text: str
    syntax: Syntax
    mentions: Sequence[Mention]
    expressions: Sequence[Expression]

    def mend(self, clauses: Sequence[Clause]) -> list[Clause]:
        """The clauses, mended, in the order of their predicates."""
        kept = self._with_effects([clause for clause in clauses if not self._is_misread(clause)])
        kept += self._overlooked(kept)
        kept.sort(key=lambda clause: clause.predicate.start)
        whole = [self._with_whole_phrases(clause) for clause in self._with_results(kept)]
        filled = self._with_shared(whole, [self._with_subject(clause, whole) for clause in whole])
        filled = [self._with_object(clause) for clause in filled]
        filled = [self._with_appositions(clause) for clause in filled]
        listed = self._with_shared_objects([self._with_lists(clause, filled) for clause in filled])
        return [self._attributed(self._with_roles_by_verb(clause), listed) for clause in listed]

    # -- what is a clause ----------------------------------------------------------------------------------------

    def _is_misread(self, clause: Clause) -> bool:
        """Whether the tree takes the "verb" for a preposition, a connective ("termasuk") or part of an aim."""
        at = self._verb(clause)
        if at is None or self._word(at) == "melalui":  # the rules read it as a verb behind "setelah" or "telah" alone
            return False
        sure = self.syntax.certainty(at) >= SURE
        return self._joins_aim(at) or self._lists_aims(at) or (self.syntax.relation(at) in ("case", "mark") and sure)

    def _joins_aim(self, verb: int) -> bool:
        """Whether the verb is coordinated with one that is only meant: "untuk membawa surat dan membahas lomba"."""
        if self.syntax.relation(verb) != "conj" or self.syntax.dependents(verb, "nsubj"):
            return False
        marks = self.syntax.dependents(self.syntax.sentence.arcs[verb].head, "mark")
        return any(self._word(mark) in words.UNREAL for mark in marks)

    def _lists_aims(self, verb: int) -> bool:
        """Whether the verb goes on with a bare list of aims: "indah untuk dikunjungi, dipelajari, dan dijaga"."""
        at = verb - 1
        while at > 0 and (self._word(at) in (",", *words.COORDINATORS) or self._token(at).pos == "VERB"):
            at -= 1
        return at >= 0 and at < verb - 2 and self._word(at) in words.AIMS

    def _with_effects(self, clauses: Sequence[Clause]) -> list[Clause]:
        """ "mengakibatkan 200 orang tewas": what is brought about is one thing, no fact of its own."""
        out: list[Clause] = []
        for clause in clauses:
            cause = out[-1] if out else None
            effect = cause.object or cause.complement if cause is not None else None
            causing = cause is not None and cause.predicate.verb.text.lower() in words.CAUSING
            if cause is None or effect is None or not causing or self.text[effect.end : clause.predicate.start].strip():
                out.append(clause)
                continue
            whole = Span(effect.start, max(clause.end, clause.predicate.end))
            brought = Phrase(whole.start, whole.end, effect.head, (whole,))
            out[-1] = replace(cause, object=brought, complement=None, end=whole.end)
        return out

    def _overlooked(self, clauses: Sequence[Clause]) -> list[Clause]:
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
        marks = {self._word(at) for at in self.syntax.dependents(verb, "mark", "case", "advmod")}
        before = self._word(verb - 1) if verb else ""
        if marks & words.UNREAL or before.removesuffix("nya") in words.INTENT_NOUNS | words.GERUND_NOUNS:
            return False  # "usaha melahirkan negara baru itu …"
        above = self.syntax.sentence.arcs[verb].head
        if self._word(verb) == "datang" and above >= 0 and self._word(above) in words.TIME_NOUNS:
            return False  # "di masa yang (akan) datang"
        relative = any(self._word(at) == "yang" for at in self.syntax.children[verb])
        return relative or self.syntax.relation(verb) != "acl"

    def _bare(self, token: Token) -> Clause:
        predicate = Predicate(token.start, token.end, token, voice(token.text))
        return Clause(token.start, token.end, self.syntax.sentence.number, predicate)

    # -- subject and object --------------------------------------------------------------------------------------

    def _with_whole_phrases(self, clause: Clause) -> Clause:
        """ "Kunjungan Kim ke Rusia merupakan …", "perang di Ukraina": what hangs on a noun is part of its phrase."""
        for adjunct in clause.adjuncts:
            for phrase in self._nouns_before(clause, adjunct):
                touches = phrase.end < adjunct.start <= phrase.end + 1
                belongs = self._hangs_inside(adjunct, phrase) or self._nests(clause, phrase, adjunct)
                if touches and (belongs or (adjunct.preposition == "dari" and phrase in self._origins(clause))):
                    clause = self._absorbed(clause, phrase, adjunct)
                    break
        return clause

    def _origins(self, clause: Clause) -> list[Phrase]:
        """The phrases that "dari" describes: "adalah dokter dari Solo", "didukung organisasi dari Jerman"."""
        if clause.predicate.voice is Voice.NOMINAL:
            return [clause.complement] if clause.complement is not None else []
        found = [a.phrase for a in clause.adjuncts if a.role in (AdjunctRole.AGENT, AdjunctRole.INSTRUMENT)]
        found = [phrase for phrase in found if not self._begins_with_person(phrase)]
        subject = clause.subject  # "Ani dari Solo menang"
        return [*found, subject] if subject is not None and subject.end < clause.predicate.start else found

    def _nests(self, clause: Clause, phrase: Phrase, adjunct: Adjunct) -> bool:
        """Whether a place stands in a place: "di akuarium di pulau itu"."""
        outer = next((other for other in clause.adjuncts if other.phrase is phrase), None)
        places = outer is not None and outer.role is adjunct.role is AdjunctRole.PLACE
        return places and outer is not None and outer.preposition == adjunct.preposition

    def _nouns_before(self, clause: Clause, adjunct: Adjunct) -> list[Phrase]:
        """The phrases of the clause that an adjunct may be a part of."""
        aside = adjunct.phrase.head.text.lower() in words.ASIDES
        measure = adjunct.preposition in words.SIZES  # "danau seluas 1.130 km2" is asked about by itself
        if not adjunct.preposition or adjunct.role in _VERBAL_ONLY or aside or measure:
            return []
        if adjunct.end < clause.predicate.start:
            subject = clause.subject
            if subject is None or adjunct.preposition == "dalam":
                return []
            if self._begins_with_person(subject) and adjunct.preposition != "dari":
                return []
            return [subject]
        found = [
            other.phrase
            for other in clause.adjuncts
            if other.preposition and other is not adjunct and {other.role, adjunct.role} <= _PLACES
        ]
        if clause.complement is not None and clause.predicate.voice is Voice.NOMINAL:
            found.append(clause.complement)
        if adjunct.preposition == "dari" and adjunct.phrase.head.text.lower() not in words.TIME_NOUNS:
            found += [phrase for phrase in self._origins(clause) if phrase not in found]
        if clause.object is not None and adjunct.preposition in _OF_NOUNS:
            found.append(clause.object)
        return found

    def _absorbed(self, clause: Clause, phrase: Phrase, adjunct: Adjunct) -> Clause:
        """The clause with the adjunct as the end of the phrase."""
        last = Span(phrase.members[-1].start, adjunct.end)
        whole = replace(phrase, end=adjunct.end, members=(*phrase.members[:-1], last))
        left = tuple(
            replace(other, end=adjunct.end, phrase=whole) if other.phrase is phrase else other
            for other in clause.adjuncts
            if other is not adjunct
        )
        return replace(
            clause,
            adjuncts=left,
            subject=whole if clause.subject is phrase else clause.subject,
            object=whole if clause.object is phrase else clause.object,
            complement=whole if clause.complement is phrase else clause.complement,
        )

    def _hangs_inside(self, adjunct: Adjunct, phrase: Span) -> bool:
        head = self.syntax.head_of(adjunct.phrase)
        above = self.syntax.sentence.arcs[head].head if head is not None else -1
        return above >= 0 and phrase.contains(self.syntax.sentence.tokens[above])

    def _with_subject(self, clause: Clause, clauses: Sequence[Clause]) -> Clause:
        """A clause without a subject takes the one that the tree sees; one that passed its own by takes that."""
        at = self._verb(clause)
        if at is None:
            return clause
        if clause.subject is not None or clause.antecedent is not None:
            return self._with_own_subject(clause, at, clauses)
        word = self.syntax.subject(at)
        if word is None or self.syntax.certainty(word) < SURE or clause.predicate.contains(self._token(word)):
            return clause
        if self._word(word) in words.TIME_NOUNS and self.syntax.preposition(word):
            return clause  # "sejak pagi tampak …"
        phrase = self._phrase(word, clauses)
        if any(part.overlaps(phrase) for part in (clause.object, clause.complement) if part is not None):
            return clause
        left = tuple(a for a in clause.adjuncts if not a.overlaps(phrase))
        if self.syntax.is_relative(at):
            return replace(clause, antecedent=phrase, adjuncts=left)
        return replace(clause, subject=phrase, adjuncts=left, start=min(clause.start, phrase.start))

    def _with_own_subject(self, clause: Clause, verb: int, clauses: Sequence[Clause]) -> Clause:
        """ "Sebelum ia terbang", "kekecewaan mereka terobati": a noun that hangs on the verb itself is its subject."""
        nouns, read = self.syntax.own_subjects(verb), clause.subject or clause.antecedent
        if (
            clause.predicate.verb.text.lower() in words.EXISTENTIAL
            and read is not None
            and read.start > clause.predicate.start
        ):
            return clause
        if not nouns or read is None or any(read.contains(self._token(noun)) for noun in nouns):
            return clause
        word = nouns[-1]
        if self.syntax.certainty(word) < SURE or not self._can_be_subject(word, verb, clause):
            return clause
        phrase = self._before_times(self._phrase(word, clauses), clause)
        if phrase.overlaps(clause.predicate):
            return clause
        left = tuple(a for a in clause.adjuncts if not a.overlaps(phrase))
        return replace(clause, subject=phrase, antecedent=None, adjuncts=left, start=min(clause.start, phrase.start))

    def _with_shared(self, read: Sequence[Clause], mended: Sequence[Clause]) -> list[Clause]:
        """A clause that shared the subject of one before it takes the subject that this one was given instead."""
        out: list[Clause] = []
        moved: list[tuple[Phrase, Phrase]] = []
        for before, after in zip(read, mended, strict=True):
            at, old = self._verb(after), before.subject
            if old is not None and after.subject is not None and after.subject is not old:
                moved.append((old, after.subject))
            elif at is not None and not self.syntax.own_subjects(at):
                after = replace(after, subject=next((new for was, new in moved if was == old), after.subject))
            out.append(after)
        return out

    def _can_be_subject(self, word: int, verb: int, clause: Clause) -> bool:
        """Whether nothing speaks against a word as subject: a preposition, a time, an actor beside the verb."""
        token = self._token(word)
        if self._word(word) in _NO_SUBJECTS or token.pos not in _NOUNS or self.syntax.preposition(word):
            return False
        if any(a.contains(token) and (a.preposition or a.role is AdjunctRole.AGENT) for a in clause.adjuncts):
            return False
        bare = clause.antecedent is not None and word + 1 == verb and token.pos == "PRON"  # "apa yang ia inginkan"
        return not bare and not self._is_set_off(clause, token)

    def _is_set_off(self, clause: Clause, token: Token) -> bool:
        """Whether a comma parts a word from the subject that stands at its verb: "Sisi lain, warga bisa datang"."""
        read, verb = clause.subject, clause.predicate
        if read is None or not token.end <= read.start < read.end <= verb.start:
            return token.end <= self.syntax.opening  # a dateline
        return self.text[: read.start].rstrip().endswith(",") and "," not in self.text[read.end : verb.start]

    def _before_times(self, phrase: Phrase, clause: Clause) -> Phrase:
        """A phrase of the tree without the dateline before it and the time behind it."""
        times = [a.start for a in clause.adjuncts if a.role is AdjunctRole.TIME and a.start > phrase.head.start]
        start = max(phrase.start, self.syntax.opening)
        stop = min([phrase.end, *times])
        end = start + len(self.text[start:stop].rstrip(" ,"))
        if (start, end) == (phrase.start, phrase.end):
            return phrase
        return Phrase(start, end, phrase.head, (Span(start, end),))

    def _with_object(self, clause: Clause) -> Clause:
        at = self._verb(clause)
        open_to = clause.predicate.voice is Voice.ACTIVE and clause.object is None and clause.complement is None
        word = self.syntax.object(at) if at is not None and open_to else None
        if word is None or self.syntax.certainty(word) < SURE or self._token(word).start < clause.predicate.end:
            return clause
        phrase = self._phrase(word, ())
        left = tuple(a for a in clause.adjuncts if not a.overlaps(phrase))
        return replace(clause, object=phrase, adjuncts=left, end=max(clause.end, phrase.end))

    def _with_shared_objects(self, clauses: Sequence[Clause]) -> list[Clause]:
        """ "mencuci dan memotong sayur": what both verbs act on stands behind the second."""
        out = list(clauses)
        for at, (clause, following) in enumerate(pairwise(clauses)):
            between = self.text[clause.predicate.end : following.predicate.start].strip()
            acting = {clause.predicate.voice, following.predicate.voice} == {Voice.ACTIVE}
            bare = (
                clause.object is None and clause.complement is None and not clause.predicate.verb.text.endswith("nya")
            )
            if acting and bare and between in words.COORDINATORS and following.object is not None:
                out[at] = replace(clause, object=following.object, end=max(clause.end, following.object.end))
        return out

    def _with_results(self, clauses: Sequence[Clause]) -> list[Clause]:
        """ "naik dari Rp117 menjadi Rp118": what comes out belongs to the verb of the change."""
        out: list[Clause] = []
        for clause in clauses:
            at = self._verb(clause)
            above = self.syntax.sentence.arcs[at].head if at is not None else -1
            changes = out and above >= 0 and self._verb(out[-1]) == above and out[-1].complement is None
            if clause.predicate.verb.text.lower() == "menjadi" and changes and clause.complement is not None:
                adjuncts = (*out[-1].adjuncts, *(a for a in clause.adjuncts if a.start > clause.predicate.start))
                out[-1] = replace(out[-1], complement=clause.complement, adjuncts=adjuncts, end=clause.end)
            else:
                out.append(clause)
        return out

    # -- lists, roles that the verb decides ----------------------------------------------------------------------

    def _with_lists(self, clause: Clause, clauses: Sequence[Clause]) -> Clause:
        """A phrase takes in the members of its coordination that the rules cut off, but no other clause's words."""
        taken: list[Span] = [clause.predicate, *clause.adjuncts]
        for other in clauses:
            if other is not clause:
                taken += [part for part in (other.predicate, other.subject) if part is not None]
        changed: dict[str, Phrase] = {}
        for name in ("subject", "object", "complement"):
            phrase: Phrase | None = getattr(clause, name)
            longer = self._listed(phrase) if phrase is not None else None
            if longer is not None and not any(longer.overlaps(part) for part in taken):
                changed[name] = longer
        return _changed(clause, changed)

    def _with_appositions(self, clause: Clause) -> Clause:
        """ "putranya, Kojo," is one phrase where the tree has the name as an apposition of the noun."""
        changed: dict[str, Phrase] = {}
        for name in ("subject", "object", "antecedent"):
            phrase: Phrase | None = getattr(clause, name)
            named = self._named(phrase) if phrase is not None else None
            if named is not None and not named.overlaps(clause.predicate):
                changed[name] = named
        said = clause.attribution
        speaker = self._named(said.speaker) if said is not None else None
        if said is not None and speaker is not None:
            clause = replace(clause, attribution=replace(said, speaker=speaker))
        return _changed(clause, changed)

    def _named(self, phrase: Phrase) -> Phrase | None:
        """The phrase with the name that follows a comma as its apposition, None where there is none."""
        if len(phrase.members) > 1 or self.text[phrase.end : phrase.end + 2] != ", ":
            return None
        at = self.syntax.at(phrase.end + 2)
        name = next((m for m in self.mentions if m.start == phrase.end + 2), None)
        if at is None or name is None or self.syntax.relation(at) != "appos" or self.syntax.certainty(at) < SURE:
            return None
        if not phrase.contains(self._token(self.syntax.sentence.arcs[at].head)) or self._begins_with_name(phrase):
            return None
        return replace(phrase, end=name.end, members=(Span(phrase.start, name.end),))

    def _begins_with_person(self, phrase: Phrase) -> bool:
        """Whether the phrase is somebody's name, which nothing behind it narrows down."""
        return any(mention.contains(phrase.head) and mention.label is Label.PERSON for mention in self.mentions)

    def _begins_with_name(self, phrase: Phrase) -> bool:
        return any(mention.start == phrase.start for mention in self.mentions)

    def _listed(self, phrase: Phrase) -> Phrase | None:
        """The phrase with all members that the tree sees, None where it sees no more than the rules."""
        head = self.syntax.head_of(phrase)
        members = self.syntax.members(head) if head is not None else []
        beyond = [at for at in members if self._token(at).start >= phrase.end]
        if not beyond or any(self.syntax.certainty(at) < SURE for at in beyond):
            return None
        spans = [self.syntax.span(at) for at in beyond]
        whole = Span(phrase.start, spans[-1].end)
        between = self.text[phrase.end : spans[0].start].strip()
        if between not in (",", "dan", ", dan", "serta", ", serta") or len(spans) != len(members) - len(phrase.members):
            return None
        return replace(phrase, end=whole.end, members=(*phrase.members, *self._parted(spans)))

    def _parted(self, spans: Sequence[Span]) -> list[Span]:
        """Members that do not reach into the next: a conjunct's phrase ends where the following one begins."""
        ends = [min(span.end, after.start) for span, after in zip(spans, [*spans[1:], spans[-1]], strict=True)]
        ends[-1] = spans[-1].end
        return [
            Span(
                span.start, span.start + len(self.text[span.start : end].rstrip(" ,").removesuffix(" dan").rstrip(" ,"))
            )
            for span, end in zip(spans, ends, strict=True)
        ]

    def _with_roles_by_verb(self, clause: Clause) -> Clause:
        """What "pada" adds depends on the verb: "berada pada posisi" a place, "berfokus pada masalah" what about."""
        verb = clause.predicate.verb.text.lower()
        role = AdjunctRole.PLACE if verb in words.LOCATED else AdjunctRole.TOPIC if verb in words.ABOUT else None
        return replace(clause, adjuncts=tuple(self._by_verb(a, verb, role, clause.subject) for a in clause.adjuncts))

    def _by_verb(self, adjunct: Adjunct, verb: str, role: AdjunctRole | None, subject: Phrase | None) -> Adjunct:
        """The adjunct with the role that the verb or the subject behind it gives it."""
        if adjunct.preposition == "pada" and adjunct.role in _UNDECIDED and role is not None:
            return replace(adjunct, role=role)
        if adjunct.preposition == "dengan" and adjunct.role is AdjunctRole.INSTRUMENT and verb in words.RELATING:
            return replace(adjunct, role=AdjunctRole.TOPIC)
        counted = subject is not None and adjunct.end < subject.start and self._is_counted(subject)
        named = any(mention.overlaps(adjunct.phrase) for mention in self.mentions)
        if adjunct.preposition == "dari" and counted and not named:
            return replace(adjunct, role=AdjunctRole.OTHER)  # "Dari 35 siswa, 20 siswa lulus"
        return adjunct

    def _is_counted(self, phrase: Phrase) -> bool:
        first = phrase.of(self.text).split()[0].lower()
        counts = any(each.start == phrase.start for each in self.expressions)
        return counts or first in words.QUANTIFIERS or first == "sebanyak"

    def _phrase(self, word: int, clauses: Sequence[Clause]) -> Phrase:
        """The noun phrase of a head word, as another clause has read it or else as the tree has it."""
        token = self._token(word)
        for clause in clauses:
            for phrase in (clause.subject, clause.object, clause.complement, clause.antecedent):
                if phrase is not None and phrase.head == token:
                    return phrase
        span = self.syntax.span(word)
        return Phrase(span.start, span.end, token, (span,))

    # -- who says so ---------------------------------------------------------------------------------------------

    def _attributed(self, clause: Clause, clauses: Sequence[Clause]) -> Clause:
        """What hangs below a verb of saying is said by its subject."""
        at = self._verb(clause)
        if at is None or clause.attribution is not None:
            return clause
        saying = self._saying_above(at)
        for other in clauses:
            if saying is not None and other is not clause and self._verb(other) == saying and other.subject is not None:
                cue = Span(other.predicate.start, other.predicate.end)
                return replace(clause, attribution=Attribution(other.subject, cue))
        return clause

    def _saying_above(self, verb: int) -> int | None:
        """The verb of saying whose statement the verb is, or is part of."""
        at = self.syntax.clause_of(verb)
        while self.syntax.sentence.arcs[at].head >= 0:
            above = self.syntax.sentence.arcs[at].head
            if self.syntax.relation(at) in ("ccomp", "parataxis", "xcomp"):
                said = self._word(above)
                return above if said in words.SAYING - words.KNOWING else None
            at = above
        return None

    # -- looking up ----------------------------------------------------------------------------------------------

    def _verb(self, clause: Clause) -> int | None:
        return self.syntax.at(clause.predicate.verb.start)

    def _token(self, word: int) -> Token:
        return self.syntax.sentence.tokens[word]

    def _word(self, word: int) -> str:
        return self._token(word).text.lower()


def _changed(clause: Clause, phrases: dict[str, Phrase]) -> Clause:
    """The clause with other phrases in the named roles."""
    return replace(
        clause,
        subject=phrases.get("subject", clause.subject),
        object=phrases.get("object", clause.object),
        complement=phrases.get("complement", clause.complement),
        antecedent=phrases.get("antecedent", clause.antecedent),
    )
