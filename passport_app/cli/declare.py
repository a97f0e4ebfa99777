"""`passport declare`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from passport_app.cli.common import (
    ask_passphrase,
    command,
    ledger_argument,
    show_json,
    show_table,
)
from passport_app.cli.sealed import sealing_asked
from passport_app.cli.signed import form_by_name, show_signed, statement_options
from passport_app.domain.quantity import grams


@click.command("declare")
@ledger_argument
@click.option("--model", required=True, help="Id of the battery model.")
@click.option("--plant", required=True, help="Id of the manufacturing plant (site).")
@click.option("--year", required=True, type=click.IntRange(1990, 2200), help="Calendar year of manufacture.")
@click.option("--sign", is_flag=True, help="Sign it, enter it in the ledger, and write it to --output.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="With --sign: the file.")
@statement_options
@command
def run(
    ledger: Path,
    model: str,
    plant: str,
    year: int,
    sign: bool,
    output: Path | None,
    form: str | None,
    language: str,
    force: bool,
    recipient: str,
    made_by: str,
    passphrase_env: str | None,
    as_json: bool,
    **sealing: Any,
) -> None:
    """Compute the Art. 8 declaration of recycled content for a model, plant and year; sign it with --sign.

    Example: passport declare plant.passports --model EV-811 --plant IT-1 --year 2026

    Example: passport declare plant.passports --model EV-811 --plant IT-1 --year 2026 --sign -o declaration.pdf
    """
    if sign != (output is not None):
        raise click.UsageError("--sign and --output FILE go together.")
    if output is not None:
        from passport_app.issuing.registering import Particulars
        from passport_app.services.sign_statement import sign_declaration

        form = form or form_by_name(output)
        signed = sign_declaration(
            ledger,
            output,
            model=model,
            plant=plant,
            year=year,
            passphrase=ask_passphrase(passphrase_env),
            form=form,
            language=language,
            replace=force,
            seal=sealing_asked(ledger, form=form, **sealing),
            register=Particulars(recipient, made_by),
        )
        show_signed(signed, as_json)
        return
    _show(ledger, model, plant, year, as_json)


def _show(ledger: Path, model: str, plant: str, year: int, as_json: bool) -> None:
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
