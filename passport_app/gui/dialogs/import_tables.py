"""Import: the files are read and checked first, everything is shown, and only then is anything written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QTabWidget, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.table import as_csv
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.language import said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button, label

_PROBLEMS = (
    Column("File", width=18), Column("Row", True, 9), Column("Column", width=16), Column("Value", width=18),
    Column("What is wrong, and what would be right", width=40),
)  # fmt: skip
_FINDINGS = (
    Column("Weight", width=14),
    Column("Where", width=22),
    Column("What was found", width=40),
)
_TABLES = (Column("Table", width=26), Column("New rows", True, 14), Column("There already", True, 14))
_MOST = 2000


class ImportTables(ActDialog):
    """Checks what was chosen at once; writes when told to."""

    written = Signal()

    def __init__(self, book: Book, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Import tables"),
            tr(
                "From {files} into {name}. Nothing is written before you say so; rows that "
                "are in the ledger already are passed over.",
                files=", ".join(path.name for path in paths[:4]) + (" …" if len(paths) > 4 else ""),
                name=book.path.name,
            ),
            parent,
        )
        self.resize(980, 620)
        self._book, self._paths = book, list(paths)
        self._result: Any = None
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tables = SmallTable(tr("Tables"), _TABLES)
        self.problems = SmallTable(tr("Problems"), _PROBLEMS, wrap=True)
        self.findings = SmallTable(tr("Findings"), _FINDINGS, wrap=True)
        for title, table in (
            (tr("Tables"), self.tables),
            (tr("Problems"), self.problems),
            (tr("Findings"), self.findings),
        ):
            self.tabs.addTab(table, title)
        self.body.addWidget(self.tabs, 1)
        self._make_foot()
        self.act_button.setText(tr("Write"))
        self.check()

    def _make_foot(self) -> None:
        row = QHBoxLayout()
        self.good_only = QCheckBox(tr("Write the &good rows and hand the faulty ones back as files"))
        self.good_only.toggled.connect(self._settle)
        self.save_problems = button(tr("Save problems…"), self._save_problems)
        row.addWidget(self.good_only)
        row.addStretch(1)
        row.addWidget(self.save_problems)
        self.body.addLayout(row)
        fields = form()
        self.passphrase = passphrase_field()
        fields.addRow(tr("&Passphrase"), self.passphrase)
        self.body.addLayout(fields)

    def check(self) -> None:
        """Read and check everything; nothing is written."""
        ledger, paths = self._book.path, self._paths

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.import_plant import import_plant

            return import_plant(ledger, paths, dry_run=True, progress=progress, cancelled=cancelled)

        self.run(self._book.jobs.write(tr("Checking the tables"), work), self._checked, self._nothing_to_write)

    def _nothing_to_write(self, _code: str) -> None:
        self.act_button.setEnabled(False)
        self.inside.setEnabled(False)
        self.begin()

    def _checked(self, result: Any) -> None:
        self._result = result
        names = list(dict.fromkeys([*result.written, *result.skipped]))
        self.tables.set_rows(
            [(n, show.count(result.written.get(n, 0)), show.count(result.skipped.get(n, 0))) for n in names]
        )
        problems = [*result.problems, *result.notes]
        self.problems.set_rows(
            [
                (
                    p.file,
                    show.NONE if p.row is None else show.count(p.row),
                    p.column or "",
                    p.value or "",
                    said(p.message),
                )
                for p in problems[:_MOST]
            ]
        )
        self.findings.set_rows(
            [
                ((show.state(f.severity.value), show.tone(f.severity.value)), f.where, said(f.message))
                for f in result.findings[:_MOST]
            ]
        )
        self.tabs.setTabText(1, tr("Problems ({problems})", problems=show.count(len(result.problems))))
        self.tabs.setTabText(2, tr("Findings ({findings})", findings=show.count(len(result.findings))))
        self.tabs.setCurrentIndex(1 if result.problems else 2 if result.findings else 0)
        self.good_only.setVisible(bool(result.problems))
        self.save_problems.setVisible(bool(result.problems))
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """Say what would be written, and allow it or not."""
        result = self._result
        if result is None:
            return
        rows = sum(result.written.values())
        again = sum(result.skipped.values())
        problems = len(result.problems)
        if problems and not self.good_only.isChecked():
            words = tr(
                "%Ln problems. Correct the files and import them again, or write the good rows only.", n=problems
            )
            self.tell(words, "warn")
            self.act_button.setEnabled(False)
        elif not rows:
            self.tell(tr("Nothing new: all %Ln rows are in the ledger already.", n=again), "good")
            self.act_button.setEnabled(False)
        else:
            also = " " + tr("{again} are there already.", again=show.count(again)) if again else ""
            warned = " " + tr("%Ln findings to look at.", n=len(result.findings)) if result.findings else ""
            self.tell(
                tr("%Ln rows can be written.", n=rows) + also + warned,
                "good",
            )
            self.act_button.setEnabled(True)
        self.act_button.setText(tr("Write %Ln rows", n=rows) if not problems else tr("Write the good rows"))
        self.passphrase.setEnabled(self.act_button.isEnabled())

    def act(self) -> None:
        if self.lacks((self.passphrase, tr("The passphrase of the ledger's key is needed to write to it."))):
            return
        ledger, paths = self._book.path, self._paths
        passphrase, good_only = self.passphrase.text(), self.good_only.isChecked()

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.import_plant import hand_back_faulty_rows, import_plant

            result = import_plant(
                ledger, paths, passphrase=passphrase, good_rows_only=good_only, progress=progress, cancelled=cancelled
            )
            handed_back: list[Path] = []
            if good_only and result.problems:
                folder = ledger.with_name(f"faulty-rows-{datetime.now(UTC):%Y%m%d-%H%M%S}")
                handed_back = hand_back_faulty_rows(paths, result.problems, folder)
            return result, handed_back

        self.run(self._book.jobs.write(tr("Writing to the ledger"), work), self._wrote)

    def _wrote(self, outcome: Any) -> None:
        result, handed_back = outcome
        self.passphrase.clear()
        if not result.committed:
            self._checked(result)
            return
        self.inside.setEnabled(False)
        words = tr(
            "Written: %Ln rows, and a checkpoint signed over them.",
            n=sum(result.written.values()),
        )
        if handed_back:
            words += "\n" + tr(
                "The faulty rows are in {parent}: correct them there and import that folder.",
                parent=handed_back[0].parent,
            )
        self.finish(words)
        self.written.emit()

    @Slot()
    def _save_problems(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save problems"), "problems.csv", tr("CSV (*.csv)"))
        if name:
            self.write_problems(Path(name))

    def write_problems(self, path: Path) -> None:
        """Write all problems as a table that spreadsheets open."""
        try:
            head = ("file", "row", "column", "value", "code", "message")
            rows = [(p.file, p.row, p.column, p.value, p.code, p.message) for p in self._result.problems]
            path.write_text(as_csv([head, *rows]), encoding="utf-8-sig", newline="")
        except OSError as error:
            self.tell(tr("The problems could not be saved to {path}: {strerror}.", path=path, strerror=error.strerror))


def choose_tables(parent: QWidget) -> list[Path]:
    """Ask which tables to import; one folder is chosen by any file in it."""
    kinds = tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)")
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Tables to import"), "", kinds)
    return [Path(name) for name in names]


def choose_folder(parent: QWidget) -> list[Path]:
    """Ask for a plant folder."""
    name = QFileDialog.getExistingDirectory(parent, tr("Plant folder to import"))
    return [Path(name)] if name else []


class ChooseTables(ActDialog):
    """Asks where the tables are: a folder, or files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Import tables"),
            tr(
                "Files are known by their names: lots.csv, batches.csv, … or the sheets of a workbook so named. "
                "You can also drop them on the window."
            ),
            parent,
        )
        self.paths: list[Path] = []
        row = QHBoxLayout()
        row.addWidget(button(tr("Choose a &folder…"), self._folder, icon="open"))
        row.addWidget(button(tr("Choose f&iles…"), self._files, icon="import"))
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(
            label(tr("Everything is checked first and shown to you; nothing is written yet."), tone="muted")
        )
        self.act_button.hide()

    def _folder(self) -> None:
        self._take(choose_folder(self))

    def _files(self) -> None:
        self._take(choose_tables(self))

    def _take(self, paths: list[Path]) -> None:
        if paths:
            self.paths = paths
            self.accept()
