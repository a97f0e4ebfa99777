"""Lists of things in the ledger, fetched a page at a time at a cost that does not grow with the position.

Dense keys are paged by key; cells, which are not rows, by the running count of their lots; hits of a search, which
are few, by their keys. OFFSET is never used on a large table (SCALE.md, DESKTOP.md 2.4).
"""

from __future__ import annotations

import bisect
import sqlite3
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from passport_app.ledger.withdrawing import NEWEST_WITHDRAWN

MOST_HITS = 10_000
"""A search shows at most so many; more says that the search is too wide."""


class ListColumn(NamedTuple):
    """A column of a list."""

    name: str
    kind: str
    """`text`, `mass_ug`, `count`, `date`, `time`, `status`."""


class Listing(Protocol):
    """What a table in the window needs of a list."""

    columns: tuple[ListColumn, ...]

    def size(self) -> int:
        """Return how many rows there are."""

    def rows(self, first: int, count: int) -> list[tuple[Any, ...]]:
        """Return up to `count` rows from position `first` on."""


class _Shape(NamedTuple):
    """How a list is made: columns, the query of a row by key, and where its keys come from."""

    columns: tuple[ListColumn, ...]
    select: str
    key: str
    dense: str
    """The largest key, where keys are dense from 1 (or 0)."""
    start: int
    prefix: tuple[str, str]
    """(query of keys by prefix of id, table) for the search."""
    restrict: Mapping[str, str]
    """Filter name to a condition on the row."""


def _columns(*pairs: str) -> tuple[ListColumn, ...]:
    return tuple(ListColumn(*pair.split(":")) for pair in pairs)


_LOTS = _Shape(
    _columns(
        "id:text", "material:material", "origin:origin", "mass_ug:mass_ug", "remaining_ug:mass_ug", "since:date",
        "role:term", "status:status",
    ),
    "SELECT lot.id, coalesce(lot.material, 'cells'), coalesce(party.name, lot.supplier, 'batch ' || batch.id), "
    "lot.mass_ug, lot.mass_ug - lot.used_ug, coalesce(lot.received_on, substr(batch.started_at, 1, 10)), "
    "coalesce(lot.role, lot.kind), coalesce(d.status, 'released') FROM lot "
    "LEFT JOIN batch ON batch.key = lot.batch LEFT JOIN party ON party.id = lot.supplier "
    "LEFT JOIN disposition d ON d.lot = lot.key",
    "lot.key",
    "SELECT coalesce(max(key), 0) FROM lot",
    1,
    ("SELECT key FROM lot WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", "lot"),
    {
        "kind": "lot.kind = ?",
        "material": "lot.material = ?",
        "role": "lot.role = ?",
        "stock": "lot.mass_ug > lot.used_ug AND coalesce(lot.role, '') <> 'loss' AND ? = ?",
    },
)  # fmt: skip
_BATCHES = _Shape(
    _columns(
        "id:text", "process:term", "site:text", "started_at:time", "ended_at:time", "inputs_ug:mass_ug",
        "outputs_ug:mass_ug", "findings:count",
    ),
    "SELECT batch.id, batch.process, batch.site, batch.started_at, batch.ended_at, "
    "(SELECT sum(mass_ug) FROM draw WHERE draw.batch = batch.key), "
    "(SELECT sum(mass_ug) FROM lot WHERE lot.batch = batch.key), "
    "(SELECT count(*) FROM finding WHERE finding.batch = batch.key) FROM batch",
    "batch.key",
    "SELECT coalesce(max(key), 0) FROM batch",
    1,
    ("SELECT key FROM batch WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", "batch"),
    {
        "process": "batch.process = ?",
        "findings": "batch.key IN (SELECT batch FROM finding) AND ? = ?",
    },
)  # fmt: skip
_BATTERIES = _Shape(
    _columns(
        "id:text", "model:text", "site:text", "manufactured_on:date", "placed_on:date", "customer:text",
        "cells:count", "version:count", "status:status",
    ),
    "SELECT battery.id, battery.model, battery.site, battery.manufactured_on, battery.placed_on, "
    "coalesce(party.name, battery.customer), "
    "(SELECT coalesce(sum(last - first + 1), 0) FROM battery_range r WHERE r.battery = battery.key), "
    "(SELECT max(version) FROM passport p WHERE p.battery = battery.key AND p.seq IS NOT NULL), "
    "CASE WHEN EXISTS (SELECT 1 FROM passport p WHERE p.battery = battery.key AND p.seq IS NOT NULL) "
    f"THEN CASE WHEN {NEWEST_WITHDRAWN} THEN 'withdrawn' ELSE 'signed' END ELSE 'unsigned' END "
    "FROM battery LEFT JOIN party ON party.id = battery.customer",
    "battery.key",
    "SELECT coalesce(max(key), 0) FROM battery",
    1,
    ("SELECT key FROM battery WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", "battery"),
    {
        "model": "battery.model = ?",
        "withdrawn": f"{NEWEST_WITHDRAWN} AND ? = ?",
        "signed": "EXISTS (SELECT 1 FROM passport p WHERE p.battery = battery.key AND p.seq IS NOT NULL) = (? = 'yes')",
    },
)  # fmt: skip
_ENTRIES = _Shape(
    _columns("seq:count", "kind:text", "bytes:count", "leaf:text"),
    "SELECT seq, kind, length(body), lower(hex(leaf)) FROM entry",
    "seq",
    "SELECT coalesce(max(seq), -1) FROM entry",
    0,
    ("SELECT seq FROM entry WHERE kind >= ? AND kind < ? ORDER BY seq LIMIT ?", "entry"),
    {"kind": "kind = ?"},
)
_FINDINGS = _Shape(
    _columns("code:text", "place:text", "element:text", "message:text"),
    "SELECT code, place, element, message FROM finding",
    "finding.rowid",
    "",
    1,
    ("SELECT rowid FROM finding WHERE place >= ? AND place < ? ORDER BY place LIMIT ?", "finding"),
    {"code": "code = ?"},
)
_SHAPES = {
    "lots": _LOTS,
    "batches": _BATCHES,
    "batteries": _BATTERIES,
    "entries": _ENTRIES,
    "findings": _FINDINGS,
}

_CELL_COLUMNS = _columns(
    "serial:text", "cell_lot:text", "model:text", "manufactured_on:date", "role:term", "battery:text", "status:status"
)


def list_things(db: sqlite3.Connection, name: str, search: str, filters: Mapping[str, str]) -> Listing:
    """Return the list `name`: lots, batches, cells, batteries (passports), findings or entries.

    `search` is the beginning of an id or serial; `filters` are conditions by name: for lots `kind`, `material`,
    `role`, `stock`; for batches `process`, `findings`; for batteries `model`, `signed`; for cells `cell_lot`.
    Raises KeyError for an unknown list or filter.
    """
    if name == "cells":
        return CellListing(db, search, filters)
    shape = _SHAPES["batteries" if name == "passports" else name]
    if search or filters or not shape.dense:
        return KeyListing(db, shape, search, filters)
    return DenseListing(db, shape)


class DenseListing:
    """All rows of a table whose keys are dense: position and key are one."""

    def __init__(self, db: sqlite3.Connection, shape: _Shape) -> None:
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
    return _conditions(_SHAPES["batteries" if name == "passports" else name], search, filters)


def _conditions(shape: _Shape, search: str, filters: Mapping[str, str]) -> tuple[str, list[Any], str]:
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

    def __init__(self, db: sqlite3.Connection, shape: _Shape, search: str, filters: Mapping[str, str]) -> None:
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


class CellListing:
    """Cells, which are not rows: positions in the running count of the cell lots, or spans of serials found."""

    columns = _CELL_COLUMNS

    def __init__(self, db: sqlite3.Connection, search: str, filters: Mapping[str, str]) -> None:
        self._db = db
        self._spans = self._find(search, filters)
        self._starts: list[int] = []
        total = 0
        for _, first, last in self._spans:
            self._starts.append(total)
            total += last - first + 1
        self._size = total

    def _find(self, search: str, filters: Mapping[str, str]) -> list[tuple[int, int, int]]:
        """Return (cell lot, first, last) spans in the order of the book."""
        sql, values = "SELECT c.key, c.first, c.last, c.prefix, c.width FROM cell_lot c", ()
        if "cell_lot" in filters:
            sql += " JOIN lot ON lot.key = c.key WHERE lot.id = ?"
            values = (filters["cell_lot"],)  # type: ignore[assignment]
        rows = self._db.execute(sql + " ORDER BY c.base", values)
        if not search:
            return [(key, first, last) for key, first, last, _, _ in rows]
        spans: list[tuple[int, int, int]] = []
        for key, first, last, prefix, width in rows:
            span = _matching(search, prefix, width, first, last)
            if span:
                spans.extend((key, low, high) for low, high in span)
        return spans

    def size(self) -> int:
        """Return how many cells there are."""
        return self._size

    def lots(self) -> list[str]:
        """Return the cell lots of the cells found, each once."""
        keys = dict.fromkeys(key for key, _, _ in self._spans)
        return [self._db.execute("SELECT id FROM lot WHERE key = ?", (key,)).fetchone()[0] for key in keys]

    def rows(self, first: int, count: int) -> list[tuple[Any, ...]]:
        """Return up to `count` cells from position `first` on."""
        out: list[tuple[Any, ...]] = []
        position = first
        while len(out) < count and position < self._size:
            at = bisect.bisect_right(self._starts, position) - 1
            key, low, high = self._spans[at]
            begin = low + position - self._starts[at]
            end = min(high, begin + count - len(out) - 1)
            out += self._cells(key, begin, end)
            position += end - begin + 1
        return out

    def _cells(self, key: int, first: int, last: int) -> list[tuple[Any, ...]]:
        lot, model, prefix, width, made, role = self._db.execute(
            "SELECT lot.id, c.model, c.prefix, c.width, c.manufactured_on, c.role FROM cell_lot c "
            "JOIN lot ON lot.key = c.key WHERE c.key = ?",
            (key,),
        ).fetchone()
        held = self._batteries(key, first, last)
        events = dict(
            self._db.execute(
                "SELECT number, event FROM cell_event WHERE cell_lot = ? AND number BETWEEN ? AND ? ORDER BY at",
                (key, first, last),
            ).fetchall()
        )
        waste = "waste" if role == "manufacturing_waste" else ""
        return [
            (
                f"{prefix}{n:0{width}d}", lot, model, made, role, held.get(n),
                waste or events.get(n) or ("in battery" if n in held else "in stock"),
            )
            for n in range(first, last + 1)
        ]  # fmt: skip

    def _batteries(self, key: int, first: int, last: int) -> dict[int, str]:
        rows = self._db.execute(
            "SELECT r.first, r.last, battery.id FROM battery_range r JOIN battery ON battery.key = r.battery "
            "WHERE r.cell_lot = ? AND r.first <= ? AND r.first >= coalesce("
            "(SELECT max(first) FROM battery_range WHERE cell_lot = ? AND first <= ?), 0) ORDER BY r.first",
            (key, last, key, first),
        )
        held = {}
        for low, high, battery in rows:
            for number in range(max(low, first), min(high, last) + 1):
                held[number] = battery
        return held


def _matching(search: str, prefix: str, width: int, first: int, last: int) -> list[tuple[int, int]]:
    """Return the spans of a cell lot's numbers whose serials begin with `search`."""
    if len(search) <= len(prefix):
        return [(first, last)] if prefix.startswith(search) else []
    digits = search[len(prefix) :]
    if not search.startswith(prefix) or not digits.isdigit() or len(digits) > width:
        return []
    unit = 10 ** (width - len(digits))
    low, high = max(first, int(digits) * unit), min(last, (int(digits) + 1) * unit - 1)
    return [(low, high)] if low <= high else []
