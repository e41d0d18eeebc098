"""The model cards beside the artefacts: what each was made of, how well it does, and what it cannot do."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from articles.analysis.labelling import FOLDER
from benchmarks.analysis import attachment, names_f1, pos_accuracy, sentence_f1

TREEBANKS = """\
- UD Indonesian-GSD, train (the release of 2017 converted to the current scheme){dev}. CC BY-SA 4.0.
  McDonald et al. 2013, Alfina et al. and the Universal Dependencies contributors.
- UD Indonesian-CSUI, train. CC BY-SA 4.0. Alfina, Budi, Suhartanto and the Universal Dependencies contributors."""


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on one model's card; ``measures`` are the first words of its rows in benchmarks.analysis."""

    artefact: str
    title: str
    task: str
    data: str
    licence: str
    measures: tuple[str, ...]
    limits: str


CARDS = (
    Card(
        "pos.crfsuite",
        "Parts of speech",
        "A linear-chain CRF (python-crfsuite, L-BFGS) gives each orthographic word a universal part of speech (UPOS). "
        "It sees the word, its spelling, its neighbours, and its usual tags in a lexicon. "
        'A word with a clitic ("rumahnya") is one word and has its host\'s tag.',
        TREEBANKS.format(dev=" and dev") + "\n- Left out: the sentences of these that benchmarks.reading asks about."
        "\n- The lexicon is counted in the kumparan tagged news of nlp-id. MIT, (c) 2025 kumparan.",
        "CC BY-SA 4.0",
        ("POS",),
        "News and encyclopedia prose. Poetry, chat, dialect and older spelling were not seen. "
        "UPOS differs between the treebanks for some words (yang, untuk, akan).",
    ),
    Card(
        "parser.npz",
        "Dependency trees",
        "A two-layer BiLSTM over words and their spelling with biaffine scores for heads and relations (Dozat & "
        "Manning 2017), trained with torch, stored as 16-bit floats, read with numpy. The best tree is found by "
        "Chu-Liu/Edmonds.",
        TREEBANKS.format(dev="; dev chose the epoch")
        + "\n- CSUI counts twice. Left out: the sentences of both that benchmarks.reading asks about.\n"
        "- Usual tags from the kumparan lexicon. MIT, (c) 2025 kumparan.",
        "CC BY-SA 4.0",
        ("UAS", "LAS"),
        "Coordination of clauses, adverbial and complement clauses and the noun that a phrase with a preposition hangs "
        "on are the usual mistakes; clauses.py takes no arc of these kinds alone. Punctuation counts in the figures.",
    ),
    Card(
        "certainty.json",
        "What makes a role certain",
        "A logistic regression over what the rules and the parser say of a role. A role is called certain from the "
        "probability in `threshold` on, chosen by ten folds on the sentences for calibration.",
        "- benchmarks/annotations/tuning.json and calibration.json: our own annotations (CC BY-SA 4.0, offsets only) "
        "of sentences of UD Indonesian-GSD dev and CSUI train, of FacQA passages and of one news article. No rule was "
        "written on the calibration sentences.",
        "CC BY-SA 4.0",
        (),
        "Measured on the set-aside half by `python -m benchmarks.reading heldout`. The annotators were language "
        "models, not people; docs/decisions/0006-two-readers.md says how far two of them agree.",
    ),
    Card(
        "references.json",
        "How sure a reference is",
        "A logistic regression over what is known of an answer: the kind of evidence, what is meant and how far off it "
        "stands, who else is near. The bias is set by ten folds, so that of the calibration texts' references from 0.9 "
        "on nine in ten are right.",
        "- benchmarks/annotations/tuning.json and calibration.json: our own annotations (CC BY-SA 4.0, offsets only) "
        "of FacQA passages and news articles. No rule was written on the calibration texts.",
        "CC BY-SA 4.0",
        (),
        "Measured on the set-aside half by `python -m benchmarks.reading heldout`. One just above 0.9 is right less "
        "often than all above it together. The annotators were language models, not people.",
    ),
    Card(
        "names.crfsuite",
        "Names of people, organisations and places",
        "A linear-chain CRF gives each word a BIO label (PER, ORG, LOC). It sees spelling, parts of speech, "
        "the lexicon, gazetteers, the run of capitalised words, and the titles and first names that a person's name "
        "begins with. Features with the corpus's name tell the two annotation styles apart; texts are read in the "
        "style of idner. Rules around it (mentions.py, designations.py) are not measured here.",
        "- idner-news-2k (khairunnisaor), train and dev. MIT.\n"
        "- NERGrit (grit-id/nergrit-corpus through IndoNLU), train and validation; of its labels person, place and "
        "organisation. Apache-2.0.\n"
        "- Gazetteers: Wilayah-Administratif-Indonesia (ODbL 1.0), country-list (MIT), names from DBpedia through "
        "ialfina/ner-dataset-modified-dee (CC BY-SA 3.0), our own lists (CC0).\n"
        "- Parts of speech come from pos.crfsuite.",
        "CC BY-SA 4.0",
        ("Names",),
        "Lower-case text hides names. Names in running capitals, and places that belong to an organisation's name, are "
        "the usual mistakes. Settings and features were chosen by cross-validation over train and dev. The idner test "
        "has 103 places, so one of them is about a point.",
    ),
    Card(
        "punkt.json",
        "Sentence ends",
        "Parameters of NLTK's Punkt (Kiss & Strunk 2006), learnt without labels from raw text: abbreviations, "
        "collocations, sentence starters, orthography. Rules in sentences.py join what it cuts wrongly.",
        TREEBANKS.format(dev=""),
        "CC BY-SA 4.0",
        ("Sentences",),
        "Measured on test sentences joined by blanks, which is harder than text with its line breaks.",
    ),
)


def write() -> None:
    """Measure on the test splits and write a card for each artefact."""
    measured = {
        name: value for measure in (pos_accuracy, attachment, names_f1, sentence_f1) for name, value in measure()
    }
    for card in CARDS:
        name = card.artefact.partition(".")[0]
        (FOLDER / f"{name}.md").write_text(_text(card, measured), encoding="utf-8")


def _text(card: Card, measured: Mapping[str, float]) -> str:
    rows = [f"| {name} | {value:.1f} |" for name, value in measured.items() if name.startswith(card.measures)]
    table = "\n".join(["| measure (test split) | % |", "|---|---|", *rows]) if rows else ""
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    return f"""\
# {card.title}: `{card.artefact}`
{card.task}

**Data**
{card.data}

No test split was trained on. The settings were chosen on development splits, which the final model then learnt from.
Made {today} by `python -m training`.

{table}

**Limits.** {card.limits}

**Licence.** {card.licence}, with the attributions above; see LICENSE-models.
"""
