"""Lines of a form under titles, that can be added and taken out, and put back by undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from passport_app.gui import tab_order
from passport_app.gui.language import tr
from passport_app.gui.views.view import button, label

Typed = dict[str, str]
"""What was typed in a line, by name."""


class Line:
    """The widgets of one line; a form's own lines add theirs, and say in `typed` what is in them."""

    def __init__(self) -> None:
        self.remove = button("✕", tip=tr("Take this line out"))
        self.remove.setProperty("quiet", True)
        self.remove.setAccessibleName(tr("Take this line out"))
        self.says = label("", tone="bad", wrap=True)
        self.says.hide()

    def widgets(self) -> list[QWidget]:
        """Return the widgets from the left, without the one that takes the line out."""
        return []

    def signals(self) -> list[SignalInstance]:
        """Return what is emitted when something is typed."""
        return []

    def typed(self) -> Typed:
        """Return what was typed."""
        return {}

    def fill(self, typed: Typed) -> None:
        """Show what was typed before."""

    def fault(self, _column: str) -> str:
        """Return what the line itself finds wrong with what was typed in a column, empty for nothing."""
        return ""

    def tell(self, words: str) -> None:
        """Say what is wrong with the line, or nothing."""
        self.says.setText(f"✗ {words}" if words else "")
        self.says.setVisible(bool(words))


class LineGrid(QWidget):
    """Lines of one kind; `right` are the columns whose titles stand over numbers."""

    changed = Signal()

    def __init__(self, titles: Sequence[str], add: str, *, right: Sequence[int] = (), wide: Sequence[int] = ()) -> None:
        """Make the grid, without lines; a column without a title is as narrow as what is in it."""
        super().__init__()
        self.lines: list[Line] = []
        self.undo = QUndoStack(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._titles = []
        for column, title in enumerate(titles):
            heading = label(title, tone="muted")
            heading.setAlignment(Qt.AlignmentFlag.AlignRight if column in right else Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(heading, 0, column)
            self._grid.setColumnStretch(column, (3 if column in wide else 1) if title else 0)
            self._titles.append(heading)
        self._width = len(titles) + 1
        self._grid.setColumnStretch(self._width - 1, 0)
        self.add = button(add, self.add_line)
        self.back = button(tr("Undo"), self.undo.undo, tip=tr("Put back what was added or taken out last (Ctrl+Z)"))
        self.back.setEnabled(False)
        self.undo.canUndoChanged.connect(self.back.setEnabled)
        tools = QHBoxLayout()
        tools.addWidget(self.add)
        tools.addWidget(self.back)
        tools.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._grid)
        outer.addLayout(tools)

    def make(self) -> Line:
        """Return a new line of this kind."""
        return Line()

    @Slot()
    def add_line(self) -> None:
        """Add an empty line, which undo takes out again."""
        self.undo.push(_Change(self, [*self.typed(), {}]))
        self.lines[-1].widgets()[0].setFocus()

    def take_out(self, line: Line) -> None:
        """Take a line out, which undo puts back."""
        at = self.lines.index(line)
        self.undo.push(_Change(self, [typed for n, typed in enumerate(self.typed()) if n != at]))

    def typed(self) -> list[Typed]:
        """Return what was typed, line by line."""
        return [line.typed() for line in self.lines]

    def fill(self, typed: Sequence[Typed]) -> None:
        """Show these lines in place of what is there."""
        while len(self.lines) > len(typed):
            self._drop()
        while len(self.lines) < len(typed):
            self._append()
        for line, said in zip(self.lines, typed, strict=True):
            line.fill(said)
        for heading in self._titles:
            heading.setVisible(bool(self.lines))
        self.changed.emit()

    def _append(self) -> None:
        line, at = self.make(), 1 + 2 * len(self.lines)
        for column, widget in enumerate(line.widgets()):
            self._grid.addWidget(widget, at, column)
        self._grid.addWidget(line.remove, at, self._width - 1)
        self._grid.addWidget(line.says, at + 1, 0, 1, self._width)
        self.lines.append(line)
        self._order_tabs(line)
        for signal in line.signals():
            signal.connect(self.changed)
        line.remove.clicked.connect(lambda: self.take_out(line))

    def _order_tabs(self, line: Line) -> None:
        """Tab comes to a new line after the one above it, and goes on from it to the buttons below."""
        above = self.lines[-2].remove if len(self.lines) > 1 else tab_order.before(self)
        tab_order.follow(above, (*line.widgets(), line.remove, self.add, self.back))

    def _drop(self) -> None:
        line = self.lines.pop()
        for widget in (*line.widgets(), line.remove, line.says):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


class _Change(QUndoCommand):
    """Other lines in place of those before; what was typed since comes back with them."""

    def __init__(self, grid: LineGrid, after: list[Typed]) -> None:
        super().__init__()
        self._grid, self._before, self._after = grid, grid.typed(), after

    def redo(self) -> None:
        self._grid.fill(self._after)

    def undo(self) -> None:
        self._after = self._grid.typed()
        self._grid.fill(self._before)


def heading(words: str, *beside: QWidget) -> QHBoxLayout:
    """Return a heading within a form, with widgets at its end."""
    row = QHBoxLayout()
    row.addWidget(label(words, scale=1.1))
    row.addStretch(1)
    for widget in beside:
        row.addWidget(widget)
    return row
