"""Lots with something left, by what is left in them of a metal: what a plant could still use."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from passport_app.domain.content import Stated, received_content
from passport_app.domain.errors import Cancelled
from passport_app.domain.job import CancelCheck
from passport_app.ledger import vector

_BLOCK = 500
_LEAST = 1_000_000
"""A gram; what is less is the dust that roundings leave of a lot that was used up."""
_LEFT = (
    "SELECT lot.key, lot.id, lot.kind, lot.mass_ug, lot.used_ug, lot.material, material.stage, material.active, "
    "coalesce(party.name, lot.supplier, 'batch ' || batch.id), coalesce(d.status, 'released'), content.vector FROM lot "
    "JOIN material ON material.id = lot.material LEFT JOIN party ON party.id = lot.supplier "
    "LEFT JOIN batch ON batch.key = lot.batch LEFT JOIN disposition d ON d.lot = lot.key "
    "LEFT JOIN content ON content.lot = lot.key WHERE lot.mass_ug - lot.used_ug >= ? "
    "AND coalesce(lot.role, 'product') IN ('product', 'by_product', 'run_around') "
    "AND material.stage IN (SELECT value FROM json_each(?)) "
    "AND (lot.kind = 'produced' OR EXISTS (SELECT 1 FROM stated WHERE stated.lot = lot.key AND element = ? "
    "AND coalesce(pre, 0) + coalesce(post, 0) > 0))"
)
_STATED = "SELECT lot, element, assay, pre, post, unknown FROM stated WHERE lot IN (SELECT value FROM json_each(?))"
_RECYCLED = ("pre_consumer", "post_consumer")


class StockedLot(NamedTuple):
    """What is left of a lot; masses are micrograms."""

    id: str
    material: str
    stage: str
    supplier: str
    """Who supplied it, or the batch that made it."""
    status: str
    """Its disposition: `released`, `quarantined`, `rejected`."""
    remaining: int
    metal: int
    recycled: int
    """How much of the metal is recovered from waste."""
    elements: dict[str, int]
    """All that is left of each element."""


def stocked(db: sqlite3.Connection, element: str, stages: Iterable[str], cancelled: CancelCheck) -> list[StockedLot]:
    """Return the lots of these stages that have recycled metal left, in the order of the book."""
    found: list[StockedLot] = []
    cursor = db.execute(_LEFT, (_LEAST, json.dumps(sorted(stages)), element))
    while rows := cursor.fetchmany(_BLOCK):
        if cancelled():
            raise Cancelled
        found += _left(rows, _stated(db, [row[0] for row in rows if row[2] == "received"]), element)
    return found


def _left(rows: Iterable[tuple[Any, ...]], stated: dict[int, dict[str, Stated]], wanted: str) -> Iterator[StockedLot]:
    for key, name, kind, whole, used, material, stage, active, supplier, status, data in rows:
        if kind == "received":
            held = [
                (c.element, c.part, c.origin, c.waste, mass)
                for c, mass in received_content(
                    key, whole, stage, active=bool(active), stated=stated.get(key, {})
                ).items()
            ]
        else:
            held = vector.parts(data) if data else []
        elements: dict[str, int] = {}
        recycled = 0
        for element, _, origin, _, mass in held:
            left = mass - mass * used // whole  # the draw of the interval [used, whole), rule 7
            elements[element] = elements.get(element, 0) + left
            if element == wanted and origin in _RECYCLED:
                recycled += left
        if recycled:
            yield StockedLot(
                name, material, stage, supplier, status, whole - used, elements[wanted], recycled, elements
            )


def _stated(db: sqlite3.Connection, keys: list[int]) -> dict[int, dict[str, Stated]]:
    stated: dict[int, dict[str, Stated]] = {}
    for lot, element, assay, pre, post, unknown in db.execute(_STATED, (json.dumps(keys),)):
        stated.setdefault(lot, {})[element] = Stated(assay, pre or 0, post or 0, unknown or 0)
    return stated
