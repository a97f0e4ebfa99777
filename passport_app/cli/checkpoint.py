"""`passport checkpoint`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import command, json_option, show_json, tell
from passport_app.domain.errors import LedgerError


@click.command("checkpoint")
@click.argument("ledger", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write it to.")
@json_option
@command
def run(ledger: Path, output: Path | None, as_json: bool) -> None:
    """Print the newest signed checkpoint of LEDGER, to be kept outside the file.

    Whoever keeps it can prove later whether the book was cut or rewritten: passport audit LEDGER --against FILE.

    Example: passport checkpoint plant.passports -o 2026-11-23.checkpoint
    """
    from passport_app.services.open_ledger import open_ledger

    with open_ledger(ledger) as reader:
        note = reader.newest_checkpoint()
        summary = reader.summary()
    if note is None:
        raise LedgerError("no_checkpoint", f"{ledger.name} has no checkpoint yet.")
    if output is not None:
        output.write_text(note, encoding="utf-8", newline="\n")
        tell(f"Kept in {output}. Store it where the ledger's owner cannot change it.")
    if as_json:
        at = {"origin": summary.origin, "size": summary.checkpoint_size, "at": summary.checkpoint_at}
        show_json({**at, "note": note})
    elif output is None:
        click.echo(note, nl=False)
