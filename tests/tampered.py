"""A ledger's file changed by somebody who has no key: with a browser of SQLite, its triggers put back."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from passport_app.ledger import schema


def settle(ledger: Path) -> None:
    """Bring what lies in a ledger's journal into its file, so that the file alone is the whole."""
    db = sqlite3.connect(ledger)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def tamper(ledger: Path, *statements: str | tuple[str, tuple[Any, ...]]) -> None:
    """Change a ledger as somebody with a SQLite browser would, putting the triggers back as they were."""
    db = sqlite3.connect(ledger)
    triggers = [name for name, sql in schema.BOOK.items() if sql.startswith("CREATE TRIGGER")]
    for name in triggers:
        db.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        db.execute(*statement) if isinstance(statement, tuple) else db.execute(statement)
    for name in triggers:
        db.execute(schema.BOOK[name])
    db.commit()
    db.close()
    settle(ledger)
