"""What suppliers delivered: their lots with claims, assays, limits and documents, as rows to be judged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from passport_app.ledger.reader import Reader

_SUPPLIERS = (
    "SELECT p.id, p.name, coalesce(p.country, '') AS country, p.roles, count(*) AS lots, sum(l.mass_ug) AS mass, "
    "min(l.received_on) AS first_on, max(l.received_on) AS last_on, "
    "sum(l.document IS NULL) AS undocumented, sum(l.valid_until IS NOT NULL AND l.valid_until < ?) AS lapsed, "
    "sum(coalesce(d.status, 'released') <> 'released') AS held "
    "FROM lot l JOIN party p ON p.id = l.supplier LEFT JOIN disposition d ON d.lot = l.key "
    "WHERE l.kind = 'received' GROUP BY p.id ORDER BY p.name, p.id"
)
_CLAIMS = (
    "SELECT l.supplier, s.element, l.key, l.mass_ug, s.assay, coalesce(s.pre, 0) + coalesce(s.post, 0) AS recycled, "
    "a.value, a.unit FROM lot l JOIN stated s ON s.lot = l.key "
    "LEFT JOIN assay a ON a.rowid = (SELECT n.rowid FROM assay n WHERE n.lot = l.key AND n.analyte = s.element "
    "ORDER BY n.sampled_on DESC, n.rowid DESC LIMIT 1) "
    "WHERE l.kind = 'received' ORDER BY l.supplier, s.element, l.key"
)
_LIMITS = (
    "SELECT l.supplier, l.id, s.analyte, s.unit, s.minimum, s.maximum, s.specification, a.value, a.unit AS value_unit "
    "FROM lot l JOIN specification s ON s.material = l.material "
    "LEFT JOIN assay a ON a.lot = l.key AND a.analyte = s.analyte WHERE l.kind = 'received' ORDER BY l.supplier, l.key"
)
_ANALYTES = (
    "SELECT l.material, a.analyte, count(DISTINCT l.key) AS lots FROM lot l JOIN assay a ON a.lot = l.key "
    "WHERE l.supplier = ? AND l.kind = 'received' GROUP BY l.material, a.analyte "
    "UNION SELECT l.material, s.element, count(DISTINCT l.key) FROM lot l JOIN stated s ON s.lot = l.key "
    "WHERE l.supplier = ? AND l.kind = 'received' GROUP BY l.material, s.element"
)
_OVER_TIME = (
    "SELECT l.id, l.received_on, s.assay AS claimed, a.value, a.unit FROM lot l "
    "LEFT JOIN stated s ON s.lot = l.key AND s.element = ? "
    "LEFT JOIN assay a ON a.rowid = (SELECT n.rowid FROM assay n WHERE n.lot = l.key AND n.analyte = ? "
    "ORDER BY n.sampled_on DESC, n.rowid DESC LIMIT 1) "
    "WHERE l.supplier = ? AND l.material = ? AND l.kind = 'received' ORDER BY l.received_on, l.key LIMIT ?"
)


class Claim(NamedTuple):
    """A metal of a received lot: the supplier's assay, and the newest one of the plant's own where there is any."""

    supplier: str
    element: str
    lot: int
    mass: int
    claimed_ppm: int
    recycled_ppm: int
    value: str | None
    unit: str | None


def suppliers(reader: Reader, today: str) -> list[dict[str, Any]]:
    """Return who delivered lots, with counts and masses."""
    return reader.rows(_SUPPLIERS, (today,))


def claims(reader: Reader) -> Iterator[Claim]:
    """Yield every metal of every received lot, by supplier and metal."""
    return (Claim(*row) for row in reader.db.execute(_CLAIMS))


def limits(reader: Reader) -> list[dict[str, Any]]:
    """Return each limit of each received lot with each assay held against it; `value` is None without one."""
    return reader.rows(_LIMITS, ())


def analytes(reader: Reader, supplier: str) -> list[tuple[str, str]]:
    """Return (material, analyte) of what was claimed or assayed of a supplier's lots, most lots first."""
    rows = reader.rows(_ANALYTES, (supplier, supplier))
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        name = (row["material"], row["analyte"])
        counts[name] = max(counts.get(name, 0), row["lots"])
    return sorted(counts, key=lambda name: (-counts[name], name))


def over_time(reader: Reader, supplier: str, material: str, analyte: str, most: int) -> list[dict[str, Any]]:
    """Return the lots of a supplier and material in the order in which they came, at most `most`."""
    return reader.rows(_OVER_TIME, (analyte, analyte, supplier, material, most))


def limit_of(reader: Reader, material: str, analyte: str) -> dict[str, Any] | None:
    """Return the first specification's limit of an analyte."""
    return reader.row(
        "SELECT unit, minimum, maximum, specification FROM specification WHERE material = ? AND analyte = ? "
        "ORDER BY specification LIMIT 1",
        (material, analyte),
    )
