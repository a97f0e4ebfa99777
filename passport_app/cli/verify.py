"""`passport verify`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from passport_app.cli.common import (
    FAILED,
    USAGE,
    Bar,
    ask_passphrase,
    command,
    json_option,
    show_json,
    status_of,
    tell,
)
from passport_app.cli.report import as_json as report_as_json
from passport_app.cli.report import show_report
from passport_app.domain.verdict import Report


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
@click.option(
    "--report", type=click.Path(path_type=Path, dir_okay=False), help="Write what was found to this file, as PDF/A."
)
@click.option("--seal-of", type=click.Path(path_type=Path), help="Seal that report with the seal of this ledger.")
@click.option("--ledger-passphrase-env", metavar="NAME", help="The passphrase of that ledger's key file.")
@json_option
@command
def run(
    paths: tuple[Path, ...],
    trust: Path | None,
    roots: Path | None,
    require: tuple[str, ...],
    scanned: str | None,
    report: Path | None,
    seal_of: Path | None,
    ledger_passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Check passports, certificates, checkpoints, ledgers and W3C credentials (PATHS), without a network.

    Example: passport verify certificate.pdf --trust our-suppliers.json
    """
    from passport_app.services.trusted import trust_at_hand
    from passport_app.services.verify_evidence import UNREADABLE, verify_evidence

    if seal_of is not None and report is None:
        raise click.UsageError("Sealed is the report: say by --report FILE.pdf where it goes.")
    passphrase = ask_passphrase(ledger_passphrase_env) if seal_of is not None else None
    bar = Bar()
    reports = verify_evidence(
        paths, trust=trust or trust_at_hand(), roots=roots, require=require, scanned=scanned, progress=bar
    )
    bar.close()
    if report is not None:
        _write(reports, report, seal_of, passphrase)
    if as_json:
        show_json([report_as_json(found) for found in reports])
    else:
        for number, found in enumerate(reports):
            if number:
                click.echo()
            show_report(found)
    status = status_of([found.verdict for found in reports])
    unreadable = any(check.reason in UNREADABLE for found in reports for check in found.checks)
    # That something is false weighs more than that something else cannot be read.
    sys.exit(USAGE if unreadable and status != FAILED else status)


def _write(reports: Sequence[Report], target: Path, seal_of: Path | None, passphrase: str | None) -> None:
    """Write what was found as a PDF; raises InputError `exists`."""
    from passport_app.domain.errors import InputError
    from passport_app.issuing.sealing import Sealing
    from passport_app.services.report_verification import report_verification

    if target.exists():
        raise InputError("exists", f"{target} exists already. Choose another name: nothing is overwritten.")
    told = [(found, *_in_words(found)) for found in reports]
    seal = Sealing(seal_of) if seal_of is not None else None
    report_verification(told, target, seal=seal, passphrase=passphrase)
    tell(f"The report is in {target}.")


def _in_words(found: Report) -> tuple[str, str, list[tuple[str, str]]]:
    """Return headline, sentence, and what is asked first, as the printed report has them."""
    trusted = {True: "yes", False: "no", None: "no trust list was given"}[found.trusted]
    sentence = found.decisive.detail if found.decisive else "All checks passed."
    headline = f"{found.kind}: {found.verdict.value}".capitalize()
    return headline, sentence, [("Who signed?", found.signer or "nobody that can be told"), ("Trusted here?", trusted)]
