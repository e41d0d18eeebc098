#!/usr/bin/env python3
"""Django's command line for Pahami."""

import os
import sys


def main() -> None:
    """Run one management command, which speaks the language of the computer."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pahami.settings")
    import django
    from django.core.management import execute_from_command_line
    from django.utils import translation

    from run import reader_is_english

    django.setup()  # the translations of the apps are there only after it
    with translation.override("en" if reader_is_english() else "id"):
        execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
