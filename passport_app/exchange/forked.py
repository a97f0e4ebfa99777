"""Files that contradict each other by their checkpoints: two books of one size under one name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.exchange.fork_evidence import examine_fork, two_books
from passport_app.trust.trustlist import TrustList, judge_signer

_MOST_COMPARED = 1000
"""Of one ledger and size: a folder made to take for ever is not gone through for ever."""
_CARRIERS = frozenset({"passport", "certificate"})
"""Kinds of evidence that carry the checkpoint of their book."""


class _Stated(NamedTuple):
    """The checkpoint that a file is, or that a passport carries."""

    report: Report
    root: str
    log_key: str | None
    """The key (DID) whose signature on it verified."""
    key_ids: frozenset[str]
    """The keys that its lines name; two of them can be alike by chance or by forgery."""


def told_forks(reports: Sequence[Report]) -> list[Report]:
    """Mark files whose checkpoints of one ledger and size have different roots: the check `fork`.

    Checkpoints speak, and the passports and certificates that carry one. It failed (`fork`) where both name the same
    key: that key signed two books or, where its signatures could not be checked here, one of the two is false. Notes
    by different keys, of which none is known, answer `two_keys`, indeterminate. A note whose signature is wrong speaks
    of nobody.
    """
    told: dict[tuple[str, int], list[_Stated]] = {}
    for report in reports:
        named = _stated(report)
        if named is not None:
            told.setdefault(named[0], []).append(named[1])
    checks: dict[int, Check] = {}
    for (_, size), same in told.items():
        if len({one.root for one in same}) > 1:
            found = ((id(one.report), _told(one, same, size)) for one in same[:_MOST_COMPARED])
            checks |= {name: check for name, check in found if check is not None}
    return [
        replace(report, checks=(*report.checks, checks[id(report)])) if id(report) in checks else report
        for report in reports
    ]


def fork_report(name: str, document: dict[str, Any], trust: TrustList | None) -> Report:
    """Return the report on a document that says that it is evidence of a fork."""
    checks, evidence = examine_fork(document)
    proven = any(check.reason == "fork" for check in checks)
    key = evidence.first.key if evidence is not None and proven else None
    trusted, asked = judge_signer(key, trust) if proven else (None, ())
    stated = evidence.subject if evidence else {}
    return Report(name, "fork", (*checks, *asked), signer=key.did if key else None, trusted=trusted, subject=stated)


def _stated(report: Report) -> tuple[tuple[str, int], _Stated] | None:
    """Return which ledger and size a report's checkpoint is of, with what it states; None where it states none."""
    said = report.subject.get("checkpoint") if report.kind in _CARRIERS else report.subject
    if report.kind == "checkpoint":
        signature = next((check for check in report.checks if check.check == "signature"), None)
        if signature is None or signature.verdict is Verdict.FAILED:
            return None
    elif report.kind not in _CARRIERS:
        return None
    if not isinstance(said, dict) or "root" not in said:
        return None
    stated = _Stated(report, said["root"], said["log_key"], frozenset(said["key_ids"]))
    return (said["origin"], said["size"]), stated


def _told(one: _Stated, same: Sequence[_Stated], size: int) -> Check | None:
    """Return what is said of a file against those that contradict it; None where nothing is said against it.

    Where its own key is known only what the same key signed speaks against it: anybody can write that name elsewhere.
    """
    others = [other for other in same[:_MOST_COMPARED] if other.root != one.root]
    if one.log_key is not None:
        proven = next((other for other in others if one.log_key == other.log_key), None)
        if proven is None:
            return None
        where = f"The other is signed in {proven.report.file}: the book was rewritten."
        return Check("fork", Verdict.FAILED, "fork", f"{two_books(one.log_key, size, size)} {where}")
    claimed = next((other for other in others if one.key_ids & other.key_ids), None)
    if claimed is not None:
        text = (
            f"Two different books of {size:,} entries: {claimed.report.file} names the same ledger, size and key, and "
            "another root. Its key signed both, or one of the two is false; with the ledger or its key in the trust "
            "list it can be told which."
        )
        return Check("fork", Verdict.FAILED, "fork", text)
    text = (
        f"{others[0].report.file} names the same ledger and size with another root, by another key. Which of the two "
        "keys is the ledger's, only the ledger or the trust list can tell."
    )
    return Check("fork", Verdict.INDETERMINATE, "two_keys", text)
