"""What is said of a ledger whose last writer was cut off, when it is opened again."""

from __future__ import annotations

from passport_app.telling.language import said, tr


def whole(entries: str, at: str) -> str:
    """Return that nothing committed is lost; the number of entries and the checkpoint's time are as they are shown."""
    return tr(
        "Writing to this ledger was cut off (power, or by force). Every entry ({entries}) is as the checkpoint "
        "of {at} signs it: nothing committed is lost, and what was under way is in it wholly or not at all.",
        entries=entries,
        at=at,
    )


def not_whole(fault: str) -> str:
    """Return that the ledger is not as it was committed last, and why."""
    words = tr("Writing to this ledger was cut off (power, or by force), and it is not whole.")
    return f"{words} {said(fault)}"
