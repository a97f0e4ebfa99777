"""Everything that holds material of a lot: for a recall."""

from __future__ import annotations

from typing import Any

from passport_app.domain.errors import InputError
from passport_app.ledger.genealogy import batteries_with, find, reach
from passport_app.ledger.reader import Reader


def recall(reader: Reader, name: str) -> dict[str, Any]:
    """Return lots, cell ranges, batteries, passports and customers that hold material of a lot.

    As COMMANDS.md describes `recall --json`. Raises InputError `unknown_lot`.
    """
    found = find(reader.db, name)
    if found is None or found.kind not in ("lot", "cell_lot"):
        raise InputError("unknown_lot", f'This ledger holds no lot "{name}". Check the spelling; ids are exact.')
    reached = reach(reader.db, found.key)
    ranges = [_range(reader, key) for key in reached.cell_lots]
    batteries = batteries_with(reader.db, reached.cell_lots)
    return {
        "lot": name,
        "lots": reached.lots,
        "cell_ranges": ranges,
        "cells": sum(r["count"] for r in ranges),
        "batteries": [battery for _, battery, _ in batteries],
        "passports": _passports(reader, [key for key, _, _ in batteries]),
        "customers": sorted({customer for _, _, customer in batteries if customer}),
    }


def _range(reader: Reader, key: int) -> dict[str, Any]:
    lot, prefix, width, first, last = reader.db.execute(
        "SELECT lot.id, c.prefix, c.width, c.first, c.last FROM cell_lot c JOIN lot ON lot.key = c.key WHERE c.key = ?",
        (key,),
    ).fetchone()
    return {
        "cell_lot": lot,
        "first_serial": f"{prefix}{first:0{width}d}",
        "last_serial": f"{prefix}{last:0{width}d}",
        "count": last - first + 1,
    }


def _passports(reader: Reader, batteries: list[int]) -> list[str]:
    sql = "SELECT number FROM passport WHERE battery = ? AND seq IS NOT NULL ORDER BY version DESC LIMIT 1"
    found = (reader.db.execute(sql, (key,)).fetchone() for key in batteries)
    return [row[0] for row in found if row]
