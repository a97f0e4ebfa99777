"""Streams of scrap by process and role: how much of the output, what was used again and where, what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from passport_app.domain.table import as_csv
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.language import mark, said, tr
from passport_app.gui.measure import grown
from passport_app.gui.row import Row
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.compliance_page import choice, refill
from passport_app.gui.views.view import button, label, panel

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader

_COLUMNS = (
    Column("Process", width=16), Column("Role", width=22), Column("Lots", True, 8), Column("Made, kg", True, 16),
    Column("Of output, %", True, 12), Column("Used again, kg", True, 16), Column("Left, kg", True, 16),
    Column("Used by", width=26),
)  # fmt: skip
_LOTS = (
    Column("Lot", width=22), Column("Batch", width=18), Column("Started", width=26), Column("Material", width=16),
    Column("Made, kg", True, 16), Column("Left, kg", True, 16), Column("Reason", width=44),
)  # fmt: skip
_MEANS = {
    "run_around": mark("Goes back into the process it came from; it is no waste and counts as no recycled content."),
    "manufacturing_waste": mark("Cannot go back into its process: battery manufacturing waste, Article 3(51)."),
    "by_product": mark("Made besides the product and used as it is."),
    "loss": mark("Left the site or was not found again."),
}


class ScrapStreams(QWidget):
    """What batches gave besides their product, and the lots of the stream that is chosen."""

    go = Signal(str, str)
    """A view, and a thing to show in it."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._asked: Any = None
        self._asked_lots: Any = None
        self._found: list[Any] = []
        self._shown_lots: list[Any] = []
        self.says = label("", tone="muted", wrap=True)
        self.period, self.site = choice(tr("Period")), choice(tr("Site"))
        self.site.setMaximumWidth(grown(260))
        for box in (self.period, self.site):
            box.currentIndexChanged.connect(self.look)
        self.copy = button(tr("Copy as CSV"), self.copy_table, tip=tr("What is shown, masses in micrograms"))
        head = Row()
        head.addWidget(self.says, 1)
        for widget in (self.period, self.site, self.copy):
            head.addWidget(widget)
        self.table = SmallTable(tr("Streams of scrap"), _COLUMNS)
        self.table.share_width([column.width for column in _COLUMNS])
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self._make_lots())
        split.setSizes([300, 260])
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(head)
        outer.addWidget(split, 1)

    def _make_lots(self) -> QWidget:
        self.title = label("", scale=1.15)
        self.means = label("", tone="muted", wrap=True)
        self.lots = SmallTable(tr("Lots of the stream"), _LOTS)
        self.lots.share_width([column.width for column in _LOTS])
        self.lots.activated.connect(self._go)
        layout = QVBoxLayout()
        layout.addWidget(self.title)
        layout.addWidget(self.means)
        layout.addWidget(self.lots, 1)
        return panel(layout)

    def show_book(self) -> None:
        """Show the streams of the ledger that is open."""
        from passport_app.services.material_flow import periods, sites

        is_open = self._book.is_open
        times = periods(self._book.reader) if is_open else []
        refill(self.period, [(said(name), (since, until)) for name, since, until in times])
        places = sites(self._book.reader) if is_open else []
        refill(self.site, [(tr("All sites"), ""), *((name, site) for site, name in places)])
        self.site.setVisible(len(places) > 1)
        self.look()

    @Slot()
    def look(self) -> None:
        """Sum up the streams of the period and site chosen, beside the window."""
        self._found = []
        self._fill()
        asked = self._period_and_site()
        if not self._book.is_open or asked is None:
            return
        self.says.setText(tr("Computing…"))

        def ask(reader: Reader) -> Any:
            from passport_app.services.scrap_streams import scrap_streams

            return scrap_streams(reader, **asked)

        self._asked = self._book.look_up(ask)
        self._asked.done.connect(self._summed)
        self._asked.failed.connect(self._not_summed)

    def _period_and_site(self) -> dict[str, str] | None:
        chosen = self.period.currentData()
        if chosen is None:
            return None
        return {"since": chosen[0], "until": chosen[1], "site": self.site.currentData() or ""}

    @Slot(object)
    def _summed(self, found: list[Any]) -> None:
        if self.sender() is self._asked:
            self._found = found
            self._fill()

    @Slot(str, str)
    def _not_summed(self, _code: str, message: str) -> None:
        if self.sender() is self._asked:
            self.says.setText(said(message))

    def _fill(self) -> None:
        self.table.set_rows([_row(stream) for stream in self._found])
        self.copy.setEnabled(bool(self._found))
        self._show_lots([])
        self.title.setText("")
        if self._found:
            self.says.setText(tr("What batches gave besides their product, by process and role."))
            self.means.setText(tr("Choose a stream above to see its lots."))
            self.table.selectRow(0)  # most have few: the first is shown without being asked for
        else:
            words = tr("No scrap in this time. What the table of outputs calls anything but product is summed up here.")
            self.says.setText(words)
            self.means.setText("")

    @Slot()
    def _chosen(self, *_: Any) -> None:
        row, asked = self.table.currentIndex().row(), self._period_and_site()
        if not 0 <= row < len(self._found) or asked is None:
            return
        stream = self._found[row]
        self.title.setText(f"{show.word(stream.process)}: {show.word(stream.role)}")

        def ask(reader: Reader) -> Any:
            from passport_app.services.scrap_streams import lots_of

            return stream, lots_of(reader, stream, **asked)

        self._asked_lots = self._book.look_up(ask)
        self._asked_lots.done.connect(self._listed)

    @Slot(object)
    def _listed(self, found: tuple[Any, list[Any]]) -> None:
        if self.sender() is not self._asked_lots:
            return
        stream, lots = found
        words = f"{tr(_MEANS[stream.role])} {tr('Enter goes to a lot.')}"
        if len(lots) < stream.lots:
            words += " " + tr(
                "The newest {shown} of {all} lots.", shown=show.count(len(lots)), all=show.count(stream.lots)
            )
        self.means.setText(words)
        self._show_lots(lots)

    def _show_lots(self, lots: list[Any]) -> None:
        self._shown_lots = lots
        self.lots.set_rows([
                (
                    lot.lot, lot.batch, show.moment(lot.at), lot.material or tr("cells"), show.brief(lot.made),
                    show.brief(lot.made - lot.used), lot.reason,
                )
                for lot in lots
            ],
        )  # fmt: skip

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._shown_lots):
            self.go.emit("materials", self._shown_lots[index.row()].lot)

    def copy_table(self) -> None:
        """Put the streams on the clipboard as CSV."""
        from passport_app.services.scrap_streams import as_table

        QApplication.clipboard().setText(as_csv(as_table(self._found), end="\n"))


def _row(stream: Any) -> tuple[Any, ...]:
    from passport_app.services.scrap_streams import part_of_output

    left = None if stream.role == "loss" else stream.made - stream.used
    users = ", ".join(show.word(process) for process in stream.into)
    return (
        show.word(stream.process), show.word(stream.role), show.count(stream.lots), show.brief(stream.made),
        show.percent(part_of_output(stream) or None), show.brief(stream.used or None),
        show.brief(left), users or show.NONE,
    )  # fmt: skip
