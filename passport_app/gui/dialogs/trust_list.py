"""The trust list: whom this computer believes, from when to when, and why; nobody by opening a file."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from passport_app.gui.book import Book
from passport_app.gui.dialogs.paged import PagedDialog
from passport_app.gui.dialogs.trust_pages import AddPage, EndPage, ExportPage, ImportPage, span
from passport_app.gui.dialogs.trust_witnesses import WitnessesPage
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import label

_ACTS = (
    ("add", mark("Trust a signer")),
    ("end", mark("End the trust in one")),
    ("import", mark("Take in a list that somebody signed")),
    ("export", mark("Hand this list on, signed")),
    ("witnesses", mark("Ask for witnesses of checkpoints")),
)


class TrustListDialog(PagedDialog):
    """Shows the list, and does one thing to it at a time."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        from passport_app.services.trusted import default_trust

        intro = tr(
            "Whom this computer believes. Nobody is trusted by opening a file: each signer is added with a fingerprint "
            "that came another way, by telephone, from a contract or in person."
        )
        super().__init__(book, tr("Trust list"), intro, parent)
        self.resize(1000, 660)
        self.path = default_trust()
        self._entries: tuple[Any, ...] = ()
        columns = (
            Column("State", width=19), Column("Who", width=20), Column("Trusted", width=24), Column("Why", width=26),
            Column("Fingerprint", width=24),
        )  # fmt: skip
        words = tr(
            "Nobody is trusted here yet: Verify names signers, and judges none of them.\n"
            "Add the first signer below, or take in a list that somebody you know has signed."
        )
        self.make_list(SmallTable(tr("Trust list"), columns, wrap=True), words)
        self.where = label("", tone="muted", wrap=True, select=True)
        self.body.addWidget(self.where)
        self._make_pages()
        self.look()

    def _make_pages(self) -> None:
        self.add, self.end = AddPage(self.path), EndPage(self.path)
        self.take, self.hand_on = ImportPage(self.path), ExportPage(self.path, self._book)
        self.witnesses = WitnessesPage(self.path)
        self.passphrase = self.hand_on.passphrase  # which the keychain may know
        pages = {
            "add": self.add,
            "end": self.end,
            "import": self.take,
            "export": self.hand_on,
            "witnesses": self.witnesses,
        }
        self.make_pages((name, tr(words), pages[name]) for name, words in _ACTS)
        self.table.selectionModel().selectionChanged.connect(self._chosen)

    def look(self) -> None:
        """Show the list as it is on the disk now."""
        from passport_app.domain.errors import PassportError
        from passport_app.services.trusted import trusted

        try:
            trust = trusted(self.path)
        except PassportError as error:
            self.tell(said(error.message))
            self.act_button.setEnabled(False)
            return
        today = date.today()  # noqa: DTZ011 - trust runs by the local calendar
        self._entries = trust.entries
        self.show_rows([_row(entry, today) for entry in trust.entries])
        self.where.setText(tr("Kept in {file}", file=self.path))
        for page in self._pages.values():
            page.look(trust)
        self.settle()

    @Slot()
    def _chosen(self) -> None:
        """Whoever is chosen in the table is the one whose trust would be ended."""
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.end.choose(self._entries[rows[0].row()].did)


def _row(entry: Any, today: date) -> tuple[Any, ...]:
    if entry.since and today < entry.since:
        state = (tr("◌ not yet trusted"), "warn")
    elif entry.until and entry.until < today:
        state = (tr("△ trusted no longer"), "warn")
    else:
        state = (tr("✓ trusted"), "good")
    return state, entry.name, span(entry), entry.reason or "", entry.fingerprint or entry.did
