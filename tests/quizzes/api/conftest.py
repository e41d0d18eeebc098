import pytest
from django.core.cache import cache

from tests.factories import TeacherFactory


@pytest.fixture(autouse=True)
def _no_throttle_left_from_another_test():
    cache.clear()


@pytest.fixture
def teacher(db):
    return TeacherFactory()


@pytest.fixture
def api(client, teacher):
    """A client that is logged in as ``teacher``."""
    client.force_login(teacher)
    return client
