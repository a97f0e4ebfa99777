"""What hands do in tests of the window: click, drop files, have a dialog before them; and what came of it."""

import shutil
import sqlite3
from contextlib import closing

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from passport_app.services.audit_ledger import state_folder


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def checked(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    return dialog


def act(dialog, qtbot, settled):
    """Do what a dialog is for, and return what it says then."""
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()
    return dialog.notice.text()


def type_in(qtbot, field, text):
    """Type into a field in place of what is there."""
    field.clear()
    qtbot.keyClicks(field, str(text))


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    act, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(50, 50), act, data, Qt.MouseButton.LeftButton, none))


def entries(ledger):
    """How many entries a ledger has, read beside whoever has it open."""
    with closing(sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)) as db:
        return db.execute("SELECT count(*) FROM entry").fetchone()[0]


def forget_drafts():
    """Take away whatever forms kept that were left half filled."""
    shutil.rmtree(state_folder().with_name("drafts"), ignore_errors=True)
