"""What the sources of questions above single sentences make of a text."""

import random

from articles.analysis.analyse import analyse
from quizzes.generation.checks import sift
from quizzes.generation.context import Context
from quizzes.generation.integrating import integrate
from quizzes.generation.questions import ask


def ground_of(text, school_class=8):
    """The text with the sound questions about its single sentences."""
    document = analyse(text)
    return Context(document, sift(ask(document), document)[0], school_class)


def made(text, role, seed=1):
    """The sound questions of that role."""
    context = ground_of(text)
    sound, _ = sift(integrate(context, random.Random(seed)), context.document)
    return [asked for asked in sound if asked.role == role]


def shown(asked, text):
    """What a pupil reads and what is right, and the sentences that prove it."""
    return asked.stem, asked.said, tuple(span.of(text) for span in asked.evidence)
