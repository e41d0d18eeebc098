import os

import pytest
from django.db import connection, connections
from hypothesis import settings

# a slow machine is no failure of the code; in CI the same examples every time
settings.register_profile("pahami", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("pahami")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix):
    """No connection outlives its request: one that a live server's thread keeps open would hold the test database."""
    connections.settings["default"]["CONN_MAX_AGE"] = 0


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Before the test database goes, PostgreSQL ends the idle sessions that the browser tests' contexts left in it."""
    yield
    with django_db_blocker.unblock():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
