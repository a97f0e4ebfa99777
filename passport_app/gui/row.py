"""A row that breaks into several where the window is too narrow for one: nothing in it is cut."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QWidget,
    QWidgetItem,
)

from passport_app.gui.measure import grown, share
from passport_app.gui.row_piece import Piece


class _Flat(NamedTuple):
    """The width from which on all stands in one line, the height asked for then, and the least."""

    wide: int
    asked: int
    least: int


_Line = list[tuple[Piece, int]]


class Row(QLayout):
    """Stands for a QHBoxLayout; what has a part in the room left over takes it, the rest is as wide as it asks for."""

    def __init__(self, spacing: int = 6) -> None:
        self._pieces: list[Piece] = []
        self._known: dict[tuple[int, bool], int] = {}
        """Heights by width since something changed: Qt asks for them again and again."""
        self._flat: _Flat | None = None
        self._is_flat_known = False
        self._wide = 0
        """The width it was last given: Qt's own geometry is forgotten whenever something changes."""
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    # --- what is in it

    def addItem(self, item: QLayoutItem) -> None:
        self._pieces.append(Piece(item, 0))
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
        self._pieces.insert(at, Piece(QWidgetItem(widget), part))
        self.invalidate()

    def put_in_place(self, old: QWidget, new: QWidget, part: int = 0) -> None:
        """Put a widget where another one is, which is left to whoever made it."""
        at = next(number for number, piece in enumerate(self._pieces) if piece.item.widget() is old)
        self.takeAt(at)
        self.insertWidget(at, new, part)

    def addLayout(self, layout: QLayout, part: int = 0) -> None:
        """Add what stays together unless it breaks itself."""
        self.addChildLayout(layout)
        self._pieces.append(Piece(layout, part))
        self.invalidate()

    def addStretch(self, part: int = 1) -> None:
        """Add room that takes what is left over."""
        self._pieces.append(Piece(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding), part))

    def addSpacing(self, width: int) -> None:
        """Add room."""
        self._pieces.append(Piece(QSpacerItem(width, 0, QSizePolicy.Policy.Fixed), 0))

    def count(self) -> int:
        return len(self._pieces)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._pieces[index].item if 0 <= index < len(self._pieces) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self.invalidate()
        return self._pieces.pop(index).item if 0 <= index < len(self._pieces) else None

    # --- how large it is

    def invalidate(self) -> None:
        self._known.clear()
        self._is_flat_known = False
        for piece in self._pieces:
            piece.forget()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._tall(width, least=False)

    def minimumHeightForWidth(self, width: int) -> int:
        return self._tall(width, least=True)

    def _tall(self, width: int, *, least: bool) -> int:
        flat = self.flat()
        if flat is not None and width >= flat.wide:
            return flat.least if least else flat.asked
        asked = (width, least)
        if asked not in self._known:
            about = self._about()
            self._known[asked] = self._lay(QRect(0, 0, width - about.width(), 0), least=least) + about.height()
        return self._known[asked]

    def flat(self) -> _Flat | None:
        """Return how large it is in one line, None where its height depends on its width even so."""
        if not self._is_flat_known:
            there = self._there()
            line = [piece for piece in there if not piece.is_gap]
            about = self._about()
            wide = sum(piece.need() for piece in there) + self._gaps(line) + about.width()
            asked = max((piece.tall() for piece in line), default=0) + about.height()
            least = max((piece.smallest().height() for piece in line), default=0) + about.height()
            self._flat = None if any(piece.depends() for piece in line) else _Flat(wide, asked, least)
            self._is_flat_known = True
        return self._flat

    def sizeHint(self) -> QSize:
        line = self._there()
        width = sum(piece.need() for piece in line) + self._gaps(line)
        return QSize(width, max((piece.hint().height() for piece in line), default=0)) + self._about()

    def minimumSize(self) -> QSize:
        """Return the least size; its height is that of the lines there are at the width it has now."""
        width = max((piece.least() for piece in self._there()), default=0) + self._about().width()
        now = max(width, self._wide or self.sizeHint().width())
        return QSize(width, self._tall(now, least=True))

    def setGeometry(self, rect: QRect) -> None:
        is_new = rect.width() != self._wide
        super().setGeometry(rect)
        if is_new:
            self._wide = rect.width()
            self.update()  # whoever holds this has to know how tall it is now
        self._lay(rect.marginsRemoved(self.contentsMargins()), move=True)

    def _about(self) -> QSize:
        """Return what the margins take."""
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _there(self) -> list[Piece]:
        return [piece for piece in self._pieces if piece.is_gap or not piece.item.isEmpty()]

    def _gaps(self, line: list[Piece]) -> int:
        """Return the room between what is in a line; what is empty keeps no distance."""
        return self.spacing() * max(0, sum(not piece.is_gap for piece in line) - 1)

    def _lines(self, width: int) -> list[_Line]:
        """Return what stands in each line: all in one, else tools below their sentence, else as much as goes in."""
        there = self._there()
        if self._fits(there, width):
            line = self._line(there, width)
            if len(there) < 2 or not any(piece.is_crowded(wide) for piece, wide in line):
                return [line]
        # What begins with room that is left over stands at the end of its line, and so it does in every line.
        lead = there[:1] if there[0].is_gap and there[0].part else []
        lines: list[list[Piece]] = [[*lead]]
        for piece in there[len(lead) :]:
            is_empty = len(lines[-1]) == len(lead)
            if not is_empty and not piece.is_gap and not self._fits([*lines[-1], piece], width):
                lines.append([*lead])
                is_empty = True
            if piece.is_gap and not piece.part and is_empty:
                continue  # room between two things is none before the first
            lines[-1].append(piece)
            if piece.ends_line:
                lines.append([*lead])
        return [self._line(line, width) for line in lines if any(not piece.is_gap for piece in line)]

    def _fits(self, line: list[Piece], width: int) -> bool:
        return sum(piece.need() for piece in line) + self._gaps(line) <= width

    def _line(self, line: list[Piece], width: int) -> _Line:
        """Return each thing with the width that it is given."""
        room = width - self._gaps(line)
        needs = [min(piece.need(), width) for piece in line]
        for number, piece in enumerate(line):
            needs[number] += max(0, min(piece.like() - needs[number], room - sum(needs)))
        widths = share(room, needs, [piece.part for piece in line])
        return [(piece, min(wide, piece.widest())) for wide, piece in zip(widths, line, strict=True)]

    def _lay(self, rect: QRect, *, move: bool = False, least: bool = False) -> int:
        """Return the height of all lines, and put everything in its place if asked to."""
        y = rect.y()
        lines = self._lines(rect.width())
        for line in lines:
            height = max((piece.height(wide, least=least) for piece, wide in line if not piece.is_gap), default=0)
            if move and line is lines[-1]:
                height = rect.bottom() + 1 - y  # it has what is left, be it more or less than it asks for
            if move:
                self._put(line, rect.x(), y, height)
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _put(self, line: _Line, x: int, y: int, height: int) -> None:
        for piece, width in line:
            if not piece.is_gap:
                piece.item.setGeometry(QRect(x, y, width, height))
                x += self.spacing()
            x += width


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


class Beside(QSplitter):
    """Two things beside each other, or one above the other where letters are too large for both in a line."""

    def __init__(self, narrow: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._narrow = narrow
        """Pixels, with letters of the usual size, below which one stands above the other."""
        self.setChildrenCollapsible(False)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the wider of the two: they need not stand beside each other."""
        return QSize(max(self._leasts(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = event.size().width() >= max(grown(self._narrow, self), sum(self._leasts()) + self.handleWidth())
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
        super().resizeEvent(event)

    def _leasts(self) -> list[int]:
        there = map(self.widget, range(self.count()))
        return [w.minimumSizeHint().expandedTo(w.minimumSize()).width() for w in there if w is not None]
