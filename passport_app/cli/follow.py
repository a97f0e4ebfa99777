"""`passport follow`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from passport_app.cli.common import command, json_option, ledger_argument, show_json


@click.command("follow")
@ledger_argument
@click.argument("thing")
@click.option("--element", required=True, help="Symbol of the element whose share is followed: Co, Li, Ni, Pb, ...")
@json_option
@command
def run(ledger: Path, thing: str, element: str, as_json: bool) -> None:
    """Follow one number of THING, a battery, cell or lot: from percent to grams, lots and documents.

    Example: passport follow plant.passports EV-72-00021 --element Co
    """
    from passport_app.domain.quantity import grams
    from passport_app.services.follow import follow
    from passport_app.services.open_ledger import open_ledger

    with open_ledger(ledger) as reader:
        found = follow(reader, thing, element)
    if as_json:
        show_json(asdict(found) | {"steps": list(found.steps)})
        return
    for number, step in enumerate(found.steps, start=1):
        click.echo(f"{number}. {step}")
    for source in found.sources:
        document = f"{source.document} {source.document_sha256[:16]}".strip() or "no document"
        supplier = source.supplier or "made here"
        click.echo(f"  {grams(source.mass_ug):>18} g  {source.origin:<13} {source.lot}  {supplier}  {document}")
