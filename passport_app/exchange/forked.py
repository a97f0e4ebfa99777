"""Checkpoints among the files that contradict each other: two books of one size under one name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.exchange.fork_evidence import examine_fork, two_books
from passport_app.trust.trustlist import TrustList, judge_signer


def told_forks(reports: Sequence[Report]) -> list[Report]:
    """Mark checkpoints of one ledger and size with different roots: the check `fork`.

    It failed (`fork`) where both name the same key: that key signed two books or, where its signatures could not be
    checked here, one of the two notes is false. Notes by different keys answer `two_keys`, indeterminate. A note whose
    signature is wrong speaks of nobody.
    """
    return [_marked(report, reports) for report in reports]


def fork_report(name: str, document: dict[str, Any], trust: TrustList | None) -> Report:
    """Return the report on a document that says that it is evidence of a fork."""
    checks, evidence = examine_fork(document)
    proven = any(check.reason == "fork" for check in checks)
    key = evidence.first.key if evidence is not None and proven else None
    trusted, asked = judge_signer(key, trust) if proven else (None, ())
    stated = evidence.subject if evidence else {}
    return Report(name, "fork", (*checks, *asked), signer=key.did if key else None, trusted=trusted, subject=stated)


def _marked(report: Report, reports: Sequence[Report]) -> Report:
    if not _speaks(report):
        return report
    others = [other for other in reports if other is not report and _speaks(other) and _contradict(report, other)]
    if not others:
        return report
    # The one that says most goes first: proven, then claimed, then of another key.
    checks = sorted((_told(report, other) for other in others), key=lambda check: check.verdict is not Verdict.FAILED)
    return replace(report, checks=(*report.checks, checks[0]))


def _speaks(report: Report) -> bool:
    signature = next((check for check in report.checks if check.check == "signature"), None)
    return report.kind == "checkpoint" and signature is not None and signature.verdict is not Verdict.FAILED


def _contradict(one: Report, two: Report) -> bool:
    first, second = one.subject, two.subject
    same = (first.get("origin"), first.get("size")) == (second.get("origin"), second.get("size"))
    return same and first.get("root") != second.get("root")


def _told(report: Report, other: Report) -> Check:
    size = report.subject["size"]
    key = report.subject.get("log_key")
    if key and key == other.subject.get("log_key"):
        text = f"{two_books(key, size, size)} The other is signed in {other.file}: the book was rewritten."
        return Check("fork", Verdict.FAILED, "fork", text)
    if set(report.subject["key_ids"]) & set(other.subject["key_ids"]):
        text = (
            f"Two different books of {size:,} entries: {other.file} names the same ledger, size and key, and another "
            "root. Its key signed both, or one of the two is false; with the ledger or its key in the trust list it "
            "can be told which."
        )
        return Check("fork", Verdict.FAILED, "fork", text)
    text = (
        f"{other.file} names the same ledger and size with another root, by another key. Which of the two keys is the "
        "ledger's, only the ledger or the trust list can tell."
    )
    return Check("fork", Verdict.INDETERMINATE, "two_keys", text)
