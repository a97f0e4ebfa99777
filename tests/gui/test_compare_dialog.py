"""The open ledger held against the auditor's copy, through the window."""

from __future__ import annotations

import json
import shutil

from PySide6.QtWidgets import QFileDialog

from passport_app.gui.dialogs.compare import CompareLedgers
from passport_app.services.issue_passports import issue_passports
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import click


def test_what_either_copy_lacks_is_shown(opened, qtbot, tmp_path, monkeypatch):
    ledger = opened.book.path
    unsigned = opened.book.reader.db.execute(
        "SELECT id FROM battery WHERE key NOT IN (SELECT battery FROM passport) AND id LIKE 'EV%' LIMIT 2"
    ).fetchall()
    one, two = ([name] for (name,) in unsigned)
    other = tmp_path / "auditor" / "copy.passports"
    other.parent.mkdir()
    shutil.copy(ledger, other)
    shutil.copy(f"{ledger}.key", f"{other}.key")
    dialog = CompareLedgers(opened.book, None, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    click(qtbot, dialog.act_button)
    assert "Name the file" in dialog.notice.text()

    def compared():
        click(qtbot, dialog.act_button)
        qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
        return dialog.notice.text()

    dialog.other.setText(str(other))
    assert compared().startswith("Both hold the same")
    issue_passports(other, one, passphrase=PASSPHRASE)
    assert "lacks 2 entries" in compared()
    assert dialog.there.model().rowCount() == 2
    assert dialog.tabs.tabText(1) == "Only there (2)"
    issue_passports(ledger, two, passphrase=PASSPHRASE)
    assert "A FORK" in compared()
    assert dialog.save.isEnabled()
    target = tmp_path / "fork.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(qtbot, dialog.save)
    assert json.loads(target.read_text(encoding="utf-8"))["format"] == "material-passport/fork-1"
