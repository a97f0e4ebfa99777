"""What the window does with passports when asked: sign, export, prove a cell, take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from passport_app.gui.language import tr

if TYPE_CHECKING:
    from passport_app.gui.shell import Shell
    from passport_app.gui.which import Choice


class PassportActs(QObject):
    """The acts on passports and their certificates; each opens its dialog."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell

    def issue_passports(self) -> None:
        """Issue for the batteries chosen in the list, for all that it finds, or for all that need one."""
        from passport_app.gui.dialogs.issue import IssuePassports

        dialog = IssuePassports(self._shell.book, self._batteries_asked(), self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def export_passports(self) -> None:
        """Export for the batteries chosen in the list, for all that it finds, or for all that have one."""
        from passport_app.gui.dialogs.export import ExportPassports

        ExportPassports(self._shell.book, self._batteries_asked(), self._shell).exec()

    def sign_cells(self) -> None:
        """Sign for the lots of the cells chosen in the list, or for every cell lot that needs it."""
        from passport_app.gui.dialogs.cells import SignCells

        view = self._shell.cells
        lots = view.cell_lots_chosen() if self._shell.current() is view else None
        dialog = SignCells(self._shell.book, lots, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def export_cell(self) -> None:
        """Write the proof of the cell chosen in the list."""
        from passport_app.gui.dialogs.cells import ExportCell

        view = self._shell.cells
        chosen = view.chosen() if self._shell.current() is view else []
        if not chosen:
            self._shell.show_view("cells")
            words = tr("Choose a cell in the list first; search finds any serial at once.")
            QMessageBox.information(self._shell, tr("Proof of a cell"), words)
            return
        dialog = ExportCell(self._shell.book, chosen[0], self._shell)
        dialog.exec()
        if dialog.sign_wanted:
            self.sign_cells()

    def show_certificates(self) -> None:
        """Show the register of certificates, to take one back."""
        from passport_app.gui.dialogs.certificates import Certificates

        dialog = Certificates(self._shell.book, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def withdraw_passport(self) -> None:
        """Withdraw the passport of the battery chosen in the list."""
        from passport_app.gui.dialogs.withdraw import WithdrawPassport

        chosen = self._batteries()
        if not chosen:
            self._shell.show_view("passports")
            words = tr("Choose a battery in the list first; search finds any by the beginning of its name.")
            QMessageBox.information(self._shell, tr("Withdraw a passport"), words)
            return
        dialog = WithdrawPassport(self._shell.book, chosen[0], self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def _batteries_asked(self) -> Choice | None:
        view = self._shell.passports
        return view.choice() if self._shell.current() is view else None

    def _batteries(self) -> list[str] | None:
        view = self._shell.passports
        return view.chosen() or None if self._shell.current() is view else None
