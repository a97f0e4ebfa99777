"""The own key file of an officer, auditor or witness: its passphrase changed, itself backed up; no ledger is needed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from passport_app.gui.book import Book
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.dialogs.paged import Deed, Page, PagedDialog, Wrong
from passport_app.gui.dialogs.places import PlaceField, add_file, add_new_file
from passport_app.gui.language import mark, tr

_KINDS = mark("Key file (*.key);;All files (*)")


class OwnKey(PagedDialog):
    """Does one thing to a key file that is a person's own."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        intro = tr(
            "The key file of an officer, an auditor or a witness is theirs alone and lies beside no ledger. Whoever "
            "has the file and its passphrase signs in their name."
        )
        super().__init__(book, tr("Own key file"), intro, parent)
        self.resize(720, 380)
        place = form()
        self.file = add_file(place, tr("Key &file"), tr(_KINDS))
        self.body.addLayout(place)
        self.passphrases, self.backup = PassphrasePage(self.file), BackupPage(self.file)
        self.make_pages(
            (
                ("passphrase", tr("Change its passphrase"), self.passphrases),
                ("backup", tr("Back it up to another file"), self.backup),
            )
        )
        self.body.addStretch(1)
        self.settle()

    def act(self) -> None:
        if self.file.path is None or not self.file.path.is_file():
            self.ask_for(self.file, tr("Choose the key file."))
            return
        super().act()


class PassphrasePage(Page):
    """Its keys are encrypted under another passphrase."""

    def __init__(self, place: PlaceField) -> None:
        super().__init__()
        self._place = place
        self.old = passphrase_field(mark("Passphrase"))
        self.new, self.again = passphrase_field(mark("New passphrase")), passphrase_field(mark("New passphrase again"))
        self.fields.addRow(tr("&Passphrase"), self.old)
        self.fields.addRow(tr("&New passphrase"), self.new)
        self.fields.addRow(tr("&Again"), self.again)

    def does(self) -> str:
        return tr("Change the passphrase")

    def wrong(self) -> Wrong | None:
        if not self.old.text():
            return self.old, tr("Type the passphrase that opens it now.")
        if self.new.text() != self.again.text():
            return self.again, tr("The two new passphrases differ. Type the same one twice.")
        return None

    def deed(self) -> Deed:
        file, old, new = self._place.named, self.old.text(), self.new.text()

        def deed(*_: Any) -> Any:
            from passport_app.services.own_keys import change_own_passphrase

            change_own_passphrase(file, old, new)

        return deed

    def done(self, outcome: Any) -> str:  # noqa: ARG002 - nothing comes of it
        for field in (self.old, self.new, self.again):
            field.clear()
        return tr("The passphrase is changed. Copies made before still open with the old one: destroy them.")


class BackupPage(Page):
    """It is copied to another place, and opened from there once."""

    def __init__(self, place: PlaceField) -> None:
        super().__init__()
        self._place = place
        self.passphrase = passphrase_field(mark("Passphrase"))
        self.target = add_new_file(self.fields, tr("&New file"), tr(_KINDS))
        self.fields.addRow(tr("&Passphrase"), self.passphrase)

    def does(self) -> str:
        return tr("Back it up")

    def wrong(self) -> Wrong | None:
        if self.target.path is None:
            return self.target, tr("Name a new file.")
        return None if self.passphrase.text() else (self.passphrase, tr("Type the passphrase that opens it now."))

    def deed(self) -> Deed:
        file, target, passphrase = self._place.named, self.target.named, self.passphrase.text()

        def deed(*_: Any) -> Any:
            from passport_app.services.own_keys import back_up_own_key

            back_up_own_key(file, target, passphrase)
            return target

        return deed

    def done(self, outcome: Any) -> str:
        self.passphrase.clear()
        self.target.clear()
        return tr("Backed up to {file}, and opened from there once. Keep it apart from its passphrase.", file=outcome)
