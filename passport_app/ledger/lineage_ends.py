"""Where the ways of a lineage end: suppliers before received lots; batteries, customers and what is left after them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from passport_app.ledger.lineage import Lineage, Lot
from passport_app.ledger.lineage_mass import Parts, taken, total

EACH = 500
"""Batteries that are told one by one even where they are not asked for."""
_RANGES = (
    "SELECT r.cell_lot, r.first, r.last, battery.id, battery.model, battery.customer FROM battery_range r "
    "JOIN battery ON battery.key = r.battery WHERE r.cell_lot IN (SELECT value FROM json_each(?)) "
    "ORDER BY r.cell_lot, r.first"
)
_LEFT = {"loss": "lost", "manufacturing_waste": "waste in store", "run_around": "waste in store"}


class Holding(NamedTuple):
    """What a battery, or several of one model for one customer, has from a cell lot."""

    cell_lot: int
    battery: str
    """Empty for several."""
    model: str
    customer: str | None
    batteries: int
    mass: int


def holdings(
    db: sqlite3.Connection, lots: Iterable[Lot], parts: dict[int, Parts], *, each: bool
) -> tuple[list[Holding], dict[int, int]]:
    """Return what batteries have from cell lots, and how much of each lot that is in all.

    One by one where `each` is asked for or they are few; else neighbours of one model for one customer together, whose
    ranges of serials touch, so that the sum is exact without looking at each.
    """
    by_key = {lot.key: lot for lot in lots if lot.kind == "cells" and lot.first is not None}
    rows = db.execute(_RANGES, (json.dumps(sorted(by_key)),)).fetchall()
    each = each or len(rows) <= EACH
    found: list[Holding] = []
    spent: dict[int, int] = {}
    for cell_lot, first, last, battery, model, customer, count in _runs(rows, each=each):
        lot = by_key[cell_lot]
        base, cells = lot.first or 0, (lot.last or 0) - (lot.first or 0) + 1
        mass = total(taken(parts.get(cell_lot, []), first - base, last + 1 - base, cells))
        found.append(Holding(cell_lot, battery, model, customer, count, mass))
        spent[cell_lot] = spent.get(cell_lot, 0) + mass
    return found, spent


_Run = tuple[int, int, int, str, str, str | None, int]


def _runs(rows: list[tuple[int, int, int, str, str, str | None]], *, each: bool) -> Iterator[_Run]:
    if each:
        yield from ((*row, 1) for row in rows)
        return
    start = 0
    while start < len(rows):
        cell_lot, first, last, _, model, customer = rows[start]
        end = start + 1
        while end < len(rows) and rows[end][:2] == (cell_lot, last + 1) and rows[end][4:] == (model, customer):
            last = rows[end][2]
            end += 1
        yield cell_lot, first, last, rows[start][3] if end - start == 1 else "", model, customer, end - start
        start = end


def names_of(db: sqlite3.Connection, parties: Collection[str]) -> dict[str, tuple[str, str]]:
    """Return (name, roles) of parties by their ids."""
    rows = db.execute(
        "SELECT id, name, roles FROM party WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(parties)),)
    )
    return {key: (name, roles) for key, name, roles in rows}


def left_of(lineage: Lineage, parts: dict[int, Parts], spent: dict[int, int]) -> Iterator[tuple[int, str, int]]:
    """Yield (lot, where, micrograms) of what no batch and no battery took of lots; losses are lots themselves."""
    for key, held in parts.items():
        lot = lineage.lots[key]
        if lot.role == "loss":
            continue
        if lot.kind == "cells" and lot.role == "product":
            rest, where = total(held) - spent.get(key, 0) - _drawn(lot, held), "cells in stock"
        else:
            whole = lot.mass or 0
            rest = total(taken(held, lot.used, whole, whole)) if lot.used < whole else 0
            where = _LEFT.get(lot.role or "", "in stock")
        if rest > 0:
            yield key, where, rest


def _drawn(lot: Lot, held: Parts) -> int:
    return total(taken(held, 0, lot.used, lot.mass)) if lot.mass and lot.used else 0
