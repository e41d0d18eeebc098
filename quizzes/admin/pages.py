"""What every teacher's page shares: who may open it, whose objects it shows, and the frame around it."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.text import capfirst

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.db.models import Model, QuerySet
    from django.http import HttpRequest, HttpResponse
    from django.utils.functional import _StrPromise

    BaseAdmin = admin.ModelAdmin[Any]
else:
    BaseAdmin = admin.ModelAdmin  # Django's class takes no type parameter at run time


def teacher_page(permission: str) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """Turn a view into a page of the admin for those who hold ``permission``: others log in, or get 403."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def guarded(request: HttpRequest, **captured: Any) -> HttpResponse:  # noqa: ANN401 - as the URL says
            if not request.user.has_perm(permission):
                raise PermissionDenied
            return view(request, **captured)

        return admin.site.admin_view(guarded)

    return decorate


def render_page(
    request: HttpRequest, template: str, title: str | _StrPromise, context: dict[str, Any], status: int = 200
) -> TemplateResponse:
    """``template`` of templates/admin/quizzes inside the admin's frame."""
    everything = {**admin.site.each_context(request), "title": title, **context}
    return TemplateResponse(request, f"admin/quizzes/{template}", everything, status=status)


class OwnObjectsAdmin(BaseAdmin):
    """An admin that shows a teacher her own objects alone; another's do not exist (404)."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """What the user may see."""
        visible: QuerySet[Any] = self.model.objects.visible_to(request.user)
        return visible

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Model:
        """The object. Raises Http404 where Django would go to the index with a message."""
        found: Model | None = super().get_object(request, object_id, from_field)
        if found is None:
            raise Http404
        return found

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """The list, by its plain name."""
        return super().changelist_view(
            request, {"title": capfirst(self.opts.verbose_name_plural), **(extra_context or {})}
        )
