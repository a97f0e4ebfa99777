"""Sign for the cells of production lots, and write the proof of one cell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.dialogs.leaving import Leaving, offer_opening
from passport_app.gui.language import said, tr
from passport_app.gui.page_preview import PagePreview, beside_page
from passport_app.gui.views.view import button

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader


class SignCells(ActDialog):
    """Asks for the passphrase; one signature then serves every cell of a lot."""

    written = Signal()

    def __init__(self, book: Book, cell_lots: Sequence[str] | None, parent: QWidget | None = None) -> None:
        serves = tr(
            "One signature serves every cell of a lot: afterwards the proof of any single cell can be written, and "
            "checked without this ledger."
        )
        super().__init__(tr("Sign for cells"), f"{_about(cell_lots)} {serves}", parent)
        self._book = book
        self._cell_lots = None if cell_lots is None else list(cell_lots)
        self.passphrase = passphrase_field()
        fields = form()
        fields.addRow(tr("&Passphrase"), self.passphrase)
        self.body.addLayout(fields)
        self.act_button.setText(tr("Sign"))

    def act(self) -> None:
        passphrase = self.passphrase.text()
        if not passphrase:
            self.ask_for(self.passphrase, tr("The passphrase of the signing key is needed."))
            return
        ledger, cell_lots = self._book.path, self._cell_lots

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.issue_cells import issue_cells

            return issue_cells(ledger, cell_lots, passphrase=passphrase, progress=progress, cancelled=cancelled)

        self.run(self._book.jobs.write(tr("Signing for cells"), work), self._signed)

    def _signed(self, result: Any) -> None:
        self.passphrase.clear()
        self.inside.setEnabled(False)
        if not result.issued:
            self.finish(tr("Nothing to sign: what was signed before still says what the book says."))
            return
        cells = tr("%Ln cell(s)", n=sum(cells for _, _, cells in result.issued))
        words = tr("Signed for {cells} of %Ln lot(s).", n=len(result.issued), cells=cells)
        if result.unchanged:
            words += " " + tr("%Ln lot(s) were signed already.", n=len(result.unchanged))
        self.finish(words)
        self.written.emit()


class ExportCell(ActDialog):
    """Shows what the proof of a cell says, and asks what it shall be, where it shall go, and for whom it is."""

    def __init__(self, book: Book, serial: str, parent: QWidget | None = None) -> None:
        intro = tr(
            "What cell {serial} holds, with the signature over its lot and the path between them: some 2 kB that "
            "anyone can check alone.",
            serial=serial,
        )
        super().__init__(tr("Proof of a cell"), intro, parent)
        self.resize(980, 620)
        self._book, self._serial, self.draft = book, serial, f"cell\n{serial}"
        self.leaving = Leaving(book, f"{serial}.cell", audiences=True)
        self.passphrase = self.leaving.passphrase
        self.page = PagePreview()
        column = QVBoxLayout()
        self.sign_wanted = False
        """Whether the cells are to be signed for first."""
        self.sign_first = button(tr("Sign for the cells of this lot first…"), self._sign_first)
        self.sign_first.hide()
        column.addWidget(self.leaving)
        column.addWidget(self.sign_first)
        column.addStretch(1)
        self.body.addWidget(beside_page(column, self.page), 1)
        self.signed_with = self.leaving.signing
        self.leaving.language.currentIndexChanged.connect(self.draw)
        self.first = self.leaving.form
        self.act_button.setText(tr("Write the proof"))
        self.draw()

    @Slot()
    def draw(self) -> None:
        """Draw the page that the public sees, beside the window."""
        serial, language, path = self._serial, self.leaving.language.currentData(), self._book.path

        def question(reader: Reader) -> Any:
            from passport_app.services.export_cell import preview_cell

            return preview_cell(path, reader, serial, language)

        self._looked = self._book.look_up(question)
        self._looked.done.connect(self._drawn)
        self._looked.failed.connect(self._not_drawn)

    @Slot(object)
    def _drawn(self, drawn: Any) -> None:
        if self.sender() is self._looked:
            self.page.show_pages(*drawn)

    @Slot(str, str)
    def _not_drawn(self, code: str, message: str) -> None:
        if self.sender() is self._looked:
            self.page.show_message(said(message))
            self.leaving.allow(can_leave=False)
            self.act_button.setEnabled(False)
            self.sign_first.setVisible(self._book.can_write and code in ("no_statement", "facts_changed"))
            self.begin()

    @Slot()
    def _sign_first(self) -> None:
        self.sign_wanted = True
        self.reject()

    def act(self) -> None:
        if (lacking := self.leaving.missing()) is not None:
            self.ask_for(*lacking)
            return
        ledger, serial, wanted = self._book.path, self._serial, self.leaving.wanted()

        def work(_progress: Progress, _cancelled: CancelCheck) -> Path:
            from passport_app.issuing.registering import Particulars
            from passport_app.services.export_cell import export_cell

            wanted.file.parent.mkdir(parents=True, exist_ok=True)
            return export_cell(
                ledger, serial, wanted.file, form=wanted.form, language=wanted.language, audience=wanted.audience,
                passphrase=wanted.passphrase or None, seal=wanted.seal, replace=wanted.replace,
                register=Particulars(wanted.recipient, wanted.by) if wanted.entered else None,
            )  # fmt: skip

        self._entered = wanted.entered
        jobs = self._book.jobs
        self.run((jobs.write if wanted.entered else jobs.read)(tr("Writing the proof"), work), self._exported)

    def _exported(self, file: Path) -> None:
        self.passphrase.clear()
        self.inside.setEnabled(False)
        values = {"file": file.name, "folder": file.parent}
        where = tr("; entered in the register") if self._entered else tr("; not in the register")
        self.finish(tr("Wrote {file} (%Ln bytes) to {folder}{where}.", n=file.stat().st_size, where=where, **values))
        offer_opening(self, file)
        if self._entered:
            self._book.refresh()


def _about(cell_lots: Sequence[str] | None) -> str:
    if cell_lots is None:
        return tr("A statement about the cells of every cell lot that needs it.")
    if len(cell_lots) == 1:
        return tr("A statement about the cells of {cell_lot}.", cell_lot=cell_lots[0])
    return tr("A statement about the cells of %Ln cell lots.", n=len(cell_lots))
