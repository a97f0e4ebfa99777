"""The keys of a ledger as its derived table holds them."""

from __future__ import annotations

import sqlite3

from passport_app.ledger.entry import Entry, decode_entry
from passport_app.trust.succession import KeyHistory, KeyPeriod

_COLUMNS = "role, key, since, until, revoked, last_believed, reason"


def read_history(db: sqlite3.Connection, origin: str) -> KeyHistory:
    """Return which key signed when, by the numbers of entries."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM signing_key ORDER BY since, role")
    return KeyHistory.of(origin, (KeyPeriod(*row) for row in rows))


def closed_by(db: sqlite3.Connection) -> Entry | None:
    """Return the entry that closed the book, None where it goes on: it is the last one, for nothing comes after it.

    Raises InputError, LedgerError for an entry that cannot be read.
    """
    row = db.execute("SELECT kind, body FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
    if row is None or row[0] != "key":
        return None
    entry = decode_entry(row[1])
    return entry if entry.body.get("act") == "retired" else None


def keep_history(db: sqlite3.Connection, history: KeyHistory) -> None:
    """Write the periods of all keys, in place of what was there."""
    db.executemany(
        f"INSERT OR REPLACE INTO signing_key({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(p.role, p.key, p.since, p.until, p.revoked, p.last_believed, p.reason) for p in history.periods],
    )
