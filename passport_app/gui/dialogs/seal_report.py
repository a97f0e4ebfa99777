"""Seal the report of a verification with the seal of the ledger that is open, or write it without."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.language import in_force, mark, tr
from passport_app.gui.views.view import button


class SealReport(ActDialog):
    """Asks for the passphrase of the seal, and writes the report."""

    def __init__(self, book: Book, told: Sequence[Any], target: Path, parent: QWidget | None = None) -> None:
        intro = tr(
            "The seal of {file} shows whoever opens the report in a PDF reader that it was not changed since. It "
            "states nothing of the files that were verified.",
            file=book.path.name,
        )
        super().__init__(tr("Seal the report"), intro, parent)
        from passport_app.issuing.sealing import is_on_token

        self._book, self._told, self._target = book, told, target
        self.passphrase = passphrase_field(mark("Passphrase of the key file"))
        self.pin = passphrase_field(mark("PIN of the token that holds the seal's key"))
        self._on_token = is_on_token(book.path)
        fields = form()
        fields.addRow(tr("&Passphrase"), self.passphrase)
        if self._on_token:
            fields.addRow(tr("PI&N of the token"), self.pin)
        self.body.addLayout(fields)
        self.plain = button(tr("Write it &without a seal"), self.write_plain)
        self.plain.setAutoDefault(False)
        self.foot.insertWidget(0, self.plain)
        self.act_button.setText(tr("Seal and write"))

    def act(self) -> None:
        if self.lacks((self.passphrase, tr("Give the passphrase of the key file."))):
            return
        from passport_app.issuing.seal_settings import seal_settings
        from passport_app.issuing.sealing import Sealing

        kept, pin = seal_settings(), self.pin.text() if self._on_token else None
        how = Sealing(self._book.path, kept.authority, kept.long_term, pin)
        self._write(seal=how, passphrase=self.passphrase.text())

    @Slot()
    def write_plain(self) -> None:
        """Write the report without a seal."""
        self._write()

    def _write(self, **how: Any) -> None:
        told, target, language = self._told, self._target, in_force()

        def work(_progress: Progress, _cancelled: CancelCheck) -> Path:
            from passport_app.services.report_verification import report_verification

            report_verification(told, target, language=language, **how)
            return target

        self.run(self._book.jobs.read(tr("Writing the report"), work), self._written)

    def _written(self, target: Path) -> None:
        self.passphrase.clear()
        self.inside.setEnabled(False)
        self.plain.hide()
        self.finish(tr("The report is {file}.", file=target))
