"""The officers of a ledger and its policy of four eyes: who may approve, how many must."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.approvals import Approvals
from passport_app.gui.dialogs.fields import add_place, form, passphrase_field
from passport_app.gui.dialogs.paged import choice_of_acts
from passport_app.gui.language import mark, tr
from passport_app.gui.line_grid import heading
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button, label

_COLUMNS = (
    Column("Officer", width=22), Column("Entries", width=16), Column("State", width=24),
    Column("Fingerprint", width=70),
)  # fmt: skip
_ACTS = (
    ("name", mark("Name an officer"), mark("Name the officer")),
    ("end", mark("End the office of one"), mark("End the office")),
    ("policy", mark("Set how many must approve an issue of passports"), mark("Set the policy")),
)


class Officers(ActDialog):
    """Shows officers and policy, and does one act on them at a time."""

    written = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        intro = tr(
            "Each officer has a key file of their own, opened by a passphrase that nobody else knows. Where the policy "
            "asks for approvals, passports are signed only as so many officers approved them, and officers and policy "
            "change only with as many approvals. The book itself refuses anything else."
        )
        super().__init__(tr("Officers"), intro, parent)
        self.resize(1000, 700)
        self._book, self.draft = book, "officers"
        self._state: Any = None
        self.table = SmallTable(tr("Officers"), _COLUMNS, wrap=True)
        self.policy_says = label("", wrap=True)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.policy_says)
        self._make_form()
        self.close_button.setText(tr("Close"))
        self.look()

    def _make_form(self) -> None:
        self.what = choice_of_acts()
        for name, words, _ in _ACTS:
            self.what.addItem(tr(words), name)
        self.passphrase = passphrase_field(mark("Passphrase of the ledger's key file"))
        fields = form()
        self.own_key = button(tr("Own key file…"), self._open_own_key, tip=tr("Its passphrase, and a backup of it"))
        add_place(fields, tr("&What to do"), self.what, self.own_key)
        self.body.addLayout(fields)
        self.pages = QStackedWidget()
        self._each = (self._make_naming(), self._make_ending(), self._make_policy())
        for page in self._each:
            self.pages.addWidget(page)
        self.body.addWidget(self.pages)
        self._approve = QWidget()
        self.approvals = Approvals()
        column = QVBoxLayout(self._approve)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(heading(tr("Approved by")))
        column.addWidget(self.approvals)
        self.body.addWidget(self._approve)
        key = form()
        key.addRow(tr("&Passphrase of the ledger"), self.passphrase)
        self.body.addLayout(key)
        self.what.currentIndexChanged.connect(self._settle)

    def _make_naming(self) -> QWidget:
        self.name, self.key_file = QLineEdit(), QLineEdit()
        self.key_file.setPlaceholderText(tr("The officer's own key file; a new one is made where there is none"))
        self.own, self.again = passphrase_field(mark("The officer's passphrase")), passphrase_field(mark("Again"))
        page, fields = QWidget(), form()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addRow(tr("&Name"), self.name)
        add_place(fields, tr("&Key file"), self.key_file, button(tr("Choose…"), self._choose_key))
        fields.addRow(tr("The &officer's passphrase"), self.own)
        fields.addRow(tr("A&gain, of a new file"), self.again)
        page.setLayout(fields)
        return page

    def _make_ending(self) -> QWidget:
        self.who, self.reason = QComboBox(), QLineEdit()
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.reason.setPlaceholderText(tr("Stands in the book; an auditor reads it"))
        page, fields = QWidget(), form()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addRow(tr("&Officer"), self.who)
        fields.addRow(tr("&Reason"), self.reason)
        page.setLayout(fields)
        return page

    def _make_policy(self) -> QWidget:
        self.needed = QSpinBox()
        self.needed.setRange(0, 64)
        page, fields = QWidget(), form()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addRow(tr("&Officers who must approve"), self.needed)
        page.setLayout(fields)
        return page

    @Slot()
    def _choose_key(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Key file of an officer"), self.key_file.text(), tr("Key file (*.key);;All files (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if name:
            self.key_file.setText(name)

    @Slot()
    def _open_own_key(self) -> None:
        from passport_app.gui.dialogs.own_key import OwnKey

        OwnKey(self._book, self).exec()

    def look(self) -> None:
        """Show officers and policy as the ledger has them."""
        from passport_app.services.change_keys import fingerprint_of
        from passport_app.services.officers import governance

        self._state = state = governance(self._book.reader)
        self.table.set_rows([_row(officer, fingerprint_of(officer.key)[1]) for officer in state.officers])
        self.who.clear()
        for officer in state.in_office:
            self.who.addItem(officer.name, officer.name)
        self.needed.setValue(state.approvals_needed)
        if state.approvals_needed:
            words = tr("To issue passports, %Ln officers must approve.", n=state.approvals_needed)
        else:
            words = tr("To issue passports, nobody else must approve: whoever has the ledger's key can sign.")
        self.policy_says.setText(words)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        name = self.what.currentData()
        self.pages.setCurrentIndex([act for act, _, _ in _ACTS].index(name))
        self.act_button.setText(tr(next(words for act, _, words in _ACTS if act == name)))
        able = self._book.can_write and (name != "end" or self.who.count() > 0)
        self.act_button.setEnabled(able)
        asked = self._state.approvals_needed if self._state else 0
        self._approve.setVisible(asked > 0)
        if asked and not self.approvals.lines:
            self.approvals.fill([{}] * asked)

    def act(self) -> None:
        wrong = self._missing()
        if wrong:
            field, words = wrong
            self.ask_for(field, words)
            return
        deed = {"name": self._naming, "end": self._ending, "policy": self._setting}[self.what.currentData()]()
        self.run(self._book.jobs.write(tr("Writing to the book"), lambda *_: deed()), self._written)

    def _missing(self) -> tuple[QWidget, str] | None:
        asked: dict[str, list[tuple[QLineEdit, str]]] = {
            "name": [
                (self.name, tr("Give the officer's name.")),
                (self.key_file, tr("Name the officer's key file, or where to make one.")),
                (self.own, tr("The officer types the passphrase of that file.")),
            ],
            "end": [(self.reason, tr("Say why: the reason stands in the book."))],
        }
        fields = asked.get(self.what.currentData(), [])
        for field, words in [*fields, (self.passphrase, tr("Give the passphrase of the key file."))]:
            if not field.text().strip():
                return field, words
        new = self.what.currentData() == "name" and not Path(self.key_file.text()).exists()
        if new and self.own.text() != self.again.text():
            return self.again, tr("The two passphrases differ. Type the same one twice.")
        return None

    def _naming(self) -> Any:
        ledger, name, file = self._book.path, self.name.text(), Path(self.key_file.text())
        own, passphrase, given = self.own.text(), self.passphrase.text(), self.approvals.consents()

        def deed() -> Any:
            from passport_app.services.officers import create_officer_key, name_officer

            if not file.exists():
                create_officer_key(file, own)
            return name_officer(ledger, name, file, own, passphrase=passphrase, approvals=given)

        return deed

    def _ending(self) -> Any:
        ledger, name, reason = self._book.path, self.who.currentData(), self.reason.text()
        passphrase, given = self.passphrase.text(), self.approvals.consents()

        def deed() -> Any:
            from passport_app.services.officers import end_office

            return end_office(ledger, name, reason, passphrase=passphrase, approvals=given)

        return deed

    def _setting(self) -> Any:
        ledger, needed, passphrase = self._book.path, self.needed.value(), self.passphrase.text()
        given = self.approvals.consents()

        def deed() -> Any:
            from passport_app.services.officers import set_policy

            return set_policy(ledger, needed, passphrase=passphrase, approvals=given)

        return deed

    def _written(self, _now: Any) -> None:
        done = self.pages.currentWidget()
        for field in (self.name, self.key_file, self.own, self.again, self.reason, self.passphrase):
            if field is self.passphrase or (done is not None and done.isAncestorOf(field)):
                field.clear()
        self.approvals.forget()
        self.written_but(page for page in self._each if page is not done)
        self.written.emit()
        self.look()
        self.tell(tr("It stands in the book."), "good")


def _row(officer: Any, fingerprint: str) -> tuple[Any, ...]:
    first = show.count(officer.since)
    if officer.until is None:
        entries = tr("from {first}", first=first)
        return officer.name, entries, (tr("✓ in office"), "good"), fingerprint
    entries = tr("{first} to {last}", first=first, last=show.count(officer.until - 1))
    return officer.name, entries, (tr("△ ended: {reason}", reason=officer.reason), "warn"), fingerprint
