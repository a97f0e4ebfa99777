"""Compliance: Art. 8 over models, plants and years; what if; recycling; what is missing; what lapses."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QStackedWidget, QTabWidget, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.table import as_csv
from passport_app.gui import days
from passport_app.gui.book import Book
from passport_app.gui.language import said, tr
from passport_app.gui.views.compliance_article8 import Article8
from passport_app.gui.views.compliance_lists import DataPoints, Documents, Recycling
from passport_app.gui.views.compliance_page import Page
from passport_app.gui.views.compliance_what_if import WhatIf
from passport_app.gui.views.nothing import Nothing
from passport_app.gui.views.view import View, button, label

_MANY_CELLS = 500_000
"""From here on the sum takes long enough to show how far it is, and to be stopped."""


class ComplianceView(View):
    """Tabs over one look at the whole ledger, taken beside the window when the view is seen."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(tr("Compliance"), book, parent)
        self._asked: Any = None
        self._stale = True
        self.says = label("", tone="muted")
        self.copy = button(tr("Copy as CSV"), self.copy_table, tip=tr("What is shown, masses in micrograms"))
        self.save = button(
            tr("Save CSV…"), self.save_table, icon="export", tip=tr("What is shown, masses in micrograms")
        )
        for widget in (self.says, self.copy, self.save):
            self.head.addWidget(widget)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Parts of compliance"))
        self.article8, self.what_if = Article8(book), WhatIf(book)
        self.recycling, self.data_points, self.documents = Recycling(book), DataPoints(book), Documents(book)
        self.pages: tuple[Page, ...] = (
            self.article8,
            self.what_if,
            self.recycling,
            self.data_points,
            self.documents,
        )
        for page in self.pages:
            self.tabs.addTab(page, page.name)
            page.go.connect(self.go)
        self.tabs.currentChanged.connect(lambda _: self.tabs.updateGeometry())
        words = tr(
            "Once batteries are recorded, their shares are held against the minima here, with what they lack, what "
            "recycling recovered, and documents that lapse."
        )
        self.nothing = Nothing(words, "import_tables", tr("Import tables…"), icon="import")
        self.nothing.wanted.connect(self.wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tabs)
        self._stack.addWidget(self.nothing)
        self.body.addWidget(self._stack, 1)
        self.article8.sign.clicked.connect(lambda: self.wanted.emit("sign_declaration"))
        self.act_buttons.append(("sign_declaration", self.article8.sign))

    def show_book(self) -> None:
        self._stale = True
        if self._asked is not None:
            self._asked.cancel()
        self._asked = None
        if not self.book.is_open:
            self._show(None)
        elif self.isVisible():
            self.look()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self.look()

    @Slot()
    def look(self) -> None:
        """Look at the whole ledger, beside the window."""
        if not self.book.is_open:
            return
        from passport_app.services.compliance import compliance
        from passport_app.services.open_ledger import open_ledger

        self._stale = False
        self.says.setText(tr("Computing…"))
        path, today = self.book.path, date.today()  # noqa: DTZ011 - the user's day

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            with open_ledger(path) as reader:
                return compliance(reader, today=today, progress=progress, cancelled=cancelled)

        jobs = self.book.jobs
        many = self.book.summary is not None and self.book.summary.cells >= _MANY_CELLS
        job = jobs.read(tr("Summing recycled content"), work) if many else jobs.look_up(work)
        self._asked = job
        job.done.connect(self._found)
        job.failed.connect(self._not_found)
        job.stopped.connect(self._stopped)

    @Slot(object)
    def _found(self, found: Any) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self._show(found)

    def _show(self, found: Any) -> None:
        self.says.setText(tr("As of {day}", day=days.day(found.today)) if found else "")
        for widget in (self.copy, self.save):
            widget.setEnabled(found is not None and not self._is_empty())
        self._stack.setCurrentIndex(1 if self._is_empty() else 0)
        self.nothing.does.setVisible(self.book.can_write)
        for number, page in enumerate(self.pages):
            page.show_found(found)
            self.tabs.setTabText(number, page.tab_title())

    def _is_empty(self) -> bool:
        """Tell whether the ledger that is open holds no matter yet."""
        summary = self.book.summary
        return summary is not None and not (summary.lots or summary.batches or summary.batteries)

    @Slot(str, str)
    def _not_found(self, _code: str, message: str) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self.says.setText(said(message))

    @Slot()
    def _stopped(self) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self._stale = True
            self.says.setText(tr("Stopped; F5 computes it again."))

    def page(self) -> Page:
        """Return the page that is shown."""
        return self.pages[self.tabs.currentIndex()]

    def as_csv(self) -> str:
        """Return what the page shows as CSV."""
        return as_csv(self.page().table())

    @Slot()
    def copy_table(self) -> None:
        """Put what is shown on the clipboard as CSV."""
        QApplication.clipboard().setText(self.as_csv())

    @Slot()
    def save_table(self) -> None:
        """Ask for a file and save what is shown as CSV."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Save CSV"), f"{self.page().file}.csv", tr("CSV (*.csv)"))
        if not name:
            return
        try:
            Path(name).write_text(self.as_csv(), encoding="utf-8", newline="")
        except OSError as error:
            QMessageBox.warning(
                self, tr("Save CSV"), tr("{name} could not be written: {strerror}.", name=name, strerror=error.strerror)
            )
