"""Every address of the site, by app."""

from django.contrib import admin
from django.urls import include, path
from django.utils.translation import gettext_lazy as _

admin.site.site_title = admin.site.site_header = "Pahami"
admin.site.index_title = _("Ruang guru")

urlpatterns = [
    path("", include("quizzes.urls")),
    path("admin/", admin.site.urls),
    path("api/v1/", include("quizzes.api.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
]
