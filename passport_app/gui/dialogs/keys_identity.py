"""As whom the ledger signs: by its key's own name, or by one on the web, with the document to publish for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.dialogs.fields import form
from passport_app.gui.language import tr
from passport_app.gui.views.view import label


class IdentityPage(QWidget):
    """Asks for the name under which is signed from now on, and says which it is now."""

    def __init__(self) -> None:
        super().__init__()
        self.did = QLineEdit()
        self.did.setPlaceholderText(tr("did:web:plant.example; empty: by the key's own name"))
        self.now = label("", tone="muted", wrap=True, select=True)
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addRow(self.now)
        fields.addRow(tr("N&ame"), self.did)
        self.setLayout(fields)

    def look(self, ledger: Path) -> None:
        """Say as whom a ledger signs now; raises PassportError."""
        from passport_app.services.identity import identity

        stands = identity(ledger)
        words = tr("Signs as {did} from entry {entry}.", did=stands.did, entry=show.count(stands.since))
        if stands.address:
            words += " " + tr("Its document is to be published at {address}.", address=stands.address)
        self.now.setText(words)

    def wrong(self) -> tuple[QWidget, str] | None:
        """Return what is missing, None where nothing is: an empty name is the key's own."""
        return None

    def deed(self, ledger: Path, passphrase: str) -> Callable[..., str]:
        """Return the act, with what is typed now; it returns what is said of its end."""
        did = self.did.text().strip()

        def deed(_progress: Progress, _cancelled: CancelCheck) -> str:
            from passport_app.services.identity import OWN, take_identity

            stands = take_identity(ledger, did or OWN, passphrase)
            if not stands.address:
                return tr("Passports are signed by the key's own name again.")
            return tr(
                "Passports are signed as {did} from now on. Save its document and publish it at {address}; whoever "
                "verifies without a network needs the name and the key in a trust list.",
                did=stands.did,
                address=stands.address,
            )

        return deed


def saving(ledger: Path, target: Path) -> Callable[..., str]:
    """Return the act of writing the document to publish, in place of what is there; it returns what is said of it."""

    def deed(_progress: Progress, _cancelled: CancelCheck) -> str:
        from passport_app.services.identity import write_document

        stands = write_document(ledger, target, replace=True)
        return tr("Saved {file}. Publish it at {address}.", file=target.name, address=stands.address)

    return deed
