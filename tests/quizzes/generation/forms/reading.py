"""What the forms make of a text that is really read and asked."""

import random

from articles.analysis.analyse import read
from quizzes.generation.checks import Reason, sift
from quizzes.generation.context import Context
from quizzes.generation.generate import BUILDERS, COMPOSERS
from quizzes.generation.questions import ask

SCHOOL = """Pada tahun 1898, Raden Wiryo mendirikan Sekolah Tunas Harapan di Desa Karangjati. Sekolah itu mula-mula \
hanya memiliki dua belas murid. Pada 5 Mei 1921, Bupati Suryanata meresmikan gedung baru sekolah tersebut.

Setelah Raden Wiryo meninggal pada tahun 1933, Siti Maryam memimpin sekolah itu. Siti Maryam membuka perpustakaan \
untuk anak-anak petani. Kemudian, Siti Maryam mengirim enam guru ke Semarang. Selanjutnya, para guru mendirikan \
koperasi di Kendal. Pada Juli 1956, Menteri Pendidikan Sarino mengunjungi Desa Karangjati."""


def context_of(text, school_class=8):
    """What the forms are given of that text."""
    document = read(text)
    sound, _ = sift(ask(document), document)
    return Context(document, sound, school_class)


def made(form, context, seed=1):
    """All items of that form with the questions that they ask."""
    built = [(one, BUILDERS[form](one, context, random.Random(seed))) for one in context.asked if form in BUILDERS]
    found = [(one, item) for one, item in built if not isinstance(item, Reason)]
    return found + (list(COMPOSERS[form](context, random.Random(seed))) if form in COMPOSERS else [])


def composed(form, text, school_class=8, seed=1):
    """The items of that form that are put together of several questions."""
    return [item for _, item in COMPOSERS[form](context_of(text, school_class), random.Random(seed))]
