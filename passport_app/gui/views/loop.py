"""The closed loop: where a metal came from, what it went through, where it is now, and what comes back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QComboBox, QStackedWidget, QVBoxLayout, QWidget

from passport_app.domain.table import as_csv
from passport_app.gui import format as show
from passport_app.gui.book import Book, source_of
from passport_app.gui.charts.sankey import COLOURS, WORDS, Sankey
from passport_app.gui.charts.saving import ask_where_to_save
from passport_app.gui.language import mark, said, tr
from passport_app.gui.measure import grown
from passport_app.gui.row import Row
from passport_app.gui.scroller import Sideways
from passport_app.gui.terms import METALS, metal, metal_within
from passport_app.gui.views.nothing import Nothing
from passport_app.gui.views.view import button, label, panel

_CUT_OFFS = (
    (mark("everything"), 0.0),
    (mark("above 0.5 %"), 0.005),
    (mark("above 1 %"), 0.01),
    (mark("above 5 %"), 0.05),
)


class Loop(QWidget):
    """A Sankey diagram of a metal, with what can be copied and saved of it."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.setAccessibleName(tr("Closed loop"))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        self._asked: Any = None
        self._flows: list[Any] = []
        self.body.addLayout(self._make_head())
        self.says = label("", tone="muted", wrap=True)
        self.body.addWidget(self.says)
        self.body.addWidget(self._make_picture(), 1)
        self.metal.currentIndexChanged.connect(self.look)
        self.period.currentIndexChanged.connect(self.look)
        self.site.currentIndexChanged.connect(self.look)
        self.cut_off.currentIndexChanged.connect(self._draw)

    def _make_head(self) -> Row:
        head = Row()
        self.metal, self.period, self.site, self.cut_off = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        for box, name in (
            (self.metal, tr("Metal")), (self.period, tr("Period")), (self.site, tr("Site")),
            (self.cut_off, tr("Flows shown")),
        ):  # fmt: skip
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            head.addWidget(box)
        self.site.setMaximumWidth(grown(260))
        for symbol in METALS:
            self.metal.addItem(metal(symbol), symbol)
        self.metal.setCurrentIndex(2)
        for words, part in _CUT_OFFS:
            self.cut_off.addItem(tr(words), part)
        self.cut_off.setCurrentIndex(1)
        head.addStretch(1)
        self.copy = button(tr("Copy as CSV"), self.copy_table, tip=tr("The flows as a table, masses in micrograms"))
        self.save = button(tr("Save picture…"), self.save_picture, icon="export")
        head.addWidget(self.copy)
        head.addWidget(self.save)
        return head

    def _make_picture(self) -> QWidget:
        layout = QVBoxLayout()
        self.picture = Sankey()
        layout.addWidget(Sideways(self.picture), 1)
        layout.addLayout(_legend())
        words = tr("Once batches are recorded, where each metal came from, went, and came back is drawn here.")
        self.nothing = Nothing(words, "import_tables", tr("Import tables…"), icon="import")
        self.pages = QStackedWidget()
        self.pages.addWidget(panel(layout))
        self.pages.addWidget(self.nothing)
        return self.pages

    def show_book(self) -> None:
        """Show the ledger that is open now."""
        chosen = [(box, box.currentData()) for box in (self.period, self.site)]
        for box, _ in chosen:
            box.blockSignals(True)
            box.clear()
        self.site.addItem(tr("All sites"), "")
        if self.book.is_open:
            from passport_app.services.material_flow import periods, sites

            for name, since, until in periods(self.book.reader):
                self.period.addItem(said(name), (since, until))
            for site, name in sites(self.book.reader):
                self.site.addItem(name, site)
        self.site.setVisible(self.site.count() > 2)
        for box, value in chosen:  # after an import one goes on looking at what one looked at
            box.setCurrentIndex(max(0, box.findData(value)))
            box.blockSignals(False)
        self._flows = []
        self._draw()
        if self.isVisible():
            self.look()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if not self._flows:
            self.look()

    @Slot()
    def look(self) -> None:
        """Compute the flows of the metal and period chosen, beside the window."""
        chosen, metal = self.period.currentData(), self.metal.currentData()
        if not self.book.is_open or chosen is None:
            return
        from passport_app.services.material_flow import material_flow

        self.says.setText(tr("Computing…"))
        (since, until), site = chosen, self.site.currentData() or ""
        job = self.book.look_up(lambda reader: material_flow(reader, metal, since=since, until=until, site=site))
        self._asked = job
        job.done.connect(self._found)
        job.failed.connect(self._not_found)

    @Slot(object)
    def _found(self, flows: list[Any]) -> None:
        if self.sender() is self._asked:
            self._flows = flows
            self._draw()

    @Slot(str, str)
    def _not_found(self, _code: str, message: str) -> None:
        if self.sender() is self._asked:
            self.says.setText(said(message))

    @Slot()
    def _draw(self) -> None:
        name = metal_within(self.metal.currentData())
        self.picture.set_flows(self._flows, self.metal.currentData(), self.cut_off.currentData())
        for widget in (self.copy, self.save):
            widget.setEnabled(bool(self._flows))
        is_empty = self.period.count() <= 1  # "All years", and none
        self.pages.setCurrentIndex(1 if is_empty else 0)
        self.nothing.does.setVisible(self.book.can_write)
        self.says.setVisible(not is_empty)
        if not self._flows:
            self.says.setText(tr("No {metal} in the batches of this time. Choose another metal or period.", metal=name))
            return
        self.says.setText(self._sentence(name))

    def _sentence(self, name: str) -> str:
        def summed(*kinds: str, made_by: str = "") -> str:
            found = [f for f in self._flows if f.source[0] in kinds and f.target[0] == "process"]
            return show.brief(sum(f.origins.total for f in found if made_by in ("", f.source[1])), "kg", 1)

        if self.site.currentData():
            words = tr(
                "{received} kg of {metal} received and used here; {elsewhere} kg came from other sites. Point at a "
                "band to see what it is.",
                received=summed("supplier"), elsewhere=summed("site"), metal=name,
            )  # fmt: skip
        else:
            words = tr(
                "{received} kg of {metal} received and used; {back} kg came back from recycling. Point at a band to "
                "see what it is.",
                received=summed("supplier"), back=summed("process", made_by="recycling"), metal=name,
            )  # fmt: skip
        left_out = self.picture.left_out()
        if left_out:
            words += " " + tr("%Ln small flows are in the table alone.", n=left_out)
        return words

    @Slot()
    def copy_table(self) -> None:
        """Put the flows on the clipboard as CSV."""
        from passport_app.services.material_flow import as_table

        QApplication.clipboard().setText(as_csv(as_table(self._flows)))

    @Slot()
    def save_picture(self) -> None:
        """Ask for a file and save the picture as SVG or PNG."""
        boxes = [self.metal, self.period, *([self.site] if self.site.count() > 2 else []), self.cut_off]
        self.picture.about = f"{tr('Material flow')}: {', '.join(box.currentText() for box in boxes)}"
        self.picture.source = source_of(self.book)
        ask_where_to_save(self, f"material-flow-{self.metal.currentData()}", self.picture.save)


def _legend() -> Row:
    row = Row()
    row.addStretch(1)
    for origin, words in WORDS.items():
        patch = label("")
        patch.setFixedSize(grown(12), grown(12))
        patch.setStyleSheet(f"background: {COLOURS[origin]}; border-radius: 3px;")
        row.addWidget(patch)
        row.addWidget(label(tr(words), tone="muted"))
        row.addSpacing(10)
    row.addStretch(1)
    return row
