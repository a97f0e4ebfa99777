"""`passport withdraw`."""

from __future__ import annotations

import re
from pathlib import Path

import click

from passport_app.cli.certificates import take_back
from passport_app.cli.common import ask_passphrase, command, json_option, ledger_argument, passphrase_option, show_json


@click.command("withdraw")
@ledger_argument
@click.argument("number")
@click.option("--reason", required=True, help="Why; whoever verifies the certificate with the ledger reads it.")
@click.option("--by", "made_by", default="", help="Who says so.")
@passphrase_option
@json_option
@command
def run(ledger: Path, number: str, reason: str, made_by: str, passphrase_env: str | None, as_json: bool) -> None:
    """Take a certificate or a passport back, as an entry of the ledger.

    NUMBER is a certificate's, as `passport certificates` tells it; or the id of a battery, whose newest passport is
    withdrawn then: it stays genuine, and whoever verifies it with the ledger reads why it no longer counts.

    Example: passport withdraw plant.passports C-000007 --reason "Sent to the wrong customer"
    """
    if not re.fullmatch(r"C-[0-9]{6,}", number):
        _withdraw_passport(ledger, number, reason, made_by, passphrase_env, as_json)
        return
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


def _withdraw_passport(ledger: Path, name: str, reason: str, made_by: str, variable: str | None, as_json: bool) -> None:
    from passport_app.services.passport_versions import withdraw_passport

    now = withdraw_passport(ledger, name, reason=reason, passphrase=ask_passphrase(variable), by=made_by)
    if as_json:
        show_json(now.as_row())
        return
    since = now.withdrawn.at if now.withdrawn else ""
    click.echo(f"Version {now.version} of the passport is withdrawn since {since}: {reason}")
    click.echo(f"To sign another: passport issue {ledger.name} --battery {name}; issue --all passes it over.")
