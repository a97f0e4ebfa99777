"""Write what a verification found as a PDF, for whoever files it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from passport_app.certificate.kind_verification import Told, make_verification
from passport_app.domain.job import utc_now
from passport_app.domain.verdict import Report
from passport_app.trust import files


def report_verification(
    told: Sequence[tuple[Report, str, str, Sequence[tuple[str, str]]]], target: Path, *, at: str | None = None
) -> None:
    """Write reports, each with its headline, a sentence, and questions with answers, as PDF/A; raises OSError."""
    files.hand_out(target, make_verification([Told(*one) for one in told], at or utc_now()))
