"""Compare: the open ledger held against another copy of it, entry by entry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QTabWidget, QWidget

from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog, add_place, form
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import small_table
from passport_app.gui.views.view import button

_COLUMNS = (Column("Entry", True, 9), Column("Kind", width=16), Column("At", width=24), Column("What", width=60))
_SAY = {
    "same": ("Both hold the same {common} entries.", "good"),
    "here_is_longer": ("The other copy is the beginning of this ledger; it lacks {more_here} entries.", "good"),
    "there_is_longer": ("This ledger is the beginning of the other copy; it lacks {more_there} entries.", "warn"),
    "fork": ("A FORK: from entry {common} on the two tell different stories under one name. One was rewritten.", "bad"),
    "other_ledger": ("They are different ledgers: {origin_here} and {origin_there}.", "warn"),
}


class CompareLedgers(ActDialog):
    """Asks for another copy and shows what each has that the other lacks."""

    def __init__(self, book: Book, other: Path | None = None, parent: QWidget | None = None) -> None:
        intro = "Reads both entry by entry: what has the auditor's copy that yours lacks, and the other way round?"
        super().__init__("Compare with another copy", intro, parent)
        self.resize(900, 560)
        self._book = book
        self._found: Any = None
        self.other = QLineEdit(str(other or ""))
        fields = form()
        add_place(fields, "&Other copy", self.other, button("Choose…", self._choose))
        self.body.addLayout(fields)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.here = small_table("Only in this ledger", _COLUMNS)
        self.there = small_table("Only in the other copy", _COLUMNS)
        self.tabs.addTab(self.here, "Only here")
        self.tabs.addTab(self.there, "Only there")
        self.body.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.save = button("Save the proof of the fork…", self._save, icon="export")
        self.save.setEnabled(False)
        row.addWidget(self.save)
        self.body.addLayout(row)
        self.act_button.setText("Compare")
        self.close_button.setText("Close")
        if other is not None:
            self.act()

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Choose the other copy", "", "Ledgers (*.passports);;All files (*)")
        if name:
            self.other.setText(name)

    def act(self) -> None:
        here, there = self._book.path, Path(self.other.text().strip())
        if not there.is_file():
            self.tell("Name the file of the other copy.", "warn")
            return

        def work(progress: Any, cancelled: Any) -> Any:
            from passport_app.services.compare_ledgers import compare_ledgers

            return compare_ledgers(here, there, progress=progress, cancelled=cancelled)

        self.run(self._book.jobs.read("Comparing the copies", work), self._show)

    def _show(self, found: Any) -> None:
        self._found = found
        for at, (table, copy, title) in enumerate(
            ((self.here, found.here, "Only here"), (self.there, found.there, "Only there"))
        ):
            more = copy.entries - found.common if found.standing != "other_ledger" else 0
            self.tabs.setTabText(at, f"{title} ({show.count(more)})")
            listed = copy.entries_more if more else ()
            table.model().set_rows([(show.count(entry.seq), entry.kind, entry.at, entry.what) for entry in listed])
        self.save.setEnabled(found.standing == "fork")
        words, tone = _SAY[found.standing]
        words = words.format(
            common=show.count(found.common),
            more_here=show.count(found.here.entries - found.common),
            more_there=show.count(found.there.entries - found.common),
            origin_here=found.here.origin,
            origin_there=found.there.origin,
        )
        unsound = [name for name, copy in (("This", found.here), ("The other", found.there)) if not copy.sound]
        for name in unsound:
            words += f" {name} copy is NOT as its own checkpoints sign it: audit it."
        self.tell(words, "bad" if unsound else tone)
        self.tabs.setCurrentIndex(0 if found.here.entries > found.common else 1)

    @Slot()
    def _save(self) -> None:
        from passport_app.domain.errors import PassportError
        from passport_app.services.compare_ledgers import keep_fork

        name, _ = QFileDialog.getSaveFileName(self, "Save the proof", "fork.json", "JSON (*.json)")
        if not name:
            return
        try:
            keep_fork(self._found, Path(name))
        except PassportError as error:
            self.tell(error.message)
        except OSError as error:
            self.tell(f"It could not be saved to {name}: {error.strerror}.")
