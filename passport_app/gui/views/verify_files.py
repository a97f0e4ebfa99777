"""The files that were verified, as a table: one line each, what came of it first, to be narrowed and handed on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from passport_app.domain.table import as_csv
from passport_app.domain.verdict import Report, Verdict
from passport_app.gui import format as show
from passport_app.gui.language import mark, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import label
from passport_app.telling.verdict_words import headline, outcome

_COLUMNS = (Column("File", width=27), Column("Outcome", width=24))
_ORDER = {Verdict.FAILED: 0, Verdict.INDETERMINATE: 1, Verdict.PASSED: 2}
_CHOICES = (
    (mark("All files"), None),
    (mark("Failed"), Verdict.FAILED),
    (mark("Cannot be told"), Verdict.INDETERMINATE),
    (mark("Passed"), Verdict.PASSED),
)


class VerifiedFiles(QWidget):
    """The reports at hand, the gravest first within each time that something was verified."""

    chosen = Signal(object)
    """The report of the line that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reports: list[Report] = []
        self._shown: list[Report] = []
        self.only = QComboBox()
        self.only.setAccessibleName(tr("Show only"))
        for words, verdict in _CHOICES:
            self.only.addItem(tr(words), verdict)
        self.only.currentIndexChanged.connect(self._show)
        self.sums = label("", tone="muted", wrap=True)
        self.table = SmallTable(tr("Files verified"), _COLUMNS)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.only)
        layout.addWidget(self.sums)
        layout.addWidget(self.table, 1)

    def add(self, reports: Sequence[Report]) -> None:
        """Put new reports before those that are here, the gravest first."""
        self.reports = sorted(reports, key=lambda r: _ORDER[r.verdict]) + self.reports
        self._show()

    def clear(self) -> None:
        """Forget the reports."""
        self.reports = []
        self._show()

    def current(self) -> Report | None:
        """Return the report of the line that is chosen."""
        row = self.table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def choose(self, row: int) -> None:
        """Choose a line."""
        self.table.selectRow(row)

    def as_csv(self) -> str:
        """Return the table as it is shown: a line for each file, with its first reason in words."""
        rows = [("file", "kind", "verdict", "what", "reason", "detail", "signer", "trusted")]
        for report in self._shown:
            check = report.decisive
            reason, detail = (check.reason, check.detail) if check else ("", "")
            trusted = "" if report.trusted is None else "yes" if report.trusted else "no"
            words = (report.kind, report.verdict.value, headline(report), reason, detail, report.signer or "", trusted)
            rows.append((report.file, *words))
        return as_csv(rows, end="\n")

    @Slot()
    def _show(self, *_: Any) -> None:
        only = self.only.currentData()
        self._shown = [r for r in self.reports if only in (None, r.verdict)]
        rows = [((f"{_symbol(r)}  {r.file}", show.tone(r.verdict.value)), outcome(r)) for r in self._shown]
        self.table.set_rows(rows)
        counts = Counter(r.verdict for r in self.reports)
        for place, (words, verdict) in enumerate(_CHOICES):
            number = len(self.reports) if verdict is None else counts[verdict]
            self.only.setItemText(place, f"{tr(words)} ({show.count(number)})")
        self.sums.setText(_sums(self.reports))
        self.sums.setVisible(len(self.reports) > 1)
        self.only.setVisible(len(self.reports) > 1)
        if self._shown:
            self.choose(0)

    @Slot()
    def _choose(self, *_: Any) -> None:
        report = self.current()
        if report is not None:
            self.chosen.emit(report)


def _symbol(report: Report) -> str:
    return show.state(report.verdict.value).split(" ")[0]


def _sums(reports: Sequence[Report]) -> str:
    """Return what came of all files in one sentence, the commonest first."""
    said = Counter(outcome(report) for report in reports)
    return "; ".join(f"{show.count(number)} {words}" for words, number in said.most_common(6)) + "."
