"""The list of views at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from passport_app.gui import theme
from passport_app.gui.actions import VIEWS, title_of
from passport_app.gui.language import tr
from passport_app.gui.measure import grown

_WIDTH = 176
_ABOUT = 20
"""Room about the items: the padding of the list, and its border."""


class Navigation(QListWidget):
    """The views by the names that the menu gives them, in the order of `actions.VIEWS`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(tr("Views"))
        self.setIconSize(QSize(grown(20), grown(20)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        titles = [title_of(name) for name in VIEWS]
        for name, title in zip(VIEWS, titles, strict=True):
            self.addItem(QListWidgetItem(theme.icon(name), title))
        self.ensurePolished()  # the style sheet has a say in how wide an item is
        self.setFixedWidth(max(_WIDTH, self.sizeHintForColumn(0) + _ABOUT))

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
