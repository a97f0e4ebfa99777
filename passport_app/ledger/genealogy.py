"""Who came from what: finding a thing by its id, and everything that holds material of a lot."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from passport_app.domain.cell import SerialRange


class Found(NamedTuple):
    """A thing of the ledger, found by its id."""

    kind: str
    """`lot`, `cell_lot`, `battery` or `cell`."""
    id: str
    key: int
    """Key of the lot, cell lot or battery; of the cell's lot for a cell."""
    number: int = 0
    """A cell's number in its serial."""


def find(db: sqlite3.Connection, name: str) -> Found | None:
    """Return the lot, battery or cell of this id, or None."""
    row = db.execute("SELECT key, kind FROM lot WHERE id = ?", (name,)).fetchone()
    if row:
        return Found("cell_lot" if row[1] == "cells" else "lot", name, row[0])
    row = db.execute("SELECT key FROM battery WHERE id = ?", (name,)).fetchone()
    if row:
        return Found("battery", name, row[0])
    return find_cell(db, name)


def find_cell(db: sqlite3.Connection, serial: str) -> Found | None:
    """Return the cell of this serial, or None: one look into the index of cell lots."""
    try:
        span = SerialRange.parse(serial, serial)
    except ValueError:
        return None
    row = db.execute(
        "SELECT key, last FROM cell_lot WHERE prefix = ? AND width = ? AND first <= ? ORDER BY first DESC LIMIT 1",
        (span.prefix, span.width, span.first),
    ).fetchone()
    if row is None or row[1] < span.first:
        return None
    return Found("cell", serial, row[0], span.first)


def battery_of_cell(db: sqlite3.Connection, cell_lot: int, number: int) -> str | None:
    """Return the id of the battery that holds a cell, or None."""
    row = db.execute(
        "SELECT r.last, battery.id FROM battery_range r JOIN battery ON battery.key = r.battery "
        "WHERE r.cell_lot = ? AND r.first <= ? ORDER BY r.first DESC LIMIT 1",
        (cell_lot, number),
    ).fetchone()
    return str(row[1]) if row and row[0] >= number else None


_REACH = """
WITH RECURSIVE reach(lot) AS (
    SELECT ?
    UNION
    SELECT made.key FROM reach
    JOIN draw ON draw.lot = reach.lot
    JOIN lot AS made ON made.batch = draw.batch
)
SELECT lot.key, lot.id, c.prefix, c.width, c.first, c.last FROM reach
JOIN lot ON lot.key = reach.lot LEFT JOIN cell_lot c ON c.key = lot.key
"""
_HOLDERS = """
SELECT battery.id, battery.customer,
    (SELECT number FROM passport WHERE passport.battery = battery.key AND seq IS NOT NULL ORDER BY version DESC LIMIT 1)
FROM battery WHERE battery.key IN (
    SELECT r.battery FROM json_each(?) AS wanted CROSS JOIN battery_range r ON r.cell_lot = wanted.value
)
"""


class ReachedCells(NamedTuple):
    """A cell lot that holds material of a lot."""

    prefix: str
    first: int
    width: int
    last: int
    key: int
    id: str


class Reach(NamedTuple):
    """Everything that holds material of a lot."""

    lots: list[str]
    """Lots made of it, sorted by id; cell lots not among them."""
    cell_lots: list[ReachedCells]
    """In the order of their serials."""


class Holder(NamedTuple):
    """A battery that holds cells of lots asked about."""

    battery: str
    customer: str | None
    passport: str | None
    """Number of its newest signed passport."""


def reach(db: sqlite3.Connection, lot: int) -> Reach:
    """Return what a lot went into, through any number of batches (every path, each lot once), in one query."""
    made: list[str] = []
    cells: list[ReachedCells] = []
    for key, name, prefix, width, first, last in db.execute(_REACH, (lot,)):
        if prefix is not None:
            cells.append(ReachedCells(prefix, first, width, last, key, name))
        elif key != lot:
            made.append(name)
    return Reach(sorted(made), sorted(cells))


def batteries_with(db: sqlite3.Connection, cell_lots: Iterable[int]) -> list[Holder]:
    """Return the batteries that hold a cell of these lots, in the order of their ids, in one query."""
    wanted = json.dumps(list(cell_lots))
    return sorted((Holder(*row) for row in db.execute(_HOLDERS, (wanted,))), key=lambda holder: holder.battery)
