"""Seal many certificates: where an authority stamps each, several wait for its answers together."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from passport_app.certificate.seal import Seal
from passport_app.trust.seal_key import SealKey

T = TypeVar("T")
_TOGETHER = 4
"""Questions that an authority is asked at once: it serves others too."""


def seal_many(seal: Seal, made: Iterable[tuple[T, bytes]]) -> Iterator[tuple[T, bytes, bytes]]:
    """Yield what was made with its sealed form, in the same order; raises as `Seal.on`.

    A token answers one at a time, and without an authority there is nothing to wait for: then one after the other.
    """
    together = _TOGETHER if seal.authority is not None and isinstance(seal.key, SealKey) else 0
    waiting: deque[tuple[T, bytes, Future[bytes]]] = deque()
    first = True
    pool = ThreadPoolExecutor(max(together, 1), thread_name_prefix="seal")
    try:
        for about, data in made:
            # The first alone: what is read once (lists of what was revoked, certificates) is then there for all.
            if first or not together:
                yield about, data, seal.on(data)
                first = False
                continue
            waiting.append((about, data, pool.submit(seal.on, data)))
            if len(waiting) > together:
                yield _sealed(*waiting.popleft())
        while waiting:
            yield _sealed(*waiting.popleft())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _sealed(about: T, data: bytes, future: Future[bytes]) -> tuple[T, bytes, bytes]:
    return about, data, future.result()
