"""The keys of the ledger: which signed when, their fingerprints; replace, back up, retire, change the passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field, set_offered
from passport_app.gui.dialogs.keys_identity import IdentityPage, saving
from passport_app.gui.dialogs.keys_retire import RetirePage
from passport_app.gui.dialogs.keys_revoke import RevokePage
from passport_app.gui.dialogs.keys_token import TokenPage
from passport_app.gui.dialogs.paged import choice_of_acts
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import label

if TYPE_CHECKING:
    from passport_app.trust.succession import Role

_SIGNS = {"seal": mark("passports"), "log": mark("checkpoints")}
_ACTS = (
    ("backup", mark("Back the keys up to a file"), mark("Back up…")),
    ("passphrase", mark("Change the passphrase"), mark("Change the passphrase")),
    ("seal", mark("Replace the key that signs passports"), mark("Replace the key")),
    ("log", mark("Replace the key that signs checkpoints"), mark("Replace the key")),
    ("token", mark("Move a key to a token or HSM (PKCS#11)"), mark("Move the key")),
    ("identity", mark("Sign as a name on the web (did:web), or as the key itself"), mark("Sign as this")),
    ("document", mark("Save what to publish for the name on the web (did.json)"), mark("Save…")),
    ("remember", mark("Let this computer's keychain remember the passphrase"), mark("Remember it")),
    ("forget", mark("Let this computer's keychain forget the passphrase"), mark("Forget it")),
    ("revoke", mark("Revoke a key that was replaced: it was stolen, or may have been"), mark("Revoke it")),
    ("recover", mark("Recover the keys from a backup"), mark("Recover…")),
    ("retire", mark("Close the book for ever: retire its keys without successors"), mark("Close the book")),
)
_ENTERS = ("seal", "log", "token", "identity", "revoke", "retire")
"""What is an entry of the book, and so not to be done once it is closed."""
_OPEN = ("forget", "document")
"""What needs no passphrase."""
_SAY = {
    "retire": mark("One last entry, after which none is accepted; what was signed verifies as before."),
    "token": mark(
        "Replaced by one that never leaves the token; both keys sign the entry. To sign then needs the token."
    ),
    "identity": mark("One entry says so. What was signed before keeps its name; a name outlives the keys behind it."),
    "document": mark("It names every key that signs or signed so and was not revoked. Publish it anew after a change."),
    "revoke": mark("What it signed up to the last entry you believe still holds; nothing after it does."),
    "recover": mark("Only where the key file is lost, damaged or too old; one that is well is never replaced."),
    "remember": mark("The window and the commands need not ask then. Whoever can use your account can sign."),
    "forget": mark("From then on it is asked for again."),
    "backup": mark("A copy under the same passphrase, opened once to make sure. Keep it apart from its passphrase."),
    "passphrase": mark("Copies made before still open with the old one: destroy them, or replace the keys."),
    "seal": mark("Both keys sign the entry that says so. Give the new fingerprint to whoever checks your passports."),
    "log": mark("Both keys sign the entry that says so. What the old key signed still holds."),
}


class Keys(ActDialog):
    """Shows the keys, and does one act on them at a time."""

    written = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Keys"),
            tr("Which key signed from which entry to which. Nothing that a key signed is undone by replacing it."),
            parent,
        )
        self.resize(1020, 600)
        self._book, self.draft = book, "keys"
        columns = (
            Column("Signs", width=13), Column("Entries", width=15), Column("State", width=24),
            Column("Fingerprint", width=60),
        )  # fmt: skip
        self.table = SmallTable(tr("Keys"), columns, wrap=True)
        self.table.setMinimumHeight(100)
        self.body.addWidget(self.table, 1)
        self.state = label("", tone="muted", wrap=True)
        self.body.addWidget(self.state)
        self._make_form()
        self.close_button.setText(tr("Close"))
        self.show_keys()

    def _make_form(self) -> None:
        self.what = choice_of_acts()
        for name, words, _ in _ACTS:
            self.what.addItem(tr(words), name)
        self.says = label("", tone="muted", wrap=True)
        self.passphrase = passphrase_field(tr("Passphrase"))
        self.new = passphrase_field(tr("New passphrase"))
        self.again = passphrase_field(tr("New passphrase again"))
        fields = form()
        fields.addRow(tr("&What to do"), self.what)
        fields.addRow(self.says)
        fields.addRow(tr("&Passphrase"), self.passphrase)
        self.body.addLayout(fields)
        second = QWidget()
        more = form()
        more.setContentsMargins(0, 0, 0, 0)
        more.addRow(tr("&New passphrase"), self.new)
        more.addRow(tr("&Again"), self.again)
        second.setLayout(more)
        self.token = TokenPage()
        self.retire, self.identity = RetirePage(), IdentityPage()
        self.revoke = RevokePage(self._book)
        self.revoke.grown.connect(self._make_room, Qt.ConnectionType.QueuedConnection)  # once it is laid out
        pages = {"revoke": self.revoke, "token": self.token, "retire": self.retire, "identity": self.identity}
        self._more = {"passphrase": second, **pages}
        for page in self._more.values():
            self.body.addWidget(page)
        self.what.currentIndexChanged.connect(self._settle)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        name = self.what.currentData()
        self.says.setText(tr(_SAY[name]))
        for act, page in self._more.items():  # not a stack, in which the largest asks for room all the time
            page.setVisible(act == name)
        self.passphrase.setEnabled(name not in _OPEN)
        self.act_button.setText(tr(next(words for act, _, words in _ACTS if act == name)))

    def show_keys(self) -> None:
        """Show the keys as the ledger names them."""
        from passport_app.domain.errors import PassportError
        from passport_app.services.change_keys import fingerprint_of, show_keys

        try:
            state = show_keys(self._book.path)
            ended = state.closed is not None
            self.identity.look(self._book.path)
            rows = [(tr(_SIGNS[p.role]), _span(p), _state(p, ended), fingerprint_of(p.key)[1]) for p in state.periods]
        except PassportError as error:
            self.tell(said(error.message))
            return
        self.table.set_rows(rows)
        self.state.setText(
            tr("Key file {file}: {problem}", file=state.key_file.name, problem=said(state.problem))
            if state.problem
            else tr("Key file {file}: holds the keys in force.", file=state.key_file.name)
        )
        self._end(state.closed)
        if state.warning:
            self.tell(said(state.warning), "warn")
        self.revoke.which.clear()
        for period in state.periods:
            if period.until is not None and period.revoked is None:
                first, last = show.count(period.since), show.count(period.until - 1)
                words = tr("{signs}, entries {first} to {last}", signs=tr(_SIGNS[period.role]), first=first, last=last)
                self.revoke.which.addItem(words, period.key)
        self.revoke.which.setCurrentIndex(0 if self.revoke.which.count() else -1)  # words for none choose none
        if not state.at_hand:  # what helps is to recover them
            self.what.setCurrentIndex(self.what.findData("recover"))

    def _end(self, closed: Any) -> None:
        """Say that the book is closed, and offer nothing that would be an entry of it."""
        for name in _ENTERS:
            set_offered(self.what, name, closed is None)
        if closed is None:
            return
        words = tr(
            "The book was closed by entry {entry} on {at}.", entry=show.count(closed.seq), at=show.moment(closed.at)
        )
        self.state.setText(f"{words} {self.state.text()}")
        if self.what.currentData() in _ENTERS:
            self.what.setCurrentIndex(self.what.findData("backup"))

    def act(self) -> None:
        name = self.what.currentData()
        if name not in _OPEN and not self.passphrase.text():
            self.ask_for(self.passphrase, tr("The passphrase of the keys is needed."))
            return
        if name == "passphrase" and self.new.text() != self.again.text():
            self.tell(tr("The two new passphrases differ. Type the same one twice."))
            return
        page = self._more.get(name)
        if isinstance(page, TokenPage | RetirePage | RevokePage | IdentityPage) and (missing := page.wrong()):
            field, words = missing
            self.ask_for(field, words)
            return
        target = None
        if name == "recover":
            target, _ = QFileDialog.getOpenFileName(self, tr("Backup of the keys"), str(self._book.path.parent))
            if not target:
                return
        if name == "backup":
            target, _ = QFileDialog.getSaveFileName(self, tr("Back the keys up"), f"{self._book.path.stem}.keys")
            if not target:
                return
        if name == "document":
            target, _ = QFileDialog.getSaveFileName(self, tr("What to publish"), "did.json")
            if not target:
                return
        if isinstance(page, TokenPage | RetirePage | RevokePage | IdentityPage):
            work = page.deed(self._book.path, self.passphrase.text())
        elif name == "document":
            work = saving(self._book.path, Path(str(target)))
        else:
            work = _work(name, self._book.path, self.passphrase.text(), self.new.text(), target)
        self.run(self._book.jobs.write(self.act_button.text(), work), self._did)

    def _did(self, words: str) -> None:
        for field in (self.passphrase, self.new, self.again, self.token.pin):
            field.clear()
        did = self.what.currentData()
        self.written_but(page for act, page in self._more.items() if act != did)
        self.show_keys()
        self.tell(words, "good")
        self.written.emit()


def _work(name: str, ledger: Path, passphrase: str, new: str, target: str | None) -> Callable[..., str]:
    def work(_progress: Progress, _cancelled: CancelCheck) -> str:
        from passport_app.services import change_keys

        if name == "backup":
            change_keys.back_up_keys(ledger, Path(str(target)), passphrase)
            return tr("Backed up to {file}.", file=target)
        if name == "recover":
            change_keys.recover_keys(ledger, Path(str(target)), passphrase)
            return tr("Recovered: the key file beside the ledger holds its keys again.")
        if name == "remember":
            chain = change_keys.remember_passphrase(ledger, passphrase)
            return tr("{keychain} remembers the passphrase.", keychain=chain)
        if name == "forget":
            known = change_keys.forget_passphrase(ledger)
            return tr("Forgotten.") if known else tr("It was not remembered.")
        if name == "passphrase":
            change_keys.change_passphrase(ledger, passphrase, new)
            return tr("The passphrase is changed.")
        print_of = change_keys.fingerprint_of(change_keys.replace_key(ledger, cast("Role", name), passphrase))[1]
        return tr("Replaced. The new fingerprint is {fingerprint}. Back the keys up again.", fingerprint=print_of)

    return work


def _span(period: Any) -> str:
    if period.until is None:
        return tr("from {entry}", entry=show.count(period.since))
    return tr("{first} to {last}", first=show.count(period.since), last=show.count(period.until - 1))


def _state(period: Any, ended: bool) -> tuple[str, str]:
    if period.revoked is not None:
        return tr("✗ revoked, believed to {entry}", entry=show.count(period.last_believed)), "bad"
    if ended and period.until is None:
        return tr("○ retired"), "muted"
    return (tr("✓ in force"), "good") if period.until is None else (tr("○ replaced"), "muted")
