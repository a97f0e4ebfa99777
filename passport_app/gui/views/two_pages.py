"""A list with a second page beside it: what is computed over all its things, computed when it is looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from passport_app.gui.book import Book
from passport_app.gui.views.kind import Kind
from passport_app.gui.views.things import ThingsView
from passport_app.gui.views.view import chip


class TwoPages(ThingsView):
    """The list (page 0), and another page (1) that has `show_book` and emits `go`."""

    def __init__(
        self, kind: Kind, book: Book, names: tuple[str, str], page: Any, parent: QWidget | None = None
    ) -> None:
        super().__init__(kind, book, parent)
        self.page = page
        page.go.connect(self.go)
        self.body.addWidget(page, 1)
        page.hide()
        self._fresh = False
        self.title.hide()  # the pages name themselves, and the head needs the room on a small screen
        self._tabs = QButtonGroup(self)
        for number, words in enumerate(names):
            tab = chip(words)
            tab.setChecked(number == 0)
            self._tabs.addButton(tab, number)
            self.head.insertWidget(1 + number, tab)
        self._tabs.idClicked.connect(self.show_page)

    @Slot(int)
    def show_page(self, number: int) -> None:
        """Show the list (0) or the other page (1); where there is nothing at all, both say what to do."""
        self._tabs.button(number).setChecked(True)
        listed = number == 0
        computed = not listed and not self._is_empty()
        self._stack.setVisible(not computed)
        for widget in (self.count, self.search):
            widget.setVisible(listed)
        self.filter.setVisible(listed and bool(self.kind.filters))
        self.page.setVisible(computed)
        if computed and not self._fresh:
            self._fresh = True
            self.page.show_book()

    def _is_empty(self) -> bool:
        """Whether the ledger holds nothing that the other page could be computed of."""
        return self.book.is_open and not self.book.reader.listing(self.kind.listing, "", {}).size()

    def show_book(self) -> None:
        super().show_book()
        self._again()

    def refresh(self) -> None:
        super().refresh()
        self._again()

    def _again(self) -> None:
        self._fresh = False
        if self._tabs.checkedId() == 1:
            self.show_page(1)

    def show_thing(self, name: str) -> None:
        self.show_page(0)
        super().show_thing(name)

    def focus_search(self) -> None:
        self.show_page(0)
        super().focus_search()
