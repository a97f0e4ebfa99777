"""Where Tab goes: widgets made later than their neighbours stand last in Qt's order, until they are put right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_after(widget: QWidget) -> QWidget:
    """Return what Qt's order has after a widget, whether Tab stops there or not."""
    return _given_back(widget.nextInFocusChain())


def _given_back(found: QWidget | None) -> QWidget:
    assert found is not None, "the chain is a ring"
    # PySide takes what a focus chain returns for a child of the widget that was asked. The chain is a ring: a dialog
    # would become the child of its own last button, held by nothing else in Python, and be destroyed as garbage.
    found.setParent(found.parentWidget())
    return found


def before(widget: QWidget) -> QWidget:
    """Return what Tab comes to before anything within a widget; the window where there is nothing."""
    found = _given_back(widget.previousInFocusChain())
    while not found.isWindow() and (widget.isAncestorOf(found) or not _takes_tab(found)):
        found = _given_back(found.previousInFocusChain())
    return found


def follow(first: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab go on from one widget to these, in their order."""
    if first.isWindow():
        return
    for widget in widgets:
        if _takes_tab(widget):  # Qt orders nothing after what Tab passes by
            QWidget.setTabOrder(first, widget)
            first = widget


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
