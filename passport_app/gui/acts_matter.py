"""What the window does with matter when asked: decide about lots, record a lot or a batch by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from passport_app.gui.language import tr

if TYPE_CHECKING:
    from passport_app.gui.shell import Shell


class MatterActs(QObject):
    """The acts on lots and batches; each opens its dialog."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell

    def record_lot(self) -> None:
        """Ask for one lot that arrived, and record it."""
        from passport_app.gui.dialogs.record_lot import RecordLot

        dialog = RecordLot(self._shell.book, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def record_batch(self) -> None:
        """Ask for one batch that was run, and record it."""
        from passport_app.gui.dialogs.record_batch import RecordBatch

        dialog = RecordBatch(self._shell.book, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def dispose_lots(self) -> None:
        """Quarantine, release or reject the lots chosen in the list."""
        from passport_app.gui.dialogs.dispose import DisposeLots

        chosen = self._chosen_lots()
        if not chosen:
            self._shell.show_view("materials")
            words = tr("Choose one or more lots in the list first; search finds any lot by the beginning of its name.")
            QMessageBox.information(self._shell, tr("Quarantine, release, reject"), words)
            return
        dialog = DisposeLots(self._shell.book, chosen, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def _chosen_lots(self) -> list[str]:
        view = self._shell.current()
        if view is self._shell.materials:
            return list(view.chosen())
        if view is self._shell.cells:
            return view.cell_lots_chosen() or []
        return []
