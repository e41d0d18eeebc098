"""Reading articles through the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from articles.api.common import HoldsPermission
from articles.api.serializers import ArticleSerializer, ArticleSummarySerializer
from articles.models import Article

if TYPE_CHECKING:
    from articles.models import ArticleQuerySet


@extend_schema_view(
    get=extend_schema(tags=["articles"], summary="Your articles, newest first", operation_id="articles_list")
)
class ArticleList(generics.ListAPIView[Article]):
    """The articles of the user whose token it is, without their texts; a superuser sees everybody's."""

    permission = "articles.view_article"
    permission_classes = [IsAuthenticated, HoldsPermission]
    serializer_class = ArticleSummarySerializer
    queryset = Article.objects.all()

    def get_queryset(self) -> ArticleQuerySet:
        """What the user may see."""
        return Article.objects.visible_to(self.request.user)


@extend_schema_view(
    get=extend_schema(tags=["articles"], summary="One article with its newest text", operation_id="articles_read")
)
class ArticleDetail(generics.RetrieveAPIView[Article]):
    """One article of yours; another's is 404."""

    permission = "articles.view_article"
    permission_classes = [IsAuthenticated, HoldsPermission]
    serializer_class = ArticleSerializer
    queryset = Article.objects.all()

    def get_queryset(self) -> ArticleQuerySet:
        """What the user may see."""
        return Article.objects.visible_to(self.request.user).with_text()
