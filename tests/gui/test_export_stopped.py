"""An export of many that is stopped midway says what is written, and is gone on with, by real clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from passport_app.gui.dialogs.export import ExportPassports
from passport_app.services.issue_passports import issue_passports
from tests.gui.conftest import PASSPHRASE

ALL = 120


@pytest.fixture
def dialog(opened, qtbot, settled, tmp_path):
    issue_passports(opened.book.path, None, passphrase=PASSPHRASE)
    opened.book.refresh()
    settled()
    made = ExportPassports(opened.book, None, opened)
    qtbot.addWidget(made)
    made.show()
    made.folder.setText(str(tmp_path / "out"))
    made.register.setChecked(False)
    return made


def click(qtbot, box):
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))


def test_it_is_stopped_midway_and_gone_on_with(qtbot, dialog, settled, tmp_path):
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.bar.maximum() == ALL and dialog.bar.value() > 0, timeout=60_000)
    assert dialog.progress_says.isVisible() and f"of {ALL}" in dialog.progress_says.text()
    click(qtbot, dialog.stop)
    settled()
    assert "Stopped as asked." in dialog.notice.text() and f"of {ALL} files" in dialog.notice.text()
    some = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}
    assert 0 < len(some) < ALL and all(data.rstrip().endswith(b"%%EOF") for data in some.values())
    assert not dialog.bar.isVisible() and dialog.act_button.isEnabled()
    assert dialog.resume.isVisible() and dialog.resume.isEnabled()
    click(qtbot, dialog.act_button)
    settled()
    assert "exist" in dialog.notice.text()  # unasked, nothing that is there is replaced
    click(qtbot, dialog.resume)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "were there already" in dialog.notice.text(), timeout=60_000)
    assert (
        f"Wrote {ALL - len(some)} files" in dialog.notice.text() and f"{len(some)} were there" in dialog.notice.text()
    )
    now = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}
    assert len(now) == ALL and {name: now[name] for name in some} == some
