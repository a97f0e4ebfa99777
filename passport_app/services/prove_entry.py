"""Prove that an entry is in a ledger, to whoever holds a checkpoint or knows its key: one text, no network."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.ledger.genealogy import find
from passport_app.ledger.kept import keep_checkpoint
from passport_app.ledger.proved import prove
from passport_app.ledger.reader import Reader
from passport_app.trust import files

_SIGNED = (
    "SELECT seq FROM passport WHERE number = :name AND seq IS NOT NULL UNION ALL "
    "SELECT seq FROM cell_statement WHERE number = :name UNION ALL SELECT seq FROM statement WHERE number = :name"
)
_OF_BATTERY = "SELECT seq FROM passport WHERE battery = ? AND seq IS NOT NULL ORDER BY version DESC LIMIT 1"
_OF_CELL_LOT = "SELECT seq FROM cell_statement WHERE cell_lot = ? ORDER BY version DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class EntryProof:
    """A proof that was written."""

    file: Path
    seq: int
    kind: str
    size: int
    """How many entries the checkpoint signs to which it leads."""
    cosigned: int
    """How many lines of witnesses that checkpoint bears."""
    with_entry: bool
    """Whether the entry's own bytes are in the file; without them it is verified with the ledger at hand."""


def prove_entry(
    ledger: Path,
    target: Path,
    *,
    name: str = "",
    seq: int | None = None,
    with_entry: bool | None = None,
) -> EntryProof:
    """Write the proof that something signed is in the book: the newest statement about a thing, or any entry.

    `name` is a battery, a cell's serial, a cell lot, or the number of a passport or statement, whose entry goes along
    unless told not to; `seq` is an entry's number, which goes without its content unless it is asked for: an entry of
    a table holds rows of others besides. Raises InputError `unknown_id`, `nothing_signed`, `exists`, `too_large`;
    LedgerError; OSError.
    """
    with Reader(ledger) as reader:
        number = _entry_of(reader, name) if seq is None else seq
        put_in = seq is None if with_entry is None else with_entry
        proven = prove(reader, number, with_entry=put_in)
    try:
        files.write_new(target, proven.proof.text.encode("utf-8"))
    except FileExistsError:
        raise InputError("exists", f"{target} exists already. Choose another name.") from None
    with suppress(OSError):  # a checkpoint leaves the house with it
        keep_checkpoint(ledger, proven.proof.checkpoint)
    return EntryProof(target, number, proven.entry.kind, proven.size, proven.cosigned, put_in)


def _entry_of(reader: Reader, name: str) -> int:
    row = reader.db.execute(_SIGNED, {"name": name}).fetchone()
    if row:
        return int(row[0])
    found = find(reader.db, name)
    if found is None:
        raise InputError("unknown_id", f'"{name}" is not in this ledger; check the spelling.')
    row = reader.db.execute(_OF_BATTERY if found.kind == "battery" else _OF_CELL_LOT, (found.key,)).fetchone()
    if row is None or found.kind == "lot":
        text = f'Nothing signed speaks of "{name}" itself; an entry is proven by its number (--entry).'
        raise InputError("nothing_signed", text)
    return int(row[0])
