"""A report in plain words: three questions that are often taken for one (DESKTOP.md 3): unaltered? who? trusted?"""

from __future__ import annotations

from passport_app.domain.verdict import Report, Verdict
from passport_app.gui.language import tr

_ALTERED = frozenset(
    {
        "json",
        "signature",
        "schema",
        "origins",
        "ratio",
        "cells",
        "cell",
        "groups",
        "sample",
        "article8",
        "pdf",
        "print",
        "seal",
        "seal_coverage",
        "seal_integrity",
        "seal_certification",
        "note",
    }
)
_SIGNED = frozenset({"passport", "certificate", "credential", "audit", "paper", "cell", "cells"})
_BOOK = frozenset({"entry", "inclusion", "checkpoint", "book", "register", "ledger"})
_PLAIN = {
    "passport": "This passport",
    "certificate": "This certificate",
    "credential": "This credential",
    "checkpoint": "This checkpoint",
    "ledger": "This ledger",
    "audit": "This audit report",
    "paper": "This working paper",
    "cell": "This proof of a cell",
    "cells": "This statement about cells",
}
_FAILURES = {
    "altered": "was altered",
    "print_differs": "was altered",
    "appended": "was altered",
    "changed_after_seal": "was altered",
    "altered_since_sealed": "was altered",
    "revoked": "was revoked by its issuer",
    "suspended": "was suspended by its issuer",
    "withdrawn": "is genuine, but was withdrawn",
    "other_thing": "is of another battery or cell than the scanned code",
    "ledger_failed": "says that the ledger failed",
}


def headline(report: Report) -> str:
    """Return the verdict as a person would say it."""
    if report.kind == "unknown":
        return "This is not evidence"
    return f"{_PLAIN.get(report.kind, 'This file')} {_said(report)}"


def outcome(report: Report) -> str:
    """Return the verdict in a word or two, for counting."""
    if report.kind == "unknown":
        return "not evidence"
    said = _said(report)
    for verb in ("is intact; its ", "is genuine, but ", "is ", "was "):
        said = said.removeprefix(verb)
    return said.replace("signer is not", "signer not")


def _said(report: Report) -> str:
    if report.verdict is Verdict.PASSED:
        return "is sound" if report.kind == "ledger" else "is genuine"
    reason = next((c.reason for c in report.checks if c.verdict is report.verdict), "")
    if report.verdict is Verdict.FAILED:
        return _FAILURES.get(reason, "does not hold")
    if reason == "superseded":
        return "is genuine, but superseded"
    if reason == "seal_not_trusted_here":
        return "is genuine, but its seal is not trusted here"
    if reason in {"not_trusted_here", "unknown_signer", "no_signer"}:
        return "is intact; its signer is not trusted here"
    return "cannot be judged wholly"


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
        ("In the book?", *_in_the_book(report)),
        ("Superseded?", *_superseded(report)),
        *_of_what_was_scanned(report),
    )


def _of_what_was_scanned(report: Report) -> tuple[tuple[str, str, str], ...]:
    """Asked only where a code was scanned: a code can be pasted on another battery."""
    asked = next((c for c in report.checks if c.check == "carrier"), None)
    if asked is None:
        return ()
    symbol, tone = {"passed": ("✓", "good"), "failed": ("✗", "bad")}.get(asked.verdict.value, ("?", "warn"))
    return ((tr("Of this battery?"), f"{symbol} {asked.detail.split(': ')[0]}", tone),)


def _in_the_book(report: Report) -> tuple[str, str]:
    carried = any(c.check == "checkpoint" for c in report.checks)
    well = "yes: proved by the checkpoint it carries" if carried else "yes: the ledger at hand holds it"
    return _answer(report, _BOOK, well)


def _superseded(report: Report) -> tuple[str, str]:
    """Only the book, or a status list, knows: without them it cannot be told."""
    asked = [c for c in report.checks if c.check in ("book", "status", "newer")]
    wrong = next((c for c in asked if c.verdict is not Verdict.PASSED), None)
    if wrong is not None:
        return f"{'✗' if wrong.verdict is Verdict.FAILED else '?'} {wrong.detail}", "warn"
    if report.kind in ("checkpoint", "ledger", "audit", "paper"):
        return "? not asked of this kind of file", "muted"
    return (
        ("✓ no, as far as the ledger at hand knows", "good")
        if asked
        else ("? cannot be told offline: ask the issuer, or verify it together with the ledger", "muted")
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
