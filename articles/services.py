"""What is done with articles. Admin, API and commands all call these."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from django.db import transaction

from articles.analysis.cleaning import Cleaned, clean, normalise
from articles.importing.problems import ImportProblem, Problem
from articles.importing.text_file import check_characters
from articles.models import Article, Revision

if TYPE_CHECKING:
    from datetime import date

    from django.contrib.auth.models import User

    from articles.analysis.document import Document

MIN_WORDS = 40
MIN_SENTENCES = 2
MAX_CHARACTERS = 100_000
TITLE_WORDS = 8
TITLE_LENGTH = 300

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_SENTENCE = re.compile(r"[.!?…]+[\"”’')\]]*(?:\s|$)")


def take_in(raw_text: str) -> Cleaned:
    """The reading in ``raw_text`` as it was pasted, with what is known about it.

    Raises ImportProblem where it is no text that can be asked about (see ``check_text``).
    """
    if len(raw_text) > 2 * MAX_CHARACTERS:
        raise ImportProblem(Problem.TOO_LONG, characters=len(raw_text), limit=MAX_CHARACTERS)
    cleaned = clean(check_characters(raw_text))
    check_text(cleaned.body)
    return cleaned


def check_text(text: str) -> None:
    """Nothing, where ``text`` can be asked about.

    Raises ImportProblem: EMPTY; TOO_SHORT (under MIN_WORDS words or MIN_SENTENCES sentences); TOO_LONG (over
    MAX_CHARACTERS characters); BINARY or ENCODING; OTHER_LANGUAGE.
    """
    # The language tools are loaded with the first text, not with the server.
    from articles.analysis.language import looks_indonesian

    if not text.strip():
        raise ImportProblem(Problem.EMPTY)
    if len(text) > MAX_CHARACTERS:
        raise ImportProblem(Problem.TOO_LONG, characters=len(text), limit=MAX_CHARACTERS)
    check_characters(text)
    words, sentences = count_words(text), len(_SENTENCE.findall(text))
    if words < MIN_WORDS or sentences < MIN_SENTENCES:
        raise ImportProblem(Problem.TOO_SHORT, words=words, sentences=sentences, limit=MIN_WORDS)
    if not looks_indonesian(text):
        raise ImportProblem(Problem.OTHER_LANGUAGE)


def count_words(text: str) -> int:
    """How many words ``text`` has; "anak-anak" is one."""
    return len(_WORD.findall(text))


@transaction.atomic
def create_article(
    *,
    owner: User,
    raw_text: str,
    title: str = "",
    byline: str = "",
    source: str = "",
    url: str = "",
    published: date | None = None,
) -> Article:
    """The article in ``raw_text`` as it was pasted; what is given goes before what the text tells about itself.

    Raises ImportProblem where ``raw_text`` is no text that can be asked about.
    """
    cleaned = take_in(raw_text)
    article = Article.objects.create(
        owner=owner,
        title=title or cleaned.title[:TITLE_LENGTH] or first_words(cleaned.body),
        byline=byline or cleaned.byline[:TITLE_LENGTH],
        source=source or cleaned.source[:TITLE_LENGTH],
        url=url,
        published=published or cleaned.published,
        furniture="\n".join(cleaned.furniture),
    )
    Revision.objects.create(article=article, number=1, body=cleaned.body, text_hash=text_hash(cleaned.body))
    return article


def first_words(body: str) -> str:
    """The first words of a text, as a title for one that has none."""
    words = body.split()
    short = " ".join(words[:TITLE_WORDS])[: TITLE_LENGTH - 2].rstrip(".,;:")
    return short if len(words) <= TITLE_WORDS else f"{short} …"


@transaction.atomic
def revise_article(*, article: Article, body: str) -> Revision | None:
    """The new revision with the text ``body``, None where that is the text already. Older revisions never change.

    Raises ImportProblem where ``body`` is no text that can be asked about.
    """
    # The lock on the article gives two edits at once two numbers.
    newest = Article.objects.select_for_update().get(pk=article.pk).revision
    text = normalise(check_characters(body))
    if text == normalise(newest.body):
        return None
    check_text(text)
    revision = Revision.objects.create(article=article, number=newest.number + 1, body=text, text_hash=text_hash(text))
    article.__dict__.pop("revision", None)  # the cached newest one is no longer the newest
    return revision


def same_text(*, owner: User, body: str) -> Article | None:
    """The owner's newest article that has, or once had, this very text; None where there is none."""
    return Article.objects.filter(owner=owner, revisions__text_hash=text_hash(normalise(body))).distinct().first()


def text_hash(text: str) -> str:
    """The SHA-256 of ``text``, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def read(revision: Revision) -> Document:
    """The reading of one revision's text, kept in the process: the same text is read once.

    Raises ImportProblem (OTHER_LANGUAGE) where the text cannot be read.
    """
    return _read(revision.body, revision.article.language)


@lru_cache(maxsize=32)
def _read(text: str, language: str) -> Document:
    from articles.analysis.analyse import UnreadableText, analyse

    try:
        return analyse(text, language)
    except UnreadableText as error:
        raise ImportProblem(Problem.OTHER_LANGUAGE) from error
