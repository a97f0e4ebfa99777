"""What stands above every view while the ledger cannot be written to, or its keys lie open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.language import said, tr
from passport_app.gui.views.view import button, label


class Banner(QWidget):
    """A strip that says that the ledger is read-only or closed, and why, or what to mend at its key file."""

    go_on_here = Signal()
    """The book shall be written to in this copy from now on."""

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 10, 20, 0)
        frame = QFrame()
        frame.setProperty("banner", "warn")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(12, 6, 12, 6)
        self.words = label("", wrap=True)
        inside.addWidget(self.words, 1)
        self.here = button(tr("Go on here"), self.go_on_here)
        inside.addWidget(self.here)
        outer.addWidget(frame)
        self.hide()

    def show_book(self, book: Book) -> None:
        """Say what is to be said of a ledger; hide where that is nothing."""
        text = ""
        if book.is_closed:
            at, why = show.moment(book.summary.closed_at), book.summary.closed_why.rstrip(".")
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
        self.setVisible(bool(text))
