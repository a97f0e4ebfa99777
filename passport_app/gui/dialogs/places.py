"""Fields that name a file or folder, each with a button that asks for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QPushButton

from passport_app.gui.dialogs.fields import add_place
from passport_app.gui.language import tr
from passport_app.gui.views.view import button


class PlaceField(QLineEdit):
    """A field for the path of a file or folder, and the button that asks for it."""

    choose: QPushButton

    @property
    def named(self) -> Path:
        """What is named; raises LookupError where nothing is, which whoever asks has seen before."""
        if self.path is None:
            raise LookupError("nothing is named")
        return self.path

    @property
    def path(self) -> Path | None:
        """What is named, None where nothing is."""
        text = self.text().strip()
        return Path(text) if text else None


def _added(fields: QFormLayout, words: str, ask: Callable[[PlaceField], str]) -> PlaceField:
    field = PlaceField()
    field.setAccessibleName(words.replace("&", ""))

    def choose() -> None:
        name = ask(field)
        if name:
            field.setText(name)
            field.setModified(True)  # as if it was typed: it is kept with what was

    field.choose = button(tr("Choose…"), choose)
    add_place(fields, words, field, field.choose)
    return field


def add_file(fields: QFormLayout, words: str, kinds: str) -> PlaceField:
    """Add a row for a file that is there."""
    title = words.replace("&", "")
    return _added(fields, words, lambda field: QFileDialog.getOpenFileName(field, title, field.text(), kinds)[0])


def add_new_file(fields: QFormLayout, words: str, kinds: str) -> PlaceField:
    """Add a row for a file that will be written."""
    title = words.replace("&", "")
    return _added(fields, words, lambda field: QFileDialog.getSaveFileName(field, title, field.text(), kinds)[0])


def add_folder(fields: QFormLayout, words: str) -> PlaceField:
    """Add a row for a folder."""
    title = words.replace("&", "")
    return _added(fields, words, lambda field: QFileDialog.getExistingDirectory(field, title, field.text()))
