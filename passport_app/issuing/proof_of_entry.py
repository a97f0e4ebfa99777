"""The proof that a book holds a signed statement, as its certificate carries it: to the checkpoint it was entered with.

So the certificate of a statement is the same bytes for everybody, however the book has grown since.
"""

from __future__ import annotations

from typing import NamedTuple

from passport_app.domain.errors import LedgerError
from passport_app.ledger.entry import Entry
from passport_app.ledger.proved import proof_over, prove_first
from passport_app.ledger.reader import Reader
from passport_app.ledger.writer import Writer
from passport_app.trust.tlogproof import InclusionProof

_STATED = "SELECT seq FROM cell_statement WHERE number = ? UNION ALL SELECT seq FROM statement WHERE number = ?"


class EntryProof(NamedTuple):
    """A proof (C2SP tlog-proof), and the checkpoint in it, which leaves the house with it."""

    data: bytes
    checkpoint: str


def proof_of_entry(reader: Reader, number: str) -> EntryProof | None:
    """Return the proof of the entry that holds a statement, by its number; None where a passport or audit is meant.

    Raises LedgerError `no_checkpoint`.
    """
    row = reader.row(_STATED, (number, number))
    return _of(prove_first(reader, row["seq"])) if row else None


def proof_of_statement(reader: Reader, number: str) -> EntryProof:
    """Return the proof of a statement that the book holds; raises LedgerError `no_such_entry`, `no_checkpoint`."""
    found = proof_of_entry(reader, number)
    if found is None:
        raise LedgerError("no_such_entry", f"{reader.path.name} holds no statement {number}.")
    return found


def proof_of_new(writer: Writer, entry: Entry) -> EntryProof:
    """Return the proof of an entry that was just appended, to the checkpoint that is kept with the commit.

    It is not to leave the program before that.
    """
    note = writer.checkpoint()
    return _of(proof_over(writer.tree, entry.seq, writer.entry_bytes(entry.seq), note))


def _of(proof: InclusionProof) -> EntryProof:
    return EntryProof(proof.text.encode("utf-8"), proof.checkpoint)
