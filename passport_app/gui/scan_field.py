"""A field for what a scanner types: QLineEdit drops the separator GS, without which a GS1 code cannot be taken apart.

Scanners that act as keyboards send GS as the character itself, as Ctrl+] or as Alt+029; they end with Return or Tab, or
just fall silent. What is typed by hand takes longer between keys, and is scanned by Return alone.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

GS = "\x1d"
SHOWN_GS = "\u241d"
"""How the separator is shown: SYMBOL FOR GROUP SEPARATOR."""
_SILENCE = 50
"""Milliseconds after which a burst of keys is over."""
_BURST = 6
"""Keys that follow one another at a scanner's pace before silence ends a code."""


class ScanField(QLineEdit):
    """Collects characters, the separator too, and says when a code is there."""

    scanned = Signal(str)
    """What was scanned, with GS where it stood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quick = 0
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE)
        self._silence.timeout.connect(self._silent)
        self.returnPressed.connect(self.take)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        bracket = event.key() == Qt.Key.Key_BracketRight and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.text() == GS or bracket:
            self.insert(SHOWN_GS)
            self._beat()
            return True
        if event.key() == Qt.Key.Key_Tab and self.text() and self._quick >= _BURST:
            self.take()
            return True
        if event.text() and event.text().isprintable():
            self._beat()
        return False

    def _beat(self) -> None:
        """Count keys at a scanner's pace: each comes before the silence of the last is over."""
        self._quick = self._quick + 1 if self._silence.isActive() else 1
        self._silence.start()

    @Slot()
    def _silent(self) -> None:
        if self._quick >= _BURST and SHOWN_GS in self.text():
            self.take()
        self._quick = 0

    @Slot()
    def take(self) -> None:
        """Hand over what is there, and make room for the next."""
        text = self.text().replace(SHOWN_GS, GS)
        self._silence.stop()
        self._quick = 0
        if text.strip():
            self.clear()
            self.scanned.emit(text)
