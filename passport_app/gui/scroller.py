"""Room that scrolls only where there is too little: with large letters, or on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroller(QScrollArea):
    """Asks for the room that what is inside asks for, and makes do with less."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that one is in
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.widget().minimumSizeHint().boundedTo(QSize(320, 180))


_LINES = 34
"""Lines of text below which nothing is squeezed any more: it scrolls."""


class Yielding(QWidget):
    """Holds what yields as far as it can before it scrolls: a scroll area gives sentences all lines that they like."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least, view = self._inside.minimumSizeHint(), self.parentWidget()
        if view is not None and view.height() < max(least.height(), _LINES * self.fontMetrics().height()):
            liked = self._inside.heightForWidth(max(view.width(), least.width()))
            return least.expandedTo(QSize(0, liked))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())
