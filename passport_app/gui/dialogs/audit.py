"""Audit with options: everything or what is new, against checkpoints kept outside; faults listed, tables mended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QMessageBox,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.verdict import Report
from passport_app.gui import format as show
from passport_app.gui import outside
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.audit_rows import CHECKS, FAULTS, check_rows, fault_rows, mended, result
from passport_app.gui.dialogs.fields import form
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button, label

_WAYS = (
    ("whole", mark("Everything: every entry, signature, checkpoint and table")),
    ("fast", mark("Only what came after the newest checkpoint outside")),
)
_KINDS = mark("Checkpoints and what carries one (*.checkpoint *.txt *.pdf *.json *.tlog-proof);;All files (*)")
_GOING_ON = "Checking entries"


class AuditWithOptions(ActDialog):
    """Asks what to look at and against what, shows what was found, and mends tables that do not follow."""

    audited = Signal(object)
    """The report of an audit that came to its end."""
    written = Signal()

    def __init__(self, book: Book, report: Report | None = None, parent: QWidget | None = None) -> None:
        intro = tr(
            "Recomputes the book from its signed entries, on all cores of this computer. Only a checkpoint that "
            "somebody else has kept can tell whether the whole book was rewritten by its owner."
        )
        super().__init__(tr("Audit the ledger"), intro, parent)
        self.resize(960, 640)
        self._book = book
        self._report: Report | None = None
        self._make_form()
        self._make_results()
        self.act_button.setText(tr("Audit"))
        self.close_button.setText(tr("Close"))
        outside.ask(book).done.connect(self._newest)
        self._say_going_on()
        if report is not None:
            self._show(report)

    def _make_form(self) -> None:
        self.way = QComboBox()
        for name, words in _WAYS:
            self.way.addItem(tr(words), name)
        self.newest = label("", tone="muted", wrap=True)
        self.goes_on = label("", tone="muted", wrap=True)
        self.against = QListWidget()
        self.against.setAccessibleName(tr("Checkpoints kept outside"))
        self.against.setMaximumHeight(66)
        self.add = button(tr("Add…"), self.choose, tip=tr("A checkpoint that somebody else kept, as a file"))
        self.remove = button(tr("Remove"), self._remove)
        self.remove.setEnabled(False)
        self.against.itemSelectionChanged.connect(lambda: self.remove.setEnabled(bool(self.against.selectedItems())))
        row = QHBoxLayout()
        for widget, stretch in ((self.against, 1), (self.add, 0), (self.remove, 0)):
            row.addWidget(widget, stretch)
        fields = form()
        fields.addRow(tr("&Look at"), self.way)
        fields.addRow(self.newest)
        fields.addRow(label(tr("Hold it against")), row)
        kept = tr(
            "The copies beside the ledger are asked for always; add what an auditor, a customer or a witness kept."
        )
        fields.addRow(label(kept, tone="muted", wrap=True))
        fields.addRow(self.goes_on)
        self.body.addLayout(fields)

    def _make_results(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.faults = SmallTable(tr("Faults"), FAULTS, wrap=True)
        self.checks = SmallTable(tr("Checks"), CHECKS, wrap=True)
        self.tabs.addTab(self.faults, tr("Faults"))
        self.tabs.addTab(self.checks, tr("Checks"))
        nothing = label(tr("What is found is listed here, the first fault at once."), tone="muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.results = QStackedWidget()
        self.results.addWidget(nothing)
        self.results.addWidget(self.tabs)
        self.body.addWidget(self.results, 1)
        self.report = button(
            tr("Re&port…"), self.ask_report, icon="export", tip=tr("As PDF in four languages, or data")
        )
        self.report.setEnabled(False)
        self.foot.insertWidget(0, self.report)
        self.repair = button(tr("Repair the tables…"), self.ask_to_repair, icon="warning")
        self.repair_says = label("", tone="muted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.repair_says, 1)
        self.evidence = button(tr("Save what proves it…"), self.save_evidence, icon="export")
        self.evidence.setToolTip(tr("Both books under one name, in one file that anyone verifies without the ledger"))
        self.evidence.hide()
        row.addWidget(self.evidence)
        row.addWidget(self.repair)
        self.body.addLayout(row)
        self.repair.hide()

    @Slot(object)
    def _newest(self, answer: Any) -> None:
        told = outside.tell(answer[1])
        words = told.words if answer[1] else tr("No checkpoint outside yet: everything would be looked at.")
        self.newest.setText(words)
        self.newest.setToolTip(told.more)

    def _say_going_on(self) -> None:
        from passport_app.services.audit_ledger import stopped_at

        at = stopped_at(self._book.reader.origin)
        words = tr("An audit was stopped at entry {entry}: a whole one goes on from there.", entry=show.count(at))
        self.goes_on.setText(words if at else "")
        self.goes_on.setVisible(bool(at))

    @Slot()
    def choose(self) -> None:
        """Ask for checkpoints that were kept outside."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Checkpoints kept outside"), "", tr(_KINDS))
        for name in names:
            self.against.addItem(name)

    @Slot()
    def _remove(self) -> None:
        for item in self.against.selectedItems():
            self.against.takeItem(self.against.row(item))

    def _against(self) -> list[Path]:
        return [Path(self.against.item(row).text()) for row in range(self.against.count())]

    @Slot()
    def save_evidence(self) -> None:
        """Save the file that proves two books under one name."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the proof"), "fork.json", tr("JSON (*.json)"))
        if not name:
            return
        path, against = self._book.path, self._against()

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.prove_fork import prove_fork

            return name, prove_fork(path, against, Path(name), progress=progress, cancelled=cancelled)

        self.run(self._book.jobs.read(tr("Writing the proof"), work), self._proven)

    def _proven(self, outcome: Any) -> None:
        name, file = outcome
        if file is None:
            self.tell(tr("No checkpoint by this ledger's own key contradicts it: there is nothing to prove."), "warn")
        else:
            self.tell(tr("What proves two books under one name is in {file}. Verify reads it.", file=name), "bad")

    def act(self) -> None:
        self._audit(repair=False)

    def _audit(self, *, repair: bool) -> None:
        path, fast = self._book.path, self.way.currentData() == "fast" and not repair
        against = self._against()

        def work(progress: Progress, cancelled: CancelCheck) -> Report:
            from passport_app.services.audit_ledger import audit_ledger
            from passport_app.services.trusted import trust_at_hand

            told: dict[str, Any] = {"progress": progress, "cancelled": cancelled}
            return audit_ledger(path, against=against, fast=fast, repair=repair, trust=trust_at_hand(), **told)

        for table in (self.faults, self.checks):
            table.set_rows([])
        self.repair.hide()
        self.evidence.hide()
        self.repair_says.setText("")
        jobs = self._book.jobs
        title = tr("Repairing the tables") if repair else tr("Auditing the ledger")
        self.run((jobs.write if repair else jobs.read)(title, work), self._mended if repair else self._done_auditing)

    @Slot(str, int, int)
    def _progressed(self, what: str, done: int, total: int) -> None:
        if what.endswith("."):  # a whole sentence: the first fault, told before the end
            self.tell(f"✗ {said(what)}", "bad")
            what = _GOING_ON
        super()._progressed(what, done, total)

    @Slot(str)
    def _stopped(self, message: str) -> None:
        super()._stopped(message)
        self._say_going_on()
        words = tr("Stopped. What was verified by now is hashed again by the next whole audit, not verified again.")
        self.tell(words, "warn")

    def _done_auditing(self, report: Report) -> None:
        self._say_going_on()
        self._show(report)
        self.audited.emit(report)

    def _mended(self, report: Report) -> None:
        self._done_auditing(report)
        self.written.emit()

    def _show(self, report: Report) -> None:
        self._report = report
        self.report.setEnabled(True)
        self.results.setCurrentWidget(self.tabs)
        faults = fault_rows(report)
        self.faults.set_rows(faults)
        self.checks.set_rows(check_rows(report))
        self.tabs.setTabText(0, tr("Faults ({count})", count=show.count(len(faults))))
        self.tabs.setTabText(1, tr("Checks ({count})", count=show.count(len(report.checks))))
        self.tabs.setCurrentIndex(0 if faults else 1)
        self.tell(*result(report))
        self._offer_repair(report)

    @Slot()
    def ask_report(self) -> None:
        """Have what was found written as a report, signed or not."""
        from passport_app.gui.dialogs.sign_report import SignReport

        if self._report is not None:
            dialog = SignReport(self._book, self._report, self._book.path.parent, self)
            dialog.written.connect(self.written)
            dialog.exec()

    def _offer_repair(self, report: Report) -> None:
        """Derived tables alone can be mended, and only where the entries are sound and the file is one's own."""
        subject = report.subject
        self.repair.setVisible(not subject.get("tables_sound", True) and not mended(report))
        why = ""
        if not subject.get("book_sound"):
            why = tr("Entries are not as they were signed: nothing repairs that. Keep this file, find an older copy.")
        elif not self._book.has_key:
            why = tr("Read-only: its key is not here. Its keeper can repair it.")
        self.repair.setEnabled(not why)
        self.repair_says.setText(why if self.repair.isVisibleTo(self) else "")

    @Slot()
    def ask_to_repair(self) -> None:
        """Say what a repair will do, and do it when told to."""
        assert self._report is not None
        count = sum(f["entry"] is None for f in self._report.subject["findings"])
        words = "\n\n".join(
            (
                tr("%Ln differences were found in the tables that answer queries.", n=count),
                tr(
                    "The ledger is audited once more. If its entries are sound, these tables are emptied and filled "
                    "anew from the {entries} signed entries, in one transaction.",
                    entries=show.count(self._report.subject["entries"]),
                ),
                tr("Entries, checkpoints and keys are not touched. This file may be evidence: copy it first."),
            )
        )
        buttons = QMessageBox.StandardButton
        if QMessageBox.question(self, tr("Repair the tables"), words, buttons.Yes | buttons.No) == buttons.Yes:
            self._audit(repair=True)


def of_ledger(report: Report | None, name: str) -> Report | None:
    """Return a report where it is of an audit of the ledger so named."""
    fits = report is not None and report.kind == "ledger" and report.file == name and "findings" in report.subject
    return report if fits else None
