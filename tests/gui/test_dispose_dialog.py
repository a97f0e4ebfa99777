"""Lots held back and set free again through the window, by real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import PASSPHRASE


@pytest.fixture
def dialog(opened, qtbot, settled, monkeypatch):
    """The dialog on the first two lots of the list, as the act opens it."""
    from passport_app.gui.dialogs import dispose

    made = []

    class Shown(dispose.DisposeLots):
        def exec(self):
            made.append(self)
            qtbot.addWidget(self)
            self.show()
            return 0

    monkeypatch.setattr(dispose, "DisposeLots", Shown)

    def ask(*rows):
        opened.show_view("materials")
        settled()
        table = opened.materials.table
        table.clearSelection()
        for row in rows:
            where = table.visualRect(table.model().index(row, 0)).center()
            held = Qt.KeyboardModifier.ControlModifier if row != rows[0] else Qt.KeyboardModifier.NoModifier
            qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, where)
        settled()
        opened.deed("dispose_lots")()
        return made[-1] if made else None

    return ask


def states(dialog):
    model = dialog.table.model()
    return [model.text(row, 3) for row in range(model.rowCount())]


def test_two_lots_are_quarantined_and_one_released_again(opened, qtbot, settled, dialog):
    asked = dialog(0, 1)
    assert len(asked._lots) == 2 and asked.decision.currentData() == "quarantined"
    assert "2 lots" in asked.act_button.text()
    qtbot.mouseClick(asked.act_button, Qt.MouseButton.LeftButton)
    assert asked.focusWidget() is asked.reason  # what is missing is asked for, nothing is lost
    qtbot.keyClicks(asked.reason, "Iron above specification")
    qtbot.keyClicks(asked.made_by, "A. Rossi")
    qtbot.keyClicks(asked.passphrase, PASSPHRASE)
    qtbot.mouseClick(asked.act_button, Qt.MouseButton.LeftButton)
    settled()
    assert all("quarantined" in state for state in states(asked))
    assert asked.decision.currentData() == "quarantined"
    first, second = asked._lots
    asked.close()
    settled()
    values = {row: opened.materials.model.values(row) for row in (0, 1)}
    assert {v["status"] for v in values.values()} == {"quarantined"}
    again = dialog(0)
    assert again._lots == [first] and again.decision.currentData() == "released"
    for field, words in ((again.reason, "Assayed anew"), (again.made_by, "B. Neri"), (again.passphrase, PASSPHRASE)):
        qtbot.keyClicks(field, words)
    qtbot.keyClick(again.passphrase, Qt.Key.Key_Return)
    settled()
    assert "released" in states(again)[0]
    from passport_app.services.dispose import history

    assert [(d.status, d.by) for d in history(opened.book.reader, first)] == [
        ("released", "B. Neri"),
        ("quarantined", "A. Rossi"),
    ]
    assert len(history(opened.book.reader, second)) == 1


def test_a_wrong_passphrase_leaves_everything_as_it_was(opened, qtbot, settled, dialog):
    asked = dialog(0)
    for field, words in ((asked.reason, "Iron"), (asked.made_by, "A. Rossi"), (asked.passphrase, "wrong")):
        qtbot.keyClicks(field, words)
    qtbot.mouseClick(asked.act_button, Qt.MouseButton.LeftButton)
    settled()
    assert "released" in states(asked)[0] and asked.reason.text() == "Iron"
    assert asked.inside.isEnabled()


def test_without_a_lot_it_says_what_to_do(opened, settled, dialog, told):
    assert dialog() is None
    assert "Choose one or more lots" in told[-1]
