"""Words for what was read: ``{{ label|label_name }}``, ``{{ expression|value_in_words }}``."""

from __future__ import annotations

from django import template

from articles import wording

register = template.Library()

for name_it in (wording.label_name, wording.kind_name, wording.role_name, wording.voice_name, wording.value_in_words):
    register.filter(name_it)
