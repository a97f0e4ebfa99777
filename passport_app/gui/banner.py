"""What stands above every view: that the ledger cannot be written to, its keys lie open, its writer was cut off."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.jobs import Job
from passport_app.gui.language import said, tr
from passport_app.gui.views.view import button, label, set_tone
from passport_app.telling import cut_off


class Banner(QWidget):
    """A strip that says that the ledger is read-only or closed, and why, or what to mend at its key file."""

    go_on_here = Signal()
    """The book shall be written to in this copy from now on."""

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 10, 20, 0)
        outer.setSpacing(6)
        self._state, self.words = _strip()
        self._cut_off, self.after = _strip()
        self.here = button(tr("Go on here"), self.go_on_here)
        (self._state.layout() or outer).addWidget(self.here)
        outer.addWidget(self._state)
        outer.addWidget(self._cut_off)
        self._path: Path | None = None
        self._asked: Job | None = None
        self.hide()

    def show_book(self, book: Book) -> None:
        """Say what is to be said of a ledger; hide where that is nothing."""
        text = ""
        if book.summary is not None and book.is_closed:
            at, why = show.moment(book.summary.closed_at), (book.summary.closed_why or "").rstrip(".")
            text = tr(
                "Closed for ever on {at}: {why}. You can look, verify, audit and export; nothing is entered.",
                at=at,
                why=why,
            )
        elif book.is_open and not book.has_key:
            text = tr(
                "Read-only: this ledger's key file is not beside it. You can look, verify, audit and export; not write."
            )
        elif book.is_open and not book.key_fits:
            text = tr(
                "Read-only: the key file beside this ledger is another ledger's. Put its own there, or recover it from "
                "a backup (Trust, Keys). You can look, verify, audit and export; not write."
            )
        elif book.misplaced:
            text = tr("Read-only: {why} You can look, verify, audit and export; not write.", why=said(book.misplaced))
        elif book.original is not None:
            text = tr(
                "Read-only: this is a copy of the ledger in {place}. What is written to both makes two books of one. "
                "Write to that one; or let the book go on here, and never write to the other again.",
                place=book.original,
            )
        elif book.is_open:
            from passport_app.services.key_rights import warn_of_rights

            text = said(warn_of_rights(book.path))
        self.words.setText(text)
        self.here.setVisible(book.original is not None)
        self._state.setVisible(bool(text))
        if book.path_if_open != self._path or self.after.text():  # what was written since has mended it
            self._path = book.path_if_open
            self._say_after("", "warn")
            self._look_after(book)
        self._settle()

    def _look_after(self, book: Book) -> None:
        """Ask beside the window whether the ledger's last writer was cut off, and what is left."""
        path = self._path
        if path is None:
            return

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.look_after import look_after_interruption

            return path, look_after_interruption(path)

        self._asked = book.jobs.look_up(work)
        self._asked.done.connect(self._looked)
        self._asked.failed.connect(self._not_looked)

    @Slot(object)
    def _looked(self, answer: Any) -> None:
        path, found = answer
        if path != self._path or found is None:
            return
        if found.fault:
            self._not_looked("", found.fault)
            return
        words = cut_off.whole(show.count(found.entries), show.moment(found.checkpoint_at))
        self._say_after(f"✓ {words}", "warn")

    @Slot(str, str)
    def _not_looked(self, _code: str, message: str) -> None:
        self._say_after(f"✗ {cut_off.not_whole(message)}", "bad")

    def _say_after(self, words: str, tone: str) -> None:
        self.after.setText(words)
        set_tone(self._cut_off, "banner", tone)
        self._cut_off.setVisible(bool(words))
        self._settle()

    def _settle(self) -> None:
        self.setVisible(bool(self.words.text() or self.after.text()))


def _strip() -> tuple[QFrame, QLabel]:
    frame = QFrame()
    frame.setProperty("banner", "warn")
    inside = QHBoxLayout(frame)
    inside.setContentsMargins(12, 6, 12, 6)
    words = label("", wrap=True)
    inside.addWidget(words, 1)
    frame.hide()
    return frame, words
