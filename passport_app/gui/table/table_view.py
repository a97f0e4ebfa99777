"""The table widget of all views: whole rows, even heights, our header, long names elided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QPushButton, QTableView, QWidget

from passport_app.gui import days
from passport_app.gui.table.column_room import ColumnRoom, wanted_widths
from passport_app.gui.table.header import TableHeader
from passport_app.gui.table.rows_model import Column, RowsModel
from passport_app.gui.table.wrapping import LastWraps

_MOST_COPIED = 10_000
_STEPS = (Qt.Key.Key_Down, Qt.Key.Key_Up)
"""Keys that go from the row one is on to the next; from no row they go to the first."""


class TableView(QTableView):
    """A table for reading and choosing rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: list[QPushButton] = []
        self.room: ColumnRoom | None = None
        self._widths = list[int]()
        self._fewest = 2
        """Rows that are shown at least, where nobody says otherwise."""
        self.wrapping: LastWraps | None = None
        """Where the last column takes what is left and wraps."""
        self.menu: QMenu | None = None
        self.setAccessibleName(name)
        self.setHorizontalHeader(TableHeader(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        self.show_at_least(self._fewest)

    def show_at_least(self, rows: int) -> None:
        """Keep room for the titles and a few rows: a table that shows none tells nothing."""
        self._fewest = rows
        bar = 0 if self.wrapping else self.horizontalScrollBar().sizeHint().height()
        titles = self.horizontalHeader().sizeHint().height()
        # Set once, not told each time somebody asks: layouts ask hundreds of times for a view that is shown.
        self.setMinimumHeight(titles + rows * self.verticalHeader().defaultSectionSize() + bar + 2 * self.frameWidth())

    def set_widths(self, characters: Sequence[int]) -> None:
        """Set the widths of the columns from what they hold, or from their titles where those are wider, once."""
        for column, width in enumerate(wanted_widths(self, characters)):
            self.setColumnWidth(column, width)
        model = self.model()
        last = model.headerData(len(characters) - 1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        # A number at the far end of a wide column belongs to nothing that the eye can find.
        self.horizontalHeader().setStretchLastSection(not (last and last & Qt.AlignmentFlag.AlignRight))

    def set_widths_once(self, characters: Sequence[int]) -> None:
        """Set the widths of the columns the first time there are any: what was drawn wider by hand stays so."""
        if self.room is not None or not characters or self.model().columnCount() != len(characters):
            return
        room = self.share_width(characters)
        if len(self._widths) == len(characters):
            room.draw(self._widths)
            room.by_hand = True

    def share_width(self, characters: Sequence[int]) -> ColumnRoom:
        """Divide the width among the columns now and when it changes, until one is drawn by hand."""
        self.set_widths(characters)
        self.room = room = ColumnRoom(self, characters)
        room.fit()
        return room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.room is not None:
            self.room.fit()
        elif self.wrapping is not None:
            self.wrapping.fit()

    def widths(self) -> list[int]:
        """Return the widths of the columns in pixels as somebody drew them, none where nobody did."""
        by_hand = self.room is not None and self.room.by_hand
        return [self.columnWidth(at) for at in range(self.model().columnCount())] if by_hand else []

    def restore_widths(self, widths: Sequence[int]) -> None:
        """Give the columns these widths when they are there."""
        self._widths = list(widths)

    def count_chosen(self) -> int:
        """Return how many rows are chosen, without looking at any: ten million are one span."""
        return sum(span.height() for span in self._spans())

    def _spans(self) -> list[QItemSelectionRange]:
        """Return the rows chosen, as unbroken runs from the top: ten million are one."""
        spans = cast("Sequence[QItemSelectionRange]", self.selectionModel().selection())
        return sorted(spans, key=lambda span: span.top())

    def chosen_rows(self, most: int) -> list[int]:
        """Return the numbers of the rows chosen, in their order, at most so many."""
        rows: set[int] = set()
        for span in self._spans():
            rows.update(range(span.top(), min(span.bottom() + 1, span.top() + most)))
        return sorted(rows)[:most]

    def offer(self, pushed: QPushButton) -> None:
        """Offer in the table's context menu what a button does with what is chosen: Shift+F10 opens that menu too."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self._offered.append(pushed)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._offered or not self.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for pushed in self._offered:
            action = menu.addAction(pushed.text(), pushed.click)
            action.setEnabled(pushed.isEnabled())
            action.setToolTip(pushed.toolTip())
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu = menu
        menu.popup(place)

    def _choose_first(self) -> None:
        """Choose the row that the cursor is on where none is chosen: the first, when one just came here."""
        index = self.currentIndex()
        index = index if index.isValid() else self.model().index(0, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in _STEPS and not self.selectionModel().hasSelection() and self.model().rowCount():
            self._choose_first()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
            return
        super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Put the rows chosen on the clipboard, as a spreadsheet takes them."""
        model, lines = self.model(), []
        for span in self._spans():
            for row in range(span.top(), min(span.bottom(), span.top() + _MOST_COPIED) + 1):
                cells = (str(model.index(row, column).data() or "") for column in range(model.columnCount()))
                lines.append("\t".join(days.written(cell) for cell in cells))
        if lines:
            QApplication.clipboard().setText("\n".join(lines[:_MOST_COPIED]))


class SmallTable(TableView):
    """A table over rows at hand; with `wrap` the last column's sentences are shown whole, on several lines."""

    def __init__(
        self, name: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]] = (), *, wrap: bool = False
    ) -> None:
        super().__init__(name)
        self._held = RowsModel(columns, rows, self)
        self.setModel(self._held)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.set_widths([column.width for column in columns])
        if wrap:
            self.setWordWrap(True)
            self.horizontalHeader().setStretchLastSection(False)
            self.wrapping = LastWraps(self, [column.width for column in columns])
            self.show_at_least(2)
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            self.verticalHeader().setResizeContentsPrecision(0)

    def set_rows(self, rows: Sequence[Sequence[Any]]) -> None:
        """Show other rows; a cell may be (text, tone)."""
        self._held.set_rows(rows)
