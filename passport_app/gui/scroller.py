"""Room that scrolls only where there is too little: with large letters, or on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class Scroller(QScrollArea):
    """Asks for the room that what is inside asks for, and makes do with less."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that one is in
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.inside = inside

    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.inside.minimumSizeHint().boundedTo(QSize(320, 180))


class Sideways(Scroller):
    """Around a picture that cannot be narrower: it scrolls by itself, and its page does not."""

    def __init__(self, picture: QWidget) -> None:
        super().__init__(picture)
        picture.setAutoFillBackground(False)  # what it stands on shows through, as without this
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """Return the height of the picture, with room for the bar below it, and little width."""
        least = self.inside.minimumSizeHint().expandedTo(self.inside.minimumSize())
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(min(least.width(), _NARROW), least.height() + bar)


_NARROW = 320
"""Pixels in which a picture can be looked at piece by piece."""


def scrolling_down(inside: QWidget) -> QScrollArea:
    """Return room for a long form, which scrolls down and never sideways."""
    room = QScrollArea()
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that one is in
    room.setWidgetResizable(True)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.setWidget(inside)
    return room


_LINES = 34
"""Lines of text below which nothing is squeezed any more: it scrolls."""


class Yielding(QWidget):
    """Holds pages that yield as far as they can before they scroll: a scroll area gives sentences all that they like.

    The page that is shown is asked alone: another one that is longer is none of its business.
    """

    def __init__(self, inside: QStackedWidget) -> None:
        super().__init__()
        self._inside = inside
        self._told = QSize(), QSize()
        """What it last told that it asks for."""
        inside.setParent(self)
        inside.currentChanged.connect(self._ask_again)

    def sizeHint(self) -> QSize:
        return self._page().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page, view = self._page(), self.parentWidget()
        least = page.minimumSizeHint()
        if view is None:
            return least
        width = max(view.width(), least.width())
        few = _LINES * self.fontMetrics().height()
        if view.height() < max(least.height(), few):
            return least.expandedTo(QSize(0, page.heightForWidth(width)))
        return least

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._ask_again()  # the scroll area above listens to this alone
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())

    def _page(self) -> QWidget:
        return self._inside.currentWidget() or self._inside

    def _ask_again(self) -> None:
        asked = self.sizeHint(), self.minimumSizeHint()
        if asked != self._told:
            self._told = asked
            self.updateGeometry()
