"""Make many certificates on all cores: pages are a pure function of signed bytes, so that processes can share them.

Processes are spawned everywhere alike (Windows and macOS know no safe other way), are given bytes and give bytes
back, and hold no key. Where none can be started, certificates are made here, one after the other.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context
from typing import Any, NamedTuple

from passport_app.domain.job import CancelCheck, never
from passport_app.issuing.printing import certificate_of
from passport_app.trust import canonical

WORTH_PROCESSES = 100
"""Certificates from which on starting processes (a second or two) is worth it."""
_AHEAD = 4
"""Certificates that each process has waiting: what is made and not yet written is bounded."""


class Making(NamedTuple):
    """A certificate to be made."""

    carried: bytes
    """The signed document that it prints and carries."""
    language: str
    template: bytes | None
    about: Any = None
    """Whatever the caller wants back with it; it does not leave this process."""


def cores() -> int:
    """Return how many processes are worth having."""
    return min(os.cpu_count() or 1, 8)


def make_many(
    makings: Iterable[Making], expected: int, *, processes: int | None = None, cancelled: CancelCheck = never
) -> Generator[tuple[Making, bytes], None, None]:
    """Yield each certificate in the order asked for; `processes` 1 makes them here, None as many as are worth it.

    Raises as `certificate_of`; when the caller stops asking, or cancels, processes end with what they have begun.
    """
    wanted = processes or (cores() if expected >= WORTH_PROCESSES else 1)
    if wanted > 1:
        yield from _in_processes(iter(makings), wanted, cancelled)
    else:
        for making in makings:
            yield making, _make(*making[:3])


def _in_processes(makings: Iterator[Making], processes: int, cancelled: CancelCheck) -> Iterator[tuple[Making, bytes]]:
    try:
        pool = ProcessPoolExecutor(processes, mp_context=get_context("spawn"))
    except (OSError, NotImplementedError, ValueError):  # no semaphores, no memory, no handles
        for making in makings:
            yield making, _make(*making[:3])
        return
    waiting: deque[tuple[Making, Future[bytes] | None]] = deque()
    try:
        for making in makings:
            waiting.append((making, _ask(pool, making)))
            if len(waiting) >= processes * _AHEAD:
                yield _outcome(*waiting.popleft())
        while waiting and not cancelled():
            yield _outcome(*waiting.popleft())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _ask(pool: ProcessPoolExecutor, making: Making) -> Future[bytes] | None:
    with suppress(BrokenProcessPool, OSError):
        return pool.submit(_make, *making[:3])
    return None


def _outcome(making: Making, future: Future[bytes] | None) -> tuple[Making, bytes]:
    """Return what a process made; what died with its process (killed, out of memory) is made here."""
    if future is not None:
        with suppress(BrokenProcessPool):
            return making, future.result()
    return making, _make(*making[:3])


def _make(carried: bytes, language: str, template: bytes | None) -> bytes:
    """Make one certificate; what a process is asked to do."""
    return certificate_of(canonical.parse(carried), carried, language=language, template=template)
