"""The balance of a batch in the words and rows of its form: as a whole, and by element."""

from __future__ import annotations

from typing import Any

from passport_app.domain.quantity import percent_down
from passport_app.gui import format as show
from passport_app.gui.language import tr


def masses_told(rows: dict[str, list[dict[str, str]]]) -> str:
    """Return what went in and came out as a whole, empty where not all of it can be read."""
    from passport_app.services.record_matter import mass_sum

    went_in, came_out = mass_sum(rows["inputs"]), mass_sum(rows["outputs"])
    if not went_in or came_out is None:
        return ""
    masses: dict[str, Any] = {"went_in": show.mass(went_in), "came_out": show.mass(came_out)}
    if rows["cell_lots"]:
        return tr("{went_in} kg in; {came_out} kg out, and the rest in cells.", **masses)
    if went_in == came_out:
        return tr("{went_in} kg in, as much out.", **masses)
    masses["rest"] = show.mass(abs(went_in - came_out))
    if came_out < went_in:
        return tr("{went_in} kg in, {came_out} kg out: {rest} kg less.", **masses)
    return tr("{went_in} kg in, {came_out} kg out: {rest} kg more.", **masses)


def balance_row(element: Any) -> tuple[Any, ...]:
    """Return the row of an element: what went in, came out, differs, by how much, and whether that is tolerated."""
    from passport_app.domain.balance import TOLERANCE_PPM

    deviation = show.NONE
    if element.went_in:
        sign = "-" if element.difference < 0 else ""
        deviation = show.percent(sign + percent_down(abs(element.difference), element.went_in))
    within = (tr("✓ yes"), "good") if element.within(TOLERANCE_PPM) else (tr("△ no"), "warn")
    masses = (element.went_in, element.came_out, element.difference)
    return (element.element, *(show.mass(mass, "g", 6) for mass in masses), deviation, within)
