"""The elements of a lot in its form: assay and origins in percent, and what that makes in kilograms as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QComboBox, QWidget

from passport_app.gui import format as show
from passport_app.gui.checked import number_field
from passport_app.gui.language import mark, said, tr
from passport_app.gui.line_grid import Line, LineGrid, Typed
from passport_app.gui.views.view import label, set_tone

SHARES = ("assay", "pre_consumer", "post_consumer", "unknown")
_ELEMENTS = ("Ni", "Co", "Li", "Mn", "Pb", "Al", "Cu", "Fe", "P", "C", "Sb", "Na", "S", "F")
_NAMES = {
    "assay": mark("Content, %"),
    "pre_consumer": mark("Pre-consumer, %"),
    "post_consumer": mark("Post-consumer, %"),
    "unknown": mark("Unknown, %"),
}


class ElementLine(Line):
    """One element."""

    def __init__(self) -> None:
        super().__init__()
        self.element = QComboBox()
        self.element.setEditable(True)
        self.element.addItems(_ELEMENTS)
        self.element.setAccessibleName(tr("Element"))
        self.element.setMinimumContentsLength(3)
        self.fields = {name: number_field(tr(_NAMES[name]), "0" if name != "assay" else "") for name in SHARES}
        self.total, self.recycled = label(show.NONE), label(show.NONE)
        for shown in (self.total, self.recycled):
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            shown.setMinimumWidth(96)

    def widgets(self) -> list[QWidget]:
        return [self.element, *self.fields.values(), self.total, self.recycled]

    def signals(self) -> list[SignalInstance]:
        return [self.element.currentTextChanged, *(field.textChanged for field in self.fields.values())]

    def typed(self) -> Typed:
        return {"element": self.element.currentText().strip(), **{n: f.text() for n, f in self.fields.items()}}

    def fill(self, typed: Typed) -> None:
        self.element.setEditText(typed.get("element", ""))
        for name, field in self.fields.items():
            field.setText(typed.get(name, ""))


class LotElements(LineGrid):
    """The elements of a lot."""

    def __init__(self) -> None:
        titles = [tr("Element"), *(tr(_NAMES[name]) for name in SHARES), tr("Contained, kg"), tr("Recycled, kg")]
        super().__init__(titles, tr("Add an element"), right=range(1, 7))
        self.back.setShortcut("Ctrl+Z")

    def make(self) -> ElementLine:
        return ElementLine()

    def compute(self, mass: str, formula: str | None) -> bool:
        """Show what each line holds of a lot of this mass; tell whether none is wrong."""
        from passport_app.services.record_matter import contained

        well = True
        for line in self.lines:
            assert isinstance(line, ElementLine), "they are made here"
            typed = line.typed()
            found = contained(mass, typed["element"], typed, formula)
            line.total.setText(show.mass(found.total))
            line.recycled.setText(show.mass(found.recycled))
            line.tell(" ".join(said(words) for words in found.faults.values()))
            for name, field in line.fields.items():
                set_tone(field, "fault", "true" if name in found.faults else "")
            well = well and not found.faults
        return well
