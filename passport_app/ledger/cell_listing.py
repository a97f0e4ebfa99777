"""The list of cells, which are not rows: ten million of them are some hundred lots with their running count."""

from __future__ import annotations

import bisect
import sqlite3
from collections.abc import Mapping
from typing import Any

from passport_app.ledger.list_shapes import columns_of

_COLUMNS = columns_of(
    "serial:text", "cell_lot:text", "model:text", "manufactured_on:date", "role:term", "battery:text", "status:status"
)


class CellListing:
    """Cells, which are not rows: positions in the running count of the cell lots, or spans of serials found."""

    columns = _COLUMNS

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
        sql = "SELECT c.key, c.first, c.last, c.prefix, c.width FROM cell_lot c"
        values: tuple[str, ...] = ()
        if "cell_lot" in filters:
            sql += " JOIN lot ON lot.key = c.key WHERE lot.id = ?"
            values = (filters["cell_lot"],)
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
