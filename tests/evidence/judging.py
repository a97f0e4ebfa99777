"""Hands each case to the program as its user would, and tells the verdict and the first reason for it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Report
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust import keyfile
from tests.evidence.make import PASSPHRASE

TABLE = Path(__file__).with_name("expected.toml")
_REQUIRED = {"sealed": ("seal",), "stamped": ("timestamp",)}
_LESS_THAN_EVIDENCE = ("-journal", "-wal", "-shm", ".lock", ".tsr")


class Expected(NamedTuple):
    """A row of the table."""

    name: str
    family: str
    what: str
    """What is tried, in words."""
    verdict: str
    """`passed`, `failed`, `indeterminate`, or `refused` where nothing was opened."""
    reason: str
    way: str = "verify"
    """`verify`, `sealed` or `stamped` (where a seal, or one with a timestamp, is required), `audit` (against the
    checkpoints given along) or `unlock`."""


def table() -> list[Expected]:
    return [Expected(**row) for row in tomllib.loads(TABLE.read_text(encoding="utf-8"))["case"]]


def judge(folder: Path, way: str, trust: Path) -> tuple[str, str]:
    """Return the verdict on a case and the code of its reason."""
    try:
        if way == "unlock":
            keyfile.unlock(folder / "evidence.key", PASSPHRASE if "wrong" not in folder.name else "some other words")
            return "passed", "ok"
        report = told(folder, way, trust)
    except PassportError as error:
        return "refused", error.code
    return report.verdict.value, first_reason(report)


def told(folder: Path, way: str, trust: Path) -> Report:
    """Return the report on a case; `trust.json` in its folder is the list of an installation of its own."""
    own = folder / "trust.json"
    trust = own if own.is_file() else trust
    (evidence,) = (p for p in folder.glob("evidence.*") if not p.name.endswith(_LESS_THAN_EVIDENCE))
    given = sorted(folder.glob("given*.*"))
    if way == "audit":
        return audit_ledger(evidence, against=[p for p in given if p.suffix == ".checkpoint"])
    given = [p for p in given if p.suffix not in (".key", ".lock")]
    roots = folder / "roots.pem"
    roots = roots if roots.is_file() else None
    return verify_evidence([evidence, *given], trust=trust, roots=roots, require=_REQUIRED.get(way, ()))[0]


def first_reason(report: Report) -> str:
    """Return the reason of the first check that gave the report its verdict."""
    return next(check.reason for check in report.checks if check.verdict is report.verdict)
