"""What went into a batch and what came out, line by line in its form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from passport_app.domain.quantity import kilograms
from passport_app.domain.tables import CELL_ROLES, OUTPUT_ROLES
from passport_app.gui import format as show
from passport_app.gui.checked import OfferedField, choose, number_field, set_value, value_of
from passport_app.gui.day_fields import DayField, fault_of, set_text, text_of
from passport_app.gui.language import tr
from passport_app.gui.line_grid import Line, LineGrid, Typed
from passport_app.gui.views.view import button, label, set_tone

Stock = Callable[[str], tuple[int | None, str | None]]
"""Lot -> (micrograms left, the batch that used it first)."""


class InputLine(Line):
    """A lot that was used, with what is left of it."""

    def __init__(self, offer: Callable[[str], list[str]], stock: Stock) -> None:
        super().__init__()
        self._stock = stock
        self.lot = OfferedField(tr("Lot used"), offer)
        self.lot.setPlaceholderText(tr("Lot in stock"))
        self.mass = number_field(tr("Mass used, kg"))
        self.left = label("", tone="muted", wrap=True)
        self.left.setMinimumWidth(190)
        self.all = button(tr("All"), self._take_all, tip=tr("Use all that is left"))
        self.lot.textChanged.connect(self._look)
        self.mass.textChanged.connect(self._look)

    def widgets(self) -> list[QWidget]:
        return [self.lot, self.mass, self.all, self.left]

    def signals(self) -> list[SignalInstance]:
        return [self.lot.textChanged, self.mass.textChanged]

    def typed(self) -> Typed:
        return {"lot_id": self.lot.text().strip(), "mass_kg": self.mass.text()}

    def fill(self, typed: Typed) -> None:
        self.lot.setText(typed.get("lot_id", ""))
        self.mass.setText(typed.get("mass_kg", ""))

    @Slot()
    def _take_all(self) -> None:
        left, _ = self._stock(self.lot.text().strip())
        if left:
            self.mass.setText(kilograms(left))

    @Slot()
    def _look(self) -> None:
        """Say what is left of the lot, and where none is, what used it first."""
        left, first = self._stock(self.lot.text().strip())
        self.all.setEnabled(bool(left))
        if left is None:
            self.left.setText("")
        elif left:
            self.left.setText(tr("{mass} kg left", mass=show.brief(left)))
            set_tone(self.left, "tone", "muted")
        else:
            self.left.setText(tr("△ used up, first by {batch}", batch=first or show.NONE))
            set_tone(self.left, "tone", "warn")


class Inputs(LineGrid):
    """The lots that went in."""

    def __init__(self, offer: Callable[[str], list[str]], stock: Stock) -> None:
        self._offer, self._stock = offer, stock
        titles = [tr("Lot"), tr("Mass, kg"), "", tr("In stock")]
        super().__init__(titles, tr("Add a lot"), right=(1,), wide=(0,))

    def make(self) -> Line:
        return InputLine(self._offer, self._stock)


class OutputLine(Line):
    """A lot that was made."""

    def __init__(self, materials: list[tuple[str, str]]) -> None:
        super().__init__()
        self.lot = QLineEdit()
        self.lot.setAccessibleName(tr("Lot made"))
        self.lot.setMinimumWidth(self.lot.fontMetrics().averageCharWidth() * 20)
        self.material = choose(tr("Material made"), materials)
        self.mass = number_field(tr("Mass made, kg"))
        self.role = _roles(OUTPUT_ROLES, tr("Role"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("why it cannot be used again (Art. 3(51))"))
        self.reason.setToolTip(self.reason.placeholderText())
        self.role.currentIndexChanged.connect(self._role_chosen)
        self._role_chosen()

    @Slot()
    def _role_chosen(self) -> None:
        self.reason.setEnabled(self.role.currentData() == "manufacturing_waste")

    def widgets(self) -> list[QWidget]:
        return [self.lot, self.material, self.mass, self.role, self.reason]

    def signals(self) -> list[SignalInstance]:
        texts = (self.lot.textChanged, self.mass.textChanged, self.reason.textChanged)
        return [*texts, self.material.currentTextChanged, self.role.currentIndexChanged]

    def typed(self) -> Typed:
        reason = self.reason.text() if self.reason.isEnabled() else ""
        return {
            "lot_id": self.lot.text().strip(), "material": value_of(self.material), "mass_kg": self.mass.text(),
            "role": str(self.role.currentData()), "reason": reason,
        }  # fmt: skip

    def fill(self, typed: Typed) -> None:
        self.lot.setText(typed.get("lot_id", ""))
        set_value(self.material, typed.get("material", ""))
        self.mass.setText(typed.get("mass_kg", ""))
        self.role.setCurrentIndex(max(0, self.role.findData(typed.get("role", "product"))))
        self.reason.setText(typed.get("reason", ""))


class Outputs(LineGrid):
    """The lots that came out, each in its stream."""

    def __init__(self, materials: list[tuple[str, str]]) -> None:
        self._materials = materials
        titles = [tr("Lot"), tr("Material"), tr("Mass, kg"), tr("Role"), tr("Reason")]
        super().__init__(titles, tr("Add an output"), right=(2,), wide=(1, 4))

    def make(self) -> Line:
        return OutputLine(self._materials)


class CellLine(Line):
    """A range of cells that an assembly made."""

    _TEXTS = ("cell_lot_id", "first_serial", "last_serial", "manufactured_on")

    def __init__(self, models: list[tuple[str, str]]) -> None:
        super().__init__()
        names = (tr("Cell lot"), tr("First serial"), tr("Last serial"), tr("Manufactured on"))
        self.texts: dict[str, QLineEdit] = {}
        for name, words in zip(self._TEXTS, names, strict=True):
            self.texts[name] = DayField() if name == "manufactured_on" else QLineEdit()
            self.texts[name].setAccessibleName(words)
        self.model = choose(tr("Model"), models)
        self.role = _roles(CELL_ROLES, tr("Role of the cells"))

    def widgets(self) -> list[QWidget]:
        texts = self.texts
        return [
            texts["cell_lot_id"], self.model, texts["first_serial"], texts["last_serial"], texts["manufactured_on"],
            self.role,
        ]  # fmt: skip

    def signals(self) -> list[SignalInstance]:
        chosen = (self.model.currentTextChanged, self.role.currentIndexChanged)
        return [*(field.textChanged for field in self.texts.values()), *chosen]

    def typed(self) -> Typed:
        texts = {name: text_of(field).strip() for name, field in self.texts.items()}
        return {**texts, "model_id": value_of(self.model), "role": str(self.role.currentData())}

    def fill(self, typed: Typed) -> None:
        for name, field in self.texts.items():
            set_text(field, typed.get(name, ""))
        set_value(self.model, typed.get("model_id", ""))
        self.role.setCurrentIndex(max(0, self.role.findData(typed.get("role", "product"))))

    def fault(self, column: str) -> str:
        return fault_of(self.texts[column]) if column in self.texts else ""


class CellLots(LineGrid):
    """The lots of cells that came out of an assembly."""

    def __init__(self, models: list[tuple[str, str]]) -> None:
        self._models = models
        titles = [
            tr("Cell lot"), tr("Model"), tr("First serial"), tr("Last serial"), tr("Manufactured on"), tr("Role"),
        ]  # fmt: skip
        super().__init__(titles, tr("Add a cell lot"), wide=(1,))

    def make(self) -> Line:
        return CellLine(self._models)


def _roles(names: tuple[str, ...], words: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(words)
    for name in names:
        box.addItem(show.word(name), name)
    return box


def problem_lines(grid: LineGrid, problems: list[Any], words_of: Callable[[Any], str]) -> list[Any]:
    """Show problems at the lines that they are of, and clear the others; return those that are of no line."""
    by_line: dict[int, list[str]] = {}
    rest = []
    for problem in problems:
        at = (problem.row or 0) - 2
        if 0 <= at < len(grid.lines):
            by_line.setdefault(at, []).append(grid.lines[at].fault(problem.column or "") or words_of(problem))
        else:
            rest.append(problem)
    for number, line in enumerate(grid.lines):
        line.tell(" ".join(by_line.get(number, ())))
    return rest
