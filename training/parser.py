"""Train the dependency parser (the only step that needs torch: dependency group ``training``).

A two-layer BiLSTM with biaffine scores for heads and relations (Dozat & Manning 2017); the part of speech is predicted
beside them while training, because it makes the lower layer better. Written as 16-bit floats.
"""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from articles.analysis.labelling import FOLDER
from articles.analysis.parsing import FEATURES, MODEL, UNKNOWN

from .corpora import TreebankSentence, unseen_treebank

# the small corpus of news counts twice beside the large one of encyclopedia
SOURCES = ("ud_gsd/train-converted", "ud_csui/id_csui-ud-train", "ud_csui/id_csui-ud-train")
CHOOSING = "ud_gsd/id_gsd-ud-dev"  # the weights of the best epoch on it are kept
WIDTHS = (100, 24, 40, 16, 40, 20, 16, 24)  # of the features' embeddings, in their order
LEAST_COUNT = 2
HIDDEN, ARC, RELATION = 200, 220, 80
DROPOUT = 0.4
WORD_DROPOUT = (0.25, 0.0, 0.15, 0.0, 0.05, 0.0, 0.0, 0.1)  # how often a feature is hidden, so that unknown is learnt
EPOCHS, BATCH_WORDS = 18, 600
RATE, DECAY = 2.5e-3, 0.998  # Adam's peak rate; averaging of the weights
SEED, THREADS = 5, 2
TARGET = FOLDER / MODEL


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The known values of each feature, the tags and the relations, each in a fixed order."""

    features: list[list[str]]
    tags: list[str]
    relations: list[str]


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence as numbers: features [words, kinds], tag, head (0 is the root) and relation of each word."""

    features: Tensor
    tags: Tensor
    heads: Tensor
    relations: Tensor


class Parser(nn.Module):
    """The network; its weights' names are read by articles.analysis.parsing."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        sizes = [len(values) + 2 for values in vocabulary.features]
        self.embeddings = nn.ModuleList(nn.Embedding(n, width) for n, width in zip(sizes, WIDTHS, strict=True))
        for embedding in self.embeddings:
            nn.init.normal_(embedding.weight, std=0.1)
        self.root = nn.Parameter(torch.randn(sum(WIDTHS)) * 0.1)
        self.lstm1 = nn.LSTM(sum(WIDTHS), HIDDEN, batch_first=True, bidirectional=True)
        self.lstm2 = nn.LSTM(2 * HIDDEN, HIDDEN, batch_first=True, bidirectional=True)
        self.tag = nn.Linear(2 * HIDDEN, len(vocabulary.tags))
        self.arc_head, self.arc_dependent = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.relation_head, self.relation_dependent = nn.Linear(2 * HIDDEN, RELATION), nn.Linear(2 * HIDDEN, RELATION)
        self.arc = nn.Parameter(torch.empty(ARC + 1, ARC))
        nn.init.orthogonal_(self.arc)
        self.relation = nn.Parameter(torch.randn(len(vocabulary.relations), RELATION + 1, RELATION + 1) * 0.02)

    def forward(self, features: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Tag scores, arc scores [sentence, word, head], and both sides of the relation."""
        if self.training:
            features = features.clone()
            for k, share in enumerate(WORD_DROPOUT):
                hidden = torch.rand(features.shape[:2]) < share
                features[..., k][hidden & (features[..., k] > 0)] = UNKNOWN
        words = torch.cat([embed(features[..., k]) for k, embed in enumerate(self.embeddings)], dim=-1)
        states = torch.cat([self.root.expand(len(words), 1, -1), words], dim=1)
        lower = self._layer(self.lstm1, states, lengths)
        upper = self._drop(self._layer(self.lstm2, lower, lengths))
        tags = self.tag(self._drop(lower)[:, 1:])
        arcs = _with_one(self._active(self.arc_dependent, upper[:, 1:])) @ self.arc
        arcs = arcs @ self._active(self.arc_head, upper).transpose(1, 2)
        inside = torch.arange(arcs.shape[2])[None, :] <= lengths[:, None]
        return (
            tags,
            arcs.masked_fill(~inside[:, None, :], -1e9),
            _with_one(self._active(self.relation_head, upper)),
            _with_one(self._active(self.relation_dependent, upper[:, 1:])),
        )

    def relations(self, above: Tensor, below: Tensor, heads: Tensor) -> Tensor:
        """Relation scores of every word with its head."""
        chosen = torch.gather(above, 1, heads.unsqueeze(-1).expand(-1, -1, above.shape[-1]))
        return torch.einsum("bni,rij,bnj->bnr", below, self.relation, chosen)

    def _layer(self, lstm: nn.LSTM, states: Tensor, lengths: Tensor) -> Tensor:
        packed = nn.utils.rnn.pack_padded_sequence(
            self._drop(states), lengths + 1, batch_first=True, enforce_sorted=False
        )
        return nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)[0]

    def _active(self, layer: nn.Linear, states: Tensor) -> Tensor:
        return self._drop(functional.leaky_relu(layer(states), 0.1))

    def _drop(self, states: Tensor) -> Tensor:
        """Dropout with one mask for all words of a sentence."""
        if not self.training:
            return states
        kept = torch.bernoulli(torch.full((states.shape[0], 1, states.shape[2]), 1 - DROPOUT))
        return states * kept / (1 - DROPOUT)


def _with_one(states: Tensor) -> Tensor:
    return torch.cat([states, torch.ones_like(states[..., :1])], dim=-1)


def train() -> None:
    """Train on GSD and CSUI, keep the averaged weights of the best epoch on GSD's development split."""
    torch.manual_seed(SEED)
    torch.set_num_threads(THREADS)
    torch.use_deterministic_algorithms(mode=True)
    rng = random.Random(SEED)
    sentences = [sentence for source in SOURCES for sentence in unseen_treebank(source)]
    vocabulary = _vocabulary(sentences)
    examples = [_example(sentence, vocabulary) for sentence in sentences]
    choosing = [_example(sentence, vocabulary) for sentence in unseen_treebank(CHOOSING)]
    parser = Parser(vocabulary)
    averaged = torch.optim.swa_utils.AveragedModel(
        parser, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(DECAY)
    )
    optimiser = torch.optim.Adam(parser.parameters(), lr=RATE, betas=(0.9, 0.95))
    steps = EPOCHS * len(list(_batches(examples, rng)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate(step, steps))
    best = -1.0
    for epoch in range(EPOCHS):
        parser.train()
        for batch in _batches(examples, rng):
            optimiser.zero_grad()
            _loss(parser, batch).backward()
            nn.utils.clip_grad_norm_(parser.parameters(), 5.0)
            optimiser.step()
            schedule.step()
            if epoch:
                averaged.update_parameters(parser)
        attached, labelled = accuracy(averaged.module if epoch else parser, choosing)
        print(f"  epoch {epoch + 1:>2}: UAS {attached:.2f} LAS {labelled:.2f}", flush=True)
        if epoch and labelled > best:
            best = labelled
            _write(averaged.module, vocabulary)


def _rate(step: int, steps: int) -> float:
    """The learning rate: a short rise, then a cosine down to a twentieth."""
    return min(1.0, (step + 1) / 80) * (0.05 + 0.475 * (1 + math.cos(math.pi * step / steps)))


def _vocabulary(sentences: Sequence[TreebankSentence]) -> Vocabulary:
    features = []
    for _, read in FEATURES:
        counts = Counter(read(word) for sentence in sentences for word, _ in sentence.words)
        features.append(sorted(value for value, n in counts.items() if n >= LEAST_COUNT))
    tags = sorted({tag for sentence in sentences for _, tag in sentence.words})
    relations = sorted({relation for sentence in sentences for relation in sentence.relations})
    return Vocabulary(features, tags, relations)


def _example(sentence: TreebankSentence, vocabulary: Vocabulary) -> Example:
    numbers = [{value: at + 2 for at, value in enumerate(values)} for values in vocabulary.features]
    rows = [[numbers[k].get(read(w), UNKNOWN) for k, (_, read) in enumerate(FEATURES)] for w, _ in sentence.words]
    tags = {tag: at for at, tag in enumerate(vocabulary.tags)}
    relations = {relation: at for at, relation in enumerate(vocabulary.relations)}
    return Example(
        torch.tensor(rows),
        torch.tensor([tags.get(tag, -1) for _, tag in sentence.words]),
        torch.tensor([head + 1 for head in sentence.heads]),
        torch.tensor([relations.get(relation, -1) for relation in sentence.relations]),
    )


def _batches(examples: Sequence[Example], rng: random.Random) -> Iterator[list[Example]]:
    """Sentences of like length together, about BATCH_WORDS words a batch, the batches in random order."""
    ordered = sorted(examples, key=lambda example: len(example.tags) + rng.random() * 4)
    batches: list[list[Example]] = [[]]
    for example in ordered:
        if len(example.tags) * (len(batches[-1]) + 1) > BATCH_WORDS and batches[-1]:
            batches.append([])
        batches[-1].append(example)
    rng.shuffle(batches)
    yield from batches


def _padded(batch: Sequence[Example]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    pad = nn.utils.rnn.pad_sequence
    return (
        pad([e.features for e in batch], batch_first=True),
        torch.tensor([len(e.tags) for e in batch]),
        pad([e.tags for e in batch], batch_first=True, padding_value=-1),
        pad([e.heads for e in batch], batch_first=True),
        pad([e.relations for e in batch], batch_first=True, padding_value=-1),
    )


def _loss(parser: Parser, batch: Sequence[Example]) -> Tensor:
    features, lengths, tags, heads, relations = _padded(batch)
    tag_scores, arcs, above, below = parser(features, lengths)
    inside = torch.arange(tags.shape[1])[None, :] < lengths[:, None]
    arc_loss = functional.cross_entropy(arcs[inside], heads[inside])
    known = relations >= 0
    relation_loss = functional.cross_entropy(parser.relations(above, below, heads)[known], relations[known])
    return arc_loss + relation_loss + 0.5 * functional.cross_entropy(tag_scores[tags >= 0], tags[tags >= 0])


@torch.no_grad()
def accuracy(parser: Parser, examples: Sequence[Example]) -> tuple[float, float]:
    """Unlabelled and labelled attachment in percent, each word with its best head, tree or not."""
    parser.eval()
    words = attached = labelled = 0
    for start in range(0, len(examples), 32):
        features, lengths, tags, heads, relations = _padded(examples[start : start + 32])
        _, arcs, above, below = parser(features, lengths)
        found = arcs.argmax(-1)
        right = found == heads
        named = parser.relations(above, below, found).argmax(-1) == relations
        inside = torch.arange(tags.shape[1])[None, :] < lengths[:, None]
        words += int(inside.sum())
        attached += int(right[inside].sum())
        labelled += int((right & named)[inside].sum())
    return 100 * attached / words, 100 * labelled / words


def _write(parser: Parser, vocabulary: Vocabulary) -> None:
    weights = {name: value.numpy().astype("float16") for name, value in parser.state_dict().items()}
    weights = {name: value for name, value in weights.items() if not name.startswith("tag.")}
    known = json.dumps({"features": vocabulary.features, "relations": vocabulary.relations}, ensure_ascii=False)
    np.savez_compressed(TARGET, vocabulary=np.array(known), **weights)
