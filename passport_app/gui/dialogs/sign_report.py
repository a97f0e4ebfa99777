"""Sign an audit's report: with the auditor's own key, into a new file that anyone can verify."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from passport_app.domain.verdict import Report
from passport_app.gui.dialogs.act_dialog import ActDialog, add_place, form, passphrase_field
from passport_app.gui.jobs import Jobs
from passport_app.gui.language import tr
from passport_app.gui.views.view import button


class SignReport(ActDialog):
    """Asks for the auditor's key and name, and writes the report."""

    def __init__(self, jobs: Jobs, report: Report, folder: Path, parent: QWidget | None = None) -> None:
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
        self.body.addLayout(fields)
        self.act_button.setText(tr("Sign"))

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
        report, passphrase, auditor = self._report, self.passphrase.text(), self.auditor.text().strip()

        def work(_progress: Any, _cancelled: Any) -> Path:
            from passport_app.services.report_audit import auditor_key, require_new, write_report

            require_new(target)
            write_report(report, target, key=auditor_key(key_file, passphrase), auditor=auditor)
            return target

        self.run(self._jobs.read(tr("Signing the report"), work), self._signed)

    def _signed(self, target: Path) -> None:
        self.inside.setEnabled(False)
        self.finish(tr("The signed report is {file}. Anyone verifies it: drop it on the window.", file=target))
