"""What all views are: a title with room for tools beside it, and the pieces that they are made of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from passport_app.gui import theme
from passport_app.gui.book import Book
from passport_app.gui.measure import grown
from passport_app.gui.row import AsTall, Row


class View(QWidget):
    """One page of the window."""

    wanted = Signal(str)
    """An act of the window, by its name in `actions.ACTS`."""
    go = Signal(str, str)
    """A view, and a thing to show in it."""

    def __init__(self, title: str, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.act_buttons: list[tuple[str, QPushButton]] = []
        """Acts of the window and the buttons for them here, which are offered where the acts are."""
        self.setAccessibleName(title)
        self.title: QLabel = label(title, scale=1.5)
        self.head = Row(theme.GRID)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 12)
        self.body.setSpacing(10)
        self.body.addLayout(self.head)

    def show_book(self) -> None:
        """Show the ledger that is open now, from its beginning."""

    def refresh(self) -> None:
        """Show what was written since."""
        self.show_book()

    def show_thing(self, name: str) -> None:
        """Show one thing by its id, where the view is of things."""

    def chosen(self) -> list[str]:
        """Return the ids of the things that are chosen."""
        return []

    def focus_search(self) -> None:
        """Put the cursor where one searches."""
        self.setFocus()


def label(text: str, *, tone: str = "", scale: float = 1.0, wrap: bool = False, select: bool = False) -> QLabel:
    """Return a label; texts from the ledger are shown as they are, never as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if tone:
        made.setProperty("tone", tone)
    if scale != 1.0:
        made.setFont(theme.title_font(scale))
    if select:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def drop_item(layout: QLayout, at: int) -> None:
    """Take what stands at a place out of a layout, and away with it."""
    item = layout.takeAt(at)
    widget = item.widget() if item is not None else None
    if widget is not None:
        widget.hide()
        widget.deleteLater()


class Line(QLabel):
    """One line of text that makes room for others: cut short with an ellipsis, whole in its tip and to be read out."""

    def __init__(self, tone: str = "", scale: float = 1.0) -> None:
        super().__init__()
        if scale != 1.0:
            self.setFont(theme.title_font(scale))
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if tone:
            self.setProperty("tone", tone)

    def text(self) -> str:
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 6, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width() - 2
        super().setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(room, 20)))


def set_tone(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet looks at."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(text: str, act: object = None, *, primary: bool = False, icon: str = "", tip: str = "") -> QPushButton:
    """Return a push button."""
    made = QPushButton(text)
    if primary:
        made.setProperty("primary", True)
    if icon:
        made.setIcon(theme.icon(icon, "accent_text" if primary else "text"))
        made.setProperty("picture", icon)
        made.setIconSize(QSize(grown(16), grown(16)))
    if tip:
        made.setToolTip(tip)
    if act is not None:
        made.clicked.connect(act)
    return made


def chip(text: str) -> QPushButton:
    """Return a round button that is on or off; wide enough for its text in bold, in which it is on."""
    made = QPushButton(text)
    made.setCheckable(True)
    made.setProperty("chip", True)
    bold = made.font()
    bold.setWeight(bold.Weight.DemiBold)
    made.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 32)
    made.setMinimumHeight(max(28, made.fontMetrics().height() + 12))
    return made


def panel(layout: QLayout | None = None) -> QFrame:
    """Return a framed surface."""
    frame = AsTall()
    frame.setProperty("panel", True)
    if layout is not None:
        layout.setContentsMargins(16, 12, 16, 14)
        frame.setLayout(layout)
    return frame
