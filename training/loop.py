"""Batches and a loss → trained weights: one loop for tagger, parser and names.

What is kept is not the last weights but their running average, which is worth what lowering the learning rate for much longer
would be. The learning rate falls along a cosine. Every so often the average is measured on the development data, the best one is
saved, and a checkpoint is written from which a stopped run goes on.
"""

import copy
import json
import math
import random
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_

WARM_UP = 50  # steps in which the rate rises to what it should be


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how boldly. `average` is the share that the running average keeps at each step."""

    steps: int
    rate: float
    last_rate: float = 0.00005
    average: float = 0.997
    every: int = 240
    clip: float = 1.0
    seed: int = 11

    def shortened(self, effort: float) -> "Plan":
        """The plan with this share of its steps, for a trial."""
        steps = max(2, round(self.steps * effort))
        return replace(self, steps=steps, every=min(self.every, steps))

    def bolder(self, boldness: float) -> "Plan":
        """The plan with this share of its learning rate."""
        return replace(self, rate=self.rate * boldness)

    def rate_at(self, step: int) -> float:
        """Up in a few steps, then down along a cosine.

        >>> plan = Plan(steps=1000, rate=0.001, last_rate=0.0)
        >>> [round(plan.rate_at(step), 5) for step in (0, 49, 500, 1000)]
        [2e-05, 0.00099, 0.0005, 0.0]
        """
        fallen = (1 + math.cos(math.pi * min(1.0, step / self.steps))) / 2
        return (self.last_rate + (self.rate - self.last_rate) * fallen) * min(1.0, (step + 1) / WARM_UP)


class Task(Protocol):
    """What the loop asks of a model in training."""

    @property
    def name(self) -> str: ...

    @property
    def model(self) -> nn.Module: ...

    def batches(self) -> Iterator[Any]:
        """The training data once, in a new order."""

    def loss(self, batch: Any) -> Tensor:
        """Of `model`."""

    def score(self, model: nn.Module) -> Mapping[str, float]:
        """On the development data; the first figure decides."""

    def save(self, model: nn.Module, path: Path) -> None:
        """As Stanza loads it."""


@dataclass(slots=True)
class _Run:
    """One training as it goes."""

    task: Task
    plan: Plan
    folder: Path
    say: Callable[[str], None]
    step: int = 0
    best: float = -1.0
    average: nn.Module = field(init=False)
    optimizer: torch.optim.Optimizer = field(init=False)
    losses: list[float] = field(default_factory=list)
    begun: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.average = copy.deepcopy(self.task.model)
        self.optimizer = torch.optim.Adam(_weights(self.task.model), lr=self.plan.rate, betas=(0.9, 0.98), eps=1e-6)

    @property
    def result(self) -> Path:
        return self.folder / f"{self.task.name}.pt"

    @property
    def checkpoint(self) -> Path:
        return self.folder / f"{self.task.name}.checkpoint"

    def go(self) -> Path:
        self._take_up()
        seed_everything(self.plan.seed + self.step)
        if not self.step:
            self._measure()
        while self.step < self.plan.steps:
            for batch in self.task.batches():
                self._learn(batch)
                if self.step % self.plan.every == 0 or self.step == self.plan.steps:
                    self._measure()
                    self._store()
                if self.step == self.plan.steps:
                    break
        self.checkpoint.unlink(missing_ok=True)
        return self.result

    def _learn(self, batch: Any) -> None:
        for group in self.optimizer.param_groups:
            group["lr"] = self.plan.rate_at(self.step)
        self.task.model.train()
        self.optimizer.zero_grad()
        loss = self.task.loss(batch)
        loss.backward()  # type: ignore[no-untyped-call]
        clip_grad_norm_(_weights(self.task.model), self.plan.clip)
        self.optimizer.step()
        self.step += 1
        self.losses.append(loss.item())
        self._follow()

    @torch.no_grad()
    def _follow(self) -> None:
        kept = min(self.plan.average, (1 + self.step) / (10 + self.step))
        torch._foreach_lerp_(_weights(self.average), _weights(self.task.model), 1 - kept)

    def _measure(self) -> None:
        figures = self.task.score(self.average)
        loss = sum(self.losses) / len(self.losses) if self.losses else 0.0
        row = {"step": self.step, "seconds": round(time.monotonic() - self.begun), "loss": round(loss, 4), **figures}
        self.losses.clear()
        with (self.folder / f"{self.task.name}.log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(row) + "\n")
        self.say(f"{self.task.name}: " + ", ".join(f"{key} {value}" for key, value in row.items()))
        first = next(iter(figures.values()))
        if first > self.best:
            self.best = first
            self.task.save(self.average, self.result)

    def _store(self) -> None:
        state = {
            "step": self.step,
            "best": self.best,
            "model": self.task.model.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
        }
        unfinished = self.checkpoint.with_suffix(".unfinished")
        torch.save(state, unfinished)
        unfinished.replace(self.checkpoint)

    def _take_up(self) -> None:
        if not self.checkpoint.is_file():
            return
        state = torch.load(self.checkpoint, map_location=_device(self.task.model), weights_only=True)
        self.step, self.best = state["step"], state["best"]
        self.task.model.load_state_dict(state["model"])
        self.average.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.say(f"{self.task.name}: going on from step {self.step}")


def train(task: Task, plan: Plan, folder: Path, say: Callable[[str], None]) -> Path:
    """Train, or go on with what was begun in the folder; returns the file of the best weights."""
    return _Run(task, plan, folder, say).go()


def seed_everything(seed: int) -> None:
    """Stanza shuffles with Python's random numbers, dropout is torch's."""
    random.seed(seed)
    torch.manual_seed(seed)


def _weights(model: nn.Module) -> list[torch.Tensor]:
    return [weight for weight in model.parameters() if weight.requires_grad]


def _device(model: nn.Module) -> torch.device:
    return next(model.parameters()).device
