"""What if: batteries placed on the market on another date; lots on stock used, so that a share reaches its minimum."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from passport_app.domain.compliance import Declared, Lift, LiftingLot
from passport_app.domain.errors import InputError
from passport_app.domain.job import CancelCheck, never
from passport_app.domain.passport import Article8Line, Origins
from passport_app.domain.quantity import kilograms, percent_down
from passport_app.ledger.reader import Reader
from passport_app.ledger.stock import StockedLot, stocked
from passport_app.rules import article8, what_if

NAMES = {"Co": "cobalt", "Li": "lithium", "Ni": "nickel", "Pb": "lead"}
_RELEASED = ("released",)


def placed_on(declared: Declared, day: date) -> Declared:
    """Return what would bind if all batteries of a model, plant and year were placed on the market on a day."""
    lines = tuple(
        article8.line(
            metal,
            chemistry=declared.chemistry,
            counted=declared.counted.get(metal, Origins()),
            category=declared.category,
            energy_wh=declared.energy_wh,
            external_storage=declared.external_storage,
            placed_on_market=day,
        )
        for metal in article8.METALS
    )
    return replace(declared, placed=declared.batteries, last_placed_on=day.isoformat(), lines=lines)


def minimum_on(line: Article8Line, day: date) -> str | None:
    """Return the minimum share in percent that binds what is placed on the market on a day, None where none does."""
    percent = None
    for minimum in line.minima:
        if day >= date.fromisoformat(minimum.applies_from) and minimum.verdict != "not_applicable":
            percent = minimum.minimum_percent
    return percent


def lots_that_lift(
    reader: Reader, declared: Declared, element: str, minimum_percent: str, *, cancelled: CancelCheck = never
) -> Lift:
    """Return which lots on stock would lift a metal's share of a model, plant and year to a minimum, and by how much.

    Raises InputError `no_such_metal` for what is no metal of Art. 8 in this chemistry, and Cancelled.
    """
    if article8.status(element, declared.chemistry, declared.counted.get(element, Origins())) == "not_applicable":
        raise InputError("no_such_metal", f"Art. 8 asks for no share of {element} in {declared.chemistry} batteries.")
    counted = declared.counted.get(element, Origins())
    fitting = [
        lot
        for lot in stocked(reader.db, element, what_if.stages(element), cancelled)
        if what_if.fits(declared.chemistry, lot.stage, lot.elements)
    ]
    usable = [lot for lot in fitting if lot.status in _RELEASED]
    usable.sort(key=lambda lot: (-Fraction(lot.recycled, lot.metal), -lot.metal, lot.id))
    stocks = [(lot.remaining, lot.metal, lot.recycled) for lot in usable]
    masses = what_if.plan(counted, minimum_percent, stocks) if counted.total else []
    planned = tuple((lot.id, mass) for lot, mass in zip(usable, masses or [], strict=False))
    lift = Lift(
        element=element,
        minimum_percent=minimum_percent,
        counted=counted,
        lots=tuple(_lifting(lot, counted, minimum_percent) for lot in usable) if counted.total else (),
        plan=planned,
        sentence="",
        set_aside=len(fitting) - len(usable),
    )
    return replace(lift, sentence=_sentence(lift, out_of_reach=masses is None))


def _lifting(lot: StockedLot, counted: Origins, minimum_percent: str) -> LiftingLot:
    stock = (lot.remaining, lot.metal, lot.recycled)
    needed = what_if.lot_needed(counted, minimum_percent, stock)
    taken = lot.remaining if needed is None else min(needed, lot.remaining)
    after = what_if.share_after(counted, stock, taken)
    return LiftingLot(
        lot.id,
        lot.material,
        lot.supplier,
        lot.remaining,
        lot.metal,
        lot.recycled,
        needed,
        after.as_integer_ratio(),
    )


def _sentence(lift: Lift, *, out_of_reach: bool) -> str:
    """Say in words what the table says, and on what it rests."""
    metal, counted, least = NAMES[lift.element], lift.counted, lift.minimum_percent
    if not counted.total:
        return f"No {metal} is counted in these batteries yet, so that there is no share to lift."
    share = f"{percent_down(counted.recycled, counted.total)} %"
    now = f"Of {_kg(counted.total)} kg of {metal} counted, {_kg(counted.recycled)} kg are recovered: {share}."
    if counted.recycled * 100 >= Fraction(least) * counted.total:
        return f"{now} The minimum of {least} % is met."
    lacking = Fraction(least) / 100 * counted.total - counted.recycled
    lacks = f"{now} The minimum of {least} % lacks {_kg(-(-lacking // 1), up=True)} kg of recovered {metal}."
    if not lift.lots:
        return f"{lacks} No released lot on stock holds recovered {metal} that these batteries could use."
    if out_of_reach:
        return f"{lacks} All lots on stock whose share is above {least} % together do not reach it."
    parts = ", ".join(f"{_kg(mass, up=True)} kg of {name}" for name, mass in lift.plan[:4])
    left = len(lift.plan) - 4
    more = "" if left < 1 else " and one more lot" if left == 1 else f" and {left} more lots"
    return (
        f"{lacks} Made into more batteries of this model, plant and year, {parts}{more} would reach it, "
        f"if all of its {metal} arrives in what Art. 8 counts."
    )


def _kg(micrograms: int, *, up: bool = False) -> str:
    """Return kilograms to the gram: what there is rounded down, what is needed rounded up."""
    gram = 1_000_000
    return kilograms((-(-micrograms // gram) if up else micrograms // gram) * gram)
