"""What the batches of one block need, fetched in a handful of queries, and what they make, written in as few.

A plant's year has a hundred thousand batches; a dozen queries for each of them would be most of an import.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from passport_app.domain.balance import Balance, CellOutput, Draw, Output
from passport_app.domain.content import Content
from passport_app.domain.quantity import apportion
from passport_app.ledger import vector
from passport_app.ledger.contents import Contents

SIZE = 256
_DRAWS = (
    "SELECT draw.batch, lot.key, lot.id, draw.start_ug, draw.mass_ug, lot.mass_ug FROM json_each(?) AS wanted "
    "CROSS JOIN draw ON draw.batch = wanted.value JOIN lot ON lot.key = draw.lot"
)
_OUTPUTS = (
    "SELECT lot.batch, lot.key, lot.id, lot.kind, lot.mass_ug, lot.role, m.stage, m.active, c.last - c.first + 1 "
    "FROM json_each(?) AS wanted CROSS JOIN lot ON lot.batch = wanted.value "
    "LEFT JOIN material m ON m.id = lot.material LEFT JOIN cell_lot c ON c.key = lot.key"
)
_IN = "IN (SELECT value FROM json_each(?))"


class Overdrawn(Exception):  # noqa: N818 - becomes a problem of the batch, told with the lot
    """A cell lot is asked for more than it weighs."""

    def __init__(self, lot: str, start: int, mass: int, whole: int) -> None:
        super().__init__(lot)
        self.lot, self.start, self.mass, self.whole = lot, start, mass, whole


class Block:
    """Batches that are balanced one after the other, makers before users."""

    def __init__(self, db: sqlite3.Connection, contents: Contents, batches: Sequence[int]) -> None:
        self._db, self._contents = db, contents
        wanted = json.dumps(list(batches))
        self._names = {key: (name, process) for key, name, process in self._ask(f"batch WHERE key {_IN}", wanted)}
        self._draws = _grouped(sorted(db.execute(_DRAWS, (wanted,))))
        self._outputs = _grouped(db.execute(_OUTPUTS, (wanted,)))
        lots = json.dumps([row[0] for rows in self._outputs.values() for row in rows])
        self._stated: dict[int, dict[str, int]] = {}
        for lot, element, assay in db.execute(f"SELECT lot, element, assay FROM stated WHERE lot {_IN}", (lots,)):
            self._stated.setdefault(lot, {})[element] = assay
        self._before = dict(db.execute(f"SELECT lot, vector FROM content WHERE lot {_IN}", (lots,)).fetchall())
        self._found = {key for (key,) in db.execute(f"SELECT DISTINCT batch FROM finding WHERE batch {_IN}", (wanted,))}
        contents.fetch(row[0] for rows in self._draws.values() for row in rows)
        self._made: dict[int, Content] = {}
        """Contents made in this block; in the file only after `write`."""
        self._weighed: dict[int, int] = {}
        self._vectors: list[tuple[int, bytes]] = []
        self._findings: list[tuple[Any, ...]] = []
        self._cleared: list[tuple[int]] = []

    def _ask(self, rest: str, wanted: str) -> Iterator[tuple[int, str, str]]:
        yield from self._db.execute(f"SELECT key, id, process FROM {rest}", (wanted,))

    def name(self, batch: int) -> tuple[str, str]:
        """Return a batch's id and process."""
        return self._names[batch]

    def draws(self, batch: int) -> Iterator[Draw | Overdrawn]:
        """Yield the uses of lots by a batch, by the lots' keys; instead of one that a cell lot cannot serve, why."""
        for lot, name, start, mass, whole in self._draws.get(batch, ()):
            weight = self._weighed.get(lot, whole)
            if weight is None or start + mass > weight:
                # Only lots of cells get here: their mass is known once their batch is balanced.
                yield Overdrawn(name, start, mass, weight or 0)
                continue
            content = self._made.get(lot)
            yield Draw(self._contents.of_lot(lot) if content is None else content, start, mass, weight)

    def outputs(self, batch: int) -> tuple[list[Output], list[CellOutput]]:
        """Return the lots that a batch made: of matter, and of cells."""
        outputs, cells = [], []
        for lot, name, kind, mass, role, stage, active, count in self._outputs.get(batch, ()):
            if kind == "cells":
                cells.append(CellOutput(lot, name, count, role))
            else:
                outputs.append(Output(lot, name, mass, stage, bool(active), role, self._stated.get(lot, {})))
        return outputs, cells

    def weigh_cells(self, batch: int, left: int, cells: Sequence[CellOutput]) -> bool:
        """Give each cell lot its share, by number, of the mass that the other outputs left; tell if any changed."""
        ordered = sorted(cells, key=lambda c: c.id)
        before = {row[0]: row[3] for row in self._outputs.get(batch, ())}
        changed = False
        for mass, cell_lot in zip(apportion(left, [c.count for c in ordered]), ordered, strict=True):
            if before[cell_lot.key] != mass:
                self._weighed[cell_lot.key] = mass
                changed = True
        return changed

    def keep(self, batch: int, balance: Balance) -> bool:
        """Keep what a batch made and what was found, to be written; tell if any content changed."""
        changed = False
        for lot, content in balance.contents.items():
            self._made[lot] = content
            data = vector.encode(content)
            if self._before.get(lot) != data:
                self._vectors.append((lot, data))
                changed = True
        if batch in self._found:
            self._cleared.append((batch,))
        self._findings += [(batch, f.code, f.severity.value, f.where, f.element, f.message) for f in balance.findings]
        return changed

    def write(self) -> None:
        """Write all that was kept, and hand the contents on to the blocks that follow."""
        many = self._db.executemany
        many("UPDATE lot SET mass_ug = ? WHERE key = ?", [(mass, lot) for lot, mass in self._weighed.items()])
        many("INSERT OR REPLACE INTO content(lot, vector) VALUES (?, ?)", self._vectors)
        many("DELETE FROM finding WHERE batch = ?", self._cleared)
        many(
            "INSERT INTO finding(batch, code, severity, place, element, message) VALUES (?, ?, ?, ?, ?, ?)",
            self._findings,
        )
        for lot, content in self._made.items():
            self._contents.remember(lot, content)


def _grouped(rows: Iterable[tuple[Any, ...]]) -> Mapping[int, list[tuple[Any, ...]]]:
    """Return rows by their first column, without it."""
    groups: dict[int, list[tuple[Any, ...]]] = {}
    for row in rows:
        groups.setdefault(row[0], []).append(row[1:])
    return groups
