"""The API's addresses of articles."""

from django.urls import path

from articles.api.views import ArticleDetail, ArticleList

urlpatterns = [
    path("articles/", ArticleList.as_view(), name="api-article-list"),
    path("articles/<int:pk>/", ArticleDetail.as_view(), name="api-article-detail"),
]
