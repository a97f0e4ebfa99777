"""Work shared by processes: a pure function asked many times, its answers given in the order of what was asked.

Whoever asks may work too: they are there already, where others take a fifth of a second to start. Processes are spawned
everywhere alike (Windows and macOS know no safe other way), and leave Ctrl+C to whoever asked. Where none can be
started, or one dies (killed, out of memory), the same is done here.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context, resource_tracker
from typing import Any, Generic, TypeVar

from passport_app.domain.job import CancelCheck, never

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")

_AHEAD = 4
"""What each process has waiting: what is answered and not yet taken is bounded."""
_AT_WORK = 2
"""What each process has in hand where whoever asks works too: one while the next is handed out."""


def cores() -> int:
    """Return how many processes are worth having."""
    own = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(own, 8)


@dataclass(slots=True)
class _Part(Generic[Asked, Answer]):
    """One thing asked, and who answers it; nobody has begun it where there is neither."""

    asked: Asked
    future: Future[Answer] | None = None
    """Of a process."""
    answered: tuple[Answer, ...] = ()
    """What this process answered already."""


def shared(
    task: Callable[..., Answer],
    asked: Iterable[Asked],
    arguments: Callable[[Asked], tuple[Any, ...]],
    *,
    processes: int,
    cancelled: CancelCheck = never,
    here: Callable[..., Answer] | None = None,
) -> Generator[tuple[Asked, Answer], None, None]:
    """Yield each thing asked with what `task` answers to its arguments; with one process all is done here.

    `here` answers the same in this process, which is then one of `processes` and takes its part while it would wait.
    Raises as the task does; when the caller stops asking, or cancels, processes end with what they have begun.
    """
    pool = _pool(processes - 1 if here else processes) if processes > 1 else None
    answer = here or task
    if pool is None:
        for one in asked:
            yield one, answer(*arguments(one))
        return
    waiting: deque[_Part[Asked, Answer]] = deque()
    most = (processes - 1) * _AT_WORK if here else processes * _AHEAD

    def hand_out() -> None:
        free = most - sum(part.future is not None and not part.future.done() for part in waiting)
        for part in waiting:
            if free > 0 and part.future is None and not part.answered:
                part.future = _ask(pool, task, arguments(part.asked))
                free -= 1

    def oldest() -> tuple[Asked, Answer]:
        first = waiting[0]
        while here and first.future is not None and not first.future.done():
            spare = next((part for part in waiting if part.future is None and not part.answered), None)
            if spare is None:
                break
            spare.answered = (here(*arguments(spare.asked)),)
            hand_out()
        waiting.popleft()
        if first.future is not None:
            with suppress(BrokenProcessPool):
                return first.asked, first.future.result()
        return first.asked, first.answered[0] if first.answered else answer(*arguments(first.asked))

    try:
        for one in asked:
            waiting.append(_Part(one))
            hand_out()
            if len(waiting) >= processes * _AHEAD:
                yield oldest()
        while waiting and not cancelled():
            yield oldest()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _pool(processes: int) -> ProcessPoolExecutor | None:
    try:
        return ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_ignore_interrupts)
    except (OSError, NotImplementedError, ValueError):  # no semaphores, no memory, no handles
        return None


def _ask(pool: ProcessPoolExecutor, task: Callable[..., Answer], arguments: tuple[Any, ...]) -> Future[Answer] | None:
    with suppress(BrokenProcessPool, OSError), _interrupts_held():
        return pool.submit(task, *arguments)
    return None


def _ignore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Have a process that starts meanwhile begin with Ctrl+C held back: it loads for a while until it can ignore it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Its first process lets go of what is held, so that one has to come before.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
