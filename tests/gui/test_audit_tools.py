"""The auditor's tools in the window: one number followed, a sample drawn, marked and signed, with real clicks."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from passport_app.gui.dialogs.follow import FollowNumber
from passport_app.gui.dialogs.working_paper import WorkingPaperDialog

PASSPHRASE = "correct horse battery"


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def idle(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)


def test_a_number_is_followed_to_its_lots(opened, qtbot):
    dialog = shown(qtbot, FollowNumber(opened.book, "EV-72-00001", opened))
    idle(qtbot, dialog)
    assert dialog.headline.text().startswith("Co  ")
    masses = [dialog.sources.model().text(row, 0) for row in range(dialog.sources.model().rowCount())]
    assert len(masses) > 3
    dialog.element.setCurrentText("Fe")
    click(qtbot, dialog.act_button)
    idle(qtbot, dialog)
    assert "holds no Fe" in dialog.notice.text()
    dialog.element.setCurrentText("Ni")
    click(qtbot, dialog.act_button)
    idle(qtbot, dialog)
    click(qtbot, dialog.copy)
    said = QApplication.clipboard().text()
    assert "rounded down" in said
    assert "NI-" in said


@pytest.fixture
def auditor(tmp_path, cheap):
    """An auditor's own key file."""
    from passport_app.trust import keyfile
    from passport_app.trust.keys import SigningKey

    file = tmp_path / "auditor.key"
    keyfile.create(file, {"auditor": SigningKey.generate()}, PASSPHRASE, cost=cheap, allow_cheap=True)
    return file


def test_a_sample_is_drawn_marked_and_signed(opened, qtbot, settled, tmp_path, auditor):
    dialog = shown(qtbot, WorkingPaperDialog(opened.book, opened))
    file = tmp_path / "paper.json"
    dialog.place.setText(str(file))
    dialog.how_many.setValue(3)
    click(qtbot, dialog.act_button)
    idle(qtbot, dialog)
    assert "seed" in dialog.notice.text()
    qtbot.keyClicks(dialog.seed, "audit 2026")
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=20_000)
    assert not dialog.act_button.isEnabled()
    click(qtbot, dialog.ok)
    qtbot.keyClicks(dialog.note, "no document")
    click(qtbot, dialog.finding)
    # Closed in the middle of it: the draft keeps what was marked.
    again = shown(qtbot, WorkingPaperDialog(opened.book, opened))
    again.open_paper(file)
    assert "1 still open" in again.says.text()
    again.things.selectRow(2)
    click(qtbot, again.ok)
    assert again.act_button.isEnabled()
    again.key.setText(str(auditor))
    qtbot.keyClicks(again.passphrase, PASSPHRASE)
    click(qtbot, again.act_button)
    qtbot.waitUntil(lambda: again.notice.text().startswith("Signed"), timeout=20_000)
    results = [i["result"] for i in json.loads(file.read_text(encoding="utf-8"))["credentialSubject"]["items"]]
    assert results == ["ok", "finding", "ok"]
    opened.verify_paths([file])
    settled()
    assert opened.verify.headline.text().endswith("This working paper is genuine")
