"""The state of one act of writing, or of one rebuild: the database, what is known by heart, what must be recomputed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from passport_app.domain.tables import Record


class Rejection(NamedTuple):
    """Why a record cannot enter the ledger."""

    position: int
    """Place among the records offered, from 0."""
    column: str | None
    """The column of the file it speaks of."""
    code: str
    message: str


class Accepted(NamedTuple):
    """What became of the records offered."""

    records: list[Record]
    """New to the ledger, written to its derived tables; the caller makes entries of them."""
    skipped: int
    """Repeats of what is in the ledger already."""
    rejections: list[Rejection]


class Material(NamedTuple):
    """What acceptance needs to know of a material."""

    stage: str
    active: bool
    formula: str | None


class Book:
    """One writer's view of the derived tables while it changes them."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db
        self.dirty: set[int] = set()
        """Keys of the batches whose contents must be computed anew."""
        self._known: dict[str, set[str]] = {}
        self._materials: dict[str, Material] | None = None
        self._marks: dict[str, int] = {}

    def known(self, table: str) -> set[str]:
        """Return all ids of a small derived table (party, site, material, model), kept by heart."""
        if table not in self._known:
            self._known[table] = {row[0] for row in self.db.execute(f"SELECT id FROM {table}")}
        return self._known[table]

    def learn(self, table: str, ids: Iterable[str]) -> None:
        """Remember ids that have just entered a small table."""
        if table in self._known:
            self._known[table].update(ids)
        if table == "material":
            self._materials = None

    @property
    def materials(self) -> dict[str, Material]:
        """Return what is known of every material, by its id."""
        if self._materials is None:
            rows = self.db.execute("SELECT id, stage, active, formula FROM material")
            self._materials = {name: Material(stage, bool(active), formula) for name, stage, active, formula in rows}
        return self._materials

    def begin_source(self) -> None:
        """Note where every derived table ends, so that a row doubled within one file is told from a repeat."""
        self._marks.clear()

    def mark(self, table: str) -> int:
        """Return the last rowid that `table` had when the current file began."""
        if table not in self._marks:
            self._marks[table] = self.db.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0]
        return self._marks[table]

    def look_up(self, sql: str, ids: Iterable[Any]) -> dict[Any, tuple[Any, ...]]:
        """Run a query that names `json_each(?)` over ids; return its rows by their first column."""
        wanted = json.dumps(list(set(ids)))
        return {row[0]: row for row in self.db.execute(sql, (wanted,))}


_UNCOMPARED = frozenset({"used_ug"})
"""Columns that the ledger itself moves on: a repeat of a row does not contradict them."""


def insert_or_compare(
    book: Book, table: str, columns: Sequence[str], keys: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> tuple[list[int], int, list[tuple[int, str, str]]]:
    """Insert rows that are new; tell repeats from contradictions.

    Returns positions of the new rows, the number of repeats, and (position, code, difference) of the others, of which
    `why_refused` makes a sentence.
    The common case, all new, is one statement; only where a row is in the way is each looked at.
    """
    names = ", ".join(f'"{c}"' for c in columns)
    sql = f"INSERT INTO {table}({names}) VALUES ({', '.join('?' * len(columns))})"
    book.mark(table)
    book.db.execute("SAVEPOINT bulk")
    try:
        book.db.executemany(sql, rows)
    except (sqlite3.IntegrityError, sqlite3.OperationalError) as error:
        # A ledger open for reading is asked by an audit whether it holds these rows: only one that it lacks fails.
        if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorname != "SQLITE_READONLY":
            raise
        book.db.execute("ROLLBACK TO bulk")
    else:
        return list(range(len(rows))), 0, []
    finally:
        book.db.execute("RELEASE bulk")
    return _insert_each(book, table, columns, keys, rows, sql)


def _insert_each(
    book: Book, table: str, columns: Sequence[str], keys: Sequence[str], rows: Sequence[tuple[Any, ...]], sql: str
) -> tuple[list[int], int, list[tuple[int, str, str]]]:
    names = ", ".join(f'"{c}"' for c in columns)
    where = " AND ".join(f'"{k}" IS ?' for k in keys)
    find = f"SELECT rowid, {names} FROM {table} WHERE {where}"
    at = [columns.index(k) for k in keys]
    new: list[int] = []
    skipped = 0
    refused: list[tuple[int, str, str]] = []
    for position, row in enumerate(rows):
        found = book.db.execute(find, [row[i] for i in at]).fetchone()
        if found is None:
            book.db.execute(sql, row)
            new.append(position)
        elif found[0] > book.mark(table):
            refused.append((position, "doubled", ""))
        elif difference := _difference(columns, found[1:], row):
            refused.append((position, "contradicts", difference))
        else:
            skipped += 1
    return new, skipped, refused


def _difference(columns: Sequence[str], there: Sequence[Any], here: Sequence[Any]) -> str:
    for name, old, new in zip(columns, there, here, strict=True):
        if old != new and name not in _UNCOMPARED:
            return f'{name} is "{old}"' if old not in (None, "") else f"{name} is nothing"
    return ""


def why_refused(thing: str, difference: str) -> str:
    """Return why a row was not inserted, as a sentence about the thing that it is of."""
    if not difference:
        return f"{thing} stands twice in this file; remove one of the two rows."
    return (
        f"{thing} is in the ledger already with other data: {difference} there. "
        "An import never changes the ledger; correct the row, or leave it out."
    )
