"""What the window does about trust when asked: whom to believe, and what of the book stands outside the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from passport_app.domain.verdict import Report

if TYPE_CHECKING:
    from passport_app.gui.shell import Shell


class TrustActs(QObject):
    """The acts of trust; each opens its dialog."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell

    def show_trust(self) -> None:
        """Show whom this computer believes, to add, end, hand on or take in."""
        from passport_app.gui.dialogs.trust_list import TrustListDialog

        dialog = TrustListDialog(self._shell.book, self._shell)
        dialog.written.connect(self._judge_anew)
        dialog.exec()

    def show_checkpoints(self) -> None:
        """Show which checkpoints are outside the house, to give out, take back or have timestamped."""
        from passport_app.gui.dialogs.checkpoints import Checkpoints

        dialog = Checkpoints(self._shell.book, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def witness_others(self) -> None:
        """Show a witness, to have it cosign checkpoints of others' ledgers; no ledger need be open."""
        from passport_app.gui.dialogs.witness import Witness

        Witness(self._shell.book, self._shell).exec()

    def adopt_ledger(self) -> None:
        """Adopt what another ledger of the site has entered, after looking at it."""
        from passport_app.gui.dialogs.adopt import AdoptLedger

        dialog = AdoptLedger(self._shell.book, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def show_officers(self) -> None:
        """Show who may approve passports, and how many must."""
        from passport_app.gui.dialogs.officers import Officers

        dialog = Officers(self._shell.book, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def show_keys(self) -> None:
        """Show the ledger's keys, to replace or back up."""
        from passport_app.gui.dialogs.keys import Keys

        dialog = Keys(self._shell.book, self._shell)
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def own_key(self) -> None:
        """Change the passphrase of an officer's, auditor's or witness's key file, or back it up."""
        from passport_app.gui.dialogs.own_key import OwnKey

        OwnKey(self._shell.book, self._shell).exec()

    def prove_entry(self) -> None:
        """Prove that the book holds what is signed of the thing chosen in the list, or any entry."""
        from passport_app.gui.dialogs.prove import ProveEntry

        shell = self._shell
        view = shell.current()
        chosen = view.chosen() if view is not None and view in (shell.passports, shell.cells) else []
        dialog = ProveEntry(shell.book, chosen[0] if chosen else "", shell)
        dialog.written.connect(shell.book.refresh)  # the checkpoint in it left the house
        dialog.exec()

    def audit_options(self) -> None:
        """Ask what an audit is to look at and against what; its report is among those of verification."""
        from passport_app.gui.dialogs.audit import AuditWithOptions, of_ledger

        shell = self._shell
        shown = of_ledger(shell.verify.files.current(), shell.book.path.name)
        dialog = AuditWithOptions(shell.book, shown, shell)
        reports: list[Report] = []
        dialog.audited.connect(reports.append)
        dialog.written.connect(shell.book.refresh)
        dialog.exec()
        if reports:
            shell.show_view("verify")
            shell.verify.take(reports[-1], shell.book.path)

    @Slot()
    def _judge_anew(self) -> None:
        """Have what is verified from now on judged by the list as it is now."""
        if "verify" in dict(self._shell.views.items()):  # else it reads the list when it is made
            self._shell.verify.judged.reload()
