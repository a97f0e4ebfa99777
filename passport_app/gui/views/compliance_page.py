"""What the pages of the view of compliance share: a sentence, a table whose rows lead somewhere, its CSV."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from passport_app.gui.book import Book
from passport_app.gui.row import Row
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button, label


class Page(QWidget):
    """One tab: `show_found` fills it, `table` is what it shows as rows for a spreadsheet."""

    go = Signal(str, str)
    """(view, id): a thing that a row is about."""
    file = ""
    """What its CSV is called."""

    def __init__(self, name: str, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.name = name
        self.found: Any = None
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 0, 0)
        self.column.setSpacing(8)
        self.tools = Row(8)
        self.says = label("", tone="muted", wrap=True)

    def minimumSizeHint(self) -> QSize:
        """Return the room it needs while it is seen: a page is not to be as tall as the tallest beside it."""
        return super().minimumSizeHint() if self.isVisible() else QSize()

    def show_found(self, found: Any) -> None:
        """Show what was found, None where there is no ledger."""
        self.found = found
        self.fill()

    def fill(self) -> None:
        """Fill the page from `found`."""

    def table(self) -> Sequence[Sequence[Any]]:
        """Return what is shown as rows, the first of them the titles."""
        return []

    def tab_title(self) -> str:
        """Return what the tab is called now, with a count where that tells something."""
        return self.name

    def add_table(self, name: str, columns: Sequence[Column], view: str, act: str, *, wrap: bool = False) -> SmallTable:
        """Return a table whose chosen row leads to a thing of a view: by Return, a double click or a button."""
        made = SmallTable(name, columns, wrap=wrap)
        made.activated.connect(lambda index, t=made: self._go(view, t, index))
        if act:
            leads = button(act, lambda _=False, t=made: self._go(view, t, t.currentIndex()))
            leads.setEnabled(False)
            made.selectionModel().currentRowChanged.connect(lambda now, _old: leads.setEnabled(now.isValid()))
            made.model().modelReset.connect(lambda: leads.setEnabled(False))
            self.tools.addWidget(leads)
        return made

    def target(self, _table: SmallTable, _row: int) -> str:
        """Return the id of the thing that a row is about, empty for none."""
        return ""

    def _go(self, view: str, table: SmallTable, index: QModelIndex) -> None:
        if index.isValid() and (thing := self.target(table, index.row())):
            self.go.emit(view, thing)


def choice(name: str, items: Sequence[tuple[str, Any]] = ()) -> QComboBox:
    """Return a choice with a name for screen readers."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for words, value in items:
        box.addItem(words, value)
    return box


def refill(box: QComboBox, items: Sequence[tuple[str, Any]]) -> None:
    """Offer other items, keeping what was chosen where it is still offered; says nothing to anybody."""
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for number, (words, value) in enumerate(items):
        box.addItem(words, value)
        box.setItemData(number, words, Qt.ItemDataRole.ToolTipRole)
        if value == kept:
            box.setCurrentIndex(number)
    box.blockSignals(False)


def choose_quietly(box: QComboBox, number: int) -> None:
    """Choose an item without telling anybody."""
    box.blockSignals(True)
    box.setCurrentIndex(number)
    box.blockSignals(False)
