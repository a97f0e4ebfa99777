"""Mass balance: of a lot (what was used, what remains), of a batch (in, out, deviation), and all findings."""

from __future__ import annotations

from datetime import date
from typing import Any

from passport_app.domain.balance import TOLERANCE_PPM, ElementBalance
from passport_app.domain.errors import InputError
from passport_app.domain.finding import Finding
from passport_app.domain.quantity import percent_down
from passport_app.ledger.disposing import dispositions, findings_of_dispositions
from passport_app.ledger.genealogy import find
from passport_app.ledger.quality import (
    findings_of_assays,
    findings_of_batches,
    findings_of_documents,
    findings_of_materials,
)
from passport_app.ledger.reader import Reader
from passport_app.ledger.sealing import balance_of


def balance(reader: Reader, name: str | None = None, *, today: date | None = None) -> dict[str, Any]:
    """Return the balance of a lot or batch, or without a name all findings of the ledger.

    Masses are integer micrograms. Raises InputError `unknown_id`.
    """
    if name is None:
        return {"findings": [_finding(f) for f in all_findings(reader, today or date.today())]}  # noqa: DTZ011
    batch = reader.row("SELECT * FROM batch WHERE id = ?", (name,))
    if batch:
        return _batch(reader, batch)
    found = find(reader.db, name)
    if found is None or found.kind not in ("lot", "cell_lot"):
        raise InputError("unknown_id", f'This ledger holds no lot or batch "{name}". Check the spelling.')
    return _lot(reader, found.key, found.kind)


def _lot(reader: Reader, key: int, kind: str) -> dict[str, Any]:
    lot = reader.row("SELECT id, material, mass_ug, used_ug, role FROM lot WHERE key = ?", (key,)) or {}
    uses = reader.rows(
        "SELECT batch.id AS batch, draw.mass_ug FROM draw JOIN batch ON batch.key = draw.batch "
        "WHERE draw.lot = ? ORDER BY draw.start_ug",
        (key,),
    )
    mass = lot["mass_ug"]
    remaining = None if mass is None else mass - lot["used_ug"]
    return {
        "kind": kind,
        "id": lot["id"],
        "material": lot["material"],
        "role": lot["role"],
        "mass_ug": mass,
        "used_ug": lot["used_ug"],
        "remaining_ug": remaining,
        "uses": uses,
        "dispositions": [d._asdict() for d in dispositions(reader, lot["id"])],
    }


def _batch(reader: Reader, batch: dict[str, Any]) -> dict[str, Any]:
    key = batch["key"]
    inputs = reader.rows(
        "SELECT lot.id AS lot, lot.material, draw.mass_ug FROM draw JOIN lot ON lot.key = draw.lot "
        "WHERE draw.batch = ? ORDER BY lot.id",
        (key,),
    )
    outputs = reader.rows(
        "SELECT lot.id AS lot, lot.material, lot.mass_ug, lot.role, lot.reason, c.last - c.first + 1 AS cells FROM lot "
        "LEFT JOIN cell_lot c ON c.key = lot.key WHERE lot.batch = ? ORDER BY lot.id",
        (key,),
    )
    computed = balance_of(reader.db, reader.contents, key)
    return {
        "kind": "batch",
        "id": batch["id"],
        "process": batch["process"],
        "site": batch["site"],
        "started_at": batch["started_at"],
        "ended_at": batch["ended_at"],
        "inputs": inputs,
        "outputs": outputs,
        "elements": {e.element: _element(e) for e in computed.elements},
        "findings": [_finding(f) for f in computed.findings],
    }


def _element(element: ElementBalance) -> dict[str, Any]:
    deviation = None
    if element.went_in:
        sign = "-" if element.difference < 0 else ""
        deviation = sign + percent_down(abs(element.difference), element.went_in)
    return {
        "in_ug": element.went_in,
        "out_ug": element.came_out,
        "difference_ug": element.difference,
        "deviation_percent": deviation,
        "within_tolerance": element.within(TOLERANCE_PPM),
    }


def all_findings(reader: Reader, today: date) -> list[Finding]:
    """Return every finding: of batches, of lots against their specification, of documents that have run out."""
    db = reader.db
    return [
        *findings_of_batches(db),
        *findings_of_materials(db),
        *findings_of_assays(db),
        *findings_of_documents(db, today),
        *findings_of_dispositions(db),
    ]


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "where": finding.where,
        "element": finding.element,
        "message": finding.message,
    }
