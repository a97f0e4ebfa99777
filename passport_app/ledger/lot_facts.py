"""What the ledger holds about one lot of material, ready to be assessed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from passport_app.domain.content import ElementView, elements_of
from passport_app.domain.passport import NamedParty
from passport_app.ledger.reader import Reader

_LOT = (
    "SELECT lot.key, lot.kind, lot.mass_ug, lot.received_on, lot.country, lot.custody, lot.document, lot.valid_until, "
    "lot.supplier, lot.material, m.name, m.stage, m.cas, m.formula FROM lot "
    "JOIN material m ON m.id = lot.material WHERE lot.id = ?"
)
_LIMITS = (
    "SELECT s.analyte, s.specification, s.unit, s.minimum, s.maximum, a.value, a.unit AS value_unit, a.method, "
    "a.laboratory, a.sampled_on FROM specification s LEFT JOIN assay a ON a.lot = ? AND a.analyte = s.analyte "
    "WHERE s.material = ? ORDER BY s.specification, s.analyte, a.sampled_on, a.method"
)


@dataclass(frozen=True, slots=True)
class LotFacts:
    """Everything that an assessment of a lot states."""

    kind: str
    """`received` or `produced`."""
    mass: int
    material: dict[str, str | None]
    """Columns of the table of materials: id, name, stage, cas, formula."""
    supplier: NamedParty | None
    received_on: str | None
    country: str | None
    custody: str | None
    elements: dict[str, ElementView]
    """Of all that is in it, not only of what Art. 8 counts."""
    limits: tuple[dict[str, str | None], ...]
    """Each limit of the material's specifications, with each assay of it: columns of `_LIMITS`."""
    documents: tuple[tuple[str, str | None, str | None], ...]
    """(name, SHA-256 where it was at hand, valid until)."""
    disposition: dict[str, str] | None
    """status, reason, at."""


def lot_facts(reader: Reader, lot: str) -> LotFacts | None:
    """Return the facts of a lot of material by its id, or None where the ledger has none (a cell lot is none)."""
    row = reader.row(_LOT, (lot,))
    if row is None:
        return None
    supplier = reader.row("SELECT id, name, country, identifier FROM party WHERE id = ?", (row["supplier"],))
    return LotFacts(
        kind="received" if row["kind"] == "received" else "produced",
        mass=row["mass_ug"] or 0,
        material={"id": row["material"], **{name: row[name] for name in ("name", "stage", "cas", "formula")}},
        supplier=NamedParty(**supplier) if supplier else None,
        received_on=row["received_on"],
        country=row["country"],
        custody=row["custody"],
        elements=elements_of(reader.contents.of_lot(row["key"]), whole=True),
        limits=tuple(reader.rows(_LIMITS, (row["key"], row["material"]))),
        documents=_documents(reader, row),
        disposition=reader.row("SELECT status, reason, at FROM disposition WHERE lot = ?", (row["key"],)),
    )


def _documents(reader: Reader, row: dict[str, Any]) -> tuple[tuple[str, str | None, str | None], ...]:
    if not row["document"]:
        return ()
    known = reader.row("SELECT sha256 FROM document WHERE name = ? ORDER BY rowid DESC LIMIT 1", (row["document"],))
    return ((row["document"], known["sha256"] if known else None, row["valid_until"]),)
