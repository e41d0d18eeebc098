"""Learn where Indonesian sentences end: NLTK's Punkt, unsupervised, from raw text."""

from __future__ import annotations

import json

from nltk.tokenize.punkt import PunktTrainer

from articles.analysis.sentences import MODEL

from .corpora import treebank

SOURCES = ("ud_gsd/train-converted", "ud_csui/id_csui-ud-train")


def train() -> None:
    """Write the parameters, sorted so that the same corpora give the same file."""
    trainer = PunktTrainer()
    trainer.INCLUDE_ALL_COLLOCS = True
    trainer.train(" ".join(sentence.text for source in SOURCES for sentence in treebank(source)))
    learnt = trainer.get_params()
    stored = {
        "abbreviations": sorted(learnt.abbrev_types),
        "collocations": sorted(map(list, learnt.collocations)),
        "starters": sorted(learnt.sent_starters),
        "orthography": dict(sorted(learnt.ortho_context.items())),
    }
    MODEL.write_text(json.dumps(stored, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
