"""The list of views at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from passport_app.gui import theme
from passport_app.gui.actions import VIEWS, title_of
from passport_app.gui.language import tr

_WIDTH = 176
_BESIDE_WORDS = 64
"""What an item takes beside its words: its icon, and room about both."""


class Navigation(QListWidget):
    """The views by the names that the menu gives them, in the order of `actions.VIEWS`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(tr("Views"))
        self.setIconSize(QSize(20, 20))
        titles = [title_of(name) for name in VIEWS]
        for name, title in zip(VIEWS, titles, strict=True):
            self.addItem(QListWidgetItem(theme.icon(name), title))
        longest = max(map(self.fontMetrics().horizontalAdvance, titles))
        self.setFixedWidth(max(_WIDTH, longest + _BESIDE_WORDS))

    def allow(self, *, is_open: bool) -> None:
        """Offer the views that there is something to see in: without a ledger, Verify alone."""
        for row, view in enumerate(VIEWS):
            on = is_open or view == "verify"
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            self.item(row).setFlags(flags if on else Qt.ItemFlag.NoItemFlags)

    def restyle(self) -> None:
        """Draw the icons anew in the colours in force."""
        for row, name in enumerate(VIEWS):
            self.item(row).setIcon(theme.icon(name))
