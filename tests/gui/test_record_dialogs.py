"""A lot and a batch recorded in the window, by keys and clicks: scenarios 2, 4 and 5 of the product."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from passport_app.gui import drafts
from passport_app.gui.checked import set_value
from passport_app.gui.dialogs.record_batch import RecordBatch
from passport_app.gui.dialogs.record_lot import RecordLot
from passport_app.gui.scan_field import SHOWN_GS, ScanField
from passport_app.ledger.reader import Reader
from tests.gui.conftest import PASSPHRASE
from tests.gui.rows import rows_of


@pytest.fixture
def show(opened, qtbot, settled):
    """A function that opens a form of the window and waits until it was checked."""

    def make(kind):
        dialog = kind(opened.book, opened)
        dialog.written.connect(opened.book.refresh)
        qtbot.addWidget(dialog)
        dialog.show()
        checked()
        return dialog

    def checked():
        qtbot.wait(350)
        settled()

    make.checked = checked
    return make


def type_in(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def fill_lot(dialog, qtbot, show, lot="NI-0231"):
    facts = dialog.facts
    type_in(qtbot, facts.fields["lot_id"], lot)
    set_value(facts.fields["material"], "NiSO4.6H2O")
    set_value(facts.fields["supplier_id"], "RIVENA")
    type_in(qtbot, facts.fields["mass_kg"], "1 200.000")
    line = dialog.elements.lines[0]
    line.element.setEditText("Ni")
    type_in(qtbot, line.fields["assay"], "22.3")
    type_in(qtbot, line.fields["post_consumer"], "18")
    show.checked()
    return line


def test_scenario_two_a_suppliers_lot(opened, show, qtbot, settled, tmp_path):
    dialog = show(RecordLot)
    line = fill_lot(dialog, qtbot, show)
    assert (line.total.text(), line.recycled.text()) == ("267.6", "48.168")
    assert dialog.notice.text() == "" and not line.says.isVisible()
    pdf = tmp_path / "declaration.pdf"
    pdf.write_bytes(b"%PDF-1.7 declared")
    dialog.facts.take_document(pdf)
    yesterday = (date.today() - timedelta(days=1)).isoformat()  # noqa: DTZ011
    type_in(qtbot, dialog.facts.fields["document_valid_until"], yesterday)
    said = dialog.facts.checked["document_valid_until"].says
    assert said.isVisible() and "ran out yesterday, on" in said.text() and said.property("tone") == "warn"
    type_in(qtbot, line.fields["post_consumer"], "118")
    assert "118 % is above the whole" in line.says.text() and line.total.text() == "–"
    assert line.fields["post_consumer"].property("fault") == "true"
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert "wrong" in dialog.notice.text() and line.fields["post_consumer"].text() == "118"
    type_in(qtbot, line.fields["post_consumer"], "18")
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert "passphrase" in dialog.notice.text()
    type_in(qtbot, dialog.passphrase, PASSPHRASE)
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    settled()
    assert "Lot NI-0231 is recorded" in dialog.notice.text()
    with Reader(opened.book.path) as reader:
        row = reader.row("SELECT mass_ug, document, valid_until FROM lot WHERE id = 'NI-0231'")
        assert row == {"mass_ug": 1_200 * 10**9, "document": "declaration.pdf", "valid_until": yesterday}
        assert reader.row("SELECT count(*) AS n FROM document WHERE name = 'declaration.pdf'")["n"] == 1
    opened.show_thing("materials", "NI-0231")
    settled()
    assert opened.materials.pane.title.text() == "NI-0231"


def test_what_the_ledger_refuses_is_said_at_its_field_and_nothing_is_lost(show, qtbot, settled):
    dialog = show(RecordLot)
    fill_lot(dialog, qtbot, show, lot="NI-P-2601")
    type_in(qtbot, dialog.facts.fields["origin_country"], "it")
    show.checked()
    country = dialog.facts.checked["origin_country"].says
    assert country.isVisible() and "write IT" in country.text()
    type_in(qtbot, dialog.facts.fields["origin_country"], "IT")
    show.checked()
    assert not country.isVisible()
    shown = [checked.says.text() for checked in dialog.facts.checked.values() if checked.says.isVisible()]
    assert shown or dialog.notice.text(), "another lot of that name is in the ledger"
    assert dialog.facts.fields["mass_kg"].text() == "1 200.000"


def test_a_line_taken_out_comes_back_and_a_draft_is_kept(show, qtbot, opened):
    dialog = show(RecordLot)
    fill_lot(dialog, qtbot, show)
    qtbot.mouseClick(dialog.elements.add, Qt.MouseButton.LeftButton)
    dialog.elements.lines[1].element.setEditText("Co")
    type_in(qtbot, dialog.elements.lines[1].fields["assay"], "0.1")
    qtbot.mouseClick(dialog.elements.lines[0].remove, Qt.MouseButton.LeftButton)
    assert [line["element"] for line in dialog.elements.typed()] == ["Co"]
    qtbot.mouseClick(dialog.elements.back, Qt.MouseButton.LeftButton)
    assert [line["element"] for line in dialog.elements.typed()] == ["Ni", "Co"]
    assert dialog.elements.typed()[0]["post_consumer"] == "18"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = show(RecordLot)
    assert again.facts.fields["lot_id"].text() == "NI-0231" and "draft" in again.notice.text()
    assert [line["element"] for line in again.elements.typed()] == ["Ni", "Co"]
    qtbot.mouseClick(again._again, Qt.MouseButton.LeftButton)
    assert again.facts.fields["lot_id"].text() == "" and drafts.kept(opened.book.path, "lot 2") is None


def test_assays_are_held_against_the_specification_as_one_types(show, qtbot):
    dialog = show(RecordLot)
    set_value(dialog.facts.fields["material"], "NiSO4.6H2O")
    values = dict(zip((limit.analyte for limit in dialog.assays.limits), dialog.assays.values, strict=True))
    verdicts = dict(zip(values, dialog.assays.verdicts, strict=True))
    assert set(values) == {"Fe", "Ni"}
    type_in(qtbot, values["Fe"], "12")
    assert verdicts["Fe"].text() == "✗ too high by 2 ppm"
    type_in(qtbot, values["Fe"], "10")
    assert verdicts["Fe"].text() == "✓ met"
    type_in(qtbot, values["Ni"], "21.95")
    assert verdicts["Ni"].text() == "✗ too low by 0.05 %"
    type_in(qtbot, values["Ni"], "much")
    assert "is not a number" in verdicts["Ni"].text()


def press(field, key, text, modifiers=Qt.KeyboardModifier.NoModifier):
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def scan(field, text):
    """Send keys as a scanner does: GS is a character that QTest's own keys cannot carry."""
    for character in text:
        if character == "\x1d":
            press(field, Qt.Key.Key_unknown, "\x1d")
        else:
            press(field, Qt.Key(ord(character.upper())), character)


def test_a_scanned_label_fills_the_form(show, qtbot):
    dialog = show(RecordLot)
    scan(dialog.scan, "10NI-2607\x1d3103427782")
    press(dialog.scan, Qt.Key.Key_Return, "\r")
    assert dialog.facts.fields["lot_id"].text() == "NI-2607"
    assert dialog.facts.fields["mass_kg"].text() == "427.782"
    scan(dialog.scan, "plain-lot")
    press(dialog.scan, Qt.Key.Key_Return, "\r")
    assert dialog.facts.fields["lot_id"].text() == "plain-lot"


def test_the_scan_field_keeps_the_separator_however_it_is_sent(qtbot):
    field = ScanField()
    qtbot.addWidget(field)
    heard = []
    field.scanned.connect(heard.append)
    field.show()
    scan(field, "10A")
    press(field, Qt.Key.Key_BracketRight, "\x1d", Qt.KeyboardModifier.ControlModifier)
    scan(field, "37500")
    assert field.text() == f"10A{SHOWN_GS}37500"
    qtbot.waitUntil(lambda: heard == ["10A\x1d37500"], timeout=2000)  # it ends by falling silent
    assert field.text() == ""
    scan(field, "(10)LOT-77")
    press(field, Qt.Key.Key_Tab, "\t")
    assert heard[-1] == "(10)LOT-77"
    qtbot.keyClicks(field, "by hand", delay=60)
    qtbot.wait(120)
    assert len(heard) == 2 and field.text() == "by hand"


def fill_batch(dialog, qtbot, show, batch="B-2607-01"):
    type_in(qtbot, dialog.fields["batch_id"], batch)
    set_value(dialog.fields["process"], "slurry")
    type_in(qtbot, dialog.fields["started_at"], "2026-07-01T06:00+02:00")
    type_in(qtbot, dialog.fields["ended_at"], "2026-07-01T09:00+02:00")
    line = dialog.inputs.lines[0]
    type_in(qtbot, line.lot, "GR-2606")
    type_in(qtbot, line.mass, "1.5")
    out = dialog.outputs.lines[0]
    type_in(qtbot, out.lot, f"SL-{batch}")
    set_value(out.material, "graphite")
    type_in(qtbot, out.mass, "1.5")
    show.checked()


def test_scenarios_four_and_five_a_batch_with_its_balance_and_a_lot_that_is_used_up(opened, show, qtbot, settled):
    dialog = show(RecordBatch)
    fill_batch(dialog, qtbot, show)
    assert "balances" in dialog.balance_says.text() and rows_of(dialog.balance)[0][0] == "C"
    assert rows_of(dialog.balance)[0][3] == "0.000000"
    assert "kg left" in dialog.inputs.lines[0].left.text()
    qtbot.mouseClick(dialog.inputs.add, Qt.MouseButton.LeftButton)
    second = dialog.inputs.lines[1]
    type_in(qtbot, second.lot, "NI-P-2601")
    type_in(qtbot, second.mass, "10")
    show.checked()
    assert "used up, first by B-2601-01" in second.left.text() and not second.all.isEnabled()
    assert "first by batch B-2601-01" in second.says.text() and "remain" in second.says.text()
    assert rows_of(dialog.balance) == []
    qtbot.mouseClick(second.remove, Qt.MouseButton.LeftButton)
    show.checked()
    assert rows_of(dialog.balance)
    type_in(qtbot, dialog.outputs.lines[0].mass, "1.2")
    qtbot.mouseClick(dialog.outputs.add, Qt.MouseButton.LeftButton)
    waste = dialog.outputs.lines[1]
    type_in(qtbot, waste.lot, "SW-2607")
    set_value(waste.material, "graphite")
    type_in(qtbot, waste.mass, "0.2")
    waste.role.setCurrentIndex(waste.role.findData("manufacturing_waste"))
    show.checked()
    assert "Art. 3(51)" in waste.says.text()
    type_in(qtbot, waste.reason, "gelled")
    show.checked()
    assert "1.5 kg in, 1.4 kg out: 0.1 kg less." in dialog.balance_says.text()
    type_in(qtbot, dialog.passphrase, PASSPHRASE)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()
    assert "Batch B-2607-01 is recorded" in dialog.notice.text()
    opened.show_thing("batches", "B-2607-01")
    settled()
    assert opened.batches.pane.title.text() == "B-2607-01"
    with Reader(opened.book.path) as reader:
        assert reader.row("SELECT role, reason FROM lot WHERE id = 'SW-2607'") == {
            "role": "manufacturing_waste", "reason": "gelled",
        }  # fmt: skip


def test_all_that_is_left_is_taken_by_one_click_and_names_are_offered(show, qtbot):
    dialog = show(RecordBatch)
    line = dialog.inputs.lines[0]
    type_in(qtbot, line.lot, "GR-26")
    assert "GR-2606" in line.lot._names.stringList()
    type_in(qtbot, line.lot, "GR-2606")
    qtbot.mouseClick(line.all, Qt.MouseButton.LeftButton)
    assert line.mass.text() and line.mass.text() in line.left.text().replace(",", "") + line.mass.text()
    set_value(dialog.fields["process"], "assembly")
    assert dialog.cells.isVisible()
    set_value(dialog.fields["process"], "slurry")
    assert not dialog.cells.isVisible()


@pytest.mark.parametrize("kind", [RecordLot, RecordBatch])
def test_the_forms_fit_a_small_screen_and_every_field_has_a_name(show, kind):
    dialog = show(kind)
    dialog.resize(1000, 680)
    assert dialog.minimumSizeHint().width() <= 1024 and dialog.minimumSizeHint().height() <= 700
    from PySide6.QtWidgets import QComboBox, QLineEdit

    for field in dialog.findChildren(QLineEdit) + dialog.findChildren(QComboBox):
        named = field.accessibleName() or isinstance(field.parent(), QComboBox)
        buddy = any(label.buddy() is field for label in dialog.findChildren(type(dialog.intro)))
        assert named or buddy, field
    assert dialog.childAt(QPoint(5, 5)) is None or dialog.isVisible()


def test_a_mass_that_looks_like_thousands_is_said_as_it_is_read(show, qtbot):
    dialog = show(RecordLot)
    says = dialog.facts.checked["mass_kg"].says
    for typed, told in (
        ("1.250", "△ Read as 1.25 kg."),
        ("1,250", "△ Read as 1.25 kg."),
        ("0.250", ""),
        ("1 250.0", ""),
    ):
        type_in(qtbot, dialog.facts.fields["mass_kg"], typed)
        assert says.text() == told, typed
    show.checked()
    type_in(qtbot, dialog.facts.fields["mass_kg"], "1.250")
    show.checked()
    assert says.text() == "△ Read as 1.25 kg."  # the ledger's check leaves it


def test_a_choice_shows_where_its_words_begin(show):
    dialog = show(RecordBatch)
    site = dialog.fields["site_id"]
    assert site.currentText() and site.lineEdit().cursorPosition() == 0
