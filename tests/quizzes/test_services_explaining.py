from django.utils import translation

from quizzes.generation.checks import Reason
from quizzes.generation.ranking import weights
from quizzes.generation.selection import SHARES_ANSWER
from quizzes.services import explain_rank, explain_withheld
from quizzes.services.explaining import RANKED, WITHHELD


def test_every_reason_of_the_generator_has_its_words():
    assert set(WITHHELD) == set(Reason)
    assert {name.partition(":")[0] for each in weights() for name in each.terms} | {SHARES_ANSWER[1:]} <= set(RANKED)


def test_the_words_are_in_the_readers_language():
    assert explain_withheld(Reason.KEY_IN_STEM) == "Jawabannya sudah tertulis dalam pertanyaan."
    assert (explain_rank("+named"), explain_rank("-stem:24")) == (
        "+ pertanyaannya menyebut nama",
        "− panjang pertanyaannya",
    )
    with translation.override("en"):
        assert explain_withheld("key in stem") == "The question already contains its answer."
        assert (explain_rank("+named"), explain_rank("-stem:24")) == (
            "+ the question names somebody",
            "− the length of the question",
        )


def test_a_name_from_another_version_is_shown_as_it_is():
    assert (explain_withheld("too old"), explain_rank("+novel")) == ("too old", "+novel")
