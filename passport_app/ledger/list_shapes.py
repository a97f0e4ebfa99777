"""What the lists of a ledger are made of: columns, the query of a row, where keys come from, what restricts them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from passport_app.ledger.disowning import NEWEST_NOT_BELIEVED
from passport_app.ledger.withdrawing import NEWEST_WITHDRAWN


class ListColumn(NamedTuple):
    """A column of a list."""

    name: str
    kind: str
    """`text`, `mass_ug`, `count`, `date`, `time`, `status`."""


class Shape(NamedTuple):
    """How a list is made: columns, the query of a row by key, and where its keys come from."""

    columns: tuple[ListColumn, ...]
    select: str
    key: str
    dense: str
    """The largest key, where keys are dense from 1 (or 0)."""
    start: int
    prefix: tuple[str, str]
    """(query of keys by prefix of id, table) for the search."""
    restrict: Mapping[str, str]
    """Filter name to a condition on the row."""


def columns_of(*pairs: str) -> tuple[ListColumn, ...]:
    """Return columns, each written as `name:kind`."""
    return tuple(ListColumn(*pair.split(":")) for pair in pairs)


_LOTS = Shape(
    columns_of(
        "id:text", "material:material", "origin:origin", "mass_ug:mass_ug", "remaining_ug:mass_ug", "since:date",
        "role:term", "status:status",
    ),
    "SELECT lot.id, coalesce(lot.material, 'cells'), coalesce(party.name, lot.supplier, 'batch ' || batch.id), "
    "lot.mass_ug, lot.mass_ug - lot.used_ug, coalesce(lot.received_on, substr(batch.started_at, 1, 10)), "
    "coalesce(lot.role, lot.kind), coalesce(d.status, 'released') FROM lot "
    "LEFT JOIN batch ON batch.key = lot.batch LEFT JOIN party ON party.id = lot.supplier "
    "LEFT JOIN disposition d ON d.lot = lot.key",
    "lot.key",
    "SELECT coalesce(max(key), 0) FROM lot",
    1,
    ("SELECT key FROM lot WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", "lot"),
    {
        "kind": "lot.kind = ?",
        "material": "lot.material = ?",
        "role": "lot.role = ?",
        "stock": "lot.mass_ug > lot.used_ug AND coalesce(lot.role, '') <> 'loss' AND ? = ?",
    },
)  # fmt: skip
_BATCHES = Shape(
    columns_of(
        "id:text", "process:term", "site:text", "started_at:time", "ended_at:time", "inputs_ug:mass_ug",
        "outputs_ug:mass_ug", "findings:count",
    ),
    "SELECT batch.id, batch.process, batch.site, batch.started_at, batch.ended_at, "
    "(SELECT sum(mass_ug) FROM draw WHERE draw.batch = batch.key), "
    "(SELECT sum(mass_ug) FROM lot WHERE lot.batch = batch.key), "
    "(SELECT count(*) FROM finding WHERE finding.batch = batch.key) FROM batch",
    "batch.key",
    "SELECT coalesce(max(key), 0) FROM batch",
    1,
    ("SELECT key FROM batch WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", "batch"),
    {
        "process": "batch.process = ?",
        "findings": "batch.key IN (SELECT batch FROM finding) AND ? = ?",
    },
)  # fmt: skip
_BATTERIES = Shape(
    columns_of(
        "id:text", "model:text", "site:text", "manufactured_on:date", "placed_on:date", "customer:text",
        "cells:count", "version:count", "status:status",
    ),
    "SELECT battery.id, battery.model, battery.site, battery.manufactured_on, battery.placed_on, "
    "coalesce(party.name, battery.customer), "
    "(SELECT coalesce(sum(last - first + 1), 0) FROM battery_range r WHERE r.battery = battery.key), "
    "(SELECT max(version) FROM passport p WHERE p.battery = battery.key AND p.seq IS NOT NULL), "
    "CASE WHEN EXISTS (SELECT 1 FROM passport p WHERE p.battery = battery.key AND p.seq IS NOT NULL) "
    f"THEN CASE WHEN {NEWEST_WITHDRAWN} THEN 'withdrawn' WHEN {NEWEST_NOT_BELIEVED} THEN 'revoked' ELSE 'signed' END "
    "ELSE 'unsigned' END "
    "FROM battery LEFT JOIN party ON party.id = battery.customer",
    "battery.key",
    "SELECT coalesce(max(key), 0) FROM battery",
    1,
    ("SELECT key FROM battery WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", "battery"),
    {
        "model": "battery.model = ?",
        "withdrawn": f"{NEWEST_WITHDRAWN} AND ? = ?",
        "revoked": f"NOT {NEWEST_WITHDRAWN} AND {NEWEST_NOT_BELIEVED} AND ? = ?",
        "signed": "EXISTS (SELECT 1 FROM passport p WHERE p.battery = battery.key AND p.seq IS NOT NULL) = (? = 'yes')",
    },
)  # fmt: skip
_ENTRIES = Shape(
    columns_of("seq:count", "kind:text", "bytes:count", "leaf:text"),
    "SELECT seq, kind, length(body), lower(hex(leaf)) FROM entry",
    "seq",
    "SELECT coalesce(max(seq), -1) FROM entry",
    0,
    ("SELECT seq FROM entry WHERE kind >= ? AND kind < ? ORDER BY seq LIMIT ?", "entry"),
    {"kind": "kind = ?"},
)
_FINDINGS = Shape(
    columns_of("code:text", "place:text", "element:text", "message:text"),
    "SELECT code, place, element, message FROM finding",
    "finding.rowid",
    "",
    1,
    ("SELECT rowid FROM finding WHERE place >= ? AND place < ? ORDER BY place LIMIT ?", "finding"),
    {"code": "code = ?"},
)
SHAPES = {
    "lots": _LOTS,
    "batches": _BATCHES,
    "batteries": _BATTERIES,
    "entries": _ENTRIES,
    "findings": _FINDINGS,
}
