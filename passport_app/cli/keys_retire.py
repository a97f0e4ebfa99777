"""`passport keys retire`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import (
    ask_passphrase,
    command,
    json_option,
    ledger_argument,
    passphrase_option,
    show_json,
    tell,
)


@click.command("retire")
@ledger_argument
@click.option("--reason", required=True, help="Why the book is closed; it stands in the last entry.")
@click.option("--yes", is_flag=True, help="Do not ask again: there is no way back.")
@passphrase_option
@json_option
@command
def run(ledger: Path, reason: str, yes: bool, passphrase_env: str | None, as_json: bool) -> None:
    """Retire the keys of LEDGER without successors: the book is closed for ever.

    The log key signs one last entry; nothing is accepted after it, by this program or by an audit. What was signed
    verifies as before. Where the plant goes on, it opens a new ledger, and may adopt this one.

    Example: passport keys retire plant.passports --reason "The plant was sold; its book goes on at the buyer's"
    """
    from passport_app.services.retire_keys import retire_keys

    if not yes:
        click.confirm(f"{ledger.name} will accept nothing any more, and there is no way back. Close it?", abort=True)
    closed = retire_keys(ledger, ask_passphrase(passphrase_env), reason=reason)
    for finding in closed.findings:
        tell(f"finding: {finding.where}: {finding.message}")
    if as_json:
        show_json({"entry": closed.seq, "at": closed.at, "reason": closed.reason, "checkpoint": closed.checkpoint})
        return
    click.echo(f"The book is closed by entry {closed.seq:,}. Give its last checkpoint out of the house:")
    click.echo(closed.checkpoint, nl=False)
    click.echo("Then destroy the key file and its backups: nothing needs them any more but copies for audiences.")
