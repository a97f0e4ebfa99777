"""How the window was left: where it stood, which view was shown, how panes and columns were divided."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from passport_app.gui.table.table_view import TableView

_WIDEST = 5000
"""Pixels of a column; more is no width but a damaged setting."""


def keep(window: QMainWindow, view: str, views: Iterable[tuple[str, QWidget]]) -> None:
    """Write down how the window is, and the panes of its views by their names."""
    settings = QSettings()
    settings.setValue("geometry", window.saveGeometry())
    settings.setValue("view", view)
    for name, page in views:
        for number, split in enumerate(_splitters(page)):
            settings.setValue(f"panes/{name}/{number}", split.saveState())
        table = getattr(page, "table", None)
        if isinstance(table, TableView) and (widths := table.widths()):
            settings.setValue(f"columns/{name}", " ".join(map(str, widths)))


def restore_window(window: QMainWindow) -> None:
    """Put the window where it was; a screen that is gone is Qt's to mind."""
    geometry = QSettings().value("geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)


def restore_panes(name: str, page: QWidget) -> None:
    """Divide the panes of a view, and the columns of its list, as they were."""
    settings = QSettings()
    for number, split in enumerate(_splitters(page)):
        state: Any = settings.value(f"panes/{name}/{number}")
        if isinstance(state, QByteArray):
            split.restoreState(state)
    table, widths = getattr(page, "table", None), str(settings.value(f"columns/{name}", "")).split()
    if isinstance(table, TableView) and all(width.isdecimal() and 0 < int(width) < _WIDEST for width in widths):
        table.restore_widths([int(width) for width in widths])


def view_left() -> str:
    """Return the name of the view that was shown when the window was left, or an empty text."""
    return str(QSettings().value("view", ""))


def _splitters(page: QWidget) -> list[QSplitter]:
    return page.findChildren(QSplitter)
