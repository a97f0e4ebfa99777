"""Record one lot received, by hand or from its label: what it holds is computed, what is wrong said, as one types."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from passport_app.domain.gs1 import read_label
from passport_app.gui.book import Book
from passport_app.gui.dialogs.lot_assays import LotAssays
from passport_app.gui.dialogs.lot_elements import LotElements
from passport_app.gui.dialogs.lot_facts_form import LotFacts
from passport_app.gui.dialogs.recording import RecordDialog, Recording, Rows, column_of
from passport_app.gui.language import tr
from passport_app.gui.line_grid import heading
from passport_app.gui.scan_field import ScanField

if TYPE_CHECKING:
    from passport_app.domain.finding import Problem

_PAUSE = 250


class RecordLot(RecordDialog):
    """A form for one lot."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        from passport_app.services.form_choices import choices

        words = Recording(
            draft="lot 2",
            title=tr("Record a lot"),
            intro=tr("What arrived, by whom, with its papers and what it holds. It is checked as an import is."),
            act=tr("Record the lot"),
            running=tr("Recording the lot"),
            held=tr("The ledger holds this lot already, just so; nothing was written."),
        )
        super().__init__(book, words, _PAUSE, parent)
        self.resize(980, 760)
        self._offered = choices(book.reader)
        self.facts, self.elements, self.assays = LotFacts(self._offered), LotElements(), LotAssays()
        self.scan = ScanField()
        self.scan.setAccessibleName(tr("Scan the label"))
        self.scan.setPlaceholderText(tr("Scan the label here: lot and net weight are filled in"))
        self.scan.scanned.connect(self.take_label)
        self._make_form()
        self.facts.changed.connect(self._changed)
        self.facts.material_changed.connect(self._show_limits)
        self.elements.changed.connect(self._changed)
        self.assays.changed.connect(self._pause.start)
        self.assays.method.textEdited.connect(self._pause.start)
        self.elements.fill([{}])
        self._show_limits()
        self._begin_with_draft()

    def _make_form(self) -> None:
        inside = QWidget()
        column = column_of(inside, 12)
        self.assays.method.setPlaceholderText(tr("Method, such as ICP-OES"))
        self.assays.method.setMaximumWidth(220)
        column.addWidget(self.scan)
        column.addWidget(self.facts)
        column.addLayout(heading(tr("What it holds")))
        column.addWidget(self.elements)
        column.addLayout(heading(tr("Assays against the specification"), self.assays.method))
        column.addWidget(self.assays)
        column.addStretch(1)
        self._put_in(inside)

    # --- what was typed

    def typed(self) -> dict[str, Any]:
        return {
            "facts": self.facts.typed(),
            "elements": self.elements.typed(),
            "assays": self.assays.typed(),
            "by": self.made_by.text(),
            "method": self.assays.method.text(),
        }

    def begun(self) -> bool:
        facts = self.facts.typed()
        of_the_lot = any(facts[name].strip() for name in ("lot_id", "mass_kg", "document"))
        return of_the_lot or any(line["assay"].strip() for line in self.elements.typed())

    def fill(self, typed: dict[str, Any]) -> None:
        self.facts.fill(typed["facts"])
        self.elements.fill(typed["elements"] or [{}])
        self._show_limits()
        self.assays.show_limits(self.assays.limits, typed["assays"])
        self.assays.method.setText(typed["method"])
        self.made_by.setText(typed["by"])

    def clear(self) -> None:
        self.facts.clear()
        self.elements.fill([{}])
        self.elements.undo.clear()
        self.assays.show_limits([], {})

    @Slot(str)
    def take_label(self, text: str) -> None:
        """Fill in what a scanned label says; a text that is no label is taken for the lot's id."""
        found = read_label(text)
        if found is None:
            self.facts.fields["lot_id"].setText(text.strip())
            return
        self.facts.take_label(found)
        self.tell(tr("Read from the label. Look whether it is right, and fill in the rest."), "good")

    def rows(self) -> Rows:
        """Return what was typed as rows of the plant's tables; shares that cannot be read are said at their line."""
        from passport_app.services.record_matter import contents_row

        row = self.facts.row()
        lot = row["lot_id"].strip()
        lines = [line for line in self.elements.typed() if line["assay"].strip()]
        contents = [dict(made) for line in lines if (made := contents_row(lot, line)) is not None]
        return {"lots": [row], "contents": contents, "assays": self.assays.rows(lot, row["received_on"])}

    def evidence(self) -> dict[str, Path]:
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

    def show_problems(self, problems: Sequence[Problem], *, missing: bool) -> list[str]:
        return self.facts.tell(problems, missing=missing)

    # --- writing

    def act(self) -> None:
        if not self._compute():
            self.tell(tr("Something in what it holds is wrong; it is said at its line."))
            return
        super().act()

    def told(self) -> str:
        lot = self.facts.fields["lot_id"].text().strip()
        return tr("Lot {lot} is recorded, and a checkpoint signed over it.", lot=lot)
