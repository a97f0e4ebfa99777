"""What is worth telling about what the ledger holds: batches, lots against specifications, documents."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date

from passport_app.domain.finding import Finding, Severity
from passport_app.domain.material import parse_formula
from passport_app.domain.text import display_name
from passport_app.rules.specification import assess, document_findings


def findings_of_batches(db: sqlite3.Connection, batches: Iterable[int] | None = None) -> list[Finding]:
    """Return what sealing found of these batches (keys), or of all."""
    sql = "SELECT code, severity, place, message, element FROM finding"
    order = " ORDER BY batch, code, element"
    if batches is None:
        rows = db.execute(sql + order).fetchall()
    else:
        rows = [row for key in sorted(batches) for row in db.execute(sql + " WHERE batch = ?" + order, (key,))]
    return [
        Finding(code, Severity(severity), place, message, element or None)
        for code, severity, place, message, element in rows
    ]


def findings_of_materials(db: sqlite3.Connection, after: int = 0) -> list[Finding]:
    """Return the materials whose formula cannot be read, so that no assay is held against it; only after `after`."""
    rows = db.execute(
        "SELECT id, formula FROM material WHERE rowid > ? AND formula IS NOT NULL ORDER BY rowid", (after,)
    )
    findings = []
    for material, formula in rows:
        try:
            parse_formula(formula)
        except ValueError as error:
            text = (
                f'The formula "{display_name(formula, 60)}" of material {material} cannot be read ({error}); assays of '
                "its lots are not held against it."
            )
            findings.append(Finding("formula_unreadable", Severity.WARNING, material, text))
    return findings


def findings_of_assays(db: sqlite3.Connection, after: int = 0) -> list[Finding]:
    """Return the assays that fail their material's specification; only rows after `after`, for an import."""
    rows = db.execute(
        "SELECT lot.id, a.analyte, a.value, a.unit, s.unit, s.minimum, s.maximum, s.specification FROM assay a "
        "JOIN lot ON lot.key = a.lot JOIN specification s ON s.material = lot.material AND s.analyte = a.analyte "
        "WHERE a.rowid > ? ORDER BY a.lot, a.analyte",
        (after,),
    )
    return [
        finding
        for lot, analyte, value, unit, limit_unit, minimum, maximum, name in rows
        for finding in assess(lot, [(analyte, value, unit)], [(analyte, limit_unit, minimum, maximum, name)])
    ]


def findings_of_documents(db: sqlite3.Connection, today: date, after: int = 0) -> list[Finding]:
    """Return the documents of lots with stock left that have run out or soon will; only lots after key `after`."""
    rows = db.execute(
        "SELECT id, document, valid_until FROM lot WHERE key > ? AND valid_until IS NOT NULL AND mass_ug > used_ug "
        "ORDER BY key",
        (after,),
    )
    return [finding for lot, document, until in rows for finding in document_findings(lot, document, until, today)]
