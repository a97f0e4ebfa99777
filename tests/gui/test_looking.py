"""What the walks look for is found in a dialog made wrong on purpose; and letters are told apart, Tab put right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from passport_app.gui.letters import tell_apart
from tests.gui import looking
from tests.gui.capitals import ours


@pytest.fixture
def wrong(qtbot, qapp):
    """A dialog with every fault that is looked for."""
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    dialog.act_button, dialog.close_button = QPushButton("&Save"), QPushButton("Close")
    dialog.close_button.setDefault(True)
    first, second, third = QLineEdit(), QLineEdit(), QLineEdit()
    title = QLabel("&Sum")
    title.setBuddy(first)
    second.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for name, field in (("Mass", first), ("Mass", second)):
        field.setAccessibleName(name)
    for widget in (title, first, second, third, dialog.act_button, dialog.close_button):
        column.addWidget(widget)
    QWidget.setTabOrder(dialog.act_button, first)
    QWidget.setTabOrder(first, dialog.close_button)
    QWidget.setTabOrder(dialog.close_button, third)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    third.setFocus()
    return dialog


def test_every_fault_is_found(wrong):
    assert looking.unnamed(wrong) == ["QLineEdit in QDialog"]
    assert looking.named_alike(wrong) == ["Mass"]
    assert looking.clashes(wrong) == ["&Sum / &Save"]
    assert looking.default_is_wrong(wrong) == ["Enter presses ['Close'], not &Save"]
    found = looking.out_of_reach(wrong)
    assert any("does not reach QLineEdit" in fault for fault in found)
    assert any(fault.startswith("Tab goes up from ") for fault in found), found
    wrong.size = QLineEdit()
    assert looking.hidden_by_names(wrong) == ["size hides what Qt calls so"]
    wrong.close_button.setFocus()
    assert looking.begins_wrong(wrong) == ["begins on QPushButton “Close”"]
    assert not looking.stays_on_escape(wrong)
    assert ours("Not translated", []) and not ours("TRANSLATED Nickel", ["Nickel"])


def test_a_letter_that_is_taken_gives_way_to_one_that_is_free(wrong):
    tell_apart(wrong)
    assert looking.clashes(wrong) == []
    texts = {label.text() for label in wrong.findChildren(QLabel)} | {wrong.act_button.text()}
    assert texts in ({"&Sum", "S&ave"}, {"S&um", "&Save"})
