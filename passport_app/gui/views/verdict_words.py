"""A report in plain words: three questions that are often taken for one (DESKTOP.md 3): unaltered? who? trusted?"""

from __future__ import annotations

from passport_app.domain.verdict import Report, Verdict

_ALTERED = frozenset(
    {"json", "signature", "schema", "origins", "ratio", "cells", "cell", "groups", "article8", "pdf", "print", "note"}
)
_SIGNED = frozenset({"passport", "certificate", "credential", "audit", "cell", "cells"})
_BOOK = frozenset({"entry", "inclusion", "checkpoint", "book", "ledger"})
_PLAIN = {
    "passport": "This passport",
    "certificate": "This certificate",
    "credential": "This credential",
    "checkpoint": "This checkpoint",
    "ledger": "This ledger",
    "audit": "This audit report",
    "cell": "This proof of a cell",
    "cells": "This statement about cells",
}
_FAILURES = {
    "altered": "was altered",
    "print_differs": "was altered",
    "appended": "was altered",
    "revoked": "was revoked by its issuer",
    "suspended": "was suspended by its issuer",
    "ledger_failed": "says that the ledger failed",
}


def headline(report: Report) -> str:
    """Return the verdict as a person would say it."""
    what = _PLAIN.get(report.kind, "This file")
    if report.verdict is Verdict.PASSED:
        return f"{what} is genuine" if report.kind != "ledger" else f"{what} is sound"
    reason = next((c.reason for c in report.checks if c.verdict is report.verdict), "")
    if report.verdict is Verdict.FAILED:
        return f"{what} {_FAILURES.get(reason, 'does not hold')}"
    if reason == "superseded":
        return f"{what} is genuine, but superseded"
    if reason in {"not_trusted_here", "unknown_signer", "no_signer"}:
        return f"{what} is intact; its signer is not trusted here"
    if report.kind == "unknown":
        return "This is not evidence"
    return f"{what} cannot be judged wholly"


def signer_of(report: Report) -> tuple[str, str] | None:
    """Return (name, DID) of the key that signed, None where there is no such key to trust."""
    name, _, rest = (report.signer or "").rpartition(" (")
    did = rest.rstrip(")") or ""
    return (name, did) if did.startswith("did:key:") else None


def questions(report: Report) -> tuple[tuple[str, str, str], ...]:
    """Return the questions with their answers and tones."""
    if report.kind == "unknown":
        return ()
    return (
        ("Unaltered?", *_unaltered(report)),
        ("Who signed?", report.signer or "nobody that can be told", ""),
        ("Trusted here?", *_trusted(report)),
        ("In the book?", *_answer(report, _BOOK, "yes: proved by the checkpoint it carries")),
    )


def _unaltered(report: Report) -> tuple[str, str]:
    """Answer yes only where a signature was checked: what nobody signed can have been changed by anybody."""
    if report.kind in _SIGNED and not any(c.check == "signature" for c in report.checks):
        wrong = next((c for c in report.checks if c.verdict is not Verdict.PASSED), None)
        return f"? {wrong.detail if wrong else 'no signature was checked'}", "warn"
    return _answer(report, _ALTERED, "yes: nothing was changed since it was signed")


def _answer(report: Report, names: frozenset[str], well: str) -> tuple[str, str]:
    checks = [c for c in report.checks if c.check in names]
    for verdict, symbol, tone in ((Verdict.FAILED, "✗", "bad"), (Verdict.INDETERMINATE, "?", "warn")):
        worst = next((c for c in checks if c.verdict is verdict), None)
        if worst:
            return f"{symbol} {worst.detail}", tone
    return (f"✓ {well}", "good") if checks else ("? not asked of this kind of file", "muted")


def _trusted(report: Report) -> tuple[str, str]:
    if report.trusted is None:
        return "? no trust list given: compare the fingerprint another way", "muted"
    return ("✓ yes, as the trust list says", "good") if report.trusted else ("? not in your trust list", "warn")
