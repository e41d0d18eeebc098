"""Articles as a teacher's program reads them. Serializers translate; they decide nothing."""

from __future__ import annotations

from rest_framework import serializers

from articles.models import Article

ABOUT = ["id", "title", "language", "byline", "source", "url", "published", "created", "updated"]


class ArticleSummarySerializer(serializers.ModelSerializer[Article]):
    """What is known about an article."""

    class Meta:
        model = Article
        fields = ABOUT
        read_only_fields = ABOUT


class ArticleSerializer(serializers.ModelSerializer[Article]):
    """An article with its newest text."""

    revision = serializers.IntegerField(source="revision.number", read_only=True, help_text="The text's number.")
    body = serializers.CharField(read_only=True, help_text="The newest text; evidence offsets count its characters.")
    text_hash = serializers.CharField(read_only=True, help_text="SHA-256 of the text in UTF-8, in hexadecimal.")
    furniture = serializers.CharField(read_only=True, help_text="Lines of the source that are no part of the text.")

    class Meta:
        model = Article
        fields = [*ABOUT, "revision", "body", "text_hash", "furniture"]
        read_only_fields = ABOUT
