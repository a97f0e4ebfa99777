"""Passports withdrawn: what was signed in error, or of a battery that is no more, each an entry with its reason.

A withdrawn passport stays genuine; what it says is not to be relied on. A newer version may follow, when it is asked
for by name: an issue of all passes over what was withdrawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from passport_app.domain.errors import LedgerError
from passport_app.ledger.book import Book
from passport_app.ledger.entry import Entry

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader  # which needs what these entries mean

NEWEST_WITHDRAWN = (
    "EXISTS (SELECT 1 FROM withdrawn w JOIN passport n ON n.number = w.number WHERE n.battery = battery.key "
    "AND n.version = (SELECT max(version) FROM passport m WHERE m.battery = battery.key AND m.seq IS NOT NULL))"
)
"""Condition on a row of `battery`: its newest passport was withdrawn."""
_COLUMNS = "number, reason, signer, at, seq"


class Withdrawn(NamedTuple):
    """What was taken back, and why."""

    number: str
    """The passport."""
    reason: str
    by: str
    at: str
    seq: int
    """The entry that says so."""


def apply_passport_status(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter that a passport was withdrawn; raises LedgerError `inapplicable`."""
    number, reason, signer = body["passport"], body["reason"], body.get("by", "")
    if body["status"] != "withdrawn" or not isinstance(reason, str) or not isinstance(signer, str):
        raise LedgerError("inapplicable", f"Entry {entry.seq} says of a passport what cannot be said of one.")
    sql = "SELECT 1 FROM passport WHERE number = ? AND seq IS NOT NULL"
    if book.db.execute(sql, (number,)).fetchone() is None:
        raise LedgerError("inapplicable", f"Entry {entry.seq} is of a passport that was not signed before it.")
    if book.db.execute("SELECT 1 FROM withdrawn WHERE number = ?", (number,)).fetchone():
        raise LedgerError("inapplicable", f"Entry {entry.seq} withdraws passport {number} a second time.")
    values = (number, reason, signer, entry.at, entry.seq)
    book.db.execute(f"INSERT INTO withdrawn({_COLUMNS}) VALUES (?, ?, ?, ?, ?)", values)


def withdrawn(reader: Reader, number: str) -> Withdrawn | None:
    """Return why a passport was withdrawn, None where it was not."""
    row = reader.db.execute(f"SELECT {_COLUMNS} FROM withdrawn WHERE number = ?", (number,)).fetchone()
    return Withdrawn(*row) if row else None


def batteries_to_sign(reader: Reader, where: str = "1", values: Sequence[Any] = ()) -> list[str]:
    """Return every battery but those whose newest passport was withdrawn, in the order of the book.

    `where` is a condition of `listing.conditions_of`, with its values.
    """
    sql = f"SELECT id FROM battery WHERE ({where}) AND NOT {NEWEST_WITHDRAWN} ORDER BY key"
    rows = reader.db.execute(sql, tuple(values))
    return [name for (name,) in rows]


def batteries_signed(reader: Reader, where: str = "1", values: Sequence[Any] = ()) -> list[str]:
    """Return every battery with a passport that was not withdrawn, in the order of the book; `where` as above."""
    rows = reader.db.execute(
        "SELECT id FROM battery WHERE EXISTS (SELECT 1 FROM passport p WHERE p.battery = battery.key "
        f"AND p.seq IS NOT NULL) AND NOT {NEWEST_WITHDRAWN} AND ({where}) ORDER BY key",
        tuple(values),
    )
    return [name for (name,) in rows]
