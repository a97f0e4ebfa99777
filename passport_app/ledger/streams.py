"""What batches give besides their product, as streams by process and role: scrap, waste, by-products, loss.

By-product, run-around scrap, manufacturing waste and loss are the roles of an output (Art. 3(50) and 3(51) of
Regulation (EU) 2023/1542 tell waste from what is used again in the process it came from). Exact: integer micrograms.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import NamedTuple

ROLES = ("run_around", "manufacturing_waste", "by_product", "loss")
_MADE = (
    "FROM lot JOIN batch ON batch.key = lot.batch "
    "WHERE batch.started_at BETWEEN :since AND :until AND (:site = '' OR batch.site = :site)"
)
_INTO = (
    "SELECT DISTINCT batch.process, lot.role, user.process FROM draw JOIN lot ON lot.key = draw.lot "
    "JOIN batch ON batch.key = lot.batch JOIN batch user ON user.key = draw.batch "
    "WHERE lot.role <> 'product' AND batch.started_at BETWEEN :since AND :until "
    "AND (:site = '' OR batch.site = :site)"
)
_LOTS = (
    "SELECT lot.id, batch.id, batch.started_at, coalesce(lot.material, ''), lot.mass_ug, lot.used_ug, "
    f"coalesce(lot.reason, '') {_MADE} AND batch.process = :process AND lot.role = :role "
    "ORDER BY batch.started DESC, lot.key DESC LIMIT :most"
)


class Stream(NamedTuple):
    """What all batches of a process gave in one role; masses in micrograms."""

    process: str
    role: str
    lots: int
    made: int
    used: int
    """What batches took of it."""
    output: int
    """What the same batches gave in all roles, of which this is a part."""
    into: tuple[str, ...]
    """The processes that took of it."""


class StreamLot(NamedTuple):
    """A lot of a stream; masses in micrograms."""

    lot: str
    batch: str
    at: str
    material: str
    """Empty where it is of cells."""
    made: int
    used: int
    reason: str
    """Why it cannot be used again in the same process, of manufacturing waste."""


def streams(db: sqlite3.Connection, since: str, until: str, site: str = "") -> list[Stream]:
    """Return the streams of the batches that started from `since` to `until` (dates), by process and role."""
    asked = {"since": since, "until": until + "~", "site": site}
    sql = f"SELECT batch.process, lot.role, count(*), sum(lot.mass_ug), sum(lot.used_ug) {_MADE} GROUP BY 1, 2"
    rows = db.execute(sql, asked).fetchall()
    output: dict[str, int] = defaultdict(int)
    for process, _, _, made, _ in rows:
        output[process] += made
    into: dict[tuple[str, str], list[str]] = defaultdict(list)
    for process, role, user in db.execute(_INTO, asked):
        into[process, role].append(user)
    return [
        Stream(process, role, lots, made, used, output[process], tuple(sorted(into[process, role])))
        for process, role, lots, made, used in sorted(rows, key=lambda row: (row[0], row[1]))
        if role in ROLES
    ]


def lots_of_stream(
    db: sqlite3.Connection, process: str, role: str, since: str, until: str, site: str = "", *, most: int
) -> list[StreamLot]:
    """Return the newest lots of a stream, at most `most`."""
    asked = {"since": since, "until": until + "~", "site": site, "process": process, "role": role, "most": most}
    return [StreamLot(*row) for row in db.execute(_LOTS, asked)]
