"""`passport export`."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from passport_app.cli.common import Bar, ask_passphrase, command, json_option, passphrase_option, show_json
from passport_app.domain.disclosure import Audience


@click.command("export")
@click.argument("ledger", type=click.Path(path_type=Path))
@click.argument("battery", required=False)
@click.option("--all", "all_batteries", is_flag=True, help="Every battery that has a passport.")
@click.option("--format", "form", type=click.Choice(["pdf", "json"]), default="pdf", show_default=True)
@click.option(
    "--audience",
    type=click.Choice(["public", "legitimate-interest", "authority"]),
    default="public",
    show_default=True,
    help="For whom the copy is (Art. 77(2)); other copies than the public one need the passphrase.",
)
@click.option("--language", type=click.Choice(["en", "it", "de", "fr"]), default="en", show_default=True)
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File; with --all, a folder.")
@click.option("--force", is_flag=True, help="Replace files that are there already.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    battery: str | None,
    all_batteries: bool,
    form: str,
    audience: str,
    language: str,
    output: Path,
    force: bool,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Export the certificate (PDF) or the signed passport (JSON) of BATTERY, or of all.

    Given the serial of a cell, it writes the proof of that cell (JSON) instead.

    Example: passport export plant.passports EV-0001 --format pdf --language it -o EV-0001.pdf
    """
    from passport_app.services.export_certificates import export_certificates

    if (battery is None) != all_batteries:
        raise click.UsageError("Say which: BATTERY, or --all.")
    to = cast(Audience, audience.replace("-", "_"))
    passphrase = None if to == "public" else ask_passphrase(passphrase_env)
    if battery is not None and _export_cell(ledger, battery, to, passphrase, output, force, as_json):
        return
    bar = Bar()
    files = export_certificates(
        ledger,
        None if battery is None else [battery],
        target=output,
        form=form,
        audience=to,
        passphrase=passphrase,
        language=language,
        replace=force,
        progress=bar,
    )
    bar.close()
    if as_json:
        show_json({"files": [str(file) for file in files]})
    elif len(files) == 1:
        click.echo(f"Exported {files[0]} ({files[0].stat().st_size:,} bytes).")
    else:
        click.echo(f"Exported {len(files):,} files to {output}.")


def _export_cell(
    ledger: Path, name: str, audience: Audience, passphrase: str | None, output: Path, force: bool, as_json: bool
) -> bool:
    """Write the proof of a cell, where that is what the name is; tell whether it was."""
    from passport_app.services.export_cell import export_cell, is_cell

    if not is_cell(ledger, name):
        return False
    file = export_cell(ledger, name, output, audience=audience, passphrase=passphrase, replace=force)
    if as_json:
        show_json({"files": [str(file)]})
    else:
        click.echo(f"Exported {file}, the proof of cell {name} ({file.stat().st_size:,} bytes).")
    return True
