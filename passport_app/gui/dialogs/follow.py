"""Follow one number: from a percentage to grams, lots and documents, each step as a sentence with its figures."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button, label

_COLUMNS = (
    Column("Mass, g", True, 18),
    Column("Origin", width=16),
    Column("Received lot", width=20),
    Column("Supplier", width=24),
    Column("Document", width=24),
    Column("SHA-256", width=18),
)


class FollowNumber(ActDialog):
    """Asks for a thing and an element, and takes its recycled share apart."""

    def __init__(self, book: Book, thing: str = "", parent: QWidget | None = None) -> None:
        intro = tr("Takes a recycled share apart, down to the lots and documents. A pocket calculator gives the same.")
        super().__init__(tr("Follow a number"), intro, parent)
        self.resize(900, 600)
        self._book = book
        self._said = ""
        self.thing = QLineEdit(thing)
        self.element = QComboBox()
        self.element.setEditable(True)
        self.element.addItems(["Co", "Li", "Ni", "Pb"])
        fields = form()
        fields.addRow(tr("&Battery, cell or lot"), self.thing)
        fields.addRow(tr("&Element"), self.element)
        self.body.addLayout(fields)
        self.headline = label("", scale=1.6, select=True)
        self.body.addWidget(self.headline)
        self.steps = label("", wrap=True, select=True)
        self.body.addWidget(self.steps)
        self._columns = [column._replace(title=tr(column.title)) for column in _COLUMNS]
        self.sources = SmallTable(tr("Received lots"), self._columns)
        self.body.addWidget(self.sources, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.copy = button(tr("Copy all as text"), self._copy)
        self.copy.setEnabled(False)
        row.addWidget(self.copy)
        self.body.addLayout(row)
        self.act_button.setText(tr("Follow"))
        self.close_button.setText(tr("Close"))
        self.element.textActivated.connect(self._element_chosen)
        if thing:
            self.act()

    @Slot()
    def _element_chosen(self, *_: Any) -> None:
        if self.job is None and self.thing.text().strip():
            self.act()

    def act(self) -> None:
        ledger, thing, element = self._book.path, self.thing.text().strip(), self.element.currentText().strip()
        if not thing or not element:
            self.tell(tr("Name a battery, cell or lot, and an element."), "warn")
            return

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.follow import follow
            from passport_app.services.open_ledger import open_ledger

            with open_ledger(ledger) as reader:
                return follow(reader, thing, element)

        self.run(self._book.jobs.read(tr("Following the number"), work), self._show)

    def _show(self, found: Any) -> None:
        words = mark("{element}  {share} % recycled") if found.percent else mark("{element}  {share} recycled")
        self.headline.setText(tr(words, element=found.element, share=show.percent(found.percent)))
        numbered = [f"{number}.  {said(step)}" for number, step in enumerate(found.steps, start=1)]
        self.steps.setText("\n".join(numbered))
        rows = [
            (
                show.mass(s.mass_ug, "g", 6), show.word(s.origin), s.lot, s.supplier or tr("made here"),
                s.document or tr("no document"), s.document_sha256[:16] or show.NONE,
            )
            for s in found.sources
        ]  # fmt: skip
        self.sources.set_rows(rows)
        lines = ["\t".join(column.title for column in self._columns), *("\t".join(row) for row in rows)]
        self._said = "\n".join([f"{found.thing}: {self.headline.text()}", *numbered, *lines]) + "\n"
        self.copy.setEnabled(True)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self._said)
        self.tell(tr("Copied."), "good")
