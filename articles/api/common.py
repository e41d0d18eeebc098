"""What every endpoint of the API shares: who may ask, how much at once, and how it answers when it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import RequestDataTooBig
from django.utils.translation import gettext_lazy as _
from rest_framework import status
from rest_framework.exceptions import APIException
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.permissions import BasePermission
from rest_framework.views import exception_handler

if TYPE_CHECKING:
    from rest_framework.request import Request
    from rest_framework.response import Response
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
    default_detail = _("Permintaan ini terlalu besar.")
    default_code = "too_large"


def answer_problem(problem: Exception, context: dict[str, Any]) -> Response | None:
    """What the API answers to an exception; Django's own page for a body above its limit would be HTML."""
    return exception_handler(RequestTooLarge() if isinstance(problem, RequestDataTooBig) else problem, context)
