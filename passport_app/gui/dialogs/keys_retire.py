"""The end of a book: its log key signs one last entry. Asked for a reason, and whether one knows what it means."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.dialogs.fields import form
from passport_app.gui.language import tr


class RetirePage(QWidget):
    """Asks for what closing a book needs."""

    def __init__(self) -> None:
        super().__init__()
        self.why = QLineEdit()
        self.why.setMaxLength(500)
        self.why.setPlaceholderText(tr("It stands in the last entry, for whoever reads the book later"))
        self.sure = QCheckBox(tr("Nothing can be entered in this book any more, and there is no &way back"))
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addRow(tr("&Reason"), self.why)
        fields.addRow("", self.sure)
        self.setLayout(fields)

    def wrong(self) -> tuple[QWidget, str] | None:
        """Return what is missing, None where nothing is."""
        if not self.why.text().strip():
            return self.why, tr("Say why the book is closed.")
        if not self.sure.isChecked():
            return self.sure, tr("Confirm that there is no way back: a closed book is never opened again.")
        return None

    def deed(self, ledger: Path, passphrase: str) -> Callable[..., str]:
        """Return the act, with what is typed now; it returns what is said of its end."""
        why = self.why.text().strip()

        def deed(_progress: Progress, _cancelled: CancelCheck) -> str:
            from passport_app.services.retire_keys import retire_keys

            closed = retire_keys(ledger, passphrase, reason=why)
            return tr(
                "Closed by entry {entry}. Give its last checkpoint out of the house, then destroy the key file and its "
                "backups: only copies for audiences need them.",
                entry=show.count(closed.seq),
            )

        return deed
