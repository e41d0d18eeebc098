import os

import pytest
from django.db import connections
from hypothesis import settings

# a slow machine is no failure of the code; in CI the same examples every time
settings.register_profile("pahami", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("pahami")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix):
    """No connection outlives its request: one that a live server's thread keeps open would hold the test database."""
    connections.settings["default"]["CONN_MAX_AGE"] = 0
