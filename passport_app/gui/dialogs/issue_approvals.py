"""What an issue of passports needs by the policy: officers' approval, here or in a proposal that travelled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from passport_app.domain.errors import PassportError
from passport_app.gui.book import Book
from passport_app.gui.dialogs.approvals import Approvals
from passport_app.gui.language import said, tr
from passport_app.gui.line_grid import heading
from passport_app.gui.views.view import button, label


class IssueApprovals(QWidget):
    """Who approves what is shown; hidden where the policy asks for nobody."""

    told = Signal(str, str)
    """A sentence for the dialog, and its tone."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book, self._proposal = book, None
        self.approved: Any = None
        """The proposal that was opened, with what is approved in it."""
        self.says = label("", wrap=True)
        self.approvals = Approvals()
        self.save = button(tr("Save the proposal…"), self.save_proposal, tip=tr("For officers at another computer"))
        self.open = button(tr("Open an approved proposal…"), self.open_proposal)
        tools = QHBoxLayout()
        tools.addWidget(self.save)
        tools.addWidget(self.open)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(heading(tr("Approval")))
        column.addWidget(self.says)
        column.addWidget(self.approvals)
        column.addLayout(tools)

    def show_proposal(self, proposal: Any, needed: int) -> None:
        """Ask for the approval of what is shown now."""
        from passport_app.services.officers import governance

        self._proposal, self.approved = proposal, None
        self.setVisible(needed > 0)
        if not needed:
            self.approvals.fill([])
            return
        names = ", ".join(officer.name for officer in governance(self._book.reader).in_office)
        words = tr("The policy asks for the approval of %Ln officers, of: {names}.", n=needed, names=names)
        self.says.setText(f"{words} {tr('Digest: {digest}', digest=proposal.digest[:32])}")
        if not self.approvals.lines:
            self.approvals.fill([{}] * needed)
            window = self.window()
            window.resize(window.width(), max(window.height(), 760))

    def consents(self) -> list[Any]:
        """Return the officers who consent here; none where nobody is asked for."""
        return [] if self.isHidden() else self.approvals.consents()

    def forget(self) -> None:
        """Forget the passphrases that were typed."""
        self.approvals.forget()

    @Slot()
    def save_proposal(self) -> None:
        """Write what is shown to a file, for officers to approve elsewhere."""
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the proposal"), "proposal.json", tr("Proposal (*.json);;All files (*)")
        )
        if name:
            self.write_proposal(Path(name))

    def write_proposal(self, target: Path) -> None:
        """Write what is shown, or the proposal that was opened, to a file."""
        from passport_app.services.approve_issue import save_proposal

        proposal = self.approved or self._proposal
        if proposal is None:
            return
        try:
            save_proposal(proposal, target)
        except OSError as error:
            self.told.emit(f"{target}: {error.strerror}", "bad")
            return
        words = tr(
            "Saved. Each officer approves it: passport officers approve LEDGER {file} --key FILE", file=target.name
        )
        self.told.emit(words, "good")

    @Slot()
    def open_proposal(self) -> None:
        """Take a proposal that officers approved elsewhere."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open an approved proposal"), "", tr("Proposal (*.json);;All files (*)")
        )
        if name:
            self.take_proposal(Path(name))

    def take_proposal(self, source: Path) -> None:
        """Read a proposal, hold it against the ledger, and say who approved it."""
        from passport_app.services.approve_issue import look_at, open_proposal

        try:
            proposal = open_proposal(source)
            state = look_at(self._book.reader, proposal)
        except OSError as error:
            self.told.emit(f"{source}: {error.strerror}", "bad")
            return
        except PassportError as error:
            self.told.emit(said(error.message), "bad")
            return
        self.approved = proposal
        names = ", ".join(state.approved_by) or tr("nobody yet")
        words = tr(
            "{file}: %Ln passports, approved by {names}.", n=len(proposal.versions), file=source.name, names=names
        )
        if state.changed:
            changed = ", ".join(state.changed[:5])
            words += " " + tr("The ledger would sign something else now for: {names}.", names=changed)
        self.told.emit(words, "good" if state.ready else "warn")
