"""Do anything: every act of the window by a few letters of its name."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from passport_app.gui.dialogs.passing import PassingDialog
from passport_app.gui.language import tr


class Palette(PassingDialog):
    """A field and the acts whose names hold the letters typed, in their order."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Do anything"))
        self.resize(460, 380)
        self.picked: QAction | None = None
        self._actions = [action for action in actions if action.isEnabled()]
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("A few letters of what you want to do"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setAccessibleName(tr("What to do"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Acts"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._pick)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._pick)
        self._narrow("")

    def _narrow(self, text: str) -> None:
        self.list.clear()
        for action in self._actions:
            name = action.text().replace("&", "")
            if not _holds(_bare(name), _bare(text).replace(" ", "")):
                continue
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QListWidgetItem(f"{name}    {shortcut}" if shortcut else name)
            item.setData(Qt.ItemDataRole.UserRole, action)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _pick(self, *_: Any) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.picked = item.data(Qt.ItemDataRole.UserRole)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in moves:
            row = self.list.currentRow() + moves[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
            return True
        return super().eventFilter(watched, event)


def _bare(text: str) -> str:
    """Return a text as it is looked for: in small letters, without accents, which one need not type."""
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(c))


def _holds(name: str, letters: str) -> bool:
    """Tell whether a name holds letters in their order."""
    place = iter(name)
    return all(letter in place for letter in letters)
