"""What stands where there is nothing to show yet: a calm sentence that says what to do, and the button for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from passport_app.gui.views.view import button, label


class Nothing(QWidget):
    """One sentence in the middle; below it the one act that changes this, where there is one."""

    wanted = Signal(str)
    """An act of the window, asked for by the button."""

    def __init__(self, words: str, act: str = "", act_words: str = "", *, icon: str = "") -> None:
        super().__init__()
        self.says = label(words, tone="muted", wrap=True)
        self.says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.does = button(act_words, lambda: self.wanted.emit(act), primary=True, icon=icon)
        self.does.setVisible(bool(act))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.addStretch(1)
        layout.addWidget(self.says)
        layout.addSpacing(8)
        layout.addWidget(self.does, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def tell(self, words: str, *, can_act: bool) -> None:
        """Say why there is nothing, with the button or without."""
        self.says.setText(words)
        self.does.setVisible(can_act)
