"""What was typed into a form and not written yet: kept until the window closes, never lost by a wrong key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_kept: dict[tuple[str, str], Any] = {}
"""By ledger and form."""


def keep(ledger: Path, form: str, typed: Any) -> None:
    """Keep a draft; what holds nothing is forgotten."""
    if typed:
        _kept[str(ledger), form] = typed
    else:
        _kept.pop((str(ledger), form), None)


def kept(ledger: Path, form: str) -> Any:
    """Return the draft of a form, None where there is none."""
    return _kept.get((str(ledger), form))


def forget(ledger: Path, form: str) -> None:
    """Forget a draft: it was written, or thrown away."""
    _kept.pop((str(ledger), form), None)
