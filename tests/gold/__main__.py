import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pahami.settings")
django.setup()

from tests.gold import main  # noqa: E402 - Django first

main()
