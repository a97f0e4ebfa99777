"""The menus of the window, made from the table in `actions.py`, in the language in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QPushButton

from passport_app.gui import language, theme
from passport_app.gui.actions import ACTS, MENUS
from passport_app.gui.language import tr

_BEGINS_A_PART = ("close_ledger", "audit_ledger", "find", "look_light", "language_system")
"""Acts that a line stands above."""


def make_menus(window: QMainWindow, do: Callable[[str], None]) -> dict[str, QAction]:
    """Give a window its menus, whose acts call `do` with their names; returns the actions by these names."""
    menus = {name: window.menuBar().addMenu(tr(name)) for name in MENUS}
    made: dict[str, QAction] = {}
    for act in ACTS:
        action = QAction(tr(act.text), window)
        if act.shortcut:
            action.setShortcut(QKeySequence(act.shortcut))
        if act.icon:
            action.setIcon(theme.icon(act.icon))
        if act.tip:
            action.setStatusTip(tr(act.tip))
        action.triggered.connect(lambda _=False, name=act.name: do(name))
        if act.name in _BEGINS_A_PART:
            menus[act.menu].addSeparator()
        menus[act.menu].addAction(action)
        made[act.name] = action
    for begins in ("look_", "language_"):
        group = QActionGroup(window)
        for name, action in made.items():
            if name.startswith(begins):
                action.setCheckable(True)
                group.addAction(action)
    mark_chosen(made)
    return made


def mark_chosen(actions: Mapping[str, QAction]) -> None:
    """Of acts that choose one of several, mark the one in force."""
    for name in (f"look_{theme.chosen()}", f"language_{language.chosen()}"):
        actions[name].setChecked(True)


def allow(actions: Mapping[str, QAction], *, is_open: bool, can_write: bool, is_closed: bool = False) -> None:
    """Offer what can be done with the ledger as it is."""
    able = {"book": is_open, "key": can_write}
    why = tr("This ledger can be read only: the key file that signs is not beside it.")
    if is_closed:
        why = tr("This book was closed for ever: nothing is entered any more.")
    elif not is_open:
        why = tr("Open a ledger first.")
    for act in ACTS:
        allowed = able.get(act.needs, True)
        actions[act.name].setEnabled(allowed)
        actions[act.name].setToolTip((tr(act.tip) if act.tip else tr(act.text).replace("&", "")) if allowed else why)
        actions[act.name].setStatusTip(tr(act.tip) if allowed and act.tip else "" if allowed else why)


def follow(action: QAction, pushed: QPushButton) -> None:
    """Let a button be offered where its act is, and say in its tip why not where it is not."""
    own = pushed.toolTip()

    def settle() -> None:
        pushed.setEnabled(action.isEnabled())
        pushed.setToolTip(own if action.isEnabled() else action.toolTip())

    action.changed.connect(settle)
    settle()


def restyle(actions: Mapping[str, QAction]) -> None:
    """Draw the icons anew in the colours in force."""
    for act in ACTS:
        if act.icon:
            actions[act.name].setIcon(theme.icon(act.icon))
