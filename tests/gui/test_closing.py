"""A book closed for ever, by real clicks: what the window says of it, and what it offers from then on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from passport_app.gui.dialogs.keys import Keys
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.retire_keys import closed_book
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import act


@pytest.fixture
def keys(opened, qtbot):
    dialog = Keys(opened.book, opened)
    dialog.written.connect(opened.book.refresh)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.what.setCurrentIndex(dialog.what.findData("retire"))
    return dialog


def test_it_is_closed_only_with_a_reason_and_by_who_is_sure(opened, keys, qtbot, settled):
    ledger = opened.book.path
    assert keys.act_button.text() == "Close the book"
    assert not keys.revoke.isVisible() and keys.retire.isVisible()
    qtbot.keyClicks(keys.passphrase, PASSPHRASE)
    assert act(keys, qtbot, settled) == "Say why the book is closed."
    qtbot.keyClicks(keys.retire.why, "The plant was sold")
    assert act(keys, qtbot, settled).startswith("Confirm that there is no way back")
    assert closed_book(ledger) is None
    qtbot.keyClick(keys.retire.sure, Qt.Key.Key_Space)
    entries = opened.book.summary.entries
    assert act(keys, qtbot, settled).startswith(f"Closed by entry {entries}")
    assert closed_book(ledger).reason == "The plant was sold"
    assert audit_ledger(ledger).verdict == "passed"


def test_the_window_says_it_and_offers_nothing_that_would_be_entered(opened, keys, qtbot, settled, monkeypatch):
    assert opened.actions_by_name["import_tables"].isEnabled()
    qtbot.keyClicks(keys.passphrase, PASSPHRASE)
    qtbot.keyClicks(keys.retire.why, "The plant was sold.")
    keys.retire.sure.click()
    act(keys, qtbot, settled)
    assert "closed for ever on" in opened.statusBar().state.text()
    assert opened.banner.isVisibleTo(opened)
    assert "The plant was sold. You can look" in opened.banner.words.text()
    for name in ("import_tables", "issue_passports", "record_lot", "sign_declaration", "adopt_ledger"):
        action = opened.actions_by_name[name]
        assert not action.isEnabled() and "closed for ever" in action.toolTip(), name
    for name in ("show_keys", "show_checkpoints", "prove_entry"):
        assert opened.actions_by_name[name].isEnabled(), name
    # The dialog too: what is left is to back up, publish, remember, forget, change the passphrase, recover.
    left = [keys.what.itemData(n) for n in range(keys.what.count()) if keys.what.model().item(n).isEnabled()]
    assert left == ["backup", "passphrase", "document", "remember", "forget", "recover"]
    assert "closed by entry" in keys.state.text()
    states = {keys.table.model().index(row, 2).data() for row in range(keys.table.model().rowCount())}
    assert states == {"○ retired"}
    told = []
    monkeypatch.setattr(QMessageBox, "information", lambda *words: told.append(words[-1]))
    opened.acts.import_paths([])
    assert told == ["This book was closed for ever: nothing is entered any more."]
    # Whoever opens it anew reads the same.
    opened.open_path(opened.book.path)
    settled()
    assert "closed for ever on" in opened.statusBar().state.text()
