"""`passport audit`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from passport_app.cli.common import (
    Bar,
    ask_passphrase,
    command,
    json_option,
    passphrase_option,
    show_json,
    status_of,
    tell,
)
from passport_app.cli.report import as_json as report_as_json
from passport_app.cli.report import show_report
from passport_app.domain.errors import PassportError


@click.command("audit")
@click.argument("ledger", type=click.Path(path_type=Path))
@click.option(
    "--against",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="A checkpoint kept outside the ledger; may be given many times.",
)
@click.option("--fast", is_flag=True, help="Only what came after the newest kept checkpoint.")
@click.option("--repair", is_flag=True, help="Rebuild the derived tables from the entries; entries are never touched.")
@click.option(
    "--report",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the report to this new file: JSON, or a certificate where its name ends with .pdf.",
)
@click.option(
    "--sign",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Sign the report with the auditor's key in this key file, as `passport witness init` makes it.",
)
@click.option("--auditor", default="", help="The auditor's name, for the signed report.")
@click.option("--language", type=click.Choice(["en", "it", "de", "fr"]), default="en", help="Of a PDF.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    against: tuple[Path, ...],
    fast: bool,
    repair: bool,
    report: Path | None,
    sign: Path | None,
    auditor: str,
    language: str,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Recompute everything in LEDGER from its signed entries.

    An audit that was stopped goes on where it was: what it had verified is hashed again, but not verified again.
    With --fast the report says what was not looked at.

    A signed report is a credential that anyone verifies: passport verify report.json.

    Example: passport audit plant.passports --against kept/2026-11-23.checkpoint

    Example: passport audit plant.passports --report report.json --sign witness/witness.key --auditor "A. Rossi"
    """
    from passport_app.services.audit_ledger import audit_ledger
    from passport_app.services.report_audit import auditor_key, require_new, write_report

    if (sign or auditor) and report is None:
        raise click.UsageError("Say by --report FILE where the signed report goes.")
    key = None
    if report is not None:
        require_new(report)
        key = auditor_key(sign, ask_passphrase(passphrase_env)) if sign else None
    bar = Bar()
    found = audit_ledger(ledger, against=against, fast=fast, repair=repair, progress=bar)
    bar.close()
    if report is not None:
        write_report(found, report, key=key, auditor=auditor, language=language)
        tell(f"The report is in {report}" + ("." if key else ", signed by nobody: --sign KEYFILE signs it."))
    if as_json:
        more = {"first_bad_entry": found.subject.get("first_bad_entry"), "outside": _outside(ledger, as_json=True)}
        show_json(report_as_json(found) | more)
    else:
        show_report(found)
        click.echo(_outside(ledger))
    sys.exit(status_of([found.verdict]))


def _outside(ledger: Path, *, as_json: bool = False) -> Any:
    """Return how old the newest checkpoint outside is, where the book can be read so far."""
    from passport_app.cli import outside

    try:
        found = outside.newest(ledger)
    except PassportError as error:
        return None if as_json else f"The newest checkpoint outside the house cannot be told: {error.message}"
    return outside.as_json(found) if as_json else outside.sentence(found)
