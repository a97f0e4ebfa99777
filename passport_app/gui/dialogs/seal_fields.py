"""Whether a certificate is sealed for PDF readers, as every dialog asks that writes one."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QSizePolicy

from passport_app.gui.dialogs.fields import passphrase_field
from passport_app.gui.language import mark, tr
from passport_app.gui.views.view import label


class SealFields(QObject):
    """A box, what is said of stamps beside it, and a PIN where the seal's key is on a token."""

    changed = Signal()

    def __init__(self, ledger: Path, parent: QObject) -> None:
        from passport_app.issuing.seal_settings import seal_settings
        from passport_app.issuing.sealing import has_seal, is_on_token

        super().__init__(parent)
        self._ledger, self._printed = ledger, True
        self._settings = seal_settings()
        self.able, self.on_token = has_seal(ledger), is_on_token(ledger)
        self.box = QCheckBox(tr("&Seal certificates for PDF readers such as Acrobat"))
        self.box.setChecked(self.able)
        self.says = label("", tone="muted", wrap=True)
        self.says.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if not self.able:
            self.box.setToolTip(tr("The ledger has no seal yet: Trust, Seal for PDF readers makes one."))
        self.pin = passphrase_field(mark("PIN of the token that holds the seal's key"))
        self.pin_says = QLabel(tr("PI&N of the token"))
        self.pin_says.setBuddy(self.pin)
        self.box.toggled.connect(self._toggled)

    def add_box(self, fields: QFormLayout) -> None:
        """Add the box, and below it what is said of stamps."""
        fields.addRow("", self.box)
        fields.addRow("", self.says)
        self._settle()

    def add_pin(self, fields: QFormLayout) -> None:
        """Add the PIN."""
        fields.addRow(self.pin_says, self.pin)
        self._settle()

    def allow(self, *, printed: bool) -> None:
        """Ask only where pages are written: signed data have no seal."""
        self._printed = printed
        self._settle()

    @property
    def wanted(self) -> bool:
        """Whether a seal is to be made."""
        return self._printed and self.able and self.box.isChecked()

    def sealing(self) -> Any:
        """Return how to seal, for the services; None for without."""
        from passport_app.issuing.sealing import Sealing

        if not self.wanted:
            return None
        pin = self.pin.text() if self.on_token else None
        return Sealing(self._ledger, self._settings.authority, self._settings.long_term, pin)

    def _toggled(self) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        self.box.setEnabled(self.able and self._printed)
        for widget in (self.pin, self.pin_says):
            widget.setVisible(self.on_token and self.wanted)
        self.says.setText(self._stamped())
        self.says.setVisible(self.wanted)

    def _stamped(self) -> str:
        authority = urlsplit(self._settings.authority).hostname
        if authority is None:
            return tr("Without a timestamp; Trust, Seal for PDF readers names an authority.")
        if self._settings.long_term:
            return tr(
                "With a timestamp of {authority}, and what shows for years that it was good.", authority=authority
            )
        return tr("With a timestamp of {authority}.", authority=authority)
