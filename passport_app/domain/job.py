"""What a long act is given: a way to tell how far it is, a way to learn that it should stop, and the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Progress = Callable[[str, int, int], None]
"""Told (what is being done, done, total); a total of 0 means that it is not known."""
CancelCheck = Callable[[], bool]
"""True once the user has asked to stop."""
CLOCKS_DIFFER = timedelta(minutes=10)
"""By how much the clock of somebody else may be ahead of this computer's, without either being called wrong."""


def silent(_what: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def never() -> bool:
    """Never stop."""
    return False


def utc_now() -> str:
    """Return the time in UTC to the second, `2026-11-23T20:00:00Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
