"""Quizzes, questions and generated items as a teacher's program reads them, keys included.

None of these may ever answer a pupil. Serializers translate; they decide nothing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from django.utils.translation import gettext
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from quizzes.generation.checks import Withheld  # at run time: the schema reads the annotation
from quizzes.generation.generate import DEFAULT_FORMS
from quizzes.items import Evidence, Form, GenerationRequest, Item, Kind, Level, Proof
from quizzes.models import Question, Quiz, QuizQuestion, QuizVersion
from quizzes.services import explain_withheld

MOST_ITEMS = 50
LONGEST_SEED = 40
LONGEST_ABOUT = 100
MOST_PARAGRAPHS = 500
ABOUT = ["id", "title", "code", "status", "created", "updated"]


def choices_of(names: type[StrEnum]) -> list[tuple[str, str]]:
    """The values of an enumeration with its names, as the schema lists them."""
    return [(member.value, member.name) for member in names]


class TeacherOptionSerializer(serializers.Serializer[Any]):
    """One choice."""

    text = serializers.CharField()
    is_key = serializers.BooleanField(help_text="Whether it is the right one.")


class TeacherEvidenceSerializer(serializers.Serializer[Any]):
    """Where the text proves the key: its characters from ``start`` up to, not including, ``end``."""

    start = serializers.IntegerField(min_value=0)
    end = serializers.IntegerField(min_value=0)
    quote = serializers.SerializerMethodField(help_text="Those characters.")

    def get_quote(self, evidence: Evidence) -> str:
        """The words of the text, which the view gives as ``context["text"]``."""
        text: str = self.context["text"]
        return text[evidence.start : evidence.end]


class TeacherSwapSerializer(serializers.Serializer[Any]):
    """The one change that made a false statement of a true one."""

    original = serializers.CharField()
    replacement = serializers.CharField()


class TeacherItemSerializer(serializers.Serializer[Any]):
    """One item with its key and the proof of it. The view gives the text as ``context["text"]``."""

    form = serializers.ChoiceField(
        choices=choices_of(Form),
        help_text="mc: multiple choice, mcx: several right options or statements, tf: true or false, matching, "
        "short: answered in words, cloze: a gap, ordering, open: an essay.",
    )
    kind = serializers.ChoiceField(choices=choices_of(Kind))
    level = serializers.ChoiceField(choices=choices_of(Level), help_text="The cognitive level of AKM.")
    stem = serializers.CharField()
    key = serializers.ListField(
        child=serializers.CharField(),
        help_text="The answer; several for a list, several right options or the points of an essay's guide, and "
        "one option for each prompt.",
    )
    accepted = serializers.ListField(child=serializers.CharField(), help_text="Further spellings of a written answer.")
    prompts = serializers.ListField(
        child=serializers.CharField(),
        help_text="The rows of an item of statements, matching or ordering: each is given an option.",
    )
    options = TeacherOptionSerializer(many=True)
    evidence = TeacherEvidenceSerializer(many=True, help_text="Empty for a question written by hand without any.")
    proof = serializers.ChoiceField(choices=choices_of(Proof))
    swaps = TeacherSwapSerializer(many=True, help_text="One for each false statement, in their order.")
    score = serializers.FloatField(help_text="The ranking's: higher is better.")
    reasons = serializers.ListField(
        child=serializers.CharField(), help_text="What raises (+) or lowers (-) it, by name."
    )


class GenerateSerializer(serializers.Serializer[Any]):
    """A text and what to ask of it."""

    # An empty or a very long text is let through to the check that words the error for its reader.
    text = serializers.CharField(trim_whitespace=False, allow_blank=True, help_text="An Indonesian text.")
    count = serializers.IntegerField(min_value=1, max_value=MOST_ITEMS, default=GenerationRequest().count)
    forms = serializers.ListField(
        child=serializers.ChoiceField(choices=choices_of(Form)), allow_empty=False, max_length=len(Form), required=False
    )
    levels = serializers.ListField(
        child=serializers.IntegerField(min_value=0, max_value=100),
        min_length=len(Level),
        max_length=len(Level),
        default=list(GenerationRequest().levels),
        help_text="The shares of the three levels, in their order, as near as the text allows.",
    )
    kinds = serializers.ListField(
        child=serializers.ChoiceField(choices=choices_of(Kind)),
        max_length=len(Kind),
        required=False,
        help_text="Only questions of these kinds.",
    )
    paragraphs = serializers.ListField(
        child=serializers.IntegerField(min_value=1),
        max_length=MOST_PARAGRAPHS,
        required=False,
        help_text="Only questions about these paragraphs, counted from 1.",
    )
    about = serializers.CharField(
        max_length=LONGEST_ABOUT,
        allow_blank=True,
        default="",
        help_text="Only questions that speak of these words.",
    )
    seed = serializers.CharField(
        max_length=LONGEST_SEED,
        required=False,
        help_text="The same text, request and seed give the same items; drawn by chance where it is left out.",
    )

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        """The fields, with ``class``, which Python keeps for itself."""
        school_class = serializers.IntegerField(
            source="school_class", min_value=1, max_value=12, default=GenerationRequest().school_class
        )
        return {**super().get_fields(), "class": school_class}

    def validate_levels(self, shares: list[int]) -> list[int]:
        """The shares, of which one must be above 0."""
        if not any(shares):
            raise serializers.ValidationError(gettext("Sedikitnya satu bagian harus lebih dari 0."))
        return shares

    def generation_request(self) -> GenerationRequest:
        """The validated data as a request."""
        data = self.validated_data
        find, integrate, evaluate = data["levels"]
        return GenerationRequest(
            count=data["count"],
            forms=tuple(Form(form) for form in dict.fromkeys(data.get("forms", DEFAULT_FORMS))),
            school_class=data["school_class"],
            levels=(find, integrate, evaluate),
            kinds=tuple(Kind(kind) for kind in dict.fromkeys(data.get("kinds", ()))),
            paragraphs=tuple(sorted({number - 1 for number in data.get("paragraphs", ())})),
            about=data["about"],
        )


class WithheldSerializer(serializers.Serializer[Any]):
    """A question that was not asked, because it could not be proven or would read badly."""

    stem = serializers.CharField()
    key = serializers.ListField(child=serializers.CharField())
    reason = serializers.CharField(help_text='A stable name: "key in stem".')
    explanation = serializers.SerializerMethodField(help_text="The same for a teacher, in the language of the request.")

    def get_explanation(self, withheld: Withheld) -> str:
        """The reason in words."""
        return explain_withheld(withheld.reason)


class GeneratedSerializer(serializers.Serializer[Any]):
    """What was asked of the text, best first, and what was not."""

    seed = serializers.CharField(help_text="Give it again to get the same items again.")
    generator_version = serializers.CharField()
    items = TeacherItemSerializer(many=True)
    withheld = WithheldSerializer(many=True)


class QuizSummarySerializer(serializers.ModelSerializer[Quiz]):
    """A quiz without its questions."""

    class Meta:
        model = Quiz
        fields = ABOUT
        read_only_fields = ABOUT


class QuizEntrySerializer(serializers.ModelSerializer[QuizQuestion]):
    """A question at its place in the quiz."""

    number = serializers.IntegerField(source="position", help_text="Its place, from 1.")
    question = serializers.IntegerField(source="question_id", help_text="The question's id.")
    status = serializers.ChoiceField(choices=Question.Status.choices, source="question.status")
    article = serializers.IntegerField(source="question.revision.article_id", help_text="The article's id.")
    revision = serializers.IntegerField(source="question.revision.number", help_text="The text it was asked of.")
    item = serializers.SerializerMethodField()

    class Meta:
        model = QuizQuestion
        fields = ["number", "points", "question", "status", "article", "revision", "item"]

    @extend_schema_field(TeacherItemSerializer)
    def get_item(self, entry: QuizQuestion) -> dict[str, Any]:
        """The question with its key, and its evidence quoted from its own revision."""
        item: Item = entry.question.item
        return TeacherItemSerializer(item, context={"text": entry.question.revision.body}).data


class QuizVersionSerializer(serializers.ModelSerializer[QuizVersion]):
    """What was published, and when."""

    items = serializers.SerializerMethodField(help_text="How many items it has.")

    class Meta:
        model = QuizVersion
        fields = ["number", "published", "items"]

    def get_items(self, version: QuizVersion) -> int:
        """How many items the version froze."""
        return len(version.content["items"])


class QuizSerializer(serializers.ModelSerializer[Quiz]):
    """A quiz with its questions as they are now, and its published versions."""

    questions = QuizEntrySerializer(source="entries", many=True)
    versions = QuizVersionSerializer(many=True)

    class Meta:
        model = Quiz
        fields = [*ABOUT, "show_passage", "show_evidence", "questions", "versions"]
        read_only_fields = [*ABOUT, "show_passage", "show_evidence"]


class WorksheetQuerySerializer(serializers.Serializer[Any]):
    """How the worksheet is printed."""

    paper = serializers.ChoiceField(choices=["A4", "F4"], default="A4")
    key = serializers.BooleanField(default=False, help_text="Whether the key pages come last.")
