"""Record one batch: what went in, what came out and in which stream; its balance stands below while one types."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from passport_app.domain.tables import PROCESSES
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.checked import Checked, choose, set_value, title_of, value_of
from passport_app.gui.day_fields import TimeField, fault_of, set_text, text_of
from passport_app.gui.dialogs.batch_balance import balance_row, masses_told
from passport_app.gui.dialogs.batch_lines import CellLots, Inputs, Outputs, problem_lines
from passport_app.gui.dialogs.recording import RecordDialog, Recording, Rows, column_of
from passport_app.gui.language import said, tr
from passport_app.gui.line_grid import heading
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import label, set_tone

if TYPE_CHECKING:
    from passport_app.domain.finding import Problem
    from passport_app.services.record_matter import Recorded

_PAUSE = 300
_NOT_YET = frozenset({"missing", "missing_column", "no_rows"})
_HEAD = ("batch_id", "started_at", "ended_at")
_BALANCE = (
    Column("Element", width=8), Column("In, g", True, 20), Column("Out, g", True, 20),
    Column("Difference, g", True, 18), Column("Deviation, %", True, 12), Column("Within 2 %", width=14),
)  # fmt: skip


_EMPTY: dict[str, Any] = {"head": {}, "inputs": [{}], "outputs": [{}], "cells": []}


class RecordBatch(RecordDialog):
    """A form for one batch; the balance shown is what the ledger would compute, not an estimate."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        from passport_app.services.form_choices import choices, lots_beginning, stock_of

        words = Recording(
            draft="batch 2",
            title=tr("Record a batch"),
            intro=tr(
                "What was used and what became of it. Waste stands in its own stream; what is missing is a finding."
            ),
            act=tr("Record the batch"),
            running=tr("Recording the batch"),
            held=tr("The ledger holds this batch already, just so; nothing was written."),
        )
        super().__init__(book, words, _PAUSE, parent)
        self.resize(1010, 780)
        offered, reader = choices(book.reader), book.reader
        self.inputs = Inputs(lambda text: lots_beginning(reader, text), lambda lot: stock_of(reader, lot))
        self.outputs = Outputs([(words, value) for value, words in offered.materials])
        self.cells = CellLots([(words, value) for value, words in offered.models])
        self._make_head(offered)
        self._make_form()
        for grid in (self.inputs, self.outputs, self.cells):
            grid.changed.connect(self._pause.start)
        for name in _HEAD:
            self.fields[name].textChanged.connect(self._pause.start)
        for name in ("process", "site_id"):
            self.fields[name].currentTextChanged.connect(self._pause.start)
        self.fields["process"].currentTextChanged.connect(self._process_chosen)
        self.fill(_EMPTY)
        self._begin_with_draft()

    # --- making

    def _make_head(self, offered: Any) -> None:
        now = datetime.now().astimezone().replace(second=0, microsecond=0).isoformat(timespec="minutes")
        self.fields: dict[str, Any] = {
            "batch_id": QLineEdit(),
            "process": choose(tr("Process"), [(show.word(name), name) for name in PROCESSES]),
            "site_id": choose(tr("Site"), [(words, value) for value, words in offered.sites]),
            "started_at": TimeField(),
            "ended_at": TimeField(),
        }
        for name in ("started_at", "ended_at"):
            self.fields[name].set_iso(now)
        if len(offered.sites) == 1:
            self.fields["site_id"].setCurrentIndex(0)
        self.checked = {name: Checked(field) for name, field in self.fields.items()}

    def _make_form(self) -> None:
        inside = QWidget()
        column = column_of(inside, 10)
        column.addLayout(self._lay_out_head())
        column.addLayout(heading(tr("What went in")))
        column.addWidget(self.inputs)
        column.addLayout(heading(tr("What came out")))
        column.addWidget(self.outputs)
        self._cells_heading = QWidget()
        title = heading(tr("Cells"))
        title.setContentsMargins(0, 0, 0, 0)
        self._cells_heading.setLayout(title)
        column.addWidget(self._cells_heading)
        column.addWidget(self.cells)
        self.balance_says = label("", wrap=True)
        column.addLayout(heading(tr("Balance")))
        column.addWidget(self.balance_says)
        self.balance = SmallTable(tr("Balance"), _BALANCE)
        self.balance.setMinimumHeight(150)
        column.addWidget(self.balance, 1)
        self._put_in(inside)

    def _lay_out_head(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        words = (tr("Batc&h"), tr("P&rocess"), tr("&Site"), tr("S&tarted"), tr("&Ended"))
        names = ("batch_id", "process", "site_id", "started_at", "ended_at")
        for column, (text, name) in enumerate(zip(words, names, strict=True)):
            grid.addWidget(title_of(self.fields[name], text, tone="muted"), 0, column)
            grid.addWidget(self.checked[name], 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 3 if name in ("started_at", "ended_at") else 2)
        return grid

    @Slot()
    def _process_chosen(self) -> None:
        """Cells come out of an assembly alone."""
        assembly = value_of(self.fields["process"]) == "assembly"
        for widget in (self._cells_heading, self.cells):
            widget.setVisible(assembly)

    # --- what was typed

    def typed(self) -> dict[str, Any]:
        return {
            "head": self._head(),
            "inputs": self.inputs.typed(),
            "outputs": self.outputs.typed(),
            "cells": self.cells.typed(),
            "by": self.made_by.text(),
        }

    def _head(self) -> dict[str, str]:
        chosen = {name: value_of(self.fields[name]) for name in ("process", "site_id")}
        return {**{name: text_of(self.fields[name]).strip() for name in _HEAD}, **chosen}

    def begun(self) -> bool:
        rows = self.rows()
        return bool(rows["batches"][0]["batch_id"] or rows["inputs"] or rows["outputs"] or rows["cell_lots"])

    def fill(self, typed: dict[str, Any]) -> None:
        for name, value in typed["head"].items():
            if name in _HEAD:
                set_text(self.fields[name], value)
            else:
                set_value(self.fields[name], value)
        self.inputs.fill(typed["inputs"])
        self.outputs.fill(typed["outputs"])
        self.cells.fill(typed["cells"])
        self.made_by.setText(typed.get("by", self.made_by.text()))
        self._process_chosen()

    def clear(self) -> None:
        self.fill(_EMPTY | {"head": dict.fromkeys(("batch_id", "process"), "")})
        for grid in (self.inputs, self.outputs, self.cells):
            grid.undo.clear()

    def rows(self) -> Rows:
        """Return what was typed as rows of the plant's tables; lines in which nothing was typed are none."""
        head = self._head()
        batch = head["batch_id"]
        inputs = [{"batch_id": batch, **line} for line in self.inputs.typed()]
        outputs = [{"batch_id": batch, **line} for line in self.outputs.typed()]
        cells = [{"batch_id": batch, **line} for line in self.cells.typed()] if not self.cells.isHidden() else []
        return {
            "batches": [head],
            "inputs": [row for row in inputs if row["lot_id"] or row["mass_kg"].strip()],
            "outputs": [row for row in outputs if row["lot_id"] or row["mass_kg"].strip()],
            "cell_lots": [row for row in cells if row["cell_lot_id"] or row["first_serial"]],
        }

    # --- what the ledger says of it

    def show_problems(self, problems: Sequence[Problem], *, missing: bool) -> list[str]:
        """Show problems at their fields and lines; return what has neither. Empty fields count where `missing`."""
        shown = [p for p in problems if missing or p.code not in _NOT_YET]
        for checked in self.checked.values():
            checked.tell("")
        refused = any(p.file == "batches" for p in problems)
        rest = []
        for table, grid in (("inputs", self.inputs), ("outputs", self.outputs), ("cell_lots", self.cells)):
            of_table = [p for p in shown if p.file == table and not (refused and p.column == "batch_id")]
            rest += problem_lines(grid, of_table, lambda p: said(p.message))
        for problem in shown:
            if problem.file == "batches" and problem.column in self.checked:
                self.checked[problem.column].tell(fault_of(self.fields[problem.column]) or said(problem.message))
            elif problem.file == "batches":
                rest.append(problem)
        return list(dict.fromkeys(said(p.message) for p in rest))

    def show_outcome(self, recorded: Recorded) -> str:
        """Show the balance as the ledger computed it, or that there is none yet."""
        balance = recorded.balance
        elements = balance.elements if balance is not None else ()
        self.balance.set_rows([balance_row(element) for element in elements])
        if balance is None:
            words, tone = tr("The balance stands here when what was typed can be taken."), "muted"
        elif balance.findings:
            words, tone = "\n".join(f"△ {said(f.message)}" for f in balance.findings), "warn"
        else:
            words, tone = (tr("✓ It balances."), "good") if elements else (tr("Nothing to balance yet."), "muted")
        self.balance_says.setText("\n".join(filter(None, (masses_told(self.rows()), words))))
        set_tone(self.balance_says, "tone", tone)
        return "warn" if tone == "warn" else "good"

    def told(self) -> str:
        return tr("Batch {batch} is recorded, and a checkpoint signed over it.", batch=self._head()["batch_id"])
