"""What hands do in tests of the window: click, drop files, have a dialog before them; and what came of it."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def checked(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    return dialog


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    act, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(50, 50), act, data, Qt.MouseButton.LeftButton, none))


def entries(ledger):
    """How many entries a ledger has, read beside whoever has it open."""
    with closing(sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)) as db:
        return db.execute("SELECT count(*) FROM entry").fetchone()[0]
