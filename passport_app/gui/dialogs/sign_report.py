"""Sign an audit's report: with the auditor's own key, into a new file that anyone can verify."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QLabel, QLineEdit, QWidget

from passport_app.domain.verdict import Report
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog, add_place, form, passphrase_field
from passport_app.gui.jobs import Jobs
from passport_app.gui.language import mark, tr
from passport_app.gui.views.view import button


class SignReport(ActDialog):
    """Asks for the auditor's key and name, and writes the report."""

    def __init__(
        self, jobs: Jobs, report: Report, folder: Path, parent: QWidget | None = None, *, book: Book | None = None
    ) -> None:
        """`book` is the ledger that is open: where it is the one audited, its owner can do more."""
        super().__init__(
            tr("Sign the audit's report"),
            tr(
                "States what was found of {file}, also where it failed, by your own key: never by one of the "
                "ledger's. The command passport witness init makes a folder with such a key.",
                file=report.file,
            ),
            parent,
        )
        self._jobs, self._report = jobs, report
        self.auditor, self.key_file = QLineEdit(), QLineEdit()
        self.auditor.setPlaceholderText(tr("your name, as it shall stand in the report"))
        self.key_file.setPlaceholderText("witness.key")
        self.passphrase = passphrase_field(tr("Passphrase of the auditor's key"))
        self.file = QLineEdit(str(folder / f"{Path(report.file).stem}.audit.json"))
        fields = form()
        fields.addRow(tr("&Auditor"), self.auditor)
        add_place(fields, tr("&Key file"), self.key_file, button(tr("Choose…"), self._choose_key))
        fields.addRow(tr("&Passphrase"), self.passphrase)
        add_place(fields, tr("&Report"), self.file, button(tr("Choose…"), self._choose_file))
        self._make_owner(fields, book)
        self.body.addLayout(fields)
        self.act_button.setText(tr("Sign"))

    def _make_owner(self, fields: QFormLayout, book: Book | None) -> None:
        """Offer whoever owns the ledger the register of certificates, and its seal."""
        is_its = book is not None and book.can_write and self._report.subject.get("origin") == book.reader.origin
        self._ledger = book.path if book is not None and is_its else None
        self.entered = QCheckBox(tr("&Enter it in the ledger's register, with its seal (PDF)"))
        self.entered.setVisible(is_its)
        self.owner_passphrase = passphrase_field(mark("Passphrase of the key file"))
        self._owner_says = QLabel(tr("Passphrase of the &ledger"))
        self._owner_says.setBuddy(self.owner_passphrase)
        if is_its:
            fields.addRow("", self.entered)
        fields.addRow(self._owner_says, self.owner_passphrase)
        self.entered.toggled.connect(self._owner_chosen)
        self._owner_chosen(False)

    @Slot(bool)
    def _owner_chosen(self, on: bool) -> None:
        for widget in (self.owner_passphrase, self._owner_says):
            widget.setVisible(on)
        file = self.file.text().strip()
        if on and file.lower().endswith(".json"):
            self.file.setText(f"{file[:-5]}.pdf")

    def _owner(self) -> Any:
        """Return what the owner does with the certificate; None where it is not asked for."""
        from passport_app.issuing.registering import Particulars
        from passport_app.issuing.sealing import Sealing, has_seal
        from passport_app.services.report_audit import ByOwner

        if self._ledger is None or not self.entered.isChecked():
            return None
        seal = Sealing(self._ledger) if has_seal(self._ledger) else None
        return ByOwner(self._ledger, self.owner_passphrase.text(), seal, Particulars(by=self.auditor.text().strip()))

    @Slot()
    def _choose_key(self) -> None:
        kinds = tr("Key files (*.key);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("The auditor's key file"), "", kinds)
        if name:
            self.key_file.setText(name)

    @Slot()
    def _choose_file(self) -> None:
        kinds = tr("Credential (*.json);;Certificate (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, tr("The report's file"), self.file.text(), kinds)
        if name:
            self.file.setText(name)

    def act(self) -> None:
        key_file, target = Path(self.key_file.text().strip()), Path(self.file.text().strip())
        if not key_file.is_file():
            self.tell(tr("Name the file of the auditor's key."), "warn")
            return
        owner = self._owner()
        if owner is not None and target.suffix.lower() != ".pdf":
            self.tell(tr("In the register are certificates: name a file that ends with .pdf."), "warn")
            return
        if owner is not None and not owner.passphrase:
            self.tell(tr("Give the passphrase of the key file."), "warn")
            self.owner_passphrase.setFocus()
            return
        report, passphrase, auditor = self._report, self.passphrase.text(), self.auditor.text().strip()

        def work(_progress: Any, _cancelled: Any) -> Path:
            from passport_app.services.report_audit import auditor_key, require_new, write_report

            require_new(target)
            write_report(report, target, key=auditor_key(key_file, passphrase), auditor=auditor, owner=owner)
            return target

        job = (self._jobs.read if owner is None else self._jobs.write)(tr("Signing the report"), work)
        self.run(job, self._signed)

    def _signed(self, target: Path) -> None:
        self.inside.setEnabled(False)
        self.finish(tr("The signed report is {file}. Anyone verifies it: drop it on the window.", file=target))
