"""Where matter came from and went: the closed loop of a metal, or the way of one thing."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from passport_app.gui.book import Book
from passport_app.gui.language import tr
from passport_app.gui.views.loop import Loop
from passport_app.gui.views.view import View, chip
from passport_app.gui.views.way import ThingWay


class Provenance(View):
    """Two pages: a site's loop as a Sankey diagram, and the graph of a cell, battery or lot."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(tr("Provenance"), book, parent)
        self.loop, self.way = Loop(book), ThingWay(book)
        self.way.go.connect(self.go)
        self.loop.nothing.wanted.connect(self.wanted)
        self._stack = QStackedWidget()
        self._tabs = QButtonGroup(self)
        pages: tuple[tuple[str, QWidget], ...] = ((tr("Closed loop"), self.loop), (tr("One thing"), self.way))
        for number, (words, page) in enumerate(pages):
            self._stack.addWidget(page)
            tab = chip(words)
            tab.setChecked(number == 0)
            self._tabs.addButton(tab, number)
            self.head.addWidget(tab)
        self._tabs.idClicked.connect(self.show_page)
        self.body.addWidget(self._stack, 1)

    @Slot(int)
    def show_page(self, number: int) -> None:
        """Show the closed loop (0) or the way of one thing (1)."""
        self._tabs.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)
        if number == 1:
            self.way.search.setFocus()

    def show_thing(self, name: str) -> None:
        """Show the way of a cell, battery or lot."""
        self.show_page(1)
        self.way.show_thing(name)

    def show_book(self) -> None:
        self.loop.show_book()
        self.way.show_book()

    def refresh(self) -> None:
        self.loop.show_book()
        self.way.look()

    def focus_search(self) -> None:
        self.show_page(1)
        self.way.search.selectAll()
