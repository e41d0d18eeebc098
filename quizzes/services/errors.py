"""What can go wrong, each with a message for the reader in the reader's language."""

# ruff: noqa: N818 - named for what is the case, as Django's DoesNotExist is

from __future__ import annotations

from django.utils.translation import gettext


class ServiceError(Exception):
    """A request that cannot be fulfilled as things stand; its text is meant for the reader."""


class InvalidItem(ServiceError):
    """A question that cannot be asked as it is written; ``errors`` names the field and says what is wrong with it."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__(" ".join(errors.values()))
        self.errors = errors


class QuizNotReady(ServiceError):
    """A quiz that cannot be published or printed yet."""


class QuizClosed(ServiceError):
    """A quiz that nobody can enter now."""

    def __init__(self) -> None:
        super().__init__(gettext("Kuis ini sedang tidak dibuka. Tanyakan kepada gurumu."))


class AttemptClosed(ServiceError):
    """An answer that comes after the attempt was submitted or the quiz was closed."""


class InvalidResponse(ServiceError):
    """An answer that does not fit its question, or a name that is none."""
