"""`passport verify`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from passport_app.cli.common import FAILED, USAGE, Bar, command, json_option, show_json, status_of
from passport_app.cli.report import as_json as report_as_json
from passport_app.cli.report import show_report


@click.command("verify")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--trust",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Another trust list than this installation's own (passport trust).",
)
@click.option(
    "--roots",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Root certificates to believe: of timestamp authorities and of PDF seals, PEM or DER.",
)
@click.option(
    "--require",
    multiple=True,
    type=click.Choice(["seal", "timestamp"]),
    help="Fail certificates that do not bear a seal, or a seal with a timestamp.",
)
@click.option("--scanned", metavar="TEXT", help="What the QR code on the battery or cell says: is this of it?")
@json_option
@command
def run(
    paths: tuple[Path, ...],
    trust: Path | None,
    roots: Path | None,
    require: tuple[str, ...],
    scanned: str | None,
    as_json: bool,
) -> None:
    """Check passports, certificates, checkpoints, ledgers and W3C credentials (PATHS), without a network.

    Example: passport verify certificate.pdf --trust our-suppliers.json
    """
    from passport_app.services.trusted import trust_at_hand
    from passport_app.services.verify_evidence import UNREADABLE, verify_evidence

    bar = Bar()
    reports = verify_evidence(
        paths, trust=trust or trust_at_hand(), roots=roots, require=require, scanned=scanned, progress=bar
    )
    bar.close()
    if as_json:
        show_json([report_as_json(report) for report in reports])
    else:
        for number, report in enumerate(reports):
            if number:
                click.echo()
            show_report(report)
    status = status_of([report.verdict for report in reports])
    unreadable = any(check.reason in UNREADABLE for report in reports for check in report.checks)
    # That something is false weighs more than that something else cannot be read.
    sys.exit(USAGE if unreadable and status != FAILED else status)
