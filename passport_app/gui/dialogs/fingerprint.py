"""A fingerprint that is typed from elsewhere and compared with a key while one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from passport_app.gui.checked import Checked
from passport_app.gui.language import mark, tr
from passport_app.gui.theme import fixed_font

_SAYS = {
    "no_key": (mark("There is no key yet to compare it with."), "warn"),
    "same": (mark("It is the fingerprint of this key."), "good"),
    "differs": (mark("It is NOT the fingerprint of this key: one of the two is somebody else's."), "bad"),
}
_DIGITS = 64


class Fingerprint(Checked):
    """Says whether what is typed is the fingerprint of a key; it never shows the key's own."""

    compared = Signal(bool)
    """Whether it is the key's, after each change."""

    def __init__(self) -> None:
        self.edit = QLineEdit()
        super().__init__(self.edit)
        self._did = ""
        self.edit.setAccessibleName(tr("Fingerprint, got another way"))
        self.edit.setPlaceholderText(tr("64 hexadecimal digits, got another way"))
        self.edit.setFont(fixed_font())
        self.edit.textChanged.connect(self._compare)

    def text(self) -> str:
        """Return what is typed."""
        return self.edit.text().strip()

    def set_key(self, did: str) -> None:
        """Compare with this key from now on."""
        self._did = did
        self._compare()

    def _answer(self) -> Any:
        from passport_app.services.trusted import compare_fingerprint

        return compare_fingerprint(self._did, self.text())

    @Slot()
    def _compare(self) -> None:
        typed = "".join(self.text().split()).replace(":", "")
        answer = self._answer() if typed else ""
        if answer == "incomplete":
            self.tell(tr("{typed} of {digits} digits", typed=len(typed), digits=_DIGITS), "muted")
        elif answer:
            words, tone = _SAYS[answer]
            self.tell(tr(words), tone)
        else:
            self.tell("")
        self.compared.emit(answer == "same")
