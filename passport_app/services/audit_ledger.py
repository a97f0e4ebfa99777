"""Audit a ledger: recompute it from its signed entries, and hold it against checkpoints kept outside."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import platformdirs

from passport_app.domain.errors import PassportError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.issuing.carried_note import checkpoint_in
from passport_app.ledger.apart import Apart, is_stranger
from passport_app.ledger.audit import repair_derived
from passport_app.ledger.audit_memory import AuditMemory
from passport_app.ledger.audit_report import repaired_check
from passport_app.ledger.judging import Kept, judge
from passport_app.ledger.kept import kept_checkpoints
from passport_app.ledger.standing import witnessed
from passport_app.trust import checkpoint as notes
from passport_app.trust.keys import PublicKey
from passport_app.trust.trustlist import TrustList, judge_signer

VARIABLE = "MATERIAL_PASSPORT_STATE"
"""Names the folder of what this installation remembers from one act to the next."""


def audit_ledger(
    path: Path,
    *,
    against: Sequence[Path] = (),
    fast: bool = False,
    repair: bool = False,
    trust: Path | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Report:
    """Return a report on the ledger's entries, checkpoints and derived tables.

    `against` are files kept outside the ledger that are checkpoints or carry one (passports, certificates, proofs);
    the copies in the folder beside it are asked for always. `fast` begins with the newest of all these that the book
    agrees with, and looks at what came after it; with none it looks at everything. `repair` rebuilds derived tables
    that do not follow from sound entries. Where the list `trust` asks for witnesses, so many must stand for the book.
    A whole audit that was stopped goes on where it was. A ledger without a key beside it is a stranger's: a process of
    its own reads a copy. Raises LedgerError where the file cannot be opened, InputError for a trust list that cannot be
    read, as `checkpoint_in`, Cancelled.
    """
    kept = [Kept(file.name, checkpoint_in(file)) for file in against]
    unread: list[Check] = []
    for file in kept_checkpoints(path):
        try:
            kept.append(Kept(file.name, checkpoint_in(file), own=True))
        except PassportError as error:
            unread.append(Check(f"kept checkpoint {file.name}", Verdict.INDETERMINATE, error.code, error.message))
    memory, believed = state_folder(), TrustList.load(trust) if trust else TrustList()
    given = [notes.parse(one.note) for one in kept]
    if is_stranger(path):
        with Apart(path) as apart:
            report = apart.judge(kept=kept, fast=fast, memory=memory, progress=progress, cancelled=cancelled)
            report = witnessed(report, apart.path, path, given, believed) if report.subject else report
    else:
        report = judge(path, kept=kept, fast=fast, memory=memory, progress=progress, cancelled=cancelled)
        report = witnessed(report, path, path, given, believed)
    report = replace(report, checks=(*report.checks, *unread), trusted=_trusted(report, trust, believed))
    if repair and report.subject.get("book_sound") and not report.subject.get("tables_sound"):
        repair_derived(path)
        checks = (repaired_check(check) if check.check == "derived" else check for check in report.checks)
        report = replace(report, checks=tuple(checks))
    return report


def _trusted(report: Report, trust: Path | None, believed: TrustList) -> bool | None:
    """Return True where the list trusts who signs the book, else None: an audit asks whether it is sound, not whose."""
    key = report.subject.get("log_key")
    if trust is None or not isinstance(key, str):
        return None
    return judge_signer(PublicKey.from_did(key), believed)[0] or None


def stopped_at(origin: str) -> int:
    """Return at which entry an audit of the ledger of this origin was stopped, 0 where none was."""
    return AuditMemory(state_folder(), origin).left_at()


def state_folder() -> Path:
    """Return where this installation notes how far an audit came; the environment variable names another place."""
    named = os.environ.get(VARIABLE)
    return Path(named or platformdirs.user_state_dir("material-passport", appauthor=False)) / "audits"
