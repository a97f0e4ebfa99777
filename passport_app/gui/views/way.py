"""The way of one thing: what a cell, battery or lot came from and where it went, for one metal at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from passport_app.domain.graph import Graph, fold
from passport_app.domain.gs1 import thing_named
from passport_app.domain.table import as_csv
from passport_app.gui import format as show
from passport_app.gui import theme
from passport_app.gui.book import Book, source_of
from passport_app.gui.charts.graph import GraphView
from passport_app.gui.charts.graph_paint import name_of, words_of
from passport_app.gui.charts.saving import ask_where_to_save
from passport_app.gui.language import said, tr
from passport_app.gui.measure import grown
from passport_app.gui.row import Row
from passport_app.gui.views.view import button, label, panel

_THING = "thing"
_VIEWS = {"lot": "materials", "cell_lot": "cells", "cell": "cells", "battery": "passports", "batch": "batches"}


class ThingWay(QWidget):
    """Asks for a name and shows its graph; what fans out is one box until it is opened."""

    go = Signal(str, str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.setAccessibleName(tr("One thing"))
        self._found: Any = None
        self._asked: Any = None
        self._name = ""
        self._before: list[str] = []
        self._opened: set[str] = set()
        self._closed: set[str] = set()
        self.shown = Graph((), ())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._make_head())
        self._stack = QStackedWidget()
        self.nothing = label("", tone="muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self._make_graph())
        layout.addWidget(self._stack, 1)
        self._enable()

    def _make_head(self) -> Row:
        row = Row()
        self.back = button("", self.go_back, icon="back", tip=tr("The thing looked at before"))
        self.back.setAccessibleName(tr("Back"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Serial of a cell or battery, or a lot, then Enter"))
        self.search.setToolTip(self.search.placeholderText())
        self.search.setAccessibleName(tr("Cell, battery or lot"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", "muted", 16), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(grown(240))
        self.search.returnPressed.connect(lambda: self.show_thing(self.search.text().strip()))
        self.metal = QComboBox()
        self.metal.setAccessibleName(tr("Metal"))
        self.metal.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.metal.activated.connect(self._other_metal)
        self.copy = button(tr("Copy as CSV"), self.copy_table, tip=tr("The ways shown as a table, in micrograms"))
        self.save = button(tr("Save picture…"), self.save_picture, icon="export")
        row.addWidget(self.back)
        row.addWidget(self.search, 1)
        row.addWidget(self.metal)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        return row

    def _make_graph(self) -> QWidget:
        layout = QVBoxLayout()
        frame = panel(layout)
        layout.setContentsMargins(1, 1, 1, 8)
        self.graph = GraphView()
        self.graph.toggled.connect(self.toggle)
        self.graph.asked.connect(self.show_asked)
        self.graph.moved.connect(self._moved)
        layout.addWidget(self.graph, 1)
        foot = Row()
        foot.setContentsMargins(14, 0, 12, 0)
        self.says = label("", wrap=True, select=True)
        self.open_it = button(tr("Show in its list"), lambda: self.show_asked(self.graph.chosen))
        self.open_it.setToolTip(tr("Space, or a double click"))
        self.follow = button(tr("Follow this one"), self.follow_chosen, tip=tr("Make it the thing that is asked about"))
        closer = button("+", lambda: self.graph.zoom(1.25), tip=tr("Closer (+)"))
        further = button("−", lambda: self.graph.zoom(0.8), tip=tr("Further (-)"))
        fit = button(tr("Fit"), self.graph.fit, tip=tr("All of it (0)"))
        for widget, name in ((closer, tr("Closer")), (further, tr("Further"))):
            widget.setAccessibleName(name)
            widget.setFixedWidth(max(grown(36), widget.sizeHint().width()))
        foot.addWidget(self.says, 1)
        for widget in (self.follow, self.open_it, further, closer, fit):
            foot.addWidget(widget)
        layout.addLayout(foot)
        return frame

    def show_book(self) -> None:
        """Forget what was shown of another ledger."""
        self._name, self._found = "", None
        self._before.clear()
        self.search.clear()
        self._tell("")
        self._enable()

    @Slot(str)
    def show_thing(self, name: str) -> None:
        """Show where a cell, battery or lot came from and went."""
        name = thing_named(name)
        if not name:
            self._tell("")
            return
        if self._name and name != self._name:
            self._before.append(self._name)
        self._start(name)

    def _start(self, name: str) -> None:
        self._name = name
        self._opened, self._closed = set(), set()
        self.search.setText(name)
        self.look()

    @Slot()
    def go_back(self) -> None:
        """Show the thing that was looked at before."""
        if self._before:
            self._start(self._before.pop())

    @Slot()
    def look(self) -> None:
        """Ask the ledger beside the window."""
        if not self._name or not self.book.is_open:
            return
        from passport_app.services.provenance import provenance

        name, metal = self._name, self.metal.currentData()
        through = {key for key in self._opened if ":lot:" in key}
        each = any(":battery:" in key for key in self._opened)
        job = self.book.look_up(lambda reader: provenance(reader, name, metal, through=through, each=each))
        self._asked = job
        job.done.connect(self._arrived)
        job.failed.connect(self._failed)

    @Slot(object)
    def _arrived(self, found: Any) -> None:
        if self.sender() is self._asked:
            self._found = found
            self.metal.clear()
            for element, mass in found.elements.items():
                self.metal.addItem(tr("{metal}, {mass} kg", metal=element, mass=show.brief(mass)), element)
            self.metal.setCurrentIndex(self.metal.findData(found.element))
            self._stack.setCurrentIndex(1)
            self._draw()

    @Slot(str, str)
    def _failed(self, _code: str, message: str) -> None:
        if self.sender() is self._asked:
            self._found = None
            self._tell(said(message))

    def _tell(self, message: str) -> None:
        ask = tr(
            "Scan or type the serial of a cell or battery, or the name of a lot: its graph shows the lots,\n"
            "batches and suppliers it came through, and where its metal went."
        )
        self.nothing.setText(message or ask)
        self._stack.setCurrentIndex(0)
        self._enable()

    def _draw(self) -> None:
        found = self._found
        self.shown = fold(list(found.nodes.values()), found.ways, _THING, self._opened, self._closed)
        self.graph.set_graph(self.shown, _THING, found.element)
        self._enable()

    def _enable(self) -> None:
        there = self._found is not None and self._stack.currentIndex() == 1
        for widget in (self.copy, self.save, self.metal):
            widget.setEnabled(there)
        self.back.setEnabled(bool(self._before))

    @Slot()
    def _other_metal(self) -> None:
        self._opened, self._closed = set(), set()
        self.look()

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Open a node that is closed, close one that is open; what was not looked at yet is asked for."""
        node = self.graph.nodes.get(name)
        if node is None:
            return
        to, other = (self._opened, self._closed) if node.state == "closed" else (self._closed, self._opened)
        to.add(name)
        other.discard(name)
        if node.state == "closed" and (node.more or (node.count > 1 and node.kind == "battery")):
            self.look()
        else:
            self._draw()

    @Slot(str)
    def _moved(self, name: str) -> None:
        node = self.graph.nodes.get(name)
        self.says.setText(words_of(node, self._found.element) if node else "")
        kind = node.kind if node is not None and node.name else ""
        self.open_it.setEnabled(kind in _VIEWS)
        self.follow.setEnabled(kind in ("lot", "cell_lot", "battery") and name != _THING)

    @Slot(str)
    def show_asked(self, name: str) -> None:
        """Show a node's thing in its list."""
        node = self.graph.nodes.get(name)
        if node is not None and node.name and node.kind in _VIEWS:
            self.go.emit(_VIEWS[node.kind], node.name)

    @Slot()
    def follow_chosen(self) -> None:
        """Ask for the way of the node chosen."""
        node = self.graph.nodes.get(self.graph.chosen)
        if node is not None and node.name:
            self.show_thing(node.name)

    @Slot()
    def copy_table(self) -> None:
        """Put the ways that are shown on the clipboard as CSV."""
        names = {node.id: (node.kind, name_of(node), node.what) for node in self.shown.nodes}
        head = ("from_kind", "from", "from_what", "to_kind", "to", "to_what", "element", "mass_ug")
        ways = sorted(self.shown.ways, key=lambda w: (names[w.source], names[w.target]))
        rows = [(*names[w.source], *names[w.target], self._found.element, w.mass) for w in ways]
        QApplication.clipboard().setText(as_csv([head, *rows]))

    def _says_what(self) -> str:
        return f"{tr('Provenance of {thing}', thing=self._name)} ({self._found.element})"

    @Slot()
    def save_picture(self) -> None:
        """Ask for a file and save the graph as SVG or PNG."""
        name, what, whose = f"provenance-{self._name}-{self._found.element}", self._says_what(), source_of(self.book)
        ask_where_to_save(self, name, lambda file: self.graph.save(file, what, whose))
