"""`passport assess`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from passport_app.cli.common import ask_passphrase, command, ledger_argument
from passport_app.cli.sealed import sealing_asked
from passport_app.cli.signed import form_by_name, show_signed, statement_options


@click.command("assess")
@ledger_argument
@click.argument("lot")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The file.")
@statement_options
@command
def run(
    ledger: Path,
    lot: str,
    output: Path,
    form: str | None,
    language: str,
    force: bool,
    recipient: str,
    made_by: str,
    passphrase_env: str | None,
    as_json: bool,
    **sealing: Any,
) -> None:
    """Sign how LOT stands today: quality against its specification, origin, documents, disposition.

    The statement is entered in the ledger; where nothing has changed, the newest one is handed out again.

    Example: passport assess plant.passports CO-R-2604 -o CO-R-2604.pdf --language it
    """
    from passport_app.issuing.registering import Particulars
    from passport_app.services.sign_statement import sign_assessment

    form = form or form_by_name(output)
    signed = sign_assessment(
        ledger,
        output,
        lot=lot,
        passphrase=ask_passphrase(passphrase_env),
        form=form,
        language=language,
        replace=force,
        seal=sealing_asked(ledger, form=form, **sealing),
        register=Particulars(recipient, made_by),
    )
    show_signed(signed, as_json)
