"""Recall: everything that holds material of one lot."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QTabWidget, QWidget

from passport_app.domain.job import CancelCheck, Progress, utc_now
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form
from passport_app.gui.language import mark, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button

_MOST = 20_000
_TABS = {
    "lots": (mark("Lots"), (Column("Lot", width=40),)),
    "cell_ranges": (
        mark("Cells"),
        (
            Column("Cell lot", width=24),
            Column("First", width=26),
            Column("Last", width=26),
            Column("Cells", True, 12),
        ),
    ),
    "batteries": (mark("Batteries"), (Column("Battery", width=40),)),
    "passports": (mark("Passports"), (Column("Passport", width=60),)),
    "customers": (mark("Customers"), (Column("Customer", width=60),)),
}


class RecallLot(ActDialog):
    """Asks for a lot and shows all it reached."""

    def __init__(self, book: Book, lot: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Recall"),
            tr("Follows a lot through every batch it went into, to the batteries and the customers."),
            parent,
        )
        self.resize(860, 560)
        self._book = book
        self._found: dict[str, Any] | None = None
        self.lot = QLineEdit(lot)
        fields = form()
        fields.addRow(tr("&Lot or cell lot"), self.lot)
        self.body.addLayout(fields)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tables = {name: SmallTable(tr(title), columns) for name, (title, columns) in _TABS.items()}
        for name, (title, _) in _TABS.items():
            self.tabs.addTab(self.tables[name], title)
        self.body.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.save = button(tr("Save…"), self._save, icon="export", tip=tr("As a table (CSV), or as JSON"))
        self.notices = button(tr("Draft notices…"), self._draft, tip=tr("One to each customer; nothing is sent"))
        for widget in (self.notices, self.save):
            widget.setEnabled(False)
            row.addWidget(widget)
        self.body.addLayout(row)
        self.act_button.setText(tr("Find"))
        self.close_button.setText(tr("Close"))
        if lot:
            self.act()

    def act(self) -> None:
        ledger, lot = self._book.path, self.lot.text().strip()
        if not lot:
            self.tell(tr("Name a lot: its id exactly as in the tables."), "warn")
            return

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.open_ledger import open_ledger
            from passport_app.services.recall import recall

            with open_ledger(ledger) as reader:
                return recall(reader, lot)

        self.run(self._book.jobs.read(tr("Following the lot"), work), self._show)

    def _show(self, found: dict[str, Any]) -> None:
        self._found = found
        for name, table in self.tables.items():
            items = found[name]
            title = tr(_TABS[name][0])
            self.tabs.setTabText(list(_TABS).index(name), f"{title} ({show.count(len(items))})")
            table.set_rows([_row(item) for item in items[:_MOST]])
        self.save.setEnabled(True)
        self.notices.setEnabled(bool(found["customers"]))
        self.tell(
            tr(
                "Material of {lot} is in {cells} and {batteries}, delivered to {customers}.",
                lot=found["lot"],
                cells=tr("%Ln cells", n=found["cells"]),
                batteries=tr("%Ln batteries", n=len(found["batteries"])),
                customers=tr("%Ln customers", n=len(found["customers"])),
            ),
            "good",
        )

    @Slot()
    def _save(self) -> None:
        from passport_app.services.recall_papers import write_table

        found, kinds = self._found, tr("Table (*.csv);;JSON (*.json)")
        if found is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, tr("Save"), f"recall-{found['lot']}.csv", kinds)
        if not name:
            return
        try:
            if Path(name).suffix.lower() == ".json":
                text = json.dumps(found, ensure_ascii=False, indent=2)
                Path(name).write_text(text + "\n", encoding="utf-8")
            else:
                write_table(found, Path(name))
        except OSError as error:
            self.tell(tr("It could not be saved to {name}: {strerror}.", name=name, strerror=error.strerror))

    @Slot()
    def _draft(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the drafts"))
        if not name or self._found is None:
            return
        ledger, found, folder = self._book.path, self._found, Path(name)

        def work(_progress: Progress, _cancelled: CancelCheck) -> list[Path]:
            from passport_app.services.open_ledger import open_ledger
            from passport_app.services.recall_papers import LANGUAGES, write_notices

            here = QLocale().name()[:2]
            language = here if here in LANGUAGES else "en"
            with open_ledger(ledger) as reader:
                return write_notices(reader, found, folder, date=utc_now()[:10], language=language)

        self.run(self._book.jobs.read(tr("Drafting notices"), work), self._drafted)

    def _drafted(self, files: list[Path]) -> None:
        self.tell(
            tr(
                "Drafted %Ln notices in {parent}; nothing is sent.",
                n=len(files),
                parent=files[0].parent,
            ),
            "good",
        )


def _row(item: Any) -> tuple[str, ...]:
    if isinstance(item, dict):
        return (item["cell_lot"], item["first_serial"], item["last_serial"], show.count(item["count"]))
    return (str(item),)
