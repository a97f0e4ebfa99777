"""Record one lot received, by hand or from its label: what it holds is computed, what is wrong said, as one types."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from passport_app.domain.gs1 import read_label
from passport_app.gui import drafts
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.dialogs.lot_assays import LotAssays
from passport_app.gui.dialogs.lot_elements import LotElements
from passport_app.gui.dialogs.lot_facts_form import LotFacts
from passport_app.gui.language import tr
from passport_app.gui.line_grid import heading
from passport_app.gui.scan_field import ScanField
from passport_app.gui.scroller import scrolling_down
from passport_app.gui.views.view import button

_FORM = "lot 2"
"""Under this name drafts are kept; another number where they hold other things."""
_PAUSE = 250
"""Milliseconds of silence after which what was typed is checked against the ledger."""


class RecordLot(ActDialog):
    """A form for one lot; nothing is written before it is told to, and what was typed is kept when it is closed."""

    written = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        from passport_app.services.form_choices import choices

        intro = tr("What arrived, by whom, with its papers and what it holds. It is checked as an import is.")
        super().__init__(tr("Record a lot"), intro, parent)
        self.resize(980, 760)
        self._book, self._recorded_it, self._told_wrong = book, False, False
        self._offered = choices(book.reader)
        self.facts, self.elements, self.assays = LotFacts(self._offered), LotElements(), LotAssays()
        self.scan = ScanField()
        self.scan.setAccessibleName(tr("Scan the label"))
        self.scan.setPlaceholderText(tr("Scan the label here: lot and net weight are filled in"))
        self.scan.scanned.connect(self.take_label)
        self.passphrase, self.made_by = passphrase_field(), QLineEdit()
        self._make_form()
        self.act_button.setText(tr("Record the lot"))
        self._again = button(tr("Start anew"), self.start_anew)
        self._again.hide()
        self.foot.insertWidget(0, self._again)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._check)
        self._asked: Any = None
        self.facts.changed.connect(self._changed)
        self.facts.material_changed.connect(self._show_limits)
        self.elements.changed.connect(self._changed)
        self.assays.changed.connect(self._pause.start)
        self.made_by.textEdited.connect(self._pause.start)
        self.assays.method.textEdited.connect(self._pause.start)
        self._fill(drafts.kept(book.path, _FORM))

    def _make_form(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        self.assays.method.setPlaceholderText(tr("Method, such as ICP-OES"))
        self.assays.method.setMaximumWidth(220)
        column.addWidget(self.scan)
        column.addWidget(self.facts)
        column.addLayout(heading(tr("What it holds")))
        column.addWidget(self.elements)
        column.addLayout(heading(tr("Assays against the specification"), self.assays.method))
        column.addWidget(self.assays)
        column.addStretch(1)
        self.body.addWidget(scrolling_down(inside), 1)
        key = form()
        self.made_by.setPlaceholderText(tr("Who records it"))
        key.addRow(tr("&By"), self.made_by)
        key.addRow(tr("&Passphrase"), self.passphrase)
        self.body.addLayout(key)

    # --- what was typed

    def typed(self) -> dict[str, Any]:
        """Return the whole draft."""
        return {
            "facts": self.facts.typed(),
            "elements": self.elements.typed(),
            "assays": self.assays.typed(),
            "by": self.made_by.text(),
            "method": self.assays.method.text(),
        }

    def _fill(self, typed: dict[str, Any] | None) -> None:
        if typed is None:
            self.elements.fill([{}])
            self._show_limits()
            return
        self.facts.fill(typed["facts"])
        self.elements.fill(typed["elements"] or [{}])
        self._show_limits()
        self.assays.show_limits(self.assays.limits, typed["assays"])
        self.assays.method.setText(typed["method"])
        self.made_by.setText(typed["by"])
        self.tell(tr("This is the draft that you left; nothing of it is written yet."), "warn")
        self._again.show()

    @Slot()
    def start_anew(self) -> None:
        """Throw the draft away."""
        drafts.forget(self._book.path, _FORM)
        self.facts.clear()
        self.elements.fill([{}])
        self.elements.undo.clear()
        self.assays.show_limits([], {})
        self.tell("")
        self._again.hide()

    @Slot(str)
    def take_label(self, text: str) -> None:
        """Fill in what a scanned label says; a text that is no label is taken for the lot's id."""
        found = read_label(text)
        if found is None:
            self.facts.fields["lot_id"].setText(text.strip())
            return
        self.facts.take_label(found)
        self.tell(tr("Read from the label. Look whether it is right, and fill in the rest."), "good")

    def rows(self) -> dict[str, list[dict[str, str]]]:
        """Return what was typed as rows of the plant's tables; shares that cannot be read are said at their line."""
        from passport_app.services.record_matter import contents_row

        row = self.facts.row()
        lot = row["lot_id"].strip()
        lines = [line for line in self.elements.typed() if line["assay"].strip()]
        contents = [made for line in lines if (made := contents_row(lot, line)) is not None]
        return {"lots": [row], "contents": contents, "assays": self.assays.rows(lot, row["received_on"])}

    def _given(self) -> dict[str, Path]:
        evidence = self.facts.evidence
        return {evidence.name: evidence} if evidence.name else {}

    # --- checking

    @Slot()
    def _show_limits(self) -> None:
        from passport_app.services.form_choices import limits_of

        self.assays.show_limits(limits_of(self._book.reader, self.facts.material), self.assays.typed())
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self._compute()
        self._pause.start()

    def _compute(self) -> bool:
        mass = self.facts.fields["mass_kg"].text()
        return self.elements.compute(mass, self._offered.formulas.get(self.facts.material))

    @Slot()
    def _check(self) -> None:
        """Ask the ledger what it would say of this."""
        if self._recorded_it or self.job is not None:
            return
        self.keep_draft()
        path, rows, evidence = self._book.path, self.rows(), self._given()

        def work(_progress: Any, cancelled: Any) -> Any:
            from passport_app.services.record_matter import record

            return record(path, rows, evidence=evidence, cancelled=cancelled)

        self._asked = self._book.jobs.look_up(work)
        self._asked.done.connect(self._told)

    @Slot(object)
    def _told(self, recorded: Any) -> None:
        if self.sender() is not self._asked or self._recorded_it or self.job is not None:
            return
        wrong = "\n".join(self.facts.tell(recorded.problems, missing=False))
        if wrong or self._told_wrong:  # what the form says of itself stays until there is something else to say
            self.tell(wrong)
        self._told_wrong = bool(wrong)

    # --- writing

    def act(self) -> None:
        if not self._compute():
            self.tell(tr("Something in what it holds is wrong; it is said at its line."))
            return
        if not self.passphrase.text():
            self.tell(tr("The passphrase of the ledger's key is needed to write to it."), "warn")
            self.passphrase.setFocus()
            return
        path, rows, evidence = self._book.path, self.rows(), self._given()
        passphrase, by = self.passphrase.text(), self.made_by.text()

        def work(progress: Any, cancelled: Any) -> Any:
            from passport_app.services.record_matter import record

            return record(
                path, rows, evidence=evidence, by=by, passphrase=passphrase, progress=progress, cancelled=cancelled
            )

        self.run(self._book.jobs.write(tr("Recording the lot"), work), self._recorded)

    def _recorded(self, recorded: Any) -> None:
        if recorded.problems:
            other = self.facts.tell(recorded.problems, missing=True)
            self.tell("\n".join(other) or tr("Nothing was written: what is wrong is said at its field."))
            return
        self.passphrase.clear()
        if not recorded.taken.committed:
            self.tell(tr("The ledger holds this lot already, just so; nothing was written."), "warn")
            return
        self._recorded_it = True
        drafts.forget(self._book.path, _FORM)
        self.written.emit()
        self.inside.setEnabled(False)
        lot = self.facts.fields["lot_id"].text().strip()
        self.finish(tr("Lot {lot} is recorded, and a checkpoint signed over it.", lot=lot))

    def keep_draft(self) -> None:
        """Keep what was typed, unless it is nothing or written already."""
        if self._recorded_it or self.job is not None:
            return
        typed = self.typed()
        facts, elements = typed["facts"], typed["elements"]
        begun = any(facts[name].strip() for name in ("lot_id", "mass_kg", "document"))
        begun = begun or any(line["assay"].strip() for line in elements)
        drafts.keep(self._book.path, _FORM, typed if begun else None)

    def reject(self) -> None:
        self.keep_draft()
        super().reject()
