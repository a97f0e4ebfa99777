"""What can be done about checkpoints outside, a page each: give one out, take one back, have one timestamped."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit

from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.checked import only_digits
from passport_app.gui.dialogs.paged import Deed, Page, Wrong
from passport_app.gui.dialogs.places import add_file, add_new_file
from passport_app.gui.language import mark, tr
from passport_app.gui.theme import fixed_font
from passport_app.gui.views.view import button

KINDS = mark("Checkpoints and what carries one (*.checkpoint *.txt *.pdf *.json *.tlog-proof);;All files (*)")
_FORMS = (
    ("file", mark("As a file, just as it was signed")),
    ("code", mark("As a QR code (SVG), to be printed or photographed")),
    ("proof", mark("For a witness, with the proof that it continues what it saw")),
)
_SIDE = 148


class GivePage(Page):
    """The newest checkpoint is given out: as a file, a code, a text, or with its proof for a witness."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._note = ""
        self.form = QComboBox()
        for name, words in _FORMS:
            self.form.addItem(tr(words), name)
        self.since = QLineEdit()
        only_digits(self.since)
        self.since.setPlaceholderText(tr("Number of entries that the witness has seen; 0 for none"))
        self.fields.addRow(tr("&How"), self.form)
        self.fields.addRow(tr("&Entries seen"), self.since)
        self.file = add_new_file(self.fields, tr("&New file"), tr(KINDS))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The checkpoint as text"))
        self.text.setFont(fixed_font())
        self.text.setFixedHeight(_SIDE)
        self.code = QLabel()
        self.code.setFixedSize(_SIDE, _SIDE)
        self.code.setAccessibleName(tr("The checkpoint as a QR code"))
        self.copy = button(tr("Copy the text"), self._copy)
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.form.currentIndexChanged.connect(self._settle)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        self.fields.setRowVisible(self.since, self.form.currentData() == "proof")
        self.changed.emit()

    def look(self, state: Any) -> None:
        self._note = state.newest_checkpoint() or ""
        self.why_not = "" if self._note else tr("The ledger has no checkpoint yet: write something first.")
        self.text.setPlainText(self._note)
        self.copy.setEnabled(bool(self._note))
        self.code.setPixmap(_picture(self._note))

    @Slot()
    def _copy(self) -> None:
        from passport_app.services.keep import keep_copied

        QGuiApplication.clipboard().setText(self._note)
        keep_copied(self._book.path, self._note)
        self._book.refresh()

    def does(self) -> str:
        return tr("Save the checkpoint")

    def wrong(self) -> Wrong | None:
        if self.form.currentData() == "proof" and not self.since.text():
            return self.since, tr("Say how many entries the witness has seen; it says so itself: 0 for none.")
        return (self.file, tr("Name a new file.")) if self.file.path is None else None

    def deed(self) -> Deed:
        form, note, path = self.form.currentData(), self._note, self._book.path
        target, since = self.file.named, int(self.since.text() or 0)

        def deed(*_: Any) -> Any:
            from passport_app.services.keep import keep_outside, show_outside
            from passport_app.services.witness import submission_of

            if form == "code":
                show_outside(path, note, target)
            else:
                keep_outside(path, note, target, proven=submission_of(path, since) if form == "proof" else None)
            return target

        return deed

    def done(self, outcome: Any) -> str:
        self.file.clear()
        return tr("Saved in {file}. Give it to somebody whom the ledger's owner cannot make change it.", file=outcome)


def _picture(note: str) -> QPixmap:
    """Return the code of a checkpoint as large as it has room, black on white in any look; empty where it has none."""
    from passport_app.domain.errors import PassportError
    from passport_app.services.keep import code_of

    try:
        drawn = QSvgRenderer(QByteArray(code_of(note)))
    except PassportError:  # none yet, or one with too many cosignatures for a code
        return QPixmap()
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    drawn.render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class TakePage(Page):
    """A checkpoint that somebody kept is held against the book, and kept beside it."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.file = add_file(self.fields, tr("&Checkpoint"), tr(KINDS))

    def does(self) -> str:
        return tr("Compare and keep it")

    def wrong(self) -> Wrong | None:
        known = self.file.path is not None and self.file.path.is_file()
        return None if known else (self.file, tr("Choose the file of a checkpoint that somebody kept."))

    def deed(self) -> Deed:
        path, source = self._book.path, self.file.named

        def deed(*_: Any) -> Any:
            from passport_app.services.keep import take_back
            from passport_app.services.trusted import trust_at_hand

            return take_back(path, source, trust=trust_at_hand())

        return deed

    def done(self, outcome: Any) -> str:
        self.file.clear()
        words = [
            tr(
                "The book agrees with the checkpoint of {entries} entries; every audit asks for it now.",
                entries=show.count(outcome.size),
            )
        ]
        if outcome.witnesses:
            words.append(tr("Cosigned by {names}.", names=", ".join(outcome.witnesses)))
        if outcome.unknown:
            names = ", ".join(outcome.unknown)
            words.append(tr("With lines of witnesses that are not known here: {names}.", names=names))
        return " ".join(words)


class RequestPage(Page):
    """A request for a timestamp of the newest checkpoint is written."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.file = add_new_file(self.fields, tr("&Request"), tr("Timestamp request (*.tsq);;All files (*)"))

    def does(self) -> str:
        return tr("Write the request")

    def wrong(self) -> Wrong | None:
        return (self.file, tr("Name a new file.")) if self.file.path is None else None

    def deed(self) -> Deed:
        path, target = self._book.path, self.file.named

        def deed(*_: Any) -> Any:
            from passport_app.services.stamp_checkpoint import request_timestamp

            return request_timestamp(path, target), target

        return deed

    def done(self, outcome: Any) -> str:
        size, file = outcome
        self.file.clear()
        words = mark("The request for the checkpoint of {entries} entries is in {file}. Send it to the authority.")
        return tr(words, entries=show.count(size), file=file)


class StampPage(Page):
    """An authority's answer is verified against its roots, and kept beside the ledger."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.answer = add_file(self.fields, tr("&Answer"), tr("Timestamp answer (*.tsr);;All files (*)"))
        self.roots = add_file(
            self.fields, tr("Authority's &roots"), tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)")
        )
        self.roots.setPlaceholderText(tr("Its root certificates, got another way than the answer"))

    def does(self) -> str:
        return tr("Verify and keep it")

    def wrong(self) -> Wrong | None:
        for field, words in (
            (self.answer, tr("Choose the authority's answer.")),
            (self.roots, tr("Choose the authority's root certificates: an answer is verified when it arrives.")),
        ):
            if field.path is None or not field.path.is_file():
                return field, words
        return None

    def deed(self) -> Deed:
        path, answer, roots = self._book.path, self.answer.named, self.roots.named

        def deed(*_: Any) -> Any:
            from passport_app.services.stamp_checkpoint import keep_timestamp

            return keep_timestamp(path, answer, roots)

        return deed

    def done(self, outcome: Any) -> str:
        self.answer.clear()
        return tr(
            "{authority} says that the checkpoint of {entries} entries existed at {time}. Kept in {file}.",
            authority=outcome.authority, entries=show.count(outcome.size), file=outcome.file.name,
            time=show.moment(outcome.at.strftime("%Y-%m-%dT%H:%M:%SZ")),
        )  # fmt: skip
