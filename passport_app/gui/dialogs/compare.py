"""Compare: the open ledger held against another copy of it, entry by entry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QTabWidget, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import add_place, form
from passport_app.gui.entry_names import entry_name
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button

_SAY = {
    "same": (mark("Both hold the same %Ln entries.", plural=True), "good"),
    "here_is_longer": (
        mark("The other copy is the beginning of this ledger; it lacks %Ln entries.", plural=True),
        "good",
    ),
    "there_is_longer": (
        mark("This ledger is the beginning of the other copy; it lacks %Ln entries.", plural=True),
        "warn",
    ),
    "fork": (
        mark("A FORK: from entry {common} on the two tell different stories under one name. One was rewritten."),
        "bad",
    ),
    "other_ledger": (mark("They are different ledgers: {origin_here} and {origin_there}."), "warn"),
}


class CompareLedgers(ActDialog):
    """Asks for another copy and shows what each has that the other lacks."""

    def __init__(self, book: Book, other: Path | None = None, parent: QWidget | None = None) -> None:
        intro = tr("Reads both entry by entry: what has the auditor's copy that yours lacks, and the other way round?")
        super().__init__(tr("Compare with another copy"), intro, parent)
        self.resize(900, 560)
        self._book = book
        self._found: Any = None
        self.other = QLineEdit(str(other or ""))
        fields = form()
        add_place(fields, tr("&Other copy"), self.other, button(tr("Choose…"), self._choose))
        self.body.addLayout(fields)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        columns = (
            Column("Entry", True, 9), Column("Kind", width=16), Column("At", width=24),
            Column("What", width=60),
        )  # fmt: skip
        self.here = SmallTable(tr("Only in this ledger"), columns)
        self.there = SmallTable(tr("Only in the other copy"), columns)
        self.tabs.addTab(self.here, tr("Only here"))
        self.tabs.addTab(self.there, tr("Only there"))
        self.body.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.save = button(tr("Save the proof of the fork…"), self._save, icon="export")
        self.save.setEnabled(False)
        row.addWidget(self.save)
        self.body.addLayout(row)
        self.act_button.setText(tr("Compare"))
        self.close_button.setText(tr("Close"))
        if other is not None:
            self.act()

    @Slot()
    def _choose(self) -> None:
        kinds = tr("Ledgers (*.passports);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the other copy"), "", kinds)
        if name:
            self.other.setText(name)

    def act(self) -> None:
        here, there = self._book.path, Path(self.other.text().strip())
        if not there.is_file():
            self.tell(tr("Name the file of the other copy."), "warn")
            return

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.compare_ledgers import compare_ledgers

            return compare_ledgers(here, there, progress=progress, cancelled=cancelled)

        self.run(self._book.jobs.read(tr("Comparing the copies"), work), self._show)

    def _show(self, found: Any) -> None:
        self._found = found
        titles = (mark("Only here ({count})"), mark("Only there ({count})"))
        for at, (table, copy) in enumerate(((self.here, found.here), (self.there, found.there))):
            more = copy.entries - found.common if found.standing != "other_ledger" else 0
            self.tabs.setTabText(at, tr(titles[at], count=show.count(more)))
            listed = copy.entries_more if more else ()
            rows = [
                (show.count(entry.seq), entry_name(entry.kind), show.moment(entry.at), said(entry.what))
                for entry in listed
            ]
            table.set_rows(rows)
        self.save.setEnabled(found.standing == "fork")
        words, tone = _standing(found)
        if not found.here.sound:
            words += " " + tr("This copy is NOT as its own checkpoints sign it: audit it.")
        if not found.there.sound:
            words += " " + tr("The other copy is NOT as its own checkpoints sign it: audit it.")
        self.tell(words, tone if found.here.sound and found.there.sound else "bad")
        self.tabs.setCurrentIndex(0 if found.here.entries > found.common else 1)

    @Slot()
    def _save(self) -> None:
        from passport_app.domain.errors import PassportError
        from passport_app.services.compare_ledgers import keep_fork

        name, _ = QFileDialog.getSaveFileName(self, tr("Save the proof"), "fork.json", tr("JSON (*.json)"))
        if not name:
            return
        try:
            keep_fork(self._found, Path(name))
        except PassportError as error:
            self.tell(said(error.message))
        except OSError as error:
            self.tell(tr("It could not be saved to {name}: {reason}.", name=name, reason=error.strerror))


def _standing(found: Any) -> tuple[str, str]:
    """Return how the two copies stand to each other as a sentence, and its tone."""
    words, tone = _SAY[found.standing]
    number = {
        "same": found.common,
        "here_is_longer": found.here.entries - found.common,
        "there_is_longer": found.there.entries - found.common,
    }.get(found.standing, -1)
    names = {"origin_here": found.here.origin, "origin_there": found.there.origin}
    return tr(words, n=number, common=show.count(found.common), **names), tone
