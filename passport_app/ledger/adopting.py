"""What adopted entries of another ledger say, written to the tables of this one beside its own rows, and marked."""

from __future__ import annotations

from typing import Any

from passport_app.domain.errors import LedgerError
from passport_app.ledger.acceptance import accept
from passport_app.ledger.adopted import check_adopted
from passport_app.ledger.book import Book
from passport_app.ledger.entry import Entry, records_of

_THINGS = {"lots": ("lot", 0), "outputs": ("lot", 1), "cell_lots": ("lot", 0), "batches": ("batch", 0),
           "batteries": ("battery", 0)}  # fmt: skip
"""Tables whose rows make things that are asked for, and where their ids stand."""


def apply_adopted(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Write what adopted entries say to the derived tables, marked with the ledger it came from.

    What is in the ledger already with the same content is shared. Raises LedgerError `collides` for an id that stands
    for something else here, EvidenceError as `check_adopted`.
    """
    other, entries = check_adopted(body, entry.origin)
    for one in entries:
        book.begin_source()
        outcome = accept(book, one.kind, records_of(one))
        if outcome.rejections:
            listed = " ".join(rejection.message for rejection in outcome.rejections[:5])
            more = len(outcome.rejections) - 5
            raise LedgerError(
                "collides",
                f"Entry {one.seq} ({one.kind}) of {other.origin} does not fit this ledger, so nothing was adopted: "
                f"{listed}" + (f" ... and {more} more." if more > 0 else ""),
            )
        thing, at = _THINGS.get(one.kind, ("", 0))
        if thing:
            book.db.executemany(
                "INSERT INTO adopted(thing, id, origin, theirs) VALUES (?, ?, ?, ?)",
                [(thing, str(record[at]), other.origin, one.seq) for record in outcome.records],
            )
    book.db.execute(
        "INSERT OR REPLACE INTO adopted_book(origin, log_key, size, root, seq, at) VALUES (?, ?, ?, ?, ?, ?)",
        (other.origin, other.log_key, other.size, other.root.hex(), entry.seq, entry.at),
    )
