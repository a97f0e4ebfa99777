"""What the commands share that sign a statement and hand it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from passport_app.cli.common import LANGUAGES, F, json_option, passphrase_option, show_json
from passport_app.cli.sealed import register_options, seal_options

if TYPE_CHECKING:
    from passport_app.services.sign_statement import Statement


def statement_options(command: F) -> F:
    """Add how its file is written, sealed and entered, `--passphrase-env` and `--json`."""
    form = click.option("--format", "form", type=click.Choice(["json", "pdf"]), help="By the file's name unless said.")
    language = click.option("--language", type=LANGUAGES, default="en", help="Of a PDF.")
    force = click.option("--force", is_flag=True, help="Replace a file that is there already.")
    signing = seal_options(register_options(passphrase_option(json_option(command))))
    return form(language(force(signing)))


def form_by_name(output: Path) -> str:
    """Return `pdf` for a file whose name ends so, else `json`."""
    return "pdf" if output.suffix.lower() == ".pdf" else "json"


def show_signed(signed: Statement, as_json: bool) -> None:
    """Say what was signed, or that it had been before."""
    if as_json:
        show_json(
            {
                "file": str(signed.file),
                "number": signed.number,
                "version": signed.version,
                "unchanged": signed.unchanged,
                "statement": signed.subject,
                **({"certificates": list(signed.numbers)} if signed.numbers else {}),
            }
        )
        return
    done = "Nothing has changed since version" if signed.unchanged else "Signed, and entered in the ledger, as version"
    click.echo(f"{done} {signed.version} ({signed.number}).")
    click.echo(f"Wrote {signed.file} ({signed.file.stat().st_size:,} bytes).")
    if signed.numbers:
        click.echo(f"In the register as {signed.numbers[0]}.")
