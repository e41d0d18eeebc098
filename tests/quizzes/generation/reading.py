"""What the real reading and asking make of a text."""

from articles.analysis.analyse import analyse
from quizzes.generation.questions import ask


def questions(text):
    """Every question that the text offers, as it is asked."""
    return ask(analyse(text))


def keys(text, question):
    """The words of the keys of one question."""
    return tuple(span.of(text) for span in question.keys)


def asked(text):
    """All questions of a text: stem -> keys. The same stem twice with other keys fails at once."""
    found = {}
    for question in questions(text):
        assert found.setdefault(question.stem, keys(text, question)) == keys(text, question), question.stem
    return found


def one(text, stem):
    """The one question with that stem; says what is asked instead where there is none."""
    found = [question for question in questions(text) if question.stem == stem]
    assert found, (stem, list(asked(text)))
    return found[0]


def statement(text, stem):
    """The frame of the question with its key put back, or None where it has no frame."""
    question = one(text, stem)
    return question.frame and question.frame[0] + keys(text, question)[0] + question.frame[1]
