"""What the tables of the view of compliance show, from what the services answer; no Qt in here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from passport_app.domain.compliance import (
    Declared,
    Efficiency,
    Lapse,
    Lift,
    MissingPoint,
    Recovery,
    RecoveryLine,
    standing,
)
from passport_app.domain.passport import Article8Line, Minimum, Origins
from passport_app.domain.quantity import percent_down
from passport_app.gui import format as show
from passport_app.gui.charts.trend_layout import Point
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.terms import maker, metal, metal_within, term

Cell = str | tuple[str, str]
_MOST_PERIODS = 60
_GRAM = 1_000_000
"""What is needed is rounded up to it: what is shown must suffice."""
ACCESS = {
    "public": mark("everybody"),
    "legitimate_interest": mark("legitimate interest"),
    "authority": mark("authorities"),
}
DECLARED = (
    Column("Model", width=14), Column("Plant", width=12), Column("Year", width=6), Column("Batteries", True, 9),
    Column("Metal", width=9), Column("Recycled, %", True, 11), Column("From 18 Aug 2031", width=19),
    Column("From 18 Aug 2036", width=19), Column("Binds now", width=18),
)  # fmt: skip
PLACED = (
    Column("Metal", width=12), Column("Recycled, %", True, 11), Column("Minimum that would bind", width=24),
    Column("Then", width=18), Column("Why", width=60),
)  # fmt: skip
LOTS = (
    Column("Lot", width=15), Column("Material", width=14), Column("From", width=18), Column("On stock, kg", True, 12),
    Column("Metal in it, kg", True, 12), Column("Recycled, %", True, 10), Column("Needed, kg", True, 12),
    Column("Brings it to, %", True, 10), Column("By itself", width=14),
)  # fmt: skip
RECOVERY = (
    Column("Batch, or site and year", width=22), Column("Figure", width=9), Column("Went in, kg", True, 12),
    Column("Recovered, kg", True, 12), Column("Share, %", True, 15), Column("By end of 2027", width=20),
    Column("By end of 2031", width=20), Column("Remark", width=30),
)  # fmt: skip
MISSING = (
    Column("Model", width=12), Column("Data point", width=57), Column("Reference", width=16),
    Column("May be seen by", width=19), Column("Batteries", True, 12), Column("Such as", width=14),
)  # fmt: skip
LAPSES = (
    Column("Valid until", width=11), Column("State", width=26), Column("Lot", width=18), Column("Material", width=16),
    Column("Supplier", width=24), Column("On stock, kg", True, 14), Column("Document", width=28),
)  # fmt: skip


def state(value: str, before: str = "") -> Cell:
    """Return a standing as symbol, word and tone."""
    return (f"{show.state(value)}{before}", show.tone(value))


def minimum_cell(minimum: Minimum) -> Cell:
    """Return a minimum with its verdict; what does not apply needs no number."""
    if minimum.verdict == "not_applicable":
        return state("not_applicable")
    return state(minimum.verdict, f" ({minimum.minimum_percent} %)")


def share_cell(counted: Origins, status: str) -> Cell:
    """Return a share to three decimals, rounded down, or the sign for why there is none."""
    if status != "computed":
        return (show.STATES[status][0], show.tone(status))
    return show.percent(percent_down(counted.recycled, counted.total))


def declared_rows(pairs: Iterable[tuple[Declared, Article8Line]]) -> list[Sequence[Cell]]:
    """Return a row for each model, plant, year and metal."""
    return [
        (
            group.model, group.plant, str(group.year), show.count(group.batteries), metal(line.element),
            share_cell(group.counted[line.element], line.status), *(minimum_cell(m) for m in line.minima[:2]),
            state(standing(line)),
        )
        for group, line in pairs
    ]  # fmt: skip


def placed_rows(group: Declared, minima: Sequence[str | None]) -> list[Sequence[Cell]]:
    """Return what would bind each metal if the group were placed on the market on a day."""
    rows: list[Sequence[Cell]] = []
    for line, percent in zip(group.lines, minima, strict=True):
        counted = group.counted[line.element]
        verdict = standing(line)
        rows.append(
            (
                metal(line.element), share_cell(counted, line.status),
                f"{percent} %" if percent and line.status != "not_applicable" else show.NONE,
                state(verdict), _why(group, line, verdict),
            )
        )  # fmt: skip
    return rows


def _why(group: Declared, line: Article8Line, verdict: str) -> str:
    if line.status == "not_applicable":
        within = metal_within(line.element)
        return tr("{chemistry} batteries hold no {metal}.", chemistry=group.chemistry, metal=within)
    if verdict == "none_binding":
        return tr("No minimum binds before {day}.", day=show.day(line.minima[0].applies_from))
    if verdict == "not_applicable":
        return tr(
            "Art. 8 sets no minimum for {category} batteries like these on that day.", category=term(group.category)
        )
    if verdict == "undetermined":
        return tr("The origin is not declared, or the metal is not stated; missing is neither zero nor a pass.")
    return tr("Compared exactly, before rounding.")


def lot_rows(lift: Lift) -> list[Sequence[Cell]]:
    """Return a row for each lot on stock that holds recovered metal."""
    rows: list[Sequence[Cell]] = []
    for lot in lift.lots:
        needed: Cell = show.brief(-(-lot.needed // _GRAM) * _GRAM) if lot.needed else (tr("no amount"), "muted")
        alone: Cell = (tr("✓ enough"), "good") if lot.enough else (tr("△ not enough"), "warn")
        if lot.needed is None:
            alone = (tr("✗ too low"), "bad")
        elif lot.needed == 0:
            needed, alone = show.NONE, (tr("✓ met already"), "good")
        rows.append(
            (
                lot.lot, lot.material, maker(lot.supplier), show.brief(lot.remaining), show.brief(lot.metal),
                show.percent(percent_down(lot.recycled, lot.metal)), needed,
                show.percent(percent_down(*lot.reached)), alone,
            )
        )  # fmt: skip
    return rows


def recovery_rows(found: Iterable[Recovery]) -> list[Sequence[Cell]]:
    """Return a row for each metal of each batch or chain, and one for the efficiency."""
    rows: list[Sequence[Cell]] = []
    for one in found:
        name = one.name if one.chain else f"{one.name}, {show.day(one.ended_on)}"
        rows += [(name, *_recovered(line)) for line in one.lines]
        rows.append((name, *_efficiency(one.efficiency)))
    return rows


def _recovered(line: RecoveryLine) -> Sequence[Cell]:
    if line.status != "computed":
        share: Cell = (show.STATES[line.status][0], show.tone(line.status))
    else:
        share = show.percent(percent_down(line.recovered, line.went_in))
        share = tr("at least {share}", share=share) if line.at_least else share
    came_out = show.brief(line.recovered) if line.status == "computed" or line.recovered else show.NONE
    masses = (show.brief(line.went_in) if line.went_in else show.NONE, came_out)
    remark = said(line.remark)
    if line.spent < line.went_in:
        part = show.percent(percent_down(line.spent, line.went_in, 1))
        spent = tr("{part} % from spent batteries.", part=part) if line.spent else tr("Nothing from spent batteries.")
        remark = f"{remark} {spent}".strip()
    return (line.element, *masses, share, *(minimum_cell(t) for t in line.targets[:2]), remark)


def _efficiency(whole: Efficiency) -> Sequence[Cell]:
    share: Cell = ("?", "warn")
    if whole.mass_in:
        share = tr("at least {share}", share=show.percent(percent_down(whole.recovered, whole.mass_in)))
    targets = [target_cell(t) for t in whole.targets[:2]] or [state("undetermined")] * 2
    kind = {
        "lithium": tr("Lithium-based waste."),
        "lead": tr("Lead-acid waste."),
        "nickel_cadmium": tr("Nickel-cadmium waste."),
    }.get(whole.kind, tr("The kind of waste cannot be told."))
    return (tr("Efficiency"), show.brief(whole.mass_in), show.brief(whole.recovered), share, *targets, kind)


def target_cell(target: Minimum) -> Cell:
    """Return a target of part B: by when, as that is not when those of part C are due, how much, whether it is met."""
    return state(
        target.verdict,
        " " + tr("({percent} % by {year})", percent=target.minimum_percent, year=target.applies_from[:4]),
    )


def missing_rows(points: Iterable[MissingPoint]) -> list[Sequence[Cell]]:
    """Return a row for each data point that batteries of a model lack."""
    return [
        (
            p.model, said(p.title), _reference(p.reference), tr(ACCESS.get(p.access, p.access)),
            tr("{some} of {all}", some=show.count(p.batteries), all=show.count(p.waiting)), p.first,
        )
        for p in points
    ]  # fmt: skip


def _reference(text: str) -> str:
    """Return a place in the Regulation, `Annex XIII 1 (f)`, as the language in force calls it."""
    return text.replace("Annex ", tr("Annex") + " ")


def lapse_rows(lapses: Iterable[Lapse]) -> list[Sequence[Cell]]:
    """Return a row for each document, told by how near its end is."""
    rows: list[Sequence[Cell]] = []
    for x in lapses:
        how: Cell = (tr("· in %Ln days", n=x.days), "")
        if x.days < 0:
            how = (tr("✗ lapsed %Ln days ago", n=-x.days), "bad")
        elif x.days <= 30:
            how = (tr("△ in %Ln days", n=x.days) if x.days else tr("△ today"), "warn")
        document = x.document or show.NONE
        rows.append(
            (show.day(x.valid_until), how, x.lot, x.material, maker(x.supplier), show.brief(x.remaining), document)
        )
    return rows


def trend_points(groups: Iterable[Declared], metal: str, *, by_month: bool) -> list[Point]:
    """Return the periods of one model and plant, the oldest first."""
    points = []
    for group in sorted(groups, key=lambda g: g.year):
        line = next(x for x in group.lines if x.element == metal)
        if not by_month:
            points.append(
                Point(str(group.year), group.batteries, group.counted[metal], _known(group.counted[metal], line))
            )
            continue
        for month in group.months:
            counted = month.counted.get(metal, Origins())
            points.append(Point(month.month, month.batteries, counted, _known(counted, line)))
    return points[-_MOST_PERIODS:]


def _known(counted: Origins, line: Article8Line) -> bool:
    return line.status != "not_applicable" and counted.total > counted.unknown


def trend_series(points: Iterable[Point]) -> list[tuple[str, int, Any]]:
    """Return the periods as the table of a trend takes them."""
    return [(p.period, p.batteries, p.origins) for p in points]
