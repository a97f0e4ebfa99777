"""Decide about lots: quarantine, release or reject them, with a reason and a name, after seeing what is at stake."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.day_fields import TimeField
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.language import mark, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader

_DECISIONS = (
    ("quarantined", mark("Quarantine: not to be used until it is decided")),
    ("released", mark("Release: free for use")),
    ("rejected", mark("Reject: not to be used")),
)
_STAND = {
    "quarantined": mark("{lot}: quarantined since {time}."),
    "released": mark("{lot}: released since {time}."),
    "rejected": mark("{lot}: rejected since {time}."),
}
_ALL_STAND = {
    "quarantined": mark("%Ln lot(s): quarantined since {time}.", plural=True),
    "released": mark("%Ln lot(s): released since {time}.", plural=True),
    "rejected": mark("%Ln lot(s): rejected since {time}.", plural=True),
}


class DisposeLots(ActDialog):
    """Shows the lots chosen with what is left of them and what used them; enters one decision about all."""

    written = Signal()

    def __init__(self, book: Book, lots: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Quarantine, release, reject"),
            tr(
                "The decision is an entry of the book; it is undone by a newer one only. While a lot is held back, "
                "a batch cannot use it, and its cells go into no battery."
            ),
            parent,
        )
        self.resize(820, 520)
        self._book, self._lots = book, list(lots)
        self.draft = "\n".join(("dispose", *self._lots))
        columns = (
            Column("Lot", width=20), Column("Material", width=16), Column("Remaining, kg", True, 16),
            Column("Now", width=15), Column("Used by", width=24),
        )  # fmt: skip
        self.table = SmallTable(tr("Lots to decide about"), columns)
        self.decision = QComboBox()
        for status, words in _DECISIONS:
            self.decision.addItem(tr(words), status)
        self.reason, self.made_by, self.since = QLineEdit(), QLineEdit(), TimeField(none=tr("At once"))
        self.reason.setPlaceholderText(tr("Stands in the book; an auditor reads it"))
        self.made_by.setPlaceholderText(tr("Who decides"))
        self.passphrase = passphrase_field()
        fields = form()
        fields.addRow(tr("&Decision"), self.decision)
        fields.addRow(tr("&Reason"), self.reason)
        fields.addRow(tr("&By"), self.made_by)
        fields.addRow(tr("&Holds from"), self.since)
        fields.addRow(tr("&Passphrase"), self.passphrase)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(fields)
        self.decision.currentIndexChanged.connect(self._decided)
        held = {lot.status for lot in self._show(book.reader)}
        # What was held back is most likely to be released; what is free, to be held back.
        self.decision.setCurrentIndex(1 if "released" not in held else 0)
        self._decided()
        self.reason.setFocus()

    def _show(self, reader: Reader) -> list[Any]:
        from passport_app.services.dispose import standing

        stands = standing(reader, self._lots)
        self.table.set_rows([_row(lot) for lot in stands])
        return stands

    @Slot()
    def _decided(self, *_: Any) -> None:
        n = len(self._lots)
        words = {
            "quarantined": tr("Quarantine the lot") if n == 1 else tr("Quarantine %Ln lots", n=n),
            "released": tr("Release the lot") if n == 1 else tr("Release %Ln lots", n=n),
            "rejected": tr("Reject the lot") if n == 1 else tr("Reject %Ln lots", n=n),
        }
        self.act_button.setText(words[self.decision.currentData()])

    def act(self) -> None:
        asked = (
            (self.reason, tr("Say why: the reason stands in the book.")),
            (self.made_by, tr("Say who decides.")),
            (self.passphrase, tr("Give the passphrase of the key file.")),
        )
        if self.lacks(*asked):
            return
        if words := self.since.fault():
            self.ask_for(self.since, words)
            return
        path, lots, status = self._book.path, self._lots, self.decision.currentData()
        reason, by, passphrase = self.reason.text(), self.made_by.text(), self.passphrase.text()
        since = self.since.iso or None

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.dispose import dispose

            return dispose(path, lots, status, reason=reason, passphrase=passphrase, by=by, since=since)

        self.run(self._book.jobs.write(tr("Writing the decision"), work), self._written)

    def _written(self, now: Any) -> None:
        self.passphrase.clear()
        self.written.emit()
        self.inside.setEnabled(False)
        status, since = now[0].status, show.moment(now[0].since)
        if len(now) == 1:
            words = tr(_STAND[status], lot=now[0].lot, time=since)
        else:
            words = tr(_ALL_STAND[status], n=len(now), time=since)
        if status != "released":
            words += " " + tr("What was made of it before is told by Recall.")
        self._show(self._book.reader)
        self.finish(words)


def _row(lot: Any) -> tuple[Any, ...]:
    used = [tr("%Ln batch(es)", n=lot.batches)] if lot.batches else []
    if lot.batteries:
        used.append(tr("%Ln battery(ies)", n=lot.batteries))
    left = show.NONE if lot.remaining is None else show.brief(lot.remaining)
    state = (show.state(lot.status), show.tone(lot.status))
    return lot.lot, lot.material or tr("cells"), left, state, ", ".join(used) or tr("nothing yet")
