"""`passport trace`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from passport_app.cli.common import command, json_option, ledger_argument, show_json, show_table
from passport_app.domain.quantity import grams

_MOST_SOURCES = 20


@click.command("trace")
@ledger_argument
@click.argument("name", metavar="ID")
@json_option
@command
def run(ledger: Path, name: str, as_json: bool) -> None:
    """Tell what a cell, battery or lot is made of, back to its received lots.

    Example: passport trace plant.passports IT01-0000001467
    """
    from passport_app.services.open_ledger import open_ledger
    from passport_app.services.trace import trace

    with open_ledger(ledger) as reader:
        result = trace(reader, name)
    if as_json:
        show_json(result)
        return
    kind = result["kind"].replace("_", " ")
    click.echo(
        f"{kind} {name}"
        + "".join(f", {k.replace('_', ' ')} {result[k]}" for k in ("cell_lot", "battery") if result.get(k))
    )
    views = result["elements"]
    if result["kind"] in ("lot", "cell_lot"):
        views = {element: view | view["whole"] for element, view in views.items()}
        click.echo("Shares are of all that the lot holds. Percentages are rounded down.\n")
    else:
        click.echo(
            "Shares are of what Art. 8 counts: active materials, for lead the whole. Percentages are rounded down.\n"
        )
    headers = ("element", "total g", "divided g", "primary g", "pre-cons. g", "post-cons. g", "unknown g", "recycled %")
    rows = [_row(element, view) for element, view in views.items()]
    show_table(headers, rows, right=range(1, 8))
    _show_sources(views)
    for held in result["held"]:
        by = f" by {held['by']}" if held["by"] else ""
        click.echo(f"\nLot {held['lot']} is {held['status']} since {held['since']}{by}: {held['reason']}")
    for lot in result["adopted"]:
        click.echo(f"\nLot {lot['lot']} was adopted from the ledger {lot['origin']}.")


def _row(element: str, view: dict[str, Any]) -> tuple[str, ...]:
    origins = view["origins"]
    recycled = view["recycled"]
    return (
        element,
        grams(view["total_ug"]),
        grams(sum(origins.values())),
        *(grams(origins[o]) for o in ("primary", "pre_consumer", "post_consumer", "unknown")),
        recycled["percent"] if recycled else "-",
    )


def _show_sources(elements: dict[str, Any]) -> None:
    for element, view in elements.items():
        if not view["sources"]:
            continue
        click.echo(f"\n{element} came from")
        largest = sorted(view["sources"], key=lambda s: -s["mass_ug"])
        rows = [(s["lot"], s["origin"].replace("_", "-"), grams(s["mass_ug"])) for s in largest[:_MOST_SOURCES]]
        show_table(("  lot", "origin", "g"), [("  " + lot, origin, mass) for lot, origin, mass in rows], right=(2,))
        if len(largest) > _MOST_SOURCES:
            rest = sum(s["mass_ug"] for s in largest[_MOST_SOURCES:])
            click.echo(
                f"  and {len(largest) - _MOST_SOURCES} more lots with {grams(rest)} g together; --json lists all"
            )
