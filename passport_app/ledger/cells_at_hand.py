"""What must be known of cells before they go into batteries, for a whole chunk of rows in a few queries.

Half a million batteries a year name a million ranges of serials; some queries for each would be most of an import.
"""

from __future__ import annotations

import bisect
import json
from collections.abc import Sequence
from typing import NamedTuple

from passport_app.domain.cell import SerialRange
from passport_app.ledger.book import Book
from passport_app.ledger.disposing import held_periods, held_throughout, to_seconds


class CellLotRow(NamedTuple):
    """What acceptance needs to know of a cell lot."""

    key: int
    id: str
    first: int
    last: int
    role: str


_OVER = """
SELECT wanted.key, c.key, lot.id, c.first, c.last, c.role FROM json_each(?) AS wanted
CROSS JOIN cell_lot c
    ON c.prefix = json_extract(wanted.value, '$[0]') AND c.width = json_extract(wanted.value, '$[1]')
    AND c.first <= json_extract(wanted.value, '$[3]')
    AND c.last >= json_extract(wanted.value, '$[2]')
    AND c.first >= coalesce((SELECT max(first) FROM cell_lot WHERE prefix = json_extract(wanted.value, '$[0]')
        AND width = json_extract(wanted.value, '$[1]') AND first <= json_extract(wanted.value, '$[2]')), 0)
JOIN lot ON lot.key = c.key ORDER BY wanted.key, c.first
"""
_TAKEN = (
    "SELECT r.cell_lot, r.first, r.last, battery.id FROM battery_range r JOIN battery ON battery.key = r.battery "
    "WHERE r.cell_lot IN (SELECT value FROM json_each(?)) ORDER BY r.first"
)
_REJECTED = (
    "SELECT cell_lot, number, serial FROM cell_event WHERE event = 'rejected' "
    "AND cell_lot IN (SELECT value FROM json_each(?)) ORDER BY number"
)


class CellsAtHand:
    """The cell lots that ranges of serials touch, which of their cells are taken, and which were rejected."""

    def __init__(self, book: Book, spans: Sequence[SerialRange]) -> None:
        self._lots: dict[int, list[CellLotRow]] = {}
        wanted = json.dumps([(s.prefix, s.width, s.first, s.last) for s in spans])
        for position, *row in book.db.execute(_OVER, (wanted,)):
            self._lots.setdefault(position, []).append(CellLotRow(*row))
        keys = json.dumps(sorted({lot.key for lots in self._lots.values() for lot in lots}))
        self._taken: dict[int, list[tuple[int, int, str]]] = {}
        for cell_lot, first, last, battery in book.db.execute(_TAKEN, (keys,)):
            self._taken.setdefault(cell_lot, []).append((first, last, battery))
        self._rejected: dict[int, list[tuple[int, str]]] = {}
        for cell_lot, number, serial in book.db.execute(_REJECTED, (keys,)):
            self._rejected.setdefault(cell_lot, []).append((number, serial))
        self._held = held_periods(book.db, json.loads(keys))

    def over(self, position: int) -> list[CellLotRow]:
        """Return the cell lots that share a serial with the range at this position, in the order of serials."""
        return self._lots.get(position, [])

    def taken(self, lot: int, first: int, last: int) -> tuple[int, str] | None:
        """Return the first of these cells that is in a battery, and which battery; None where all are free."""
        ranges = self._taken.get(lot, [])
        at = bisect.bisect_left(ranges, (first,))
        if at and ranges[at - 1][1] >= first:
            return first, ranges[at - 1][2]
        if at < len(ranges) and ranges[at][0] <= last:
            return ranges[at][0], ranges[at][2]
        return None

    def rejected(self, lot: int, first: int, last: int) -> str | None:
        """Return the serial of the first of these cells that was rejected, or None."""
        cells = self._rejected.get(lot, [])
        at = bisect.bisect_left(cells, (first,))
        return cells[at][1] if at < len(cells) and cells[at][0] <= last else None

    def held_throughout(self, lot: int, day: str) -> str:
        """Return how a cell lot was held back through all of a day (UTC), in words; empty where it was not."""
        periods = self._held.get(lot)
        if not periods:
            return ""
        start = to_seconds(f"{day}T00:00:00Z")
        return held_throughout(periods, start, start + 86_400)

    def take(self, lot: int, first: int, last: int, battery: str) -> None:
        """Remember that these cells are in a battery from now on."""
        bisect.insort(self._taken.setdefault(lot, []), (first, last, battery))
