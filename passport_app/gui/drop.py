"""What is meant by files dropped on the window: tables are imported, everything else is verified."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

_TABLES = frozenset({".csv", ".tsv", ".xlsx"})
_SQLITE = b"SQLite format 3\0"


def dropped(data: QMimeData) -> list[Path]:
    """Return the local files and folders that are dragged; what lies elsewhere is left where it is."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def are_tables(paths: Sequence[Path]) -> bool:
    """Tell whether all that was dropped is tables, or folders that hold some."""
    return bool(paths) and all(_is_table(path) for path in paths)


def is_ledger(path: Path) -> bool:
    """Tell by its first bytes whether a file is a database, as ledgers are; a name that says so does for one unread."""
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return path.suffix == ".passports"


def _is_table(path: Path) -> bool:
    if path.is_dir():
        return any(entry.suffix.lower() in _TABLES for entry in path.iterdir())
    return path.suffix.lower() in _TABLES
