"""`passport dispose`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import ask_passphrase, command, json_option, ledger_argument, passphrase_option, show_json


@click.command("dispose")
@ledger_argument
@click.argument("lots", metavar="LOT...", nargs=-1, required=True)
@click.option(
    "--status",
    required=True,
    type=click.Choice(("quarantined", "released", "rejected")),
    help="What is decided; a newer decision takes over from an older one.",
)
@click.option("--reason", required=True, help="Why; it stands in the book.")
@click.option("--by", "signer", default="", metavar="NAME", help="Who decides.")
@click.option("--since", metavar="TIME", help="From when it holds (2026-11-23T06:00+01:00); by default from now.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    lots: tuple[str, ...],
    status: str,
    reason: str,
    signer: str,
    since: str | None,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Quarantine, release or reject lots, as an entry of the ledger each: all of them or none.

    While a lot is held, batches that run cannot use it, and cells of it go into no battery.

    Example: passport dispose plant.passports NI-2603 --status quarantined --reason "Assay to be repeated" --by "R. Bo"
    """
    from passport_app.services.dispose import dispose

    passphrase = ask_passphrase(passphrase_env)
    now = dispose(ledger, lots, status, reason=reason, passphrase=passphrase, by=signer, since=since)
    if as_json:
        show_json([d._asdict() for d in now])
        return
    for stands in now:
        click.echo(f"Lot {stands.lot} is {stands.status} since {stands.since} (entry {stands.seq}): {stands.reason}")
    if status != "released":
        click.echo("What was made of it before: passport recall. Undo it by a newer decision: --status released.")
