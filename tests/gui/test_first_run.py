"""The first run: a ledger is made, its fingerprint handed on, its keys saved for the day they are lost."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from passport_app.gui.dialogs.create_ledger import CreateLedger
from passport_app.services.change_keys import recover_keys, show_keys
from passport_app.services.create_ledger import create_ledger


def test_a_ledger_is_made_and_its_keys_can_be_recovered(shell, qtbot, settled, tmp_path, monkeypatch):
    dialog = CreateLedger(shell.jobs, tmp_path, shell)
    qtbot.addWidget(dialog)
    dialog.show()
    for field, words in (
        (dialog.operator, "Voltara Celle S.p.A."),
        (dialog.site, "IT-VAL-1"),
        (dialog.passphrase, "four words by dice"),
        (dialog.again, "four words by dice"),
    ):
        qtbot.keyClicks(field, words)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()
    assert "recovery file" in dialog.notice.text()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() in dialog.notice.text()
    safe = tmp_path / "stick" / "plant.recovery.keys"
    safe.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(safe), ""))
    qtbot.mouseClick(dialog.recover, Qt.MouseButton.LeftButton)
    settled()
    assert "Saved" in dialog.notice.text() and safe.is_file()
    ledger = dialog.created
    shutil.move(ledger.with_name(ledger.name + ".key"), tmp_path / "lost")
    recover_keys(ledger, safe, "four words by dice")
    assert show_keys(ledger).at_hand


def test_a_recovery_file_never_takes_the_place_of_another(shell, qtbot, settled, tmp_path, monkeypatch):
    dialog = CreateLedger(shell.jobs, tmp_path, shell)
    qtbot.addWidget(dialog)
    dialog.show()
    for field in (dialog.operator, dialog.site, dialog.passphrase, dialog.again):
        qtbot.keyClicks(field, "something long enough")
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()
    other = tmp_path / "other.keys"
    other.write_bytes(b"somebody else's")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    qtbot.mouseClick(dialog.recover, Qt.MouseButton.LeftButton)
    settled()
    assert other.read_bytes() == b"somebody else's"
    assert dialog.recover.isEnabled() and "exists" in dialog.notice.text()


def test_each_view_of_an_empty_ledger_says_what_to_do_and_does_it(shell, qtbot, settled, tmp_path, cheap):
    create_ledger(tmp_path / "e.passports", operator="O", site="S", passphrase="four words by dice", cost=cheap)
    assert shell.open_path(tmp_path / "e.passports")
    asked = []
    for name, nothing in (
        ("materials", lambda view: view.nothing),
        ("provenance", lambda view: view.loop.nothing),
        ("compliance", lambda view: view.nothing),
    ):
        shell.show_view(name)
        settled()
        view, says = shell.current(), nothing(shell.current())
        assert says.isVisible() and says.does.isVisible() and len(says.says.text()) > 30
        view.wanted.disconnect()
        view.wanted.connect(asked.append)
        qtbot.mouseClick(says.does, Qt.MouseButton.LeftButton)
    assert asked == ["import_tables"] * 3
    assert not shell.compliance.tabs.isVisible() and not shell.compliance.copy.isEnabled()
    shell.show_view("overview")
    settled()
    assert shell.overview.no_shares.isVisible() and shell.overview.no_findings.isVisible()
    assert not shell.overview.findings.isVisible() and not shell.overview.bars.isVisible()


def test_what_is_there_takes_the_place_of_what_to_do(opened, settled):
    for name in ("materials", "provenance", "compliance", "overview"):
        opened.show_view(name)
        settled()
    assert opened.compliance.tabs.isVisibleTo(opened.compliance) and opened.overview.bars.isVisible()
    assert opened.overview.findings.isVisible() and not opened.overview.no_findings.isVisible()
    for nothing in (opened.materials.nothing, opened.provenance.loop.nothing, opened.compliance.nothing):
        assert not nothing.isVisibleTo(opened)
