"""Where a key is to be that never leaves its token: the maker's library, the token, the key on it, and the PIN."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.dialogs.places import add_file
from passport_app.gui.language import mark, tr

_ROLES = (("seal", mark("The key that signs passports")), ("log", mark("The key that signs checkpoints")))
_KINDS = (("ed25519", mark("Ed25519")), ("p256", mark("ECDSA P-256: for passports alone")))


class TokenPage(QWidget):
    """Asks for what moving a key to a token needs."""

    def __init__(self) -> None:
        super().__init__()
        self.role, self.kind = QComboBox(), QComboBox()
        for box, choices in ((self.role, _ROLES), (self.kind, _KINDS)):
            for name, words in choices:
                box.addItem(tr(words), name)
        self.label, self.key = QLineEdit(), QLineEdit()
        self.key.setPlaceholderText(tr("Label of the key on it; it is made where there is none"))
        self.pin = passphrase_field(mark("PIN of the token"))
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addRow(tr("&Which"), self.role)
        kinds = tr("PKCS#11 library (*.so *.dll *.dylib);;All files (*)")
        self.module = add_file(fields, tr("&Library of its maker"), kinds)
        fields.addRow(tr("&Token's label"), self.label)
        fields.addRow(tr("&Key's label"), self.key)
        fields.addRow(tr("K&ind"), self.kind)
        fields.addRow(tr("PI&N"), self.pin)
        self.setLayout(fields)

    def wrong(self) -> tuple[QWidget, str] | None:
        """Return what is missing, None where nothing is."""
        asked = (
            (self.module, tr("Choose the PKCS#11 library of the token's maker.")),
            (self.label, tr("Give the token's label.")),
            (self.key, tr("Give the label of the key on the token.")),
            (self.pin, tr("Give the token's PIN.")),
        )
        return next(((field, words) for field, words in asked if not field.text().strip()), None)

    def deed(self, ledger: Path, passphrase: str) -> Callable[..., str]:
        """Return the act, with what is typed now; it returns what is said of its end."""
        role, kind, pin = self.role.currentData(), self.kind.currentData(), self.pin.text()
        words = (self.module.text().strip(), self.label.text().strip(), self.key.text().strip())

        def deed(_progress: Progress, _cancelled: CancelCheck) -> str:
            from passport_app.services import change_keys
            from passport_app.trust.token_place import TokenPlace

            made = change_keys.move_to_token(ledger, role, TokenPlace(*words), pin, passphrase, kind=kind)
            said = mark("The key is on the token {label}. Its fingerprint is {fingerprint}.")
            return tr(said, label=words[1], fingerprint=change_keys.fingerprint_of(made)[1])

        return deed
