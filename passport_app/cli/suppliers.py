"""`passport suppliers`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from passport_app.cli.common import command, json_option, ledger_argument, show_json, show_table
from passport_app.domain.quantity import kilograms, percent_down

if TYPE_CHECKING:
    from passport_app.domain.supplier import MetalScore


@click.command("suppliers")
@ledger_argument
@click.option("--csv", "target", type=click.Path(path_type=Path, dir_okay=False), help="Write the table as CSV.")
@json_option
@command
def run(ledger: Path, target: Path | None, as_json: bool) -> None:
    """Judge suppliers by what they delivered: specification, documents, what was claimed against what was found.

    Example: passport suppliers plant.passports --csv suppliers.csv
    """
    from passport_app.domain.table import as_csv
    from passport_app.services.open_ledger import open_ledger
    from passport_app.services.suppliers import scorecard_table, scorecards, share_text

    with open_ledger(ledger) as reader:
        scores = scorecards(reader, today=date.today())  # noqa: DTZ011 - the user's day
    table = scorecard_table(scores)
    if target is not None:
        target.write_text(as_csv(table), encoding="utf-8-sig", newline="")
    if as_json:
        show_json([dict(zip(table[0], row, strict=True)) for row in table[1:]])
        return
    headers = (
        "supplier", "metal", "lots", "metal claimed, kg", "recycled, %", "assayed lots", "found, %", "out of spec.",
        "held", "documents lapsed",
    )  # fmt: skip
    rows = [
        (
            s.name, m.element, str(m.lots), kilograms(int(m.claimed)),
            share_text(m.recycled, m.claimed) or "-", str(m.assayed_lots), _deviation(m),
            str(s.out_of_specification), str(s.held), str(s.lapsed),
        )
        for s in scores
        for m in s.metals
    ]  # fmt: skip
    show_table(headers, rows, right=range(2, 10))


def _deviation(metal: MetalScore) -> str:
    """Return how much more was found than claimed, in percent, rounded towards zero."""
    found = metal.deviation
    if found is None:
        return "-"
    text = percent_down(abs(found.numerator), found.denominator)
    return f"{'-' if found < 0 else '+'}{text}"
