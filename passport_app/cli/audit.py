"""`passport audit`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passport_app.cli.common import (
    LANGUAGES,
    Bar,
    ask_passphrase,
    command,
    json_option,
    ledger_argument,
    passphrase_option,
    show_json,
    status_of,
    tell,
)
from passport_app.cli.report import as_json as report_as_json
from passport_app.cli.report import show_report
from passport_app.cli.sealed import register_options, seal_options, sealing_asked
from passport_app.domain.errors import PassportError

if TYPE_CHECKING:
    from passport_app.services.report_audit import ByOwner


@click.command("audit")
@ledger_argument
@click.option(
    "--against",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="A checkpoint kept outside the ledger, or a certificate or passport that carries one; may be given often.",
)
@click.option(
    "--fork-evidence",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where the book contradicts a checkpoint, write what proves it to this new file, for anyone to verify.",
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
@click.option("--language", type=LANGUAGES, default="en", help="Of a PDF.")
@click.option("--register", is_flag=True, help="Enter the PDF in the ledger's register, as its owner.")
@register_options
@seal_options
@click.option("--ledger-passphrase-env", metavar="NAME", help="Of the ledger's key file, for --register and --seal.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    against: tuple[Path, ...],
    fork_evidence: Path | None,
    fast: bool,
    repair: bool,
    report: Path | None,
    sign: Path | None,
    auditor: str,
    language: str,
    passphrase_env: str | None,
    as_json: bool,
    **owners: Any,
) -> None:
    """Recompute everything in LEDGER from its signed entries.

    An audit that was stopped goes on where it was: what it had verified is hashed again, but not verified again.
    With --fast the report says what was not looked at.

    A signed report is a credential that anyone verifies: passport verify report.json. Who owns the ledger can seal the
    PDF (--seal) and enter it in the register of certificates (--register).

    Example: passport audit plant.passports --against kept/2026-11-23.checkpoint

    Example: passport audit plant.passports --against kept.checkpoint --fork-evidence fork.json

    Example: passport audit plant.passports --report report.json --sign witness/witness.key --auditor "A. Rossi"
    """
    from passport_app.issuing.places import check_folder
    from passport_app.services.audit_ledger import audit_ledger
    from passport_app.services.trusted import trust_at_hand

    if report is not None or fork_evidence is not None:
        from passport_app.services.report_audit import auditor_key, require_new, write_report
    if (sign or auditor) and report is None:
        raise click.UsageError("Say by --report FILE where the signed report goes.")
    key, owner = None, _owner(ledger, report, **owners)
    if fork_evidence is not None:
        require_new(fork_evidence)
    if report is not None:
        require_new(report)
        check_folder(report)
        key = auditor_key(sign, ask_passphrase(passphrase_env)) if sign else None
    with Bar() as bar:
        found = audit_ledger(ledger, against=against, fast=fast, repair=repair, trust=trust_at_hand(), progress=bar)
    if fork_evidence is not None:
        _prove(ledger, against, fork_evidence, any(check.reason == "fork" for check in found.checks))
    if report is not None:
        numbers = write_report(found, report, key=key, auditor=auditor, language=language, owner=owner)
        sealed = ", sealed" if owner is not None and owner.seal is not None else ""
        tell(f"The report is in {report}{sealed}" + ("." if key else ", signed by nobody: --sign KEYFILE signs it."))
        if numbers:
            tell(f"In the register as {numbers[0]}.")
    if as_json:
        more = {"first_bad_entry": found.subject.get("first_bad_entry"), "outside": _outside(ledger, as_json=True)}
        show_json(report_as_json(found) | more)
    else:
        show_report(found, listed=trust_at_hand() is not None)
        click.echo(_outside(ledger))
    sys.exit(status_of([found.verdict]))


def _prove(ledger: Path, against: tuple[Path, ...], target: Path, contradicts: bool) -> None:
    from passport_app.services.prove_fork import prove_fork

    try:
        found = prove_fork(ledger, against, target) if contradicts else None
    except PassportError as error:
        tell(f"No evidence of a fork was written: {error.message} [{error.code}]")
        return
    if found is None:
        tell("The book contradicts no checkpoint that its key signed: there is no fork to prove.")
    else:
        tell(f"The book contradicts {found.name}. What proves it is kept in {target}: passport verify it.")


def _outside(ledger: Path, *, as_json: bool = False) -> Any:
    """Return how old the newest checkpoint outside is, where the book can be read so far."""
    from passport_app.cli import outside

    try:
        found = outside.newest(ledger)
    except PassportError as error:
        return None if as_json else f"The newest checkpoint outside the house cannot be told: {error.message}"
    return outside.as_json(found) if as_json else outside.sentence(found)


def _owner(
    ledger: Path,
    report: Path | None,
    *,
    register: bool,
    recipient: str,
    made_by: str,
    ledger_passphrase_env: str | None,
    seal: bool | None,
    **how: Any,
) -> ByOwner | None:
    """Return what the ledger's owner does with the report; an auditor who has only the auditor's key does nothing."""
    # Only as asked: whoever audits has the passphrase of an auditor's key, not that of the ledger's.
    sealed = bool(seal or how["timestamp_url"])
    if not sealed and not register:
        return None
    from passport_app.issuing.registering import Particulars
    from passport_app.services.report_audit import ByOwner

    sealing = sealing_asked(ledger, seal=sealed, **how)
    if report is None or report.suffix.lower() != ".pdf":
        raise click.UsageError("Sealed, and in the register, are certificates: say by --report FILE.pdf where it goes.")
    said = Particulars(recipient, made_by) if register else None
    return ByOwner(ledger, ask_passphrase(ledger_passphrase_env), sealing, said)
