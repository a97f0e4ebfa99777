"""What lots, cells and batteries hold, fetched from the derived tables."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict

from passport_app.domain.content import Content, Stated, add, received_content, take
from passport_app.ledger import vector

_KEPT = 512


class Contents:
    """Contents by the key of the lot, with the latest ones kept at hand."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._kept: OrderedDict[int, Content] = OrderedDict()

    def of_lot(self, key: int) -> Content:
        """Return what a lot holds; the caller must not change it. Empty where nothing is known yet."""
        content = self._kept.get(key)
        if content is None:
            content = self._fetch(key)
            self.remember(key, content)
        else:
            self._kept.move_to_end(key)
        return content

    def remember(self, key: int, content: Content) -> None:
        """Keep a content at hand, the oldest one making room."""
        self._kept[key] = content
        self._kept.move_to_end(key)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def _fetch(self, key: int) -> Content:
        row = self._db.execute(
            "SELECT lot.kind, lot.mass_ug, material.stage, material.active, content.vector FROM lot "
            "LEFT JOIN material ON material.id = lot.material LEFT JOIN content ON content.lot = lot.key "
            "WHERE lot.key = ?",
            (key,),
        ).fetchone()
        if row is None:
            return {}
        kind, mass, stage, active, data = row
        if kind == "received":
            return received_content(key, mass, stage, active=bool(active), stated=self._stated(key))
        return vector.decode(data) if data else {}

    def _stated(self, key: int) -> dict[str, Stated]:
        rows = self._db.execute("SELECT element, assay, pre, post, unknown FROM stated WHERE lot = ?", (key,))
        return {e: Stated(assay, pre or 0, post or 0, unknown or 0) for e, assay, pre, post, unknown in rows}

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
