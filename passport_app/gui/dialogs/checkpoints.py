"""Checkpoints outside the house: which there are and who holds them; give out, take back, have timestamped."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui import outside
from passport_app.gui.book import Book
from passport_app.gui.dialogs.checkpoint_pages import GivePage, RequestPage, StampPage, TakePage
from passport_app.gui.dialogs.paged import PagedDialog
from passport_app.gui.language import tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable


class Checkpoints(PagedDialog):
    """Shows the checkpoints outside, and does one thing about them at a time."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        intro = tr(
            "A book that only its owner's key signs proves nothing against its owner. A checkpoint that somebody else "
            "holds does: whatever it signs cannot be changed any more without being found out."
        )
        super().__init__(book, tr("Checkpoints outside"), intro, parent)
        self.resize(940, 620)
        columns = (
            Column("Entries", True, 12), Column("Signed at", width=29), Column("Came since", True, 14),
            Column("Who holds it", width=40),
        )  # fmt: skip
        words = tr("No checkpoint has left the house yet: nothing could tell if the whole book were rewritten.")
        self.make_list(SmallTable(tr("Checkpoints outside"), columns, wrap=True), words)
        self.give, self.take = GivePage(book), TakePage(book)
        self.ask, self.stamp = RequestPage(book), StampPage(book)
        self.make_pages(
            (
                ("give", tr("Give the newest one out"), self.give),
                ("take", tr("Take one back that somebody kept"), self.take),
                ("request", tr("Ask an authority for a timestamp"), self.ask),
                ("stamp", tr("Take in an authority's timestamp"), self.stamp),
            )
        )
        book.changed.connect(self.look)  # what was copied was handed out
        self.look()

    @Slot()
    def look(self) -> None:
        """Show what is outside as it is now."""
        if not self._book.is_open:
            return
        path = self._book.path

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.keep import all_outside
            from passport_app.services.trusted import trust_at_hand

            return all_outside(path, trust=trust_at_hand())

        self._book.jobs.look_up(work).done.connect(self._looked)
        for page in self._pages.values():
            page.look(self._book.reader)
        if self.job is None and not self.notice.text():
            self.settle()

    @Slot(object)
    def _looked(self, found: Any) -> None:
        self.show_rows(
            [
                (show.count(one.size), show.moment(one.when), show.count(one.since), " ".join(outside.holders(one)))
                for one in found
            ]
        )
