"""Where a metal went: from suppliers through processes to batteries, waste and back, summed over a ledger.

Exact: each draw and each rest takes what the balance takes of its lot, so that what enters a process by its lots is
what its batches were balanced with.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, NamedTuple

from passport_app.domain.content import Content, take
from passport_app.domain.passport import Origins
from passport_app.ledger.contents import Contents

_BLOCK = 2000
_DRAWS = (
    "SELECT lot.key, lot.kind, coalesce(party.name, lot.supplier), maker.process, lot.mass_ug, "
    "draw.start_ug, draw.start_ug + draw.mass_ug, batch.process FROM draw "
    "JOIN batch ON batch.key = draw.batch JOIN lot ON lot.key = draw.lot "
    "LEFT JOIN batch maker ON maker.key = lot.batch LEFT JOIN party ON party.id = lot.supplier "
    "WHERE batch.started_at BETWEEN ? AND ? ORDER BY lot.key"
)
_RESTS = (
    "SELECT lot.key, lot.kind, lot.role, maker.process, lot.mass_ug, lot.used_ug, c.last - c.first + 1, "
    "(SELECT coalesce(sum(r.last - r.first + 1), 0) FROM battery_range r WHERE r.cell_lot = lot.key) "
    "FROM lot JOIN batch maker ON maker.key = lot.batch LEFT JOIN cell_lot c ON c.key = lot.key "
    "WHERE maker.started_at BETWEEN ? AND ? ORDER BY lot.key"
)
_ENDS = {"loss": "lost", "manufacturing_waste": "waste in store", "run_around": "waste in store"}


class Flow(NamedTuple):
    """How much of a metal went from one place to another, by origin."""

    source: tuple[str, str]
    """(`supplier` or `process`, name)."""
    target: tuple[str, str]
    """(`process` or `end`, name)."""
    origins: Origins


def flows(db: sqlite3.Connection, contents: Contents, element: str, since: str, until: str) -> list[Flow]:
    """Return the flows of a metal through the batches that started from `since` to `until` (dates), summed."""
    sums: dict[tuple[tuple[str, str], tuple[str, str]], list[int]] = {}
    for source, target, part in _parts(db, contents, (since, until + "~")):
        held = sums.setdefault((source, target), [0, 0, 0, 0])
        for component, mass in part.items():
            if component.element == element:
                held[_PLACES[component.origin]] += mass
    return [Flow(source, target, Origins(*held)) for (source, target), held in sorted(sums.items()) if any(held)]


_PLACES = {"primary": 0, "pre_consumer": 1, "post_consumer": 2, "unknown": 3}

_Part = tuple[tuple[str, str], tuple[str, str], Content]


def _parts(db: sqlite3.Connection, contents: Contents, period: tuple[str, str]) -> Iterator[_Part]:
    for row in _with_contents(db, contents, _DRAWS, period):
        key, kind, supplier, maker, whole, start, end, process = row
        source = ("supplier", supplier or "unknown supplier") if kind == "received" else ("process", maker)
        if whole:
            yield source, ("process", process), take(contents.of_lot(key), start, end, whole)
    for key, kind, role, maker, whole, used, cells, in_batteries in _with_contents(db, contents, _RESTS, period):
        source = ("process", maker)
        if kind == "cells" and role == "product":
            content = contents.of_lot(key)
            yield source, ("end", "in batteries"), take(content, 0, in_batteries, cells)
            yield source, ("end", "cells in stock"), take(content, in_batteries, cells, cells)
        elif whole and used < whole:
            end = _ENDS.get(role, "by-products" if role == "by_product" else "in stock")
            yield source, ("end", end), take(contents.of_lot(key), used, whole, whole)


def _with_contents(
    db: sqlite3.Connection, contents: Contents, sql: str, period: tuple[str, str]
) -> Iterator[tuple[Any, ...]]:
    """Yield rows whose first column is a lot, with the contents of a block of lots at hand."""
    cursor = db.execute(sql, period)
    while rows := cursor.fetchmany(_BLOCK):
        contents.fetch(row[0] for row in rows)
        yield from rows
