"""Lists of things in the ledger, fetched a page at a time at a cost that does not grow with the position.

Dense keys are paged by key; cells, which are not rows, by the running count of their lots; hits of a search, which
are few, by their keys. OFFSET is never used on a large table (SCALE.md, DESKTOP.md 2.4).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any, Protocol

from passport_app.ledger.cell_listing import CellListing
from passport_app.ledger.list_shapes import SHAPES, ListColumn, Shape

MOST_HITS = 10_000
"""A search shows at most so many; more says that the search is too wide."""


class Listing(Protocol):
    """What a table in the window needs of a list."""

    columns: tuple[ListColumn, ...]

    def size(self) -> int:
        """Return how many rows there are."""

    def rows(self, first: int, count: int) -> list[tuple[Any, ...]]:
        """Return up to `count` rows from position `first` on."""


def list_things(db: sqlite3.Connection, name: str, search: str, filters: Mapping[str, str]) -> Listing:
    """Return the list `name`: lots, batches, cells, batteries (passports), findings or entries.

    `search` is the beginning of an id or serial; `filters` are conditions by name: for lots `kind`, `material`,
    `role`, `stock`; for batches `process`, `findings`; for batteries `model`, `signed`; for cells `cell_lot`.
    Raises KeyError for an unknown list or filter.
    """
    if name == "cells":
        return CellListing(db, search, filters)
    shape = SHAPES["batteries" if name == "passports" else name]
    if search or filters or not shape.dense:
        return KeyListing(db, shape, search, filters)
    return DenseListing(db, shape)


class DenseListing:
    """All rows of a table whose keys are dense: position and key are one."""

    def __init__(self, db: sqlite3.Connection, shape: Shape) -> None:
        self.columns = shape.columns
        self._db, self._shape = db, shape
        self._size = int(db.execute(shape.dense).fetchone()[0]) + (1 - shape.start)

    def size(self) -> int:
        """Return how many rows there are."""
        return self._size

    def rows(self, first: int, count: int) -> list[tuple[Any, ...]]:
        """Return up to `count` rows from position `first` on, newest last."""
        start = first + self._shape.start
        sql = f"{self._shape.select} WHERE {self._shape.key} >= ? AND {self._shape.key} < ? ORDER BY {self._shape.key}"
        return self._db.execute(sql, (start, start + count)).fetchall()


def conditions_of(name: str, search: str, filters: Mapping[str, str]) -> tuple[str, list[Any], str]:
    """Return what a search and filters ask of the rows of a list: a condition, its values, and their order."""
    return _conditions(SHAPES["batteries" if name == "passports" else name], search, filters)


def _conditions(shape: Shape, search: str, filters: Mapping[str, str]) -> tuple[str, list[Any], str]:
    values: list[Any] = []
    table, order = shape.prefix[1], shape.key
    conditions = []
    for name, value in filters.items():
        condition = shape.restrict[name]
        conditions.append(condition)
        values += [value] * condition.count("?")
    if search:
        order = f"{table}.{ {'entry': 'kind', 'finding': 'place'}.get(table, 'id') }"
        conditions.append(f"{order} >= ? AND {order} < ?")
        values += [search, _after(search)]
    return " AND ".join(f"({c})" for c in conditions) or "1", values, order


class KeyListing:
    """The rows that a search or filter found, at most MOST_HITS."""

    def __init__(self, db: sqlite3.Connection, shape: Shape, search: str, filters: Mapping[str, str]) -> None:
        self.columns = shape.columns
        self._db, self._shape = db, shape
        self._keys = self._find(search, filters)

    def _find(self, search: str, filters: Mapping[str, str]) -> list[int]:
        where, values, order = _conditions(self._shape, search, filters)
        sql = f"SELECT {self._shape.key} FROM {self._shape.prefix[1]} WHERE {where} ORDER BY {order} LIMIT ?"
        return [row[0] for row in self._db.execute(sql, (*values, MOST_HITS))]

    def size(self) -> int:
        """Return how many rows were found."""
        return len(self._keys)

    def rows(self, first: int, count: int) -> list[tuple[Any, ...]]:
        """Return up to `count` of the rows found, from position `first` on."""
        sql = f"{self._shape.select} WHERE {self._shape.key} = ?"
        found = (self._db.execute(sql, (key,)).fetchone() for key in self._keys[first : first + count])
        return [row for row in found if row is not None]


def _after(prefix: str) -> str:
    """Return the least text that sorts after every text beginning with `prefix`."""
    return prefix[:-1] + chr(min(ord(prefix[-1]) + 1, 0x10FFFF))
