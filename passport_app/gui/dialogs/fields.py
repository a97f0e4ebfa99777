"""Fields of dialogs: forms whose labels stand beside their fields, places with buttons, passphrases."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from passport_app.gui import theme
from passport_app.gui.language import mark, tr


def passphrase_field(name: str = mark("Passphrase of the signing key")) -> QLineEdit:
    """Return a field that hides what is typed, with a way to look at it."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(tr(name))
    look = QAction(theme.icon("search", "muted", 16), tr("Show what is typed"), field)
    look.setCheckable(True)
    look.setShortcut("Ctrl+T")  # Tab goes past what stands within a field
    look.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    look.setToolTip(f"{look.text()} ({look.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
    look.toggled.connect(lambda on: field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password))
    field.addAction(look, QLineEdit.ActionPosition.TrailingPosition)
    return field


def add_place(fields: QFormLayout, words: str, field: QWidget, *beside: QWidget) -> None:
    """Add a row with buttons beside its field; the label belongs to the field."""
    row = QHBoxLayout()
    row.addWidget(field, 1)
    for widget in beside:
        if isinstance(widget, QPushButton):  # several buttons of a dialog say "Choose…"
            widget.setAccessibleName(f"{widget.text()} {words}".replace("&", ""))
        row.addWidget(widget)
    heading = QLabel(words)
    heading.setBuddy(field)
    fields.addRow(heading, row)


class _Form(QFormLayout):
    """Labels stand at the middle of their fields: QFormLayout gives a label less height than a field has."""

    def addRow(self, *row: Any) -> None:
        super().addRow(*row)
        item = self.itemAt(self.rowCount() - 1, QFormLayout.ItemRole.LabelRole)
        if item is not None and (label := item.widget()) is not None:
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)


def form() -> QFormLayout:
    """Return a form whose labels belong to their fields."""
    made = _Form()
    made.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    made.setSpacing(8)
    return made


def set_offered(box: QComboBox, name: str, offered: bool) -> None:
    """Let one of what a choice offers be chosen, or not."""
    model = box.model()
    if isinstance(model, QStandardItemModel):
        model.item(box.findData(name)).setEnabled(offered)
