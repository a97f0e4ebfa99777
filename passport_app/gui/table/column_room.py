"""Columns that share the room there is: wide by taste where it suffices, else as narrow as what they hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTableView

from passport_app.gui import days

BESIDE = 22
"""Pixels beside a text."""
_LONG_DAY = "2028-12-30"
"""A day as wide as days are: so much is never cut."""
_LOOKED_AT = 40
"""Rows that are measured: what is longer is elided, and stands whole in its tip."""


class ColumnRoom(QObject):
    """Divides the width of a table among its columns until somebody draws one by hand."""

    def __init__(self, table: QTableView, characters: Sequence[int]) -> None:
        super().__init__(table)
        self._table, self._fitting, self.by_hand = table, False, False
        self._wanted, self._least = wanted_widths(table, characters), [0] * len(characters)
        self._first = self._wanted[0]
        self._measured = ""
        """The font in which what is shown was measured, until something else is shown."""
        table.horizontalHeader().sectionResized.connect(self._resized)
        model = table.model()
        for changed in (model.modelReset, model.dataChanged, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._forget)
        model.modelReset.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Divide the width anew."""
        model, room, titles = self._table.model(), self._table.viewport().width(), titles_of(self._table)
        if self.by_hand or model.columnCount() != len(self._wanted):
            return
        self._measure(titles)
        widths = share_room(self._wanted, self._least, room)
        if sum(widths) > room:  # a name that is longer than names are is cut first
            widths = share_room(widths, [min(self._first, widths[0]), *widths[1:]], room)
        if sum(widths) > room:  # then what stands between the name and the state, but for dates and numbers
            short = self._table.fontMetrics().horizontalAdvance(days.day(_LONG_DAY)) + BESIDE
            floors = [max(title + BESIDE, min(need, short)) for title, need in zip(titles, self._least, strict=True)]
            widths = share_room(widths, [widths[0], *floors[1:-1], self._least[-1]], room)
        self.draw(widths)

    def draw(self, widths: Sequence[int]) -> None:
        """Give the columns these widths."""
        self._fitting = True
        for column, width in enumerate(widths):
            self._table.setColumnWidth(column, width)
        self._fitting = False

    @Slot()
    def _forget(self) -> None:
        self._measured = ""

    def _measure(self, titles: Sequence[int]) -> None:
        font = self._table.font().key()
        if self._measured == font:
            return
        self._measured = font
        for column, widest in enumerate(needed_widths(self._table, titles)):
            taste = self._wanted[column]
            self._wanted[column] = max(taste, min(widest, taste * 3 // 2))
            self._least[column] = min(self._wanted[column], max(self._least[column], widest))

    @Slot(int, int, int)
    def _resized(self, column: int, _old: int, _new: int) -> None:
        stretched = column == len(self._wanted) - 1 and self._table.horizontalHeader().stretchLastSection()
        if not self._fitting and not stretched:
            self.by_hand = True


def share_room(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Return widths in pixels: those wanted where there is room, else less of each where it can spare some."""
    spare = [max(0, width - need) for width, need in zip(wanted, least, strict=True)]
    over, all_spare = sum(wanted) - room, sum(spare)
    if over <= 0 or not all_spare:
        return list(wanted)
    taken = min(over, all_spare)
    return [width - -(-have * taken // all_spare) for width, have in zip(wanted, spare, strict=True)]


def needed_widths(table: QTableView, titles: Sequence[int] = ()) -> list[int]:
    """Return how wide the columns of a table are where nothing in them is cut, neither titles nor what they hold."""
    model, metrics = table.model(), table.fontMetrics()
    rows = range(min(model.rowCount(), _LOOKED_AT))
    return [
        max([title, *(metrics.horizontalAdvance(str(model.index(row, column).data() or "")) for row in rows)]) + BESIDE
        for column, title in enumerate(titles or titles_of(table))
    ]


def titles_of(table: QTableView) -> list[int]:
    """Return how wide the titles of a table are, in pixels."""
    bold = QFont(table.font())
    bold.setWeight(QFont.Weight.DemiBold)
    metrics, model, across = QFontMetrics(bold), table.model(), Qt.Orientation.Horizontal
    return [metrics.horizontalAdvance(str(model.headerData(at, across) or "")) for at in range(model.columnCount())]


def wanted_widths(table: QTableView, characters: Sequence[int]) -> list[int]:
    """Return the widths of so many characters, or of the titles where those are wider."""
    wide = table.fontMetrics().averageCharWidth()
    return [max(n * wide, title) + BESIDE for n, title in zip(characters, titles_of(table), strict=True)]
