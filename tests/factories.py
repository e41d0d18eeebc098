"""Users, articles, questions, quizzes, versions and attempts for tests, each whole and true to its neighbours.

The default passage is our own; every default item is proven by one of its sentences.
"""

import hashlib
import uuid
from decimal import Decimal
from functools import cache

import factory
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group

from articles.models import Article, Revision
from quizzes.items import Evidence, Form, Item, Kind, Level, Option, Proof, Swap, item_to_dict
from quizzes.models import Attempt, Question, Quiz, QuizQuestion, QuizVersion, Response

PASSWORD = "bambu-runcing-45"
TEACHERS = "Guru"

BODY = (
    "Kebun Raya Melati dibuka di Kota Sungaipenuh pada 5 Mei 2019. "
    "Bupati Ratna Wulandari meresmikan kebun itu bersama para petani.\n\n"
    "Di dalamnya tumbuh 120 jenis anggrek. "
    "Pak Darma merawat anggrek, pakis, dan kantong semar setiap pagi."
)

# (sentence, stem, kind, key, distractors): question n asks the n-th, in turn.
ASKED = (
    (
        0,
        "Di kota mana Kebun Raya Melati dibuka?",
        Kind.WHERE,
        "Kota Sungaipenuh",
        ("Kota Jambi", "Kota Padang", "Kota Solok"),
    ),
    (
        1,
        "Siapa yang meresmikan Kebun Raya Melati?",
        Kind.WHO,
        "Ratna Wulandari",
        ("Darma", "Sri Hastuti", "Bagus Santoso"),
    ),
    (
        2,
        "Berapa jenis anggrek yang tumbuh di Kebun Raya Melati?",
        Kind.HOW_MANY,
        "120 jenis",
        ("90 jenis", "150 jenis", "210 jenis"),
    ),
    (0, "Kapan Kebun Raya Melati dibuka?", Kind.WHEN, "5 Mei 2019", ("5 Juni 2019", "15 Mei 2019", "5 Mei 2018")),
)
SENTENCES = (
    "Kebun Raya Melati dibuka di Kota Sungaipenuh pada 5 Mei 2019.",
    "Bupati Ratna Wulandari meresmikan kebun itu bersama para petani.",
    "Di dalamnya tumbuh 120 jenis anggrek.",
    "Pak Darma merawat anggrek, pakis, dan kantong semar setiap pagi.",
)
password_hash = cache(make_password)  # hashing is slow by design: once a run is enough


def evidence_of(sentence: str, body: str = BODY) -> tuple[Evidence, ...]:
    """Where ``sentence`` stands in ``body``. Raises ValueError where it does not."""
    start = body.index(sentence)
    return (Evidence(start, start + len(sentence)),)


def multiple_choice(n: int = 0, key_at: int = 0) -> Item:
    """A multiple-choice item about the default passage with its key at position ``key_at`` (0 to 3)."""
    sentence, stem, kind, key, distractors = ASKED[n % len(ASKED)]
    options = [Option(text, is_key=False) for text in distractors]
    options.insert(key_at, Option(key, is_key=True))
    return Item(
        form=Form.MULTIPLE_CHOICE,
        kind=kind,
        stem=stem,
        key=(key,),
        options=tuple(options),
        evidence=evidence_of(SENTENCES[sentence]),
        score=0.9 - n % len(ASKED) / 10,
        reasons=("names",),
    )


def short_answer(n: int = 1, accepted: tuple[str, ...] = ()) -> Item:
    """A short-answer item about the default passage."""
    sentence, stem, kind, key, _ = ASKED[n % len(ASKED)]
    return Item(
        form=Form.SHORT_ANSWER,
        kind=kind,
        stem=stem,
        key=(key,),
        accepted=accepted,
        evidence=evidence_of(SENTENCES[sentence]),
        score=0.5,
    )


def list_answer() -> Item:
    """A short-answer item whose key has three members."""
    return Item(
        form=Form.SHORT_ANSWER,
        kind=Kind.LIST,
        stem="Tumbuhan apa saja yang dirawat Pak Darma?",
        key=("anggrek", "pakis", "kantong semar"),
        evidence=evidence_of(SENTENCES[3]),
        score=0.6,
    )


def true_false(*, true: bool = False) -> Item:
    """A true/false item about the default passage; the false one swaps the year."""
    swaps = () if true else (Swap("5 Mei 2019", "5 Mei 2017"),)
    day = "5 Mei 2019" if true else "5 Mei 2017"
    return Item(
        form=Form.TRUE_FALSE,
        kind=Kind.WHEN,
        stem=f"Kebun Raya Melati dibuka di Kota Sungaipenuh pada {day}.",
        key=("Benar" if true else "Salah",),
        options=(Option("Benar", is_key=true), Option("Salah", is_key=not true)),
        evidence=evidence_of(SENTENCES[0]),
        proof=Proof.SPAN if true else Proof.DERIVED,
        swaps=swaps,
        score=0.4,
    )


def several_choice() -> Item:
    """A multiple-choice item about the default passage with three right options, at 0, 2 and 4."""
    right = ("anggrek", "kantong semar", "pakis")
    texts = ("anggrek", "kamboja", "kantong semar", "melati", "pakis")
    return Item(
        form=Form.COMPLEX_CHOICE,
        kind=Kind.LIST,
        stem="Tumbuhan apa saja yang dirawat Pak Darma setiap pagi?",
        key=right,
        options=tuple(Option(text, is_key=text in right) for text in texts),
        evidence=evidence_of(SENTENCES[3]),
        score=0.6,
    )


def statements() -> Item:
    """Three statements about the default passage, of which the second is false."""
    return Item(
        form=Form.COMPLEX_CHOICE,
        kind=Kind.WHAT,
        stem="Sesuaikah pernyataan tentang Kebun Raya Melati berikut dengan bacaan?",
        level=Level.INTEGRATE,
        key=("Benar", "Salah", "Benar"),
        prompts=(
            "Kebun Raya Melati dibuka di Kota Sungaipenuh.",
            "Pak Darma meresmikan Kebun Raya Melati.",
            "Di Kebun Raya Melati tumbuh 120 jenis anggrek.",
        ),
        options=(Option("Benar", is_key=True), Option("Salah", is_key=True)),
        evidence=tuple(evidence for n in range(3) for evidence in evidence_of(SENTENCES[n])),
        proof=Proof.JOINED,
        swaps=(Swap("Ratna Wulandari", "Pak Darma"),),
        score=0.5,
    )


def matching() -> Item:
    """Three prompts and four answers about the default passage; the right ones are at 1, 3 and 2."""
    pairs = {
        "Tempat Kebun Raya Melati dibuka": "Kota Sungaipenuh",
        "Orang yang meresmikan Kebun Raya Melati": "Ratna Wulandari",
        "Orang yang merawat anggrek setiap pagi": "Pak Darma",
    }
    texts = ("Kota Jambi", "Kota Sungaipenuh", "Pak Darma", "Ratna Wulandari")
    return Item(
        form=Form.MATCHING,
        kind=Kind.WHAT,
        stem="Pasangkan setiap pernyataan tentang Kebun Raya Melati dengan jawabannya!",
        level=Level.INTEGRATE,
        key=tuple(pairs.values()),
        prompts=tuple(pairs),
        options=tuple(Option(text, is_key=text in pairs.values()) for text in texts),
        evidence=tuple(evidence for n in (0, 1, 3) for evidence in evidence_of(SENTENCES[n])),
        proof=Proof.JOINED,
        score=0.5,
    )


def cloze() -> Item:
    """A sentence of the default passage with a gap."""
    return Item(
        form=Form.CLOZE,
        kind=Kind.WHO,
        stem="Bupati ____ meresmikan Kebun Raya Melati bersama para petani.",
        key=("Ratna Wulandari",),
        accepted=("Ratna",),
        evidence=evidence_of(SENTENCES[1]),
        score=0.5,
    )


def ordering() -> Item:
    """Three events; the first that is shown is the last that happened."""
    return Item(
        form=Form.ORDERING,
        kind=Kind.WHEN,
        stem="Urutkan peristiwa di Kebun Raya Melati berikut!",
        level=Level.INTEGRATE,
        key=("3", "1", "2"),
        prompts=("Anggrek dirawat setiap pagi.", "Kebun Raya Melati dibuka.", "Bupati meresmikan Kebun Raya Melati."),
        options=tuple(Option(str(n), is_key=True) for n in (1, 2, 3)),
        evidence=tuple(evidence for n in (0, 1, 3) for evidence in evidence_of(SENTENCES[n])),
        proof=Proof.JOINED,
        score=0.5,
    )


def essay() -> Item:
    """A question with a guide of two points, each proven by a sentence of the default passage."""
    return Item(
        form=Form.ESSAY,
        kind=Kind.WHY,
        stem="Mengapa Kebun Raya Melati layak dikunjungi pencinta anggrek? Jelaskan berdasarkan bacaan!",
        level=Level.EVALUATE,
        key=("Di sana tumbuh 120 jenis anggrek.", "Anggreknya dirawat setiap pagi."),
        evidence=tuple(evidence for n in (2, 3) for evidence in evidence_of(SENTENCES[n])),
        proof=Proof.RUBRIC,
        score=0.5,
    )


def every_form() -> tuple[Item, ...]:
    """One item of each form in each shape, all different."""
    return (
        multiple_choice(0, key_at=2),
        several_choice(),
        statements(),
        true_false(),
        matching(),
        short_answer(1),
        list_answer(),
        cloze(),
        ordering(),
        essay(),
    )


class UserFactory(factory.django.DjangoModelFactory):
    """Somebody who can log in with PASSWORD and may do nothing yet."""

    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"orang{n}")
    password = factory.LazyFunction(lambda: password_hash(PASSWORD))


class TeacherFactory(UserFactory):
    """A member of the group Guru, who may enter the admin."""

    username = factory.Sequence(lambda n: f"guru{n}")
    is_staff = True

    @factory.post_generation
    def in_group(self, create, extracted, **kwargs):
        if create:
            self.groups.add(Group.objects.get_or_create(name=TEACHERS)[0])


class ArticleFactory(factory.django.DjangoModelFactory):
    """An article with its first revision: ``ArticleFactory(owner=…, body="…")``."""

    class Meta:
        model = Article
        skip_postgeneration_save = True

    owner = factory.SubFactory(TeacherFactory)
    title = factory.Sequence(lambda n: f"Kebun Raya Melati {n}")
    source = "Bahan ajar sendiri"

    @factory.post_generation
    def body(self, create, extracted, **kwargs):
        if create:
            RevisionFactory(article=self, body=BODY if extracted is None else extracted)


class RevisionFactory(factory.django.DjangoModelFactory):
    """One more state of an article's text; the first comes with the article."""

    class Meta:
        model = Revision

    article = factory.SubFactory(ArticleFactory, body=None)
    number = factory.LazyAttribute(lambda o: o.article.revisions.count() + 1)
    body = BODY
    text_hash = factory.LazyAttribute(lambda o: hashlib.sha256(o.body.encode()).hexdigest())


class QuestionFactory(factory.django.DjangoModelFactory):
    """A stored item: ``QuestionFactory(article=…, item=short_answer())``; approved unless ``status`` says otherwise."""

    class Meta:
        model = Question

    class Params:
        article = factory.SubFactory(ArticleFactory)

    revision = factory.LazyAttribute(lambda o: o.article.revision)
    status = Question.Status.APPROVED
    item = factory.Sequence(lambda n: multiple_choice(n, key_at=n % 4))
    seed = "1"
    generator_version = "test"


class QuizFactory(factory.django.DjangoModelFactory):
    """A quiz: ``QuizFactory(owner=…, questions=[…])``; with two questions of the owner's where none are given."""

    class Meta:
        model = Quiz
        skip_postgeneration_save = True

    owner = factory.SubFactory(TeacherFactory)
    title = factory.Sequence(lambda n: f"Kuis {n}")
    code = factory.Sequence(lambda n: f"TES{n:03d}")
    status = Quiz.Status.DRAFT

    @factory.post_generation
    def questions(self, create, extracted, **kwargs):
        if not create:
            return
        if extracted is None:
            article = ArticleFactory(owner=self.owner)
            extracted = [QuestionFactory(article=article, item=item) for item in (multiple_choice(), short_answer())]
        for position, question in enumerate(extracted, start=1):
            QuizQuestion.objects.create(quiz=self, question=question, position=position)


def frozen_content(quiz: Quiz) -> dict:
    """What QuizVersion.content holds of ``quiz``, as the model's docstring describes it."""
    entries = list(quiz.entries.select_related("question__revision__article"))
    revisions = list(dict.fromkeys(entry.question.revision for entry in entries))
    return {
        "title": quiz.title,
        "passages": [
            {"title": r.article.title, "byline": r.article.byline, "source": r.article.source, "body": r.body}
            for r in revisions
        ],
        "items": [
            {
                "number": entry.position,
                "points": float(entry.points),
                "passage": revisions.index(entry.question.revision),
                "question": entry.question_id,
                "item": item_to_dict(entry.question.item),
            }
            for entry in entries
        ],
    }


class QuizVersionFactory(factory.django.DjangoModelFactory):
    """A published version: ``QuizVersionFactory(quiz__owner=…)``. The quiz is open."""

    class Meta:
        model = QuizVersion

    quiz = factory.SubFactory(QuizFactory, status=Quiz.Status.PUBLISHED)
    number = factory.LazyAttribute(lambda o: o.quiz.versions.count() + 1)
    content = factory.LazyAttribute(lambda o: frozen_content(o.quiz))
    published_by = factory.SelfAttribute("quiz.owner")


class AttemptFactory(factory.django.DjangoModelFactory):
    """One sitting that has just begun."""

    class Meta:
        model = Attempt

    version = factory.SubFactory(QuizVersionFactory)
    name = factory.Sequence(lambda n: f"Murid {n}")
    token = factory.LazyFunction(uuid.uuid4)
    max_score = factory.LazyAttribute(lambda o: sum((Decimal(str(p)) for _, p, _ in o.version.items), Decimal(0)))


class ResponseFactory(factory.django.DjangoModelFactory):
    """One answer of an attempt: ``ResponseFactory(attempt=…, number=1, choices=[0])``."""

    class Meta:
        model = Response

    attempt = factory.SubFactory(AttemptFactory)
    number = 1
