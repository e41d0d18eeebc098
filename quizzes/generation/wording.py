"""Spans of the article worded so that they stand on their own: full names, no pronoun, no "tersebut"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from articles.analysis.datelines import first_word
from articles.analysis.document import (
    AdjunctRole,
    Clause,
    DateValue,
    Document,
    Label,
    Mention,
    Phrase,
    Reference,
    Role,
    Sentence,
    Span,
    Token,
    Voice,
)
from quizzes.generation.indonesian.frames import BODIES, OFFICES, UNCERTAIN
from quizzes.generation.indonesian.question_words import CELESTIAL
from quizzes.generation.indonesian.reference import (
    COLLECTIVES,
    DEMONSTRATIVE,
    FILLERS,
    GIVEN,
    LEXICAL_NYA,
    PRONOUNS,
    QUANTITY,
    RELATIVE_DATES,
    UNRESOLVABLE,
)
from quizzes.generation.indonesian.voice import may_be_word, passive

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
LONGEST_ANTECEDENT = 10  # words that can stand for a pronoun in a question
NUMBERS_BEFORE = COLLECTIVES | frozenset("dua tiga empat lima enam tujuh delapan sembilan sepuluh".split())
DOUBTFUL = 0.7  # what the reading trusts less than this is not guessed by other means
_NUMBERLESS = re.compile(r"\b(?:No|Nomor|Pasal|Ayat)$")  # the reading has cut off the number behind it
_NEAR = 2  # sentences back in which a pronoun's antecedent is looked for


class Wording:
    """Words spans of one document. Every method gives None where a reference cannot be resolved with confidence."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def phrases(self) -> list[tuple[Clause, Phrase]]:
        """Every noun phrase that a clause holds, in text order."""
        found = [(clause, phrase) for clause in self.document.clauses for phrase in phrases_of(clause)]
        return sorted(found, key=lambda pair: pair[1].start)

    @cached_property
    def titled(self) -> dict[Mention, Role]:
        """The title that stands beside a mention."""
        return {role.holder: role for role in self.document.roles}

    @cached_property
    def _name_starts(self) -> frozenset[int]:
        return frozenset(mention.start for mention in self.document.mentions)

    @cached_property
    def protagonist(self) -> int | None:
        """The entity that the text speaks of most, if it stands out: named at least four times."""
        most = max(self.document.entities, key=lambda e: len(e.mentions), default=None)
        return most.number if most is not None and len(most.mentions) >= 4 else None

    def of(self, span: Span, *, keep_nya: bool = False) -> str | None:
        """The words of ``span`` with every short name, pronoun and "-nya" resolved.

        ``keep_nya`` leaves "-nya" where its owner stands before it in the same question.
        """
        text = self.document.text
        pieces: list[str] = []
        at = span.start
        for start, end, replacement in self._replacements(span, keep_nya):
            if replacement is None:
                return None
            pieces += [text[at:start], replacement]
            at = max(at, end)
        pieces.append(text[at : span.end])
        return tidy("".join(pieces))

    def _replacements(self, span: Span, keep_nya: bool) -> Iterator[tuple[int, int, str | None]]:
        """What must be said otherwise: (start, end, words), or None for words that cannot be found."""
        text = self.document.text
        inside = self.document.mentions_in(span)
        taken = -1
        for word in _WORD.finditer(text, span.start, span.end):
            if word.start() < taken:
                continue
            mention = next((m for m in inside if m.start == word.start()), None)
            if mention is not None:
                start, end = self._with_apposition(mention, span)
                taken = end
                full = " " * (start < mention.start) + self._full_name(mention)
                if full != text[start:end]:
                    yield start, end, full
                continue
            if keep_nya and word.group().endswith("nya"):
                continue
            change = self._referred(word.group(), word.start(), span)
            if change is None:
                change = self._change(word.group(), word.start(), span)
            if change is not None:
                taken = change[1]
                yield change

    @cached_property
    def _references(self) -> dict[int, Reference]:
        """What the reading knows to mean something named elsewhere, by where it begins."""
        return {reference.start: reference for reference in self.document.references}

    def _referred(self, word: str, start: int, span: Span) -> tuple[int, int, str | None] | None:
        """What the reading is sure that a pronoun, a "-nya" or "kota itu" means; None where it is not.

        Where it thinks of something, but not surely, the words are not guessed otherwise.
        """
        reference = self._references.get(start)
        if reference is None or not span.contains(reference):
            return None
        if not reference.is_certain:
            return (start, reference.end, None) if reference.confidence < DOUBTFUL else None
        named = self._named_by(reference.antecedent, start)
        counted = self.document.text[span.start : start].lower().split()[-1:]
        if named is None or NUMBERS_BEFORE & set(counted):
            return None  # "ketiga pantai ini": how many they are stands apart
        owned = word.lower().endswith("nya")
        return start, reference.end, f"{word[:-3]} {named}" if owned else named

    def meant_by(self, phrase: Phrase) -> Span | None:
        """The name, in an earlier sentence, that a phrase of nothing but a reference surely means: "ia", "kota itu"."""
        reference = self._references.get(phrase.start)
        if reference is None or not reference.is_certain or reference.end != phrase.end:
            return None
        if phrase.of(self.document.text).lower().endswith("nya"):
            return None  # "ayahnya" is somebody else
        here = self.document.sentence_at(phrase.start)
        name = self.mention_of(reference.antecedent)
        earlier = name is not None and name.end <= here.start
        return Span(name.start, name.end) if name is not None and earlier else None

    def _named_by(self, antecedent: Span, before: int) -> str | None:
        """The antecedent in words that tell what it is; None for a clause, a verb or an indefinite "suatu bangsa".

        What stands behind the reference does not name it, so that no two ever name each other without end.
        """
        if antecedent.end > before:
            return None
        holding = [(clause, phrase) for clause, phrase in self.phrases if phrase.contains(antecedent)]
        mentions = self.document.mentions_in(antecedent)
        words = antecedent.of(self.document.text).split()
        known = any(mention.start == antecedent.start for mention in mentions)
        if not (known or holding) or len(words) > LONGEST_ANTECEDENT:
            return None
        if known:
            return self.of(antecedent)
        same = [(c, p) for c, p in holding if p.start == antecedent.start and p.end == antecedent.end]
        known_whole = same and (same[0][1] != same[0][0].subject or subject_span(same[0][0]).end <= before)
        named = self._as_known_in(*same[0]) if known_whole else self.of(antecedent)
        return named if named and len(named.split()) > 1 else None

    def _as_known_in(self, clause: Clause, phrase: Phrase) -> str | None:
        return self._as_known(subject_span(clause) if phrase == clause.subject else phrase, phrase)

    def _with_apposition(self, mention: Mention, span: Span) -> tuple[int, int]:
        """The name with the comma behind its title ("Bupati Solo, Rina") or the title behind it ("Rina, bupati Solo").

        Commas around an apposition would have to be a pair; a question says the title before the name, or not.
        """
        role = self.titled.get(mention)
        if role is None or not span.contains(role):
            return mention.start, mention.end
        text, start, end = self.document.text, mention.start, max(mention.end, role.end)
        if role.end < mention.start:
            if text[role.end : mention.start] != ", ":
                return mention.start, mention.end
            start = role.end
        # "menteri itu, Sergei Shoigu, dan pejabat lain": two in all, so the comma was the apposition's
        rest = text[end : span.end]
        pair = (
            rest.startswith(", dan ") and "," not in rest[1:] and "," not in text[span.start : min(start, role.start)]
        )
        return start, end + pair

    def _full_name(self, mention: Mention) -> str:
        entity = self.document.entities[mention.entity]
        short = mention.of(self.document.text)
        is_part = entity.label is Label.PERSON and set(short.split()) <= set(entity.name.split())
        return entity.name if is_part else short

    def _change(self, word: str, start: int, span: Span) -> tuple[int, int, str | None] | None:
        lower, end = word.lower(), start + len(word)
        if lower in UNRESOLVABLE:
            return start, end, None
        if lower in PRONOUNS:
            return start, end, self.antecedent(start)
        if lower in DEMONSTRATIVE:
            return self._demonstrative(start, end, span)
        if lower.endswith("nya") and lower not in LEXICAL_NYA and len(lower) > 5:
            holder = self.antecedent(start)
            return start, end, f"{word[:-3]} {holder}" if holder else None
        return None

    def antecedent(self, offset: int) -> str | None:
        """The person that a pronoun at ``offset`` means: the only one near before it, or the last subject."""
        here = self.document.sentence_at(offset).number
        window = Span(self.document.sentences[max(0, here - _NEAR)].start, offset)
        near = [m for m in self.document.mentions_in(window) if m.label is Label.PERSON]
        candidates = {m.entity for m in near}
        if len(candidates) == 1:
            return self.document.entities[candidates.pop()].name
        subject = self._last_subject(offset, here)
        return self.document.entities[subject.entity].name if subject else None

    def _last_subject(self, offset: int, here: int) -> Mention | None:
        """The person who is subject of the clause before ``offset``, where no other person came in since."""
        for clause in reversed(self.document.clauses_of(max(0, here - 1), here)):
            if clause.subject is None or clause.subject.end > offset:
                continue
            mention = self.mention_of(clause.subject)
            return mention if mention is not None and mention.label is Label.PERSON else None
        return None

    def _demonstrative(self, start: int, end: int, span: Span) -> tuple[int, int, str | None]:
        """ "kunjungan tersebut": the fuller phrase with the same head word that came before it."""
        words = list(_WORD.finditer(self.document.text, span.start, start))
        if not words:
            return start, end, None
        if self.stands_alone(Span(span.start, start - 1)):
            return start, end, ""
        for at, noun in reversed(list(enumerate(words))[-3:]):
            fuller = self._fuller(noun.group(), span.start)
            if fuller is not None:
                first = words[at - 1] if at and words[at - 1].group().lower() in COLLECTIVES else noun
                return first.start(), end, fuller
        return start, end, None

    def stands_alone(self, span: Span) -> bool:
        """Whether the span is no more than a name, with its title, or ends in a date: "yang ditulis Rina ini" still
        names her, for "ini" belongs to what she wrote.
        """
        dated = any(e.end == span.end and isinstance(e.value, DateValue) for e in self.document.expressions_in(span))
        agent = self.document.text[span.start : span.end].lower().startswith("oleh ")
        return dated or self.mention_of(Span(span.start + 5 * agent, span.end)) is not None

    def _fuller(self, noun: str, before: int) -> str | None:
        """The fuller phrase that "noun itu" means: the last one near by, or further back the only one there is."""
        here = self.document.sentence_at(before).number
        found = [(clause, phrase) for clause, phrase in self._by_head[noun.lower()] if phrase.end <= before]
        if not found:
            return None
        clause, phrase = found[-1]
        far = here - clause.sentence > _NEAR + 1
        alike = {other.of(self.document.text).lower() for _, other in found}
        if (far and len(alike) > 1) or self._has_rival(clause.sentence, here):
            return None
        return self._as_known_in(clause, phrase)

    @cached_property
    def _by_head(self) -> defaultdict[str, list[tuple[Clause, Phrase]]]:
        """The phrases that tell more than their head word, by that word, in text order."""
        found: defaultdict[str, list[tuple[Clause, Phrase]]] = defaultdict(list)
        for clause, phrase in self.phrases:
            whole = subject_span(clause) if phrase == clause.subject else phrase
            words = whole.of(self.document.text).lower().split()
            if len(words) >= 2 and not set(words) & DEMONSTRATIVE and not describes(clause, phrase):
                found[phrase.head.text.lower()].append((clause, phrase))
        return found

    def _has_rival(self, said: int, here: int) -> bool:
        """Whether another thing has come to be spoken of by its name in between: "satelit itu" may be that one."""
        between = (c for c in self.document.clauses_of(said + 1, here - 1) if c.subject is not None)
        mentions = (self.mention_of(c.subject) for c in between if c.subject is not None)
        return any(m is not None and m.label not in (Label.PERSON, Label.LOCATION) for m in mentions)

    def _as_known(self, whole: Span, phrase: Phrase) -> str | None:
        resolved = self.of(whole)
        if not resolved or self._is_name(resolved, whole):
            return resolved
        plain = QUANTITY.sub("", resolved)
        return plain[:1].lower() + plain[1:] + self.whose(None, phrase)

    def _is_name(self, words: str, span: Span) -> bool:
        """Whether the phrase is a name, also one that the reading took for a common noun: "Kongres Pemuda Kedua"."""
        starts = self._name_starts
        first = words.split()[0]
        if span.start in starts or len(words) == len(first):
            return span.start in starts or first[:1].isupper()
        behind = span.start + len(first) + 1  # "Kunjungan Kim": a name follows, but it is no name itself
        return behind not in starts and all(word[:1].isupper() for word in words.split()[:2])

    def small(self, span: Span) -> str | None:
        """The words of ``span``, the first letter small where only the sentence's beginning made it a capital."""
        sentence = self.document.sentence_at(span.start)
        words = self.of(span)
        said = self.document.text[span.start : span.end].split()
        owned = said[0].endswith("nya")
        kept = words is not None and words.startswith(said[0].removesuffix("nya"))
        if not words or not kept or span.start != first_word(sentence.tokens).start or self._keeps_capital(sentence):
            return words
        if not owned and len(said) > 1 and said[:2] != words.split()[:2]:
            return words  # "Kongres tersebut" -> "Kongres Pemuda Kedua": its case is decided already
        return words[:1].lower() + words[1:]

    def _keeps_capital(self, sentence: Sentence) -> bool:
        """Whether the sentence begins with a name, an abbreviation or a title ("Presiden …", "Direktur Jenderal")."""
        first = first_word(sentence.tokens)
        rest = [token for token in sentence.tokens if token.start > first.start]
        word = first.text.lower()
        capital_follows = bool(rest) and rest[0].text[:1].isupper()
        known = first.start in self._name_starts or first.text in CELESTIAL or self.is_unknown_name(first)
        if known or first.text.isupper() or word in OFFICES:
            return True
        named = bool(rest) and rest[0].start in self._name_starts
        return capital_follows and (word in BODIES or not named)

    def is_unknown_name(self, token: Token) -> bool:
        """Whether a word is a name that the reading did not tell the kind of: it is no word of the language."""
        return token.text[:1].isupper() and token.pos == "PROPN" and not may_be_word(token.text)

    def whose(self, clause: Clause | None, antecedent: Phrase) -> str:
        """What else is said of the thing that ``clause`` describes: "pertunjukan" + " yang disaksikan Kim Jong Un"."""
        for other in self.document.clauses_of(self.document.sentence_at(antecedent.start).number):
            if (
                other is clause
                or other.predicate.negated
                or other.subject is None
                or antecedent not in (other.object, other.complement)
            ):
                continue
            said = other.predicate.verb.text.lower()
            given = other.complement == antecedent
            verb = GIVEN.get(said) if given else passive(said)
            subject = self.small(other.subject)
            modals = "".join(f"{modal} " for modal in other.predicate.modals if modal in UNCERTAIN)
            return f" yang {modals}{verb} {subject}" if verb and subject else ""
        return ""

    def mention_of(self, span: Span) -> Mention | None:
        """The name that the phrase is: alone, or with its title beside it; None for "rumah Budi"."""
        text = self.document.text
        for mention in self.document.mentions_in(span):
            if mention.end != span.end and mention.start != span.start:
                continue
            behind = text[mention.end : span.end].strip(" ,")
            rest = (text[span.start : mention.start] + behind * (behind not in DEMONSTRATIVE)).strip(" ,")
            role = self.titled.get(mention)
            if not rest or (role is not None and span.contains(role) and len(rest) <= len(role) + 2):
                return mention
        return None


def phrases_of(clause: Clause) -> list[Phrase]:
    """The noun phrases of a clause."""
    phrases = [clause.subject, clause.object, clause.complement, *(a.phrase for a in clause.adjuncts)]
    return [p for p in phrases if p is not None]


def describes(clause: Clause, phrase: Phrase) -> bool:
    """Whether the phrase says what something is, and so is no thing to point back at: "dikenal sebagai kota bunga"."""
    as_what = any(a.phrase == phrase and a.role is AdjunctRole.CAPACITY for a in clause.adjuncts)
    return as_what or (phrase == clause.complement and clause.predicate.voice is Voice.NOMINAL)


def subject_span(clause: Clause) -> Span:
    """The subject with what hangs on it: "Kunjungan Kim ke Rusia" where the verb follows "ke Rusia" directly."""
    subject = clause.subject
    if subject is None:
        return clause.predicate
    if subject.is_explained:
        return subject.members[0]
    end = subject.end
    for adjunct in clause.adjuncts:
        if end < adjunct.start <= end + 1 and adjunct.end < clause.predicate.start and adjunct.preposition:
            end = adjunct.end
    return Span(subject.start, end) if end < clause.predicate.start else subject


def tidy(text: str) -> str | None:
    """The text without brackets, quotation marks and fillers; None where a relative date is in it, or it is cut."""
    plain = _BRACKETS.sub("", text.replace("\n", " "))
    plain = re.sub(r"[\"“”]", "", plain)
    if RELATIVE_DATES.search(plain):
        return None
    plain = FILLERS.sub("", plain)
    plain = re.sub(r"\s+", " ", plain).strip(" ,;:.–-")
    return None if _NUMBERLESS.search(plain) else plain or None
