"""Reports of verification: three-valued verdicts after ETSI EN 319 102-1, with a stable code for each check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple


class Verdict(StrEnum):
    """The outcome of a check: *indeterminate* means that it could not be told, not that it failed."""

    PASSED = "passed"
    FAILED = "failed"
    INDETERMINATE = "indeterminate"


class Check(NamedTuple):
    """One question asked of a piece of evidence, and its answer."""

    check: str
    """What was asked: `json`, `signature`, `issuer`, `trust`, `inclusion`, `checkpoint`, ..."""
    verdict: Verdict
    reason: str
    """A stable code: `ok`, `altered`, `unknown_signer`, `not_trusted_here`, `superseded`, `unsupported`, ..."""
    detail: str
    """A plain sentence for a person."""
    weighs: bool = True
    """Whether it counts for the verdict: what nobody could tell here says nothing against the evidence."""


@dataclass(frozen=True, slots=True)
class Report:
    """All the checks made of one file, and the verdict that follows from them."""

    file: str
    kind: str
    """`passport`, `credential`, `certificate`, `document` (sealed pages without data), `checkpoint`, `ledger`, ..."""
    checks: tuple[Check, ...]
    signer: str | None = None
    """Who signed, as the evidence says it: a name with its DID. Belief comes from the trust list alone."""
    trusted: bool | None = None
    """Whether this installation has been told to trust the signer; None where no list was given."""
    subject: dict[str, Any] = field(default_factory=dict)
    """What the evidence states, for display."""
    sha256: str | None = None
    """Of the file's bytes, so that the report says which file it is of; None of a ledger, and of what was not read."""

    @property
    def verdict(self) -> Verdict:
        """The gravest verdict of all checks that weigh; nothing checked is indeterminate."""
        return gravest([check.verdict for check in self.checks if check.weighs])

    @property
    def decisive(self) -> Check | None:
        """The first of the checks from which the verdict follows; None where all passed."""
        if self.verdict is Verdict.PASSED:
            return None
        return next((check for check in self.checks if check.weighs and check.verdict is self.verdict), None)


def as_json(report: Report) -> dict[str, Any]:
    """Return a report as COMMANDS.md describes `verify --json`."""
    checks = [
        {"check": c.check, "verdict": c.verdict.value, "reason": c.reason, "detail": c.detail}
        | ({} if c.weighs else {"weighs": False})
        for c in report.checks
    ]
    said = {"file": report.file, "sha256": report.sha256, "kind": report.kind, "verdict": report.verdict.value}
    return {
        **said, "checks": checks, "signer": report.signer, "trusted": report.trusted, "subject": report.subject
    }  # fmt: skip


def gravest(verdicts: Sequence[Verdict]) -> Verdict:
    """Return failed before indeterminate before passed; of nothing, indeterminate."""
    for verdict in (Verdict.FAILED, Verdict.INDETERMINATE):
        if verdict in verdicts:
            return verdict
    return Verdict.PASSED if verdicts else Verdict.INDETERMINATE
