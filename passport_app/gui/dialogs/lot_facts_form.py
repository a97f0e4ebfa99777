"""The facts of a lot in its form: what, from whom, how much, with which papers; each field says what is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from passport_app.domain.gs1 import Label
from passport_app.domain.quantity import kilograms
from passport_app.domain.tables import CUSTODY
from passport_app.gui import format as show
from passport_app.gui.checked import Checked, choose, number_field, set_value, title_of, value_of
from passport_app.gui.day_fields import DayField, fault_of, set_text, text_of
from passport_app.gui.language import mark, said, tr
from passport_app.gui.views.view import button

_CUSTODY = {
    "identity_preserved": mark("identity preserved"),
    "segregated": mark("segregated"),
    "controlled_blending": mark("controlled blending"),
    "mass_balance": mark("mass balance"),
    "book_and_claim": mark("book and claim"),
}
_PLAIN = ("lot_id", "mass_kg", "received_on", "origin_country", "document_valid_until")
_CHOSEN = ("material", "supplier_id", "chain_of_custody")
_NOT_YET = frozenset({"missing", "missing_column", "no_rows"})


class LotFacts(QWidget):
    """Fields in two columns, after the columns of the table of lots."""

    changed = Signal()
    material_changed = Signal()

    def __init__(self, offered: Any) -> None:
        super().__init__()
        self.evidence = Path()
        self._make_fields(offered)
        self._lay_out()
        for name in _PLAIN:
            self.fields[name].textChanged.connect(self._typed)
        for name in _CHOSEN:
            self.fields[name].currentTextChanged.connect(self._typed)
        self.fields["material"].currentTextChanged.connect(self.material_changed)

    def _make_fields(self, offered: Any) -> None:
        plain: dict[str, Any] = {
            "lot_id": QLineEdit(),
            "mass_kg": number_field(tr("Mass in kilograms"), "1 200.000"),
            "received_on": DayField(),
            "origin_country": QLineEdit(),
            "document_valid_until": DayField(none=tr("Without end")),
        }
        plain["origin_country"].setPlaceholderText(tr("two letters, such as IT"))
        plain["received_on"].set_iso(_today())
        chosen = {
            "material": choose(tr("Material"), [(words, value) for value, words in offered.materials]),
            "supplier_id": choose(tr("Supplier"), [(words, value) for value, words in offered.suppliers]),
            "chain_of_custody": choose(
                tr("Chain of custody"), [(tr(_CUSTODY[name]), name) for name in CUSTODY], empty=tr("not stated")
            ),
        }
        self.fields: dict[str, Any] = {**plain, **chosen}
        self.document = QLineEdit()
        self.document.setReadOnly(True)
        self.document.setPlaceholderText(tr("The certificate of analysis, the declaration"))
        self.checked = {name: Checked(field) for name, field in self.fields.items()}
        self.checked["document"] = Checked(self.document)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        places = (
            ((tr("&Lot"), "lot_id"), (tr("&Supplier"), "supplier_id")),
            ((tr("&Material"), "material"), (tr("&Country of origin"), "origin_country")),
            ((tr("M&ass, kg"), "mass_kg"), (tr("Chain of c&ustody"), "chain_of_custody")),
            ((tr("&Received on"), "received_on"), (tr("&Document"), "document")),
            (("", ""), (tr("&Valid until"), "document_valid_until")),
        )
        for line, pair in enumerate(places):
            for side, (words, name) in enumerate(pair):
                if name:
                    self._place(grid, line, side * 2, words, name)

    def _place(self, grid: QGridLayout, line: int, column: int, words: str, name: str) -> None:
        shown = title_of(self.checked[name].field, words)
        shown.setContentsMargins(0, 7, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(shown, line, column, Qt.AlignmentFlag.AlignRight | top)
        widget: QWidget = self.checked[name]
        if name == "document":
            widget = QWidget()
            row = QHBoxLayout(widget)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(self.checked[name], 1)
            row.addWidget(button(tr("Choose…"), self.choose_document), 0, top)
        grid.addWidget(widget, line, column + 1, top)

    # --- what was typed

    def typed(self) -> dict[str, str]:
        """Return what was typed, by the names of columns; the document by its path."""
        return {
            **{name: text_of(self.fields[name]) for name in _PLAIN},
            **{name: value_of(self.fields[name]) for name in _CHOSEN},
            "document": str(self.evidence) if self.evidence.name else "",
        }

    def row(self) -> dict[str, str]:
        """Return what was typed as a row of the table of lots."""
        return {**self.typed(), "document": self.evidence.name}

    @property
    def material(self) -> str:
        """The material chosen, or what was typed in its place."""
        return value_of(self.fields["material"])

    def fill(self, typed: dict[str, str]) -> None:
        """Show what was typed before."""
        for name in _PLAIN:
            set_text(self.fields[name], typed[name])
        for name in _CHOSEN:
            set_value(self.fields[name], typed[name])
        if typed["document"]:
            self.take_document(Path(typed["document"]))

    def clear(self) -> None:
        """Begin anew."""
        for name in _PLAIN:
            set_text(self.fields[name], _today() if name == "received_on" else "")
        for name in _CHOSEN:
            self.fields[name].setCurrentIndex(-1)
            self.fields[name].clearEditText()
        self.evidence = Path()
        self.document.clear()
        for checked in self.checked.values():
            checked.tell("")

    def take_label(self, found: Label) -> None:
        """Fill in what a scanned label says."""
        if name := found.lot or found.serial:
            self.fields["lot_id"].setText(name)
        if found.net_mass is not None:
            self.fields["mass_kg"].setText(kilograms(found.net_mass))

    @Slot()
    def choose_document(self) -> None:
        """Ask for the file of evidence."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Document"), "", tr("Documents (*.pdf);;All files (*)"))
        if name:
            self.take_document(Path(name))

    def take_document(self, path: Path) -> None:
        """Take a file as the lot's evidence and show its hash."""
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            self.checked["document"].tell(f"{path.name}: {error.strerror}")
            return
        self.evidence = path
        self.document.setText(path.name)
        self.checked["document"].tell(tr("SHA-256 {digest}…", digest=digest[:16]), "good")
        self.checked["document"].setToolTip(digest)
        self.changed.emit()

    # --- what is wrong

    @Slot()
    def _typed(self) -> None:
        from passport_app.services.record_matter import doubtful_mass, mass_fault, papers_fault

        mass = self.fields["mass_kg"].text()
        self.checked["mass_kg"].tell(said(mass_fault(mass)))
        if (read_as := doubtful_mass(mass)) is not None:
            self.checked["mass_kg"].tell(tr("Read as {mass} kg.", mass=show.mass(read_as)), "warn")
        until, lot = self.fields["document_valid_until"], self.fields["lot_id"].text().strip()
        if words := until.fault():
            self.checked["document_valid_until"].tell(words)
        else:
            self.checked["document_valid_until"].tell(said(papers_fault(until.iso, lot, _day())), "warn")
        self.changed.emit()

    def tell(self, problems: Sequence[Any], *, missing: bool) -> list[str]:
        """Show problems at their fields; return what has no field. Empty fields count only where `missing`."""
        shown = [p for p in problems if missing or p.code not in _NOT_YET]
        for name in (*_PLAIN, *_CHOSEN):
            if name not in ("mass_kg", "document_valid_until"):
                self.checked[name].tell("")
        refused = any(problem.file == "lots" for problem in problems)
        other = []
        for problem in shown:
            at = self.checked.get(problem.column or "") if problem.file == "lots" else None
            if at is not None:
                at.tell(fault_of(at.field) or said(problem.message))
            elif not (refused and problem.column == "lot_id"):  # of a lot that is refused, no table knows
                other.append(said(problem.message))
        return list(dict.fromkeys(other))


def _day() -> date:
    return date.today()  # noqa: DTZ011 - the user's day


def _today() -> str:
    return _day().isoformat()
