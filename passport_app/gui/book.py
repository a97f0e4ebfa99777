"""The ledger that the window shows: one reader for the window's thread, another for each look-up beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from passport_app.domain.errors import Cancelled, PassportError
from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import homes
from passport_app.gui.jobs import Job, Jobs
from passport_app.gui.language import tr

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader, Summary


def source_of(book: Book) -> str:
    """Say whose book something is from that leaves the window, and up to where it was read."""
    if book.summary is None:
        return ""
    entries = tr("%Ln entries", n=book.summary.entries)
    return f"{book.summary.operator} · {book.summary.origin} · {entries}"


class Book(QObject):
    """The open ledger, or none."""

    opened = Signal()
    """Another ledger, or none, is shown from now on."""
    changed = Signal()
    """The ledger shown holds other things than before."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self._path: Path | None = None
        self._reader: Reader | None = None
        self.summary: Summary | None = None
        self.key_fits = True
        """Whether the key file beside the ledger is the ledger's own."""
        self.original: Path | None = None
        """Where the ledger is written to, if this is a copy of it."""
        self.misplaced = ""
        """Why nothing is written to the ledger where it lies: a network share."""

    @property
    def is_open(self) -> bool:
        """Whether a ledger is shown."""
        return self._reader is not None

    @property
    def path(self) -> Path:
        """The file of the ledger; raises LookupError where none is open."""
        if self._path is None:
            raise LookupError("no ledger is open")
        return self._path

    @property
    def path_if_open(self) -> Path | None:
        """The file of the ledger, for what can do without one."""
        return self._path

    @property
    def reader(self) -> Reader:
        """The ledger opened for reading, in the window's thread; raises LookupError where none is open."""
        if self._reader is None:
            raise LookupError("no ledger is open")
        return self._reader

    @property
    def can_write(self) -> bool:
        """Whether entries can be added: its own key is beside the ledger: no copy, on no share, not closed."""
        fits = self.has_key and self.key_fits and not self.misplaced
        return fits and self.original is None and not self.is_closed

    @property
    def has_key(self) -> bool:
        """Whether the key that signs lies beside the ledger."""
        return self.summary is not None and self.summary.has_key

    @property
    def is_closed(self) -> bool:
        """Whether the log key was retired without a successor: nothing is entered any more."""
        return self.summary is not None and self.summary.closed_at is not None

    def open(self, path: Path) -> None:
        """Show a ledger; raises LedgerError, and then shows what it showed before."""
        from passport_app.services.key_fits import key_fits
        from passport_app.services.open_ledger import open_ledger, why_not_here

        reader = open_ledger(path)
        try:
            summary = reader.summary()
            fits = not summary.has_key or key_fits(reader)
        except Exception:
            reader.close()
            raise
        self._drop()
        self._path, self._reader, self.summary, self.key_fits = path, reader, summary, fits
        self.misplaced = why_not_here(path)
        here = summary.has_key and fits and not self.misplaced
        self.original = homes.original_of(path, reader.origin) if here else None
        self.opened.emit()

    def write_here(self) -> None:
        """Let the ledger be written to here from now on, and its other copy be looked at."""
        homes.settle(self.path, self.reader.origin)
        self.original = None
        self.changed.emit()

    def close(self) -> None:
        """Show none."""
        self._drop()
        self.opened.emit()

    def _drop(self) -> None:
        if self._reader is not None:
            self._reader.close()
        self._path = self._reader = self.summary = self.original = None
        self.key_fits, self.misplaced = True, ""

    def refresh(self) -> None:
        """Look at the ledger anew, after something was written to it."""
        from passport_app.services.key_fits import key_fits

        if not self.is_open:
            return
        try:
            self.reader.refresh()
            self.summary = self.reader.summary()
            self.key_fits = not self.summary.has_key or key_fits(self.reader)
        except PassportError:
            self.close()
            return
        self.changed.emit()

    def look_up(self, question: Callable[[Any], Any]) -> Job:
        """Ask the ledger something beside the window; the question gets a reader of its own.

        Where none is open any more nobody is answered: a form may ask after a pause in which the ledger was closed.
        """
        path = self.path_if_open

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.open_ledger import open_ledger

            if path is None:
                raise Cancelled
            with open_ledger(path) as reader:
                return question(reader)

        return self.jobs.look_up(work)
