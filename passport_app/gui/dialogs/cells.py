"""Sign for the cells of production lots, and write the proof of one cell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog, add_place, form, passphrase_field
from passport_app.gui.dialogs.leaving import AUDIENCES
from passport_app.gui.language import tr
from passport_app.gui.views.view import button


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
            self.tell(tr("The passphrase of the signing key is needed."), "warn")
            self.passphrase.setFocus()
            return
        ledger, cell_lots = self._book.path, self._cell_lots

        def work(progress: Any, cancelled: Any) -> Any:
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
    """Asks where the proof of a cell shall go, and for whom it is."""

    def __init__(self, book: Book, serial: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Proof of a cell"),
            tr(
                "What cell {serial} holds, with the signature over its lot and the path between them: some 2 kB that "
                "anyone can check alone.",
                serial=serial,
            ),
            parent,
        )
        self._book, self._serial = book, serial
        self.audience = QComboBox()
        for value, words in AUDIENCES:
            self.audience.addItem(tr(words), value)
        self.folder = QLineEdit(str(book.path.parent / "certificates"))
        self.folder.setAccessibleName(tr("Folder"))
        self.replace = QCheckBox(tr("&Replace a file that is there already"))
        self.passphrase = passphrase_field(tr("Passphrase of the key file"))
        self._says = QLabel(tr("&Passphrase"))
        self._says.setBuddy(self.passphrase)
        fields = form()
        fields.addRow(tr("For &whom"), self.audience)
        add_place(fields, tr("&Folder"), self.folder, button(tr("Choose…"), self._choose))
        fields.addRow("", self.replace)
        fields.addRow(self._says, self.passphrase)
        self.audience.currentIndexChanged.connect(self._audience_chosen)
        self._audience_chosen()
        self.body.addLayout(fields)
        self.act_button.setText(tr("Write the proof"))

    @Slot()
    def _audience_chosen(self) -> None:
        needed = self.audience.currentData() != "public"
        self.passphrase.setVisible(needed)
        self._says.setVisible(needed)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the proof"), self.folder.text())
        if name:
            self.folder.setText(name)

    def act(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        audience = self.audience.currentData()
        passphrase = self.passphrase.text() if audience != "public" else None
        if not folder.name or passphrase == "":
            self.tell(tr("The passphrase is needed.") if folder.name else tr("Name a folder to write to."), "warn")
            return
        ledger, serial, replace = self._book.path, self._serial, self.replace.isChecked()

        def work(_progress: Any, _cancelled: Any) -> Path:
            from passport_app.issuing.registering import Particulars
            from passport_app.services.export_cell import export_cell

            folder.mkdir(parents=True, exist_ok=True)
            said = Particulars() if audience != "public" else None  # what discloses more is in the register
            return export_cell(
                ledger, serial, folder, audience=audience, passphrase=passphrase, register=said, replace=replace
            )

        jobs = self._book.jobs
        self.run((jobs.read if audience == "public" else jobs.write)(tr("Writing the proof"), work), self._exported)

    def _exported(self, file: Path) -> None:
        self.inside.setEnabled(False)
        size = file.stat().st_size
        self.finish(tr("Wrote {file} (%Ln bytes) to {folder}.", n=size, file=file.name, folder=file.parent))


def _about(cell_lots: Sequence[str] | None) -> str:
    if cell_lots is None:
        return tr("A statement about the cells of every cell lot that needs it.")
    if len(cell_lots) == 1:
        return tr("A statement about the cells of {cell_lot}.", cell_lot=cell_lots[0])
    return tr("A statement about the cells of %Ln cell lots.", n=len(cell_lots))
