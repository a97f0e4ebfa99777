"""Batches: the list of them, and the streams of scrap that they gave."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from passport_app.gui.book import Book
from passport_app.gui.language import tr
from passport_app.gui.views.kinds import BATCHES
from passport_app.gui.views.scrap import ScrapStreams
from passport_app.gui.views.two_pages import TwoPages


class BatchesView(TwoPages):
    """Two pages: batches, and what they gave besides their product."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        self.scrap = ScrapStreams(book)
        super().__init__(BATCHES, book, (tr("Batches"), tr("Scrap")), self.scrap, parent)
