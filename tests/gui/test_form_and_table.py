"""A lot and a batch recorded in a form are the very entries that the same rows make as tables."""

from __future__ import annotations

import csv
import json
import shutil

import pytest
from PySide6.QtCore import Qt

from passport_app.gui.checked import set_value
from passport_app.gui.dialogs.record_batch import RecordBatch
from passport_app.gui.dialogs.record_lot import RecordLot
from passport_app.ledger.reader import Reader
from passport_app.services.import_plant import import_plant
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import forget_drafts


@pytest.fixture
def twin(ledger, tmp_path):
    """A copy of the ledger, as it was before anything was recorded."""
    path = tmp_path / "twin" / "plant.passports"
    path.parent.mkdir()
    shutil.copy(ledger, path)
    shutil.copy(f"{ledger}.key", f"{path}.key")
    yield path
    forget_drafts()


def entries_after(path, size):
    """The entries written since, but for when and from which source."""
    with Reader(path) as reader:
        rows = reader.db.execute("SELECT kind, body FROM entry WHERE seq >= ? ORDER BY seq", (size,)).fetchall()
    found = []
    for kind, body in rows:
        if kind == "import":
            continue  # what was read, and by whom: the source itself
        entry = json.loads(body)
        for name in ("at", "seq"):
            entry.pop(name, None)
        found.append((kind, json.dumps(entry, sort_keys=True)))
    return sorted(found)


def count(path):
    with Reader(path) as reader:
        return reader.db.execute("SELECT count(*) FROM entry").fetchone()[0]


def as_tables(rows, folder):
    """Write what a form holds as the tables that it would be."""
    folder.mkdir()
    for table, lines in rows.items():
        if lines:
            with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
                sheet = csv.DictWriter(file, list(lines[0]))
                sheet.writeheader()
                sheet.writerows(lines)
    return folder


def fill_lot(dialog):
    facts = dialog.facts.fields
    facts["lot_id"].setText("NI-0231")
    set_value(facts["material"], "NiSO4.6H2O")
    set_value(facts["supplier_id"], "RIVENA")
    facts["mass_kg"].setText("1200.000")
    facts["origin_country"].setText("IT")
    line = dialog.elements.lines[0]
    line.element.setEditText("Ni")
    line.fields["assay"].setText("22.3")
    line.fields["post_consumer"].setText("18")


def fill_batch(dialog):
    dialog.fields["batch_id"].setText("B-2607-01")
    set_value(dialog.fields["process"], "slurry")
    for name, hour in (("started_at", "06"), ("ended_at", "09")):
        dialog.fields[name].setText(f"2026-07-01T{hour}:00+02:00")
    line, out = dialog.inputs.lines[0], dialog.outputs.lines[0]
    line.lot.setText("GR-2606")
    line.mass.setText("1.5")
    out.lot.setText("SL-1")
    set_value(out.material, "graphite")
    out.mass.setText("1.5")


@pytest.mark.parametrize(("kind", "fill"), [(RecordLot, fill_lot), (RecordBatch, fill_batch)])
def test_a_form_writes_what_the_tables_would(kind, fill, opened, twin, qtbot, settled, tmp_path):
    size = count(twin)
    dialog = kind(opened.book, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    fill(dialog)
    rows = dialog.rows()
    dialog.passphrase.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()
    assert "is recorded" in dialog.notice.text()
    taken = import_plant(twin, [as_tables(rows, tmp_path / "tables")], passphrase=PASSPHRASE)
    assert taken.committed and not taken.problems
    by_form, by_table = entries_after(opened.book.path, size), entries_after(twin, size)
    assert by_form
    assert by_form == by_table
