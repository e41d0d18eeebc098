"""Train the part-of-speech tagger."""

from __future__ import annotations

from articles.analysis.labelling import FOLDER
from articles.analysis.tagging import MODEL, pos_features

from .corpora import unseen_treebank
from .crf import fit

SOURCES = ("ud_gsd/train-converted", "ud_gsd/id_gsd-ud-dev", "ud_csui/id_csui-ud-train")
SETTINGS = {"c1": 0.15, "c2": 0.02, "max_iterations": 90, "feature.possible_transitions": False}


def train(sources: tuple[str, ...] = SOURCES) -> None:
    """Train on the training and development splits but for what our own measure asks about; CSUI has no dev split."""
    data = (sentence.words for source in sources for sentence in unseen_treebank(source))
    examples = ((pos_features([word for word, _ in words]), [tag for _, tag in words]) for words in data)
    fit(examples, SETTINGS, FOLDER / f"{MODEL}.crfsuite")
