"""Withdraw the passport of a battery: with a reason and a name, after seeing its versions."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.language import tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable

_COLUMNS = (
    Column("Version", True, 8), Column("Now", width=14), Column("Signed", width=26), Column("Why", width=40),
)  # fmt: skip


class WithdrawPassport(ActDialog):
    """Shows the versions of a battery's passport; withdraws the newest."""

    written = Signal()

    def __init__(self, book: Book, battery: str, parent: QWidget | None = None) -> None:
        intro = tr(
            "A withdrawn passport stays genuine, and whoever verifies it with the ledger reads why it no longer "
            "counts. It is an entry of the book; a new version can be signed later, when it is asked for by name."
        )
        super().__init__(tr("Withdraw the passport of {battery}", battery=battery), intro, parent)
        self.resize(820, 480)
        self._book, self._battery = book, battery
        self.draft = f"withdraw\n{battery}"
        self.table = SmallTable(tr("Versions"), _COLUMNS)
        self.reason, self.made_by = QLineEdit(), QLineEdit()
        self.reason.setPlaceholderText(tr("Whoever verifies the passport with the ledger reads this"))
        self.made_by.setPlaceholderText(tr("Who decides"))
        self.passphrase = passphrase_field()
        fields = form()
        fields.addRow(tr("&Reason"), self.reason)
        fields.addRow(tr("&By"), self.made_by)
        fields.addRow(tr("&Passphrase"), self.passphrase)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(fields)
        self.act_button.setText(tr("Withdraw"))
        self._look()
        self.reason.setFocus()

    @Slot()
    def _look(self) -> None:
        from passport_app.services.passport_versions import versions_of

        versions = versions_of(self._book.reader, self._battery)
        self.table.set_rows([_row(version) for version in versions])
        able = bool(versions) and versions[0].withdrawn is None
        self.act_button.setEnabled(able)
        if not versions:
            self.tell(tr("This battery has no signed passport yet."), "warn")
        elif not able:
            self.tell(tr("The newest version is withdrawn already."), "warn")

    def act(self) -> None:
        asked = (
            (self.reason, tr("Say why: the reason stands in the book.")),
            (self.passphrase, tr("Give the passphrase of the key file.")),
        )
        if self.lacks(*asked):
            return
        path, battery = self._book.path, self._battery
        reason, by, passphrase = self.reason.text(), self.made_by.text(), self.passphrase.text()

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.passport_versions import withdraw_passport

            return withdraw_passport(path, battery, reason=reason, passphrase=passphrase, by=by)

        self.run(self._book.jobs.write(tr("Withdrawing the passport"), work), self._written)

    def _written(self, now: Any) -> None:
        self.passphrase.clear()
        self.written.emit()
        self._look()
        self.inside.setEnabled(False)
        self.finish(tr("Version {version} is withdrawn since {time}.", version=now.version, time=_since(now)))


def _since(version: Any) -> str:
    return show.moment(version.withdrawn.at) if version.withdrawn else show.NONE


def _row(version: Any) -> tuple[Any, ...]:
    why = version.withdrawn.reason if version.withdrawn else show.NONE
    state = (show.state(version.status), show.tone(version.status))
    return str(version.version), state, show.moment(version.issued_at), why
