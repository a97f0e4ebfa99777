"""The closed loop: where a metal came from, what it went through, where it is now, and what comes back."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.charts.sankey import COLOURS, WORDS, Sankey
from passport_app.gui.charts.shares_layout import METALS
from passport_app.gui.views.view import View, button, label, panel

_CUT_OFFS = (("everything", 0.0), ("above 0.5 %", 0.005), ("above 1 %", 0.01), ("above 5 %", 0.05))


class Provenance(View):
    """A Sankey diagram of a metal, with what can be copied and saved of it."""

    wanted = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__("Provenance", book, parent)
        self._asked: Any = None
        self._flows: list[Any] = []
        self.metal, self.period, self.cut_off = QComboBox(), QComboBox(), QComboBox()
        for box, name in ((self.metal, "Metal"), (self.period, "Period"), (self.cut_off, "Flows shown")):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self.head.addWidget(box)
        for symbol, name in METALS.items():
            self.metal.addItem(name, symbol)
        self.metal.setCurrentIndex(2)
        for words, part in _CUT_OFFS:
            self.cut_off.addItem(words, part)
        self.cut_off.setCurrentIndex(1)
        self.copy = button("Copy as CSV", self.copy_table, tip="The flows as a table, masses in micrograms")
        self.save = button("Save picture…", self.save_picture, icon="export")
        self.head.addWidget(self.copy)
        self.head.addWidget(self.save)
        self.says = label("", tone="muted", wrap=True)
        self.body.addWidget(self.says)
        layout = QVBoxLayout()
        self.picture = Sankey()
        layout.addWidget(self.picture, 1)
        layout.addLayout(_legend())
        self.body.addWidget(panel(layout), 1)
        self.metal.currentIndexChanged.connect(self.look)
        self.period.currentIndexChanged.connect(self.look)
        self.cut_off.currentIndexChanged.connect(self._draw)

    def show_book(self) -> None:
        self.period.blockSignals(True)
        self.period.clear()
        if self.book.is_open:
            from passport_app.services.material_flow import periods

            for name, since, until in periods(self.book.reader):
                self.period.addItem(name, (since, until))
        self.period.blockSignals(False)
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

        self.says.setText("Computing…")
        since, until = chosen
        job = self.book.look_up(lambda reader: material_flow(reader, metal, since=since, until=until))
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
            self.says.setText(message)

    @Slot()
    def _draw(self) -> None:
        metal = self.metal.currentText()
        self.picture.set_flows(self._flows, self.metal.currentData(), self.cut_off.currentData())
        for widget in (self.copy, self.save):
            widget.setEnabled(bool(self._flows))
        if not self._flows:
            self.says.setText(f"No {metal.lower()} in the batches of this time. Choose another metal or period.")
            return
        received = sum(f.origins.total for f in self._flows if f.source[0] == "supplier")
        back = sum(f.origins.total for f in self._flows if f.source[1] == "recycling" and f.target[0] == "process")
        left_out = self.picture.picture(self.picture.size()).left_out
        words = f"{show.brief(received, 'kg', 1)} kg of {metal.lower()} received and used; "
        words += f"{show.brief(back, 'kg', 1)} kg came back from recycling. Point at a band to see what it is."
        if left_out:
            words += f" {show.counted(left_out, 'small flow is', 'small flows are')} in the table alone."
        self.says.setText(words)

    @Slot()
    def copy_table(self) -> None:
        """Put the flows on the clipboard as CSV."""
        from passport_app.services.material_flow import as_table

        text = io.StringIO()
        csv.writer(text).writerows(as_table(self._flows))
        QApplication.clipboard().setText(text.getvalue())

    @Slot()
    def save_picture(self) -> None:
        """Ask for a file and save the picture as SVG or PNG."""
        suggestion = f"material-flow-{self.metal.currentData()}.svg"
        name, _ = QFileDialog.getSaveFileName(self, "Save picture", suggestion, "SVG (*.svg);;PNG (*.png)")
        if name and not self.picture.save(Path(name)):
            QMessageBox.warning(self, "Save picture", f"The picture could not be written to {name}.")


def _legend() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addStretch(1)
    for origin, words in WORDS.items():
        patch = label("")
        patch.setFixedSize(12, 12)
        patch.setStyleSheet(f"background: {COLOURS[origin]}; border-radius: 3px;")
        row.addWidget(patch)
        row.addWidget(label(words, tone="muted"))
        row.addSpacing(10)
    row.addStretch(1)
    return row
