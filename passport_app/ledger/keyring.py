"""The keys of a ledger as its derived table holds them, and the entries that opened and closed its book."""

from __future__ import annotations

import sqlite3

from passport_app.domain.errors import InputError, LedgerError
from passport_app.ledger.entry import Entry, decode_entry
from passport_app.trust.succession import KeyHistory, KeyPeriod

_COLUMNS = "role, key, since, until, revoked, last_believed, reason"


def read_history(db: sqlite3.Connection, origin: str) -> KeyHistory:
    """Return which key signed when, by the numbers of entries."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM signing_key ORDER BY since, role")
    return KeyHistory.of(origin, (KeyPeriod(*row) for row in rows))


def first_entry(db: sqlite3.Connection) -> Entry:
    """Return the entry that opened the book; raises LedgerError `empty`, `entry_missing`, `entry_unreadable`."""
    row = db.execute("SELECT body FROM entry WHERE seq = 0").fetchone()
    if row is not None:
        try:
            return decode_entry(row[0])
        except InputError as error:
            raise LedgerError("entry_unreadable", f"The ledger's first entry cannot be read: {error.message}") from None
    if db.execute("SELECT 1 FROM entry LIMIT 1").fetchone():
        raise LedgerError("entry_missing", "The ledger's first entry, which names it and its keys, is missing.")
    raise LedgerError("empty", "The ledger has no entry: it was never opened. Create it again.")


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
