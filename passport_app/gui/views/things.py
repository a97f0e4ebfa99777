"""A list with search, filters and a pane below it: Materials, Batches, Cells and Passports are this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QSplitter, QStackedWidget, QWidget

from passport_app.domain.errors import PassportError
from passport_app.domain.gs1 import read_code
from passport_app.gui import format as show
from passport_app.gui import theme
from passport_app.gui.book import Book
from passport_app.gui.language import said, tr
from passport_app.gui.table.paged_model import PagedModel
from passport_app.gui.table.table_view import TableView
from passport_app.gui.views.detail import Detail, DetailPane
from passport_app.gui.views.kind import Kind
from passport_app.gui.views.nothing import Nothing
from passport_app.gui.views.view import View, button, label
from passport_app.gui.which import Choice, Listed

_TYPING = 180
"""Milliseconds of silence after which a search is looked for."""
MOST_HITS = 10_000


class ThingsView(View):
    """The view of a list."""

    def __init__(self, kind: Kind, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(tr(kind.title), book, parent)
        self.kind = kind
        self._asked: Any = None
        self._counted = self._sought = ""
        self._make_head()
        self.model = PagedModel({name: title for name, (title, _) in kind.columns.items()}, self)
        self.table = TableView(tr(kind.title), self)
        self.table.setModel(self.model)
        self.table.show_at_least(4)
        self.pane = DetailPane(tr(kind.words.choose))
        if kind.listing != "batches":
            tip = tr("The graph of where it came from and where it went")
            self.pane.tools.addWidget(button(tr("Provenance"), self.show_way, icon="provenance", tip=tip))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_split())
        self.nothing = Nothing(tr(kind.words.empty), "import_tables", tr("Import tables…"), icon="import")
        self.nothing.wanted.connect(self.wanted)
        self._stack.addWidget(self.nothing)
        self.body.addWidget(self._stack, 1)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.selectionModel().selectionChanged.connect(self._tell_chosen)

    def _make_head(self) -> None:
        self.search = QLineEdit()
        hint = tr(self.kind.words.search)
        self.search.setPlaceholderText(hint)
        self.search.setToolTip(f"{hint}  (Ctrl+F)")
        self.search.setAccessibleName(tr(self.kind.words.search_name))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", "muted", 16), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(self.search.fontMetrics().horizontalAdvance(hint) + 56)
        self.search.setMaximumWidth(max(320, self.search.minimumWidth()))
        self._timer = QTimer(self, singleShot=True, interval=_TYPING)
        self._timer.timeout.connect(self.look)
        self.search.textEdited.connect(self._timer.start)
        self.search.returnPressed.connect(self._scanned)
        self.filter = QComboBox()
        self.filter.setAccessibleName(tr("Show only"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter.setMinimumContentsLength(max(11, len(tr(self.kind.words.every)) - 3))
        self.filter.addItem(tr(self.kind.words.every), {})
        for name, conditions in self.kind.filters.items():
            self.filter.addItem(tr(name), dict(conditions))
        self.filter.currentIndexChanged.connect(self.look)
        self.filter.setVisible(bool(self.kind.filters))
        self.count = label("", tone="muted")
        for widget in (self.count, self.filter, self.search):
            self.head.addWidget(widget, 1 if widget is self.search else 0)

    def _make_split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([330, 300])
        split.setChildrenCollapsible(False)
        return split

    def add_tool(self, text: str, act: str, *, icon: str = "", primary: bool = False) -> Any:
        """Add a button for one of the window's acts to the head."""
        made = button(text, lambda: self.wanted.emit(act), icon=icon, primary=primary)
        self.act_buttons.append((act, made))
        self.head.addWidget(made)
        return made

    def add_pane_tool(self, text: str, act: str) -> Any:
        """Add a button for one of the window's acts to the pane: it is about the thing that is shown there."""
        made = button(text, lambda: self.wanted.emit(act))
        self.act_buttons.append((act, made))
        self.pane.tools.insertWidget(self.pane.tools.count() - 1, made)
        self.table.offer(made)
        return made

    def show_book(self) -> None:
        self.search.clear()
        self.filter.blockSignals(True)
        self.filter.setCurrentIndex(0)
        self.filter.blockSignals(False)
        self.look()

    def refresh(self) -> None:
        """Show what was written since, and stay where one was: at the same thing, at the same place in the list."""
        row, place = self.table.currentIndex().row(), self.table.verticalScrollBar().value()
        name = self.model.identifier(row)
        self.look()
        if name is not None and self.model.identifier(row) == name:
            self.choose_row(row)
        self.table.verticalScrollBar().setValue(place)

    @Slot()
    def _scanned(self) -> None:
        """Search; what a scanner typed, a GS1 code or a Digital Link, is searched for by the serial in it."""
        if (code := read_code(self.search.text())) is not None:
            self.show_thing(code.serial)
        else:
            self.look()

    @Slot()
    def look(self) -> None:
        """Show what search and filter ask for."""
        self._timer.stop()
        self.pane.show_message(tr(self.kind.words.choose))
        self._asked = None
        if not self.book.is_open:
            self.model.set_listing(None)
            return
        text, conditions = self.search.text().strip(), self.filter.currentData() or {}
        try:
            listing = self._listing(text, conditions)
            self.model.set_listing(listing)
        except PassportError as error:
            self.model.set_listing(None)
            self.pane.show_message(said(error.message))
            return
        self.table.set_widths_once([width for _, width in self.kind.columns.values()])
        self._tell_count(bool(text or conditions))

    def _listing(self, text: str, conditions: Mapping[str, str]) -> Any:
        """Look for what was typed as it is; where nothing begins so, in capitals, in which most ids are written."""
        self._sought = text
        listing = self.book.reader.listing(self.kind.listing, text, conditions)
        if not listing.size() and (capitals := text.upper()) != text:
            other = self.book.reader.listing(self.kind.listing, capitals, conditions)
            if other.size():
                self._sought, listing = capitals, other
        return listing

    def _tell_count(self, narrowed: bool) -> None:
        size, words = self.model.size, self.kind.words
        text = words.counted
        if narrowed:
            text = words.found_more if size == MOST_HITS else words.found
        self._counted = tr(text, n=size)
        self._tell_chosen()
        nothing = size == 0
        if nothing:
            none = words.none_begins if self.search.text() else words.none_like
            can_import = not narrowed and self.book.can_write
            self.nothing.tell(tr(none if narrowed else words.empty), can_act=can_import)
        self._stack.setCurrentIndex(1 if nothing else 0)

    @Slot()
    def _tell_chosen(self, *_: Any) -> None:
        """Say how many are chosen where it is more than the one that the pane shows."""
        chosen = self.table.count_chosen()
        said_too = tr("{counted} · chosen: {chosen}", counted=self._counted, chosen=show.count(chosen))
        self.count.setText(said_too if chosen > 1 else self._counted)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def choose_row(self, number: int) -> None:
        """Choose a row and show what it is."""
        index = self.model.index(number, 0)
        self.table.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )

    def show_thing(self, name: str) -> None:
        """Search for one thing by its name and show it."""
        self.filter.blockSignals(True)
        self.filter.setCurrentIndex(0)  # it may hide the thing
        self.filter.blockSignals(False)
        self.search.setText(name)
        self.look()
        for number in range(min(self.model.size, 50)):
            if self.model.identifier(number) == name:
                self.choose_row(number)
                return

    @Slot()
    def show_way(self) -> None:
        """Show the provenance of the thing in the pane."""
        name = self.model.identifier(self.table.currentIndex().row())
        if name is not None:
            self.go.emit("provenance", name)

    def chosen(self) -> list[str]:
        """Return the ids of the rows chosen, at most one more than any act takes by name."""
        rows = self.table.chosen_rows(MOST_HITS + 1)
        return [name for row in rows if (name := self.model.identifier(row)) is not None]

    def chosen_values(self) -> list[Mapping[str, Any]]:
        """Return what the rows chosen show, at most one more than any act takes by name."""
        return [values for row in self.table.chosen_rows(MOST_HITS + 1) if (values := self.model.values(row))]

    def choice(self) -> Choice:
        """Return what is chosen: rows by their names, or all that the list finds as the question that it is."""
        size, filters = self.model.size, dict(self.filter.currentData() or {})
        listed = Listed(self._sought, filters, self.filter.currentText(), size, size == MOST_HITS)
        everything = size > 1 and self.table.count_chosen() == self.model.rowCount()
        return Choice([] if everything else self.chosen(), listed, everything)

    def cell_lots_chosen(self) -> list[str] | None:
        """Return the lots of the cells chosen, None where none is chosen or all there are."""
        choice = self.choice()
        if choice.everything:
            from passport_app.services.matching import Matching, cell_lots_matching

            listed = choice.listed
            asked = Matching(listed.search, listed.filters)
            return cell_lots_matching(self.book.reader, asked) if listed.narrowed else None
        return list(dict.fromkeys(str(row["cell_lot"]) for row in self.chosen_values())) or None

    @Slot()
    def _chosen(self, *_: Any) -> None:
        row = self.table.currentIndex().row()
        values = self.model.values(row) if row >= 0 else {}
        if not values:
            return
        describe = self.kind.describe
        job = self.book.look_up(lambda reader: describe(reader, values))
        self._asked = job
        job.done.connect(self._described)
        job.failed.connect(self._not_described)

    @Slot(object)
    def _described(self, detail: Detail) -> None:
        if self.sender() is self._asked:
            self.pane.show_detail(detail)

    @Slot(str, str)
    def _not_described(self, _code: str, message: str) -> None:
        if self.sender() is self._asked:
            self.pane.show_message(said(message))
