"""What every endpoint of the API shares: who may ask, how much at once, and how the schema names things."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from django.conf import settings
from rest_framework import status
from rest_framework.exceptions import APIException
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.parsers import JSONParser
from rest_framework.permissions import BasePermission

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rest_framework.request import Request
    from rest_framework.views import APIView


class HoldsPermission(BasePermission):
    """Lets in who may enter the teachers' pages and holds the view's ``permission`` ("articles.view_article")."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Whether the user may ask this view at all; whose objects she sees is decided by its queryset."""
        return bool(request.user.is_staff and request.user.has_perm(view.permission))  # type: ignore[attr-defined]


class Pages(LimitOffsetPagination):
    """Pages of 50, of 100 at most: ``?limit=…&offset=…``."""

    default_limit = 50
    max_limit = 100


class RequestTooLarge(APIException):
    """A body that is larger than this server reads."""

    status_code = status.HTTP_413_REQUEST_ENTITY_TOO_LARGE
    default_detail = "The request is too large."
    default_code = "too_large"


class LimitedJSONParser(JSONParser):
    """JSON of at most DATA_UPLOAD_MAX_MEMORY_SIZE bytes, which Django checks for forms only."""

    def parse(
        self, stream: IO[Any], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The request's data. Raises RequestTooLarge, or ParseError where it is no JSON."""
        request = (parser_context or {})["request"]
        if int(request.META.get("CONTENT_LENGTH") or 0) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise RequestTooLarge
        return super().parse(stream, media_type, parser_context)
