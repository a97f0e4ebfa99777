"""Whether a newer statement about the same, by the same signer, lies among the files: what is genuine can be old."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Report, Verdict

_VERSIONED = frozenset({"passport", "certificate", "cell", "cells", "declaration", "assessment"})


def told_newer(reports: Sequence[Report]) -> list[Report]:
    """Mark what a newer statement among the files replaces: the check `newer`, indeterminate `superseded`.

    Only what its signer's own key signed, and what did not fail, supersedes anything. Where no newer one is at hand,
    and no ledger that would know it, that cannot be told offline: `not_told_offline`, which does not weigh.
    """
    newest: dict[tuple[str, str], tuple[int, Report]] = {}
    for report in reports:
        named = _named(report)
        if named and report.verdict is not Verdict.FAILED:
            battery, version = named
            if version > newest.get(battery, (0, report))[0]:
                newest[battery] = version, report
    return [_left_open(_marked(report, newest)) for report in reports]


def _marked(report: Report, newest: dict[tuple[str, str], tuple[int, Report]]) -> Report:
    named = _named(report)
    version, newer = newest.get(named[0], (0, report)) if named else (0, report)
    if named is None or version <= named[1]:
        return report
    since = display_name(str(newer.subject.get("validFrom")), 40)
    number = display_name(str(newer.subject.get("id")), 80)
    text = f"Genuine, but superseded on {since} by {number}, version {version}, which is in {newer.file}."
    check = Check("newer", Verdict.INDETERMINATE, "superseded", text)
    return replace(report, checks=(*report.checks, check))


def _left_open(report: Report) -> Report:
    """Say of a statement with versions, where nobody was asked who knows, that a newer one can exist.

    And of one that carries no proof of it, that only the ledger knows whether it was entered there.
    """
    stated = report.subject.get("credentialSubject")
    versioned = isinstance(stated, dict) and isinstance(stated.get("version"), int)
    asked = any(check.check in ("book", "newer") for check in report.checks)
    if report.kind not in _VERSIONED or not versioned or asked or report.verdict is Verdict.FAILED:
        return report
    text = (
        "Whether a newer one exists, or this one was withdrawn, cannot be told offline: ask its issuer, or verify it "
        "together with the ledger."
    )
    left = [Check("newer", Verdict.INDETERMINATE, "not_told_offline", text, weighs=False)]
    if report.kind != "passport" and not any(check.check in ("entry", "inclusion") for check in report.checks):
        text = (
            "Whether the ledger holds it cannot be told by this file alone: its certificate (PDF) carries "
            "the proof, and passport prove writes one."
        )
        left.insert(0, Check("book", Verdict.INDETERMINATE, "not_told_offline", text, weighs=False))
    return replace(report, checks=(*report.checks, *left))


def _named(report: Report) -> tuple[tuple[str, str], int] | None:
    """Return by whom and of what a report's statement is, and its version; None where none was signed."""
    stated: Any = report.subject.get("credentialSubject")
    issuer = report.subject.get("issuer")
    if report.kind not in _VERSIONED or not isinstance(issuer, str) or not isinstance(stated, dict):
        return None
    battery, version = stated.get("id"), stated.get("version")
    if not isinstance(battery, str) or not isinstance(version, int) or isinstance(version, bool):
        return None
    return (issuer, battery), version
