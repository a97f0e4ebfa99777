"""What can be done to the trust list, a page each: trust a signer, end that, hand the list on, take another one in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit

from passport_app.gui import days
from passport_app.gui.book import Book
from passport_app.gui.day_fields import DayField
from passport_app.gui.dialogs.fields import passphrase_field
from passport_app.gui.dialogs.fingerprint import Fingerprint
from passport_app.gui.dialogs.paged import Deed, Page, Wrong
from passport_app.gui.dialogs.places import add_file, add_new_file
from passport_app.gui.language import mark, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import label

KINDS = mark("Trust list (*.json);;All files (*)")
_STANDS = {
    "new": (mark("+ new"), "good"),
    "held": (mark("= held already"), "muted"),
    "ends": (mark("× ends a trust held here"), "warn"),
    "held_otherwise": (mark("△ said otherwise here: left out"), "warn"),
}


def span(entry: Any) -> str:
    """Return from when to when an entry holds."""
    first, last = days.day(entry.since) or "…", days.day(entry.until) or "…"
    return tr("always") if first == last == "…" else f"{first} – {last}"


def day_is_wrong(*fields: DayField) -> Wrong | None:
    """Return the first field that holds no day, and what to say of it."""
    return next(((field, words) for field in fields if (words := field.fault())), None)


class AddPage(Page):
    """A signer is trusted, by a fingerprint got another way."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.did, self.key, self.name, self.reason = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.fingerprint = Fingerprint()
        self.since = DayField(tr("Trusted from"), tr("Always"))
        self.until = DayField(tr("Trusted to"), tr("No end"))
        self.did.setPlaceholderText(tr("did:key:… or did:web:…; or verify a file of theirs, and Trust this signer…"))
        self.key.setPlaceholderText(tr("did:key:… of the key behind that name: nothing is fetched to learn it"))
        self.reason.setPlaceholderText(tr("how you got the fingerprint, and from whom"))
        self.fields.addRow(tr("&Key"), self.did)
        self.fields.addRow(tr("&Public key"), self.key)
        self.fields.addRow(tr("&Name"), self.name)
        self.fields.addRow(tr("&Fingerprint"), self.fingerprint)
        self.fields.addRow(tr("Trusted f&rom"), self.since)
        self.fields.addRow(tr("Trusted &to"), self.until)
        self.fields.addRow(tr("R&eason"), self.reason)
        self.did.textChanged.connect(self._named)
        self.key.textChanged.connect(self._named)
        self._named()

    def _named(self) -> None:
        """Ask for the key behind a DID that does not hold it (did:web), and compare the fingerprint with that."""
        did = self.did.text().strip()
        apart = did.startswith("did:") and not "did:key:".startswith(did[: len("did:key:")])
        self.fields.setRowVisible(self.key, apart)
        self.fingerprint.set_key(self.key.text().strip() if apart else did)

    def _key(self) -> str | None:
        return self.key.text().strip() if self.fields.isRowVisible(self.key) else None

    def does(self) -> str:
        return tr("Trust this signer")

    def wrong(self) -> Wrong | None:
        if not self.did.text().strip():
            return self.did, tr("Give the signer's key: its DID.")
        if self._key() == "":
            return self.key, tr(
                "This DID does not hold its key, and nothing is fetched: give the key too, as a did:key."
            )
        if not self.name.text().strip():
            return self.name, tr("Say what to call the signer here.")
        if not self.fingerprint.text():
            return self.fingerprint.edit, tr("Type the fingerprint that you got another way than with the file.")
        if not self.reason.text().strip():
            return self.reason, tr("Say why: in a year nobody remembers how the fingerprint was got.")
        return day_is_wrong(self.since, self.until)

    def deed(self) -> Deed:
        path, did, name = self._path, self.did.text().strip(), self.name.text()
        fingerprint, reason = self.fingerprint.text(), self.reason.text().strip()
        days_of = {"since": self.since.day, "until": self.until.day}
        key = self._key()

        def deed(*_: Any) -> Any:
            from passport_app.services.trusted import trust_signer

            return trust_signer(path, did, name=name, fingerprint=fingerprint, reason=reason, key=key, **days_of)

        return deed

    def done(self, outcome: Any) -> str:
        for field in (self.did, self.key, self.name, self.reason, self.fingerprint.edit, self.since, self.until):
            field.clear()
        return tr("{name} is trusted on this computer from now on.", name=outcome.name)


class EndPage(Page):
    """A signer is trusted until a day and no longer."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.who, self.reason = QComboBox(), QLineEdit()
        self.last = DayField(tr("Last day"), tr("Today"))
        self.reason.setPlaceholderText(tr("why it is trusted no longer"))
        self.fields.addRow(tr("&Signer"), self.who)
        self.fields.addRow(tr("&Last day"), self.last)
        self.fields.addRow(tr("R&eason"), self.reason)

    def look(self, trust: Any) -> None:
        self.who.clear()
        today = date.today()  # noqa: DTZ011 - trust runs by the local calendar
        for entry in trust.entries:
            if entry.until is None or entry.until > today:
                self.who.addItem(f"{entry.name}  ·  {(entry.fingerprint or entry.did)[:19]}…", entry.did)
        self.why_not = "" if self.who.count() else tr("There is nobody whose trust has no end yet.")

    def choose(self, did: str) -> None:
        """Choose a signer by the key."""
        if (at := self.who.findData(did)) >= 0:
            self.who.setCurrentIndex(at)

    def does(self) -> str:
        return tr("End the trust")

    def wrong(self) -> Wrong | None:
        if not self.reason.text().strip():
            return self.reason, tr("Say why: the entry stays, with its reason.")
        return day_is_wrong(self.last)

    def deed(self) -> Deed:
        path, did, reason = self._path, self.who.currentData(), self.reason.text().strip()
        day = self.last.day or date.today()  # noqa: DTZ011 - trust runs by the local calendar

        def deed(*_: Any) -> Any:
            from passport_app.services.trusted import end_trust

            return day, end_trust(path, did, day, reason)

        return deed

    def done(self, outcome: Any) -> str:
        self.last.clear()
        self.reason.clear()
        day, ended = outcome
        names = ", ".join(dict.fromkeys(entry.name for entry in ended))
        return tr("{name} is trusted until {day} and no longer.", name=names, day=days.day(day))


class ExportPage(Page):
    """The list is handed on, signed by the open ledger's seal key."""

    def __init__(self, path: Path, book: Book) -> None:
        super().__init__()
        self._path, self._book = path, book
        self._entries = 0
        self.file = add_new_file(self.fields, tr("&New file"), tr(KINDS))
        self.passphrase = passphrase_field(tr("Passphrase of the ledger's key file"))
        self.fields.addRow(tr("&Passphrase of the ledger"), self.passphrase)

    def look(self, trust: Any) -> None:
        self._entries = len(trust.entries)
        if not self._book.has_key:
            self.why_not = tr("Open a ledger with its key file beside it first: its key signs the list.")
        else:
            self.why_not = "" if self._entries else tr("The list is empty: there is nothing to hand on.")

    def does(self) -> str:
        return tr("Sign and write %Ln entries", n=self._entries)

    def wrong(self) -> Wrong | None:
        if self.file.path is None:
            return self.file, tr("Name a new file.")
        return None if self.passphrase.text() else (self.passphrase, tr("Give the passphrase of the key file."))

    def deed(self) -> Deed:
        path, target, ledger, passphrase = self._path, self.file.named, self._book.path, self.passphrase.text()

        def deed(*_: Any) -> Any:
            from passport_app.services.trusted import hand_on_trust

            return hand_on_trust(path, target, ledger, passphrase), target.name

        return deed

    def done(self, outcome: Any) -> str:
        self.passphrase.clear()
        count, name = outcome
        return tr(
            "%Ln entries are signed in {file}. Tell whoever takes it the fingerprint another way.", n=count, file=name
        )


class ImportPage(Page):
    """Somebody's signed list is looked at, then taken in, if its signer has the fingerprint that is typed."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.offered: Any = None
        self.file = add_file(self.fields, tr("&Signed list"), tr(KINDS))
        self.file.textChanged.connect(self._forget)
        self.fingerprint = Fingerprint()
        self.fields.addRow(tr("Its signer's &fingerprint"), self.fingerprint)
        columns = (
            Column("Here", width=18), Column("Who", width=20), Column("Trusted", width=24), Column("Why", width=26),
            Column("Fingerprint", width=24),
        )  # fmt: skip
        self.preview = SmallTable(tr("What the list would add"), columns, wrap=True)
        self.preview.setMinimumHeight(96)
        self.says = label("", tone="muted", wrap=True)
        self.column.addWidget(self.says)
        self.column.addWidget(self.preview)
        self._forget()

    @Slot()
    def _forget(self) -> None:
        self.offered = None
        self.fingerprint.set_key("")
        self.fingerprint.setEnabled(False)
        self.preview.hide()
        self.says.setText(tr("Its signature is checked and what it says is shown; nothing is taken in by that."))
        self.changed.emit()

    def _new(self) -> int:
        return sum(stands in ("new", "ends") for _, stands in self.offered.entries) if self.offered else 0

    def does(self) -> str:
        return tr("Take in %Ln entries", n=self._new()) if self.offered else tr("Look at it")

    def wrong(self) -> Wrong | None:
        if self.file.path is None or not self.file.path.is_file():
            return self.file, tr("Choose the file of a signed list.")
        if self.offered and not self._new():
            return self.file, tr("It adds nobody and ends nothing: whom this computer knows is trusted again by hand.")
        if self.offered and not self.fingerprint.text():
            return self.fingerprint.edit, tr("Type the signer's fingerprint, which you got another way than the list.")
        return None

    def deed(self) -> Deed:
        path, source, offered, fingerprint = self._path, self.file.named, self.offered, self.fingerprint.text()

        def deed(*_: Any) -> Any:
            from passport_app.services.trusted import look_at_trust, take_trust

            return take_trust(path, offered, fingerprint) if offered else look_at_trust(path, source)

        return deed

    def done(self, outcome: Any) -> str:
        if not hasattr(outcome, "signer"):  # no list that was looked at, but what came of it
            self.file.clear()
            self.fingerprint.edit.clear()
            return tr("%Ln entries were taken in.", n=len(outcome.new) + len(outcome.ended))
        self.offered = outcome
        rows = []
        for entry, stands in outcome.entries:
            words, tone = _STANDS[stands]
            why = entry.reason or ""
            rows.append(((tr(words), tone), entry.name, span(entry), why, entry.fingerprint or entry.did))
        self.preview.set_rows(rows)
        self.preview.show()
        self.fingerprint.setEnabled(True)
        self.fingerprint.set_key(outcome.signer.did)
        self.fingerprint.edit.setFocus()
        policy = outcome.witnesses
        more = (
            tr("It also asks for witnesses: {needed} of {all}.", needed=policy.needed, all=len(policy.of))
            if policy
            else ""
        )
        self.says.setText(
            tr(
                "It is as it was signed, by the key {did}. Whose key that is, only its fingerprint tells.",
                did=outcome.signer.did,
            )
            + f" {more}"
        )
        self.changed.emit()
        return ""
