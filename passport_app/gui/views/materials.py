"""Materials: the list of lots, and the suppliers that they came from."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from passport_app.gui.book import Book
from passport_app.gui.language import tr
from passport_app.gui.views.kinds import MATERIALS
from passport_app.gui.views.suppliers import Suppliers
from passport_app.gui.views.things import ThingsView
from passport_app.gui.views.view import chip


class MaterialsView(ThingsView):
    """Two pages: lots, and suppliers; what is computed of suppliers is computed when it is looked at."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(MATERIALS, book, parent)
        self.suppliers = Suppliers(book)
        self.suppliers.go.connect(self.go)
        self.body.addWidget(self.suppliers, 1)
        self.suppliers.hide()
        self._fresh = False
        self.title.hide()  # the pages name themselves, and the head needs the room on a small screen
        self._tabs = QButtonGroup(self)
        for number, words in enumerate((tr("Lots"), tr("Suppliers"))):
            tab = chip(words)
            tab.setChecked(number == 0)
            self._tabs.addButton(tab, number)
            self.head.insertWidget(1 + number, tab)
        self._tabs.idClicked.connect(self.show_page)

    @Slot(int)
    def show_page(self, number: int) -> None:
        """Show the lots (0) or the suppliers (1)."""
        self._tabs.button(number).setChecked(True)
        lots = number == 0
        for widget in (self._stack, self.count, self.filter, self.search):
            widget.setVisible(lots)
        self.suppliers.setVisible(not lots)
        if not lots and not self._fresh:
            self._fresh = True
            self.suppliers.show_book()

    def show_book(self) -> None:
        super().show_book()
        self._again()

    def refresh(self) -> None:
        super().refresh()
        self._again()

    def _again(self) -> None:
        self._fresh = False
        if self.suppliers.isVisible():
            self.show_page(1)

    def show_thing(self, name: str) -> None:
        self.show_page(0)
        super().show_thing(name)

    def focus_search(self) -> None:
        self.show_page(0)
        super().focus_search()
