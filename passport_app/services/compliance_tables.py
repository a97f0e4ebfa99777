"""What the view of compliance shows, as tables for a spreadsheet: exact masses, shares rounded down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from passport_app.domain.compliance import Compliance, Declared, Lapse, Lift, MissingPoint, Recovery
from passport_app.domain.passport import Minimum, Origins
from passport_app.domain.quantity import percent_down

Table = list[tuple[Any, ...]]
"""Rows, the first of them the titles."""
DECIMALS = 3


def percent(part: int, whole: int) -> str:
    """Return a share as percent text, rounded down; empty where there is nothing to share."""
    return percent_down(part, whole, DECIMALS) if whole else ""


def declared_table(declared: Iterable[Declared]) -> Table:
    """Return Art. 8 by model, plant, year and metal."""
    rows: Table = []
    years: Sequence[Minimum] = ()
    for group in declared:
        for line in group.lines:
            years = line.minima
            counted = group.counted[line.element]
            figures: tuple[Any, ...] = ("",) * 5
            if line.status == "computed":
                share = percent(counted.recycled, counted.total)
                figures = (counted.total, counted.pre_consumer, counted.post_consumer, counted.unknown, share)
            minima = [value for m in line.minima for value in (m.minimum_percent, m.verdict)]
            batteries = (group.batteries, group.placed, group.last_placed_on or "")
            of = (group.model, group.chemistry, group.category, group.plant, group.year)
            rows.append((*of, *batteries, line.element, line.status, *figures, *minima, line.binding))
    titles = tuple(name for m in years for name in (f"minimum_from_{m.applies_from}", f"verdict_from_{m.applies_from}"))
    header = (
        "model", "chemistry", "category", "plant", "year", "batteries", "placed", "last_placed_on", "metal", "status",
        "counted_ug", "pre_consumer_ug", "post_consumer_ug", "unknown_ug", "recycled_percent", *titles, "binding",
    )  # fmt: skip
    return [header, *rows]


def trend_table(points: Iterable[tuple[str, int, Origins]], metal: str) -> Table:
    """Return the trend of a metal: period, batteries, masses and share."""
    header = (
        "period",
        "metal",
        "batteries",
        "counted_ug",
        "pre_consumer_ug",
        "post_consumer_ug",
        "unknown_ug",
        "recycled_percent",
    )
    rows = [
        (at, metal, n, o.total, o.pre_consumer, o.post_consumer, o.unknown, percent(o.recycled, o.total))
        for at, n, o in points
    ]
    return [header, *rows]


def lift_table(lift: Lift) -> Table:
    """Return the lots on stock that lift a share, the highest recovered share first."""
    header = (
        "lot", "material", "supplier", "remaining_ug", "metal", "metal_ug", "recycled_ug", "recycled_percent",
        "needed_ug", "enough", "share_reached_percent", "minimum_percent",
    )  # fmt: skip
    rows = [
        (
            lot.lot, lot.material, lot.supplier, lot.remaining, lift.element, lot.metal, lot.recycled,
            percent(lot.recycled, lot.metal), "" if lot.needed is None else lot.needed, "yes" if lot.enough else "no",
            percent(*lot.reached), lift.minimum_percent,
        )
        for lot in lift.lots
    ]  # fmt: skip
    return [header, *rows]


def recovery_table(found: Iterable[Recovery]) -> Table:
    """Return Annex XII, a row for each metal and one for the efficiency."""
    header = (
        "batch_or_chain", "is_chain", "site", "ended_on", "figure", "went_in_ug", "of_it_spent_ug", "recovered_ug",
        "percent", "at_least", "status", "first_target_percent", "first_target_by", "first_verdict",
        "second_target_percent", "second_target_by", "second_verdict", "binding", "remark",
    )  # fmt: skip
    rows: Table = []
    for one in found:
        start = (one.name, "yes" if one.chain else "no", one.site, one.ended_on)
        for line in one.lines:
            share = percent(line.recovered, line.went_in) if line.status == "computed" else ""
            rows.append(
                (
                    *start, line.element, line.went_in, line.spent, line.recovered, share,
                    "yes" if line.at_least else "no", line.status, *_targets(line.targets), line.binding, line.remark,
                )
            )  # fmt: skip
        whole = one.efficiency
        said = "computed" if whole.mass_in else "undetermined"
        share = percent(whole.recovered, whole.mass_in)
        rows.append(
            (
                *start, "efficiency", whole.mass_in, "", whole.recovered, share, "yes", said,
                *_targets(whole.targets), whole.binding,
                f"waste: {whole.kind or 'cannot be told'}",
            )
        )  # fmt: skip
    return [header, *rows]


def _targets(targets: Sequence[Minimum]) -> tuple[str, ...]:
    told = [value for t in targets[:2] for value in (t.minimum_percent, t.applies_from, t.verdict)]
    return tuple(told + [""] * (6 - len(told)))


def missing_table(points: Iterable[MissingPoint]) -> Table:
    """Return the mandatory data points that are missing."""
    header = (
        "model", "category", "datapoint", "title", "reference", "access", "batteries_lacking", "batteries_waiting",
        "for_example",
    )  # fmt: skip
    return [
        header,
        *(
            (p.model, p.category, p.code, p.title, p.reference, p.access, p.batteries, p.waiting, p.first)
            for p in points
        ),
    ]


def lapse_table(lapses: Iterable[Lapse]) -> Table:
    """Return the documents that have lapsed or will."""
    header = ("valid_until", "days", "lot", "material", "supplier", "document", "remaining_ug")
    return [header, *((x.valid_until, x.days, x.lot, x.material, x.supplier, x.document, x.remaining) for x in lapses)]


def all_tables(found: Compliance) -> dict[str, Table]:
    """Return every table by the name of its file."""
    return {
        "article-8": declared_table(found.declared),
        "recovery": recovery_table(found.recovery),
        "missing-data-points": missing_table(found.missing),
        "documents": lapse_table(found.lapses),
    }
