"""A model that fetches a list a page at a time, so that ten million rows open at once.

`data()` is asked some two thousand times for one painting: it only looks up what was formatted when the page came.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from passport_app.gui import format as show
from passport_app.gui import theme
from passport_app.gui.language import tr
from passport_app.gui.table.rows_model import Index

PAGE = 200
PAGES_KEPT = 64
MOST_ROWS = 50_000_000
"""Qt hangs where rows times row height pass 2^31 pixels (DESKTOP.md 2.4); far below that, a search is better."""
_RIGHT = {"mass_ug", "count"}


class _Row(NamedTuple):
    texts: list[str]
    values: tuple[Any, ...]


class PagedModel(QAbstractTableModel):
    """The rows of a listing (`size()`, `rows(first, count)`, `columns`), under titles of our own."""

    def __init__(self, titles: dict[str, str], parent: Any = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._listing: Any = None
        self._columns: tuple[Any, ...] = ()
        self._shown: list[int] = []
        self._size = 0
        self._pages: OrderedDict[int, list[_Row]] = OrderedDict()

    def set_listing(self, listing: Any) -> None:
        """Show another list; only its size is asked for."""
        self.beginResetModel()
        self._listing = listing
        self._pages.clear()
        self._columns = tuple(listing.columns) if listing is not None else ()
        names = [column.name for column in self._columns]
        self._shown = [names.index(name) for name in self._titles if name in names]
        self._size = listing.size() if listing is not None else 0
        self.endResetModel()

    @property
    def size(self) -> int:
        """How many rows the list has, also where the table shows fewer."""
        return self._size

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else min(self._size, MOST_ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._shown):
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        column = self._columns[self._shown[section]]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._titles[column.name])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.kind)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        at = self._shown[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[at].kind)
        if role not in _ANSWERED:
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            tone = show.tone(row.values[at]) if self._columns[at].kind == "status" else ""
            return theme.colour(tone) if tone else None
        return row.texts[at]

    def row(self, number: int) -> _Row | None:
        """Return a row, fetching its page if it is not at hand."""
        if not 0 <= number < self._size:
            return None
        page = self._page(number // PAGE)
        at = number % PAGE
        return page[at] if at < len(page) else None

    def values(self, number: int) -> dict[str, Any]:
        """Return the values of a row by the names of the columns, as the listing gave them."""
        row = self.row(number)
        return dict(zip((c.name for c in self._columns), row.values, strict=True)) if row else {}

    def identifier(self, number: int) -> str | None:
        """Return the id of a row: its first column."""
        row = self.row(number)
        return str(row.values[0]) if row else None

    def _page(self, number: int) -> list[_Row]:
        page = self._pages.get(number)
        if page is not None:
            self._pages.move_to_end(number)
            return page
        rows = self._listing.rows(number * PAGE, PAGE)
        columns = [show.column_texts(column.kind, [row[at] for row in rows]) for at, column in enumerate(self._columns)]
        page = [_Row([texts[n] for texts in columns], tuple(row)) for n, row in enumerate(rows)]
        self._pages[number] = page
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page


_ANSWERED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


def _alignment(kind: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if kind in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
