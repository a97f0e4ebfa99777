"""The Art. 8 declaration: recycled content for a model, a plant and a year, from sums of masses, never of shares."""

from __future__ import annotations

from typing import Any

from passport_app.domain.content import Content, ElementView, add, elements_of
from passport_app.domain.errors import InputError
from passport_app.domain.passport import Origins
from passport_app.ledger.reader import Reader
from passport_app.rules.article8 import declaration

_COUNT = "SELECT count(*) FROM battery WHERE model = ? AND site = ? AND manufactured_on BETWEEN ? AND ?"
_RANGES = (
    "SELECT r.cell_lot, r.first, r.last FROM battery_range r JOIN battery ON battery.key = r.battery "
    "WHERE model = ? AND site = ? AND manufactured_on BETWEEN ? AND ? ORDER BY r.cell_lot, r.first"
)


def declare(reader: Reader, *, model: str, plant: str, year: int) -> dict[str, Any]:
    """Return the declaration as COMMANDS.md describes `declare --json`; masses are integer micrograms.

    The year is that of manufacture (REGULATION.md, A9). Raises InputError `unknown_model` or `unknown_plant`.
    """
    row = reader.row("SELECT * FROM model WHERE id = ?", (model,))
    if row is None:
        raise InputError("unknown_model", f'This ledger holds no battery model "{model}". Check the spelling.')
    if reader.row("SELECT id FROM site WHERE id = ?", (plant,)) is None:
        raise InputError("unknown_plant", f'This ledger holds no site "{plant}". Check the spelling.')
    values = (model, plant, f"{year:04d}-01-01", f"{year:04d}-12-31")
    batteries = reader.db.execute(_COUNT, values).fetchone()[0]
    views = elements_of(_content(reader, values))
    totals = {element: views.get(element, ElementView(0, 0, Origins(), ())) for element in ("Co", "Li", "Ni", "Pb")}
    return declaration(
        model=model,
        category=row["category"],
        chemistry=row["chemistry"],
        rated_capacity_ah=row["rated_capacity_ah"],
        nominal_voltage_v=row["nominal_voltage_v"],
        external_storage=bool(row["external_storage"]),
        plant=plant,
        year=year,
        batteries=batteries,
        totals={element: view.origins for element, view in totals.items()},
    )


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
