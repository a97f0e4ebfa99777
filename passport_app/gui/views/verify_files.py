"""The files that were verified, as a table: one line each, what came of it first, to be narrowed and handed on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from passport_app.domain.table import as_csv
from passport_app.domain.verdict import Report, Verdict
from passport_app.gui import format as show
from passport_app.gui.language import mark, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import label
from passport_app.telling.verdict_words import headline, outcome_marked

_COLUMNS = (Column("File", width=27), Column("Outcome", width=24))
_ORDER = {Verdict.FAILED: 0, Verdict.INDETERMINATE: 1, Verdict.PASSED: 2}
_CHOICES = (
    (mark("All files"), None),
    (mark("Failed"), Verdict.FAILED),
    (mark("Cannot be told"), Verdict.INDETERMINATE),
    (mark("Passed"), Verdict.PASSED),
)


class Line(NamedTuple):
    """A report with what the table says of it, worked out once: the verdict follows from all its checks."""

    report: Report
    verdict: Verdict
    outcome: str
    """In the words of the program, which `tr` puts into the window's."""


def lines_of(reports: Iterable[Report]) -> list[Line]:
    """Return the lines of reports, the gravest first: a job does it, for of many thousand it takes a while."""
    lines = [Line(report, report.verdict, outcome_marked(report)) for report in reports]
    return sorted(lines, key=lambda line: _ORDER[line.verdict])


class VerifiedFiles(QWidget):
    """The reports at hand, the gravest first within each time that something was verified."""

    chosen = Signal(object)
    """The report of the line that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._shown: list[Line] = []
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

    @property
    def reports(self) -> list[Report]:
        """All reports, in the order of the table."""
        return [line.report for line in self._lines]

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, lines: Sequence[Line]) -> None:
        """Put new lines before those that are here."""
        self._lines = [*lines, *self._lines]
        self._show()

    def clear(self) -> None:
        """Forget the reports."""
        self._lines = []
        self._show()

    def current(self) -> Report | None:
        """Return the report of the line that is chosen."""
        row = self.table.currentIndex().row()
        return self._shown[row].report if 0 <= row < len(self._shown) else None

    def choose(self, row: int) -> None:
        """Choose a line."""
        self.table.selectRow(row)

    def as_csv(self) -> str:
        """Return the table as it is shown: a line for each file, with its first reason in words."""
        rows = [("file", "kind", "verdict", "what", "reason", "detail", "signer", "trusted")]
        for report in (line.report for line in self._shown):
            check = report.decisive
            reason, detail = (check.reason, check.detail) if check else ("", "")
            trusted = "" if report.trusted is None else "yes" if report.trusted else "no"
            words = (report.kind, report.verdict.value, headline(report), reason, detail, report.signer or "", trusted)
            rows.append((report.file, *words))
        return as_csv(rows, end="\n")

    @Slot()
    def _show(self, *_: Any) -> None:
        only = self.only.currentData()
        self._shown = [line for line in self._lines if only in (None, line.verdict)]
        begins = {verdict: _symbol(verdict) for verdict in Verdict}
        tones = {verdict: show.tone(verdict.value) for verdict in Verdict}
        words = {said: tr(said) for said in {line.outcome for line in self._lines}}
        self.table.set_rows(
            [
                ((f"{begins[line.verdict]}  {line.report.file}", tones[line.verdict]), words[line.outcome])
                for line in self._shown
            ]
        )
        counts = Counter(line.verdict for line in self._lines)
        for place, (choice, verdict) in enumerate(_CHOICES):
            number = len(self._lines) if verdict is None else counts[verdict]
            self.only.setItemText(place, f"{tr(choice)} ({show.count(number)})")
        self.sums.setText(_sums(Counter(words[line.outcome] for line in self._lines)))
        self.sums.setVisible(len(self._lines) > 1)
        self.only.setVisible(len(self._lines) > 1)
        if self._shown:
            self.choose(0)

    @Slot()
    def _choose(self, *_: Any) -> None:
        report = self.current()
        if report is not None:
            self.chosen.emit(report)


def _symbol(verdict: Verdict) -> str:
    return show.state(verdict.value).split(" ")[0]


def _sums(said: Counter[str]) -> str:
    """Return what came of all files in one sentence, the commonest first."""
    return "; ".join(f"{show.count(number)} {words}" for words, number in said.most_common(6)) + "."
