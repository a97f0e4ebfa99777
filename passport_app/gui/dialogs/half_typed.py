"""What was typed into a dialog that was left before it was done: it stands there again the next time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from passport_app.gui import drafts
from passport_app.gui.day_fields import set_text, text_of
from passport_app.gui.line_grid import LineGrid
from passport_app.gui.scan_field import ScanField

_PAUSE = 400
"""Milliseconds of silence after which what was typed is kept."""


class HalfTyped(QObject):
    """Keeps the texts of a dialog's fields while one types, and brings them back; what is hidden is never kept."""

    def __init__(self, inside: QWidget, ledger: Path | None, form: str, standing: Any) -> None:
        """`form` names what the texts are about, such as an act and the things that it is on.

        `standing` says, of a dialog that does several things, which was chosen; and given that, chooses it.
        """
        super().__init__(inside)
        self._ledger, self._form, self._standing = ledger, form, standing
        self._grids = list(inside.findChildren(LineGrid))
        of_lines = {field for grid in self._grids for field in grid.findChildren(QLineEdit)}
        self._fields = [field for field in inside.findChildren(QLineEdit) if _is_plain(field) and field not in of_lines]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        for field in self._fields:
            field.textEdited.connect(self._pause.start)
        for grid in self._grids:
            grid.changed.connect(self._pause.start)

    def bring_back(self) -> bool:
        """Fill in what was left; tell whether there was anything."""
        left = drafts.kept(self._ledger, self._form)
        if not isinstance(left, dict) or not _are_texts(left.get("texts"), len(self._fields)):
            return False
        self._standing(str(left.get("at", "")))
        for field, text in zip(self._fields, left["texts"], strict=True):
            if isinstance(text, str) and not field.isModified():
                set_text(field, text)
                field.setModified(True)
        for grid, lines in zip(self._grids, left.get("lines", ()), strict=False):
            _bring_back_lines(grid, lines)
        return True

    @Slot()
    def keep(self) -> None:
        """Keep what was typed by hand; what the dialog proposed is proposed anew."""
        self._pause.stop()
        texts = [text_of(field) if field.isModified() else None for field in self._fields]
        lines = [[[f.text() for f in _plain_of(line)] for line in grid.lines] for grid in self._grids]
        begun = any(texts) or any(text for grid in lines for line in grid for text in line)
        draft = {"texts": texts, "lines": lines, "at": self._standing()}
        drafts.keep(self._ledger, self._form, draft if begun else None)

    def forget(self) -> None:
        """Forget it: it was written."""
        self._pause.stop()
        drafts.forget(self._ledger, self._form)

    def forget_all_but(self, others: Iterable[QWidget]) -> None:
        """Forget what was typed, for it was written; what stands in these pages is not yet."""
        pages = list(others)
        for field in self._fields:
            if not any(page.isAncestorOf(field) for page in pages):
                field.setModified(False)
        self.keep()


def _is_plain(field: QLineEdit) -> bool:
    """Tell whether what is typed in a field can be read by whoever looks on, and stays: a scanner's empties itself."""
    shown = field.echoMode() == QLineEdit.EchoMode.Normal
    return shown and not field.isReadOnly() and not isinstance(field, ScanField)


def _plain_of(line: Any) -> list[QLineEdit]:
    """Return the fields of a line that hold no passphrase, whether or not it is looked at just now."""
    return [field for field in line.widgets() if isinstance(field, QLineEdit) and not field.actions()]


def _bring_back_lines(grid: LineGrid, lines: Any) -> None:
    if not isinstance(lines, list) or not all(isinstance(line, list) for line in lines):
        return
    grid.fill([*grid.typed(), *({} for _ in lines[len(grid.lines) :])])
    for line, texts in zip(grid.lines, lines, strict=False):
        for field, text in zip(_plain_of(line), texts, strict=False):
            field.setText(str(text))


def _are_texts(texts: Any, number: int) -> bool:
    return isinstance(texts, list) and len(texts) == number
