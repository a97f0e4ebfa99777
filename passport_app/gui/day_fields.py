"""Fields for a day or a time: typed and shown in the form of the language in force, ISO 8601 is always taken too."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QLineEdit, QWidget

from passport_app.gui import days
from passport_app.gui.language import tr

_EXAMPLE = "2027-01-31"
_BESIDE = 24
"""Pixels beside what is written in a field, frame and cursor with them."""


class _WhenField(QLineEdit):
    """What a field for a day and one for a time share."""

    def __init__(self, name: str = "", none: str = "") -> None:
        """`none` says what an empty field means."""
        super().__init__()
        self.setAccessibleName(name)
        example = self.example()
        self.setPlaceholderText(tr("{none}; or as {example}", none=none, example=example) if none else example)
        if not none:
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(example) + _BESIDE)

    def example(self) -> str:
        """Return what is right, as one would type it."""
        raise NotImplementedError

    def fault(self) -> str:
        """Return what is wrong with what is typed, and what would be right; empty where nothing is."""
        raise NotImplementedError

    @property
    def iso(self) -> str:
        """What is typed as the book has it, in ISO 8601; what cannot be read as it was typed."""
        raise NotImplementedError

    def set_iso(self, text: str) -> None:
        """Show a day or time of the book; any other text as it is."""
        self.setText(days.day(text))


class DayField(_WhenField):
    """A field for a day."""

    def example(self) -> str:
        return days.day(_EXAMPLE)

    def fault(self) -> str:
        text = self.text().strip()
        return "" if not text or days.read(text) else _day_fault(text)

    @property
    def iso(self) -> str:
        text = self.text().strip()
        return days.read(text) or text

    @property
    def day(self) -> date | None:
        """The day that is typed, None for none; raises ValueError for what is no day."""
        return date.fromisoformat(self.iso) if self.iso else None


class TimeField(_WhenField):
    """A field for a time; one without an offset is of this computer."""

    def example(self) -> str:
        return days.day(datetime.fromisoformat(f"{_EXAMPLE}T06:00").astimezone().isoformat())

    def fault(self) -> str:
        text = self.text().strip()
        if not text or days.read_time(text):
            return ""
        words = tr("This is no time: write it as {example}, or as ISO 8601 has it.", example=self.example())
        on = days.SHOWN_CLOCK.fullmatch(text)
        return _day_fault(on["day"]) if on and not days.read(on["day"]) else words

    @property
    def iso(self) -> str:
        text = self.text().strip()
        return days.read_time(text) or text


class MomentField(_WhenField):
    """A field for a day or a time in UTC, as the entries of a book have it."""

    def example(self) -> str:
        time = days.day(f"{_EXAMPLE}T14:05")
        return tr("Date or time (UTC): {day}, or {time}", day=days.day(_EXAMPLE), time=time)

    def fault(self) -> str:
        text = self.text().strip()
        if not text or days.read(text) or days.read_time(text, here=False):
            return ""
        on = days.SHOWN_CLOCK.fullmatch(text)
        meant = on["day"] if on else text
        return _day_fault(meant) if days.either(meant) else f"{tr('This is no day or time.')} {self.example()}"

    @property
    def iso(self) -> str:
        text = self.text().strip()
        return days.read(text) or days.read_time(text, here=False) or text


class DayEdit(QDateEdit):
    """A day with a calendar; it takes what is typed as a whole, in the form of the language or as ISO 8601."""

    refused = Signal(str)
    """Something else was typed: what is wrong with it; the day stays as it was."""

    def __init__(self, day: QDate) -> None:
        super().__init__(day)
        self.setDisplayFormat(days.pattern())
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)  # what is half typed is no day yet

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():  # Qt's own way: part by part, each refusing the next one's
            QAbstractSpinBox.keyPressEvent(self, event)
            return
        text = self.lineEdit().text()
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._say(text)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        meant = QDate.fromString(days.read(text), "yyyy-MM-dd")
        fits = meant.isValid() and self.minimumDate() <= meant <= self.maximumDate()
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate, text, at)

    def dateTimeFromText(self, text: str) -> QDateTime:
        return QDateTime(QDate.fromString(days.read(text), "yyyy-MM-dd"), QTime(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        text = self.lineEdit().text()
        super().focusOutEvent(event)
        self._say(text)

    def _say(self, text: str) -> None:
        """Say why what was typed was not taken, where it was not."""
        if self.validate(text, 0)[0] == QValidator.State.Acceptable:
            return
        first, last = (days.day(day.toString("yyyy-MM-dd")) for day in (self.minimumDate(), self.maximumDate()))
        outside = tr("Choose a day from {first} to {last}.", first=first, last=last)
        self.refused.emit(outside if days.read(text) else _day_fault(text.strip()))


def text_of(field: QLineEdit) -> str:
    """Return what a field holds as the book has it: a day or time in ISO 8601, any other text as it is."""
    return field.iso if isinstance(field, _WhenField) else field.text()


def set_text(field: QLineEdit, text: str) -> None:
    """Show a text of the book in a field: a day or time in the form of the language in force."""
    if isinstance(field, _WhenField):
        field.set_iso(text)
    else:
        field.setText(text)


def fault_of(field: QWidget) -> str:
    """Return what is wrong with a field for a day or time; empty where nothing is, and of any other field."""
    return field.fault() if isinstance(field, _WhenField) else ""


def _day_fault(text: str) -> str:
    """Return what is wrong with what is no day, and what would be right."""
    meant = [days.day(iso) for iso in days.either(text)]
    if len(meant) > 1:
        first, second = meant
        return tr("{text} can be {first} or {second}: write the one you mean.", text=text, first=first, second=second)
    if meant:
        return tr("Write it as {day}, so that nobody takes the day for the month.", day=meant[0])
    return tr("This is no day: write it as {example}, or year-month-day (ISO 8601).", example=days.day(_EXAMPLE))
