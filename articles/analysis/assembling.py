"""The clauses of one sentence assembled from its parts, read from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.analysis.antecedents import antecedent
from articles.analysis.document import (
    Adjunct,
    AdjunctRole,
    Attribution,
    Clause,
    Phrase,
    Predicate,
    Sentence,
    Span,
    Voice,
)
from articles.analysis.drafts import Draft, as_adjunct, extend_complement, extend_object, predicate
from articles.analysis.indonesian import clause_words as words
from articles.analysis.indonesian.reference_words import HUMAN
from articles.analysis.parts import Part, is_personal, lasts

# what stands before the first verb holds for all that share its subject
_SETTING = (AdjunctRole.TIME, AdjunctRole.PLACE)
_APPOSED = 2  # phrases that wait for a verb when the second explains the first


class Assembler:
    """Reads the parts of one sentence from left to right; ``here`` is the clause at hand."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text, self.sentence = text, sentence
        self.here = Draft()
        self.done: list[Draft] = []
        self.waiting: list[Phrase] = []
        self.fronted: list[Adjunct] = []
        self.boundary = True
        self.coordinated = False
        self.attribution: Attribution | None = None
        self.speaker: Phrase | None = None
        self.saying = self.spoken = self.joining = self.aside = self.explaining = False
        self.last: Part | None = None
        self.before_last: Part | None = None
        self.subjectless: list[Draft] = []
        self.setting: tuple[Adjunct, ...] = ()
        self.predicates: list[Predicate] = []

    def assemble(self, row: Sequence[Part]) -> list[Clause]:
        """The clauses of the sentence."""
        for i, part in enumerate(row):
            following = row[i + 1] if i + 1 < len(row) else None
            self._read(part, following)
        while self.here.parent is not None:
            self._close()
        self._close()
        self.predicates = [draft.predicate for draft in self.done if draft.predicate is not None]
        complete = [(draft, draft.predicate) for draft in self.done if draft.predicate is not None and draft.is_fact]
        return [self._clause(*each) for each in sorted(complete, key=lambda pair: pair[1].start)]

    def _read(self, part: Part, following: Part | None) -> None:
        kept = False
        if part.phrase is not None and part.adjunct is None:
            self._noun(part, part.phrase, following)
        elif part.adjunct is not None:
            kept = self._adjunct(part.adjunct, following)
        elif part.label == "APP" and self._is_explained():
            self.explaining = True
        elif part.label == "CP" and part.chunk.units[-1].word == "menjadi" and self._turns():
            self.here.becoming = True
        elif part.label in ("VP", "CP", "APP"):
            self._verb(part)
        elif part.label == "REL":
            self._relative(following)
        elif part.label == "SC":
            self._connective(part)
        elif part.label == "SAY":
            self.saying = self.spoken = True
        elif part.label == "CC":
            self.coordinated = True
            return
        elif part.label in ("COM", "SEP"):
            self.spoken &= part.label == "COM"
            self._comma(following)
            return
        self.boundary, self.coordinated = False, kept
        if part.phrase is not None:
            self.before_last, self.last = self.last, part

    # -- one method for each kind of part ------------------------------------------------------------------------

    def _noun(self, part: Part, phrase: Phrase, following: Part | None) -> None:
        verb_follows = following is not None and following.label in ("VP", "CP")
        if self.explaining:
            self._explain(phrase)
        elif self.here.becoming and self.here.complement is None:
            self.here.complement = phrase
        elif self.saying:
            self.attribution = Attribution(phrase, Span(phrase.start, phrase.end))
            self.saying = False
        elif verb_follows and self.waiting and phrase.of(self.text).endswith(" kali"):
            self.fronted.append(Adjunct(phrase.start, phrase.end, AdjunctRole.OTHER, "", phrase))  # how often
        elif self.spoken and self.waiting and self.boundary and phrase.head.text in HUMAN:
            self.aside = True  # "Bunga itu, kata Rina, ahli tanaman dari Solo, tumbuh …"
        elif self.here.predicate is None:
            self.waiting.append(phrase)
        elif verb_follows and (self.boundary or self.coordinated or self._is_saying() or self._is_wishing()):
            self.waiting = [phrase]
            self.joining = self.coordinated
        elif self.boundary and not self.coordinated:
            self.aside = True  # an apposition or an afterthought
        else:
            self._attach(phrase, part, acts=is_personal(part.chunk) or part.chunk.units[0].mention is not None)

    def _is_next_time(self, adjunct: Adjunct, following: Part | None) -> bool:
        """Whether a time behind "dan" is that of the verb to come: "… dan kini memimpin sekolah"."""
        verb_follows = following is not None and following.label in ("VP", "CP")
        dated = not adjunct.preposition or adjunct.role is AdjunctRole.TIME
        return self.coordinated and verb_follows and dated and self.here.predicate is not None

    def _is_explained(self) -> bool:
        """Whether "yaitu" goes on about the object or complement at hand: "memiliki tiga anak, yaitu A, B, dan C"."""
        return self.boundary and self.here.predicate is not None and self._last_of_clause() is not None

    def _last_of_clause(self) -> Phrase | None:
        return self.here.object or self.here.complement

    def _explain(self, named: Phrase) -> None:
        """Take what "yaitu" names into the phrase that it explains."""
        self.explaining = False
        phrase = self._last_of_clause()
        if phrase is None or len(phrase.members) > 1:
            return
        whole = Span(phrase.start, named.end)
        members = named.members if len(named.members) > 1 else (whole,)
        longer = Phrase(whole.start, whole.end, phrase.head, members, named.is_open)
        self.here.adjuncts = [adjunct for adjunct in self.here.adjuncts if not whole.contains(adjunct)]
        if phrase is self.here.object:
            self.here.object = longer
        else:
            self.here.complement = longer

    def _turns(self) -> bool:
        """Whether "menjadi" says what comes out of the verb at hand: "anjlok dari A menjadi B"."""
        here = self.here
        if here.verb not in words.TURNING or self.boundary or self.coordinated:
            return False
        if here.complement is not None and here.complement.head.text.lower() in words.ASPECTS:
            here.complement = None  # "berubah nama menjadi"
        return here.complement is None

    def _attach(self, phrase: Phrase, part: Part, *, acts: bool) -> None:
        here = self.here
        kind = here.voice
        adjoined = any(here.predicate is not None and a.start > here.predicate.start for a in here.adjuncts)
        role = self._bare_role(here, part) if not adjoined else None
        if role is not None:
            preposition = "dengan" if role is AdjunctRole.COMPANION else ""  # "bertemu Putin" is "bertemu dengan Putin"
            here.adjuncts.append(Adjunct(phrase.start, phrase.end, role, preposition, phrase))
            return
        if part.chunk.units[-1].word == "kali" or part.chunk.units[-1].tokens[-1].text.lower() == "kali":
            here.adjuncts.append(Adjunct(phrase.start, phrase.end, AdjunctRole.OTHER, "", phrase))  # how often
            return
        if not adjoined and (here.verb in words.EXISTENTIAL or _is_of_antecedent(here, part)):
            here.subject = phrase  # "terjadi banjir", "orang yang tidak disebutkan namanya"
            return
        if here.verb in words.CHANGING and part.chunk.units[0].tag == "AMT" and not here.complement:
            here.complement = phrase
            return
        if here.takes_object or (here.has_amount and part.chunk.units[0].tag in ("AMT", "NUM")):
            here.object = phrase
        elif kind in (Voice.PASSIVE, Voice.INTRANSITIVE) and here.subject is None and here.antecedent is None:
            here.subject = phrase
        elif kind is Voice.PASSIVE and not adjoined and (acts or here.takes_agent) and not _is_no_agent(here, part):
            here.adjuncts.append(Adjunct(phrase.start, phrase.end, AdjunctRole.AGENT, "", phrase))
        elif kind is not None and kind is not Voice.ACTIVE and here.complement is None and not adjoined:
            here.complement = phrase

    def _bare_role(self, here: Draft, part: Part) -> AdjunctRole | None:
        """What a bare noun phrase adds to a verb that takes no object: "bertemu Putin", "tinggal dua hari"."""
        if here.voice is not Voice.INTRANSITIVE or (here.subject is None and here.antecedent is None):
            return None
        if here.verb in words.RECIPROCAL and is_personal(part.chunk):
            return AdjunctRole.COMPANION
        if here.has_amount:
            return None  # "berusia 21 tahun"
        ago = self.text[part.end :].split(maxsplit=1)[:1]
        return AdjunctRole.DURATION if lasts(part.chunk) and not set(ago) & words.AGO else None

    def _adjunct(self, adjunct: Adjunct, following: Part | None) -> bool:
        """Take an adjunct in; whether the "dan" before it goes on to the verb behind it."""
        if self._is_next_time(adjunct, following):
            self.fronted.append(adjunct)
            return True
        self._place_adjunct(adjunct)
        return False

    def _place_adjunct(self, adjunct: Adjunct) -> None:
        if self.aside and adjunct.preposition and adjunct.role is not AdjunctRole.ACCORDING_TO:
            return  # "dibimbing Budi, ahli kelautan dari Universitas X": where he is from
        if self.spoken and self.here.predicate is not None:
            self.saying = False
            return  # "…, kata Budi, Senin (5/9), di Solo": when and where it was said
        if adjunct.role is AdjunctRole.AGENT and adjunct.preposition and self.here.voice is Voice.ACTIVE:
            return  # "berhenti menyusul dihentikannya pasokan oleh Budi": he does what the noun tells
        if adjunct.preposition == "berdasarkan" and self._is_done():
            self.here.adjuncts.append(replace(adjunct, role=AdjunctRole.INSTRUMENT))
        elif adjunct.role is AdjunctRole.ACCORDING_TO:
            self.attribution = Attribution(adjunct.phrase, Span(adjunct.start, adjunct.end))
        elif self.here.predicate is None or self.waiting:
            self.fronted.append(adjunct)
        elif adjunct.role is AdjunctRole.COMPANION and self._belongs_outside():
            self._close()
            self.here.adjuncts.append(adjunct)
        else:
            self.here.adjuncts.append(adjunct)

    def _is_done(self) -> bool:
        """Whether somebody does what the clause at hand tells: "menerbitkan kartu berdasarkan data"."""
        acting = self.here.voice in (Voice.ACTIVE, Voice.PASSIVE)
        return acting and not self.boundary and not self.waiting and self.here.verb not in words.CHANGING

    def _belongs_outside(self) -> bool:
        """Whether a companion after a relative clause goes with the noun or verb outside: "pembicaraan yang …"."""
        here, parent = self.here, self.here.parent
        if here.antecedent is None or parent is None or here.predicate is None or parent.predicate is None:
            return False
        outside = {here.antecedent.head.text.lower(), parent.predicate.verb.text.lower()}
        return bool(outside & words.RECIPROCAL) and here.predicate.verb.text.lower() not in words.RECIPROCAL

    def _verb(self, part: Part) -> None:
        self.aside = self.spoken = False
        read = predicate(part)
        here = self.here
        if here.predicate is not None:
            self._next_predicate()
        if self.waiting and (self.here.subject is None or self.here.borrows) and self.here.antecedent is None:
            self.here.subject = self._with_apposition()
        elif self.boundary and self.speaker is not None and read.voice is Voice.ACTIVE and not self.fronted:
            self.here.subject, self.speaker = self.speaker, None  # "Ia mengatakan, sering melihat kapal"
        self.here.predicate = read
        self._take_pronoun()
        self.here.adjuncts += self.fronted
        if self.fronted:
            self.setting = tuple(a for a in self.fronted if a.role in _SETTING)
        for draft in self.subjectless:
            draft.subject = draft.subject or self.here.subject
        self.waiting, self.fronted, self.subjectless = [], [], []

    def _take_pronoun(self) -> None:
        """ "Surat itu saya baca", "kapal yang mereka tumpangi": the pronoun before a bare verb acts on the noun."""
        here, suffixed = self.here, self.here.verb.endswith(("kan", "i")) and self.here.verb not in words.ROOT_VERBS
        if not self.waiting or not suffixed or self.here.verb.startswith(words.VERB_PREFIXES):
            return
        actor, undergone = self.waiting[-1], here.antecedent
        if here.antecedent is None and len(self.waiting) >= _APPOSED and "," not in self._between(*self.waiting[-2:]):
            undergone = self.waiting[-2]
        if undergone is not None and actor.of(self.text).lower() in words.PRONOUNS:
            here.subject = undergone if here.antecedent is None else None
            here.adjuncts.append(Adjunct(actor.start, actor.end, AdjunctRole.AGENT, "", actor))

    def _between(self, one: Span, other: Span) -> str:
        return self.text[one.end : other.start]

    def _with_apposition(self) -> Phrase:
        """The subject before the verb at hand, with what explains it between commas: "Nara, adik Bima di Bogor, …"."""
        if len(self.waiting) < _APPOSED or not self.boundary:
            return self.waiting[-1]
        named, explaining = self.waiting[-2:]
        if self.text[named.end : explaining.start].strip() != "," or self.last is None:
            return self.waiting[-1]
        whole = Span(named.start, self.last.end)
        self.fronted = [adjunct for adjunct in self.fronted if not whole.contains(adjunct)]
        return Phrase(whole.start, whole.end, named.head, (Span(named.start, named.end),))

    def _named_kind(self) -> Phrase | None:
        """A name with the kind of person that explains it behind a comma, neither of which has a verb yet."""
        if len(self.waiting) < _APPOSED:
            return None
        name, kind = self.waiting[-2:]
        kinds = kind.head.text in HUMAN and name.head.text[:1].isupper()
        if not kinds or self._between(name, kind).strip() != ",":
            return None
        return Phrase(name.start, kind.end, name.head, (Span(name.start, name.end),))

    def _next_predicate(self) -> None:
        """A second verb: the main one after a relative clause, one that shares the subject, or one of its own."""
        here = self.here
        if here.antecedent is not None and here.parent and here.parent.predicate is None and not self.coordinated:
            self._close()
        elif self.waiting and self.joining and here.connective is not None:
            self._close(pop=False)  # "karena telurnya diambil dan lautnya tercemar": one cause
            self.here = Draft(connective=here.connective, parent=here.parent)
        elif self.waiting:
            if self._is_saying() and here.object is None and not self.joining:
                self._attribute()
            self._close_all()
        elif self.boundary or self.coordinated:
            subject, antecedent, parent = here.subject, here.antecedent, here.parent
            self._close(pop=False)
            self.here = Draft(subject=subject, antecedent=antecedent, parent=parent, shares_subject=True)
            told = {a.role for a in self.fronted}  # "Pada 2005 ia menulis A dan memimpin B", "… dan kini memimpin B"
            self.here.adjuncts += [a for a in self.setting if a in here.adjuncts and a.role not in told]
        else:
            inner = here.object
            said = self._is_saying()
            if said:
                self._attribute()
                here.object = None  # what is said is no object
            self._close_all()
            self.here.subject = inner if said or here.verb in words.PERCEIVING else None

    def _relative(self, following: Part | None) -> None:
        """ "yang" after a noun phrase opens a clause about it; the clause at hand waits."""
        self.spoken = False
        here = self.here
        found = antecedent(self.text, self.last, self.before_last, following, boundary=self.boundary)
        if found is None:
            return
        named = self._named_kind() if here.predicate is None and here.antecedent is None else None
        if named is not None and found is self.waiting[-1]:
            self.waiting[-2:] = [named]  # "Nara, ahli laut yang bekerja di Solo, …": Nara works there
            found = named
        if here.predicate is None:
            here.subject = self.waiting[-1] if self.waiting else here.subject
            here.adjuncts += self.fronted
            self.waiting, self.fronted = [], []
        self.here = Draft(antecedent=found, parent=here)

    def _connective(self, part: Part) -> None:
        word = part.chunk.word
        here = self.here
        if word == "bahwa" and here.predicate is not None:
            self._attribute()
            self._close_all()
            return
        if here.predicate is None and not self.waiting and here.connective is None and here.antecedent is None:
            here.connective = part
            return
        if here.predicate is None and self.waiting and here.antecedent is None:
            if self.boundary or self.waiting[-1].head.text.lower() not in words.TIME_SPANS:
                here.subject = self.waiting[-1]
                self.waiting = []
            else:
                self.waiting = []
                here.connective = part
                return
        self.here = Draft(connective=part, parent=here, of_noun=word == "untuk" and self._after_intent())
        if part.chunk.head.text.lower() in ("di", "dimana", "tempat"):  # "di mana" is joined from two words
            self._place_here(here)
        if word in words.LENDING:
            self.here.subject, self.here.borrows = here.subject, True

    def _after_intent(self) -> bool:
        """Whether the noun just read is completed by what follows: "usul untuk memperbaiki hak"."""
        if self.last is None or self.boundary:
            return False
        row = self.last.chunk.units
        first = next((unit.word for unit in row if unit.tag == "N"), "")
        return row[-1].word in words.INTENT_NOUNS or first.removesuffix("nya") in words.INTENT_NOUNS

    def _place_here(self, outer: Draft) -> None:
        """ "bandara di mana X bertemu": what follows happens at the place, and on the day, just named."""
        for adjunct in outer.adjuncts:
            if adjunct.role in (AdjunctRole.GOAL, AdjunctRole.PLACE):
                phrase = adjunct.phrase
                self.here.adjuncts = [Adjunct(phrase.start, phrase.end, AdjunctRole.PLACE, "di", phrase)]
            elif adjunct.role is AdjunctRole.TIME and self.here.adjuncts:
                self.here.adjuncts.append(adjunct)

    def _is_dated(self, following: Part | None) -> bool:
        """Whether behind the comma it says when a relative clause took place: "yang dibuka di Solo, Senin (5/9)"."""
        here, last = self.here, self.last
        if here.antecedent is None or here.predicate is None or last is None or last.adjunct not in here.adjuncts:
            return False
        placed = last.adjunct is not None and last.adjunct.role in (*_SETTING, AdjunctRole.INSTRUMENT)
        return placed and following is not None and following.chunk.label in ("DATE", "TIME")

    def _comma(self, following: Part | None) -> None:
        if self._is_dated(following):
            return
        self.aside, self.speaker = False, None
        if self.here.parent is not None and self.here.predicate is not None:
            self._close()
        here = self.here
        opposed = here.connective is not None and here.connective.chunk.word in words.OPPOSING
        if here.parent is None and here.connective is not None and here.predicate is not None and not opposed:
            self._finish_fronted(here)
        elif self._is_saying() and here.object is None and here.parent is None:
            self._attribute()  # "X mengatakan, pada 30 Agustus …": what follows is what is said
            self._close_all()
            self.speaker = here.subject
        elif here.verb in words.REPORTED and here.subject is None and here.parent is None:
            self._close_all()  # "Dikatakan, pada 2005 warga …"
        self.boundary = True

    def _finish_fronted(self, here: Draft) -> None:
        """ "Setelah makan, Kim pergi": the finished clause becomes an adjunct of the one to come."""
        adjunct = as_adjunct(here, self.text)
        self.done.append(here)
        if here.subject is None:
            self.subjectless.append(here)
        self.here = Draft()
        if adjunct is not None:
            self.fronted.append(adjunct)

    # -- closing -------------------------------------------------------------------------------------------------

    def _is_saying(self) -> bool:
        predicate = self.here.predicate
        return predicate is not None and predicate.verb.text.lower() in words.SAYING

    def _is_wishing(self) -> bool:
        return self.here.verb in words.WISHING

    def _close(self, *, pop: bool = True) -> None:
        here = self.here
        self.done.append(here)
        if not pop:
            return
        parent = here.parent
        adjunct = as_adjunct(here, self.text)
        if parent is not None and parent.voice is Voice.NOMINAL and parent.complement is here.antecedent:
            extend_complement(parent, here)
        if parent is not None and parent.object is not None and parent.object is here.antecedent:
            extend_object(parent, parent.object, here)
        self.here = parent or Draft()
        if parent is not None and adjunct is not None:
            parent.adjuncts.append(adjunct)

    def _attribute(self) -> None:
        """What follows is said by the subject at hand."""
        here = self.here
        known = here.subject is not None and here.subject.head.text.lower() in words.SPEAKING_AGAIN
        if known and self.attribution is not None:
            return  # "Budi mengatakan, dia menilai …": it is Budi who says so
        if here.subject is not None and here.predicate is not None and here.verb not in words.KNOWING:
            self.attribution = Attribution(here.subject, Span(here.predicate.start, here.predicate.end))

    def _close_all(self) -> None:
        while self.here.parent is not None:
            self._close()
        self._close()

    def _said_by(self, attribution: Attribution, predicate: Predicate) -> bool:
        """Whether the attribution covers the clause: all before "…, kata Budi", what follows "menurut Budi, …"."""
        cue = attribution.cue
        if cue == Span(attribution.speaker.start, attribution.speaker.end):
            between = self.text[cue.end : predicate.start]
            opens = all(other.start > cue.start for other in self.predicates)  # "Harga itu, kata Budi, akan naik"
            return predicate.start < cue.start or opens or any(mark in between for mark in '"“”')
        last = all(other.start < cue.start for other in self.predicates)
        closes = last and self.text[cue.start :].startswith("menurut")  # "Harga itu naik, menurut Budi"
        return cue.end <= predicate.start or closes

    def _clause(self, draft: Draft, predicate: Predicate) -> Clause:
        spans = draft.spans()
        attribution = self.attribution
        about = draft.antecedent  # "menurut Budi yang ditemui di Bogor, …": he does not say of himself that he was met
        if attribution is not None and (
            not self._said_by(attribution, predicate) or (about is not None and about.overlaps(attribution.speaker))
        ):
            attribution = None
        return Clause(
            min(span.start for span in spans),
            max(span.end for span in spans),
            self.sentence.number,
            predicate,
            draft.subject,
            draft.object,
            draft.complement,
            tuple(sorted(draft.adjuncts, key=lambda a: a.start)),
            attribution,
            draft.antecedent if draft.subject is None else None,
            draft.connective.chunk.word if draft.connective is not None else "",
        )


def _is_no_agent(here: Draft, part: Part) -> bool:
    """Whether what follows the passive says what something is called or is like: "dinilai penting"."""
    return (
        here.names
        or _is_owned_thing(part)
        or (part.chunk.units[0].tokens[-1].pos == "ADJ" and here.verb in words.BECOMING)
    )


def _is_of_antecedent(here: Draft, part: Part) -> bool:
    """Whether the noun behind a passive is what "yang" tells of its antecedent: "… yang disebutkan namanya"."""
    return _is_owned_thing(part) and here.voice is Voice.PASSIVE and here.antecedent is not None


def _is_owned_thing(part: Part) -> bool:
    """Whether the noun is a thing that belongs to what was spoken of: "volumenya"."""
    owned = part.chunk.word.endswith("nya") and not is_personal(part.chunk)
    return owned and all(unit.tag == "DET" for unit in part.chunk.units[1:])
