"""Audit a ledger: recompute everything from its signed entries, and compare with checkpoints kept outside."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import platformdirs

from passport_app.domain.errors import InputError, PassportError, UnsupportedError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.ledger.audit import Audit, Fault, agrees_with, audit, audit_since, repair_derived
from passport_app.ledger.audit_memory import AuditMemory
from passport_app.ledger.audit_report import book_checks, derived_check
from passport_app.ledger.kept import kept_checkpoints
from passport_app.ledger.reader import Reader
from passport_app.trust import checkpoint as notes

VARIABLE = "MATERIAL_PASSPORT_STATE"
"""Names the folder of what this installation remembers from one act to the next."""
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
    always. `fast` begins with the newest of all these that the book agrees with, and looks at what came after it; with
    none it looks at everything. `repair` rebuilds derived tables that do not follow from sound entries. A whole audit
    that was stopped goes on where it was. Raises LedgerError where the file cannot be opened, InputError for a
    checkpoint file that cannot be read, Cancelled.
    """
    with Reader(path, book_only=True) as reader:
        begun = _begun(reader, against, progress, cancelled) if fast else None
        if begun is None:
            found = audit(reader, memory=_memory(reader), progress=progress, cancelled=cancelled)
        else:
            found = begun[1]
        kept = [_against(reader, found, file) for file in against]
        kept += [_kept(reader, found, file) for file in kept_checkpoints(path)]
        operator = str(reader.opened.get("operator", ""))
        newest = reader.newest_checkpoint()
    repaired = repair and bool(found.derived) and not found.book
    if repaired:
        repair_derived(path)
    checks = [*_beginning(begun, fast=fast), *book_checks(found), *kept, derived_check(found, repaired=repaired)]
    return Report(
        path.name,
        "ledger",
        tuple(checks),
        signer=f"{display_name(operator)} ({found.log_key.did})" if found.log_key else display_name(operator),
        subject={
            "origin": found.origin,
            "entries": found.entries,
            "since": found.since,
            "resumed": found.resumed,
            "checkpoints": found.checkpoints,
            "first_bad_entry": found.first_bad,
            "root": found.leaves_root[found.entries].hex(),
            "checkpoint": newest,
            "findings": [{"code": f.code, "entry": f.seq, "message": f.message} for f in (*found.book, *found.derived)],
        },
    )


def state_folder() -> Path:
    """Return where this installation notes how far an audit came; the environment variable names another place."""
    named = os.environ.get(VARIABLE)
    return Path(named or platformdirs.user_state_dir("material-passport", appauthor=False)) / "audits"


def _memory(reader: Reader) -> AuditMemory:
    return AuditMemory(state_folder(), reader.origin)


def _begun(
    reader: Reader, against: Sequence[Path], progress: Progress, cancelled: CancelCheck
) -> tuple[Path, Audit] | None:
    """Audit what came after the newest kept checkpoint that the book can be begun with; None where there is none."""
    sizes = []
    for file in {*against, *kept_checkpoints(reader.path)}:
        with suppress(PassportError, OSError):
            note = _read_note(file)
            sizes.append((notes.parse(note).checkpoint.size, str(file), file, note))
    for _, _, file, note in sorted(sizes, reverse=True):
        found = audit_since(reader, note, progress=progress, cancelled=cancelled)
        if found is not None:
            return file, found
    return None


def _beginning(begun: tuple[Path, Audit] | None, *, fast: bool) -> list[Check]:
    if not fast:
        return []
    if begun is None:
        text = "There is no kept checkpoint that the book could be begun with, so everything was looked at."
        return [Check("since", Verdict.PASSED, "whole", text)]
    file, found = begun
    text = (
        f"The stored tree continues the checkpoint of {found.since} entries kept in {file.name}. NOT looked at: the "
        f"bytes and passports of the entries before {found.since}, and whether another of them changes a key; rows of "
        "tables that no entry gives; computed contents and findings. Only a whole audit tells these."
    )
    return [Check("since", Verdict.PASSED, "in_part", text)]


def _kept(reader: Reader, found: Audit, file: Path) -> Check:
    """Ask for a copy in the ledger's own folder; what is no checkpoint of this ledger there proves nothing."""
    try:
        check = _against(reader, found, file)
    except InputError as error:
        return Check(f"kept checkpoint {file.name}", Verdict.INDETERMINATE, error.code, error.message)
    return replace(check, verdict=Verdict.INDETERMINATE) if check.reason == "other_ledger" else check


def _read_note(file: Path) -> str:
    if file.stat().st_size > _LARGEST_NOTE:
        raise InputError("too_large", f"{file.name} is too large for a checkpoint ({_LARGEST_NOTE} bytes at most).")
    try:
        return file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError("not_a_checkpoint", f"{file.name} is no checkpoint: it is not text.") from error


def _against(reader: Reader, found: Audit, file: Path) -> Check:
    note = _read_note(file)
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
