"""What the window does to itself when asked: colours, language, where the cursor is, its acts by name, what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from passport_app.gui.language import tr
from passport_app.gui.menus import mark_chosen

if TYPE_CHECKING:
    from passport_app.gui.shell import Shell


class LookActs(QObject):
    """The acts that leave every ledger as it is."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell

    def look_light(self) -> None:
        """Use light colours."""
        self._shell.restyle("light")

    def look_dark(self) -> None:
        """Use dark colours."""
        self._shell.restyle("dark")

    def look_system(self) -> None:
        """Use the colours that the system asks for."""
        self._shell.restyle("system")

    def _speak(self, code: str) -> None:
        """Put a language in force, now and next time: the window closes and stands there anew, as it was."""
        from passport_app.gui import language
        from passport_app.gui.reopening import reopen

        if self._shell.jobs.acts:
            words = tr("Wait until {act} is done, then choose the language.", act=self._shell.jobs.acts[0].title)
            self._shell.statusBar().showMessage(words)
            mark_chosen(self._shell.actions_by_name)  # the click has marked the other one
            return
        language.choose(code)
        reopen(self._shell)

    def language_system(self) -> None:
        """Speak the language that the system is set to."""
        self._speak("system")

    def language_en(self) -> None:
        """Speak English."""
        self._speak("en")

    def language_it(self) -> None:
        """Speak Italian."""
        self._speak("it")

    def language_de(self) -> None:
        """Speak German."""
        self._speak("de")

    def language_fr(self) -> None:
        """Speak French."""
        self._speak("fr")

    def show_palette(self) -> None:
        """Offer every act by a few letters of its name."""
        from passport_app.gui.dialogs.palette import Palette

        palette = Palette(list(self._shell.actions_by_name.values()), self._shell)
        if palette.exec() and palette.picked is not None:
            palette.picked.trigger()

    def show_about(self) -> None:
        """Say what this is, in which version, under which licence."""
        from passport_app import __version__

        words = tr(
            "<b>Material Passport {version}</b><p>A local ledger of signed battery passports that computes "
            "recycled content from lots, exactly, and exports certificates that anyone can check.</p>"
            "<p>Licence: Apache-2.0. Qt for Python is used under the LGPL-3.0. Nothing leaves this computer.</p>",
            version=__version__,
        )
        QMessageBox.about(self._shell, tr("About Material Passport"), words)

    def find(self) -> None:
        """Put the cursor into the search of the view."""
        view = self._shell.current()
        if view is None or not hasattr(view, "search"):
            self._shell.show_view("materials")
            view = self._shell.materials
        view.focus_search()

    def next_pane(self) -> None:
        """Go from the navigation to the view's parts and back."""
        from passport_app.gui.views.things import ThingsView

        view = self._shell.current()
        panes: list[QWidget] = [self._shell.navigation]
        if isinstance(view, ThingsView):
            panes += [view.search, view.table, view.pane.tabs]
        elif view is not None:
            panes.append(view)
        panes = [pane for pane in panes if pane.isVisible()]
        focus = self._shell.focusWidget() or self._shell
        here = next((n for n, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus)), -1)
        if panes:
            panes[(here + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)
