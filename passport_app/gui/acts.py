"""What the window does when asked: opens the dialogs of the acts and follows up what they changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui.jobs import Job
from passport_app.gui.language import said, tr

if TYPE_CHECKING:
    from passport_app.gui.shell import Shell

SAMPLE_PASSPHRASE = "try the sample plant"  # noqa: S105 - it signs nothing real, and is told to whoever tries it


class Acts(QObject):
    """The acts; each opens what it needs, and none writes without being told once more."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._sample: Path | None = None

    def create_ledger(self) -> None:
        """Ask for what a ledger needs, make it, and open it."""
        from passport_app.gui.dialogs.create_ledger import CreateLedger

        dialog = CreateLedger(self._shell.jobs, _documents(), self._shell)
        dialog.exec()
        if dialog.created is not None:
            self._shell.open_path(dialog.created)

    def open_ledger(self) -> None:
        """Ask for a ledger and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._shell, tr("Open a ledger"), str(_documents()), tr("Ledger (*.passports);;All files (*)")
        )
        if name:
            self._shell.open_path(Path(name))

    def try_sample(self) -> Job | None:
        """Make the sample ledger, or find the one made before, and open it."""
        folder = Path(platformdirs.user_data_dir("material-passport", appauthor=False)) / "sample"
        ledger = folder / "sample.passports"
        if ledger.is_file():
            self._shell.open_path(ledger)
            return None
        self._sample = ledger

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.make_sample import make_sample

            folder.mkdir(parents=True, exist_ok=True)
            return make_sample(folder, SAMPLE_PASSPHRASE, progress=progress, cancelled=cancelled)

        job = self._shell.jobs.write(tr("Making the sample plant and its ledger"), work)
        job.done.connect(self._sample_made)
        job.failed.connect(self._failed)
        return job

    @Slot(object)
    def _sample_made(self, _made: object) -> None:
        if self._sample is not None and self._shell.open_path(self._sample):
            words = tr(
                'To sign or import in the sample, its passphrase is: "{sample_passphrase}".',
                sample_passphrase=SAMPLE_PASSPHRASE,
            )
            self._shell.statusBar().showMessage(words, 30_000)

    def close_ledger(self) -> None:
        """Show the welcome again."""
        self._shell.book.close()

    def quit_program(self) -> None:
        """Close the window."""
        self._shell.close()

    def import_tables(self) -> None:
        """Ask for tables, check them, and write them when told to."""
        from passport_app.gui.dialogs.import_tables import ChooseTables

        choose = ChooseTables(self._shell)
        if choose.exec() and choose.paths:
            self.import_paths(choose.paths)

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Check tables, and write them when told to."""
        from passport_app.gui.dialogs.import_tables import ImportTables

        if not self._shell.book.can_write:
            words = tr("Open your ledger first, with its key file beside it; then drop the tables again.")
            if self._shell.book.is_closed:
                words = tr("This book was closed for ever: nothing is entered any more.")
            QMessageBox.information(self._shell, tr("Import tables"), words)
            return
        dialog = ImportTables(self._shell.book, paths, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def recall_lot(self) -> None:
        """Follow the lot chosen in the list, or one that is asked for."""
        from passport_app.gui.dialogs.recall import RecallLot

        view = self._shell.materials
        chosen = view.chosen() if self._shell.current() is view else []
        RecallLot(self._shell.book, chosen[0] if chosen else "", self._shell).exec()

    def follow_number(self) -> None:
        """Take a share of the thing chosen in the list apart, or of one that is asked for."""
        from passport_app.gui.dialogs.follow import FollowNumber

        view = self._shell.current()
        lists = (self._shell.passports, self._shell.cells, self._shell.materials)
        chosen = view.chosen() if view is not None and view in lists else []
        FollowNumber(self._shell.book, chosen[0] if chosen else "", self._shell).exec()

    def working_paper(self) -> None:
        """Draw an audit sample, mark and sign it."""
        from passport_app.gui.dialogs.working_paper import WorkingPaperDialog

        WorkingPaperDialog(self._shell.book, self._shell).exec()

    def audit_ledger(self) -> Job:
        """Recompute the whole ledger, and show the report among those of verification."""
        self._shell.show_view("verify")
        return self._shell.verify.audit(self._shell.book.path)

    def compare_ledgers(self) -> None:
        """Hold the ledger against another copy of it, such as the auditor's."""
        from passport_app.gui.dialogs.compare import CompareLedgers

        CompareLedgers(self._shell.book, None, self._shell).exec()

    def save_checkpoint(self) -> None:
        """Save the newest signed checkpoint, to be kept outside the house."""
        note = self._shell.book.reader.newest_checkpoint()
        path = self._shell.book.path
        name, _ = QFileDialog.getSaveFileName(
            self._shell, tr("Save the checkpoint"), str(path.with_suffix(".checkpoint.txt")),
            tr("Checkpoint (*.txt);;QR code (*.svg)"),
        )  # fmt: skip
        if not name or note is None:
            return
        from passport_app.services.keep import keep_outside, show_outside

        try:
            (show_outside if Path(name).suffix.lower() == ".svg" else keep_outside)(path, note, Path(name))
        except OSError as error:
            words = tr("{file} could not be written: {reason}.", file=name, reason=error.strerror)
            QMessageBox.warning(self._shell, tr("Save the checkpoint"), words)
            return
        self._shell.book.refresh()

    def refresh(self) -> None:
        """Look at the ledger anew."""
        self._shell.book.refresh()

    def look_for_changes(self) -> None:
        """Show what another program wrote to the ledger meanwhile."""
        book = self._shell.book
        if book.summary is not None and book.reader.summary().entries != book.summary.entries:
            book.refresh()

    def show_welcome(self) -> None:
        """Show the four choices to start with."""
        self._shell.show_welcome()

    def verify_files(self) -> None:
        """Show the view, and ask for files."""
        self._shell.show_view("verify")
        self._shell.verify.choose_files()

    @Slot(str, str)
    def _failed(self, _code: str, text: str) -> None:
        QMessageBox.warning(self._shell, "Material Passport", said(text))


def _documents() -> Path:
    folder = Path(platformdirs.user_documents_dir())
    return folder if folder.is_dir() else Path.home()
