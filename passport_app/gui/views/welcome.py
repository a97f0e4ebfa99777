"""The first thing anyone sees: four plain choices, and the ledgers opened last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from passport_app.gui import theme
from passport_app.gui.language import mark, tr
from passport_app.gui.measure import grown
from passport_app.gui.views.view import button, drop_item, label

_CHOICES = (
    ("create_ledger", "create", mark("Create a ledger"), mark("For a plant that will sign passports of its own")),
    ("open_ledger", "open", mark("Open a ledger"), mark("Yours, or a copy that somebody gave you")),
    (
        "try_sample",
        "sample",
        mark("Try the sample"),
        mark("A small plant that closes the loop, with one deliberate fault"),
    ),
    ("verify_files", "verify", mark("Verify something"), mark("A certificate, a passport, a checkpoint, a ledger")),
)


class Welcome(QWidget):
    """Shown while no ledger is open."""

    wanted = Signal(str)
    open_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Welcome"))
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        column = QVBoxLayout()
        column.setSpacing(10)
        self._picture = label("")
        column.addWidget(self._picture)
        column.addWidget(label(tr("Material Passport"), scale=2.2))
        column.addWidget(
            label(tr("The book in which recycled content is computed from lots, signed, and proved."), tone="muted")
        )
        column.addSpacing(14)
        grid = QGridLayout()
        grid.setSpacing(12)
        self._pictures: list[tuple[QLabel, str]] = []
        for number, (act, icon, title, words) in enumerate(_CHOICES):
            grid.addWidget(self._card(act, icon, title, words), number // 2, number % 2)
        column.addLayout(grid)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addSpacing(10)
        column.addLayout(self._recent)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(column, 4)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.restyle()

    def _card(self, act: str, icon: str, title: str, words: str) -> QPushButton:
        card = QPushButton()
        card.setProperty("card", True)
        card.setMinimumSize(QSize(290, 78))
        card.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)  # as tall as its sentence is
        card.setAccessibleName(tr(title))
        card.setAccessibleDescription(tr(words))
        card.setCursor(Qt.CursorShape.PointingHandCursor)
        card.clicked.connect(lambda: self.wanted.emit(act))
        inside = QHBoxLayout(card)
        inside.setContentsMargins(16, 10, 16, 10)
        inside.setSpacing(14)
        picture, texts = label(""), QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(label(tr(title), scale=1.1))
        said = label(tr(words), tone="muted", wrap=True)
        texts.addWidget(said)
        inside.addWidget(picture)
        inside.addLayout(texts, 1)
        for child in card.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card.setProperty("picture", icon)
        self._pictures.append((picture, icon))
        return card

    def restyle(self) -> None:
        """Follow a change of colours."""
        self._picture.setPixmap(theme.icon("app", "accent", 44).pixmap(grown(44), grown(44)))
        for picture, icon in self._pictures:
            picture.setPixmap(theme.icon(icon, "good", 28).pixmap(grown(28), grown(28)))

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Show the ledgers opened last that are still there."""
        while self._recent.count():
            drop_item(self._recent, 0)
        if paths:
            self._recent.addWidget(label(tr("Opened before"), tone="muted"))
        for path in paths:
            shown = button(f"{path.name}   {path.parent}", lambda _=False, p=path: self.open_wanted.emit(str(p)))
            shown.setProperty("quiet", True)
            shown.setAccessibleName(tr("Open {name}", name=path.name))
            self._recent.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)
