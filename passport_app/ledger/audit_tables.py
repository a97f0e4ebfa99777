"""Derived tables held against those that are rebuilt from the entries: every row that differs, in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from passport_app.domain.job import Progress
from passport_app.ledger import derived
from passport_app.ledger.derived_tables import TABLES


def differences(here: sqlite3.Connection, rebuilt: sqlite3.Connection, progress: Progress) -> Iterator[str]:
    """Yield each difference of a derived table, row by row in the order of its key, from the one rebuilt."""
    missing = derived.lacking(here)
    young = derived.not_yet_made(here)
    for name in missing:
        if name in young and not rebuilt.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone():
            continue  # an older program wrote the ledger: nothing is lacking
        yield f"Table {name} is missing, or has other columns."
    for done, name in enumerate(name for name in TABLES if name not in missing):
        progress("Comparing tables", done, len(TABLES))
        columns, key, _ = TABLES[name]
        keys = (key,) if isinstance(key, str) else key
        names = ", ".join(f'"{c}"' for c in columns)
        order = ", ".join(f'"{k}"' for k in keys)
        sql = f"SELECT {names} FROM {name} ORDER BY {order}"
        at = [list(columns).index(k) for k in keys]
        for mine, ours in _pairs(here.execute(sql), rebuilt.execute(sql), at):
            if mine != ours:
                yield _difference(name, list(columns), keys, mine, ours)


def _pairs(
    here: Iterator[tuple[object, ...]], there: Iterator[tuple[object, ...]], at: list[int]
) -> Iterator[tuple[tuple[object, ...] | None, tuple[object, ...] | None]]:
    """Yield rows of two ordered tables side by side, with None where one lacks the row."""

    def rank(row: tuple[object, ...]) -> list[tuple[int, object]]:
        # As SQLite orders: NULL, then numbers, then text.
        return [(0, 0) if (v := row[i]) is None else (1, v) if isinstance(v, int) else (2, v) for i in at]

    mine, ours = next(here, None), next(there, None)
    while mine is not None or ours is not None:
        if ours is None or (mine is not None and rank(mine) < rank(ours)):
            yield mine, None
            mine = next(here, None)
        elif mine is None or rank(ours) < rank(mine):
            yield None, ours
            ours = next(there, None)
        else:
            yield mine, ours
            mine, ours = next(here, None), next(there, None)


def _difference(
    table: str,
    columns: list[str],
    keys: tuple[str, ...],
    here: tuple[object, ...] | None,
    there: tuple[object, ...] | None,
) -> str:
    row = here or there or ()
    name = ", ".join(f"{k} {row[columns.index(k)]!r}" for k in keys)
    if here is None:
        return f"Table {table} lacks the row of {name}, which the entries give."
    if there is None:
        return f"Table {table} has a row of {name} that no entry gives."
    parts = [
        f"{c} is {_short(h)}, by the entries {_short(t)}"
        for c, h, t in zip(columns, here, there, strict=True)
        if h != t
    ]
    return f"Table {table}, {name}: {'; '.join(parts)}."


def _short(value: object) -> str:
    return f"{len(value)} bytes" if isinstance(value, bytes) else repr(value)
