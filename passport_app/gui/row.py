"""A row that breaks into several where the window is too narrow for one: nothing in it is cut."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QWidget,
    QWidgetItem,
)

from passport_app.gui.measure import share

_SENTENCE = 22
"""Letters that a sentence of several lines is at least given in one, where it is as long."""
_TALLEST = 4
"""Lines in which a sentence stands beside tools at most; where it is longer they go below it."""


@dataclass(slots=True)
class _Piece:
    item: QLayoutItem
    part: int

    @property
    def is_gap(self) -> bool:
        return isinstance(self.item, QSpacerItem)

    def need(self) -> int:
        """Return the width below which it goes to the next line instead of being squeezed."""
        hint, widget = self.item.sizeHint().width(), self.item.widget()
        least = self.item.minimumSize().width()
        if isinstance(widget, QLabel) and (widget.wordWrap() or _is_ignored(widget)):
            wide = max(widget.sizeHint().width(), widget.fontMetrics().horizontalAdvance(widget.text()))
            return max(least, min(wide, _SENTENCE * widget.fontMetrics().averageCharWidth()))
        if isinstance(widget, QComboBox):
            return hint - _spare(widget)
        if self.part and widget is not None and not isinstance(widget, QLabel):
            return least  # it takes what is left over, and can do with little
        return max(hint, least)

    def least(self) -> int:
        """Return the width that it must have."""
        if isinstance(self.item.widget(), QComboBox):
            return self.need()
        return self.item.minimumSize().width()

    def like(self) -> int:
        """Return the width that it is given where there is room: a choice that of its longest item."""
        widget = self.item.widget()
        return max(self.need(), self.item.sizeHint().width()) if isinstance(widget, QComboBox) else self.need()

    def is_crowded(self, width: int) -> bool:
        """Tell whether it is a sentence that would stand in too many lines."""
        shown = self.item.widget()
        if not isinstance(shown, QLabel) or not shown.wordWrap():
            return False
        return self.item.heightForWidth(width) > (_TALLEST + 0.5) * shown.fontMetrics().height()

    @property
    def ends_line(self) -> bool:
        """Tell whether, where one line is too short, what follows begins another."""
        return self.part > 0 and (self.is_gap or isinstance(self.item.widget(), QLabel))

    def height(self, width: int, *, least: bool) -> int:
        """Return the height it asks for at a width, or the least it can do with."""
        if least and isinstance(self.item.widget(), QTabWidget):
            return self.item.minimumSize().height()
        if self.item.hasHeightForWidth():
            return self.item.minimumHeightForWidth(width) if least else self.item.heightForWidth(width)
        return self.item.minimumSize().height() if least else self.item.sizeHint().height()


class Row(QLayout):
    """Stands for a QHBoxLayout; what has a part in the room left over takes it, the rest is as wide as it asks for."""

    def __init__(self, spacing: int = 6) -> None:
        super().__init__()
        self._pieces: list[_Piece] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    # --- what is in it

    def addItem(self, item: QLayoutItem) -> None:
        self._pieces.append(_Piece(item, 0))
        self.invalidate()

    def addWidget(self, widget: QWidget, part: int = 0, align: Qt.AlignmentFlag | None = None) -> None:
        """Add a widget; `part` is its part in the room left over."""
        self.insertWidget(len(self._pieces), widget, part)
        if align is not None:
            self._pieces[-1].item.setAlignment(align)

    def insertWidget(self, at: int, widget: QWidget, part: int = 0) -> None:
        """Add a widget before others."""
        self.addChildWidget(widget)
        if isinstance(widget, QComboBox):
            widget.currentTextChanged.connect(lambda _: widget.updateGeometry())
        self._pieces.insert(at, _Piece(QWidgetItem(widget), part))
        self.invalidate()

    def put_in_place(self, old: QWidget, new: QWidget, part: int = 0) -> None:
        """Put a widget where another one is, which is left to whoever made it."""
        at = next(number for number, piece in enumerate(self._pieces) if piece.item.widget() is old)
        self.takeAt(at)
        self.insertWidget(at, new, part)

    def addLayout(self, layout: QLayout, part: int = 0) -> None:
        """Add what stays together unless it breaks itself."""
        self.addChildLayout(layout)
        self._pieces.append(_Piece(layout, part))
        self.invalidate()

    def addStretch(self, part: int = 1) -> None:
        """Add room that takes what is left over."""
        self._pieces.append(_Piece(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding), part))

    def addSpacing(self, width: int) -> None:
        """Add room."""
        self._pieces.append(_Piece(QSpacerItem(width, 0, QSizePolicy.Policy.Fixed), 0))

    def count(self) -> int:
        return len(self._pieces)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._pieces[index].item if 0 <= index < len(self._pieces) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._pieces.pop(index).item if 0 <= index < len(self._pieces) else None

    # --- how large it is

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._tall(width, least=False)

    def minimumHeightForWidth(self, width: int) -> int:
        return self._tall(width, least=True)

    def _tall(self, width: int, *, least: bool) -> int:
        about = self._about()
        return self._lay(QRect(0, 0, width - about.width(), 0), least=least) + about.height()

    def sizeHint(self) -> QSize:
        line = self._there()
        width = sum(piece.need() for piece in line) + self._gaps(line)
        return QSize(width, max((piece.item.sizeHint().height() for piece in line), default=0)) + self._about()

    def minimumSize(self) -> QSize:
        """Return the least size; its height is that of the lines there are at the width it has now."""
        width = max((piece.least() for piece in self._there()), default=0) + self._about().width()
        now = max(width, self.geometry().width() or self.sizeHint().width())
        return QSize(width, self._tall(now, least=True))

    def setGeometry(self, rect: QRect) -> None:
        is_new = rect.width() != self.geometry().width()
        super().setGeometry(rect)
        if is_new:
            self.update()  # whoever holds this has to know how tall it is now
        self._lay(rect.marginsRemoved(self.contentsMargins()), move=True)

    def _about(self) -> QSize:
        """Return what the margins take."""
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _there(self) -> list[_Piece]:
        return [piece for piece in self._pieces if piece.is_gap or not piece.item.isEmpty()]

    def _gaps(self, line: list[_Piece]) -> int:
        """Return the room between what is in a line; what is empty keeps no distance."""
        return self.spacing() * max(0, sum(not piece.is_gap for piece in line) - 1)

    def _lines(self, width: int) -> list[list[_Piece]]:
        """Return what stands in each line: all in one, else tools below their sentence, else as much as goes in."""
        there = self._there()
        if self._fits(there, width):
            pairs = zip(there, self._widths(there, width), strict=True)
            if len(there) < 2 or not any(piece.is_crowded(wide) for piece, wide in pairs):
                return [there]
        lines: list[list[_Piece]] = [[]]
        for piece in there:
            if lines[-1] and not piece.is_gap and not self._fits([*lines[-1], piece], width):
                lines.append([])
            if piece.is_gap and not piece.part and not lines[-1]:
                continue  # room between two things is none before the first
            lines[-1].append(piece)
            if piece.ends_line:
                lines.append([])
        return [line for line in lines if any(not piece.is_gap for piece in line)]

    def _fits(self, line: list[_Piece], width: int) -> bool:
        return sum(piece.need() for piece in line) + self._gaps(line) <= width

    def _widths(self, line: list[_Piece], width: int) -> list[int]:
        room = width - self._gaps(line)
        needs = [min(piece.need(), width) for piece in line]
        for number, piece in enumerate(line):
            needs[number] += max(0, min(piece.like() - needs[number], room - sum(needs)))
        widths = share(room, needs, [piece.part for piece in line])
        return [min(wide, piece.item.maximumSize().width()) for wide, piece in zip(widths, line, strict=True)]

    def _lay(self, rect: QRect, *, move: bool = False, least: bool = False) -> int:
        """Return the height of all lines, and put everything in its place if asked to."""
        y = rect.y()
        lines = self._lines(rect.width())
        for line in lines:
            widths = self._widths(line, rect.width())
            pairs = [(piece, width) for piece, width in zip(line, widths, strict=True) if not piece.is_gap]
            height = max((piece.height(width, least=least) for piece, width in pairs), default=0)
            if move and line is lines[-1]:
                height = rect.bottom() + 1 - y  # it has what is left, be it more or less than it asks for
            if move:
                self._put(line, widths, rect.x(), y, height)
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _put(self, line: list[_Piece], widths: list[int], x: int, y: int, height: int) -> None:
        for piece, width in zip(line, widths, strict=True):
            if not piece.is_gap:
                piece.item.setGeometry(QRect(x, y, width, height))
                x += self.spacing()
            x += width


def _spare(box: QComboBox) -> int:
    """Return by how much less than for its longest item a choice may be as wide, for what is chosen to be read."""
    if box.sizeAdjustPolicy() != QComboBox.SizeAdjustPolicy.AdjustToContents:
        return 0
    advance = box.fontMetrics().horizontalAdvance
    longest = max((advance(box.itemText(number)) for number in range(box.count())), default=0)
    return max(0, longest - advance(box.currentText()))


def _is_ignored(widget: QWidget) -> bool:
    return widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored


class AsTall(QFrame):
    """Asks for the height that its lines need at the width it has, where nobody else would ask: in a splitter."""

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return least.expandedTo(QSize(0, layout.totalMinimumHeightForWidth(max(self.width(), least.width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
