"""What is not believed, for the key behind it was revoked and it came later than what is still believed of that key.

It is told by its place in the book alone: an audit proves that each passport is by the key that was in force where it
was registered. Signed anew, by the key that followed, it counts again.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from passport_app.domain.finding import Finding, Severity
from passport_app.ledger.withdrawing import NEWEST_WITHDRAWN

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader  # which needs what these entries mean


_DISOWNED = (
    "SELECT coalesce(sum(until - max(since, last_believed + 1)), 0), min(max(since, last_believed + 1)) "
    "FROM signing_key WHERE role = 'log' AND last_believed IS NOT NULL AND until > max(since, last_believed + 1)"
)

_SEALED_IN_DOUBT = (
    "SELECT count(*), min(place) FROM (SELECT register_seq AS place FROM passport WHERE seq IS NOT NULL UNION ALL "
    "SELECT seq FROM cell_statement UNION ALL SELECT seq FROM statement) WHERE place < ? AND EXISTS (SELECT 1 "
    "FROM signing_key k WHERE k.role = 'seal' AND k.last_believed IS NOT NULL "
    "AND place BETWEEN max(k.since, k.last_believed + 1) AND k.until - 1)"
)


def not_believed(registered: str, held: str) -> str:
    """Return the condition that something is not believed, by two SQL expressions for numbers of entries.

    `registered` is the entry that registers it, for the seal key; `held` the one that holds it, for the log key.
    """
    return (
        "EXISTS (SELECT 1 FROM signing_key k WHERE k.last_believed IS NOT NULL AND "
        f"CASE k.role WHEN 'seal' THEN {registered} ELSE {held} END "
        "BETWEEN max(k.since, k.last_believed + 1) AND k.until - 1)"
    )


_NEWEST = "(SELECT max(version) FROM passport m WHERE m.battery = battery.key AND m.seq IS NOT NULL)"
NEWEST_NOT_BELIEVED = (
    "EXISTS (SELECT 1 FROM signing_key WHERE last_believed IS NOT NULL) AND EXISTS (SELECT 1 FROM passport n "
    f"WHERE n.battery = battery.key AND n.version = {_NEWEST} AND {not_believed('n.register_seq', 'n.seq')})"
)
"""Condition on a row of `battery`: its newest passport is not believed. Asked of each only where a key was revoked."""


def is_disowned(reader: Reader, registered: int, held: int | None = None) -> bool:
    """Tell whether what one entry registers and another holds (the same without `held`) is not believed."""
    places = (registered, registered if held is None else held)
    return bool(reader.db.execute(f"SELECT {not_believed('?1', '?2')}", places).fetchone()[0])


def finding_of_disowned(db: sqlite3.Connection) -> list[Finding]:
    """Return the finding that facts of a book are not believed, for whoever is about to sign what follows from them.

    Nothing is refused: its owner alone knows which of them a thief wrote, and can correct them by entries of today.
    """
    count, least = db.execute(_DISOWNED).fetchone()
    if not count:
        return []
    text = (
        "The book holds entries that were written after the last one believed of their log key, which was revoked: "
        f"{count}; the first is entry {least}. What is signed now may state what a thief wrote: look at them first."
    )
    return [Finding("disowned_entries", Severity.WARNING, "book", text)]


def sealed_in_doubt(reader: Reader, size: int) -> tuple[int, int]:
    """Return how many of what is signed and registered before entry `size` its seal key is not believed for.

    And the first entry that registers one; by the derived tables, for whoever does not look at the entries themselves.
    """
    count, first = reader.db.execute(_SEALED_IN_DOUBT, (size,)).fetchone()
    return int(count), int(first or 0)


def count_disowned(reader: Reader) -> int:
    """Return how many batteries have a newest passport that is not believed, and was not withdrawn."""
    sql = f"SELECT count(*) FROM battery WHERE NOT {NEWEST_WITHDRAWN} AND {NEWEST_NOT_BELIEVED}"
    return int(reader.db.execute(sql).fetchone()[0])
