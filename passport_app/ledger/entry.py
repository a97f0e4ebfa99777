"""An entry: one signed fact, or up to 256 rows of one table that came in together, as canonical JSON bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from passport_app.domain.errors import LedgerError
from passport_app.domain.tables import TABLES, Record
from passport_app.trust import canonical

ROWS_PER_ENTRY = 256
LARGEST_ENTRY = 8 << 20

_MASSES = {
    name: [i for i, column in enumerate(table.columns) if column.kind == "mass"] for name, table in TABLES.items()
}


class Entry(NamedTuple):
    """An entry, read back."""

    seq: int
    kind: str
    at: str
    """UTC, `2026-11-23T20:00:00Z`."""
    author: str
    """Multibase of the log key under which it was written."""
    origin: str
    body: dict[str, Any]


def encode_entry(entry: Entry) -> bytes:
    """Return the canonical bytes of an entry (RFC 8785: names sorted, no blanks, no floats)."""
    return canonical.encode_trusted(
        {
            "at": entry.at,
            "author": entry.author,
            "body": entry.body,
            "kind": entry.kind,
            "origin": entry.origin,
            "seq": entry.seq,
        }
    )


def bytes_of(field: object) -> bytes:
    """Return what a field for bytes holds; nothing where a damaged file has NULL there, or a value of another type."""
    return field if isinstance(field, bytes) else b""


def decode_entry(data: bytes) -> Entry:
    """Return the entry that bytes hold; raises InputError or LedgerError `bad_entry` for bytes that are none."""
    return read_entry(data)[0]


def read_entry(data: bytes) -> tuple[Entry, canonical.Stored]:
    """Return the entry that bytes hold, and how they are written; raises as `decode_entry`."""
    stored = canonical.read_stored(bytes_of(data), limit=LARGEST_ENTRY)
    return _entry(stored.value), stored


def read_again(data: bytes) -> Entry:
    """Return the entry of bytes that `read_entry` read before and found canonical, in a third of the time."""
    return _entry(canonical.parse_trusted(data))


def _entry(value: Any) -> Entry:
    try:
        entry = Entry(value["seq"], value["kind"], value["at"], value["author"], value["origin"], value["body"])
    except (TypeError, KeyError) as error:
        raise LedgerError("bad_entry", "The bytes are not an entry: a field is missing.") from error
    if not isinstance(entry.body, dict) or not isinstance(entry.kind, str):
        raise LedgerError("bad_entry", "The bytes are not an entry: a field is of another type.")
    return entry


def bodies(table: str, records: Sequence[Record]) -> Iterator[dict[str, Any]]:
    """Yield the bodies of the entries that hold records of one table; masses as text, for they may pass 2^53."""
    columns = [column.name for column in TABLES[table].columns]
    masses = _MASSES[table]
    for start in range(0, len(records), ROWS_PER_ENTRY):
        rows: Sequence[Sequence[Any]] = records[start : start + ROWS_PER_ENTRY]
        for position in masses:
            rows = [[*row[:position], str(row[position]), *row[position + 1 :]] for row in rows]
        yield {"columns": columns, "rows": rows}


def records_of(entry: Entry) -> list[Record]:
    """Return the records of an entry that holds rows of a table; raises LedgerError `bad_entry`."""
    table = TABLES[entry.kind]
    if entry.body.get("columns") != [column.name for column in table.columns]:
        raise LedgerError("bad_entry", f"Entry {entry.seq} does not have the columns of {entry.kind}.")
    rows = entry.body.get("rows")
    if not isinstance(rows, list) or not all(isinstance(r, list) and len(r) == len(table.columns) for r in rows):
        raise LedgerError("bad_entry", f"Entry {entry.seq} has rows of another shape than {entry.kind}.")
    try:
        for position in _MASSES[entry.kind]:
            for row in rows:
                row[position] = int(row[position])
    except (TypeError, ValueError) as error:
        raise LedgerError("bad_entry", f"Entry {entry.seq} has a mass that is not a whole number.") from error
    return [tuple(row) for row in rows]
