"""Everything that holds material of a lot: for a recall."""

from __future__ import annotations

from typing import Any

from passport_app.domain.errors import InputError
from passport_app.ledger.adoptable import adopted_from
from passport_app.ledger.genealogy import ReachedCells, batteries_with, find, reach
from passport_app.ledger.reader import Reader


def recall(reader: Reader, name: str) -> dict[str, Any]:
    """Return lots, cell ranges, batteries, passports and customers that hold material of a lot.

    As COMMANDS.md describes `recall --json`. Raises InputError `unknown_lot`.
    """
    found = find(reader.db, name)
    if found is None or found.kind not in ("lot", "cell_lot"):
        raise InputError("unknown_lot", f'This ledger holds no lot "{name}". Check the spelling; ids are exact.')
    reached = reach(reader.db, found.key)
    ranges = [_range(cells) for cells in reached.cell_lots]
    holders = batteries_with(reader.db, (cells.key for cells in reached.cell_lots))
    adopted = adopted_from(reader, "lot", [name, *reached.lots])
    return {
        "lot": name,
        "adopted": [{"lot": lot, "origin": origin} for lot, origin in adopted.items()],
        "lots": reached.lots,
        "cell_ranges": ranges,
        "cells": sum(r["count"] for r in ranges),
        "batteries": [holder.battery for holder in holders],
        "passports": [holder.passport for holder in holders if holder.passport],
        "customers": sorted({holder.customer for holder in holders if holder.customer}),
        "deliveries": [
            {"battery": holder.battery, "passport": holder.passport, "customer": holder.customer} for holder in holders
        ],
    }


def _range(cells: ReachedCells) -> dict[str, Any]:
    return {
        "cell_lot": cells.id,
        "first_serial": f"{cells.prefix}{cells.first:0{cells.width}d}",
        "last_serial": f"{cells.prefix}{cells.last:0{cells.width}d}",
        "count": cells.last - cells.first + 1,
    }
