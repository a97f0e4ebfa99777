"""The Art. 8 declaration: recycled content for a model, a plant and a year, from sums of masses, never of shares."""

from __future__ import annotations

from typing import Any

from passport_app.domain.content import ElementView, elements_of
from passport_app.domain.errors import InputError
from passport_app.domain.passport import Origins
from passport_app.ledger.reader import Reader
from passport_app.ledger.year_content import made_in_year
from passport_app.rules.article8 import declaration


def declare(reader: Reader, *, model: str, plant: str, year: int) -> dict[str, Any]:
    """Return the declaration as COMMANDS.md describes `declare --json`; masses are integer micrograms.

    The year is that of manufacture (REGULATION.md, A9). Raises InputError `unknown_model` or `unknown_plant`.
    """
    row = reader.row("SELECT * FROM model WHERE id = ?", (model,))
    if row is None:
        raise InputError("unknown_model", f'This ledger holds no battery model "{model}". Check the spelling.')
    if reader.row("SELECT id FROM site WHERE id = ?", (plant,)) is None:
        raise InputError("unknown_plant", f'This ledger holds no site "{plant}". Check the spelling.')
    batteries, content = made_in_year(reader, model, plant, year)
    views = elements_of(content)
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
