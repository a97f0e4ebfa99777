"""What the batteries of a model hold that a plant made in a year: sums of masses, never of shares."""

from __future__ import annotations

from typing import Any

from passport_app.domain.content import Content, add
from passport_app.ledger.reader import Reader

_COUNT = "SELECT count(*) FROM battery WHERE model = ? AND site = ? AND manufactured_on BETWEEN ? AND ?"
_RANGES = (
    "SELECT r.cell_lot, r.first, r.last FROM battery_range r JOIN battery ON battery.key = r.battery "
    "WHERE model = ? AND site = ? AND manufactured_on BETWEEN ? AND ? ORDER BY r.cell_lot, r.first"
)


def made_in_year(reader: Reader, model: str, plant: str, year: int) -> tuple[int, Content]:
    """Return how many batteries of a model a plant made in a year, and what they hold together."""
    values = (model, plant, f"{year:04d}-01-01", f"{year:04d}-12-31")
    return int(reader.db.execute(_COUNT, values).fetchone()[0]), _content(reader, values)


def _content(reader: Reader, values: tuple[Any, ...]) -> Content:
    """Return what all these batteries hold together; ranges that touch are drawn as one, which telescopes exactly."""
    rows = reader.db.execute(_RANGES, values)
    total: Content = {}
    open_range: tuple[int, int, int] | None = None
    for cell_lot, first, last in rows:
        if open_range and open_range[0] == cell_lot and open_range[2] + 1 == first:
            open_range = (cell_lot, open_range[1], last)
            continue
        if open_range:
            add(total, reader.contents.of_cells(*open_range))
        open_range = (cell_lot, first, last)
    if open_range:
        add(total, reader.contents.of_cells(*open_range))
    return total
