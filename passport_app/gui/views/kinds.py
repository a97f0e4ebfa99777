"""The four lists, in the words of the people who use them."""

from __future__ import annotations

from passport_app.gui.language import mark
from passport_app.gui.views import describing
from passport_app.gui.views.kind import Kind, Words

MATERIALS = Kind(
    title=mark("Materials"),
    words=Words(
        every=mark("All lots"),
        search=mark("Lot begins with"),
        search_name=mark("Search lots"),
        choose=mark("Choose a lot above to see what it is made of."),
        counted=mark("%Ln lots", plural=True),
        found=mark("%Ln lots found", plural=True),
        found_more=mark("%Ln lots or more found", plural=True),
        none_begins=mark("No lot begins with this. Search is for the beginning of a name, exactly as written."),
        none_like=mark("No lot is like this."),
        empty=mark(
            "No lots yet. Import the plant's tables: suppliers, materials, the lots received and what they contain."
        ),
    ),
    listing="lots",
    columns={
        "id": (mark("Lot"), 20),
        "material": (mark("Material"), 16),
        "origin": (mark("From"), 24),
        "mass_ug": (mark("Mass, kg"), 17),
        "remaining_ug": (mark("Remaining, kg"), 17),
        "since": (mark("Since"), 11),
        "role": (mark("Role"), 23),
        "status": (mark("Status"), 13),
    },
    describe=describing.describe_lot,
    filters={
        mark("Received"): {"kind": "received"},
        mark("Made here"): {"kind": "produced"},
        mark("In stock"): {"stock": "1"},
        mark("Manufacturing waste"): {"role": "manufacturing_waste"},
    },
)
BATCHES = Kind(
    title=mark("Batches"),
    words=Words(
        every=mark("All batches"),
        search=mark("Batch begins with"),
        search_name=mark("Search batches"),
        choose=mark("Choose a batch above to see what it is made of."),
        counted=mark("%Ln batches", plural=True),
        found=mark("%Ln batches found", plural=True),
        found_more=mark("%Ln batches or more found", plural=True),
        none_begins=mark("No batch begins with this. Search is for the beginning of a name, exactly as written."),
        none_like=mark("No batch is like this."),
        empty=mark("No batches yet. Import the tables batches, inputs and outputs: what went in, and what came out."),
    ),
    listing="batches",
    columns={
        "id": (mark("Batch"), 20),
        "process": (mark("Process"), 18),
        "site": (mark("Site"), 12),
        "started_at": (mark("Started"), 28),
        "inputs_ug": (mark("In, kg"), 18),
        "outputs_ug": (mark("Out, kg"), 18),
        "findings": (mark("Findings"), 9),
    },
    describe=describing.describe_batch,
    filters={mark("With findings"): {"findings": "1"}},
)
CELLS = Kind(
    title=mark("Cells"),
    words=Words(
        every=mark("All cells"),
        search=mark("Serial begins with"),
        search_name=mark("Search cells"),
        choose=mark("Choose a cell above to see what it is made of."),
        counted=mark("%Ln cells", plural=True),
        found=mark("%Ln cells found", plural=True),
        found_more=mark("%Ln cells or more found", plural=True),
        none_begins=mark("No cell begins with this. Search is for the beginning of a name, exactly as written."),
        none_like=mark("No cell is like this."),
        empty=mark("No cells yet. Import the table cell_lots: the range of serials that each assembly batch made."),
    ),
    listing="cells",
    columns={
        "serial": (mark("Serial"), 24),
        "cell_lot": (mark("Cell lot"), 20),
        "model": (mark("Model"), 14),
        "manufactured_on": (mark("Manufactured"), 13),
        "role": (mark("Role"), 23),
        "battery": (mark("Battery"), 22),
        "status": (mark("Status"), 16),
    },
    describe=describing.describe_cell,
)
PASSPORTS = Kind(
    title=mark("Passports"),
    words=Words(
        every=mark("All batteries"),
        search=mark("Battery begins with"),
        search_name=mark("Search batteries"),
        choose=mark("Choose a battery above to see what it is made of."),
        counted=mark("%Ln batteries", plural=True),
        found=mark("%Ln batteries found", plural=True),
        found_more=mark("%Ln batteries or more found", plural=True),
        none_begins=mark("No battery begins with this. Search is for the beginning of a name, exactly as written."),
        none_like=mark("No battery is like this."),
        empty=mark("No batteries yet. Import the tables batteries and battery_cells; then issue their passports."),
    ),
    listing="passports",
    columns={
        "id": (mark("Battery"), 22),
        "model": (mark("Model"), 14),
        "manufactured_on": (mark("Manufactured"), 13),
        "placed_on": (mark("On the market"), 14),
        "customer": (mark("Customer"), 26),
        "cells": (mark("Cells"), 9),
        "version": (mark("Version"), 8),
        "status": (mark("Passport"), 14),
    },
    describe=describing.describe_battery,
    filters={
        mark("Signed"): {"signed": "yes"},
        mark("Not signed"): {"signed": "no"},
        mark("Withdrawn"): {"withdrawn": "1"},
        mark("Key revoked"): {"revoked": "1"},
    },
)
