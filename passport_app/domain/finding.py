"""Facts about data that a user reads in a list: findings and problems are values, not exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs."""

    NOTE = "note"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth telling about a thing in the ledger."""

    code: str
    """Stable, machine-readable: `conservation`, `document_expired`, ..."""
    severity: Severity
    where: str
    """The id of the lot, batch, battery, ... it speaks of."""
    message: str
    element: str | None = None
    """The element it speaks of, where there is one."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A row of an import that cannot be accepted, or a note on how a file was read."""

    file: str
    row: int | None
    """The line as a spreadsheet shows it, the header being row 1; None for the whole file."""
    column: str | None
    value: str | None
    """The value as read."""
    code: str
    message: str
    """What is wrong and what would be right."""
