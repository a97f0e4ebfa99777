"""A key that was stolen: which, up to which entry or up to when it is still believed, and why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.checked import only_digits
from passport_app.gui.day_fields import MomentField
from passport_app.gui.dialogs.fields import form
from passport_app.gui.entry_names import entry_name
from passport_app.gui.language import said, tr
from passport_app.gui.views.view import label

_PAUSE = 400
"""Milliseconds after the last letter: what is half typed is no time yet."""


class RevokePage(QWidget):
    """Asks for what revoking a key needs; a date or time is answered by the entry that it means."""

    grown = Signal()
    """More is said than before."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.which, self.until, self.last, self.reason = QComboBox(), MomentField(), QLineEdit(), QLineEdit()
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.setPlaceholderText(tr("No replaced key to revoke"))
        self.last.setPlaceholderText(tr("Number of the last entry that is still believed"))
        only_digits(self.last)
        self.means = label("", tone="muted", wrap=True)
        self.means.hide()
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addRow(tr("&Key"), self.which)
        fields.addRow(tr("Believed &until"), self.until)
        fields.addRow(tr("&Last believed"), self.last)
        fields.addRow(self.means)
        fields.addRow(tr("&Reason"), self.reason)
        self.setLayout(fields)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self.look)
        self._asked: Any = None
        self.until.textChanged.connect(self._wait.start)  # by hand, or as what was typed before
        self.until.textEdited.connect(self._typed)
        self.last.textEdited.connect(self._numbered)

    @Slot()
    def _typed(self) -> None:
        """Forget the entry of another time at once: nothing is to be revoked by what no longer stands there."""
        self.last.clear()
        self._say("")
        self._wait.start()

    @Slot()
    def _numbered(self) -> None:
        self._wait.stop()
        self.until.clear()
        self._say("")

    @Slot()
    def look(self) -> None:
        """Find the entry that the date or time means."""
        moment, ledger = self.until.iso, self._book.path_if_open
        if words := self.until.fault():
            self._say(words)
        if not moment or words or ledger is None:
            return

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.entry_by_time import entry_by_time

            return moment, entry_by_time(ledger, moment)

        self._asked = self._book.jobs.look_up(work)
        self._asked.done.connect(self._found)
        self._asked.failed.connect(self._not_found)

    @Slot(object)
    def _found(self, answer: Any) -> None:
        moment, found = answer
        if moment != self.until.iso:
            return
        self.last.setText(str(found.seq))
        words = tr(
            "The last entry by {moment} is {entry} ({kind}, entered {at}); {after} came after it and would not be "
            "believed. These are the times that its writers gave: a thief may have written earlier ones. What a "
            "checkpoint kept outside holds, the audit tells.",
            moment=show.moment(found.moment),
            entry=show.count(found.seq),
            kind=entry_name(found.kind),
            at=show.moment(found.at),
            after=show.count(found.after),
        )
        self._say(words)

    @Slot(str, str)
    def _not_found(self, _code: str, message: str) -> None:
        self._say(said(message))

    def _say(self, words: str) -> None:
        self.means.setText(words)
        self.means.setVisible(bool(words))
        if words:
            self.grown.emit()

    def wrong(self) -> tuple[QWidget, str] | None:
        """Return what is missing, None where nothing is."""
        if self.which.count() and self.last.text() and self.reason.text().strip():
            return None
        words = tr("Choose a key that was replaced, and say up to which entry it is believed, and why.")
        field = self.which if not self.which.count() else self.reason if self.last.text() else self.last
        return field, words

    def deed(self, ledger: Path, passphrase: str) -> Callable[..., str]:
        """Return the act, with what is typed now; it returns what is said of its end."""
        key, last, reason = self.which.currentData(), int(self.last.text()), self.reason.text().strip()

        def deed(_progress: Progress, _cancelled: CancelCheck) -> str:
            from passport_app.services.change_keys import revoke_key

            revoke_key(ledger, key, passphrase, last_believed=last, reason=reason)
            return tr("Revoked: nothing that it signed after entry {last} is believed.", last=show.count(last))

        return deed
