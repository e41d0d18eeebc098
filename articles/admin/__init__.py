"""The teacher's pages for articles: Django's admin, and the page that shows what was read in a text."""

from articles.admin.article_admin import ArticleAdmin

__all__ = ["ArticleAdmin"]
