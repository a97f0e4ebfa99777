"""Officers who consent at this computer: the key file of each and what opens it, line by line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import SignalInstance, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from passport_app.gui.dialogs.fields import passphrase_field
from passport_app.gui.language import mark, tr
from passport_app.gui.line_grid import Line, LineGrid, Typed
from passport_app.gui.views.view import button


class ApprovalLine(Line):
    """One officer."""

    def __init__(self) -> None:
        super().__init__()
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("Key file of an officer"))
        self.file.setPlaceholderText(tr("The officer's own key file"))
        self.file.setToolTip(self.file.placeholderText())
        self.passphrase = passphrase_field(mark("Passphrase of the officer's key file"))
        self.choose = button(tr("Choose…"), self._choose)

    @Slot()
    def _choose(self) -> None:
        kinds = tr("Key file (*.key);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self.file, tr("Key file of an officer"), self.file.text(), kinds)
        if name:
            self.file.setText(name)

    def widgets(self) -> list[QWidget]:
        return [self.file, self.choose, self.passphrase]

    def signals(self) -> list[SignalInstance]:
        return [self.file.textChanged, self.passphrase.textChanged]

    def typed(self) -> Typed:
        return {"file": self.file.text().strip(), "passphrase": self.passphrase.text()}

    def fill(self, typed: Typed) -> None:
        self.file.setText(typed.get("file", ""))
        self.passphrase.setText(typed.get("passphrase", ""))


class Approvals(LineGrid):
    """The officers who consent; each sits down and types their own passphrase."""

    def __init__(self) -> None:
        titles = [tr("Key file of an officer"), "", tr("Passphrase of it")]
        super().__init__(titles, tr("Add an officer"), wide=(0, 2))

    def make(self) -> Line:
        return ApprovalLine()

    def consents(self) -> list[Any]:
        """Return who consents, of the lines that are filled in."""
        from passport_app.issuing.approving import Consent

        lines = (line.typed() for line in self.lines)
        return [
            Consent(Path(line["file"]), line["passphrase"]) for line in lines if line["file"] and line["passphrase"]
        ]

    def forget(self) -> None:
        """Forget what was typed: it is used once."""
        self.fill([])
        self.undo.clear()
