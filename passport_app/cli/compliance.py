"""`passport compliance`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passport_app.cli.common import Bar, command, json_option, ledger_argument, show_json, show_table
from passport_app.domain.compliance import Compliance, Declared, Lift, standing
from passport_app.domain.table import as_csv

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader

WORDS = {
    "met": "met",
    "not_met": "NOT MET",
    "undetermined": "undetermined",
    "not_applicable": "not applicable",
    "none_binding": "none binding yet",
}


@click.command("compliance")
@ledger_argument
@click.option("--year", type=click.IntRange(1990, 2200), help="Only batteries made, and waste recycled, in this year.")
@click.option(
    "--date",
    "placed",
    type=click.DateTime(["%Y-%m-%d"]),
    help="What if: which minima would bind if all batteries were placed on the market on this day.",
)
@click.option("--lots", is_flag=True, help="Tell which lots on stock would lift the shares that are not met.")
@click.option("--csv", "folder", type=click.Path(path_type=Path), help="Write every table into this folder as CSV.")
@json_option
@command
def run(
    ledger: Path, year: int | None, placed: datetime | None, lots: bool, folder: Path | None, as_json: bool
) -> None:
    """Tell where a ledger stands: Art. 8, recycling (Annex XII), missing data points, documents that lapse.

    Example: passport compliance plant.passports --date 2031-08-18 --lots
    """
    from dataclasses import replace

    from passport_app.services.compliance import compliance
    from passport_app.services.compliance_tables import all_tables
    from passport_app.services.open_ledger import open_ledger
    from passport_app.services.what_if import placed_on

    with open_ledger(ledger) as reader:
        with Bar() as bar:
            found = compliance(reader, today=date.today(), year=year, progress=bar)  # noqa: DTZ011 - the user's day
        if placed is not None:
            found = replace(found, declared=tuple(placed_on(d, placed.date()) for d in found.declared))
        lifts = _lifts(reader, found.declared) if lots else []
    tables = all_tables(found)
    if folder is not None:
        _write(folder, tables)
    if as_json:
        said = placed.date().isoformat() if placed is not None else None
        show_json({"placed_on_market": said, **_as_json(found, tables, lifts)})
        return
    _tell(found, lifts, "binds now" if placed is None else f"if placed {placed:%Y-%m-%d}")


def _lifts(reader: Reader, declared: Sequence[Declared]) -> list[tuple[Declared, Lift]]:
    """Return what lifts each share that a minimum asks more of: the one that binds, else the first that is not met."""
    from passport_app.services.what_if import lots_that_lift

    lifts = []
    for group in declared:
        for line in group.lines:
            missed = [m for m in line.minima if m.verdict == "not_met"]
            if missed:
                lifts.append((group, lots_that_lift(reader, group, line.element, missed[0].minimum_percent)))
    return lifts


def _write(folder: Path, tables: Mapping[str, Sequence[Sequence[Any]]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        (folder / f"{name}.csv").write_text(as_csv(rows), encoding="utf-8", newline="")


def _as_json(found: Compliance, tables: Mapping[str, Any], lifts: Sequence[tuple[Declared, Lift]]) -> dict[str, Any]:
    """Return the tables with a name for each value, and what lifts."""
    named = {
        name.replace("-", "_"): [
            {title: None if value == "" else value for title, value in zip(rows[0], row, strict=True)}
            for row in rows[1:]
        ]
        for name, rows in tables.items()
    }
    what_if = [
        {
            "model": group.model,
            "plant": group.plant,
            "year": group.year,
            "metal": lift.element,
            "minimum_percent": lift.minimum_percent,
            "sentence": lift.sentence,
            "plan": [{"lot": lot, "needed_ug": mass} for lot, mass in lift.plan],
        }
        for group, lift in lifts
    ]
    return {"today": found.today, "method": found.method, **named, "what_if_lots": what_if}


def _tell(found: Compliance, lifts: Sequence[tuple[Declared, Lift]], binding: str) -> None:
    click.echo(f"Art. 8 by model, plant and year (method {found.method}); each metal by itself")
    _tell_declared(found.declared, binding)
    for group, lift in lifts:
        click.echo(f"\n{group.model}, {group.plant}, {group.year}, {lift.element}: {lift.sentence}")
    click.echo("\nRecovery in recycling (Annex XII, part C)")
    rows = [
        (r.name, line.element, _share(line.recovered, line.went_in, line.status, line.at_least),
         *(f"{t.minimum_percent} % {WORDS[t.verdict]}" for t in line.targets), line.remark)
        for r in found.recovery if r.chain for line in r.lines
    ]  # fmt: skip
    if not rows:
        click.echo("No waste was recycled.")
    else:
        show_table(("site, year", "metal", "recovered %", "by end of 2027", "by end of 2031", ""), rows, right=(2,))
    click.echo("\nMandatory data points that keep batteries from a passport with scope annex-xiii")
    points = [(m.model, m.code, f"{m.batteries:,} of {m.waiting:,}", m.first) for m in found.missing]
    if not points:
        click.echo("None is missing.")
    else:
        show_table(("model", "data point", "batteries", "such as"), points, right=(2,))
    click.echo("\nDocuments of lots on stock that have lapsed or will within 180 days")
    lapses = [(x.valid_until, str(x.days), x.lot, x.supplier, x.document) for x in found.lapses]
    if not lapses:
        click.echo("There is none.")
    else:
        show_table(("valid until", "days", "lot", "supplier", "document"), lapses, right=(1,))


def _tell_declared(declared: Sequence[Declared], binding: str) -> None:
    rows = []
    for group in declared:
        for line in group.lines:
            counted = group.counted[line.element]
            rows.append(
                (
                    group.model, group.plant, str(group.year), f"{group.batteries:,}", line.element,
                    _share(counted.recycled, counted.total, line.status, False),
                    *(f"{m.minimum_percent} % {WORDS[m.verdict]}" for m in line.minima), WORDS[standing(line)],
                )
            )  # fmt: skip
    if not rows:
        click.echo("There are no batteries.")
        return
    headers = ("model", "plant", "year", "batteries", "metal", "recycled %", "from 2031", "from 2036", binding)
    show_table(headers, rows, right=(3, 5))


def _share(part: int, whole: int, status: str, at_least: bool) -> str:
    from passport_app.domain.quantity import percent_down

    if status != "computed":
        return WORDS[status]
    return ("at least " if at_least else "") + percent_down(part, whole)
