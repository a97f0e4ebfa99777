"""A dialog that does one of several things at a time, each with a page of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form
from passport_app.gui.language import tr
from passport_app.gui.measure import grown
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import label

Deed = Callable[[Any, Any], Any]
"""Is given `progress` and `cancelled`, and returns the outcome."""
Wrong = tuple[QWidget, str]


class Page(QWidget):
    """One thing to do: what it asks for, what is wrong with that, and the deed."""

    changed = Signal()
    """Whether the deed can be done, or what it is called, may be otherwise now."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.fields = form()
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(self.fields)
        self.why_not = ""
        """Why it cannot be done at all now, or empty."""

    def does(self) -> str:
        """Return what the deed is called now."""
        raise NotImplementedError

    def wrong(self) -> Wrong | None:
        """Return what is missing or wrong, None where the deed can be done."""
        return None

    def deed(self) -> Deed:
        """Return what is to be done beside the window, with what is typed now."""
        raise NotImplementedError

    def done(self, outcome: Any) -> str | tuple[str, str]:
        """Say what came of it, with a tone where that is not `good`; an empty text where nothing was changed."""
        raise NotImplementedError

    def look(self, state: Any) -> None:
        """Take in how what the dialog is about stands now."""


_CHOICE = 24
"""Letters of a choice that are always seen: the longest would make the dialog scroll sideways."""


class _Acts(QComboBox):
    """As wide as its longest words where there is room; by its policy it needs no more than the least."""

    def sizeHint(self) -> QSize:
        """Return the size at which every choice is read whole."""
        advance = self.fontMetrics().horizontalAdvance
        longest = max((advance(self.itemText(number)) for number in range(self.count())), default=0)
        return super().sizeHint() + QSize(max(0, longest - _CHOICE * advance("X")), 0)


def choice_of_acts() -> QComboBox:
    """Return a choice that is narrower than its longest words where room is short; its tip says them whole."""
    made = _Acts()
    made.setMinimumContentsLength(_CHOICE)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.currentTextChanged.connect(made.setToolTip)
    return made


class PagedDialog(ActDialog):
    """Shows how something stands, and does one thing to it at a time."""

    written = Signal()

    def __init__(self, book: Book, title: str, intro: str, parent: QWidget | None = None) -> None:
        super().__init__(title, intro, parent)
        self._book = book
        self.draft = type(self).__name__
        self.what = choice_of_acts()
        self._pages: dict[str, Page] = {}
        self.close_button.setText(tr("Close"))

    def make_list(self, table: SmallTable, empty: str) -> None:
        """Add the table of how it stands, with what is said in its place while it is empty."""
        self.table = table
        self.nothing = label(empty, tone="muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list = QStackedWidget()
        self.list.setMinimumHeight(grown(110))
        self.list.addWidget(table)
        self.list.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)

    def show_rows(self, rows: Sequence[Sequence[Any]]) -> None:
        """Fill the table."""
        self.table.set_rows(rows)
        self.list.setCurrentIndex(0 if rows else 1)

    def make_pages(self, pages: Iterable[tuple[str, str, Page]]) -> None:
        """Add what can be done: (name, words, page) of each."""
        fields = form()
        fields.addRow(tr("&What to do"), self.what)
        self.body.addLayout(fields)
        for name, words, page in pages:
            self._pages[name] = page
            self.what.addItem(words, name)
            self.body.addWidget(page)
            page.changed.connect(self.settle)
        self.what.currentIndexChanged.connect(self.settle)

    @property
    def page(self) -> Page:
        """What is chosen to be done."""
        return self._pages[self.what.currentData()]

    def look(self) -> None:
        """Show how it stands now, and tell the pages."""

    @Slot()
    def settle(self) -> None:
        """Show the page that is chosen, and whether its deed can be done."""
        page = self.page
        for other in self._pages.values():  # not a stack, in which the largest page asks for room all the time
            other.setVisible(other is page)
        self.act_button.setText(page.does())
        self.act_button.setEnabled(not page.why_not and self.job is None)
        self.tell(page.why_not, "warn")

    def act(self) -> None:
        page = self.page
        if wrong := page.wrong():
            field, words = wrong
            self.ask_for(field, words)
            return
        self.run(self._book.jobs.write(page.does(), page.deed()), self._did)

    def _did(self, outcome: Any) -> None:
        page = self.page
        said = page.done(outcome)
        words, tone = said if isinstance(said, tuple) else (said, "good")
        if words:
            self.written_but(other for other in self._pages.values() if other is not page)
            self.look()
            self.written.emit()
        self.tell(words, tone)
