"""`passport audit`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from passport_app.cli.common import Bar, command, json_option, show_json, status_of
from passport_app.cli.report import report_as_json, show_report


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
@json_option
@command
def run(ledger: Path, against: tuple[Path, ...], fast: bool, repair: bool, as_json: bool) -> None:
    """Recompute everything in LEDGER from its signed entries.

    An audit that was stopped goes on where it was: what it had verified is hashed again, but not verified again.
    With --fast the report says what was not looked at.

    Example: passport audit plant.passports --against kept/2026-11-23.checkpoint
    """
    from passport_app.services.audit_ledger import audit_ledger

    bar = Bar()
    report = audit_ledger(ledger, against=against, fast=fast, repair=repair, progress=bar)
    bar.close()
    if as_json:
        show_json(report_as_json(report) | {"first_bad_entry": report.subject.get("first_bad_entry")})
    else:
        show_report(report)
    sys.exit(status_of([report.verdict]))
