"""What recycling batches took in and gave out, by element: material for Annex XII.

What went in is what the balance took of each lot. What came out is counted by the assays that state it: where no assay
does, the balance divides by mass, which is a fair guess of where a metal went and no measurement of its recovery.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from passport_app.domain.content import SPENT
from passport_app.domain.quantity import PPM
from passport_app.ledger import vector
from passport_app.ledger.contents import Contents

_WASTE = frozenset({"waste", "black_mass", "spent_battery"})
_RECOVERED = frozenset({"product", "by_product"})
_BATCHES = (
    "SELECT key, id, process, site, substr(ended_at, 1, 10) FROM batch WHERE process IN ('recycling', 'dismantling') "
    "ORDER BY ended, key"
)
_DRAWS = (
    "SELECT lot.key, lot.id, lot.kind, lot.mass_ug, material.stage, maker.process, draw.start_ug, "
    "draw.start_ug + draw.mass_ug, content.vector FROM draw JOIN lot ON lot.key = draw.lot "
    "LEFT JOIN material ON material.id = lot.material LEFT JOIN batch maker ON maker.key = lot.batch "
    "LEFT JOIN content ON content.lot = lot.key WHERE draw.batch = ? ORDER BY lot.key"
)
_OUTPUTS = (
    "SELECT lot.key, lot.id, lot.mass_ug, lot.role, material.stage, content.vector FROM lot "
    "LEFT JOIN material ON material.id = lot.material LEFT JOIN content ON content.lot = lot.key "
    "WHERE lot.batch = ? AND lot.mass_ug IS NOT NULL ORDER BY lot.id"
)
_STATED = "SELECT element, assay FROM stated WHERE lot = ?"


@dataclass(slots=True)
class Taken:
    """A part of what went in, micrograms by element."""

    mass: int = 0
    elements: dict[str, int] = field(default_factory=dict)
    spent: dict[str, int] = field(default_factory=dict)
    """How much of it is from spent batteries."""

    def take(self, parts: Iterable[tuple[str, str, str, str, int]], start: int, end: int, whole: int) -> None:
        """Add what the interval [start, end) of a lot holds (rule 7)."""
        self.mass += end - start
        for element, _, _, waste, mass in parts:
            if part := mass * end // whole - mass * start // whole:
                self.elements[element] = self.elements.get(element, 0) + part
                if waste == SPENT:
                    self.spent[element] = self.spent.get(element, 0) + part

    def add(self, other: Taken) -> None:
        """Add another part."""
        self.mass += other.mass
        for into, more in ((self.elements, other.elements), (self.spent, other.spent)):
            for element, mass in more.items():
                into[element] = into.get(element, 0) + mass


@dataclass(slots=True)
class Recycled:
    """A recycling or dismantling batch, or several together."""

    name: str
    process: str
    site: str
    ended_on: str
    waste: Taken = field(default_factory=Taken)
    """What came as waste or spent batteries from outside of recycling."""
    intermediate: Taken = field(default_factory=Taken)
    """What came from another recycling or dismantling batch, as black mass."""
    added: Taken = field(default_factory=Taken)
    """What is no waste: reagents."""
    left: Taken = field(default_factory=Taken)
    """What goes out as waste or black mass, to be recycled on."""
    recovered: dict[str, int] = field(default_factory=dict)
    """Micrograms by element in products, as their assays state."""
    unassayed: list[str] = field(default_factory=list)
    """Products of which nothing is stated."""

    def add(self, other: Recycled) -> None:
        """Add another batch."""
        for mine, theirs in (
            (self.waste, other.waste),
            (self.intermediate, other.intermediate),
            (self.added, other.added),
            (self.left, other.left),
        ):
            mine.add(theirs)
        for element, mass in other.recovered.items():
            self.recovered[element] = self.recovered.get(element, 0) + mass
        self.unassayed += other.unassayed


def recycled(db: sqlite3.Connection, contents: Contents) -> list[Recycled]:
    """Return every recycling and dismantling batch in the order in which they ended."""
    found = []
    for key, name, process, site, ended_on in db.execute(_BATCHES).fetchall():
        batch = Recycled(name, process, site, ended_on)
        _take_in(db, contents, key, batch)
        _give_out(db, key, batch)
        found.append(batch)
    return found


def _take_in(db: sqlite3.Connection, contents: Contents, batch: int, into: Recycled) -> None:
    for key, _, kind, whole, stage, maker, start, end, data in db.execute(_DRAWS, (batch,)).fetchall():
        if not whole:
            continue
        if kind == "received":
            held = [(c.element, c.part, c.origin, c.waste, mass) for c, mass in contents.of_lot(key).items()]
        else:
            held = vector.parts(data) if data else []
        if stage not in _WASTE and kind != "cells":
            side = into.added
        elif maker in ("recycling", "dismantling"):
            side = into.intermediate
        else:
            side = into.waste
        side.take(held, start, end, whole)


def _give_out(db: sqlite3.Connection, batch: int, into: Recycled) -> None:
    for key, name, mass, role, stage, data in db.execute(_OUTPUTS, (batch,)).fetchall():
        if stage in _WASTE and role in _RECOVERED:
            into.left.take(vector.parts(data) if data else (), 0, mass, mass)
        elif role in _RECOVERED:
            stated = db.execute(_STATED, (key,)).fetchall()
            if not stated:
                into.unassayed.append(name)
            for element, assay in stated:
                into.recovered[element] = into.recovered.get(element, 0) + mass * assay // PPM
