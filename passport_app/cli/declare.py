"""`passport declare`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import command, json_option, show_json, show_table
from passport_app.domain.quantity import grams


@click.command("declare")
@click.argument("ledger", type=click.Path(path_type=Path))
@click.option("--model", required=True, help="Id of the battery model.")
@click.option("--plant", required=True, help="Id of the manufacturing plant (site).")
@click.option("--year", required=True, type=click.IntRange(1990, 2200), help="Calendar year of manufacture.")
@json_option
@command
def run(ledger: Path, model: str, plant: str, year: int, as_json: bool) -> None:
    """Compute the Art. 8 declaration of recycled content for a model, plant and year.

    Example: passport declare plant.passports --model EV-811 --plant IT-1 --year 2026
    """
    from passport_app.services.declare import declare
    from passport_app.services.open_ledger import open_ledger

    with open_ledger(ledger) as reader:
        result = declare(reader, model=model, plant=plant, year=year)
    if as_json:
        show_json(result)
        return
    click.echo(
        f"Model {model}, plant {plant}, year {year}: {result['batteries']:,} batteries, method {result['method']}\n"
    )
    rows = []
    for element, e in result["elements"].items():
        if e["status"] == "computed":
            figures = (grams(e["total_ug"]), grams(e["pre_consumer_ug"]), grams(e["post_consumer_ug"]), e["percent"])
        else:
            figures = ("", "", "", "")
        rows.append((element, *figures, e["status"].replace("_", " ")))
    show_table(("metal", "counted g", "pre-cons. g", "post-cons. g", "recycled %", "status"), rows, right=range(1, 5))
    click.echo("\nArt. 8 minimum shares (compared exactly, before rounding)")
    minima = [
        (t["element"], t["applies_from"], t["minimum_percent"], t["verdict"].replace("_", " "))
        for t in result["thresholds"]
    ]
    show_table(("metal", "placed on the market from", "minimum %", "verdict"), minima, right=(2,))
