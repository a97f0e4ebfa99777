"""Is a lot of the grade it was bought for: assays against specifications, exactly; and do its documents still hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction

from passport_app.domain.finding import Finding, Severity

Assay = tuple[str, str, str]
"""(analyte, value as decimal text, unit)."""
Limit = tuple[str, str, str | None, str | None, str]
"""(analyte, unit, minimum, maximum, name and version of the specification)."""

SOON = timedelta(days=30)
"""A document that runs out within this time is worth a note."""

_PARTS_PER_MILLION = {
    "%": Fraction(10_000),
    "wt%": Fraction(10_000),
    "wt.%": Fraction(10_000),
    "ppm": Fraction(1),
    "mg/kg": Fraction(1),
    "g/t": Fraction(1),
    "ug/g": Fraction(1),
    "µg/g": Fraction(1),
    "g/kg": Fraction(1000),
    "ppb": Fraction(1, 1000),
    "ug/kg": Fraction(1, 1000),
    "µg/kg": Fraction(1, 1000),
}


def assess(lot: str, assays: Iterable[Assay], limits: Sequence[Limit], *, complete: bool = False) -> list[Finding]:
    """Return how a lot misses its specifications: analyte, value, limit, and by how much, in the limit's unit.

    With `complete`, limits without an assay are noted as `not_assayed`. Values are decimal text; mass fractions in
    %, ppm, ppb and the like are converted exactly, other units must be the same.
    """
    findings: list[Finding] = []
    measured: set[str] = set()
    for analyte, value, unit in assays:
        measured.add(analyte)
        for limit in limits:
            if limit[0] == analyte:
                findings += _compare(lot, analyte, Fraction(value), unit, limit)
    if complete:
        findings += [
            Finding("not_assayed", Severity.NOTE, lot, f"Lot {lot}: {name} asks for {analyte}, which was not assayed.")
            for analyte, _, _, _, name in limits
            if analyte not in measured
        ]
    return findings


def _compare(lot: str, analyte: str, value: Fraction, unit: str, limit: Limit) -> list[Finding]:
    _, limit_unit, minimum, maximum, name = limit
    converted = convert(value, unit, limit_unit)
    if converted is None:
        text = (
            f"Lot {lot}: {analyte} was assayed in {unit}, {name} limits it in {limit_unit}; the two cannot be compared."
        )
        return [Finding("unit_mismatch", Severity.WARNING, lot, text)]
    findings = []
    said = f"Lot {lot}: {analyte} is {decimal_text(converted)} {limit_unit}"
    if minimum is not None and converted < Fraction(minimum):
        by = decimal_text(Fraction(minimum) - converted)
        text = f"{said}, {by} {limit_unit} below the minimum of {minimum}"
        findings.append(Finding("below_minimum", Severity.WARNING, lot, f"{text} ({name})."))
    if maximum is not None and converted > Fraction(maximum):
        by = decimal_text(converted - Fraction(maximum))
        text = f"{said}, {by} {limit_unit} above the maximum of {maximum}"
        findings.append(Finding("above_maximum", Severity.WARNING, lot, f"{text} ({name})."))
    return findings


def convert(value: Fraction, unit: str, wanted: str) -> Fraction | None:
    """Return a value in another unit, exactly, or None where the two cannot be compared."""
    # Two code points look the same: the micro sign and the Greek letter.
    mine, theirs = (name.strip().replace("\u03bc", "\u00b5") for name in (unit, wanted))
    if mine == theirs:
        return value
    mine, theirs = mine.lower(), theirs.lower()  # for mass fractions alone: mPa and MPa are not the same
    if mine in _PARTS_PER_MILLION and theirs in _PARTS_PER_MILLION:
        return value * _PARTS_PER_MILLION[mine] / _PARTS_PER_MILLION[theirs]
    return None


def decimal_text(value: Fraction) -> str:
    """Return a fraction of powers of ten as exact decimal text."""
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
    digits = f"{abs(int(value * 10**places)):0{places + 1}d}"
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


def document_findings(lot: str, document: str | None, valid_until: str, today: date) -> list[Finding]:
    """Tell whether a lot's document has run out (a finding, not a refusal), or will within thirty days."""
    until = date.fromisoformat(valid_until)
    name = f" ({document})" if document else ""
    if until < today:
        days = (today - until).days
        text = f"The document of lot {lot}{name} ran out on {valid_until}, {days} days ago. Ask for a new one."
        if days == 1:
            text = f"The document of lot {lot}{name} ran out yesterday, on {valid_until}. Ask for a new one."
        return [Finding("document_expired", Severity.WARNING, lot, text)]
    if until <= today + SOON:
        text = f"The document of lot {lot}{name} runs out on {valid_until}."
        return [Finding("document_expiring", Severity.NOTE, lot, text)]
    return []
