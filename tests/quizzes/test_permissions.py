"""The group of teachers has its rights after every migration, and no others."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command

from quizzes.permissions import RIGHTS, TEACHERS

pytestmark = pytest.mark.django_db


def rights() -> set[tuple[str, str, str]]:
    permissions = Group.objects.get(name=TEACHERS).permissions.select_related("content_type")
    return {(p.content_type.app_label, p.content_type.model, p.codename.split("_")[0]) for p in permissions}


def test_teachers_may_do_what_the_table_says():
    assert rights() == {(app, model, action) for (app, model), actions in RIGHTS.items() for action in actions}


def test_the_group_comes_back_and_what_a_school_added_stays():
    Group.objects.get(name=TEACHERS).delete()
    call_command("migrate", verbosity=0)
    Group.objects.get(name=TEACHERS).permissions.add(Permission.objects.get(codename="view_user"))
    call_command("migrate", verbosity=0)
    assert ("auth", "user", "view") in rights()
    assert len(rights()) == 1 + sum(map(len, RIGHTS.values()))
