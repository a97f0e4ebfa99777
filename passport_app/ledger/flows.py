"""Where a metal went: from suppliers through processes to batteries, waste and back, summed over a ledger.

Exact: each draw and each rest takes what the balance takes of its lot, so that what enters a process by its lots is
what its batches were balanced with.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, NamedTuple

from passport_app.domain.passport import Origins
from passport_app.ledger import vector
from passport_app.ledger.contents import Contents

_BLOCK = 2000
_LOT = "lot.key, lot.kind, lot.mass_ug, content.vector"
_DRAWS = (
    f"SELECT {_LOT}, coalesce(party.name, lot.supplier), maker.process, "
    "draw.start_ug, draw.start_ug + draw.mass_ug, batch.process, maker.site, batch.site FROM draw "
    "JOIN batch ON batch.key = draw.batch JOIN lot ON lot.key = draw.lot "
    "LEFT JOIN content ON content.lot = lot.key "
    "LEFT JOIN batch maker ON maker.key = lot.batch LEFT JOIN party ON party.id = lot.supplier "
    "WHERE batch.started_at BETWEEN :since AND :until "
    "AND (:site = '' OR batch.site = :site OR maker.site = :site) ORDER BY lot.key"
)
_RESTS = (
    f"SELECT {_LOT}, lot.role, maker.process, lot.used_ug, c.last - c.first + 1, "
    "(SELECT coalesce(sum(r.last - r.first + 1), 0) FROM battery_range r WHERE r.cell_lot = lot.key) "
    "FROM lot JOIN batch maker ON maker.key = lot.batch LEFT JOIN cell_lot c ON c.key = lot.key "
    "LEFT JOIN content ON content.lot = lot.key WHERE maker.started_at BETWEEN :since AND :until "
    "AND (:site = '' OR maker.site = :site) ORDER BY lot.key"
)
_ENDS = {"loss": "lost", "manufacturing_waste": "waste in store", "run_around": "waste in store"}
FIRST, LAST = "0000-01-01", "9999-12-31"
"""The dates from which to which everything is."""
ELSEWHERE = "other sites"
"""Where matter comes from and goes to beyond the one site that is looked at."""
_ORIGINS = ("primary", "pre_consumer", "post_consumer", "unknown")

Place = tuple[str, str]
_Held = list[tuple[str, int]]
"""(origin, micrograms) of each component of the metal in a lot."""


class Flow(NamedTuple):
    """How much of a metal went from one place to another, by origin."""

    source: Place
    """(`supplier`, `process`, or `site` for all others than the one looked at; name)."""
    target: Place
    """(`process` or `end`, name)."""
    origins: Origins


def flows(
    db: sqlite3.Connection, contents: Contents, element: str, since: str, until: str, site: str = ""
) -> list[Flow]:
    """Return the flows of a metal through the batches that started from `since` to `until` (dates), summed.

    Of one site where it is named: what batches of other sites gave it, and took from it, comes from and goes elsewhere.
    """
    sums: dict[tuple[Place, Place], dict[str, int]] = {}
    asked = {"since": since, "until": until + "~", "site": site}
    parts = chain(
        _drawn(_rows(db, contents, element, _DRAWS, asked), site), _left(_rows(db, contents, element, _RESTS, asked))
    )
    for source, target, held, span in parts:
        start, end, whole = span
        into = sums.setdefault((source, target), dict.fromkeys(_ORIGINS, 0))
        for origin, mass in held:
            # Rule 7, as `content.take`: each component by itself, so that it is what the balance took.
            into[origin] += mass * end // whole - mass * start // whole
    return [Flow(*places, Origins(**held)) for places, held in sorted(sums.items()) if any(held.values())]


def _rows(
    db: sqlite3.Connection, contents: Contents, element: str, sql: str, asked: dict[str, str]
) -> Iterator[tuple[_Held, tuple[Any, ...]]]:
    """Yield what each row's lot holds of the metal, and the row."""
    cursor = db.execute(sql, asked)
    last: tuple[int | None, _Held] = (None, [])
    while rows := cursor.fetchmany(_BLOCK):
        contents.fetch(row[0] for row in rows if row[1] == "received")
        for row in rows:
            if row[0] != last[0]:
                last = (row[0], _held(contents, element, row))
            if last[1]:
                yield last[1], row


def _held(contents: Contents, element: str, row: tuple[Any, ...]) -> _Held:
    if row[1] == "received":
        return [(c.origin, mass) for c, mass in contents.of_lot(row[0]).items() if c.element == element]
    return vector.of_element(row[3], element) if row[3] else []


_Part = tuple[Place, Place, _Held, tuple[int, int, int]]


def _drawn(rows: Iterable[tuple[_Held, tuple[Any, ...]]], site: str) -> Iterator[_Part]:
    for held, (_, kind, whole, _, supplier, maker, start, end, process, made_at, drawn_at) in rows:
        if not whole:
            continue
        source = ("supplier", supplier or "unknown supplier") if kind == "received" else ("process", maker)
        target = ("process", process)
        if site and drawn_at != site:
            target = ("end", ELSEWHERE)
        elif site and kind != "received" and made_at != site:
            source = ("site", ELSEWHERE)
        yield source, target, held, (start, end, whole)


def _left(rows: Iterable[tuple[_Held, tuple[Any, ...]]]) -> Iterator[_Part]:
    for held, (_, kind, whole, _, role, maker, used, cells, in_batteries) in rows:
        source = ("process", maker)
        if kind == "cells" and role == "product":
            yield source, ("end", "in batteries"), held, (0, in_batteries, cells)
            yield source, ("end", "cells in stock"), held, (in_batteries, cells, cells)
        elif whole and used < whole:
            end = _ENDS.get(role, "by-products" if role == "by_product" else "in stock")
            yield source, ("end", end), held, (used, whole, whole)
