"""The keys of a ledger as its derived table holds them."""

from __future__ import annotations

import sqlite3

from passport_app.trust.succession import KeyHistory, KeyPeriod

_COLUMNS = "role, key, since, until, revoked, last_believed, reason"


def read_history(db: sqlite3.Connection, origin: str) -> KeyHistory:
    """Return which key signed when, by the numbers of entries."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM signing_key ORDER BY since, role")
    return KeyHistory.of(origin, (KeyPeriod(*row) for row in rows))


def keep_history(db: sqlite3.Connection, history: KeyHistory) -> None:
    """Write the periods of all keys, in place of what was there."""
    db.executemany(
        f"INSERT OR REPLACE INTO signing_key({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(p.role, p.key, p.since, p.until, p.revoked, p.last_believed, p.reason) for p in history.periods],
    )
