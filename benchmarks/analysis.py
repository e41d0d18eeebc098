"""Measure the reading: ``python -m benchmarks.analysis`` prints our figures beside the prototype's.

Every figure is on a test split that no model was trained on. Accuracy and F1 are percentages.
"""

from __future__ import annotations

import resource
import time
from collections import Counter
from collections.abc import Iterator, Sequence

from articles.analysis.analyse import analyse
from articles.analysis.document import Span
from articles.analysis.labelling import FOLDER
from articles.analysis.names import bio_labels
from articles.analysis.parsing import parse
from articles.analysis.sentences import sentences
from articles.analysis.tagging import tag
from training import corpora

from . import reading

PROTOTYPE: dict[str, float | str] = {
    "Loading, CPU-s": 0.46,
    "Next article, CPU-s": 0.23,
    "Resident at most, MB": 64,
    "60,000 words, CPU-s": "-",
    "Models, MB": 12,
    "POS accuracy GSD": 93.7,
    "POS accuracy CSUI": 94.1,
    "POS accuracy PUD": 92.7,
    "UAS GSD": 84.6,
    "LAS GSD": 77.3,
    "UAS CSUI": 80.2,
    "LAS CSUI": 72.0,
    "UAS PUD": 82.5,
    "LAS PUD": 69.1,
    "Names F1 idner PER": 90.7,
    "Names F1 idner ORG": 89.8,
    "Names F1 idner LOC": 85.7,
    "Names F1 idner micro": 89.8,
    "Names F1 nergrit micro": 73.1,
    "Sentences F1 GSD": 95.1,
    "Sentences F1 CSUI": 97.1,
    "Sentences F1 PUD": 98.7,
}
TREEBANKS = {"GSD": "ud_gsd/id_gsd-ud-test", "CSUI": "ud_csui/id_csui-ud-test", "PUD": "ud_pud/id_pud-ud-test"}
ARTICLE_WORDS = 600
REPEATS = 5
LONG_WORDS = 60_000
NAMES = {"idner": ("news", "idner-news-2k/test.txt"), "nergrit": ("grit", "nergrit/test_preprocess.txt")}


def f1(right: int, found: int, gold: int) -> float:
    """The balanced F-measure in percent, 0 where nothing is right."""
    return 200 * right / (found + gold) if right else 0.0


def pos_accuracy() -> Iterator[tuple[str, float]]:
    """Share of words with the gold tag, on gold tokens."""
    for name, path in TREEBANKS.items():
        pairs = [
            (guess, gold)
            for sentence in corpora.treebank(path)
            for guess, (_, gold) in zip(tag([w for w, _ in sentence.words]), sentence.words, strict=True)
        ]
        yield f"POS accuracy {name}", 100 * sum(guess == gold for guess, gold in pairs) / len(pairs)


def attachment() -> Iterator[tuple[str, float]]:
    """Share of words with the gold head (UAS) and with its relation as well (LAS), punctuation included."""
    for name, path in TREEBANKS.items():
        sentences = corpora.treebank(path)
        parsed = parse([[word for word, _ in sentence.words] for sentence in sentences])
        pairs = [
            (arc, head, relation)
            for sentence, arcs in zip(sentences, parsed, strict=True)
            for arc, head, relation in zip(arcs, sentence.heads, sentence.relations, strict=True)
        ]
        attached = [arc.relation == relation for arc, head, relation in pairs if arc.head == head]
        yield f"UAS {name}", 100 * len(attached) / len(pairs)
        yield f"LAS {name}", 100 * sum(attached) / len(pairs)


def name_spans(labels: Sequence[str]) -> set[tuple[int, int, str]]:
    """Whole names: first word, end and kind."""
    spans, start = set(), 0
    for at, label in enumerate([*labels, "O"]):
        if not label.startswith("I-") or (at and label[2:] != labels[at - 1][2:]):
            if at > start and labels[start] != "O":
                spans.add((start, at, labels[start][2:]))
            start = at
    return spans


def names_f1() -> Iterator[tuple[str, float]]:
    """Entity-level F1 by exact span and kind, as the CRF gives it on gold tokens."""
    for name, (domain, path) in NAMES.items():
        right: Counter[str] = Counter()
        found: Counter[str] = Counter()
        gold: Counter[str] = Counter()
        for sentence in corpora.names(path):
            words = [word for word, _ in sentence]
            ours = name_spans(bio_labels(words, tag(words), domain))
            theirs = name_spans([label for _, label in sentence])
            for counter, spans in ((right, ours & theirs), (found, ours), (gold, theirs)):
                counter.update(kind for _, _, kind in spans)
        if name == "idner":
            for kind in ("PER", "ORG", "LOC"):
                yield f"Names F1 {name} {kind}", f1(right[kind], found[kind], gold[kind])
        yield f"Names F1 {name} micro", f1(right.total(), found.total(), gold.total())


def sentence_f1() -> Iterator[tuple[str, float]]:
    """F1 of sentence ends in the test sentences joined by blanks."""
    for name, path in TREEBANKS.items():
        texts = [sentence.text for sentence in corpora.treebank(path)]
        joined = " ".join(texts)
        ends = {sum(len(text) + 1 for text in texts[: n + 1]) - 1 for n in range(len(texts))}
        ours = {sentence.end for sentence in sentences(joined, Span(0, len(joined)))}
        yield f"Sentences F1 {name}", f1(len(ours & ends), len(ours), len(ends))


def cost() -> Iterator[tuple[str, float]]:
    """What one article of about 600 words costs: loading, CPU seconds once loaded, resident memory of the process.

    Loading is what the first reading takes beyond the next ones. The long text is the article a hundred times.
    """
    text = article()
    first = _spent(text, 1)
    each = _spent(text, REPEATS)
    yield "Loading, CPU-s", first - each
    yield "Next article, CPU-s", each
    yield "Resident at most, MB", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    times = LONG_WORDS // len(text.split())
    yield "60,000 words, CPU-s", _spent("\n".join([text] * times), 1)
    yield (
        "Models, MB",
        sum(path.stat().st_size for path in FOLDER.iterdir() if path.suffix not in (".md", ".txt")) / 1e6,
    )


def _spent(text: str, times: int) -> float:
    begun = time.process_time()
    for _ in range(times):
        analyse(text)
    return (time.process_time() - begun) / times


def article() -> str:
    """About 600 words of test sentences, six to a paragraph."""
    lines, words = [], 0
    for sentence in corpora.treebank(TREEBANKS["CSUI"]):
        if words >= ARTICLE_WORDS:
            break
        lines.append(sentence.text)
        words += len(sentence.words)
    return "\n".join(" ".join(lines[at : at + 6]) for at in range(0, len(lines), 6))


def main() -> None:
    """Print the tables; the cost first, for the corpora would count as resident after."""
    print(f"{'measure':<26}{'ours':>8}{'prototype':>11}")
    for measure in (cost, pos_accuracy, attachment, names_f1, sentence_f1):
        for name, value in measure():
            digits = 2 if name.endswith("CPU-s") else 1
            print(f"{name:<26}{value:>8.{digits}f}{PROTOTYPE[name]:>11}")
    print()
    print(*reading.tables("heldout"), sep="\n")


if __name__ == "__main__":
    main()
