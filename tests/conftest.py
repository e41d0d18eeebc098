import os

from hypothesis import settings

# a slow machine is no failure of the code; in CI the same examples every time
settings.register_profile("pahami", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("pahami")
