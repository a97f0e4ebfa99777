"""What is said of files that cannot be judged at all: nothing against them, and nothing for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from passport_app.domain.verdict import Check, Report, Verdict

UNREADABLE = frozenset({"unreadable", "too_large", "missing", "empty", "not_evidence"})
"""Reasons of a file that could not be read as evidence at all."""


def not_evidence(path: Path, size: int) -> Report:
    """Return what is said of a file of no kind that one could judge."""
    text = f"{path.name} ({size:,} bytes) is neither a passport nor a certificate, checkpoint or ledger."
    return unreadable(path, "not_evidence", text)


def unreadable(path: Path, reason: str, detail: str) -> Report:
    """Return what is said of a file that could not be read as evidence; `reason` is one of `UNREADABLE`."""
    return Report(path.name, "unknown", (Check("file", Verdict.INDETERMINATE, reason, detail),))


def too_large(path: Path, size: int, limit: int, kind: str) -> Report:
    """Return what is said of a file larger than any of its kind, which was not opened."""
    text = f"{path.name} has {size:,} bytes; a {kind} has at most {limit:,}. It was not opened."
    return replace(unreadable(path, "too_large", text), kind=kind)
