"""The report of an audit as a file: PDF in any of our languages or data, signed by its auditor's key or by nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.verdict import Report
from passport_app.gui.book import Book
from passport_app.gui.commands import named
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import add_place, form, passphrase_field
from passport_app.gui.dialogs.leaving import LANGUAGES, offer_opening
from passport_app.gui.dialogs.places import add_file
from passport_app.gui.dialogs.seal_fields import SealFields
from passport_app.gui.language import in_force, said, tr
from passport_app.gui.page_preview import PagePreview, beside_page
from passport_app.gui.views.view import button


class SignReport(ActDialog):
    """Shows the page, asks for the auditor's key and name, and writes the report to a new file."""

    written = Signal()

    def __init__(self, book: Book, report: Report, folder: Path, parent: QWidget | None = None) -> None:
        intro = tr(
            "States what was found of {file}, also where it failed, by your own key: never by one of the "
            "ledger's. {act} makes a folder with such a key.",
            file=report.file, act=named("witness_others"),
        )  # fmt: skip
        super().__init__(tr("Report of the audit"), intro, parent)
        self.resize(1000, 640)
        self._book, self._jobs, self._report = book, book.jobs, report
        self.draft = "sign report"
        self._drawing: Any = None
        self.page = PagePreview()
        column = QVBoxLayout()
        column.addLayout(self._make_form(folder / f"{Path(report.file).stem}.audit.pdf"))
        column.addStretch(1)
        self.body.addWidget(beside_page(column, self.page), 1)
        self.first = self.form
        for box in (self.form, self.language):
            box.currentIndexChanged.connect(self._choice_made)
        for tick in (self.signed, self.register):
            tick.toggled.connect(self._choice_made)
        self.sealing.changed.connect(self._choice_made)
        self._choice_made()

    def _make_form(self, proposed: Path) -> Any:
        self.form, self.language = QComboBox(), QComboBox()
        self.form.addItem(tr("Certificate (PDF), with the signed data attached"), "pdf")
        self.form.addItem(tr("Signed data alone (JSON)"), "json")
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(in_force()))
        self.signed = QCheckBox(tr("&Signed by the auditor"))
        self.signed.setChecked(True)
        self.auditor = QLineEdit()
        self.auditor.setPlaceholderText(tr("your name, as it shall stand in the report"))
        self.passphrase = passphrase_field(tr("Passphrase of the auditor's key"))
        self.file = QLineEdit(str(proposed))
        self.file.setAccessibleName(tr("Report"))
        fields = form()
        fields.addRow(tr("F&orm"), self.form)
        fields.addRow(tr("&Language"), self.language)
        fields.addRow("", self.signed)
        fields.addRow(tr("&Auditor"), self.auditor)
        self.key_file = add_file(fields, tr("&Key file"), tr("Key files (*.key);;All files (*)"))
        self.key_file.setPlaceholderText("witness.key")
        fields.addRow(tr("&Passphrase"), self.passphrase)
        add_place(fields, tr("&Report"), self.file, button(tr("Choose…"), self._choose_file))
        self._make_owner(fields)
        return fields

    def _make_owner(self, fields: Any) -> None:
        """Ask what the ledger's owner may do besides; whoever has only a copy is not asked."""
        book = self._book
        self._owner = book.can_write and self._report.subject.get("origin") == book.reader.origin
        self.sealing = SealFields(book.path_if_open or Path("none"), self)
        self.seal = self.sealing.box
        self.seal.setChecked(False)
        self.register = QCheckBox(tr("&Enter in the ledger's register of certificates"))
        self.owner_passphrase = passphrase_field(tr("Passphrase of the ledger's keys"))
        if self._owner:
            self.sealing.add_box(fields)
            fields.addRow("", self.register)
            fields.addRow(tr("Pass&phrase of the ledger"), self.owner_passphrase)
            self.sealing.add_pin(fields)

    # --- choosing

    def _owning(self) -> bool:
        printed = self.form.currentData() == "pdf"
        return self._owner and printed and (self.sealing.wanted or self.register.isChecked())

    @Slot()
    def _choice_made(self, *_: Any) -> None:
        form_name, printed = self.form.currentData(), self.form.currentData() == "pdf"
        self.language.setEnabled(printed)
        for field in (self.auditor, self.key_file, self.key_file.choose, self.passphrase):
            field.setEnabled(self.signed.isChecked())
        self.sealing.allow(printed=printed)
        self.register.setEnabled(printed)
        self.owner_passphrase.setEnabled(self._owning())
        file = Path(self.file.text().strip())
        if file.suffix.lower() in (".pdf", ".json"):
            self.file.setText(str(file.with_suffix(f".{form_name}")))
        self.act_button.setText(tr("Sign and write") if self.signed.isChecked() else tr("Write"))
        self._draw()

    @Slot()
    def _choose_file(self) -> None:
        kinds = tr("Certificate (*.pdf)") if self.form.currentData() == "pdf" else tr("Signed data (*.json)")
        name, _ = QFileDialog.getSaveFileName(self, tr("The report's file"), self.file.text(), kinds)
        if name:
            self.file.setText(name)

    def _draw(self) -> None:
        """Draw the page, beside the window; who signs it stands on it once it is signed."""
        report, language = self._report, self.language.currentData()

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.report_audit import preview_report

            return preview_report(report, language)

        self._drawing = self._jobs.look_up(work)
        self._drawing.done.connect(self._drawn)
        self._drawing.failed.connect(self._not_drawn)

    @Slot(object)
    def _drawn(self, pages: Any) -> None:
        if self.sender() is self._drawing:
            self.page.show_pages(pages)

    @Slot(str, str)
    def _not_drawn(self, _code: str, message: str) -> None:
        if self.sender() is self._drawing:
            self.page.show_message(said(message))

    # --- writing

    def act(self) -> None:
        target = Path(self.file.text().strip()).expanduser()
        key_file = self.key_file.path if self.signed.isChecked() else None
        if self.signed.isChecked() and (key_file is None or not key_file.is_file()):
            self.ask_for(self.key_file, tr("Name the file of the auditor's key."))
            return
        if self._owning() and not self.owner_passphrase.text():
            self.ask_for(
                self.owner_passphrase, tr("The seal and the register need the passphrase of the ledger's keys.")
            )
            return
        report, passphrase, language = self._report, self.passphrase.text(), self.language.currentData()
        auditor = self.auditor.text().strip() if key_file else ""
        owner = self._by_owner()

        def work(_progress: Progress, _cancelled: CancelCheck) -> Path:
            from passport_app.services.report_audit import auditor_key, require_new, write_report

            require_new(target)
            key = auditor_key(key_file, passphrase) if key_file else None
            target.parent.mkdir(parents=True, exist_ok=True)
            write_report(report, target, key=key, auditor=auditor, language=language, owner=owner)
            return target

        title = tr("Signing the report") if key_file else tr("Writing the report")
        self.run((self._jobs.write if owner else self._jobs.read)(title, work), self._signed)

    def _by_owner(self) -> Any:
        from passport_app.issuing.registering import Particulars
        from passport_app.services.report_audit import ByOwner

        if not self._owning():
            return None
        entered = Particulars(by=self.auditor.text().strip()) if self.register.isChecked() else None
        return ByOwner(self._book.path, self.owner_passphrase.text(), self.sealing.sealing(), entered)

    def _signed(self, target: Path) -> None:
        for field in (self.passphrase, self.owner_passphrase):
            field.clear()
        self.inside.setEnabled(False)
        self.finish(
            tr("The signed report is {file}. Anyone verifies it: drop it on the window.", file=target)
            if self.signed.isChecked()
            else tr("The report is {file}. Nobody signed it: it tells, and proves nothing.", file=target)
        )
        offer_opening(self, target)
        self.written.emit()
