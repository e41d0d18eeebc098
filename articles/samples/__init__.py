"""The sample articles that come with Pahami: texts of our own, one .txt each, under CC BY 4.0 (LICENSE-samples)."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample article; ``slug`` is its file's name without ".txt", ``school_class`` the kelas it suits (1 to 12)."""

    slug: str
    title: str
    byline: str
    source: str
    school_class: int
    body: str


def read_sample(slug: str) -> Sample:
    """The sample of that name. Raises FileNotFoundError for an unknown one, KeyError where its header lacks a line."""
    header, _, body = (FOLDER / f"{slug}.txt").read_text(encoding="utf-8").partition("\n\n")
    lines = dict(line.split(": ", 1) for line in header.splitlines())
    return Sample(slug, lines["Judul"], lines["Penulis"], lines["Sumber"], int(lines["Kelas"]), body.strip())


def read_samples() -> tuple[Sample, ...]:
    """All samples, from the lowest class to the highest."""
    samples = (read_sample(path.stem) for path in FOLDER.glob("*.txt"))
    return tuple(sorted(samples, key=lambda sample: (sample.school_class, sample.slug)))
