"""Materials: the list of lots, and the suppliers that they came from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from passport_app.gui.book import Book
from passport_app.gui.language import tr
from passport_app.gui.views.kinds import MATERIALS
from passport_app.gui.views.suppliers import Suppliers
from passport_app.gui.views.two_pages import TwoPages


class MaterialsView(TwoPages):
    """Two pages: lots, and suppliers."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        self.suppliers = Suppliers(book)
        super().__init__(MATERIALS, book, (tr("Lots"), tr("Suppliers")), self.suppliers, parent)
