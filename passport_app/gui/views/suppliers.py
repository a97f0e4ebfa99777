"""Suppliers judged by what they delivered: scorecards by metal, and one analyte of one supplier over time."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from passport_app.domain.supplier import History, MetalScore, SupplierScore
from passport_app.domain.table import as_csv
from passport_app.gui import format as show
from passport_app.gui.book import Book, source_of
from passport_app.gui.charts.history import HistoryChart
from passport_app.gui.charts.history_layout import value_text
from passport_app.gui.charts.saving import ask_where_to_save
from passport_app.gui.language import said, tr
from passport_app.gui.row import Row
from passport_app.gui.scroller import Sideways
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.compliance_page import choice, refill
from passport_app.gui.views.view import button, label, panel

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader

_COLUMNS = (
    Column("Supplier", width=28), Column("Country", width=8), Column("Metal", width=7), Column("Lots", True, 6),
    Column("Claimed, kg", True, 13), Column("Recycled, %", True, 11), Column("Found vs claimed", width=17),
    Column("Out of spec.", True, 10), Column("Held", True, 6), Column("Lapsed papers", True, 10),
)  # fmt: skip


class Suppliers(QWidget):
    """Who delivers what, how well, and whether it is what it is said to be."""

    go = Signal(str, str)
    """A view, and a thing to show in it."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._asked: Any = None
        self._asked_history: Any = None
        self._found: list[SupplierScore] = []
        self._rows: list[tuple[SupplierScore, MetalScore]] = []
        self.history: History | None = None
        self.says = label("", tone="muted", wrap=True)
        self.copy = button(tr("Copy as CSV"), self.copy_table, tip=tr("What is shown, masses in micrograms"))
        self.table = SmallTable(tr("Suppliers"), _COLUMNS)
        self.table.share_width([column.width for column in _COLUMNS])
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        head = Row()
        head.addWidget(self.says, 1)
        head.addWidget(self.copy)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self._make_history())
        split.setSizes([300, 300])
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(head)
        outer.addWidget(split, 1)

    def _make_history(self) -> QWidget:
        self.title = label("", scale=1.15)
        self.analyte = choice(tr("What is shown over time"))
        self.analyte.currentIndexChanged.connect(self._look_back)
        self.save = button(tr("Save picture…"), self.save_picture, icon="export", tip=tr("SVG, PNG or CSV"))
        head = Row()
        head.addWidget(self.title, 1)
        head.addWidget(label(tr("○ claimed   ● found   ✗ misses its specification"), tone="muted"))
        head.addSpacing(8)
        head.addWidget(self.analyte)
        head.addWidget(self.save)
        self.chart = HistoryChart()
        layout = QVBoxLayout()
        layout.addLayout(head)
        layout.addWidget(Sideways(self.chart), 1)
        self.chart_says = label("", tone="muted", wrap=True)
        layout.addWidget(self.chart_says)
        return panel(layout)

    # --- scorecards

    def show_book(self) -> None:
        """Compute the scorecards of the ledger that is open."""
        self._found, self._rows = [], []
        self._fill()
        if not self._book.is_open:
            return
        self.says.setText(tr("Computing…"))

        def ask(reader: Reader) -> Any:
            from passport_app.services.suppliers import scorecards

            return scorecards(reader, today=date.today())  # noqa: DTZ011 - the user's day

        self._asked = self._book.look_up(ask)
        self._asked.done.connect(self._scored)
        self._asked.failed.connect(self._not_scored)

    @Slot(object)
    def _scored(self, found: list[SupplierScore]) -> None:
        if self.sender() is self._asked:
            self._found = found
            self._fill()

    @Slot(str, str)
    def _not_scored(self, _code: str, message: str) -> None:
        if self.sender() is self._asked:
            self.says.setText(said(message))

    def _fill(self) -> None:
        self._rows = [(score, metal) for score in self._found for metal in score.metals]
        self.table.set_rows([_row(score, metal) for score, metal in self._rows])
        self.copy.setEnabled(bool(self._rows))
        self.save.setEnabled(False)
        self.history = None
        self.chart.set_history(None)
        self.title.setText(tr("Over time"))
        refill(self.analyte, ())
        self.analyte.setEnabled(False)
        if self._rows:
            words = tr("Claimed is what the supplier states; found, what your laboratory measured of the same lots.")
            self.says.setText(words)
            self.chart_says.setText(tr("Choose a row above to see claims and findings over time."))
            self.table.selectRow(0)  # the first is shown without being asked for
        else:
            self.says.setText(tr("Once lots are received, their suppliers are judged here."))
            self.chart_says.setText("")

    # --- over time

    @Slot()
    def _chosen(self, *_: Any) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._rows):
            return
        score, metal = self._rows[row]

        def ask(reader: Reader) -> Any:
            from passport_app.services.suppliers import analytes_of

            return analytes_of(reader, score.supplier)

        self._asked_history = self._book.look_up(ask)
        self._asked_history.done.connect(lambda found: self._offer(score, metal.element, found))

    def _offer(self, score: SupplierScore, element: str, found: list[tuple[str, str]]) -> None:
        self.title.setText(score.name)
        items = [(f"{analyte}, {material}", (score.supplier, material, analyte)) for material, analyte in found]
        refill(self.analyte, items)
        self.analyte.setEnabled(bool(items))
        wanted = next((n for n, (_, what) in enumerate(items) if what[2] == element), 0)
        self.analyte.setCurrentIndex(wanted)
        self._look_back()

    @Slot()
    def _look_back(self) -> None:
        what = self.analyte.currentData()
        if what is None:
            return

        def ask(reader: Reader) -> Any:
            from passport_app.services.suppliers import history_of

            return history_of(reader, *what)

        self._asked_history = self._book.look_up(ask)
        self._asked_history.done.connect(self._looked_back)

    @Slot(object)
    def _looked_back(self, history: History) -> None:
        if self.sender() is not self._asked_history:
            return
        self.history = history
        self.chart.set_history(history)
        self.save.setEnabled(bool(history.points))
        measured = sum(point.found is not None for point in history.points)
        words = tr("{found} of %Ln lots were measured.", n=len(history.points), found=show.count(measured))
        if history.specification:
            words += " " + tr("Specification: {name}.", name=history.specification)
        self.chart_says.setText(words)

    # --- handing on

    def copy_table(self) -> None:
        """Put the scorecards on the clipboard as CSV."""
        from passport_app.services.suppliers import scorecard_table

        QApplication.clipboard().setText(as_csv(scorecard_table(self._found), end="\n"))

    def save_picture(self) -> None:
        """Ask for a file and save the picture, or its figures as CSV."""
        if self.history is not None:
            name = f"{self.history.supplier}-{self.history.analyte}"
            ask_where_to_save(self, name, self.write_picture, figures=True)

    def write_picture(self, target: Path) -> bool:
        """Save the picture by the file's ending; returns whether it could be written."""
        if target.suffix.lower() != ".csv" or self.history is None:
            if self.history is not None:
                analyte = f"{self.history.analyte}, {self.history.unit}"
                self.chart.about = f"{self.history.supplier}: {tr('Claimed and found over time')} ({analyte})"
            self.chart.source = source_of(self._book)
            return self.chart.save(target)
        head = ("lot", "material", "received_on", "analyte", "unit", "claimed", "found", "misses")
        rows = [
            (p.lot, p.material, p.received_on, self.history.analyte, self.history.unit, p.claimed, p.found, p.misses)
            for p in self.history.points
        ]
        try:
            target.write_text(as_csv([head, *rows]), encoding="utf-8-sig", newline="")
        except OSError:
            return False
        return True


def _row(score: SupplierScore, metal: MetalScore) -> tuple[Any, ...]:
    from passport_app.services.suppliers import share_text

    def flagged(number: int) -> Any:
        return (show.count(number), "warn" if number else "muted")

    return (
        score.name, score.country or show.NONE, metal.element, show.count(metal.lots), show.brief(int(metal.claimed)),
        show.percent(share_text(metal.recycled, metal.claimed) or None), _against_claim(metal),
        flagged(score.out_of_specification), flagged(score.held), flagged(score.lapsed),
    )  # fmt: skip


def _against_claim(metal: MetalScore) -> Any:
    """Return how far what was found is from what was claimed; below is worth a look, and a symbol says so too."""
    deviation = metal.deviation
    if deviation is None:
        return (tr("not measured"), "muted")
    text = f"{value_text(deviation * 100, 3)} %"
    return (f"△ {text}", "warn") if deviation * 1000 <= -2 else (f"✓ {'+' if deviation > 0 else ''}{text}", "good")
