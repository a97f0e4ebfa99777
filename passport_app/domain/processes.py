"""Work shared by processes: a pure function asked many times, its answers given in the order of what was asked.

Processes are spawned everywhere alike (Windows and macOS know no safe other way), and leave Ctrl+C to whoever asked.
Where none can be started, or one dies (killed, out of memory), the same is done here.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import get_context, resource_tracker
from typing import Any, TypeVar

from passport_app.domain.job import CancelCheck, never

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")

_AHEAD = 4
"""What each process has waiting: what is answered and not yet taken is bounded."""


def cores() -> int:
    """Return how many processes are worth having."""
    own = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(own, 8)


def shared(
    task: Callable[..., Answer],
    asked: Iterable[Asked],
    arguments: Callable[[Asked], tuple[Any, ...]],
    *,
    processes: int,
    cancelled: CancelCheck = never,
) -> Generator[tuple[Asked, Answer], None, None]:
    """Yield each thing asked with what `task` answers to its arguments; with one process all is done here.

    Raises as the task does; when the caller stops asking, or cancels, processes end with what they have begun.
    """
    pool = _pool(processes) if processes > 1 else None
    if pool is None:
        for one in asked:
            yield one, task(*arguments(one))
        return
    waiting: deque[tuple[Asked, Future[Answer] | None]] = deque()

    def oldest() -> tuple[Asked, Answer]:
        one, future = waiting.popleft()
        if future is not None:
            with suppress(BrokenProcessPool):
                return one, future.result()
        return one, task(*arguments(one))

    try:
        for one in asked:
            waiting.append((one, _ask(pool, task, arguments(one))))
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
