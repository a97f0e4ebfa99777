"""Adopt another ledger's facts with their proofs: looked at first, then all of them, or none."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.dialogs.places import add_file
from passport_app.gui.language import mark, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.facts import Facts
from passport_app.gui.views.view import button, label

_TABLES = {
    "parties": mark("parties"), "sites": mark("sites"), "materials": mark("materials"), "models": mark("models"),
    "lots": mark("lots"), "contents": mark("contents"), "assays": mark("assays"), "batches": mark("batches"),
    "inputs": mark("inputs of batches"), "outputs": mark("outputs of batches"), "cell_lots": mark("cell lots"),
    "batteries": mark("batteries"), "battery_cells": mark("cells in batteries"), "documents": mark("documents"),
    "datapoints": mark("data points"),
}  # fmt: skip


class AdoptLedger(ActDialog):
    """Asks for another ledger, shows what of it is new, and adopts that in one transaction."""

    written = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        intro = tr(
            "Several workstations of a site share what they entered: another ledger's rows become visible here for "
            "provenance and recall, marked with where they came from. Its passports and keys stay its own."
        )
        super().__init__(tr("Adopt from another ledger"), intro, parent)
        self.resize(880, 600)
        self._book = book
        self._seen: Any = None
        fields = form()
        self.other = add_file(fields, tr("&Other ledger"), tr("Ledgers (*.passports);;All files (*)"))
        self.other.textChanged.connect(self._forget)
        self.body.addLayout(fields)
        self._make_preview()
        self.passphrase = passphrase_field(mark("Passphrase of the ledger's key file"))
        key = form()
        key.addRow(tr("&Passphrase of this ledger"), self.passphrase)
        self.body.addLayout(key)
        self.close_button.setText(tr("Close"))
        self._forget()

    def _make_preview(self) -> None:
        page = _Seen()
        self.facts, self.trust, self.table = page.facts, page.trust, page.table
        self.trust.clicked.connect(self.ask_to_trust)
        nothing = label(tr("What of it is new here is shown first; nothing is written by that."), tone="muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview = QStackedWidget()
        self.preview.addWidget(nothing)
        self.preview.addWidget(page)
        self.body.addWidget(self.preview, 1)

    @Slot()
    def _forget(self) -> None:
        self._seen = None
        self.preview.setCurrentIndex(0)
        self.passphrase.setEnabled(False)
        self.act_button.setText(tr("Look at it"))
        self.act_button.setEnabled(True)
        self.tell("")

    def act(self) -> None:
        if self.other.path is None or not self.other.path.is_file():
            self.ask_for(self.other, tr("Name the file of the other ledger."))
        elif self._seen is None or not (self._seen.name and self._seen.rows):
            self._look()
        elif not self.passphrase.text():
            self.ask_for(self.passphrase, tr("Give the passphrase of the key file."))
        else:
            self._adopt()

    def _look(self) -> None:
        here, there = self._book.path, self.other.named

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.adopt import look_at_ledger
            from passport_app.services.trusted import trust_at_hand

            return look_at_ledger(here, there, trust=trust_at_hand(), progress=progress, cancelled=cancelled)

        self.run(self._book.jobs.read(tr("Auditing the other ledger"), work), self._looked)

    def _looked(self, seen: Any) -> None:
        self._seen = seen
        self.preview.setCurrentIndex(1)
        trusted = (f"✓ {seen.name}", "good") if seen.name else (tr("? its log key is not trusted here"), "warn")
        came = (
            tr("entries {first} to {last}", first=show.count(seen.since), last=show.count(seen.size - 1))
            if seen.size > seen.since
            else tr("nothing")
        )
        self.facts.set_facts(
            (
                (tr("Ledger"), seen.origin, ""),
                (tr("Its operator, by its own word"), seen.operator or show.NONE, ""),
                (tr("Its log key"), *trusted),
                (tr("Came since the last time"), came, ""),
            )
        )
        self._show_rows(seen.rows)
        self.trust.setVisible(seen.name is None)
        can = bool(seen.name and seen.rows)
        self.passphrase.setEnabled(can)
        total = sum(seen.rows.values())
        self.act_button.setText(tr("Adopt %Ln rows", n=total) if can else tr("Look at it"))
        if seen.name is None:
            words = tr("Nothing of it is adopted before its log key is trusted: compare its fingerprint another way.")
            self.tell(words, "warn")
        elif not seen.rows:
            self.tell(tr("Nothing new: everything in it was adopted before, or it holds no rows."), "good")
        else:
            self.tell(tr("Its book is as it was signed. All of this is adopted, or nothing."), "good")
            self.passphrase.setFocus()

    def _show_rows(self, rows: dict[str, int]) -> None:
        self.table.set_rows(
            [(tr(_TABLES[name]) if name in _TABLES else name, show.count(count)) for name, count in rows.items()]
        )

    @Slot()
    def ask_to_trust(self) -> None:
        """Ask for the fingerprint of the other ledger's log key, and look at it once more."""
        from passport_app.gui.dialogs.trust_signer import TrustSigner

        dialog = TrustSigner(self._book.jobs, self._seen.operator, self._seen.log_key.did, self)
        dialog.exec()
        if dialog.trusted:
            self._look()

    def _adopt(self) -> None:
        here, there, passphrase = self._book.path, self.other.named, self.passphrase.text()

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.adopt import adopt_ledger
            from passport_app.services.trusted import trust_at_hand

            told: dict[str, Any] = {"progress": progress, "cancelled": cancelled}
            return adopt_ledger(here, there, trust=trust_at_hand(), passphrase=passphrase, **told)

        self.run(self._book.jobs.write(tr("Adopting entries"), work), self._adopted)

    def _adopted(self, done: Any) -> None:
        self.passphrase.clear()
        self.inside.setEnabled(False)
        self._show_rows(done.rows)
        self.written.emit()
        if done.checkpoint is None:
            self.finish(tr("Nothing new: everything in it was adopted before, or it holds no rows."))
            return
        total = sum(done.rows.values())
        words = mark("%Ln rows were adopted from {name}; provenance and recall know them now.", plural=True)
        self.finish(tr(words, n=total, name=done.name))


class _Seen(QWidget):
    """What is seen of the other ledger: whose it is, whether it is trusted, what is new."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.facts = Facts(2)
        self.trust = button(tr("Trust its log key…"), icon="verify")
        self.table = SmallTable(tr("What is new"), (Column("Table", width=30), Column("Rows", True, 12)))
        column.addWidget(self.facts)
        column.addWidget(self.trust, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 1)
