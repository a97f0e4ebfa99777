"""A walk through every dialog of the window in every state: opened by its act, each tab and choice, refused, done.

What opens is found through the one table of acts and the buttons of the views, so a new dialog is walked without a
word here; `ways.py` says only how a dialog comes to the states that need something filled in.
"""

from __future__ import annotations

import importlib
import pkgutil
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QTabWidget,
)
from shiboken6 import isValid

from passport_app.gui import dialogs as room
from passport_app.gui.actions import ACTS, VIEWS
from tests.gui.looking import stays_on_escape

QUIET = {"quit_program", "close_ledger", "try_sample", "next_pane", "refresh", "show_welcome"}
"""Acts that change the window instead of asking something; so do those that choose a look or a language."""
_MOST_CHOICES = 12


def all_dialogs():
    """Every class of dialog there is."""
    for module in pkgutil.iter_modules(room.__path__):
        importlib.import_module(f"{room.__name__}.{module.name}")
    found, left = set(), [QDialog]
    while left:
        for kind in left.pop().__subclasses__():
            left.append(kind)
            if kind.__module__.startswith(room.__name__ + ".") and not kind.__subclasses__():
                found.add(kind.__name__)
    return found


class Walk:
    """Opens whatever can be opened, and shows each dialog in each of its states to `look(dialog, state)`."""

    def __init__(self, shell, settled, monkeypatch, look, ways=None):
        self.shell, self.settled, self._look, self._ways = shell, settled, look, ways or {}
        self.seen, self.said, self.file, self.faults = {}, [], "", {}
        """Classes seen with their states; texts of boxes and file dialogs; what the next file dialog answers."""
        walk = self
        monkeypatch.setattr(QDialog, "exec", lambda dialog: walk._asked(dialog))  # noqa: PLW0108 - as a method
        for name in ("information", "warning", "critical", "about", "question"):
            monkeypatch.setattr(QMessageBox, name, lambda _w, title, text, *_a, **_k: walk._told(title, text))
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *words, **_k: (walk._filed(words), ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *words, **_k: ([], walk._filed(words))[:1] * 2)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *words, **_k: walk._filed(words))
        monkeypatch.setattr(QColorDialog, "getColor", lambda _colour, _w, title: walk._coloured(title))

    def _told(self, title, text):
        self.said += [title, text]
        return QMessageBox.StandardButton.No

    def _coloured(self, title):
        self.said.append(title)
        return QColor()  # none was chosen

    def _filed(self, words):
        self.said += [word for at, word in enumerate(words) if isinstance(word, str) and at in (1, 3)]
        file, self.file = self.file, ""
        return file

    def look(self, dialog, state):
        """Let what is under way end, and look."""
        self.settled()
        QApplication.processEvents()
        states = self.seen.setdefault(type(dialog).__name__, [])
        states.append(state)
        self._look(dialog, state)

    def _asked(self, dialog):
        """Go through a dialog in place of waiting for somebody to answer it."""
        kind = type(dialog).__name__
        first = kind not in self.seen
        dialog.show()
        dialog.activateWindow()
        self.look(dialog, "opened")
        if first:
            self._turn_pages(dialog)
            self._press_all(dialog)
            self._refuse(dialog)
        way = self._ways.get(re.sub("(?<!^)(?=[A-Z])", "_", kind).lower())
        for state in way(self, dialog) if way else ():
            self.look(dialog, state)
        self.settled()
        if stays_on_escape(dialog):
            self.faults[f"{kind}: Escape does not leave it"] = self.seen[kind][-1]
        dialog.close()
        dialog.deleteLater()
        return 0

    def _turn_pages(self, dialog):
        for tabs in dialog.findChildren(QTabWidget):
            for number in range(tabs.count()):
                tabs.setCurrentIndex(number)
                self.look(dialog, f"tab {number}")
            tabs.setCurrentIndex(0)
        for box in dialog.findChildren(QComboBox):
            if not box.isVisibleTo(dialog) or not box.isEnabled() or box.isEditable() or box.count() > _MOST_CHOICES:
                continue
            before = box.currentIndex()
            for number in range(box.count()):
                box.setCurrentIndex(number)
                self.look(dialog, f"choice {number}")
            box.setCurrentIndex(before)
            self.settled()

    def _press_all(self, dialog):
        """Press what opens something else, or takes something away."""
        ends = [getattr(dialog, name, None) for name in ("act_button", "close_button", "stop")]
        for pressed in dialog.findChildren(QPushButton):
            if isValid(pressed) and pressed not in ends and pressed.isVisibleTo(dialog) and pressed.isEnabled():
                press(pressed)
                self.look(dialog, f"pressed {pressed.text()}")

    def _refuse(self, dialog):
        """Ask for the act with nothing filled in."""
        if hasattr(dialog, "act_button") and dialog.act_button.isVisibleTo(dialog) and dialog.act_button.isEnabled():
            press(dialog.act_button)
            self.look(dialog, "asked with nothing filled in")

    # --- where dialogs are opened

    def acts(self):
        """Do every act of the table that asks something."""
        for act in ACTS:
            if act.name in QUIET or act.name.startswith(("look_", "language_")):
                continue
            if act.name.removeprefix("show_") in VIEWS:
                continue
            self.act(act.name)

    def act(self, name, thing=""):
        """Do one act, with something chosen in the list that it is about."""
        self.shell.show_view("cells" if "cell" in name else "materials" if "lot" in name else "passports")
        self.settled()
        view = self.shell.current()
        if thing:
            view.show_thing(thing)
            self.settled()
        view.choose_row(0)
        self.settled()
        self.shell.deed(name)()
        self.settled()

    def views(self):
        """Press every button of every view: some open dialogs that are in no menu."""
        for name in VIEWS:
            self.shell.show_view(name)
            self.settled()
            view = self.shell.current()
            if hasattr(view, "choose_row"):
                view.choose_row(0)
                self.settled()
            for pressed in view.findChildren(QPushButton):
                if isValid(pressed) and pressed.isVisibleTo(view) and pressed.isEnabled():
                    press(pressed)
                    self.settled()
                    self.shell.show_view(name)


def press(button):
    """Click a button as a hand would; of one with a menu, do all that is in it."""
    if button.menu() is not None:
        for action in button.menu().actions():
            action.trigger()
        return
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
