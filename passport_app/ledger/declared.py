"""What the batteries of every model, plant and month hold of the Art. 8 metals: the whole ledger in one pass.

The sums are those of `services.declare`: ranges of cells that touch are drawn as one, and draws telescope, so that the
months of a year add up to the year to the microgram.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from passport_app.domain.content import ACTIVE, basis_of
from passport_app.domain.errors import Cancelled
from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.passport import Origins
from passport_app.ledger import vector

_RANGES = (
    "SELECT r.cell_lot, r.first, r.last, b.model, b.site, substr(b.manufactured_on, 1, 7) FROM battery_range r "
    "JOIN battery b ON b.key = r.battery ORDER BY r.cell_lot, r.first"
)
_LOT = (
    "SELECT c.first, c.last - c.first + 1, content.vector FROM cell_lot c LEFT JOIN content ON content.lot = c.key "
    "WHERE c.key = ?"
)
_COUNTS = (
    "SELECT model, site, substr(manufactured_on, 1, 7) AS month, count(*), count(placed_on), max(placed_on) "
    "FROM battery GROUP BY model, site, month ORDER BY model, site, month"
)
_STEP = 256
"""Cell lots between two reports of progress."""
_ORIGINS = ("primary", "pre_consumer", "post_consumer", "unknown")

Group = tuple[str, str, str]
"""(model, site, month of manufacture)."""
_Span = tuple[int, int, Group]
_Sums = dict[tuple[str, str], int]


class GroupCount(NamedTuple):
    """How many batteries a group has."""

    group: Group
    batteries: int
    placed: int
    last_placed_on: str | None


def counts(db: sqlite3.Connection) -> list[GroupCount]:
    """Return every model, site and month that has batteries, in this order."""
    return [GroupCount((m, s, at), n, placed, last) for m, s, at, n, placed, last in db.execute(_COUNTS)]


def declared(
    db: sqlite3.Connection, metals: tuple[str, ...], progress: Progress, cancelled: CancelCheck
) -> dict[Group, dict[str, Origins]]:
    """Return what Art. 8 counts of each metal in the batteries of each group, micrograms by origin."""
    lots = int(db.execute("SELECT count(*) FROM cell_lot").fetchone()[0])
    sums: dict[Group, _Sums] = {}
    for done, (cell_lot, spans) in enumerate(_spans(db)):
        if done % _STEP == 0:
            if cancelled():
                raise Cancelled
            progress("Summing recycled content", done, lots)
        first, whole, data = db.execute(_LOT, (cell_lot,)).fetchone()
        held = _counted(data, metals) if data else []
        for low, high, group in spans:
            _add(sums.setdefault(group, {}), held, low - first, high + 1 - first, whole)
    return {group: _origins(into) for group, into in sums.items()}


def _spans(db: sqlite3.Connection) -> Iterator[tuple[int, list[_Span]]]:
    """Yield each cell lot with the ranges of it that went into batteries; those of a group that touch are one."""
    here: int | None = None
    spans: list[_Span] = []
    for cell_lot, first, last, *group in db.execute(_RANGES):
        if cell_lot != here:
            if here is not None:
                yield here, spans
            here, spans = cell_lot, []
        of: Group = (group[0], group[1], group[2])
        if spans and spans[-1][2] == of and spans[-1][1] + 1 == first:
            spans[-1] = (spans[-1][0], last, of)
        else:
            spans.append((first, last, of))
    if here is not None:
        yield here, spans


def _counted(data: bytes, metals: tuple[str, ...]) -> list[tuple[tuple[str, str], int]]:
    """Return ((metal, origin), micrograms) of each component that Art. 8 counts."""
    whole = {metal for metal in metals if basis_of(metal) == "whole"}
    return [
        ((element, origin), mass)
        for element, part, origin, _, mass in vector.parts(data)
        if element in metals and (part == ACTIVE or element in whole)
    ]


def _add(into: _Sums, held: list[tuple[tuple[str, str], int]], start: int, end: int, whole: int) -> None:
    for at, mass in held:
        # Rule 7, as `content.take`: each component by itself.
        into[at] = into.get(at, 0) + mass * end // whole - mass * start // whole


def _origins(sums: _Sums) -> dict[str, Origins]:
    by_metal: dict[str, dict[str, int]] = {}
    for (metal, origin), mass in sums.items():
        by_metal.setdefault(metal, dict.fromkeys(_ORIGINS, 0))[origin] = mass
    return {metal: Origins(**held) for metal, held in sorted(by_metal.items())}
