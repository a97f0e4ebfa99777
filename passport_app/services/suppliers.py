"""Suppliers judged by what they delivered: of its grade or not, what was claimed against what was found, over time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from passport_app.domain.errors import InputError
from passport_app.domain.quantity import PPM, percent_down
from passport_app.domain.supplier import History, Measured, MetalScore, SupplierScore
from passport_app.ledger import supplying
from passport_app.ledger.reader import Reader
from passport_app.ledger.supplying import Claim
from passport_app.rules.specification import assess, convert

MOST_POINTS = 2000
"""Lots on the way over time; more cannot be told apart in a picture."""
_PPM, _PERCENT = "ppm", "%"


def scorecards(reader: Reader, *, today: date) -> list[SupplierScore]:
    """Return how each supplier of received lots does, by name.

    What was assayed is compared with what was claimed lot by lot and summed as masses, exactly; where a lot was
    assayed more than once, the newest counts. Documents are seen from `today`.
    """
    metals = _metals(supplying.claims(reader))
    missed, unheld = _grades(supplying.limits(reader))
    return [
        SupplierScore(
            supplier=row["id"], name=row["name"], country=row["country"], roles=row["roles"], lots=row["lots"],
            mass=row["mass"], first_on=row["first_on"], last_on=row["last_on"],
            out_of_specification=len(missed.get(row["id"], ())), not_assayed=len(unheld.get(row["id"], ())),
            held=row["held"], lapsed=row["lapsed"], undocumented=row["undocumented"],
            metals=tuple(metals.get(row["id"], ())),
        )
        for row in supplying.suppliers(reader, today.isoformat())
    ]  # fmt: skip


def _metals(claims: Iterable[Claim]) -> dict[str, list[MetalScore]]:
    sums: dict[tuple[str, str], _Sums] = {}
    for claim in claims:
        total = sums.setdefault((claim.supplier, claim.element), _Sums())
        held = Fraction(claim.mass * claim.claimed_ppm, PPM)
        total.lots += 1
        total.claimed += held
        total.recycled += held * claim.recycled_ppm / PPM
        found = _found(claim.value, claim.unit, _PPM)
        if found is not None:
            total.assayed_lots += 1
            total.claimed_there += held
            total.assayed += claim.mass * found / PPM
    scores: dict[str, list[MetalScore]] = {}
    for (supplier, element), total in sums.items():
        score = MetalScore(
            element, total.lots, total.claimed, total.recycled, total.assayed_lots, total.claimed_there, total.assayed
        )
        scores.setdefault(supplier, []).append(score)
    return scores


@dataclass(slots=True)
class _Sums:
    lots: int = 0
    claimed: Fraction = Fraction(0)
    recycled: Fraction = Fraction(0)
    assayed_lots: int = 0
    claimed_there: Fraction = Fraction(0)
    assayed: Fraction = Fraction(0)


def _grades(limits: Iterable[dict[str, Any]]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return, by supplier, the lots that miss a limit, and those of which a limit was not held against anything."""
    missed: dict[str, set[str]] = {}
    unheld: dict[str, set[str]] = {}
    for row in limits:
        if row["value"] is None:
            unheld.setdefault(row["supplier"], set()).add(row["id"])
        elif _misses(row["id"], row["analyte"], row["value"], row["value_unit"], row):
            missed.setdefault(row["supplier"], set()).add(row["id"])
    return missed, unheld


def _misses(lot: str, analyte: str, value: str, unit: str, limit: dict[str, Any]) -> bool:
    bound = (analyte, limit["unit"], limit["minimum"], limit["maximum"], limit["specification"])
    return bool({f.code for f in assess(lot, [(analyte, value, unit)], [bound])} & {"below_minimum", "above_maximum"})


def _found(value: str | None, unit: str | None, wanted: str) -> Fraction | None:
    return None if value is None or unit is None else convert(Fraction(value), unit, wanted)


def analytes_of(reader: Reader, supplier: str) -> list[tuple[str, str]]:
    """Return the (material, analyte) pairs of which there is a history of a supplier, most lots first."""
    return supplying.analytes(reader, supplier)


def history_of(reader: Reader, supplier: str, material: str, analyte: str) -> History:
    """Return an analyte of a supplier's lots over time, claimed and found, in one unit.

    The unit is that of the specification where there is one, else % for a metal that is claimed, else that of the
    first assay. Raises InputError `unknown_supplier`.
    """
    if reader.row("SELECT 1 FROM party WHERE id = ?", (supplier,)) is None:
        raise InputError("unknown_supplier", f'This ledger holds no supplier "{supplier}". Check the spelling.')
    rows = supplying.over_time(reader, supplier, material, analyte, MOST_POINTS)
    limit = supplying.limit_of(reader, material, analyte)
    units = [row["unit"] for row in rows if row["unit"] is not None]
    unit = limit["unit"] if limit else _PERCENT if any(row["claimed"] is not None for row in rows) else units[0]
    points = [
        Measured(
            lot=row["id"],
            material=material,
            received_on=row["received_on"],
            claimed=None if row["claimed"] is None else convert(Fraction(row["claimed"]), _PPM, unit),
            found=_found(row["value"], row["unit"], unit),
            misses=bool(limit) and row["value"] is not None
            and _misses(row["id"], analyte, row["value"], row["unit"], limit or {}),
        )
        for row in rows
        if row["claimed"] is not None or row["value"] is not None
    ]  # fmt: skip
    bounds = [Fraction(limit[name]) if limit and limit[name] is not None else None for name in ("minimum", "maximum")]
    said = str(limit["specification"]) if limit else ""
    return History(supplier, material, analyte, unit, tuple(points), bounds[0], bounds[1], said)


def share_text(part: Fraction, whole: Fraction) -> str:
    """Return a share as percent text, rounded down; empty where there is nothing to share."""
    if not whole:
        return ""
    share = part / whole
    return percent_down(share.numerator, share.denominator)


def scorecard_table(scores: Iterable[SupplierScore]) -> list[tuple[Any, ...]]:
    """Return scorecards as rows for a spreadsheet, one for each supplier and metal, masses in micrograms."""
    header = (
        "supplier", "name", "country", "lots", "mass_ug", "first_received_on", "last_received_on",
        "out_of_specification", "not_assayed", "held", "documents_lapsed", "without_document", "metal", "metal_lots",
        "claimed_ug",
        "claimed_recycled_ug", "claimed_recycled_percent", "assayed_lots", "claimed_there_ug", "assayed_ug",
    )  # fmt: skip
    rows: list[tuple[Any, ...]] = [header]
    for s in scores:
        common = (
            s.supplier, s.name, s.country, s.lots, s.mass, s.first_on, s.last_on, s.out_of_specification,
            s.not_assayed, s.held, s.lapsed, s.undocumented,
        )  # fmt: skip
        rows += [
            (
                *common, m.element, m.lots, int(m.claimed), int(m.recycled), share_text(m.recycled, m.claimed),
                m.assayed_lots, int(m.claimed_there), int(m.assayed),
            )
            for m in s.metals
        ] or [(*common, *("",) * 8)]  # fmt: skip
    return rows
