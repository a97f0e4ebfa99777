"""The ledgers opened last; kept in the user's settings, never anything of their content."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_KEPT = 5


def ledgers() -> list[Path]:
    """Return the ledgers opened last that are still there, the last first."""
    kept = QSettings().value("recent", [])
    names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
    return [path for path in map(Path, names) if path.is_file()][:_KEPT]


def remember(path: Path) -> None:
    """Put a ledger first."""
    path = path.absolute()
    names = [str(path), *(str(other) for other in ledgers() if other != path)]
    QSettings().setValue("recent", names[:_KEPT])
