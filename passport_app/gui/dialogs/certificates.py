"""The register of certificates: what left the house; taking one back with a reason, making one again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button

_MOST = 1000
"""Certificates shown, the newest; a search finds those of one battery among all."""
_COLUMNS = (
    (mark("Number"), 11), (mark("Now"), 14), (mark("Exported"), 11), (mark("Of"), 22), (mark("For"), 22),
    (mark("By"), 13), (mark("What"), 18), (mark("Why"), 22),
)  # fmt: skip
_ACTS = (("withdrawn", mark("Withdraw")), ("superseded", mark("Supersede")))
_DONE = {
    "withdrawn": mark("Certificate {number} is withdrawn since {time}."),
    "superseded": mark("Certificate {number} is superseded since {time}."),
}
_STATED = {
    "declaration": mark("Declaration: {name}"),
    "assessment": mark("Assessment: {name}"),
    "audit": mark("Audit: {name}"),
}
_AUDIENCES = {
    "public": mark("{form} {language}, public"),
    "legitimate_interest": mark("{form} {language}, legitimate interest"),
    "authority": mark("{form} {language}, authority"),
}


class Certificates(ActDialog):
    """Lists the register; a certificate chosen can be withdrawn or superseded by who has the key."""

    written = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        intro = tr(
            "What left the house. Taking back is an entry of the ledger; nothing that is out can be called back."
        )
        super().__init__(tr("Register of certificates"), intro, parent)
        self.resize(1080, 580)
        self._book, self.draft = book, "certificates"
        self._shown: list[Any] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Battery, cell or lot, whole; empty for the newest of all"))
        self.search.setAccessibleName(tr("Certificates of a battery, cell or lot"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self.look)
        columns = [Column(tr(title), width=width) for title, width in _COLUMNS]
        self.table = SmallTable(tr("Register of certificates"), columns)
        self.what = QComboBox()
        for status, words in _ACTS:
            self.what.addItem(tr(words), status)
        self.reason, self.made_by, self.by_number = QLineEdit(), QLineEdit(), QLineEdit()
        self.reason.setPlaceholderText(tr("Whoever verifies the certificate with the ledger reads this"))
        self.by_number.setPlaceholderText(tr("C-000000, where another replaces it"))
        self.passphrase = passphrase_field()
        fields = form()
        fields.addRow(tr("&What"), self.what)
        fields.addRow(tr("&Reason"), self.reason)
        fields.addRow(tr("Re&placed by"), self.by_number)
        fields.addRow(tr("&By"), self.made_by)
        fields.addRow(tr("P&assphrase"), self.passphrase)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(fields)
        self._fields = (self.what, self.reason, self.by_number, self.made_by, self.passphrase)
        self.close_button.setText(tr("Close"))
        self.act_button.setText(tr("Take back"))
        self.again = button(tr("&Make again…"), self.make_again, tip=tr("The same file once more, byte for byte"))
        self.again.setAutoDefault(False)
        self.foot.insertWidget(0, self.again)
        self.table.offer(self.again)
        self.what.currentIndexChanged.connect(self._chosen)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.look()

    @Slot()
    def look(self) -> None:
        """Show the certificates that the search asks for."""
        from passport_app.services.look_up import find_certificates, newest_certificates

        battery, reader = self.search.text().strip(), self._book.reader
        self._shown = find_certificates(reader, battery) if battery else newest_certificates(reader, _MOST)
        self.table.set_rows([_row(c) for c in self._shown])
        if not self._shown:
            none = tr("The register is empty: export a certificate, and it is entered here.")
            if battery:
                none = tr("No certificate of it is in the register.")
            self.tell(none, "warn")
        self._chosen()

    def standing(self, wanted: str | None = None) -> str:
        act, _, number = (wanted or "").partition("\n")
        self._choose(number)
        chosen = self.chosen()
        return f"{super().standing(act if wanted else None)}\n{chosen.number if chosen else ''}"

    def _choose(self, number: str) -> None:
        rows = [row for row, certificate in enumerate(self._shown) if certificate.number == number]
        if rows:
            self.table.selectRow(rows[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and self.search.hasFocus()):  # there it searches, and takes nothing back
            super().keyPressEvent(event)

    def chosen(self) -> Any:
        """Return the certificate chosen, or None."""
        row = self.table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    @Slot()
    def _chosen(self, *_: Any) -> None:
        chosen = self.chosen()
        able = self._book.can_write and chosen is not None and chosen.status != "withdrawn"
        for field in self._fields:
            field.setEnabled(able)
        self.by_number.setEnabled(able and self.what.currentData() == "superseded")
        self.act_button.setEnabled(able)
        self.again.setEnabled(chosen is not None)
        self.passphrase.setEnabled(self._book.can_write and chosen is not None)  # to make a copy for an audience again

    def act(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        asked = ((self.reason, tr("Say why.")), (self.passphrase, tr("Give the passphrase of the key file.")))
        if self.lacks(*asked):
            return
        path, status = self._book.path, self.what.currentData()
        reason, by, passphrase = self.reason.text(), self.made_by.text().strip(), self.passphrase.text()
        replaced_by = self.by_number.text().strip() or None if status == "superseded" else None

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.certificates import change_status

            return change_status(
                path, chosen.number, status, reason=reason, passphrase=passphrase, by=by, replaced_by=replaced_by
            )

        self.run(self._book.jobs.write(tr("Writing to the register"), work), self._written)

    @Slot()
    def make_again(self) -> None:
        """Ask for a file and make the certificate chosen again, if it comes out the same byte for byte."""
        chosen = self.chosen()
        if chosen is None:
            return
        folder = self._book.path.parent
        kinds = tr("Certificate (*.pdf)") if chosen.form == "pdf" else tr("Signed data (*.json)")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Make the certificate again"), str(folder / f"{chosen.number}.{chosen.form}"), kinds
        )
        if not name:
            return
        path, target, passphrase = self._book.path, Path(name), self.passphrase.text() or None

        def work(_progress: Progress, _cancelled: CancelCheck) -> tuple[str, str]:
            from passport_app.services.certificates import make_again, seal_said

            made = make_again(path, chosen.number, target, passphrase=passphrase, replace=True)  # the dialog asked
            return made.number, seal_said(path, made)

        self._target = target
        self.run(self._book.jobs.read(tr("Making the certificate again"), work), self._made, self._not_made)

    def _made(self, made: tuple[str, str]) -> None:
        number, seal = made
        self.passphrase.clear()
        self._chosen()
        self.tell(
            tr("Made {number} again, byte for byte, {seal}: {file}.", number=number, seal=said(seal), file=self._target)
            if seal
            else tr("Made {number} again, byte for byte: {file}.", number=number, file=self._target),
            "warn" if seal.startswith("without") else "good",
        )

    def _not_made(self, code: str) -> None:
        self._chosen()
        if code == "no_passphrase" and self.passphrase.isEnabled():
            self.passphrase.setFocus()

    def _written(self, now: Any) -> None:
        for field in (self.reason, self.by_number, self.passphrase):
            field.clear()
        self.written_but(())
        self.written.emit()
        self.look()
        self.tell(tr(_DONE[now.status], number=now.number, time=show.moment(now.status_at)), "good")


def _row(c: Any) -> tuple[Any, ...]:
    what = tr(_AUDIENCES.get(c.audience, "{form} {language}"), form=c.form.upper(), language=c.language)
    state = (show.state(c.status), show.tone(c.status))
    kind, name = c.subject
    of = tr(_STATED[kind], name=name) if kind else name
    return (
        c.number, state, show.day(c.at[:10]), of, c.recipient or show.NONE, c.made_by or show.NONE, what,
        c.reason or show.NONE,
    )  # fmt: skip
