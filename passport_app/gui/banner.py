"""What stands above every view while the ledger cannot be written to."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from passport_app.gui.language import tr
from passport_app.gui.views.view import label


class Banner(QWidget):
    """A strip that says that the ledger is read-only, and what can be done all the same."""

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 10, 20, 0)
        frame = QFrame()
        frame.setProperty("banner", "warn")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(12, 6, 12, 6)
        words = tr(
            "Read-only: this ledger's key file is not beside it. You can look, verify, audit and export; not write."
        )
        inside.addWidget(label(words, wrap=True), 1)
        outer.addWidget(frame)
        self.hide()
