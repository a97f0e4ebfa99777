"""`passport adopt`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from passport_app.cli.common import (
    Bar,
    ask_passphrase,
    command,
    json_option,
    ledger_argument,
    passphrase_option,
    show_json,
)


@click.command("adopt")
@ledger_argument
@click.argument("other", type=click.Path(path_type=Path))
@click.option(
    "--trust", type=click.Path(path_type=Path, dir_okay=False), help="A trust list; else this computer's own."
)
@passphrase_option
@json_option
@command
def run(ledger: Path, other: Path, trust: Path | None, passphrase_env: str | None, as_json: bool) -> None:
    """Adopt the facts of the ledger OTHER into LEDGER, with the proofs that they are in its book.

    Its rows become visible for trace and recall, marked with where they came from; its passports stay its own. The
    key of its log must be trusted here. Done again, it goes on where it was; all is adopted, or nothing.

    Example: passport adopt site.passports cathode-line.passports
    """
    from passport_app.services.adopt import adopt_ledger
    from passport_app.services.trusted import trust_at_hand

    with Bar() as bar:
        done = adopt_ledger(
            ledger, other, trust=trust or trust_at_hand(), passphrase=ask_passphrase(passphrase_env), progress=bar
        )
    if as_json:
        show_json(asdict(done))
    elif done.checkpoint is None:
        click.echo(f"Nothing new: everything in {done.origin} up to entry {done.since} was adopted before.")
    else:
        listed = ", ".join(f"{name} {count:,}" for name, count in done.rows.items())
        click.echo(f"Adopted from {done.origin} ({done.name}), entries {done.since} to {done.size - 1}: {listed}.")
