"""What lots, cells and batteries hold, fetched from the derived tables."""

from __future__ import annotations

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Sequence

from passport_app.domain.content import Content, Stated, add, received_content, take
from passport_app.ledger import vector
from passport_app.ledger.genealogy import Found

_KEPT = 200_000
"""Components kept at hand, over all lots; some tens of megabytes."""
_RECEIVED_OR_MADE = (
    "SELECT lot.key, lot.kind, lot.mass_ug, material.stage, material.active, content.vector FROM lot "
    "LEFT JOIN material ON material.id = lot.material LEFT JOIN content ON content.lot = lot.key "
    "WHERE lot.key IN (SELECT value FROM json_each(?))"
)
_STATED = "SELECT lot, element, assay, pre, post, unknown FROM stated WHERE lot IN (SELECT value FROM json_each(?))"


class Contents:
    """Contents by the key of the lot, with the latest ones kept at hand."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._kept: OrderedDict[int, Content] = OrderedDict()
        self._weight = 0

    def of_lot(self, key: int) -> Content:
        """Return what a lot holds; the caller must not change it. Empty where nothing is known yet."""
        content = self._kept.get(key)
        if content is None:
            return self._load([key]).get(key, {})
        self._kept.move_to_end(key)
        return content

    def of(self, found: Found) -> Content:
        """Return what a lot, cell or battery holds that was found by its id."""
        if found.kind == "battery":
            return self.of_battery(found.key)
        if found.kind == "cell":
            return self.of_cells(found.key, found.number, found.number)
        return self.of_lot(found.key)

    def fetch(self, keys: Iterable[int]) -> None:
        """Bring what many lots hold to hand, in two queries."""
        wanted = {key for key in keys if key not in self._kept}
        if wanted:
            self._load(sorted(wanted))

    def remember(self, key: int, content: Content) -> None:
        """Keep a content at hand, the oldest ones making room."""
        self._weight += len(content) + 1 - (len(self._kept[key]) + 1 if key in self._kept else 0)
        self._kept[key] = content
        self._kept.move_to_end(key)
        while self._weight > _KEPT and len(self._kept) > 1:
            self._weight -= len(self._kept.popitem(last=False)[1]) + 1

    def _load(self, keys: Sequence[int]) -> dict[int, Content]:
        rows = self._db.execute(_RECEIVED_OR_MADE, (json.dumps(keys),)).fetchall()
        stated: dict[int, dict[str, Stated]] = {}
        received = json.dumps([row[0] for row in rows if row[1] == "received"])
        for lot, element, assay, pre, post, unknown in self._db.execute(_STATED, (received,)):
            stated.setdefault(lot, {})[element] = Stated(assay, pre or 0, post or 0, unknown or 0)
        loaded: dict[int, Content] = {}
        for key, kind, mass, stage, active, data in rows:
            if kind == "received":
                loaded[key] = received_content(key, mass, stage, active=bool(active), stated=stated.get(key, {}))
            else:
                loaded[key] = vector.decode(data) if data else {}
            self.remember(key, loaded[key])
        return loaded

    def of_cells(self, cell_lot: int, first: int, last: int) -> Content:
        """Return what the cells numbered first to last (within their serials) of a cell lot hold (rule 5)."""
        row = self._db.execute("SELECT first, last FROM cell_lot WHERE key = ?", (cell_lot,)).fetchone()
        begin, count = row[0], row[1] - row[0] + 1
        return take(self.of_lot(cell_lot), first - begin, last + 1 - begin, count)

    def of_battery(self, battery: int) -> Content:
        """Return what a battery's cells hold together."""
        content: Content = {}
        ranges = self._db.execute(
            "SELECT cell_lot, first, last FROM battery_range WHERE battery = ? ORDER BY cell_lot, first", (battery,)
        ).fetchall()
        for cell_lot, first, last in ranges:
            add(content, self.of_cells(cell_lot, first, last))
        return content
