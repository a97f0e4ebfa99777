"""`passport export`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import Bar, command, json_option, show_json


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
    help="For whom the copy is (Art. 77(2)).",
)
@click.option("--language", type=click.Choice(["en", "it", "de", "fr"]), default="en", show_default=True)
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File; with --all, a folder.")
@click.option("--force", is_flag=True, help="Replace files that are there already.")
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
    as_json: bool,
) -> None:
    """Export the certificate (PDF) or the signed passport (JSON) of BATTERY, or of all.

    Example: passport export plant.passports EV-0001 --format pdf --language it -o EV-0001.pdf
    """
    from passport_app.services.export_certificates import export_certificates

    if (battery is None) != all_batteries:
        raise click.UsageError("Say which: BATTERY, or --all.")
    bar = Bar()
    files = export_certificates(
        ledger,
        None if battery is None else [battery],
        target=output,
        form=form,
        audience=audience,
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
