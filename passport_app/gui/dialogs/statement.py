"""What the dialogs share that sign a statement: what will be signed is shown first, and nothing else is signed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.leaving import Leaving, Wanted, offer_opening
from passport_app.gui.language import tr
from passport_app.gui.page_preview import PagePreview, beside_page
from passport_app.gui.views.view import label


class SignStatement(ActDialog):
    """Previews, signs what was previewed, and hands it out."""

    written = Signal()

    def __init__(self, book: Book, title: str, intro: str, stem: str, parent: QWidget | None = None) -> None:
        super().__init__(title, intro, parent)
        self.resize(1160, 680)
        self._book, self.draft = book, type(self).__name__
        self._about: Any = None
        """What the preview is about; another choice needs another preview."""
        self.preview: Any = None
        self.state = label("", wrap=True, select=True)
        self.page = PagePreview()
        self.left = QVBoxLayout()
        self.left.setSpacing(10)
        self.body.addWidget(beside_page(self.left, self.page), 1)
        self.leaving = Leaving(book, stem, always_signed=True)
        self.signed_with = self.leaving.signing
        self.leaving.language.currentIndexChanged.connect(self.draw)
        self.passphrase = self.leaving.passphrase
        self.close_button.setText(tr("Cancel"))
        self.act_button.setText(tr("Sign and write"))

    # --- what each statement says of itself

    def about(self) -> Any:
        """Return what is chosen to be stated, None for nothing yet."""
        raise NotImplementedError

    def computing(self, about: Any) -> Callable[[Any], Any]:
        """Return what previews it, given a reader."""
        raise NotImplementedError

    def signing(self, about: Any, wanted: Wanted, **more: Any) -> Callable[[Path], Any]:
        """Return what signs and writes it, given the ledger."""
        raise NotImplementedError

    def fill(self, preview: Any) -> None:
        """Show what would be signed; None where there is nothing."""
        raise NotImplementedError

    # --- showing

    @Slot()
    def look(self, *_: Any) -> None:
        """Compute what would be signed of what is chosen."""
        about = self.about()
        if self.job is not None or (about is not None and about == self._about):
            return
        self._about, self.preview = about, None
        self.fill(None)
        self._settle()
        if about is None:
            return
        path, compute = self._book.path, self.computing(about)

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.open_ledger import open_ledger

            with open_ledger(path) as reader:
                return compute(reader)

        self.run(self._book.jobs.read(tr("Computing what would be signed"), work), self._previewed, self._nothing)

    def _nothing(self, _code: str) -> None:
        self._about = None
        self._settle()

    def _previewed(self, preview: Any) -> None:
        self.preview = preview
        self.fill(preview)
        self._settle()
        self.draw()
        self.remind()

    @Slot()
    def draw(self, *_: Any) -> None:
        """Draw the page of what would be signed, beside the window."""
        if self.preview is None:
            return
        path, document, language = self._book.path, self.preview.document, self.leaving.language.currentData()

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.preview_statement import pages_of_statement

            return pages_of_statement(path, document, language)

        self._drawing = self._book.jobs.look_up(work)
        self._drawing.done.connect(self._drawn)

    @Slot(object)
    def _drawn(self, drawn: Any) -> None:
        if self.sender() is self._drawing and self.preview is not None:
            self.page.show_pages(*drawn)

    def _settle(self) -> None:
        preview = self.preview
        self.leaving.allow(can_leave=preview is not None)
        if preview is None:
            self.state.setText("")
            self.page.show_message(tr("The page that will be signed stands here."))
            return
        if preview.unchanged:
            words = tr(
                "Version {version} was signed already and says just this: it is handed out again, nothing is signed.",
                version=preview.version,
            )
        elif preview.version > 1:
            words = tr(
                "Will be signed as version {version}; it takes the place of version {before}.",
                version=preview.version,
                before=preview.version - 1,
            )
        else:
            words = tr("Will be signed as version {version}, the first.", version=preview.version)
        self.state.setText(f"{words}  {tr('Digest: {digest}', digest=preview.digest[:32])}")
        self.act_button.setText(tr("Write") if preview.unchanged else tr("Sign and write"))

    # --- signing

    def act(self) -> None:
        if self.about() != self._about or self.preview is None:
            self.look()  # what is signed is what was shown
            return
        if (lacking := self.leaving.missing()) is not None:
            self.ask_for(*lacking)
            return
        wanted, ledger = self.leaving.wanted(), self._book.path
        sign = self.signing(self._about, wanted, shown=self.preview.digest)

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            wanted.file.parent.mkdir(parents=True, exist_ok=True)
            return sign(ledger)

        self.run(self._book.jobs.write(tr("Signing"), work), self._signed, self._not_signed)

    def _not_signed(self, code: str) -> None:
        if code == "changed":
            self._about = None  # the next press shows it anew
            self.act_button.setText(tr("Look again"))

    def _signed(self, signed: Any) -> None:
        self.leaving.passphrase.clear()
        self.inside.setEnabled(False)
        values = {"file": signed.file.name, "folder": signed.file.parent, "version": signed.version}
        self.finish(
            tr("Wrote {file}, version {version} as it was signed before, to {folder}.", **values)
            if signed.unchanged
            else tr("Signed as version {version}, entered in the ledger, and written: {file} in {folder}.", **values)
        )
        offer_opening(self, signed.file)
        self.written.emit()
