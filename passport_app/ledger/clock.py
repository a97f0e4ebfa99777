"""The times in a book: whether the clock was set back, and what was entered by when.

The book goes by the numbers of its entries, so that nothing is refused for a clock.
"""

from __future__ import annotations

import sqlite3

from passport_app.domain.finding import Finding, Severity
from passport_app.ledger.entry import Entry, decode_entry

_AT = '{"at":"'
"""How the canonical bytes of an entry begin: `at` is the first of its names."""


def finding_of_clock(db: sqlite3.Connection, at: str) -> list[Finding]:
    """Return the finding that a time (UTC) is before the newest of the book's own; empty where it is not.

    Documents say when they were issued by that clock, so whoever signs should know.
    """
    last = db.execute("SELECT max(at) FROM checkpoint").fetchone()[0]
    if last is None or last <= at:
        return []
    text = f"The clock says {at}, but the book was written to at {last} already. Set the clock right."
    return [Finding("clock_set_back", Severity.WARNING, "clock", text)]


def last_entry_by(db: sqlite3.Connection, moment: str) -> Entry | None:
    """Return the entry before the first that says it is later than a time (UTC), None where the first one is.

    A clock that was set back makes it one entry too few rather than one too many. Raises InputError, LedgerError for
    an entry that cannot be read.
    """
    first, last = len(_AT) + 1, len(_AT) + len(moment)
    later = db.execute(
        "SELECT min(seq) FROM entry "
        "WHERE CAST(substr(body, 1, ?) AS TEXT) <> ? OR CAST(substr(body, ?, ?) AS TEXT) > ?",
        (len(_AT), _AT, first, last - first + 1, moment),
    ).fetchone()[0]
    before = "SELECT body FROM entry WHERE seq < ? ORDER BY seq DESC LIMIT 1"
    row = db.execute(before, (later if later is not None else 1 << 62,)).fetchone()
    return decode_entry(row[0]) if row else None
