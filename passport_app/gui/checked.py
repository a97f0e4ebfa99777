"""Fields that say themselves what is wrong with them, in words below, and keep what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRegularExpression, QStringListModel, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from passport_app.gui.views.view import label, set_tone

_MARKS = {"bad": "✗", "warn": "△", "good": "✓"}


class Checked(QWidget):
    """A field with room for a sentence about it below."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self.says = label("", tone="bad", wrap=True)
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.says.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(self.says)
        self.setFocusProxy(field)

    def tell(self, words: str, tone: str = "bad") -> None:
        """Say something of the field, or nothing; screen readers hear it as its description."""
        self.says.setText(f"{_MARKS.get(tone, '·')} {words}" if words else "")
        set_tone(self.says, "tone", tone)
        self.says.setVisible(bool(words))
        self.field.setAccessibleDescription(words)


def title_of(field: QWidget, words: str, *, tone: str = "") -> QLabel:
    """Return the title of a field, whose letter leads to it; screen readers hear it as the field's name."""
    title = label(words, tone=tone)
    title.setBuddy(field)
    if not field.accessibleName():  # a label is found by its field only where both have one parent
        field.setAccessibleName(words.replace("&", ""))
    return title


def typed_in(box: QComboBox) -> QLineEdit:
    """Return the field of a choice in which one types too; raises TypeError for any other."""
    field = box.lineEdit()
    if field is None:
        raise TypeError("nothing can be typed into this choice")
    return field


def choose(name: str, items: Iterable[tuple[str, str]], *, empty: str = "") -> QComboBox:
    """Return a choice of (words, value), found by any letters of its words; `empty` is the choice of nothing."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setEditable(True)
    typed_in(box).setAccessibleName(name)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setMinimumContentsLength(16)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    if empty:
        box.addItem(empty, "")
    for words, value in items:
        box.addItem(words, value)
    completer = box.completer()
    assert completer is not None, "a choice in which one types has one"
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCurrentIndex(0 if empty else -1)
    box.currentIndexChanged.connect(lambda: typed_in(box).setCursorPosition(0))  # its beginning says what it is
    return box


def value_of(box: QComboBox) -> str:
    """Return the value of what is chosen; of words that are no choice, the words: the check says what is right."""
    at = box.findText(box.currentText(), Qt.MatchFlag.MatchFixedString)
    return str(box.itemData(at)) if at >= 0 else box.currentText().strip()


def set_value(box: QComboBox, value: str) -> None:
    """Choose by value, or show it as words where it is no choice."""
    at = box.findData(value)
    if at >= 0:
        box.setCurrentIndex(at)
    else:
        box.setEditText(value)


def number_field(name: str, placeholder: str = "") -> QLineEdit:
    """Return a field for a number: right-aligned."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    field.setMinimumWidth(86)
    return field


class OfferedField(QLineEdit):
    """A field that offers names beginning with what is typed, asked for a page at a time."""

    def __init__(self, name: str, offer: Callable[[str], list[str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._offer = offer
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._edited)

    def _edited(self, text: str) -> None:
        if text.strip():
            self._names.setStringList(self._offer(text.strip()))


def only_digits(field: QLineEdit) -> None:
    """Let a field for a whole number take digits alone: Qt's own validator takes 3.1.2 for one where points group."""
    field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,9}"), field))
