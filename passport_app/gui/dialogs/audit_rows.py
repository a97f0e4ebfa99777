"""An audit's report as rows: every fault with its entry, every check with its answer, the first fault in a sentence."""

from __future__ import annotations

from typing import Any

from passport_app.domain.verdict import Report, Verdict
from passport_app.gui import format as show
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.telling.check_names import check_name

FAULTS = (Column("Entry", True, 10), Column("Where", width=20), Column("What differs", width=40))
CHECKS = (Column("Answer", width=18), Column("Check", width=24), Column("What was found", width=40))
_ORDER = {Verdict.FAILED: 0, Verdict.INDETERMINATE: 1, Verdict.PASSED: 2}
_WHERE = {
    "derived_differs": mark("derived tables"),
    "derived_unchecked": mark("derived tables"),
    "checkpoint_altered": mark("checkpoints"),
}


def fault_rows(report: Report) -> list[tuple[Any, ...]]:
    """Return every fault, those of entries first in their order, then checkpoints kept outside, then tables."""
    found = report.subject.get("findings", [])
    rows = [_row(f) for f in found if f["entry"] is not None]
    rows += [_row(f) for f in found if f["entry"] is None and not f["code"].startswith("derived")]
    rows += [
        (show.NONE, check_name(check.check), (said(check.detail), "bad"))
        for check in report.checks
        if check.check.startswith("kept checkpoint") and check.verdict is Verdict.FAILED
    ]
    tables = [_row(f) for f in found if f["entry"] is None and f["code"].startswith("derived")]
    if mended(report):
        tables = [(entry, where, (tr("✓ mended: {what}", what=what), "good")) for entry, where, what in tables]
    return rows + tables


def mended(report: Report) -> bool:
    """Tell whether the tables were rebuilt after what was found."""
    return any(check.reason == "repaired" for check in report.checks)


def _row(fault: dict[str, Any]) -> tuple[Any, ...]:
    entry = show.NONE if fault["entry"] is None else show.count(fault["entry"])
    where = _WHERE.get(fault["code"], mark("entries") if fault["entry"] is not None else mark("the book"))
    return entry, tr(where), said(fault["message"])


def check_rows(report: Report) -> list[tuple[Any, ...]]:
    """Return the checks, the gravest first."""
    return [
        (show.check_answer(c), check_name(c.check), said(c.detail) or c.reason)
        for c in sorted(report.checks, key=lambda c: _ORDER[c.verdict])
    ]


def result(report: Report) -> tuple[str, str]:
    """Return what came of an audit as a sentence, with the first fault, and its tone."""
    entries = tr("%Ln entries", n=report.subject.get("entries", 0))
    if report.verdict is Verdict.PASSED:
        since = report.subject.get("since") or 0
        if since:
            words = tr("✓ Sound from entry {since} on, {entries} in all.", since=show.count(since), entries=entries)
            return f"{words} {said(next(c.detail for c in report.checks if c.check == 'since'))}", "good"
        words = tr("✓ Sound: {entries}, all as they were signed.", entries=entries)
        return f"{words} {tr('The tables were filled anew from them.')}" if mended(report) else words, "good"
    rows = fault_rows(report)
    if not rows:
        worst = next(c for c in report.checks if c.verdict is report.verdict)
        return f"{'✗' if report.verdict is Verdict.FAILED else '?'} {said(worst.detail)}", _tone(report)
    cell = rows[0][2]
    first = cell[0] if isinstance(cell, tuple) else cell
    at = report.subject.get("first_bad_entry")
    if at is not None:
        return tr("✗ The first fault is at entry {entry}: {what}", entry=show.count(at), what=first), _tone(report)
    return tr("✗ The first fault: {what}", what=first), _tone(report)


def _tone(report: Report) -> str:
    return "bad" if report.verdict is Verdict.FAILED else "warn"
