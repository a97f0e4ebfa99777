"""Make many certificates on all cores: pages are a pure function of signed bytes, so that processes can share them.

Processes are given bytes and give bytes back, and hold no key.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any, NamedTuple

from passport_app.domain.job import CancelCheck, never
from passport_app.domain.processes import cores, shared
from passport_app.issuing.printing import certificate_of
from passport_app.trust import canonical

WORTH_PROCESSES = 100
"""Certificates from which on starting processes (a second or two) is worth it."""


class Making(NamedTuple):
    """A certificate to be made."""

    carried: bytes
    """The signed document that it prints and carries."""
    language: str
    template: bytes | None
    about: Any = None
    """Whatever the caller wants back with it; it does not leave this process."""


def make_many(
    makings: Iterable[Making], expected: int, *, processes: int | None = None, cancelled: CancelCheck = never
) -> Generator[tuple[Making, bytes], None, None]:
    """Yield each certificate in the order asked for; `processes` 1 makes them here, None as many as are worth it.

    Raises as `certificate_of`; when the caller stops asking, or cancels, processes end with what they have begun.
    """
    wanted = processes or (cores() if expected >= WORTH_PROCESSES else 1)
    yield from shared(_make, makings, lambda making: making[:3], processes=wanted, cancelled=cancelled)


def _make(carried: bytes, language: str, template: bytes | None) -> bytes:
    """Make one certificate; what a process is asked to do."""
    return certificate_of(canonical.parse(carried), carried, language=language, template=template)
