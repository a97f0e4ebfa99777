"""Certificates that the window exports are in the ledger's register, unless somebody says otherwise."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.certificates import Certificates
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.services.certificates import certificates, change_status
from passport_app.services.verify_evidence import verify_evidence
from tests.gui.conftest import PASSPHRASE
from tests.gui.looking import unnamed
from tests.gui.rows import rows_of, tabs_of


@pytest.fixture
def dialog(opened, qtbot, tmp_path):
    made = ExportPassports(opened.book, ["EV-72-00001"], opened)
    made.setModal(False)
    qtbot.addWidget(made)
    made.show()
    made.folder.setText(str(tmp_path / "out"))
    return made


def export(qtbot, dialog):
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Wrote 1 file" in dialog.notice.text(), timeout=20_000)


def test_a_certificate_is_registered_by_default_with_its_recipient(opened, qtbot, dialog, settled):
    assert dialog.register.isChecked()
    assert unnamed(dialog) == []
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert "The register is signed" in dialog.notice.text()
    qtbot.keyClicks(dialog.recipient, "Motorvia")
    export(qtbot, dialog)
    assert "entered in the register" in dialog.notice.text()
    (entered,) = certificates(opened.book.reader)
    assert (entered.number, entered.recipient, entered.battery) == ("C-000001", "Motorvia", "EV-72-00001")
    opened.show_view("passports")
    opened.passports.show_thing("EV-72-00001")
    settled()
    pane = opened.passports.pane
    at = next(n for n, title in enumerate(tabs_of(opened.passports)) if title == "Certificates (1)")
    assert rows_of(pane.tabs.widget(at))[0][:2] == ["C-000001", "✓ valid"]


def test_one_that_was_withdrawn_says_so_when_it_comes_back(opened, qtbot, dialog, settled, tmp_path, ledger):
    export(qtbot, dialog)
    (file,) = (tmp_path / "out").iterdir()
    change_status(ledger, "C-000001", "withdrawn", reason="Wrong customer", passphrase=PASSPHRASE)
    opened.verify_paths([file])
    settled()
    report = opened.verify.files.reports[0]
    assert report.verdict is Verdict.FAILED
    assert "withdrawn" in opened.verify.headline.text()
    assert any("Wrong customer" in check.detail for check in report.checks)


def test_without_the_key_nothing_can_be_registered_and_the_window_says_so(shell, ledger, qtbot, tmp_path, settled):
    copy = tmp_path / "copy.passports"
    shutil.copy(ledger, copy)
    shell.open_path(copy)
    settled()
    dialog = ExportPassports(shell.book, ["EV-72-00001"], shell)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.folder.setText(str(tmp_path / "out"))
    assert not dialog.register.isEnabled()
    assert not dialog.register.isChecked()
    assert not dialog.passphrase.isVisible()
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not in the register" in dialog.notice.text(), timeout=20_000)


def test_a_certificate_is_taken_back_in_the_window(opened, qtbot, dialog, settled):
    export(qtbot, dialog)
    taking = Certificates(opened.book, opened)
    taking.setModal(False)
    qtbot.addWidget(taking)
    taking.show()
    assert unnamed(taking) == []
    assert not taking.act_button.isEnabled()
    qtbot.keyClicks(taking.search, "EV-72-00001")
    qtbot.keyClick(taking.search, Qt.Key.Key_Return)
    taking.table.selectRow(0)
    qtbot.mouseClick(taking.act_button, Qt.MouseButton.LeftButton)
    assert "Say why" in taking.notice.text()
    qtbot.keyClicks(taking.reason, "Wrong customer")
    qtbot.keyClicks(taking.passphrase, "wrong")
    qtbot.mouseClick(taking.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "does not open" in taking.notice.text(), timeout=20_000)
    taking.passphrase.clear()
    qtbot.keyClicks(taking.passphrase, PASSPHRASE)
    qtbot.mouseClick(taking.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "is withdrawn since" in taking.notice.text(), timeout=20_000)
    assert rows_of(taking.table)[0][1] == "✗ withdrawn"
    taking.table.selectRow(0)
    assert not taking.act_button.isEnabled()
    assert certificates(opened.book.reader)[0].reason == "Wrong customer"


def test_a_certificate_is_made_again_byte_for_byte(opened, qtbot, dialog, settled, tmp_path, monkeypatch):
    dialog.audience.setCurrentIndex(dialog.audience.findData("authority"))
    export(qtbot, dialog)
    (file,) = (tmp_path / "out").iterdir()
    listed = Certificates(opened.book, opened)
    listed.setModal(False)
    qtbot.addWidget(listed)
    listed.show()
    assert not listed.again.isEnabled()
    listed.table.selectRow(0)
    again = tmp_path / "again.pdf"
    again.write_bytes(b"an older file, which the file dialog asks about")
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: asked.append(words[2]) or (str(again), ""))
    qtbot.mouseClick(listed.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "needs the passphrase" in listed.notice.text(), timeout=20_000)
    assert asked[0].endswith("C-000001.pdf")
    assert again.read_bytes().startswith(b"an older")
    qtbot.keyClicks(listed.passphrase, PASSPHRASE)
    qtbot.keyClick(listed, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "byte for byte" in listed.notice.text(), timeout=20_000)
    assert again.read_bytes() == file.read_bytes()
    (report,) = verify_evidence([again])
    assert report.verdict is Verdict.PASSED
    assert opened.book.reader.summary() is not None and len(certificates(opened.book.reader)) == 1


def test_statements_have_names_in_it_and_are_found_by_them(opened, qtbot, tmp_path):
    from passport_app.issuing.registering import Particulars
    from passport_app.services.sign_statement import sign_assessment, sign_declaration

    said = {"passphrase": PASSPHRASE, "form": "pdf", "register": Particulars("KBA")}
    year = {"model": "EV-72", "plant": "IT-VAL-1", "year": 2026}
    sign_declaration(opened.book.path, tmp_path / "d.pdf", **year, **said)
    sign_assessment(opened.book.path, tmp_path / "a.pdf", lot="CO-R-2604", **said)
    opened.book.refresh()
    listed = Certificates(opened.book, opened)
    qtbot.addWidget(listed)
    listed.show()
    assert [row[3] for row in rows_of(listed.table)] == ["Assessment: CO-R-2604", "Declaration: EV-72, IT-VAL-1, 2026"]
    for typed, left in (
        ("CO-R-2604", "Assessment: CO-R-2604"),
        ("EV-72, IT-VAL-1, 2026", "Declaration: EV-72, IT-VAL-1, 2026"),
    ):
        listed.search.clear()
        qtbot.keyClicks(listed.search, typed)
        qtbot.keyClick(listed.search, Qt.Key.Key_Return)
        assert [row[3] for row in rows_of(listed.table)] == [left]


def test_many_go_out_in_one_file_with_labels_and_a_stopped_export_is_gone_on_with(opened, qtbot, settled, tmp_path):
    from passport_app.services.issue_passports import issue_passports

    issue_passports(opened.book.path, ["EV-72-00002"], passphrase=PASSPHRASE)
    names = ["EV-72-00001", "EV-72-00002"]

    def send(*boxes):
        dialog = ExportPassports(opened.book, names, opened)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.folder.setText(str(tmp_path / "out"))
        dialog.register.setChecked(False)
        for box in boxes:
            qtbot.mouseClick(getattr(dialog, box), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
        settled()
        return dialog.notice.text()

    assert "Wrote 1 file, and labels (labels.pdf)" in send("portfolio", "labels")
    assert sorted(f.name for f in (tmp_path / "out").iterdir()) == ["certificates.pdf", "labels.pdf"]
    names.pop()
    names.append("LMT-4-00003")
    issue_passports(opened.book.path, ["LMT-4-00003"], passphrase=PASSPHRASE)
    assert "Wrote 2 files" in send()
    names.insert(1, "EV-72-00002")
    assert "Wrote 1 file to" in (said := send("resume")) and "2 were there already" in said
