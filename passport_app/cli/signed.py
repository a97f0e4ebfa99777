"""What the commands share that sign a statement and hand it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from passport_app.cli.common import show_json

if TYPE_CHECKING:
    from passport_app.services.sign_statement import Statement


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
