"""What the derived tables are: their columns, keys and indexes, and which came after the first version."""

from __future__ import annotations

_TEXT, _INT, _BLOB = str, int, bytes

TABLES: dict[str, tuple[dict[str, type], str | tuple[str, ...], tuple[str, ...]]] = {
    # name: (columns, primary key, columns that may not be empty)
    "party": (
        {"id": _TEXT, "name": _TEXT, "roles": _TEXT, "country": _TEXT, "identifier": _TEXT},
        "id",
        ("name", "roles"),
    ),
    "site": (
        {"id": _TEXT, "party": _TEXT, "name": _TEXT, "country": _TEXT, "identifier": _TEXT, "plant": _INT},
        "id",
        ("party", "name", "plant"),
    ),
    "material": (
        {"id": _TEXT, "name": _TEXT, "stage": _TEXT, "active": _INT, "cas": _TEXT, "formula": _TEXT},
        "id",
        ("name", "stage", "active"),
    ),
    "model": (
        {
            "id": _TEXT, "name": _TEXT, "category": _TEXT, "chemistry": _TEXT, "rated_capacity_ah": _TEXT,
            "nominal_voltage_v": _TEXT, "mass_kg": _TEXT, "gtin": _TEXT, "external_storage": _INT,
        },
        "id",
        ("name", "category", "chemistry", "external_storage"),
    ),
    "specification": (
        {
            "material": _TEXT, "analyte": _TEXT, "unit": _TEXT, "minimum": _TEXT, "maximum": _TEXT,
            "specification": _TEXT,
        },
        ("material", "analyte", "specification"),
        ("unit",),
    ),
    "lot": (
        {
            "key": _INT, "id": _TEXT, "kind": _TEXT, "material": _TEXT, "mass_ug": _INT, "used_ug": _INT, "batch": _INT,
            "role": _TEXT, "reason": _TEXT, "supplier": _TEXT, "received_on": _TEXT, "country": _TEXT,
            "custody": _TEXT, "document": _TEXT, "valid_until": _TEXT,
        },
        "key",
        ("id", "kind", "used_ug"),
    ),
    "batch": (
        {
            "key": _INT, "id": _TEXT, "process": _TEXT, "site": _TEXT, "started_at": _TEXT, "ended_at": _TEXT,
            "started": _INT, "ended": _INT,
        },
        "key",
        ("id", "process", "site", "started", "ended"),
    ),
    "draw": (
        {"lot": _INT, "batch": _INT, "start_ug": _INT, "mass_ug": _INT},
        ("lot", "batch"),
        ("start_ug", "mass_ug"),
    ),
    "stated": (
        {"lot": _INT, "element": _TEXT, "assay": _INT, "pre": _INT, "post": _INT, "unknown": _INT},
        ("lot", "element"),
        ("assay",),
    ),
    "assay": (
        {
            "lot": _INT, "analyte": _TEXT, "value": _TEXT, "unit": _TEXT, "method": _TEXT, "laboratory": _TEXT,
            "uncertainty": _TEXT, "sampled_on": _TEXT,
        },
        ("lot", "analyte", "method", "sampled_on"),
        ("value", "unit"),
    ),
    "spent_battery": (
        {"lot": _INT, "passport_id": _TEXT, "holder": _TEXT, "state_of_health_pct": _TEXT},
        ("lot", "passport_id"),
        (),
    ),
    "cell_lot": (
        {
            "key": _INT, "model": _TEXT, "prefix": _TEXT, "width": _INT, "first": _INT, "last": _INT, "base": _INT,
            "manufactured_on": _TEXT, "role": _TEXT,
        },
        "key",
        ("model", "prefix", "width", "first", "last", "base", "role"),
    ),
    "cell_event": (
        {"serial": _TEXT, "event": _TEXT, "at": _TEXT, "reason": _TEXT, "cell_lot": _INT, "number": _INT},
        ("serial", "event", "at"),
        ("cell_lot", "number"),
    ),
    "battery": (
        {
            "key": _INT, "id": _TEXT, "model": _TEXT, "site": _TEXT, "manufactured_on": _TEXT, "placed_on": _TEXT,
            "customer": _TEXT,
        },
        "key",
        ("id", "model", "site", "manufactured_on"),
    ),
    "battery_cell": (
        {"battery": _INT, "first_serial": _TEXT, "last_serial": _TEXT},
        ("battery", "first_serial", "last_serial"),
        (),
    ),
    "battery_range": (
        {"cell_lot": _INT, "first": _INT, "last": _INT, "battery": _INT},
        ("cell_lot", "first"),
        ("last", "battery"),
    ),
    "datapoint": (
        {"subject": _TEXT, "datapoint": _TEXT, "value": _TEXT, "unit": _TEXT, "language": _TEXT},
        ("subject", "datapoint", "language"),
        ("value",),
    ),
    "disposition": (
        {"lot": _INT, "status": _TEXT, "reason": _TEXT, "at": _TEXT},
        "lot",
        ("status", "reason", "at"),
    ),
    "disposed": (
        {
            "seq": _INT, "lot": _INT, "status": _TEXT, "reason": _TEXT, "signer": _TEXT, "since": _INT, "until": _INT,
            "at": _TEXT,
        },
        "seq",
        ("lot", "status", "reason", "signer", "since", "at"),
    ),
    "document": ({"name": _TEXT, "sha256": _TEXT, "size": _INT}, ("name", "sha256"), ("size",)),
    "content": ({"lot": _INT, "vector": _BLOB}, "lot", ("vector",)),
    "finding": (
        {"batch": _INT, "code": _TEXT, "severity": _TEXT, "place": _TEXT, "element": _TEXT, "message": _TEXT},
        ("batch", "code", "place", "element", "message"),
        ("severity",),
    ),
    "signing_key": (
        {
            "key": _TEXT, "role": _TEXT, "since": _INT, "until": _INT, "revoked": _INT, "last_believed": _INT,
            "reason": _TEXT,
        },
        ("role", "since"),
        ("key", "reason"),
    ),
    "passport": (
        {
            "number": _TEXT, "battery": _INT, "version": _INT, "scope": _TEXT, "issued_at": _TEXT,
            "subject_sha256": _TEXT, "content_sha256": _TEXT, "register_seq": _INT, "seq": _INT,
        },
        "number",
        ("battery", "version", "scope", "issued_at", "subject_sha256", "content_sha256", "register_seq"),
    ),
    "cell_statement": (
        {"number": _TEXT, "cell_lot": _INT, "version": _INT, "issued_at": _TEXT, "seq": _INT},
        "number",
        ("cell_lot", "version", "issued_at", "seq"),
    ),
    "certificate": (
        {
            "number": _TEXT, "passport": _TEXT, "battery": _TEXT, "form": _TEXT, "audience": _TEXT, "language": _TEXT,
            "layout": _TEXT, "made_with": _TEXT, "sha256": _TEXT, "size": _INT, "recipient": _TEXT, "made_by": _TEXT,
            "at": _TEXT, "seq": _INT, "status": _TEXT, "status_at": _TEXT, "status_by": _TEXT, "reason": _TEXT,
            "replaced_by": _TEXT,
        },
        "number",
        ("passport", "battery", "form", "audience", "sha256", "size", "at", "seq", "status"),
    ),
    "certificate_seal": (
        {"number": _TEXT, "sha256": _TEXT, "size": _INT, "kept": _INT},
        "number",
        ("kept",),
    ),
    "withdrawn": (
        {"number": _TEXT, "reason": _TEXT, "signer": _TEXT, "at": _TEXT, "seq": _INT},
        "number",
        ("reason", "signer", "at", "seq"),
    ),
    "officer": (
        {"name": _TEXT, "key": _TEXT, "since": _INT, "until": _INT, "reason": _TEXT},
        "name",
        ("key", "since", "reason"),
    ),
    "policy": ({"act": _TEXT, "approvals": _INT, "seq": _INT}, "act", ("approvals", "seq")),
    "approval": (
        {
            "battery": _TEXT, "version": _INT, "scope": _TEXT, "content_sha256": _TEXT, "withheld_sha256": _TEXT,
            "seq": _INT,
        },
        ("battery", "version"),
        ("scope", "content_sha256", "withheld_sha256", "seq"),
    ),
    "adopted": (
        {"thing": _TEXT, "id": _TEXT, "origin": _TEXT, "theirs": _INT},
        ("thing", "id"),
        ("origin", "theirs"),
    ),
    "adopted_book": (
        {"origin": _TEXT, "log_key": _TEXT, "size": _INT, "root": _TEXT, "seq": _INT, "at": _TEXT},
        "origin",
        ("log_key", "size", "root", "seq", "at"),
    ),
    "statement": (
        {
            "number": _TEXT, "kind": _TEXT, "about": _TEXT, "version": _INT, "issued_at": _TEXT,
            "content_sha256": _TEXT, "seq": _INT,
        },
        "number",
        ("kind", "about", "version", "issued_at", "content_sha256", "seq"),
    ),
    "identity": ({"seq": _INT, "web": _TEXT, "at": _TEXT}, "seq", ("web", "at")),
}  # fmt: skip

YOUNGER: dict[str, str] = {
    "adopted": "0004_adopted",
    "adopted_book": "0004_adopted_book",
    "cell_statement": "0007_cell_statements",
    "certificate": "0005_certificates",
    "certificate_seal": "0012_certificate_seals",
    "disposed": "0009_dispositions",
    "withdrawn": "0011_withdrawn",
    "identity": "0013_identities",
    "officer": "0010_officers",
    "policy": "0010_policy",
    "approval": "0010_approvals",
    "statement": "0008_statements",
}
"""Tables that came after the first version, each with its migration; only entries of kinds that came with them fill
them, so that in a ledger written before they are empty."""

INDEXES: tuple[tuple[str, tuple[str, ...], bool], ...] = (
    ("lot", ("id",), True),
    ("lot", ("batch",), False),
    ("batch", ("id",), True),
    ("draw", ("batch",), False),
    ("cell_lot", ("prefix", "width", "first"), True),
    ("cell_lot", ("base",), True),
    ("cell_event", ("cell_lot", "number"), False),
    ("battery", ("id",), True),
    ("battery", ("model", "site", "manufactured_on"), False),
    ("battery_range", ("battery",), False),
    ("passport", ("battery", "version"), True),
    ("cell_statement", ("cell_lot", "version"), True),
    ("certificate", ("sha256",), False),
    ("certificate", ("battery",), False),
    ("certificate_seal", ("sha256",), False),
    ("statement", ("kind", "about", "version"), True),
    ("disposed", ("lot",), False),
)
