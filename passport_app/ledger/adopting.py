"""Entries of another ledger in this one: whole, with the proofs that they are in the other's book.

An entry of kind `adopted` holds the other's name, the key of its log, a checkpoint by that key, and some of its
entries as their bytes with their inclusion paths. So whoever holds this ledger can check them without the other. What
they say enters the same tables as this ledger's own rows, and is marked with where it came from.
"""

from __future__ import annotations

import base64
import binascii
from typing import Any, NamedTuple

from passport_app.domain.errors import EvidenceError, InputError, LedgerError
from passport_app.domain.tables import TABLES
from passport_app.ledger.acceptance import accept
from passport_app.ledger.book import Book
from passport_app.ledger.entry import Entry, decode_entry, records_of
from passport_app.trust import checkpoint as notes
from passport_app.trust import merkle
from passport_app.trust.keys import PublicKey

KIND = "adopted"
_THINGS = {"lots": ("lot", 0), "outputs": ("lot", 1), "cell_lots": ("lot", 0), "batches": ("batch", 0),
           "batteries": ("battery", 0)}  # fmt: skip
"""Tables whose rows make things that are asked for, and where their ids stand."""


class OtherBook(NamedTuple):
    """What is known of another ledger from which entries were adopted."""

    origin: str
    log_key: str
    size: int
    """Entries that its adopted checkpoint signs; the next adoption goes on there."""
    root: bytes


def check_adopted(body: dict[str, Any], own_origin: str) -> tuple[OtherBook, list[Entry]]:
    """Return the entries that a body of kind `adopted` holds, each proven to be in the other ledger's book.

    Raises EvidenceError `adopted_unproven` where one is not, or LedgerError `bad_entry`.
    """
    try:
        signed = notes.parse(body["checkpoint"])
        said = signed.checkpoint
        if said.origin != body["origin"] or said.origin == own_origin:
            raise EvidenceError("adopted_unproven", "its checkpoint is not of the ledger it names")
        signed.check(PublicKey.from_multibase(body["log_key"]))
        entries = []
        for one in body["entries"]:
            data = _from_text(one["entry"])
            path = [_from_text(node) for node in one["path"]]
            merkle.check_inclusion(one["seq"], said.size, merkle.leaf_hash(data), path, said.root)
            entry = decode_entry(data)
            if (entry.seq, entry.origin) != (one["seq"], said.origin) or entry.kind not in TABLES:
                raise EvidenceError("adopted_unproven", f"entry {one['seq']} says that it is another one")
            entries.append(entry)
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise LedgerError("bad_entry", f"An adopted entry lacks a field, or it cannot be read: {error}.") from None
    except (EvidenceError, InputError) as error:
        text = f"What was adopted is not proven to be in the other ledger: {error.message}"
        raise EvidenceError("adopted_unproven", text) from None
    return OtherBook(said.origin, str(body["log_key"]), said.size, said.root), entries


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


def _from_text(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
