"""Verify whatever is dropped here: the answer in a word, then three plain questions, then every check."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.verdict import Report, Verdict
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.jobs import Job
from passport_app.gui.language import said, tr
from passport_app.gui.row import AsTall, Beside, Row
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.facts import Facts
from passport_app.gui.views.judging import JudgedBy
from passport_app.gui.views.saved_reports import print_reports, write_text
from passport_app.gui.views.verify_files import Line, VerifiedFiles, lines_of
from passport_app.gui.views.view import View, button, label, panel, set_tone
from passport_app.telling.check_names import check_name
from passport_app.telling.told import sentence_of
from passport_app.telling.verdict_words import headline, questions, signer_of

_COLUMNS = (Column("Answer", width=18), Column("Check", width=14), Column("What was found", width=40))
_BANNERS = {Verdict.PASSED: "good", Verdict.FAILED: "bad", Verdict.INDETERMINATE: "warn"}


class VerifyView(View):
    """The auditor's and the customer's view; needs no ledger."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(tr("Verify"), book, parent)
        self._job: Any = None
        self._last: list[Path] = []
        self._make_head()
        self.body.addWidget(self._make_drop())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_results())
        self.body.addWidget(self._stack, 1)

    def _make_head(self) -> None:
        self.judged = JudgedBy()
        self.judged.wanted.connect(self.wanted)
        self._save = button(tr("Save report…"), self.save_report, icon="export")
        self._save.setEnabled(False)
        self.trust_signer = button(tr("Trust this signer…"), self.ask_to_trust, icon="verify")
        self.trust_signer.setEnabled(False)
        self.sign_report = button(
            tr("Sign report…"), self.ask_to_sign, tip=tr("State by your own key what the audit found")
        )
        self.sign_report.setEnabled(False)
        self.head.addWidget(self.judged, 3)

    def _make_drop(self) -> QFrame:
        layout = Row()
        self._drop = panel(layout)
        self._drop.setProperty("panel", False)
        self._drop.setProperty("drop", "true")
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(
            label(tr("Drop a certificate, passport, checkpoint or ledger anywhere on the window, or"), wrap=True), 1
        )
        self.choose = button(tr("Choose files…"), self.choose_files, primary=True)
        layout.addWidget(self.choose)
        self.choose_folder_button = button(tr("Choose a folder…"), self.choose_folder)
        layout.addWidget(self.choose_folder_button)
        self.scanned = QLineEdit()
        self.scanned.setPlaceholderText(tr("Code scanned from the battery"))
        self.scanned.setMinimumWidth(self.scanned.fontMetrics().horizontalAdvance(self.scanned.placeholderText()) + 40)
        self.scanned.setAccessibleName(tr("Code scanned from the battery"))
        self.scanned.setToolTip(tr("What its QR code says: is the certificate of this battery? Enter asks once more."))
        self.scanned.setMaxLength(2048)
        self.scanned.setClearButtonEnabled(True)
        self.scanned.returnPressed.connect(self.verify_again)
        layout.addSpacing(12)
        layout.addWidget(self.scanned, 1)
        return self._drop

    def _make_empty(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        words = label(
            tr(
                "Nothing leaves this computer, and nothing is believed because it says so.\n\n"
                "A certificate (PDF) or passport (JSON) is checked for its signature, its figures "
                "and its proof in the ledger; a certificate's pages are made again from the signed data and compared."
            ),
            tone="muted",
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        layout.addWidget(words)
        layout.addStretch(2)
        return page

    def _make_results(self) -> QWidget:
        self.files = VerifiedFiles()
        self.files.chosen.connect(self._show_report)
        right = AsTall()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        banner = QVBoxLayout()
        banner.setContentsMargins(16, 12, 16, 12)
        self._banner = QFrame()
        self._banner.setLayout(banner)
        self._banner.setMinimumWidth(560)  # what was found matters more than the names of files
        self.headline = label("", scale=1.4, select=True, wrap=True)
        self.sentence = label("", wrap=True, select=True)
        banner.addWidget(self.headline)
        banner.addWidget(self.sentence)
        self.faults = button(tr("All faults, repair, other options…"), lambda: self.wanted.emit("audit_options"))
        banner.addWidget(self.faults, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._banner)
        answers = QVBoxLayout()
        self.answers = Facts(2)
        answers.addWidget(self.answers)
        self._answers = panel(answers)
        layout.addWidget(self._answers)
        self.checks = SmallTable(tr("Checks"), _COLUMNS, wrap=True)
        layout.addWidget(self.checks, 1)
        acts = Row()
        acts.addStretch(1)
        for act in (self.trust_signer, self.sign_report, self._save):
            acts.addWidget(act)
        layout.addLayout(acts)
        split = Beside(480)
        split.addWidget(self.files)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([360, 740])
        return split

    @Slot()
    def choose_files(self) -> None:
        """Ask for files and verify them."""
        kinds = tr("Evidence (*.pdf *.json *.passports *.txt *.checkpoint);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, tr("Verify files"), "", kinds)
        if names:
            self.verify([Path(name) for name in names])

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder and verify every file in it."""
        name = QFileDialog.getExistingDirectory(self, tr("Verify a folder"))
        if name:
            self.verify([Path(name)])

    def verify(self, paths: Sequence[Path]) -> Job:
        """Verify files beside the window and show the reports, the newest first; returns the job."""
        ledger, scanned = self.book.path_if_open, self.scanned.text().strip() or None
        trust, roots = self.judged.trust, self.judged.roots
        self._last = list(paths)

        def work(progress: Progress, cancelled: CancelCheck) -> list[Line]:
            from passport_app.services.verify_evidence import verify_evidence

            reports = verify_evidence(
                paths, trust=trust, ledger=ledger, roots=roots, scanned=scanned, progress=progress, cancelled=cancelled
            )
            return lines_of(reports)

        return self._await(self.book.jobs.read(tr("Verifying"), work))

    @Slot()
    def verify_again(self) -> None:
        """Verify once more what was verified last, against the code that was scanned meanwhile."""
        if self._last:
            self.files.clear()
            self.verify(self._last)

    def audit(self, ledger: Path) -> Job:
        """Audit a ledger beside the window, against the checkpoints that left the house too; returns the job."""

        def work(progress: Progress, cancelled: CancelCheck) -> list[Line]:
            from passport_app.services.audit_ledger import audit_ledger
            from passport_app.services.trusted import trust_at_hand

            return lines_of([audit_ledger(ledger, trust=trust_at_hand(), progress=progress, cancelled=cancelled)])

        self._last = [ledger]
        return self._await(self.book.jobs.read(tr("Auditing the ledger"), work))

    def take(self, report: Report, ledger: Path) -> None:
        """Show the report of an audit that was made elsewhere in the window."""
        self._last = [ledger]
        self._verified(lines_of([report]))

    def _await(self, job: Job) -> Job:
        self._job = job
        job.done.connect(self._verified)
        job.failed.connect(self._failed)
        return job

    @Slot(object)
    def _verified(self, lines: list[Line]) -> None:
        self.files.add(lines)
        self._save.setEnabled(bool(len(self.files)))
        self._stack.setCurrentIndex(1 if len(self.files) else 0)

    @Slot(str, str)
    def _failed(self, _code: str, message: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.warning(self, tr("Verify"), said(message))

    @Slot(object)
    def _show_report(self, report: Report) -> None:
        self.trust_signer.setEnabled(signer_of(report) is not None and report.trusted is not True)
        audited = report.kind == "ledger" and "findings" in report.subject
        self.sign_report.setEnabled(audited)
        self.faults.setVisible(audited and self.book.is_open and report.file == self.book.path.name)
        set_tone(self._banner, "banner", _BANNERS[report.verdict])
        self.headline.setText(f"{show.state(report.verdict.value).split(' ')[0]}  {headline(report)}")
        self.sentence.setText(sentence_of(report))
        asked = questions(report)
        self.answers.set_facts(asked)
        self._answers.setVisible(bool(asked))
        rows = [
            (show.check_answer(c), check_name(c.check), said(c.detail) or c.reason)
            for c in sorted(report.checks, key=lambda c: (not c.weighs, _ORDER[c.verdict]))
        ]
        self.checks.set_rows(rows)

    @Slot()
    def ask_to_trust(self) -> None:
        """Ask for the signer's fingerprint, trust the signer, and verify once more what was verified last."""
        from passport_app.gui.dialogs.trust_signer import TrustSigner

        report = self.files.current()
        signer = signer_of(report) if report else None
        if report is None or signer is None:
            return
        dialog = TrustSigner(self.book.jobs, *signer, self, web=str(report.subject.get("issuedAs", "")))
        dialog.exec()
        if dialog.trusted:
            self.judged.reload(own=True)
            self.files.clear()
            self.verify(self._last)

    @Slot()
    def ask_to_sign(self) -> None:
        """Have the report of the audit that is shown signed by its auditor."""
        from passport_app.gui.dialogs.sign_report import SignReport

        report = self.files.current()
        if report is not None:
            dialog = SignReport(self.book, report, self._last[0].parent if self._last else Path(), self)
            dialog.written.connect(self.book.refresh)
            dialog.exec()

    @Slot()
    def save_report(self) -> None:
        """Save what was found: the report shown (PDF, JSON), that of all files (PDF), or a table of them (CSV)."""
        report = self.files.current()
        if report is None:
            return
        everything = tr("Report of all files (*.pdf)")
        kinds = [tr("Report shown (*.pdf)"), tr("Report shown (*.json)"), tr("Table of all files (*.csv)")]
        kinds += [everything] if len(self.files) > 1 else []
        name, chosen = QFileDialog.getSaveFileName(
            self, tr("Save report"), f"{report.file}.report.pdf", ";;".join(kinds)
        )
        if name and chosen == everything:
            self.print_reports(self.files.reports, Path(name))
        elif name:
            self.write_report(report, Path(name))

    def print_reports(self, reports: Sequence[Report], path: Path) -> None:
        """Write reports as PDF, sealed where the ledger that is open has a seal and one asks for it."""
        self._told_of(print_reports(reports, path, self.book, self))

    def write_report(self, report: Report, path: Path) -> None:
        """Write a report as PDF or JSON, or the table of all as CSV, by the file's ending."""
        if path.suffix.lower() == ".pdf":
            self.print_reports([report], path)
        else:
            self._told_of(write_text(report, self.files.as_csv, path))

    def _told_of(self, failure: str) -> None:
        if failure:
            self._failed("file", failure)


_ORDER = {Verdict.FAILED: 0, Verdict.INDETERMINATE: 1, Verdict.PASSED: 2}
