"""Open a ledger for reading."""

from __future__ import annotations

from pathlib import Path

from passport_app.ledger.place import told_network_share
from passport_app.ledger.reader import Reader


def open_ledger(path: Path) -> Reader:
    """Return a reader of the ledger at `path`; it belongs to the calling thread.

    Raises LedgerError: `missing`, `not_a_ledger`, `newer`, `schema_altered`, `damaged`, `locked`, `unreadable`.
    """
    return Reader(path)


def why_not_here(path: Path) -> str:
    """Return why nothing is written to a ledger where it lies (on a network share), or an empty text."""
    return told_network_share(path)
