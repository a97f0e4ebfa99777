"""What the entries of a book are called in the window; the codes stay in the entries themselves."""

from __future__ import annotations

from passport_app.gui.language import mark, tr

_KINDS = {
    "opened": mark("ledger opened"),
    "key": mark("key"),
    "officer": mark("officer"),
    "policy": mark("policy of approval"),
    "approval": mark("approval"),
    "import": mark("import"),
    "document": mark("document"),
    "parties": mark("firms"),
    "sites": mark("sites"),
    "materials": mark("materials"),
    "specifications": mark("specifications"),
    "models": mark("models"),
    "lots": mark("lots"),
    "assays": mark("assays"),
    "contents": mark("contents of lots"),
    "batches": mark("batches"),
    "inputs": mark("what went into batches"),
    "outputs": mark("what came out of batches"),
    "cell_lots": mark("cell lots"),
    "spent_batteries": mark("spent batteries"),
    "cell_events": mark("events of cells"),
    "batteries": mark("batteries"),
    "battery_cells": mark("cells of batteries"),
    "datapoints": mark("data points"),
    "disposition": mark("decision about lots"),
    "adopted": mark("lots taken over"),
    "issue": mark("issue of passports"),
    "passport": mark("passport"),
    "passport_status": mark("status of a passport"),
    "cell_statement": mark("statement about cells"),
    "certificate": mark("certificate"),
    "certificate_status": mark("status of a certificate"),
    "declaration": mark("declaration"),
    "assessment": mark("assessment of a lot"),
}


def entry_name(kind: str) -> str:
    """Return what a kind of entry is called in the language in force; one that is not known keeps its code."""
    return tr(_KINDS[kind]) if kind in _KINDS else kind
