"""A dialog for one act: what it needs, what it will do, how far it is, how it ended; it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from passport_app.gui import format as show
from passport_app.gui import letters
from passport_app.gui.dialogs.draft_dialog import DraftDialog
from passport_app.gui.jobs import Job
from passport_app.gui.language import said, tr
from passport_app.gui.row import Row
from passport_app.gui.scroller import Scroller
from passport_app.gui.tab_order import next_after
from passport_app.gui.views.view import button, label, set_tone

_FRAME = QSize(16, 40)
"""Pixels that a window's own frame takes."""
_SMALL = QSize(1024, 700) - _FRAME
"""What every dialog fits into."""


class ActDialog(DraftDialog):
    """What the dialogs of acts share."""

    passphrase: QLineEdit
    """Of the ledger's key file, in the dialogs that ask for it."""

    def __init__(self, title: str, intro: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(620)
        self.job = None
        self._then: Callable[[Any], None] = lambda _: None
        self._otherwise: Callable[[str], None] = lambda _: None
        self._recalling = False
        self.first: QWidget | None = None
        """Where one begins, after what a dialog computes at once too; else in the first field."""
        self._had_focus: QWidget | None = None
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(12)
        outer.addWidget(label(title, scale=1.35))
        self.intro = label(intro, tone="muted", wrap=True)
        outer.addWidget(self.intro)
        self.inside = QWidget()
        self.body, self.below = QVBoxLayout(), QVBoxLayout(self.inside)
        """What scrolls where it has too little room, and that with what is seen below it all the time."""
        self.signed_with: QLayout | None = None
        """What stands below all that scrolls."""
        content = QWidget()
        content.setLayout(self.body)
        self._scroller = Scroller(content)
        self.below.addWidget(self._scroller, 1)
        for layout in (self.body, self.below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(10)
        outer.addWidget(self.inside, 1)
        outer.addWidget(self._make_notice())
        outer.addWidget(self._make_progress())
        self.foot = foot = Row()
        foot.addStretch(1)
        self.close_button = button(tr("Cancel"), self.reject)
        self.act_button = button("", self.act, primary=True)
        self.act_button.setDefault(True)
        foot.addWidget(self.close_button)
        foot.addWidget(self.act_button)
        outer.addLayout(foot)

    def _make_notice(self) -> QFrame:
        self._notice = QFrame()
        inside = QVBoxLayout(self._notice)
        inside.setContentsMargins(12, 8, 12, 8)
        self.notice = label("", wrap=True, select=True)
        inside.addWidget(self.notice)
        self._notice.hide()
        return self._notice

    def _make_progress(self) -> QWidget:
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        self.progress_says = label("", tone="muted")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self._stop)
        row.addWidget(self.progress_says)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._progress.hide()
        return self._progress

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self.signed_with is not None and self.signed_with.parent() is None:
            self.below.addLayout(self.signed_with)  # now, for Tab comes to what was added last at the end
        self._make_room()
        for field in self.findChildren(QLineEdit):
            if field.placeholderText() and not field.toolTip():
                field.setToolTip(field.placeholderText())  # a narrow field cuts it
        letters.tell_apart(self)
        self.bring_back()
        self.begin()
        secret, book = getattr(self, "passphrase", None), getattr(self, "_book", None)
        path = book.path_if_open if book is not None else None
        if isinstance(secret, QLineEdit) and book is not None and path is not None and not self._recalling:
            self._recalling = True
            self._recall = book.jobs.look_up(lambda *_: recalled(path))
            self._recall.done.connect(self._recalled)

    def _make_room(self) -> None:
        """Grow to what is said, more so with large letters, as far as the screen goes."""
        self._scroller.updateGeometry()  # a scroll area does not say by itself that what is in it has grown
        now = QWidget.size(self)  # a dialog's own field may be called `size`
        room = self.screen().availableGeometry().size() - _FRAME
        least = self._outer.totalHeightForWidth(now.width())
        wanted = now.expandedTo(self.sizeHint()).expandedTo(QSize(0, least))
        self.resize(wanted.boundedTo(room.expandedTo(_SMALL)))

    def begin(self) -> None:
        """Begin where something is to be filled in: the buttons below are made first, and Enter would press Cancel."""
        here = self.focusWidget()
        if here is not None and self.inside.isAncestorOf(here) and here.isEnabled():
            return
        first = self.first if self.first is not None and self.first.isEnabled() else next_after(self.inside)
        while first is not self.inside and not self._can_begin(first):
            first = next_after(first)
        if first is not self.inside:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            usable = self.act_button.isEnabled() and not self.act_button.isHidden()
            (self.act_button if usable else self.close_button).setFocus()

    def _can_begin(self, widget: QWidget) -> bool:
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        seen = widget.isVisibleTo(self) and widget.isEnabledTo(self)
        return bool(tab) and seen and self.inside.isAncestorOf(widget) and not isinstance(widget, QTabBar)

    @Slot(object)
    def _recalled(self, passphrase: str | None) -> None:
        """Fill in what this computer's keychain remembers, unless something is typed already; it is not shown."""
        field = self.passphrase
        if passphrase and not field.text():
            field.setText(passphrase)
            field.setToolTip(tr("Remembered by this computer's keychain"))
            for look in field.actions():
                look.setVisible(False)
            field.textEdited.connect(self._show_looks)

    @Slot()
    def _show_looks(self) -> None:
        """Let a passphrase be looked at that was typed, unlike the one that the keychain remembers."""
        for look in self.passphrase.actions():
            look.setVisible(True)

    def act(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def tell(self, text: str, tone: str = "bad") -> None:
        """Say something in the dialog: `bad`, `warn` or `good`; an empty text takes it away."""
        self.notice.setText(text)
        set_tone(self._notice, "banner", tone)
        self._notice.setVisible(bool(text))
        if text and self.isVisible():
            self._make_room()

    def ask_for(self, field: QWidget, words: str) -> None:
        """Say what is missing or wrong, and go to the field where it belongs."""
        self.tell(words, "warn")
        field.setFocus()

    def lacks(self, *asked: tuple[QLineEdit, str]) -> bool:
        """Tell whether one of these fields is empty; its words then say what to fill in, and one stands in it."""
        lacking = next(((field, words) for field, words in asked if not field.text().strip()), None)
        if lacking is not None:
            self.ask_for(*lacking)
        return lacking is not None

    def run(self, job: Job, done: Callable[[Any], None], otherwise: Callable[[str], None] = lambda _: None) -> None:
        """Wait for a job: show how far it is, then what came of it.

        `done` is given the outcome; `otherwise` the code of the failure, or an empty text where it was stopped.
        """
        self.job = job
        self.tell("")
        self._had_focus = self.focusWidget() or self.first
        self.inside.setEnabled(False)
        self.act_button.setEnabled(False)
        self.progress_says.setText(job.title)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self._progress.show()
        job.progressed.connect(self._progressed)
        job.failed.connect(self._failed)
        job.stopped.connect(self._stopped)
        # Within the same slot as the end: between two of them a button could be pressed that is about to be disabled.
        self._then, self._otherwise = done, otherwise
        job.done.connect(self._done)

    @Slot(str, int, int)
    def _progressed(self, what: str, done: int, total: int) -> None:
        if total:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            what = tr("{what}: {done} of {total}", what=said(what), done=show.count(done), total=show.count(total))
        else:
            self.bar.setRange(0, 0)
            what = f"{said(what)}: {show.count(done)}" if done else said(what)
        self.progress_says.setText(what)

    @Slot(object)
    def _done(self, outcome: Any) -> None:
        # First the end, then the outcome: what the outcome enables or disables stays so.
        self._ended()
        self._then(outcome)

    @Slot(str, str)
    def _failed(self, code: str, message: str) -> None:
        self._ended()
        self.tell(said(message))
        self._otherwise(code)

    @Slot(str)
    def _stopped(self, message: str) -> None:
        self._ended()
        self.tell(said(message), "warn")
        self._otherwise("")

    @Slot()
    def _ended(self) -> None:
        self.job = None
        self._progress.hide()
        self.inside.setEnabled(True)
        self.act_button.setEnabled(True)
        if self._had_focus is not None and self._had_focus.isEnabled():
            self._had_focus.setFocus()  # what was disabled meanwhile lost it
        else:
            self.begin()
        self._had_focus = None

    @Slot()
    def _stop(self) -> None:
        if self.job is not None:
            self.stop.setEnabled(False)
            self.progress_says.setText(tr("Stopping…"))
            self.job.cancel()

    def finish(self, words: str, *, tone: str = "good") -> None:
        """Say how it ended; what is left to do is to close the dialog."""
        self.written_all()
        self.tell(words, tone)
        self.act_button.hide()
        self.close_button.setText(tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def reject(self) -> None:
        if self.job is not None:
            self._stop()
            return
        self.keep_typed()
        super().reject()


def recalled(ledger: Any) -> str | None:
    """Return the passphrase that the keychain remembers of a ledger; asked beside the window, for it may wait."""
    from passport_app.services.change_keys import recall_passphrase

    return recall_passphrase(ledger)
