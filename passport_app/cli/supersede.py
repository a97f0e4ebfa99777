"""`passport supersede`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.certificates import take_back
from passport_app.cli.common import command, json_option, ledger_argument, passphrase_option


@click.command("supersede")
@ledger_argument
@click.argument("number")
@click.option("--reason", required=True, help="Why; whoever verifies the certificate with the ledger reads it.")
@click.option("--with", "replaced_by", metavar="NUMBER", help="The certificate that replaces it.")
@click.option("--by", "made_by", default="", help="Who says so.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    number: str,
    reason: str,
    made_by: str,
    replaced_by: str | None,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Say that a certificate was replaced, as an entry of the ledger: NUMBER as `passport certificates` tells it.

    Example: passport supersede plant.passports C-000007 --with C-000012 --reason "Logo changed"
    """
    take_back(
        ledger,
        number,
        "superseded",
        reason=reason,
        made_by=made_by,
        replaced_by=replaced_by,
        variable=passphrase_env,
        as_json=as_json,
    )
