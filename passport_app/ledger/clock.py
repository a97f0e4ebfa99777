"""Whether the clock was set back: the book goes by the numbers of its entries, so that nothing is refused for it."""

from __future__ import annotations

import sqlite3

from passport_app.domain.finding import Finding, Severity


def finding_of_clock(db: sqlite3.Connection, at: str) -> list[Finding]:
    """Return the finding that a time (UTC) is before the newest of the book's own; empty where it is not.

    Documents say when they were issued by that clock, so whoever signs should know.
    """
    last = db.execute("SELECT max(at) FROM checkpoint").fetchone()[0]
    if last is None or last <= at:
        return []
    text = f"The clock says {at}, but the book was written to at {last} already. Set the clock right."
    return [Finding("clock_set_back", Severity.WARNING, "clock", text)]
