"""The four lists, in the words of the people who use them."""

from __future__ import annotations

from passport_app.gui.views import describing
from passport_app.gui.views.things import Kind

MATERIALS = Kind(
    title="Materials",
    one="lot",
    many="lots",
    listing="lots",
    columns={
        "id": ("Lot", 20),
        "material": ("Material", 16),
        "origin": ("From", 24),
        "mass_ug": ("Mass, kg", 17),
        "remaining_ug": ("Remaining, kg", 17),
        "since": ("Since", 11),
        "role": ("Role", 23),
        "status": ("Status", 13),
    },
    search="Lot begins with",
    describe=describing.describe_lot,
    empty="No lots yet. Import the plant's tables: suppliers, materials, the lots received and what they contain.",
    filters={
        "Received": {"kind": "received"},
        "Made here": {"kind": "produced"},
        "In stock": {"stock": "1"},
        "Manufacturing waste": {"role": "manufacturing_waste"},
    },
)
BATCHES = Kind(
    title="Batches",
    one="batch",
    many="batches",
    listing="batches",
    columns={
        "id": ("Batch", 20),
        "process": ("Process", 18),
        "site": ("Site", 12),
        "started_at": ("Started", 28),
        "inputs_ug": ("In, kg", 18),
        "outputs_ug": ("Out, kg", 18),
        "findings": ("Findings", 9),
    },
    search="Batch begins with",
    describe=describing.describe_batch,
    empty="No batches yet. Import the tables batches, inputs and outputs: what went in, and what came out.",
    filters={"With findings": {"findings": "1"}},
)
CELLS = Kind(
    title="Cells",
    one="cell",
    many="cells",
    listing="cells",
    columns={
        "serial": ("Serial", 24),
        "cell_lot": ("Cell lot", 20),
        "model": ("Model", 14),
        "manufactured_on": ("Manufactured", 13),
        "role": ("Role", 23),
        "battery": ("Battery", 22),
        "status": ("Status", 16),
    },
    search="Serial begins with",
    describe=describing.describe_cell,
    empty="No cells yet. Import the table cell_lots: the range of serials that each assembly batch made.",
)
PASSPORTS = Kind(
    title="Passports",
    one="battery",
    many="batteries",
    listing="passports",
    columns={
        "id": ("Battery", 22),
        "model": ("Model", 14),
        "manufactured_on": ("Manufactured", 13),
        "placed_on": ("On the market", 14),
        "customer": ("Customer", 26),
        "cells": ("Cells", 9),
        "version": ("Version", 8),
        "status": ("Passport", 14),
    },
    search="Battery begins with",
    describe=describing.describe_battery,
    empty="No batteries yet. Import the tables batteries and battery_cells; then issue their passports.",
    filters={"Signed": {"signed": "yes"}, "Not signed": {"signed": "no"}},
)
