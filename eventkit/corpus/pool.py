"""Batches → records, in order, by processes that may die: a batch whose worker died or stalled is read article by article."""

import signal
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any

from ..errors import CorpusError
from .batch import Batch, BatchReader, Record, refused

AHEAD = 4  # batches a worker may be ahead of the slowest one: what bounds the memory
START = 120.0  # seconds a worker has to start


@dataclass(frozen=True, slots=True)
class Task:
    """A batch, or one article of it that is tried alone since the batch has cost a worker."""

    batch: int
    offset: int
    items: Batch
    alone: bool = False


@dataclass(slots=True)
class _Parts:
    """The records of one batch as they come."""

    size: int
    records: dict[int, Record] = field(default_factory=dict)

    @property
    def is_complete(self) -> bool:
        return len(self.records) == self.size


class Worker:
    """A process with one reader. It ends when its parent does, for its pipe ends then."""

    def __init__(self, reader: BatchReader) -> None:
        context = get_context("spawn")  # a fork would copy the threads of torch in whatever state they are
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, reader), daemon=True)
        self.process.start()
        theirs.close()
        self.task: Task | None = None
        self.deadline = time.monotonic() + START
        self.is_ready = False

    def give(self, task: Task, timeout: float) -> None:
        self.task, self.deadline = task, time.monotonic() + timeout
        self.pipe.send(task.items)

    def stop(self) -> int | None:
        """End the process; its exit code is negative for the signal that killed it before."""
        self.process.join(0.2 if self.is_ready else 1.0)
        code = self.process.exitcode
        self.process.kill()
        self.process.join()
        self.pipe.close()
        return code


def _serve(pipe: Connection, reader: BatchReader) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    with suppress(EOFError, OSError):  # the parent is gone
        pipe.send(None)
        while True:
            pipe.send(_answer(reader, pipe.recv()))


def _answer(reader: BatchReader, items: Batch) -> list[Record] | str:
    try:
        return reader.process_batch(items)
    except Exception as problem:  # not of one article, which becomes a record: no model, a wrong definition
        return f"{type(problem).__name__}: {problem}"


class Pool:
    """Several workers that read one stream of batches. `timeout` is in seconds a batch, or an article tried alone."""

    def __init__(self, reader: BatchReader, workers: int, timeout: float) -> None:
        self.reader = reader
        self.timeout = timeout
        self._workers = [Worker(reader) for _ in range(workers)]
        self._retries: deque[Task] = deque()
        self._parts: dict[int, _Parts] = {}

    def map(self, batches: Iterable[Batch]) -> Iterator[list[Record]]:
        """The records of each batch, in the order of the batches; raises `CorpusError` when no worker can start."""
        waiting = enumerate(batches)
        turn = 0
        while True:
            self._feed(waiting)
            if not self._parts:
                return
            self._collect()
            while turn in self._parts and self._parts[turn].is_complete:
                records = self._parts.pop(turn).records
                yield [records[offset] for offset in sorted(records)]
                turn += 1

    def close(self) -> None:
        """Stop all workers, busy or not."""
        for worker in self._workers:
            worker.process.kill()
            worker.stop()

    def _feed(self, waiting: Iterator[tuple[int, Batch]]) -> None:
        for worker in self._workers:
            if worker.is_ready and worker.task is None and (task := self._next_task(waiting)):
                with suppress(OSError):  # it died; the end of its pipe tells
                    worker.give(task, self.timeout)
        if not self._parts and not any(worker.is_ready for worker in self._workers):
            self._admit(waiting)  # nothing to read at all needs no worker

    def _next_task(self, waiting: Iterator[tuple[int, Batch]]) -> Task | None:
        if not self._retries and len(self._parts) < AHEAD * len(self._workers):
            self._admit(waiting)
        return self._retries.popleft() if self._retries else None

    def _admit(self, waiting: Iterator[tuple[int, Batch]]) -> None:
        for number, batch in waiting:
            self._parts[number] = _Parts(len(batch))
            self._retries.append(Task(number, 0, batch))
            return

    def _collect(self) -> None:
        """Wait for the next answer, death or deadline of any worker."""
        active = {w.pipe: w for w in self._workers if w.task or not w.is_ready}
        soonest = min(w.deadline for w in active.values())
        answered: list[Any] = wait(list(active), max(0.0, soonest - time.monotonic()))
        for pipe in answered:
            self._hear(active[pipe])
        for worker in [w for w in active.values() if w in self._workers and w.deadline < time.monotonic()]:
            if worker.task or not worker.is_ready:
                worker.process.kill()
                self._replace(worker, f"took longer than {self.timeout:g} seconds")

    def _hear(self, worker: Worker) -> None:
        try:
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            self._replace(worker, None)
            return
        if isinstance(answer, str):
            raise CorpusError(answer)
        if worker.task and answer is not None:
            self._keep(worker.task, answer)
        worker.task, worker.is_ready = None, True

    def _keep(self, task: Task, records: list[Record]) -> None:
        self._parts[task.batch].records.update(enumerate(records, start=task.offset))

    def _replace(self, worker: Worker, reason: str | None) -> None:
        """A new worker for one that is gone, and its task once more: article by article, or not at all."""
        code = worker.stop()
        if not worker.is_ready:
            raise CorpusError(
                f"a worker could not start (exit code {code}). In a script of your own, call run() below "
                "'if __name__ == \"__main__\":', for each worker imports the script; and see what it wrote to stderr."
            )
        self._workers[self._workers.index(worker)] = Worker(self.reader)
        task = worker.task
        if task and task.alone:
            self._keep(task, [refused(task.items[0], reason or f"killed its worker twice (exit code {code})")])
        elif task:
            self._retries.extend(Task(task.batch, task.offset + i, (item,), alone=True) for i, item in enumerate(task.items))
