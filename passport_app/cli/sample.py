"""`passport sample`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import Bar, ask_passphrase, command, counted, json_option, passphrase_option, show_json


@click.command("sample")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@passphrase_option
@json_option
@command
def run(folder: Path, passphrase_env: str | None, as_json: bool) -> None:
    """Write the sample plant's tables to FOLDER/plant and a ledger made from them to FOLDER/sample.passports.

    Example: passport sample try-it
    """
    from passport_app.services.make_sample import make_sample

    with Bar() as bar:
        made = make_sample(folder, ask_passphrase(passphrase_env, new=True), progress=bar)
    if as_json:
        show_json({"plant": str(made.plant), "ledger": str(made.ledger), "written": made.written})
    else:
        click.echo(f"Wrote the sample plant to {made.plant} and its ledger to {made.ledger}.")
        click.echo(
            f"{sum(made.written.values()):,} rows; {counted(made.findings, 'finding', 'findings')}: "
            f"see passport balance {made.ledger}"
        )
