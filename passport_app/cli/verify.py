"""`passport verify`."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passport_app.cli.common import (
    FAILED,
    LANGUAGES,
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
from passport_app.cli.sealed import stamp_options
from passport_app.domain.verdict import Report

if TYPE_CHECKING:
    from passport_app.issuing.sealing import Sealing


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
@click.option("--language", type=LANGUAGES, default="en", help="Of that report.")
@click.option("--seal-of", type=click.Path(path_type=Path), help="Seal that report with the seal of this ledger.")
@click.option("--ledger-passphrase-env", metavar="NAME", help="The passphrase of that ledger's key file.")
@stamp_options
@json_option
@command
def run(
    paths: tuple[Path, ...],
    trust: Path | None,
    roots: Path | None,
    require: tuple[str, ...],
    scanned: str | None,
    report: Path | None,
    language: str,
    seal_of: Path | None,
    ledger_passphrase_env: str | None,
    as_json: bool,
    **how: Any,
) -> None:
    """Check passports, certificates, checkpoints, ledgers and W3C credentials (PATHS), without a network.

    Example: passport verify certificate.pdf --trust our-suppliers.json
    """
    from passport_app.services.trusted import trust_at_hand
    from passport_app.services.verify_evidence import UNREADABLE, verify_evidence

    if seal_of is not None and report is None:
        raise click.UsageError("Sealed is the report: say by --report FILE.pdf where it goes.")
    seal, passphrase = _seal(seal_of, ledger_passphrase_env, **how)
    if report is not None:
        _check_new(report)
    with Bar() as bar, _seldom_collecting():
        trust = trust or trust_at_hand()
        reports = verify_evidence(paths, trust=trust, roots=roots, require=require, scanned=scanned, progress=bar)
    if report is not None:
        _write(reports, report, language, seal, passphrase)
    if as_json:
        show_json([report_as_json(found) for found in reports])
    else:
        for number, found in enumerate(reports):
            if number:
                click.echo()
            show_report(found, listed=trust is not None)
    status = status_of([found.verdict for found in reports])
    unreadable = any(check.reason in UNREADABLE for found in reports for check in found.checks)
    # That something is false weighs more than that something else cannot be read.
    sys.exit(USAGE if unreadable and status != FAILED else status)


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Look for garbage seldom: what is said of each file stays to the end, and walking it takes a fifth of the time."""
    before = gc.get_threshold()
    gc.set_threshold(before[0] * 100, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _seal(
    ledger: Path | None, passphrase_env: str | None, *, timestamp_url: str, long_term: bool, pin: str | None
) -> tuple[Sealing | None, str | None]:
    """Return how the report is to be sealed, and the passphrase, which a seal on a token does not need."""
    if ledger is None:
        if timestamp_url or long_term or pin:
            raise click.UsageError("A timestamp and a PIN are of a seal: say by --seal-of LEDGER of whose.")
        return None, None
    from passport_app.issuing.sealing import Sealing, is_on_token

    passphrase = None if is_on_token(ledger) else ask_passphrase(passphrase_env)
    return Sealing(ledger, timestamp_url, long_term, pin), passphrase


def _check_new(target: Path) -> None:
    """Refuse a place for the report before anything is verified; raises InputError `exists`, `no_folder`."""
    from passport_app.domain.errors import InputError
    from passport_app.issuing.places import check_folder

    if target.exists():
        raise InputError("exists", f"{target} exists already. Choose another name: nothing is overwritten.")
    check_folder(target)


def _write(
    reports: Sequence[Report], target: Path, language: str, seal: Sealing | None, passphrase: str | None
) -> None:
    """Write what was found as a PDF, in the words of the window."""
    from passport_app.services.report_verification import report_verification
    from passport_app.telling.catalogue import tongue_of
    from passport_app.telling.language import speaking
    from passport_app.telling.told import told

    with speaking(tongue_of(language)):
        printed = [told(found) for found in reports]
    report_verification(printed, target, language=language, seal=seal, passphrase=passphrase)
    tell(f"The report is in {target}.")
