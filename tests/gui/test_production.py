"""Scenario 4 through the window: three lots, two coils, 10 000 cells, 4.1 % scrap, typed into the form of batches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from passport_app.gui.checked import set_value
from passport_app.gui.dialogs.record_batch import RecordBatch
from passport_app.services.import_plant import import_plant
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import forget_drafts
from tests.gui.rows import rows_of
from tests.small_plant import TABLES

RECEIVED = {
    **{name: TABLES[name] for name in ("parties", "sites", "models")},
    "materials": """
        material,name,stage,active,cas,formula
        CAM,NMC811,cathode_active,yes,,
        slurry,Cathode slurry,slurry,yes,,
        coil,Coated coil,electrode,yes,,
        trim,Trim,waste,yes,,
    """,
    "lots": """
        lot_id,material,supplier_id,mass_kg,received_on,origin_country,chain_of_custody,document,document_valid_until
        X1,CAM,S,50,2026-01-05,SE,segregated,,
        X2,CAM,S,30,2026-01-05,SE,segregated,,
        X3,CAM,S,40,2026-01-05,SE,segregated,,
    """,
    # 50 kg hold 3 kg of cobalt that was mined, 30 kg hold 1.8 kg out of spent batteries, and 20 kg of X3 hold nickel.
    "contents": """
        lot_id,element,assay_ppm,pre_consumer_ppm,post_consumer_ppm,unknown_ppm
        X1,Co,60000,0,0,0
        X2,Co,60000,0,1000000,0
        X3,Ni,500000,250000,0,0
    """,
}


@pytest.fixture
def plant(shell, new_ledger, write_tables, settled):
    """The window with three lots on stock."""
    ledger = new_ledger()
    import_plant(ledger, [write_tables(RECEIVED)], passphrase=PASSPHRASE)
    assert shell.open_path(ledger)
    settled()
    yield shell
    forget_drafts()


@pytest.fixture
def form(plant, qtbot, settled):
    """A function that opens the form of a batch and types its head and what went in."""

    def type_in(field, text):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)

    def lines(grid, wanted, names):
        while len(grid.lines) < len(wanted):
            qtbot.mouseClick(grid.add, Qt.MouseButton.LeftButton)
        for line, texts in zip(grid.lines, wanted, strict=True):
            for name, text in zip(names, texts, strict=True):
                found = getattr(line, name)
                if hasattr(found, "findData"):
                    set_value(found, text)
                else:
                    type_in(found, text)

    def go(batch, process, inputs, outputs=()):
        dialog = RecordBatch(plant.book, plant)
        dialog.written.connect(plant.book.refresh)
        qtbot.addWidget(dialog)
        dialog.show()
        type_in(dialog.fields["batch_id"], batch)
        set_value(dialog.fields["process"], process)
        for name, hour in (("started_at", "06:00"), ("ended_at", "18:00")):
            type_in(dialog.fields[name], f"2 Feb 2026 {hour} +01:00")
        lines(dialog.inputs, inputs, ("lot", "mass"))
        if outputs:
            lines(dialog.outputs, outputs, ("lot", "material", "mass", "role", "reason"))
        go.checked()
        return dialog

    def checked():
        qtbot.wait(350)
        settled()

    def written(dialog):
        assert {row[3] for row in rows_of(dialog.balance)} == {"0.000000"}, "the balance is zero"
        type_in(dialog.passphrase, PASSPHRASE)
        qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
        settled()
        assert "is recorded" in dialog.notice.text()
        dialog.close()

    go.checked, go.written, go.type_in = checked, written, type_in
    return go


def test_scenario_four_from_three_lots_to_ten_thousand_cells(plant, form, settled, qtbot):
    slurry = form("S1", "slurry", [("X1", "51"), ("X2", "30"), ("X3", "20")], [("SL", "slurry", "100", "product", "")])
    refused = slurry.inputs.lines[0].says.text()
    assert "X1" in refused and "50" in refused and rows_of(slurry.balance) == [], "what remains is said"
    form.type_in(slurry.inputs.lines[0].mass, "50")
    form.checked()
    assert slurry.inputs.lines[0].says.text() == ""
    form.written(slurry)

    outputs = [
        ("EL1", "coil", "48", "product", ""), ("EL2", "coil", "47.9", "product", ""),
        ("SC", "trim", "4.1", "manufacturing_waste", "torn at the edge"),
    ]  # fmt: skip
    coating = form("C1", "coating", [("SL", "100")], outputs)
    assert "100 kg in, as much out." in coating.balance_says.text()
    form.written(coating)

    assembly = form("A1", "assembly", [("EL1", "48"), ("EL2", "47.9")])
    qtbot.mouseClick(assembly.outputs.lines[0].remove, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(assembly.cells.add, Qt.MouseButton.LeftButton)
    line = assembly.cells.lines[0]
    set_value(line.model, "M")
    for name, text in (
        ("cell_lot_id", "CL"), ("first_serial", "A00001"), ("last_serial", "A10000"), ("manufactured_on", "2 Feb 2026"),
    ):  # fmt: skip
        form.type_in(line.texts[name], text)
    form.checked()
    form.written(assembly)

    plant.show_thing("cells", "A10000")
    settled()
    assert plant.cells.pane.title.text() == "A10000"
    content = {row[0]: row for row in rows_of(plant.cells.pane.tabs.widget(0))}
    # 4.8 kg of cobalt, of which 95.9 % are in 10 000 cells; 1.8 of 4.8 kg were recovered. Of nickel 2.5 of 10 kg.
    assert (content["Co"][2], content["Co"][5], content["Co"][7]) == ("0.460320", "0.172620", "37.500")
    assert (content["Ni"][2], content["Ni"][4], content["Ni"][7]) == ("0.959000", "0.239750", "25.000")

    plant.show_thing("batches", "C1")
    settled()
    (waste,) = [row for row in rows_of(plant.batches.pane.tabs.widget(2)) if row[0] == "SC"]
    assert waste[2:] == ["manufacturing waste", "–", "4.1", "torn at the edge"]
