"""What the forms have in common that record matter by hand: checked while one types, kept as drafts, then written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import drafts
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.jobs import Job
from passport_app.gui.language import tr
from passport_app.gui.scroller import scrolling_down
from passport_app.gui.views.view import button

if TYPE_CHECKING:
    from passport_app.domain.finding import Problem
    from passport_app.services.record_matter import Recorded

Rows = dict[str, list[dict[str, str]]]
"""Rows of the plant's tables by the name of the table, as a person typed them."""


class Recording(NamedTuple):
    """What a form records, in words of the language in force."""

    draft: str
    """Under this name drafts are kept; another number where they hold other things."""
    title: str
    intro: str
    act: str
    running: str
    held: str
    """That the ledger holds it already."""


class RecordDialog(ActDialog):
    """A form; nothing is written before it is told to, and what was typed is kept when it is closed."""

    written = Signal()

    def __init__(self, book: Book, words: Recording, pause: int, parent: QWidget | None) -> None:
        """Begin with an empty form; `pause` is the milliseconds of silence after which what was typed is checked."""
        super().__init__(words.title, words.intro, parent)
        self._book, self._words = book, words
        self._ledger = book.path  # the window may have no ledger any more when this is closed
        self._recorded_it = self._told_wrong = False
        self._asked: Job | None = None
        self.passphrase, self.made_by = passphrase_field(), QLineEdit()
        self.made_by.setPlaceholderText(tr("Who records it"))
        self.act_button.setText(words.act)
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._check)
        self.made_by.textEdited.connect(self._pause.start)

    def _put_in(self, inside: QWidget) -> None:
        """Put the fields in, which scroll, and below them who records it and the passphrase."""
        self.body.addWidget(scrolling_down(inside), 1)
        key = form()
        key.addRow(tr("&By"), self.made_by)
        key.addRow(tr("&Passphrase"), self.passphrase)
        self.body.addLayout(key)
        # After all fields, for Tab goes to what was made first.
        self._again = button(tr("Start anew"), self.start_anew)
        self._again.hide()
        self.foot.insertWidget(0, self._again)

    # --- what each form is of

    def typed(self) -> dict[str, Any]:
        """Return the whole draft."""
        raise NotImplementedError

    def rows(self) -> Rows:
        """Return what was typed as rows of the plant's tables."""
        raise NotImplementedError

    def begun(self) -> bool:
        """Tell whether anything was typed that is worth keeping."""
        raise NotImplementedError

    def clear(self) -> None:
        """Empty the fields."""
        raise NotImplementedError

    def fill(self, typed: dict[str, Any]) -> None:
        """Put a draft into the fields."""
        raise NotImplementedError

    def show_problems(self, problems: Sequence[Problem], *, missing: bool) -> list[str]:
        """Show problems at their fields; return what has none. Empty fields count where `missing`."""
        raise NotImplementedError

    def told(self) -> str:
        """Return the words for what is recorded now."""
        raise NotImplementedError

    def evidence(self) -> dict[str, Path]:
        """Return the documents that are given along, by the names under which rows know them."""
        return {}

    def show_outcome(self, recorded: Recorded) -> str:  # noqa: ARG002 - for who has more to show
        """Show what the ledger made of it beyond its problems; returns the tone in which it is told of."""
        return "good"

    # --- drafts

    def _begin_with_draft(self) -> None:
        """Fill in what was left here and not written."""
        typed = drafts.kept(self._ledger, self._words.draft)
        if typed is None:
            return
        self.fill(typed)
        self.tell(tr("This is the draft that you left; nothing of it is written yet."), "warn")
        self._again.show()

    @Slot()
    def start_anew(self) -> None:
        """Throw the draft away."""
        drafts.forget(self._ledger, self._words.draft)
        self.clear()
        self.tell("")
        self._again.hide()

    def keep_draft(self) -> None:
        """Keep what was typed, unless it is nothing or written already."""
        if not self._recorded_it and self.job is None:
            drafts.keep(self._ledger, self._words.draft, self.typed() if self.begun() else None)

    def reject(self) -> None:
        self.keep_draft()
        super().reject()

    # --- checking

    @Slot()
    def _check(self) -> None:
        """Ask the ledger what it would say of this."""
        if self._recorded_it or self.job is not None:
            return
        self.keep_draft()
        path, rows, evidence = self._ledger, self.rows(), self.evidence()

        def work(_progress: Progress, cancelled: CancelCheck) -> Recorded:
            from passport_app.services.record_matter import record

            return record(path, rows, evidence=evidence, cancelled=cancelled)

        self._asked = self._book.jobs.look_up(work)
        self._asked.done.connect(self._told)

    @Slot(object)
    def _told(self, recorded: Recorded) -> None:
        if self.sender() is not self._asked or self._recorded_it or self.job is not None:
            return
        wrong = "\n".join(self.show_problems(recorded.problems, missing=False))
        if wrong or self._told_wrong:  # what the form says of itself stays until there is something else to say
            self.tell(wrong)
        self._told_wrong = bool(wrong)
        self.show_outcome(recorded)

    # --- writing

    def act(self) -> None:
        if self.lacks((self.passphrase, tr("The passphrase of the ledger's key is needed to write to it."))):
            return
        path, rows, evidence = self._ledger, self.rows(), self.evidence()
        passphrase, by = self.passphrase.text(), self.made_by.text()

        def work(progress: Progress, cancelled: CancelCheck) -> Recorded:
            from passport_app.services.record_matter import record

            return record(
                path, rows, evidence=evidence, by=by, passphrase=passphrase, progress=progress, cancelled=cancelled
            )

        self.run(self._book.jobs.write(self._words.running, work), self._recorded)

    def _recorded(self, recorded: Recorded) -> None:
        if recorded.problems:
            other = self.show_problems(recorded.problems, missing=True)
            self.tell("\n".join(other) or tr("Nothing was written: what is wrong is said at its field."))
            return
        self.passphrase.clear()
        tone = self.show_outcome(recorded)
        if not recorded.taken.committed:
            self.tell(self._words.held, "warn")
            return
        self._recorded_it = True
        drafts.forget(self._ledger, self._words.draft)
        self.written.emit()
        self.inside.setEnabled(False)
        self.finish(self.told(), tone=tone)


def column_of(inside: QWidget, spacing: int) -> QVBoxLayout:
    """Give the fields of a form a column that leaves room for its scroll bar."""
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(spacing)
    return column
