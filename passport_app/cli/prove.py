"""`passport prove`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from passport_app.cli.common import command, counted, json_option, ledger_argument, show_json


@click.command("prove")
@ledger_argument
@click.argument("name", required=False)
@click.option("--entry", "seq", type=click.IntRange(min=0), help="The number of an entry, instead of a name.")
@click.option("--with-entry/--bare", default=None, help="With the entry's own bytes, or only the way to it.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="A new file.")
@json_option
@command
def run(ledger: Path, name: str | None, seq: int | None, with_entry: bool | None, output: Path, as_json: bool) -> None:
    """Write the proof that the book holds what is signed about NAME: a battery, cell or cell lot, or a number.

    It leads to the newest checkpoint, or the newest that came back cosigned (checkpoint --keep); anyone verifies it by
    passport verify. The format is C2SP tlog-proof, so other programs can. The signed passport itself goes along; of
    an --entry only if it is asked for, for entries of tables hold many rows.

    Example: passport prove plant.passports EV-0001 -o EV-0001.tlog-proof
    """
    from passport_app.services.prove_entry import prove_entry

    if (name is None) == (seq is None):
        raise click.UsageError("Say of what: NAME, or --entry NUMBER.")
    made = prove_entry(ledger, output, name=name or "", seq=seq, with_entry=with_entry)
    if as_json:
        show_json(asdict(made) | {"file": str(made.file)})
        return
    witnesses = f", which {counted(made.cosigned, 'witness', 'witnesses')} cosigned" if made.cosigned else ""
    click.echo(
        f"Entry {made.seq:,} ({made.kind}) is in the checkpoint of {made.size:,} entries{witnesses}: {made.file}."
    )
    if not made.with_entry:
        click.echo("The entry itself is not in it: verify it together with the ledger.")
