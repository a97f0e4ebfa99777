"""What a lot was made of and what was made of it, as far as one wants to see: found in steps, each a bounded query.

A walk goes from lots to batches to lots, and stops where it would touch more than it may, and at lots that came out of
recycling: one turn of the loop at a time, unless that lot is among those to be walked `through`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

_LOTS = (
    "SELECT lot.key, lot.id, lot.kind, lot.material, lot.mass_ug, lot.used_ug, lot.batch, lot.role, lot.supplier, "
    "maker.process, material.stage, c.model, c.first, c.last FROM lot LEFT JOIN batch maker ON maker.key = lot.batch "
    "LEFT JOIN material ON material.id = lot.material LEFT JOIN cell_lot c ON c.key = lot.key "
    "WHERE lot.{by} IN (SELECT value FROM json_each(?))"
)
_DRAWS = "SELECT lot, batch, start_ug, mass_ug FROM draw WHERE {by} IN (SELECT value FROM json_each(?))"
_COUNTS = "SELECT {by}, count(*) FROM draw WHERE {by} IN (SELECT value FROM json_each(?)) GROUP BY {by}"


class Lot(NamedTuple):
    """A lot on the way: received, made by a batch, or a lot of cells."""

    key: int
    id: str
    kind: str
    material: str | None
    mass: int | None
    used: int
    batch: int | None
    role: str | None
    supplier: str | None
    process: str | None
    """Of the batch that made it."""
    stage: str | None
    """Of its material."""
    model: str | None
    """Of its cells."""
    first: int | None
    last: int | None

    @property
    def recovered(self) -> bool:
        """Whether it came out of recycling, and the loop turns here."""
        return self.process == "recycling" and self.role not in ("loss", "manufacturing_waste")


class Draw(NamedTuple):
    """A use of a lot by a batch: the interval [start, start + mass) of the lot's mass."""

    lot: int
    batch: int
    start: int
    mass: int


@dataclass
class Lineage:
    """The lots and batches of a walk, and what joins them."""

    lots: dict[int, Lot] = field(default_factory=dict)
    batches: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Key -> (id, process); only batches whose inputs and outputs were looked at."""
    draws: list[Draw] = field(default_factory=list)
    unwalked: set[int] = field(default_factory=set)
    """Lots behind which there is more."""


def ancestors(db: sqlite3.Connection, lots: Iterable[int], through: Collection[int], most: int) -> Lineage:
    """Return what these lots were made of, back to the received ones, in at most about `most` lots and batches."""
    found = Lineage()
    frontier = _lots(db, "key", lots)
    through = {*through, *(lot.key for lot in frontier)}  # what is asked about is walked, recovered or not
    while frontier:
        found.lots |= {lot.key: lot for lot in frontier}
        made = [lot for lot in frontier if lot.batch is not None]
        wanted = {lot.batch for lot in made if lot.batch and (not lot.recovered or lot.key in through)}
        afford = _affordable(db, "batch", wanted - found.batches.keys(), most - len(found.lots) - len(found.batches))
        _name(db, found, afford)
        found.unwalked |= {lot.key for lot in made if lot.batch not in found.batches}
        draws = [Draw(*row) for row in db.execute(_DRAWS.format(by="batch"), (json.dumps(afford),))]
        found.draws += draws
        frontier = _lots(db, "key", {draw.lot for draw in draws} - found.lots.keys())
    # A batch that was reached by another of its outputs is walked for all of them.
    found.unwalked = {key for key in found.unwalked if found.lots[key].batch not in found.batches}
    return found


def descendants(db: sqlite3.Connection, lot: int, through: Collection[int], most: int) -> Lineage:
    """Return what was made of a lot, in at most about `most` lots and batches."""
    found = Lineage()
    frontier = _lots(db, "key", [lot])
    start = lot
    while frontier:
        found.lots |= {one.key: one for one in frontier}
        onward = [one.key for one in frontier if not one.recovered or one.key in through or one.key == start]
        afford = _affordable(db, "lot", onward, most - len(found.lots) - len(found.batches))
        stopped = {one.key for one in frontier} - set(afford)
        found.unwalked |= {key for (key,) in db.execute(_USED, (json.dumps(sorted(stopped)),))}
        draws = [Draw(*row) for row in db.execute(_DRAWS.format(by="lot"), (json.dumps(afford),))]
        found.draws += draws
        batches = {draw.batch for draw in draws} - found.batches.keys()
        _name(db, found, batches)
        frontier = [one for one in _lots(db, "batch", batches) if one.key not in found.lots]
    return found


_USED = "SELECT DISTINCT lot FROM draw WHERE lot IN (SELECT value FROM json_each(?))"


def _lots(db: sqlite3.Connection, by: str, keys: Iterable[int]) -> list[Lot]:
    wanted = sorted(keys)
    return [Lot(*row) for row in db.execute(_LOTS.format(by=by), (json.dumps(wanted),))] if wanted else []


def _affordable(db: sqlite3.Connection, by: str, keys: Iterable[int], most: int) -> list[int]:
    """Return those of the keys whose draws together are within what may still be touched, the smallest first."""
    wanted = sorted(keys)
    counts = dict.fromkeys(wanted, 0) | dict(db.execute(_COUNTS.format(by=by), (json.dumps(wanted),)).fetchall())
    afford: list[int] = []
    for key in sorted(wanted, key=lambda k: (counts[k], k)):
        most -= counts[key] + 1
        if most < 0:
            break
        afford.append(key)
    return afford


def _name(db: sqlite3.Connection, found: Lineage, batches: Iterable[int]) -> None:
    rows = db.execute(
        "SELECT key, id, process FROM batch WHERE key IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(batches)),),
    )
    found.batches |= {key: (name, process) for key, name, process in rows}
