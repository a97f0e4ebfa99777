"""`passport balance`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from passport_app.cli.common import command, json_option, ledger_argument, show_json, show_table
from passport_app.domain.quantity import grams, kilograms


@click.command("balance")
@ledger_argument
@click.argument("name", metavar="[ID]", required=False)
@json_option
@command
def run(ledger: Path, name: str | None, as_json: bool) -> None:
    """Show the mass balance of a lot or batch (ID), or all findings of the ledger.

    Example: passport balance plant.passports B-00001
    """
    from passport_app.services.balance import balance
    from passport_app.services.open_ledger import open_ledger

    with open_ledger(ledger) as reader:
        result = balance(reader, name)
    if as_json:
        show_json(result)
    elif name is None:
        _show_findings(result["findings"], "The ledger has no findings: every batch balances within its tolerance.")
    elif result["kind"] == "batch":
        _show_batch(result)
    else:
        _show_lot(result)


def _show_findings(findings: list[dict[str, Any]], none: str) -> None:
    if not findings:
        click.echo(none)
    for finding in findings:
        click.echo(f"{finding['severity']}  {finding['where']}  {finding['message']}")


def _show_batch(batch: dict[str, Any]) -> None:
    click.echo(f"batch {batch['id']} ({batch['process']}), {batch['started_at']} to {batch['ended_at']}\n")
    rows = [
        (
            element,
            grams(e["in_ug"]),
            grams(e["out_ug"]),
            e["deviation_percent"] or "-",
            "yes" if e["within_tolerance"] else "NO",
        )
        for element, e in batch["elements"].items()
    ]
    show_table(("element", "in g", "out g", "deviation %", "within tolerance"), rows, right=(1, 2, 3))
    click.echo()
    lots = [("in", i["lot"], i["material"] or "cells", kilograms(i["mass_ug"])) for i in batch["inputs"]]
    lots += [
        (o["role"], o["lot"], o["material"] or f"{o['cells']:,} cells", kilograms(o["mass_ug"] or 0))
        for o in batch["outputs"]
    ]
    show_table(("role", "lot", "material", "kg"), lots, right=(3,))
    click.echo()
    _show_findings(batch["findings"], "No findings.")


def _show_lot(lot: dict[str, Any]) -> None:
    if lot["mass_ug"] is None:
        click.echo(f"lot {lot['id']}: its batch is not balanced yet, so its mass is not known")
        return
    click.echo(f"lot {lot['id']} ({lot['material'] or 'cells'})")
    rows = [("received or made", kilograms(lot["mass_ug"]))]
    rows += [(f"used by {use['batch']}", kilograms(use["mass_ug"])) for use in lot["uses"]]
    rows += [("remaining", kilograms(lot["remaining_ug"]))]
    show_table(("", "kg"), rows, right=(1,))
    for decided in lot["dispositions"]:
        by = f" by {decided['by']}" if decided["by"] else ""
        click.echo(f"{decided['status']} since {decided['since']}{by}: {decided['reason']}")
