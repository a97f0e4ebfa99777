"""Sign an audit's report: with the auditor's own key, into a new file that anyone can verify."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from passport_app.domain.verdict import Report
from passport_app.gui.dialogs.act_dialog import ActDialog, add_place, form, passphrase_field
from passport_app.gui.jobs import Jobs
from passport_app.gui.views.view import button


class SignReport(ActDialog):
    """Asks for the auditor's key and name, and writes the report."""

    def __init__(self, jobs: Jobs, report: Report, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            "Sign the audit's report",
            f"States what was found of {report.file}, also where it failed, by your own key: never by one of the "
            "ledger's. The command passport witness init makes a folder with such a key.",
            parent,
        )
        self._jobs, self._report = jobs, report
        self.auditor, self.key_file = QLineEdit(), QLineEdit()
        self.auditor.setPlaceholderText("your name, as it shall stand in the report")
        self.key_file.setPlaceholderText("witness.key")
        self.passphrase = passphrase_field("Passphrase of the auditor's key")
        self.file = QLineEdit(str(folder / f"{Path(report.file).stem}.audit.json"))
        fields = form()
        fields.addRow("&Auditor", self.auditor)
        add_place(fields, "&Key file", self.key_file, button("Choose…", self._choose_key))
        fields.addRow("&Passphrase", self.passphrase)
        add_place(fields, "&Report", self.file, button("Choose…", self._choose_file))
        self.body.addLayout(fields)
        self.act_button.setText("Sign")

    @Slot()
    def _choose_key(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "The auditor's key file", "", "Key files (*.key);;All files (*)")
        if name:
            self.key_file.setText(name)

    @Slot()
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "The report's file", self.file.text(), "Credential (*.json);;Certificate (*.pdf)"
        )
        if name:
            self.file.setText(name)

    def act(self) -> None:
        key_file, target = Path(self.key_file.text().strip()), Path(self.file.text().strip())
        if not key_file.is_file():
            self.tell("Name the file of the auditor's key.", "warn")
            return
        report, passphrase, auditor = self._report, self.passphrase.text(), self.auditor.text().strip()

        def work(_progress: Any, _cancelled: Any) -> Path:
            from passport_app.services.report_audit import auditor_key, require_new, write_report

            require_new(target)
            write_report(report, target, key=auditor_key(key_file, passphrase), auditor=auditor)
            return target

        self.run(self._jobs.read("Signing the report", work), self._signed)

    def _signed(self, target: Path) -> None:
        self.inside.setEnabled(False)
        self.finish(f"The signed report is {target}. Anyone verifies it: drop it on the window.")
