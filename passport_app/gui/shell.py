"""The window: navigation, menus, views, and one method for each act of the table in `actions.py`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from passport_app.domain.errors import PassportError
from passport_app.gui import menus, recent, theme, window_state
from passport_app.gui.actions import VIEWS
from passport_app.gui.acts import Acts
from passport_app.gui.acts_certificates import CertificateActs
from passport_app.gui.acts_look import LookActs
from passport_app.gui.acts_matter import MatterActs
from passport_app.gui.acts_passports import PassportActs
from passport_app.gui.acts_trust import TrustActs
from passport_app.gui.banner import Banner
from passport_app.gui.book import Book
from passport_app.gui.collecting import Collector
from passport_app.gui.drop import are_tables, dropped
from passport_app.gui.jobs import Job, Jobs
from passport_app.gui.language import said, tr
from passport_app.gui.navigation import Navigation
from passport_app.gui.pages import Pages, Views
from passport_app.gui.presence import Presence, call_forward
from passport_app.gui.scroller import Scroller, Yielding
from passport_app.gui.status import Status
from passport_app.gui.views.view import View
from passport_app.gui.views.welcome import Welcome


class Shell(QMainWindow, Views):
    """The main window."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Material Passport")
        self.setWindowIcon(theme.icon("app", "accent", 64))
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.jobs = Jobs(self)
        self.book = Book(self.jobs, self)
        self.acts = Acts(self)
        self.passport_acts = PassportActs(self)
        self.look_acts = LookActs(self)
        self.matter = MatterActs(self)
        self.trust = TrustActs(self)
        self.certificates = CertificateActs(self)
        self.presence = Presence(self)
        self.presence.called.connect(self.come_forward)
        self._make_views()
        self._make_centre()
        self.actions_by_name = menus.make_menus(self, self.do)
        status = Status(self.book, self)
        status.wanted.connect(self.do)
        self.setStatusBar(status)
        self.book.opened.connect(self._opened)
        self.book.changed.connect(self._changed)
        QApplication.styleHints().colorSchemeChanged.connect(self._system_look)
        window_state.restore_window(self)
        self._left = window_state.view_left()
        self._opened()
        self._collector = Collector(self.jobs, self)

    # --- making

    def _make_views(self) -> None:
        self.stack = QStackedWidget()
        self.views = Pages(self.book, self._settle_in)
        self.welcome = Welcome()
        self.welcome.wanted.connect(self.do)
        self.welcome.open_wanted.connect(lambda name: self.open_path(Path(name)))
        self.stack.addWidget(self.welcome)

    def _settle_in(self, name: str, view: View) -> None:
        """Give a view that was just made its place."""
        view.wanted.connect(self.do)
        for act, pushed in view.act_buttons:
            menus.follow(self.actions_by_name[act], pushed)
        view.go.connect(self.show_thing)
        self.stack.addWidget(view)
        window_state.restore_panes(name, view)

    def _make_centre(self) -> None:
        self.navigation = Navigation()
        self.navigation.currentRowChanged.connect(self._navigate)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.banner = Banner()
        self.banner.go_on_here.connect(self.write_here)
        right.addWidget(self.banner)
        right.addWidget(Scroller(Yielding(self.stack)), 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)

    # --- doing

    @Slot(str)
    def do(self, name: str) -> None:
        """Do one of the acts of the table, if it can be done now."""
        if self.actions_by_name[name].isEnabled():
            self.deed(name)()

    def deed(self, name: str) -> Callable[[], Any]:
        """Return what an act of the table does."""
        view = name.removeprefix("show_")
        if view in VIEWS:
            return lambda: self.show_view(view)
        rooms = (self.acts, self.passport_acts, self.matter, self.trust, self.certificates, self.look_acts, self)
        found: Callable[[], Any] = next(getattr(room, name) for room in rooms if hasattr(room, name))
        return found

    def open_path(self, path: Path) -> bool:
        """Open a ledger and say so if it cannot be; returns whether it was opened."""
        if not self.presence.holds(path) and call_forward(path):
            words = tr("{name} is open in another window, which was brought to the front.", name=path.name)
            QMessageBox.information(self, tr("Open a ledger"), words)
            return False
        try:
            self.book.open(path)
        except PassportError as error:
            QMessageBox.warning(self, tr("Open a ledger"), said(error.message))
            return False
        self.presence.claim(path)
        recent.remember(path)
        return True

    @Slot()
    def write_here(self) -> None:
        """Ask once more, and let the book go on in the copy that is open."""
        words = tr(
            "Let the book go on in {here}? Then {there} is a copy to look at: whoever writes to it makes another book.",
            here=self.book.path,
            there=self.book.original,
        )
        buttons = QMessageBox.StandardButton
        if QMessageBox.question(self, tr("Go on here"), words, buttons.Yes | buttons.No) == buttons.Yes:
            self.book.write_here()

    @Slot()
    def come_forward(self) -> None:
        """Stand before all other windows: somebody asked for the ledger that is open here."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def verify_paths(self, paths: Sequence[Path]) -> Job:
        """Show the view Verify and verify files; returns the job."""
        self.show_view("verify")
        return self.verify.verify(paths)

    def show_view(self, name: str) -> None:
        """Show a view by its name."""
        self.navigation.show()
        self.navigation.setCurrentRow(VIEWS.index(name))
        self.stack.setCurrentWidget(self.views[name])

    def show_thing(self, name: str, thing: str) -> None:
        """Show a view and in it one thing by its id."""
        self.show_view(name)
        self.views[name].show_thing(thing)

    def show_welcome(self) -> None:
        """Show the choices to start with; without a ledger there is nothing to navigate between."""
        self.navigation.setVisible(self.book.is_open)
        self.navigation.setCurrentRow(-1)
        self.welcome.show_recent(recent.ledgers())
        self.stack.setCurrentWidget(self.welcome)
        self.welcome.setFocus()

    def current(self) -> View | None:
        """Return the view that is shown, None for the welcome."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, View) else None

    def shown(self) -> str:
        """Return the name of the view that is shown, an empty text for the welcome."""
        return next((name for name, view in self.views.items() if view is self.current()), "")

    # --- following

    @Slot(int)
    def _navigate(self, row: int) -> None:
        if not 0 <= row < len(VIEWS):
            return
        if VIEWS[row] == "verify" or self.book.is_open:
            self.stack.setCurrentWidget(self.views[VIEWS[row]])
        else:
            self.stack.setCurrentWidget(self.welcome)

    @Slot()
    def _opened(self) -> None:
        is_open = self.book.is_open
        name = self.book.path.name if is_open else ""
        self.setWindowTitle(f"{name} - Material Passport" if name else "Material Passport")
        self._allow()
        self.navigation.allow(is_open=is_open)
        self.banner.show_book(self.book)
        for view in self.views.made():
            view.show_book()
        if is_open:
            self.show_view(self._left if self._left in VIEWS else "overview")
            self._left = ""  # the next ledger begins at its beginning
            self.navigation.setFocus()
        else:
            self.show_welcome()

    def _allow(self) -> None:
        book = self.book
        menus.allow(self.actions_by_name, is_open=book.is_open, can_write=book.can_write, is_closed=book.is_closed)

    @Slot()
    def _changed(self) -> None:
        self._allow()
        self.banner.show_book(self.book)
        for view in self.views.made():
            view.refresh()

    @Slot()
    def _system_look(self) -> None:
        if theme.chosen() == "system":
            self.restyle("system")

    def restyle(self, scheme: str) -> None:
        """Put a scheme of colours in force, now and next time."""
        theme.choose(scheme)
        self.setWindowIcon(theme.icon("app", "accent", 64))
        self.navigation.restyle()
        menus.restyle(self.actions_by_name)
        for pushed in self.findChildren(QPushButton):
            if picture := pushed.property("picture"):
                pushed.setIcon(theme.icon(picture, "accent_text" if pushed.property("primary") else "text"))
        self.welcome.restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self.book.is_open:
            window_state.keep(self, self.shown(), self.views.items())  # it may be killed before it is closed
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.book.is_open:
            # Another program may have written meanwhile; to look is a matter of a millisecond.
            self.acts.look_for_changes()

    # --- files dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped(event.mimeData())
        event.acceptProposedAction()
        if are_tables(paths):
            self.acts.import_paths(paths)
        elif paths:
            self.verify_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.jobs.acts:
            words = tr(
                "{title} is under way. Stop it and quit? Nothing is left half-written.", title=self.jobs.acts[0].title
            )
            buttons = QMessageBox.StandardButton
            if QMessageBox.question(self, tr("Quit"), words, buttons.Yes | buttons.No) != buttons.Yes:
                event.ignore()
                return
        window_state.keep(self, self.shown(), self.views.items())
        self.presence.release()
        self.jobs.close()
        self.book.close()
        event.accept()
