"""Export certificates or the signed data: for the batteries chosen, or for all that have a passport."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import add_place, form, passphrase_field
from passport_app.gui.dialogs.leaving import AUDIENCES, LANGUAGES
from passport_app.gui.dialogs.seal_fields import SealFields
from passport_app.gui.language import mark, tr
from passport_app.gui.views.view import button
from passport_app.gui.which import Choice, Which

_FORMS = (
    ("pdf", mark("Certificate (PDF), with the signed passport attached")),
    ("json", mark("Signed passport (JSON)")),
    ("jwt", mark("Token (vc+jwt), signed anew, for systems that read nothing else")),
)


class ExportPassports(ActDialog):
    """Asks for form, language and place."""

    def __init__(self, book: Book, batteries: Choice | Sequence[str] | None, parent: QWidget | None = None) -> None:
        intro = tr("Of each battery its newest passport, as a file for whoever shall read or check it.")
        super().__init__(tr("Export certificates"), intro, parent)
        self._book = book
        self.draft = "\n".join(("export", *(batteries.names if isinstance(batteries, Choice) else batteries or ())))
        self.which = Which(tr("all batteries that have a passport"), batteries)
        self.form, self.audience, self.language = QComboBox(), QComboBox(), QComboBox()
        choices_of = ((self.form, _FORMS), (self.audience, AUDIENCES), (self.language, LANGUAGES))
        for box, choices in choices_of:
            for value, words in choices:
                box.addItem(tr(words), value)
        self.form.currentIndexChanged.connect(self._choice_made)
        self.folder = QLineEdit(str(book.path.parent / "certificates"))
        self.folder.setAccessibleName(tr("Folder"))
        self.replace = QCheckBox(tr("&Replace files that are there already"))
        fields = form()
        fields.addRow(tr("B&atteries"), self.which)
        fields.addRow(tr("&What"), self.form)
        fields.addRow(tr("For who&m"), self.audience)
        fields.addRow(tr("&Language"), self.language)
        add_place(fields, tr("&Folder"), self.folder, button(tr("Choose…"), self._choose))
        fields.addRow("", self.replace)
        self._make_many(fields)
        self._make_seal(fields)
        self._make_register(fields)
        self.passphrase = passphrase_field(tr("Passphrase of the key file"))
        self.passphrase_says = QLabel(tr("&Passphrase"))
        self.passphrase_says.setBuddy(self.passphrase)
        fields.addRow(self.passphrase_says, self.passphrase)
        self.sealing.add_pin(fields)
        self.audience.currentIndexChanged.connect(self._choice_made)
        self._choice_made()
        self.body.addLayout(fields)
        self.act_button.setText(tr("Export"))

    def _make_many(self, fields: Any) -> None:
        """Ask what is asked of many only: one file or many, labels, whether to go on where it stopped."""
        self.portfolio = QCheckBox(tr("All in &one file (a PDF portfolio)"))
        self.resume = QCheckBox(tr("&Go on where an export stopped: leave what is there and as it would be"))
        self.labels = QCheckBox(tr("S&heets of labels with the QR codes (A4, three by eight)"))
        for box in (self.portfolio, self.resume, self.labels):
            fields.addRow("", box)
        self.which.currentIndexChanged.connect(self._choice_made)
        self.portfolio.toggled.connect(self._choice_made)

    def _make_seal(self, fields: Any) -> None:
        """Seal by default where the ledger has a certificate to seal with."""
        self.sealing = SealFields(self._book.path, self)
        self.seal, self.pin = self.sealing.box, self.sealing.pin
        self.sealing.add_box(fields)
        self.sealing.changed.connect(self._choice_made)

    def _make_register(self, fields: Any) -> None:
        """Ask whether the register of certificates shall know of it; without the key it cannot."""
        self.register = QCheckBox(tr("&Enter in the ledger's register of certificates"))
        self.register.setChecked(self._book.can_write)
        self.register.setEnabled(self._book.can_write)
        self.recipient, self.made_by = QLineEdit(), QLineEdit()
        self.recipient.setPlaceholderText(tr("A firm or an office; it stays in the ledger"))
        fields.addRow("", self.register)
        fields.addRow(tr("Rec&ipient"), self.recipient)
        fields.addRow(tr("&By"), self.made_by)
        self.register.toggled.connect(self._choice_made)

    def _in_one_file(self) -> bool:
        return self.which.many and self.portfolio.isChecked() and self.form.currentData() == "pdf"

    def _as_token(self) -> bool:
        """Tell whether passports are signed anew as tokens, of which there are no copies for audiences."""
        return bool(self.form.currentData() == "jwt")

    def _entering(self) -> bool:
        """Tell whether files get an entry: signed passports for the public are in the ledger already."""
        leaves = self.form.currentData() == "pdf" or self.audience.currentData() != "public"
        return self.register.isChecked() and leaves

    @Slot()
    def _choice_made(self, *_: Any) -> None:
        """What was withheld, and what is to be entered, needs the key file."""
        printed = self.form.currentData() == "pdf"
        for box in (self.portfolio, self.resume):
            box.setVisible(self.which.many)
        if self._as_token():
            self.audience.setCurrentIndex(self.audience.findData("public"))
        self.audience.setEnabled(not self._as_token())
        self.language.setEnabled(printed or self.labels.isChecked())
        self.portfolio.setEnabled(printed)
        self.resume.setEnabled(not self._in_one_file())
        entering = self._entering()
        for field in (self.recipient, self.made_by):
            field.setEnabled(entering)
        self.sealing.allow(printed=printed)
        needed = self.audience.currentData() != "public" or entering or self.sealing.wanted or self._as_token()
        self.passphrase.setVisible(needed)
        self.passphrase_says.setVisible(needed)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the files"), self.folder.text())
        if name:
            self.folder.setText(name)

    def _why_passphrase(self, audience: str, entering: bool) -> str:
        if self._as_token():
            return tr("A token is signed anew: give the passphrase of the key file.")
        if audience != "public":
            return tr("A copy that discloses what was withheld needs the passphrase of the key file.")
        if entering:
            return tr("The register is signed: give the passphrase of the key file, or export without an entry in it.")
        return tr("The seal is made with a key: give the passphrase of the key file, or export without a seal.")

    def act(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        if not folder.name:
            self.tell(tr("Name a folder to write to."))
            return
        ledger, asked = self._book.path, self.which.batteries(signed=True)
        audience = self.audience.currentData()
        entering = self._entering()
        seal = self.sealing.sealing()
        signing = audience != "public" or entering or seal or self._as_token()
        passphrase = self.passphrase.text() if signing else None
        if passphrase == "":
            self.ask_for(self.passphrase, self._why_passphrase(audience, entering))
            return
        form_name, language, replace = self.form.currentData(), self.language.currentData(), self.replace.isChecked()
        said = (self.recipient.text().strip(), self.made_by.text().strip())
        portfolio, labels = self._in_one_file(), self.labels.isChecked()
        resume = self.resume.isChecked() and self.which.many and not portfolio
        self._outcome: list[Any] = []
        told = self._outcome.append

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.issuing.registering import Particulars
            from passport_app.services.export_certificates import export_certificates
            from passport_app.services.open_ledger import open_ledger

            folder.mkdir(parents=True, exist_ok=True)
            with open_ledger(ledger) as reader:
                batteries = asked(reader)
            return export_certificates(
                ledger, batteries, target=folder, form=form_name, audience=audience, passphrase=passphrase,
                language=language, replace=replace, resume=resume, portfolio=portfolio, labels=labels,
                seal=seal, told=told,
                register=Particulars(*said) if entering else None,
                progress=progress, cancelled=cancelled,
            )  # fmt: skip

        jobs = self._book.jobs
        self._entered = entering
        self.run((jobs.write if entering else jobs.read)(tr("Exporting"), work), self._exported)

    def _exported(self, files: list[Path]) -> None:
        self.inside.setEnabled(False)
        where = tr("; entered in the register") if self._entered else tr("; not in the register")
        outcome = self._outcome[0]
        there = tr("; {there} were there already", there=show.count(outcome.there)) if outcome.there else ""
        beside = tr(", and labels ({name})", name=outcome.labels.name) if outcome.labels else ""
        wrote = tr("%Ln files", n=len(files) - outcome.there)
        self.finish(
            tr(
                "Wrote {wrote}{beside} to {parent}{there}{where}.",
                wrote=wrote,
                beside=beside,
                parent=files[0].parent,
                there=there,
                where=where,
            )
        )
        if self._entered:
            self._book.refresh()
        folder = files[0].parent
        self.foot.insertWidget(1, button(tr("Open the folder"), lambda: _open(folder)))


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
