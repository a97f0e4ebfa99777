"""Record one batch: what went in, what came out and in which stream; its balance stands below while one types."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from passport_app.domain.tables import PROCESSES
from passport_app.gui import drafts
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.checked import Checked, choose, set_value, title_of, value_of
from passport_app.gui.day_fields import TimeField, fault_of, set_text, text_of
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.batch_balance import balance_row, masses_told
from passport_app.gui.dialogs.batch_lines import CellLots, Inputs, Outputs, problem_lines
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.language import said, tr
from passport_app.gui.line_grid import heading
from passport_app.gui.scroller import scrolling_down
from passport_app.gui.table.rows_model import Column, RowsModel
from passport_app.gui.table.table_view import small_table
from passport_app.gui.views.view import button, label, set_tone

_FORM = "batch 2"
"""Under this name drafts are kept; another number where they hold other things."""
_PAUSE = 300
_NOT_YET = frozenset({"missing", "missing_column", "no_rows"})
_HEAD = ("batch_id", "started_at", "ended_at")
_BALANCE = (
    Column("Element", width=8), Column("In, g", True, 20), Column("Out, g", True, 20),
    Column("Difference, g", True, 18), Column("Deviation, %", True, 12), Column("Within 2 %", width=14),
)  # fmt: skip


class RecordBatch(ActDialog):
    """A form for one batch; the balance shown is what the ledger would compute, not an estimate."""

    written = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        from passport_app.services.form_choices import choices, lots_beginning, stock_of

        intro = tr("What was used and what became of it. Waste stands in its own stream; what is missing is a finding.")
        super().__init__(tr("Record a batch"), intro, parent)
        self.resize(1010, 780)
        self._book, self._recorded_it, self._told_wrong, self._asked = book, False, False, None
        offered, reader = choices(book.reader), book.reader
        self.inputs = Inputs(lambda text: lots_beginning(reader, text), lambda lot: stock_of(reader, lot))
        self.outputs = Outputs([(words, value) for value, words in offered.materials])
        self.cells = CellLots([(words, value) for value, words in offered.models])
        self.passphrase, self.made_by = passphrase_field(), QLineEdit()
        self._make_head(offered)
        self._make_form()
        self.act_button.setText(tr("Record the batch"))
        self._again = button(tr("Start anew"), self.start_anew)
        self._again.hide()
        self.foot.insertWidget(0, self._again)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._check)
        for grid in (self.inputs, self.outputs, self.cells):
            grid.changed.connect(self._pause.start)
        for name in _HEAD:
            self.fields[name].textChanged.connect(self._pause.start)
        for name in ("process", "site_id"):
            self.fields[name].currentTextChanged.connect(self._pause.start)
        self.fields["process"].currentTextChanged.connect(self._process_chosen)
        self.made_by.textEdited.connect(self._pause.start)
        self._fill(drafts.kept(book.path, _FORM))

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
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
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
        self.balance = small_table(tr("Balance"), _BALANCE)
        self.balance.setMinimumHeight(150)
        column.addWidget(self.balance, 1)
        self.body.addWidget(scrolling_down(inside), 1)
        key = form()
        self.made_by.setPlaceholderText(tr("Who records it"))
        key.addRow(tr("&By"), self.made_by)
        key.addRow(tr("&Passphrase"), self.passphrase)
        self.body.addLayout(key)

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
        """Return the whole draft."""
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

    def _fill(self, typed: dict[str, Any] | None) -> None:
        drafted = typed is not None
        typed = typed or {"head": {}, "inputs": [{}], "outputs": [{}], "cells": []}
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
        if drafted:
            self.tell(tr("This is the draft that you left; nothing of it is written yet."), "warn")
            self._again.show()

    @Slot()
    def start_anew(self) -> None:
        """Throw the draft away."""
        drafts.forget(self._book.path, _FORM)
        self._fill({"head": dict.fromkeys(("batch_id", "process"), ""), "inputs": [{}], "outputs": [{}], "cells": []})
        for grid in (self.inputs, self.outputs, self.cells):
            grid.undo.clear()
        self.tell("")
        self._again.hide()

    def rows(self) -> dict[str, list[dict[str, str]]]:
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

    # --- checking

    @Slot()
    def _check(self) -> None:
        """Ask the ledger what it would say of this, and what the balance would be."""
        if self._recorded_it or self.job is not None:
            return
        self.keep_draft()
        path, rows = self._book.path, self.rows()

        def work(_progress: Any, cancelled: Any) -> Any:
            from passport_app.services.record_matter import record

            return record(path, rows, cancelled=cancelled)

        self._asked = self._book.jobs.look_up(work)
        self._asked.done.connect(self._told)

    @Slot(object)
    def _told(self, recorded: Any) -> None:
        if self.sender() is not self._asked or self._recorded_it or self.job is not None:
            return
        wrong = "\n".join(self.show_problems(recorded.problems, missing=False))
        if wrong or self._told_wrong:  # what the form says of itself stays until there is something else to say
            self.tell(wrong)
        self._told_wrong = bool(wrong)
        self.show_balance(recorded.balance)

    def show_problems(self, problems: Any, *, missing: bool) -> list[str]:
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

    def show_balance(self, balance: Any) -> None:
        """Show a balance as the ledger computed it, or that there is none yet."""
        model = self.balance.model()
        elements = balance.elements if balance is not None else ()
        if isinstance(model, RowsModel):
            model.set_rows([balance_row(element) for element in elements])
        if balance is None:
            words, tone = tr("The balance stands here when what was typed can be taken."), "muted"
        elif balance.findings:
            words, tone = "\n".join(f"△ {said(f.message)}" for f in balance.findings), "warn"
        else:
            words, tone = (tr("✓ It balances."), "good") if elements else (tr("Nothing to balance yet."), "muted")
        self.balance_says.setText("\n".join(filter(None, (masses_told(self.rows()), words))))
        set_tone(self.balance_says, "tone", tone)

    # --- writing

    def act(self) -> None:
        if not self.passphrase.text():
            self.tell(tr("The passphrase of the ledger's key is needed to write to it."), "warn")
            self.passphrase.setFocus()
            return
        path, rows, passphrase, by = self._book.path, self.rows(), self.passphrase.text(), self.made_by.text()

        def work(progress: Any, cancelled: Any) -> Any:
            from passport_app.services.record_matter import record

            return record(path, rows, by=by, passphrase=passphrase, progress=progress, cancelled=cancelled)

        self.run(self._book.jobs.write(tr("Recording the batch"), work), self._recorded)

    def _recorded(self, recorded: Any) -> None:
        if recorded.problems:
            other = self.show_problems(recorded.problems, missing=True)
            self.tell("\n".join(other) or tr("Nothing was written: what is wrong is said at its field."))
            return
        self.passphrase.clear()
        self.show_balance(recorded.balance)
        if not recorded.taken.committed:
            self.tell(tr("The ledger holds this batch already, just so; nothing was written."), "warn")
            return
        self._recorded_it = True
        drafts.forget(self._book.path, _FORM)
        self.written.emit()
        self.inside.setEnabled(False)
        words = tr("Batch {batch} is recorded, and a checkpoint signed over it.", batch=self._head()["batch_id"])
        self.finish(words, tone="warn" if recorded.balance is not None and recorded.balance.findings else "good")

    def keep_draft(self) -> None:
        """Keep what was typed, unless it is nothing or written already."""
        if self._recorded_it or self.job is not None:
            return
        rows = self.rows()
        begun = rows["batches"][0]["batch_id"] or rows["inputs"] or rows["outputs"] or rows["cell_lots"]
        drafts.keep(self._book.path, _FORM, self.typed() if begun else None)

    def reject(self) -> None:
        self.keep_draft()
        super().reject()
