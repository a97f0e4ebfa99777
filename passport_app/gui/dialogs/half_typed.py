"""What was typed into a dialog that was left before it was done: it stands there again the next time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from passport_app.gui import drafts
from passport_app.gui.day_fields import set_text, text_of
from passport_app.gui.scan_field import ScanField

_PAUSE = 400
"""Milliseconds of silence after which what was typed is kept."""


class HalfTyped(QObject):
    """Keeps the texts of a dialog's fields while one types, and brings them back; what is hidden is never kept."""

    def __init__(self, inside: QWidget, ledger: Path | None, form: str) -> None:
        """`form` names what the texts are about, such as an act and the things that it is on."""
        super().__init__(inside)
        self._ledger, self._form = ledger, form
        plain = QLineEdit.EchoMode.Normal
        fields = (field for field in inside.findChildren(QLineEdit) if not isinstance(field, ScanField))
        self._fields = [field for field in fields if field.echoMode() == plain and not field.isReadOnly()]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        for field in self._fields:
            field.textEdited.connect(self._pause.start)

    def bring_back(self) -> bool:
        """Fill in what was left; tell whether there was anything."""
        left = drafts.kept(self._ledger, self._form)
        if not isinstance(left, list) or len(left) != len(self._fields):
            return False
        for field, text in zip(self._fields, left, strict=True):
            if isinstance(text, str) and not field.isModified():
                set_text(field, text)
                field.setModified(True)
        return True

    @Slot()
    def keep(self) -> None:
        """Keep what was typed by hand; what the dialog proposed is proposed anew."""
        self._pause.stop()
        texts = [text_of(field) if field.isModified() else None for field in self._fields]
        drafts.keep(self._ledger, self._form, texts if any(texts) else None)

    def forget(self) -> None:
        """Forget it: it was written."""
        self._pause.stop()
        drafts.forget(self._ledger, self._form)
