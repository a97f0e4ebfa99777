"""What a ledger itself signs from a size on: half of the proof that another checkpoint is of another book."""

from __future__ import annotations

from typing import NamedTuple

from passport_app.ledger.reader import Reader
from passport_app.trust import checkpoint as notes
from passport_app.trust.keys import PublicKey


class Continuation(NamedTuple):
    """A ledger's own checkpoint of at least a size, and what its book begins with."""

    note: str
    key: PublicKey
    """The log key that was in force for it."""
    root: bytes
    """The root of the book's first entries, as many as were asked for."""
    path: tuple[bytes, ...]
    """The consistency proof from them to the checkpoint; empty where it is of just that size."""


def continuation(reader: Reader, size: int) -> Continuation | None:
    """Return a ledger's first checkpoint over at least `size` entries, None where it signs fewer.

    Raises InputError, EvidenceError for a checkpoint or key entries that cannot be read; LedgerError for a bad tree.
    """
    row = reader.db.execute("SELECT note FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1", (size,)).fetchone()
    if row is None:
        return None
    note = str(row[0])
    said = notes.parse(note).checkpoint
    tree = reader.tree()
    if not 0 < size <= said.size <= tree.size:
        return None
    path = tree.consistency(size, said.size) if size < said.size else ()
    return Continuation(note, reader.keys().log_key_at(said.size), tree.root(size), path)
