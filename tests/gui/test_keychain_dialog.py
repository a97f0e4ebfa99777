"""A passphrase that the keychain remembers is filled in where one is asked for, and is not shown."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.gui.dialogs.keys import Keys
from passport_app.ledger.reader import key_path
from tests.gui.conftest import PASSPHRASE


def do(qtbot, opened, settled, name):
    dialog = Keys(opened.book, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.what.setCurrentIndex(dialog.what.findData(name))
    settled()
    if name == "remember":
        qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()
    return dialog


def test_it_is_remembered_filled_in_and_forgotten(opened, qtbot, settled, chain):
    assert "Chain of the test remembers" in do(qtbot, opened, settled, "remember").notice.text()
    dialog = IssuePassports(opened.book, None, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    field: QLineEdit = dialog.passphrase
    assert field.text() == PASSPHRASE
    assert not any(look.isVisible() for look in field.actions())
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert all(look.isVisible() for look in field.actions())  # what one types oneself may be looked at
    dialog.close()
    assert "Forgotten" in do(qtbot, opened, settled, "forget").notice.text()
    again = IssuePassports(opened.book, None, opened)
    qtbot.addWidget(again)
    again.show()
    settled()
    assert again.passphrase.text() == ""


def test_a_stolen_key_is_revoked_and_a_lost_file_recovered(opened, qtbot, settled, chain, tmp_path, monkeypatch):
    from passport_app.services.change_keys import back_up_keys, show_keys

    def act(dialog, name):
        dialog.what.setCurrentIndex(dialog.what.findData(name))
        dialog.passphrase.clear()
        qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
        qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
        settled()
        return dialog.notice.text()

    dialog = Keys(opened.book, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert "Choose a key that was replaced" in act(dialog, "revoke")
    assert "Replaced" in act(dialog, "seal")
    assert dialog.revoke.which.count() == 1
    qtbot.keyClicks(dialog.revoke.last, "20x")  # letters are not taken
    qtbot.keyClicks(dialog.revoke.reason, "The laptop was stolen")
    assert "Revoked" in act(dialog, "revoke")
    (period,) = [p for p in show_keys(opened.book.path).periods if p.revoked is not None]
    assert (period.last_believed, period.reason) == (20, "The laptop was stolen")
    backup = tmp_path / "safe.keys"
    back_up_keys(opened.book.path, backup, PASSPHRASE)
    opened.book.path.with_name(opened.book.path.name + ".key").unlink()
    lost = Keys(opened.book, opened)
    qtbot.addWidget(lost)
    lost.show()
    settled()
    assert lost.what.currentData() == "recover"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    assert "Recovered" in act(lost, "recover")
    assert show_keys(opened.book.path).at_hand


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_a_key_file_that_others_may_read_is_warned_of_and_not_to_be_recovered(opened, qtbot, settled, chain):
    assert not opened.banner.isVisibleTo(opened)
    key_path(opened.book.path).chmod(0o644)
    opened.book.refresh()
    assert opened.banner.isVisibleTo(opened)
    assert "Others on this computer may read" in opened.banner.words.text()
    dialog = Keys(opened.book, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Others on this computer may read" in dialog.notice.text()
    assert dialog.what.currentData() != "recover"
    key_path(opened.book.path).chmod(0o600)
    opened.book.refresh()
    assert not opened.banner.isVisibleTo(opened)
