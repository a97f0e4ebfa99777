"""The bar at the foot of the window: the state of the book, and the act under way with a way to stop it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget

from passport_app.gui import format as show
from passport_app.gui import outside
from passport_app.gui.book import Book
from passport_app.gui.jobs import Job
from passport_app.gui.language import said, tr
from passport_app.gui.views.view import Line, button, set_tone


class Status(QStatusBar):
    """Always tells the truth about what is shown and what is going on."""

    wanted = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._job: Job | None = None
        self._told = False
        self.state = Line("muted")
        self.state.setContentsMargins(10, 2, 8, 2)
        self.addWidget(self.state, 1)
        self.outside = button("", lambda: self.wanted.emit("show_checkpoints"))
        self.outside.setProperty("quiet", True)
        self.outside.setAutoDefault(False)
        self.outside.hide()
        self.addPermanentWidget(self.outside)
        self._act = QWidget()
        row = QHBoxLayout(self._act)
        row.setContentsMargins(0, 0, 8, 0)
        self.says = Line()
        self.says.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setFixedWidth(170)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self._stop)
        for widget in (self.says, self.bar, self.stop):
            row.addWidget(widget)
        self.addPermanentWidget(self._act)
        self._act.hide()
        book.opened.connect(self.show_book)
        book.changed.connect(self.show_book)
        book.jobs.changed.connect(self.show_acts)
        self.show_book()

    @Slot()
    def show_book(self) -> None:
        """Say what is open, up to which entry it is signed, and whether it can be written to."""
        summary = self._book.summary
        if summary is None:
            self._told = False
            self._make_room()
            self.state.setText(tr("No ledger open"))
            return
        outside.ask(self._book).done.connect(self._show_outside)
        key = tr("key beside the ledger") if summary.has_key else tr("read-only: its key is not here")
        if summary.has_key and not self._book.can_write:
            key = tr("read-only")
        if summary.closed_at is not None:
            key = tr("closed for ever on {at}", at=show.moment(summary.closed_at))
        at = show.moment(summary.checkpoint_at)
        self.state.setText(
            tr(
                "{name}  ·  {entries}  ·  checkpoint {at} over {size}  ·  {key}",
                name=self._book.path.name,
                entries=tr("%Ln entries", n=summary.entries),
                at=at,
                size=show.count(summary.checkpoint_size),
                key=key,
            )
        )

    @Slot(object)
    def _show_outside(self, answer: Any) -> None:
        """Say how old the newest checkpoint is that left the house: only what it signs is safe from rewriting."""
        path, found = answer
        if path != self._book.path_if_open:  # another ledger was opened meanwhile
            return
        told = outside.tell(found)
        self.outside.setText(f"△ {told.words}" if told.tone == "warn" else told.words)
        self.outside.setToolTip(told.more)
        self.outside.setAccessibleDescription(told.more)
        set_tone(self.outside, "tone", told.tone)
        self._told = True
        self._make_room()

    def _make_room(self) -> None:
        """Show how old the newest checkpoint outside is, unless an act under way needs that room."""
        both = self.outside.sizeHint().width() + self._act.sizeHint().width()
        self.outside.setVisible(self._told and (self._job is None or both < self.width()))

    @Slot()
    def show_acts(self) -> None:
        """Show the oldest act under way."""
        acts = self._book.jobs.acts
        job = acts[0] if acts else None
        if job is self._job:
            return
        self._job = job
        self._act.setVisible(job is not None)
        if job is not None:
            self.says.setText(job.title)
            self.bar.setRange(0, 0)
            self.stop.setEnabled(True)
            job.progressed.connect(self._progressed)
        self._make_room()

    @Slot(str, int, int)
    def _progressed(self, what: str, done: int, total: int) -> None:
        if self.sender() is not self._job:
            return
        self.says.setText(said(what))
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self.stop.setEnabled(False)
            self.says.setText(tr("Stopping…"))
            self._job.cancel()
