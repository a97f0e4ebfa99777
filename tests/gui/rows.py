"""What a table of the window shows, as lists of texts."""

from __future__ import annotations

from typing import Any


def rows_of(table: Any) -> list[list[Any]]:
    """Return the rows of a table as they are shown, each a list of its cells."""
    model = table.model()
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def tabs_of(view):
    return [view.pane.tabs.tabText(n) for n in range(view.pane.tabs.count())]
