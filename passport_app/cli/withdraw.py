"""`passport withdraw`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.certificates import take_back
from passport_app.cli.common import command, json_option, passphrase_option


@click.command("withdraw")
@click.argument("ledger", type=click.Path(path_type=Path))
@click.argument("number")
@click.option("--reason", required=True, help="Why; whoever verifies the certificate with the ledger reads it.")
@click.option("--by", "made_by", default="", help="Who says so.")
@passphrase_option
@json_option
@command
def run(ledger: Path, number: str, reason: str, made_by: str, passphrase_env: str | None, as_json: bool) -> None:
    """Take a certificate back, as an entry of the ledger: NUMBER as `passport certificates` tells it.

    Example: passport withdraw plant.passports C-000007 --reason "Sent to the wrong customer"
    """
    take_back(
        ledger,
        number,
        "withdrawn",
        reason=reason,
        made_by=made_by,
        replaced_by=None,
        variable=passphrase_env,
        as_json=as_json,
    )
