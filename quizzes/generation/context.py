"""What the forms build with: the text, all that is asked of it, and for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from articles.analysis.document import Document, Span
    from quizzes.generation.asked import Asked

OPTIONS_BY_CLASS = ((3, 3), (9, 4), (12, 5))  # up to this class, so many options: A-C, A-D, A-E


@dataclass(frozen=True, slots=True)
class Context:
    """One text, everything that is asked of it, and the class (kelas 1 to 12) that will answer."""

    document: Document
    asked: tuple[Asked, ...] = ()
    school_class: int = 8

    @property
    def option_count(self) -> int:
        """How many options a multiple choice item has in this class."""
        return next(count for last, count in OPTIONS_BY_CLASS if self.school_class <= last)

    def key_text(self, span: Span) -> str:
        """The words of the text at ``span``, one blank between words.

        Only the capital of a common noun that opens its sentence is undone: as an answer it does not open one.
        """
        document = self.document
        text = " ".join(span.of(document.text).split())
        first = next((t for s in document.sentences if s.start <= span.start < s.end for t in s.tokens[:1]), None)
        opens = first is not None and first.start == span.start and first.pos not in ("PROPN", "X")
        named = any(m.overlaps(first) for m in (*document.mentions, *document.roles)) if first else False
        return text[:1].lower() + text[1:] if opens and not named and not text[1:2].isupper() else text

    def keys(self, asked: Asked) -> tuple[str, ...]:
        """The words of every member of the key, in text order."""
        return tuple(self.key_text(span) for span in asked.keys)
