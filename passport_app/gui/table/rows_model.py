"""A small table of rows already at hand: contents of a lot, problems of an import."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from passport_app.gui import theme
from passport_app.gui.language import tr

Index = QModelIndex | QPersistentModelIndex


class Column(NamedTuple):
    """A column of a small table."""

    title: str
    """Translated where it is shown, if it is a text of ours."""
    right: bool = False
    width: int = 12
    """In characters."""


class RowsModel(QAbstractTableModel):
    """Rows of texts under columns; a cell may be (text, tone)."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Sequence[Any]] = (), parent: Any = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Sequence[Any]] = list(rows)

    def set_rows(self, rows: Sequence[Sequence[Any]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        value = self._rows[row][column]
        return str(value[0] if isinstance(value, tuple) else value)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.columns[index.column()])
        value = self._rows[index.row()][index.column()]
        text, tone = value if isinstance(value, tuple) else (value, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.ForegroundRole and tone:
            return theme.colour(tone)
        return None


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
