"""What is asked of every single file that leaves: form, language, for whom, whether it is registered, where it goes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from passport_app.domain.disclosure import Audience
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import add_place, form, passphrase_field
from passport_app.gui.dialogs.seal_fields import SealFields
from passport_app.gui.language import in_force, mark, tr
from passport_app.gui.measure import times
from passport_app.gui.views.view import button

AUDIENCES = (
    ("public", mark("The public")),
    ("legitimate_interest", mark("A person with a legitimate interest: with the detailed composition")),
    ("authority", mark("An authority: with lots, suppliers and documents")),
)
LANGUAGES = (("en", "English"), ("it", "Italiano"), ("de", "Deutsch"), ("fr", "Français"))
_ENDINGS = {"pdf": mark("Certificate (*.pdf)"), "json": mark("Signed data (*.json)")}

_LARGE = 1.5
"""How many times as large as usual letters are, from which on a choice may be cut."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How one file shall leave."""

    file: Path
    form: str
    language: str
    audience: Audience
    entered: bool
    """In the register of certificates."""
    recipient: str
    by: str
    replace: bool
    passphrase: str
    seal: Any
    """How it is sealed (`issuing.sealing.Sealing`), None for without."""


class Leaving(QWidget):
    """The fields; `wanted` is what they say, `missing` what they lack."""

    changed = Signal()

    def __init__(self, book: Book, stem: str, *, audiences: bool = False, always_signed: bool = False) -> None:
        """Ask for the file named `stem` with its ending; `audiences`: for whom too; `always_signed`: the key signs."""
        super().__init__()
        self._book, self._stem, self._always = book, stem, always_signed
        self.form, self.language, self.audience = QComboBox(), QComboBox(), QComboBox()
        if times() >= _LARGE:  # narrower than its words, which stand in its tip: else all scrolls sideways
            self.form.setMinimumContentsLength(16)
            self.form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.form.currentTextChanged.connect(self.form.setToolTip)
        self.form.addItem(tr("Certificate (PDF), with the signed data attached"), "pdf")
        self.form.addItem(tr("Signed data alone (JSON)"), "json")
        for value, words in AUDIENCES:
            self.audience.addItem(tr(words), value)
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(in_force()))
        self.fields = form()
        spoken = QLabel(tr("&Language"))
        spoken.setBuddy(self.language)
        add_place(self.fields, tr("F&orm"), self.form, spoken, self.language)
        if audiences:
            self.fields.addRow(tr("For &whom"), self.audience)
        else:
            _put_aside(self.audience, self)
        self.sealing = SealFields(book.path, self)
        self.seal = self.sealing.box
        self.sealing.add_box(self.fields)
        self._make_register(self.fields)
        self._make_file(self.fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.fields)
        for box in (self.form, self.audience):
            box.currentIndexChanged.connect(self._choice_made)
        self.register.toggled.connect(self._choice_made)
        self.sealing.changed.connect(self._choice_made)
        self._choice_made()

    def _make_register(self, fields: QFormLayout) -> None:
        self.register = QCheckBox(tr("&Enter in the ledger's register of certificates"))
        self.register.setChecked(self._book.can_write)
        self.register.setEnabled(self._book.can_write)
        self.recipient, self.made_by = QLineEdit(), QLineEdit()
        self.recipient.setPlaceholderText(tr("A firm or an office; it stays in the ledger"))
        if self._always:
            _put_aside(self.register, self)
        else:
            fields.addRow("", self.register)
        fields.addRow(tr("Reci&pient"), self.recipient)
        fields.addRow(tr("&By"), self.made_by)

    def _make_file(self, fields: QFormLayout) -> None:
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("File"))
        self.suggest(self._stem)
        self.replace = QCheckBox(tr("&Replace a file that is there already"))
        self.passphrase = passphrase_field(mark("Passphrase of the key file"))
        self.passphrase_says = QLabel(tr("Pa&ssphrase"))
        self.passphrase_says.setBuddy(self.passphrase)
        add_place(fields, tr("&File"), self.file, button(tr("Choose…"), self.choose_file))
        fields.addRow("", self.replace)
        self.signing = form()
        """What it is signed with: for a place where it is always seen."""
        self.signing.addRow(self.passphrase_says, self.passphrase)
        self.sealing.add_pin(self.signing)

    def allow(self, *, can_leave: bool) -> None:
        """Let everything be filled in, what it is signed with too, or nothing."""
        for widget in (self, self.passphrase, self.sealing.pin):
            widget.setEnabled(can_leave)

    def suggest(self, stem: str) -> None:
        """Propose a file by this name; one that was typed instead stays."""
        typed = self.file.text().strip()
        if typed and typed != str(self._proposed(self._stem)):
            return
        self._stem = stem
        self.file.setText(str(self._proposed(stem)))

    def _proposed(self, stem: str) -> Path:
        name = "".join(c if c.isalnum() or c in "-._" else "_" for c in stem)[:100]
        path = self._book.path
        return (path.parent if path else Path()) / "certificates" / f"{name}.{self._ending}"

    _ending = "pdf"

    def _entering(self) -> bool:
        """Tell whether the file gets an entry: signed data for the public are in the ledger as they are."""
        leaves = self.form.currentData() == "pdf" or self.audience.currentData() != "public"
        return leaves and (self.register.isChecked() or self._always)

    @property
    def needs_passphrase(self) -> bool:
        """Whether the file as it is wanted needs the passphrase."""
        return self._always or self._entering() or self.sealing.wanted or self.audience.currentData() != "public"

    @Slot()
    def _choice_made(self, *_: Any) -> None:
        form_name = self.form.currentData()
        self.language.setEnabled(form_name == "pdf")
        self.register.setEnabled(
            self._book.can_write and (form_name == "pdf" or self.audience.currentData() != "public")
        )
        for field in (self.recipient, self.made_by):
            field.setEnabled(self._entering())
        self.sealing.allow(printed=form_name == "pdf")
        self.signing.setRowVisible(self.passphrase, self.needs_passphrase)
        file = Path(self.file.text().strip())
        if file.suffix.lower() == f".{self._ending}" and form_name != self._ending:
            self.file.setText(str(file.with_suffix(f".{form_name}")))
        self._ending = form_name
        self.changed.emit()

    @Slot()
    def choose_file(self) -> None:
        """Ask where the file goes; the dialog asks by itself before it replaces one."""
        kinds = f"{tr(_ENDINGS[self.form.currentData()])};;{tr('All files (*)')}"
        name, _ = QFileDialog.getSaveFileName(self, tr("Where the file goes"), self.file.text(), kinds)
        if name:
            self.file.setText(name)
            self.replace.setChecked(Path(name).exists())

    def missing(self) -> tuple[QWidget, str] | None:
        """Return the field that lacks something, and in words what; None where nothing is lacking."""
        if not Path(self.file.text().strip()).name:
            return self.file, tr("Name a file to write to.")
        if self.needs_passphrase and not self.passphrase.text():
            words = tr("Give the passphrase of the key file: what leaves is signed or registered by it.")
            return self.passphrase, words
        return None

    def wanted(self) -> Wanted:
        """Return what the fields say."""
        return Wanted(
            file=Path(self.file.text().strip()).expanduser(),
            form=self.form.currentData(),
            language=self.language.currentData(),
            audience=self.audience.currentData(),
            entered=self._entering(),
            recipient=self.recipient.text().strip(),
            by=self.made_by.text().strip(),
            replace=self.replace.isChecked(),
            passphrase=self.passphrase.text(),
            seal=self.sealing.sealing(),
        )


def _put_aside(widget: QWidget, owner: QWidget) -> None:
    """Let a widget that is not asked for go with its owner: without a parent it would be a window of its own."""
    widget.setParent(owner)
    widget.hide()


def offer_opening(dialog: ActDialog, file: Path) -> None:
    """Offer to open what was written, and its folder, at the foot of a dialog that is done."""
    for words, place in ((tr("Open the file"), file), (tr("Open the folder"), file.parent)):
        dialog.foot.insertWidget(dialog.foot.count() - 2, button(words, lambda _=False, p=place: _open(p)))


def _open(place: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
