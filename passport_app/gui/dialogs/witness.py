"""A witness of others' ledgers: who it is, what it has seen of which ledger, and what it is asked to cosign."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.fields import form
from passport_app.gui.dialogs.paged import PagedDialog
from passport_app.gui.dialogs.places import add_folder
from passport_app.gui.dialogs.witness_pages import CosignPage, MakePage
from passport_app.gui.language import said, tr
from passport_app.gui.measure import grown
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import label

_LAST = "witness_folder"


class Witness(PagedDialog):
    """Shows a witness, and has it cosign; it needs no ledger of its own."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        intro = tr(
            "A witness is kept by somebody else than the ledger's owner. It cosigns a checkpoint only if that "
            "continues what it saw before: a book that was rewritten, or cut, gets no cosignature."
        )
        super().__init__(book, tr("Witness"), intro, parent)
        self.resize(960, 680)
        place = form()
        self.folder = add_folder(place, tr("Folder of the &witness"))
        self.body.addLayout(place)
        self.who = label("", wrap=True, select=True)
        self.body.addWidget(self.who)
        columns = (
            Column("Ledger", width=44), Column("Entries", True, 12), Column("Cosigned at", width=28),
            Column("Root", width=20),
        )  # fmt: skip
        self.make_list(SmallTable(tr("What it has seen"), columns), "")
        self.list.setMinimumHeight(grown(90))
        self.cosign, self.make = CosignPage(self.folder), MakePage(self.folder)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.list, tr("What it has seen"))
        self.tabs.addTab(self.cosign.outcomes, tr("What came of each"))
        self.body.addWidget(self.tabs, 1)
        self.evidence = label("", tone="bad", wrap=True, select=True)
        self.body.addWidget(self.evidence)
        self.make_pages(
            (("cosign", tr("Cosign checkpoints of others"), self.cosign), ("make", tr("Make a witness"), self.make))
        )
        self.folder.textChanged.connect(self.look)
        self.folder.setText(str(QSettings().value(_LAST, "")))
        self.look()

    @Slot()
    def look(self) -> None:
        """Show the witness in the folder that is named, as it is now."""
        state, problem = _state(self.folder.path)
        for widget, words in ((self.who, ""), (self.evidence, "")):
            widget.setText(words)
        if state is not None:
            QSettings().setValue(_LAST, str(state.folder))
            self.who.setText(f"{state.name}\n{state.key}\n{state.fingerprint}")
            if state.evidence:
                names = ", ".join(file.name for file in state.evidence)
                self.evidence.setText(tr("✗ Evidence of two books under one name: {files}", files=names))
        self.evidence.setVisible(bool(self.evidence.text()))
        self.who.setVisible(state is not None)
        self.tabs.setTabVisible(1, self.cosign.outcomes.model().rowCount() > 0)
        self.tabs.setCurrentIndex(1 if self.cosign.outcomes.model().rowCount() else 0)
        none = tr("There is no witness yet: choose the folder of one, or make one on a USB key or another computer.")
        self.nothing.setText(tr("It has cosigned nothing yet.") if state is not None else none)
        self.show_rows([_row(seen) for seen in state.seen] if state is not None else [])
        for page in self._pages.values():
            page.look(state)
        if state is None and self.folder.path is None:
            self.what.setCurrentIndex(0)
        self.settle()
        if problem:
            self.tell(said(problem))


def _state(folder: Path | None) -> tuple[Any, str]:
    from passport_app.domain.errors import PassportError
    from passport_app.services.witness import KEY_FILE, MEMORY_FILE, show_witness

    if folder is None or not any((folder / name).is_file() for name in (KEY_FILE, MEMORY_FILE)):
        return None, ""
    try:
        return show_witness(folder), ""
    except PassportError as error:
        return None, error.message


def _row(seen: Any) -> tuple[str, ...]:
    return seen.origin, show.count(seen.size), show.moment(seen.at), seen.root.hex()[:16] + "…"
