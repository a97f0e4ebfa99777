"""Assays of a lot in its form: one line for each limit of the material's specification, judged as one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from passport_app.gui import format as show
from passport_app.gui import tab_order
from passport_app.gui.checked import number_field
from passport_app.gui.language import said, tr
from passport_app.gui.views.view import label, set_tone


class LotAssays(QWidget):
    """What the laboratory measured; each value is held against its limit."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.limits: list[Any] = []
        self.values: list[QLineEdit] = []
        self.verdicts: list[Any] = []
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._lines = QWidget()
        self._outer.addWidget(self._lines)
        self.method = QLineEdit()
        self.method.setAccessibleName(tr("Method of the assays"))

    def show_limits(self, limits: list[Any], typed: dict[str, str]) -> None:
        """Offer a line for each limit, with what was typed before by analyte."""
        self._outer.removeWidget(self._lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = QWidget()
        self._outer.addWidget(self._lines)
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(4, 1)
        self.limits, self.values, self.verdicts = limits, [], []
        if not limits:
            words = tr("The ledger holds no specification of this material, so assays are held against nothing.")
            grid.addWidget(label(words, tone="muted", wrap=True), 0, 0, 1, 5)
        for row, limit in enumerate(limits):
            value, verdict = number_field(tr("Assay of {analyte}", analyte=limit.analyte)), label("")
            value.setText(typed.get(limit.analyte, ""))
            value.setMaximumWidth(130)
            value.textChanged.connect(self._judge)
            pieces = (label(limit.analyte), value, label(limit.unit), label(_bounds(limit), tone="muted"), verdict)
            for column, widget in enumerate(pieces):
                grid.addWidget(widget, row, column)
            self.values.append(value)
            self.verdicts.append(verdict)
        if self.window() is self.method.window():
            tab_order.follow(self.method, self.values)
        self._judge()

    def _judge(self) -> None:
        from passport_app.services.form_choices import value_fault

        for limit, field, verdict in zip(self.limits, self.values, self.verdicts, strict=True):
            fault = value_fault(limit, field.text())
            if fault:
                words, tone = f"✗ {said(fault)}", "bad"
            else:
                judged, by = limit.judge(field.text())
                words, tone = show.state(judged), show.tone(judged)
                if by:
                    words = tr("{verdict} by {amount}", verdict=words, amount=f"{show.percent(by)} {limit.unit}")
            verdict.setText(words)
            set_tone(verdict, "tone", tone)
            set_tone(field, "fault", "true" if fault else "")
        self.changed.emit()

    def typed(self) -> dict[str, str]:
        """Return what was typed, by analyte."""
        return {
            limit.analyte: field.text().strip()
            for limit, field in zip(self.limits, self.values, strict=True)
            if field.text().strip()
        }

    def rows(self, lot: str, sampled_on: str) -> list[dict[str, str]]:
        """Return what was typed as rows of the table of assays."""
        units = {limit.analyte: limit.unit for limit in self.limits}
        method = self.method.text().strip() or "unstated"
        return [
            {
                "lot_id": lot, "analyte": analyte, "value": value, "unit": units[analyte], "method": method,
                "sampled_on": sampled_on,
            }
            for analyte, value in self.typed().items()
        ]  # fmt: skip


def _bounds(limit: Any) -> str:
    if limit.minimum is not None and limit.maximum is not None:
        return tr("{least} to {most} ({name})", least=limit.minimum, most=limit.maximum, name=limit.specification)
    if limit.minimum is not None:
        return tr("at least {least} ({name})", least=show.percent(limit.minimum), name=limit.specification)
    return tr("at most {most} ({name})", most=show.percent(limit.maximum), name=limit.specification)
