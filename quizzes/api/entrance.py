"""The way into the API: a token for a name and password, and the page that shows every endpoint."""

from __future__ import annotations

from csp.constants import SELF, UNSAFE_INLINE
from csp.decorators import csp_update
from django.utils.decorators import method_decorator
from drf_spectacular.utils import extend_schema, extend_schema_view
from drf_spectacular.views import SpectacularSwaggerSplitView
from rest_framework.authtoken.views import ObtainAuthToken
from rest_framework.parsers import JSONParser
from rest_framework.throttling import ScopedRateThrottle


@extend_schema_view(post=extend_schema(tags=["token"], summary="A token for a name and password", operation_id="token"))
class Token(ObtainAuthToken):
    """Send the token with every request: ``Authorization: Token …``. A name has one token, always the same."""

    authentication_classes = ()
    parser_classes = (JSONParser,)
    throttle_classes = (ScopedRateThrottle,)
    throttle_scope = "token"


# Swagger UI sets style attributes from its script; scripts and all else come from this server as everywhere.
@method_decorator(csp_update({"style-src": [SELF, UNSAFE_INLINE]}), name="dispatch")
class Docs(SpectacularSwaggerSplitView):
    """Every endpoint, to read and to try."""

    authentication_classes = []
    permission_classes = []
    url_name = "api-schema"
    title = "Pahami API"
