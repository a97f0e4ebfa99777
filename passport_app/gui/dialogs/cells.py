"""Sign for the cells of production lots, and write the proof of one cell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog, add_place, form, passphrase_field
from passport_app.gui.dialogs.leaving import AUDIENCES, LANGUAGES
from passport_app.gui.language import mark, tr
from passport_app.gui.views.view import button

_FORMS = (
    ("json", mark("The proof as signed data (JSON)")),
    ("pdf", mark("Certificate (PDF), with the proof attached")),
)


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
    """Asks what the proof of a cell shall be, where it shall go, and for whom it is."""

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
        self.form, self.audience, self.language = QComboBox(), QComboBox(), QComboBox()
        for box, choices in ((self.form, _FORMS), (self.audience, AUDIENCES), (self.language, LANGUAGES)):
            for value, words in choices:
                box.addItem(tr(words), value)
            box.currentIndexChanged.connect(self._choice_made)
        self.folder = QLineEdit(str(book.path.parent / "certificates"))
        self.folder.setAccessibleName(tr("Folder"))
        self.replace = QCheckBox(tr("&Replace a file that is there already"))
        self.recipient, self.made_by = QLineEdit(), QLineEdit()
        self.recipient.setPlaceholderText(tr("A firm or an office; it stays in the ledger"))
        fields = form()
        fields.addRow(tr("W&hat"), self.form)
        fields.addRow(tr("For &whom"), self.audience)
        fields.addRow(tr("&Language"), self.language)
        add_place(fields, tr("&Folder"), self.folder, button(tr("Choose…"), self._choose))
        fields.addRow("", self.replace)
        self._make_seal(fields)
        fields.addRow(tr("Reci&pient"), self.recipient)
        fields.addRow(tr("&By"), self.made_by)
        self.passphrase, self._says = _secret(tr("Passphrase of the key file"), tr("P&assphrase"))
        self.pin, self._pin_says = _secret(tr("PIN of the token that holds the seal's key"), tr("PI&N of the token"))
        fields.addRow(self._says, self.passphrase)
        fields.addRow(self._pin_says, self.pin)
        self._choice_made()
        self.body.addLayout(fields)
        self.act_button.setText(tr("Write the proof"))

    def _make_seal(self, fields: Any) -> None:
        """Seal a certificate by default where the ledger has a certificate to seal with."""
        from passport_app.issuing.sealing import has_seal, is_on_token

        self._can_seal, self._on_token = has_seal(self._book.path), is_on_token(self._book.path)
        self.seal = QCheckBox(tr("&Seal certificates for PDF readers such as Acrobat"))
        self.seal.setChecked(self._can_seal)
        if not self._can_seal:
            self.seal.setToolTip(tr("The ledger has no certificate to seal with: passport keys certificate create."))
        self.seal.toggled.connect(self._choice_made)
        fields.addRow("", self.seal)

    def _sealing(self) -> bool:
        return self.seal.isChecked() and self.form.currentData() == "pdf"

    def _entering(self) -> bool:
        """Tell whether it gets an entry in the register: the signed data for the public are in the ledger as it is."""
        leaves = self.form.currentData() == "pdf" or self.audience.currentData() != "public"
        return leaves and self._book.can_write

    @Slot()
    def _choice_made(self, *_: Any) -> None:
        """What was withheld, what is sealed, and what is entered in the register, needs the key file."""
        printed, entering, sealing = self.form.currentData() == "pdf", self._entering(), self._sealing()
        self.language.setEnabled(printed)
        self.seal.setEnabled(printed and self._can_seal)
        for field in (self.recipient, self.made_by):
            field.setEnabled(entering)
        for widget in (self.pin, self._pin_says):
            widget.setVisible(self._on_token and sealing)
        for widget in (self.passphrase, self._says):
            widget.setVisible(entering or sealing or self.audience.currentData() != "public")

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the proof"), self.folder.text())
        if name:
            self.folder.setText(name)

    def act(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        audience, form_name, language = (box.currentData() for box in (self.audience, self.form, self.language))
        entering, sealing = self._entering(), self._sealing()
        passphrase = self.passphrase.text() if entering or sealing or audience != "public" else None
        if not folder.name or passphrase == "":
            self.tell(tr("The passphrase is needed.") if folder.name else tr("Name a folder to write to."), "warn")
            return
        ledger, serial, replace = self._book.path, self._serial, self.replace.isChecked()
        said = (self.recipient.text().strip(), self.made_by.text().strip())
        pin = self.pin.text() if self._on_token and sealing else None

        def work(_progress: Any, _cancelled: Any) -> Path:
            from passport_app.issuing.registering import Particulars
            from passport_app.issuing.sealing import Sealing
            from passport_app.services.export_cell import export_cell

            folder.mkdir(parents=True, exist_ok=True)
            return export_cell(
                ledger, serial, folder, form=form_name, language=language, audience=audience, passphrase=passphrase,
                register=Particulars(*said) if entering else None, seal=Sealing(ledger, pin=pin) if sealing else None,
                replace=replace,
            )  # fmt: skip

        self._entered = entering
        jobs = self._book.jobs
        self.run((jobs.write if entering else jobs.read)(tr("Writing the proof"), work), self._exported)

    def _exported(self, file: Path) -> None:
        self.inside.setEnabled(False)
        size = file.stat().st_size
        self.finish(tr("Wrote {file} (%Ln bytes) to {folder}.", n=size, file=file.name, folder=file.parent))
        if self._entered:
            self._book.refresh()


def _secret(name: str, words: str) -> tuple[QLineEdit, QLabel]:
    """Return a field for a passphrase or PIN with its label, which come and go together."""
    field, says = passphrase_field(name), QLabel(words)
    says.setBuddy(field)
    return field, says


def _about(cell_lots: Sequence[str] | None) -> str:
    if cell_lots is None:
        return tr("A statement about the cells of every cell lot that needs it.")
    if len(cell_lots) == 1:
        return tr("A statement about the cells of {cell_lot}.", cell_lot=cell_lots[0])
    return tr("A statement about the cells of %Ln cell lots.", n=len(cell_lots))
