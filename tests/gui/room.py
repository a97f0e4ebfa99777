"""Whether a window has room for what it says: on a small screen, and with letters twice as large."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from passport_app.gui.views.view import Line
from tests.gui.looking import bare


def cut(window, *, tips=True):
    """Texts that are shown only in part: of labels, buttons, choices and the hints in empty fields.

    A choice that stands whole in its tip may be cut, where `tips`.
    """
    for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        if not widget.isVisibleTo(window) or not widget.text() or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, Line):
            continue  # it says so by an ellipsis, and all of it in its tip
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 2:
                yield f"{bare(widget.text())[:60]!r} is cut below"
        elif widget.sizeHint().width() > widget.width() + 2:
            yield f"{bare(widget.text())[:60]!r} is cut"
    for field in window.findChildren(QLineEdit):
        hint = field.placeholderText()
        told = hint in field.toolTip()  # then it may end in an ellipsis
        shown = field.isVisibleTo(window) and not isinstance(field.parent(), QComboBox)
        if shown and hint and not told and field.fontMetrics().horizontalAdvance(hint) > field.width() - 20:
            yield f"hint {hint!r} is cut"
    for box in window.findChildren(QComboBox):
        whole = tips and box.currentText() == box.toolTip()
        if box.isVisibleTo(window) and box.currentText() and not whole and not box.isEditable():
            option = QStyleOptionComboBox()
            box.initStyleOption(option)
            part, whole = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
            field = box.style().subControlRect(whole, option, part, box)
            if box.fontMetrics().horizontalAdvance(box.currentText()) > field.width() + 2:
                yield f"choice {box.currentText()!r} is cut"


def too_large(window, width, height):
    """By how much a window is larger than it may be."""
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if least.width() > width or least.height() > height:
        yield f"needs {least.width()}x{least.height()} of {width}x{height}"


def beyond(window):
    """What reaches beyond what holds it, or lies over its neighbour; what scrolls may be as long as it likes."""
    for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton) + window.findChildren(QLineEdit):
        if not widget.isVisibleTo(window) or widget.objectName().startswith("qt_") or widget.size().isEmpty():
            continue
        outer, name = widget.parentWidget(), bare(getattr(widget, "text", str)() or widget.accessibleName())[:60]
        if outer is None or isinstance(outer, QLineEdit | QAbstractScrollArea | QTabBar | QHeaderView):
            continue
        if not outer.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            yield f"{name!r} reaches beyond what holds it"
        for other in outer.children():
            if not isinstance(other, QWidget) or other is widget or not other.isVisibleTo(window) or other.isWindow():
                continue
            both = other.geometry().intersected(widget.geometry())
            if both.width() > 2 and both.height() > 2 and not other.size().isEmpty():
                yield f"{name!r} lies over {type(other).__name__} {other.accessibleName()!r}"
