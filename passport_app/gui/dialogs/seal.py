"""The seal for PDF readers: make or bring its certificate, hand it out, say how seals are stamped."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.dialogs.places import add_file
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import label

_COLUMNS = (
    Column("What", width=11), Column("Name", width=34), Column("Valid until", width=18),
    Column("Fingerprint", width=60),
)  # fmt: skip
_ACTS = (
    ("create", mark("Make an authority of the plant's own, and a seal under it"), mark("Make the seal")),
    ("import", mark("Bring a seal from a PKCS#12 file, such as of a trust service"), mark("Bring the seal")),
    ("token", mark("Seal by a key that stays on a token or HSM (PKCS#11)"), mark("Use the token")),
    ("export", mark("Hand out the certificate that PDF readers are told to trust"), mark("Save the certificate…")),
    ("stamps", mark("Timestamps of seals, and how long they can be judged"), mark("Keep")),
)
_SAY = {
    "create": mark("The key of the passports vouches for it (P-256, ten years). Nobody outside has to be asked."),
    "import": mark("Its key is kept beside the ledger under the ledger's own passphrase; the file is not needed then."),
    "token": mark("The key never leaves the token; where that is, this computer's settings remember, not the ledger."),
    "export": mark("Customers add it in Acrobat once. Tell them its fingerprint another way, such as by telephone."),
    "stamps": mark("A setting of this computer. The authority learns a digest of each seal, and nothing else."),
}
_SOON = timedelta(days=90)


class SealDialog(ActDialog):
    """Shows the certificates of the seal, and does one act on them at a time."""

    written = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        intro = tr(
            "What Acrobat and other PDF readers check on a certificate. The program itself needs no seal: it checks "
            "the signature of what is inside."
        )
        super().__init__(tr("Seal for PDF readers"), intro, parent)
        self.resize(1100, 540)
        self._book, self.draft = book, "seal"
        self.table = SmallTable(tr("Certificates of the seal"), _COLUMNS, wrap=True)
        self.table.setMinimumHeight(110)
        self.table.setMaximumHeight(190)
        self.body.addWidget(self.table)
        self.state = label("", tone="muted", wrap=True)
        self.body.addWidget(self.state)
        self.what = QComboBox()
        for name, words, _ in _ACTS:
            self.what.addItem(tr(words), name)
        self.says = label("", tone="muted", wrap=True)
        self.says.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        fields = form()
        fields.addRow(tr("&What to do"), self.what)
        fields.addRow("", self.says)
        self.body.addLayout(fields)
        self._make_pages()
        self.close_button.setText(tr("Close"))
        self.what.currentIndexChanged.connect(self._settle)
        self.show_seal()

    def _make_pages(self) -> None:
        self.pages = QStackedWidget()
        self._pages = {name: QWidget() for name, _, _ in _ACTS}
        for page in self._pages.values():
            self.pages.addWidget(page)
        brought, token, stamps = form(), form(), form()
        self.source = add_file(brought, tr("&File"), tr("PKCS#12 (*.p12 *.pfx);;All files (*)"))
        self.source_passphrase = passphrase_field(mark("Passphrase of the file"))
        brought.addRow(tr("Passphrase of the fi&le"), self.source_passphrase)
        self.chain = add_file(token, tr("&Certificates"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"))
        self.module = add_file(token, tr("PKCS#11 &library"), tr("Library (*.so *.dll *.dylib);;All files (*)"))
        self.token, self.key, self.pin = QLineEdit(), QLineEdit(), passphrase_field(mark("PIN of the token"))
        token.addRow(tr("Label of the &token"), self.token)
        token.addRow(tr("Label of the &key"), self.key)
        token.addRow(tr("PI&N of the token"), self.pin)
        self.authority, self.long_term = QLineEdit(), QCheckBox(tr("&Put in what shows for years that a seal was good"))
        self.authority.setPlaceholderText(tr("Address of an RFC 3161 authority; empty for no timestamps"))
        stamps.addRow(tr("Timestamp &authority"), self.authority)
        stamps.addRow("", self.long_term)
        for name, layout in (("import", brought), ("token", token), ("stamps", stamps)):
            column = QVBoxLayout(self._pages[name])
            column.setContentsMargins(0, 0, 0, 0)
            column.addLayout(layout)
            column.addStretch(1)
        self.body.addWidget(self.pages)
        self.passphrase = passphrase_field(mark("Passphrase of the ledger's keys"))
        self.replace = QCheckBox(tr("&Take the place of the seal that is there, for what is sealed from then on"))
        self.signing = QWidget()
        keyed = form()
        keyed.setContentsMargins(0, 0, 0, 0)
        keyed.addRow("", self.replace)
        keyed.addRow(tr("Pa&ssphrase"), self.passphrase)
        self.signing.setLayout(keyed)
        self.body.addWidget(self.signing)
        self.body.addStretch(1)

    def show_seal(self) -> None:
        """Show the seal as it is, and offer what comes next."""
        from passport_app.domain.errors import PassportError
        from passport_app.issuing.seal_settings import seal_settings
        from passport_app.services.seal_certificate import show_seal

        kept = seal_settings()
        if not self.authority.isModified():
            self.authority.setText(kept.authority)
        self.long_term.setChecked(kept.long_term)
        try:
            found = show_seal(self._book.path).certificates
        except PassportError as error:
            found = ()
            if error.code != "no_seal_certificate":
                self.tell(said(error.message))
        self._has_seal = bool(found)
        names = (tr("Seal"), *(tr("Issued by") for _ in found[1:]))
        self.table.set_rows([_row(name, facts) for name, facts in zip(names, found, strict=False)])
        self.state.setText(
            tr("Certificates are sealed by it when they are exported, unless you say otherwise there.")
            if found
            else tr("No seal yet: certificates leave without one, and PDF readers say nothing about them.")
        )
        self.what.setCurrentIndex(self.what.findData("export" if found else "create"))
        self._settle()

    @Slot()
    def _settle(self) -> None:
        name = self.what.currentData()
        self.says.setText(tr(_SAY[name]))
        self.pages.setCurrentWidget(self._pages[name])
        self.pages.setVisible(name in ("import", "token", "stamps"))
        signs = name in ("create", "import", "token")
        self.signing.setVisible(signs)
        self.replace.setVisible(self._has_seal)
        self.act_button.setText(tr(next(words for act, _, words in _ACTS if act == name)))
        able = self._has_seal if name == "export" else self._book.can_write or not signs
        self.act_button.setEnabled(able)
        if signs and not self._book.can_write:
            self.tell(tr("This ledger can be read only: the key file that signs is not beside it."), "warn")
        elif name == "export" and not able:
            self.tell(tr("There is no certificate to hand out yet."), "warn")
        elif self.sender() is self.what:
            self.tell("")

    # --- doing

    def act(self) -> None:
        name = self.what.currentData()
        for field, words in self._needed(name):
            if not field.text().strip():
                self.ask_for(field, words)
                return
        target = ""
        if name == "export":
            proposed = self._book.path.with_name(f"{self._book.path.stem}-seal.pem")
            kinds = tr("Certificate (*.pem)")
            target, _ = QFileDialog.getSaveFileName(self, tr("Save the certificate"), str(proposed), kinds)
            if not target:
                return
        doing = self._doing(name, target)
        if name in ("export", "stamps"):
            self.run(self._book.jobs.read(self.act_button.text(), lambda *_: doing()), self._did)
        else:
            self.run(self._book.jobs.write(self.act_button.text(), lambda *_: doing()), self._did)

    def _needed(self, name: str) -> list[tuple[QLineEdit, str]]:
        """Return the fields that an act needs, each with what to say where it is empty."""
        passphrase = (self.passphrase, tr("The passphrase of the keys is needed."))
        if name == "import":
            return [(self.source, tr("Name the PKCS#12 file.")), passphrase]
        if name == "token":
            return [
                (self.chain, tr("Name the file of the seal's certificate and its issuers' (PEM).")),
                (self.module, tr("Name the PKCS#11 library of the token's maker.")),
                (self.token, tr("Say how the token is labelled.")),
                (self.key, tr("Say how the key on the token is labelled.")),
                (self.pin, tr("The PIN of the token is needed.")),
                passphrase,
            ]
        return [passphrase] if name == "create" else []

    def _doing(self, name: str, target: str) -> Callable[[], str]:
        """Return what does an act and says how it ended."""
        from passport_app.issuing.seal_settings import SealSettings, keep_seal_settings
        from passport_app.services import seal_certificate as seals
        from passport_app.trust.token_place import TokenPlace

        ledger, passphrase, replace = self._book.path, self.passphrase.text(), self.replace.isChecked()
        if name == "stamps":
            kept = SealSettings(self.authority.text().strip(), self.long_term.isChecked())
            return _after(
                lambda: keep_seal_settings(kept), tr("Kept: seals are made so from now on, at this computer.")
            )
        if name == "export":
            return lambda: tr(
                "Wrote {file}. Tell customers its fingerprint another way: {fingerprint}",
                file=target, fingerprint=seals.hand_out_authority(ledger, Path(target), replace=True).fingerprint,
            )  # fmt: skip
        done = tr("Certificates are sealed from now on. Hand out the certificate below to whoever reads them.")
        if name == "create":
            return _after(lambda: seals.create_seal(ledger, passphrase, replace=replace), done)
        if name == "import":
            source, theirs = Path(self.source.text().strip()), self.source_passphrase.text()
            return _after(lambda: seals.import_seal(ledger, source, theirs, passphrase, replace=replace), done)
        place = TokenPlace(self.module.text().strip(), self.token.text().strip(), self.key.text().strip())
        chain, pin = Path(self.chain.text().strip()), self.pin.text()
        return _after(lambda: seals.take_token(ledger, place, chain, pin, passphrase, replace=replace), done)

    def _did(self, words: str) -> None:
        for field in (self.passphrase, self.source_passphrase, self.pin):
            field.clear()
        self.replace.setChecked(False)
        was = self.what.currentData()
        self.written_but(page for act, page in self._pages.items() if act != was)
        self.show_seal()
        if was == "stamps":
            self.what.setCurrentIndex(self.what.findData(was))
        self.tell(words, "good")
        self.written.emit()


def _row(name: str, facts: Any) -> tuple[Any, ...]:
    day, now = show.day(facts.until.date()), datetime.now(UTC)
    valid: Any = day
    if facts.until < now:
        valid = (tr("✗ {day}: expired", day=day), "bad")
    elif facts.until < now + _SOON:
        valid = (tr("△ {day}: expires soon", day=day), "warn")
    elif facts.since > now:
        valid = (tr("△ not yet: from {day}", day=show.day(facts.since.date())), "warn")
    return (name, _common_name(facts.subject), valid, facts.fingerprint)


def _common_name(subject: str) -> str:
    """Return the name in a subject such as `CN=Seal,O=Firm`, as people call it."""
    first = re.split(r"(?<!\\),", subject)[0]
    return first.removeprefix("CN=").replace("\\", "")


def _after(act: Callable[[], object], words: str) -> Callable[[], str]:
    """Return an act that says, when it is done, what there is to say."""

    def deed() -> str:
        act()
        return words

    return deed
