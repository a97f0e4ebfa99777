"""A passport withdrawn in the window: reason asked for, state in the list, versions in the pane."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from passport_app.gui.dialogs.withdraw import WithdrawPassport
from passport_app.services.change_keys import replace_key
from passport_app.services.issue_passports import issue_passports
from tests.gui.conftest import PASSPHRASE


@pytest.fixture
def dialog(opened, qtbot, settled):
    opened.show_thing("passports", "EV-72-00001")
    settled()
    made = WithdrawPassport(opened.book, "EV-72-00001", opened)
    made.written.connect(opened.book.refresh)
    qtbot.addWidget(made)
    made.show()
    settled()
    return made


def act(dialog, qtbot, settled):
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()


def test_a_reason_and_the_passphrase_are_asked_for_and_the_list_tells_it(opened, dialog, qtbot, settled):
    act(dialog, qtbot, settled)
    assert "Say why" in dialog.notice.text()
    qtbot.keyClicks(dialog.reason, "Battery was scrapped")
    qtbot.keyClicks(dialog.made_by, "R. Bonfanti")
    act(dialog, qtbot, settled)
    assert "passphrase" in dialog.notice.text()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    act(dialog, qtbot, settled)
    assert "Version 1 is withdrawn since" in dialog.notice.text()
    opened.show_thing("passports", "EV-72-00001")
    settled()
    model = opened.passports.model
    assert model.values(0)["status"] == "withdrawn"
    pane = opened.passports.pane
    names = [pane.tabs.tabText(n) for n in range(pane.tabs.count())]
    assert "Versions (1)" in names
    again = WithdrawPassport(opened.book, "EV-72-00001", opened)
    qtbot.addWidget(again)
    assert not again.act_button.isEnabled() and "withdrawn already" in again.notice.text()


def test_a_battery_without_a_passport_has_nothing_to_withdraw(opened, qtbot, starter):
    made = WithdrawPassport(opened.book, starter, opened)
    qtbot.addWidget(made)
    assert not made.act_button.isEnabled() and "no signed passport yet" in made.notice.text()


def test_without_a_battery_chosen_the_window_says_what_to_do(opened, settled, told):
    opened.show_view("passports")
    settled()
    opened.do("withdraw_passport")
    assert any("Choose a battery in the list first" in words for words in told)


def test_passports_of_a_revoked_key_are_told_everywhere_until_they_are_signed_anew(opened, ledger, qtbot, settled):
    replace_key(ledger, "seal", PASSPHRASE, last_believed=0, reason="laptop stolen")
    opened.acts.look_for_changes()
    opened.show_view("overview")
    settled()
    to_do = opened.overview.to_do
    said = [to_do.itemAt(n).widget().text() for n in range(to_do.count())]
    assert "△ 2 passports are by a key that was revoked." in said
    view = opened.passports
    opened.show_view("passports")
    view.filter.setCurrentText("Key revoked")
    assert [view.model.values(row)["id"] for row in range(view.model.size)] == ["EV-72-00001", "EV-72-00002"]
    assert view.model.values(0)["status"] == "revoked"
    opened.show_thing("passports", "EV-72-00001")
    settled()
    facts = [label.text() for label in view.pane.findChildren(QLabel) if label.isVisible()]
    assert any("by a key that was revoked" in text for text in facts)
    issue_passports(ledger, None, passphrase=PASSPHRASE)
    opened.acts.look_for_changes()
    settled()
    view.filter.setCurrentText("Key revoked")
    assert view.model.size == 0
