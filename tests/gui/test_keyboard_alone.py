"""Scenarios 1, 8 and 11 of the product with keys alone: no mouse, no field filled but by typing in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.create_ledger import CreateLedger
from passport_app.gui.dialogs.export import ExportPassports
from tests.gui.conftest import PASSPHRASE

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def here():
    return QApplication.focusWidget()


@pytest.fixture(autouse=True)
def in_front(shell, qtbot):
    """Keys go to the window that stands in front."""
    shell.activateWindow()
    qtbot.waitUntil(lambda: shell.isActiveWindow() and here() is not None, timeout=5000)


def go_to(widget):
    """Press Tab until a widget has the cursor."""
    for _ in range(60):
        if here() is widget:
            return
        assert here() is not None, "nothing has the cursor"
        QTest.keyClick(here(), KEY.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget}")


def type_in(widget, text):
    go_to(widget)
    QTest.keyClick(widget, KEY.Key_A, CTRL)
    QTest.keyClicks(widget, text)


@pytest.fixture
def by_keys(monkeypatch, qtbot):
    """A function that says what is done in a dialog in place of waiting for a person."""

    def drive(kind, deed):
        def run(dialog):
            dialog.show()
            dialog.activateWindow()
            qtbot.waitUntil(lambda: here() is not None and dialog.isAncestorOf(here()))
            deed(dialog)
            return 1

        monkeypatch.setattr(kind, "exec", run)

    return drive


def test_scenario_one_the_first_ledger(shell, qtbot, settled, by_keys, tmp_path, monkeypatch):
    safe = tmp_path / "SAFE.keys"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(safe), ""))

    def deed(dialog):
        assert here() is dialog.operator
        for field, words in (
            (dialog.operator, "Officina Prova"), (dialog.site, "IT-9"), (dialog.file, str(tmp_path / "new.passports")),
            (dialog.passphrase, PASSPHRASE), (dialog.again, PASSPHRASE),
        ):  # fmt: skip
            type_in(field, words)
        QTest.keyClick(dialog.again, KEY.Key_Return)
        qtbot.waitUntil(lambda: dialog.created is not None, timeout=20_000)
        assert "Fingerprint" in dialog.notice.text()
        go_to(dialog.recover)
        QTest.keyClick(dialog.recover, KEY.Key_Space)
        settled()
        assert safe.is_file()
        go_to(dialog.close_button)
        QTest.keyClick(dialog.close_button, KEY.Key_Return)
        assert not dialog.isVisible()

    by_keys(CreateLedger, deed)
    QTest.keyClick(shell, KEY.Key_N, CTRL)
    settled()
    assert shell.overview.title.text() == "Officina Prova"


def test_scenario_eight_one_certificate(opened, qtbot, settled, by_keys, tmp_path):
    out = tmp_path / "out"

    def deed(dialog):
        type_in(dialog.folder, str(out))
        go_to(dialog.register)
        if dialog.register.isChecked():
            QTest.keyClick(dialog.register, KEY.Key_Space)
        go_to(dialog.act_button)
        QTest.keyClick(dialog.act_button, KEY.Key_Return)
        qtbot.waitUntil(lambda: "Wrote 1 file" in dialog.notice.text(), timeout=20_000)
        QTest.keyClick(dialog.close_button, KEY.Key_Escape)
        assert not dialog.isVisible()

    by_keys(ExportPassports, deed)
    QTest.keyClick(opened, KEY.Key_5, CTRL)
    settled()
    opened.activateWindow()  # a window of the test before may have closed just now
    qtbot.waitUntil(lambda: opened.isActiveWindow() and here() is not None)
    QTest.keyClick(opened, KEY.Key_F, CTRL)
    search = opened.passports.search
    assert here() is search
    QTest.keyClicks(search, "EV-72-00001")
    QTest.keyClick(search, KEY.Key_Return)
    settled()
    go_to(opened.passports.table)
    QTest.keyClick(opened.passports.table, KEY.Key_Space)
    assert opened.passports.chosen() == ["EV-72-00001"]
    QTest.keyClick(opened, KEY.Key_E, CTRL)
    assert [file.suffix for file in out.iterdir()] == [".pdf"]


def test_scenario_eleven_a_folder_is_verified(opened, qtbot, settled, tmp_path, monkeypatch):
    from passport_app.services.export_certificates import export_certificates

    folder = tmp_path / "mail"
    folder.mkdir()
    batteries = ["EV-72-00001", "EV-72-00002"]
    files = export_certificates(opened.book.path, batteries, target=folder, form="pdf")
    data = bytearray(files[1].read_bytes())
    data[data.rindex(b"endstream") - 200] ^= 1
    files[1].write_bytes(data)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    QTest.keyClick(opened, KEY.Key_8, CTRL)
    settled()
    go_to(opened.verify.choose_folder_button)
    QTest.keyClick(opened.verify.choose_folder_button, KEY.Key_Space)
    settled()
    verdicts = {report.file: report.verdict for report in opened.verify.files.reports}
    assert verdicts[files[0].name] is Verdict.PASSED
    assert verdicts[files[1].name] is not Verdict.PASSED
    go_to(opened.verify.files.table)
    QTest.keyClick(opened.verify.files.table, KEY.Key_Down)
    assert opened.verify.files.current() is not None
