"""Make every artefact of the analysis again: ``python -m training``.

It needs the dependency group ``training`` (torch, for the parser alone: ``pip install --group training``).
The corpora are read from the folder beside the project, or from $PAHAMI_SHARED. The same corpora give the same files.
"""

from __future__ import annotations

import time

from . import cards, certainty, gazetteers, lexicon, names, nouns, parser, pos, punkt, references, synonyms

# The lexicon and the gazetteers are features of the models, the tagger one of the names; what makes a role certain and
# what a reference means are weighed with them all in place.
STEPS = (
    lexicon.train,
    gazetteers.train,
    nouns.train,
    punkt.train,
    pos.train,
    parser.train,
    names.train,
    references.train,
    certainty.train,
    synonyms.train,
    cards.write,
)


def main() -> None:
    """Run every step and say how long it took."""
    for step in STEPS:
        begun = time.perf_counter()
        step()
        print(f"{step.__module__.removeprefix('training.'):<12}{time.perf_counter() - begun:>8.1f} s")


if __name__ == "__main__":
    main()
