"""Audit a ledger: recompute everything from its signed entries, and compare with checkpoints kept outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from passport_app.domain.errors import InputError, PassportError, UnsupportedError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.ledger.audit import Audit, Fault, agrees_with, audit, repair_derived
from passport_app.ledger.audit_report import book_checks, derived_check
from passport_app.ledger.kept import kept_checkpoints
from passport_app.ledger.reader import Reader

_LARGEST_NOTE = 64 * 1024


def audit_ledger(
    path: Path,
    *,
    against: Sequence[Path] = (),
    fast: bool = False,
    repair: bool = False,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Report:
    """Return a report on the ledger's entries, checkpoints and derived tables.

    `against` are files of checkpoints kept outside the ledger; the copies in the folder beside it are asked for
    always. `fast` leaves passports and derived tables out; `repair` rebuilds derived tables that do not follow from
    sound entries. Raises LedgerError where the file cannot be opened, InputError for a checkpoint file that cannot be
    read, Cancelled.
    """
    with Reader(path, book_only=True) as reader:
        found = audit(reader, derived_tables=not fast, passports=not fast, progress=progress, cancelled=cancelled)
        kept = [_against(reader, found, file) for file in against]
        kept += [_kept(reader, found, file) for file in kept_checkpoints(path)]
        operator = str(reader.opened.get("operator", ""))
    repaired = repair and bool(found.derived) and not found.book
    if repaired:
        repair_derived(path)
    checks = [*book_checks(found), *kept]
    if not fast:
        checks.append(derived_check(found, repaired=repaired))
    return Report(
        path.name,
        "ledger",
        tuple(checks),
        signer=f"{operator} ({found.log_key.did})" if found.log_key else operator,
        subject={
            "origin": found.origin,
            "entries": found.entries,
            "checkpoints": found.checkpoints,
            "first_bad_entry": found.first_bad,
            "root": found.leaves_root[found.entries].hex(),
        },
    )


def _kept(reader: Reader, found: Audit, file: Path) -> Check:
    """Ask for a copy in the ledger's own folder; what is no checkpoint of this ledger there proves nothing."""
    try:
        check = _against(reader, found, file)
    except InputError as error:
        return Check(f"kept checkpoint {file.name}", Verdict.INDETERMINATE, error.code, error.message)
    return replace(check, verdict=Verdict.INDETERMINATE) if check.reason == "other_ledger" else check


def _against(reader: Reader, found: Audit, file: Path) -> Check:
    if file.stat().st_size > _LARGEST_NOTE:
        raise InputError("too_large", f"{file.name} is too large for a checkpoint ({_LARGEST_NOTE} bytes at most).")
    try:
        note = file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError("not_a_checkpoint", f"{file.name} is no checkpoint: it is not text.") from error
    fault: Fault | PassportError | None
    try:
        fault = agrees_with(reader, note, found)
    except InputError:
        raise
    except UnsupportedError as error:
        return Check(f"kept checkpoint {file.name}", Verdict.INDETERMINATE, error.code, error.message)
    except PassportError as error:
        fault = error
    if fault is None:
        return Check(f"kept checkpoint {file.name}", Verdict.PASSED, "ok", "The ledger still agrees with it.")
    return Check(f"kept checkpoint {file.name}", Verdict.FAILED, fault.code, fault.message)
