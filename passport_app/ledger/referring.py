"""Looking up what records refer to, and saying what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from passport_app.domain.tables import Record
from passport_app.ledger.book import Book, Rejection

_NOUNS = {
    "parties": "party",
    "sites": "site",
    "materials": "material",
    "models": "model",
    "lots": "lot",
    "batches": "batch",
    "batteries": "battery",
}


class LotRow(NamedTuple):
    """What acceptance needs to know of a lot."""

    id: str
    key: int
    kind: str
    material: str
    mass: int | None
    used: int
    batch: int | None
    role: str | None
    received_on: str | None


class BatchRow(NamedTuple):
    """What acceptance needs to know of a batch."""

    id: str
    key: int
    process: str
    started: int
    ended: int
    started_at: str
    ended_at: str


def lots_by_id(book: Book, ids: Iterable[str]) -> dict[str, LotRow]:
    """Return the lots with these ids."""
    sql = (
        "SELECT id, key, kind, coalesce(material, ''), mass_ug, used_ug, batch, role, received_on FROM lot "
        "WHERE id IN (SELECT value FROM json_each(?))"
    )
    return {name: LotRow(*row) for name, row in book.look_up(sql, ids).items()}


def batches_by_id(book: Book, ids: Iterable[str]) -> dict[str, BatchRow]:
    """Return the batches with these ids."""
    sql = (
        "SELECT id, key, process, started, ended, started_at, ended_at FROM batch "
        "WHERE id IN (SELECT value FROM json_each(?))"
    )
    return {name: BatchRow(*row) for name, row in book.look_up(sql, ids).items()}


def unknown(index: int, column: str, value: str, table: str) -> Rejection:
    """Return the rejection of a reference to something that the ledger does not hold."""
    noun = _NOUNS[table]
    return Rejection(
        index,
        column,
        "unknown_reference",
        f'There is no {noun} "{value}" in this ledger or this import; add it to {table}, or correct the id.',
    )


def keep(records: Sequence[Record], kept: Sequence[int], new: Sequence[int]) -> list[Record]:
    """Return the records at the positions `new` of the positions `kept`."""
    if len(new) == len(records):
        return list(records)
    return [records[kept[position]] for position in new]
