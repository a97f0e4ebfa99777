"""Export certificates or the signed data: for the batteries chosen, or for all that have a passport."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog, add_place, form, passphrase_field
from passport_app.gui.views.view import button

_FORMS = (("pdf", "Certificate (PDF), with the signed passport attached"), ("json", "Signed passport (JSON)"))
AUDIENCES = (
    ("public", "The public"),
    ("legitimate_interest", "A person with a legitimate interest: with the detailed composition"),
    ("authority", "An authority: with lots, suppliers and documents"),
)
_LANGUAGES = (("en", "English"), ("it", "Italiano"), ("de", "Deutsch"), ("fr", "Français"))


class ExportPassports(ActDialog):
    """Asks for form, language and place."""

    def __init__(self, book: Book, batteries: Sequence[str] | None, parent: QWidget | None = None) -> None:
        what = (
            "all batteries that have one" if batteries is None
            else batteries[0] if len(batteries) == 1
            else show.counted(len(batteries), "battery", "batteries")
        )  # fmt: skip
        super().__init__("Export certificates", f"The newest passport of {what}.", parent)
        self._book = book
        self._batteries = None if batteries is None else list(batteries)
        self.form, self.audience, self.language = QComboBox(), QComboBox(), QComboBox()
        choices_of = ((self.form, _FORMS), (self.audience, AUDIENCES), (self.language, _LANGUAGES))
        for box, choices in choices_of:
            for value, words in choices:
                box.addItem(words, value)
        self.form.currentIndexChanged.connect(lambda: self.language.setEnabled(self.form.currentData() == "pdf"))
        self.folder = QLineEdit(str(book.path.parent / "certificates"))
        self.folder.setAccessibleName("Folder")
        self.replace = QCheckBox("&Replace files that are there already")
        fields = form()
        fields.addRow("&What", self.form)
        fields.addRow("For &whom", self.audience)
        fields.addRow("&Language", self.language)
        add_place(fields, "&Folder", self.folder, button("Choose…", self._choose))
        fields.addRow("", self.replace)
        self.passphrase = passphrase_field("Passphrase of the key file")
        self.passphrase_says = QLabel("&Passphrase")
        self.passphrase_says.setBuddy(self.passphrase)
        fields.addRow(self.passphrase_says, self.passphrase)
        self.audience.currentIndexChanged.connect(self._audience_chosen)
        self._audience_chosen()
        self.body.addLayout(fields)
        self.act_button.setText("Export")

    @Slot()
    def _audience_chosen(self) -> None:
        """What was withheld can be disclosed only by who holds the key file."""
        needed = self.audience.currentData() != "public"
        self.passphrase.setVisible(needed)
        self.passphrase_says.setVisible(needed)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "Folder for the files", self.folder.text())
        if name:
            self.folder.setText(name)

    def act(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        if not folder.name:
            self.tell("Name a folder to write to.")
            return
        ledger, batteries = self._book.path, self._batteries
        audience = self.audience.currentData()
        passphrase = self.passphrase.text() if audience != "public" else None
        if passphrase == "":
            self.tell("A copy that discloses what was withheld needs the passphrase of the key file.", "warn")
            self.passphrase.setFocus()
            return
        form_name, language, replace = self.form.currentData(), self.language.currentData(), self.replace.isChecked()

        def work(progress: Any, cancelled: Any) -> Any:
            from passport_app.services.export_certificates import export_certificates

            folder.mkdir(parents=True, exist_ok=True)
            return export_certificates(
                ledger, batteries, target=folder, form=form_name, audience=audience, passphrase=passphrase,
                language=language, replace=replace, progress=progress, cancelled=cancelled,
            )  # fmt: skip

        self.run(self._book.jobs.read("Exporting", work), self._exported)

    def _exported(self, files: list[Path]) -> None:
        self.inside.setEnabled(False)
        self.finish(f"Wrote {show.counted(len(files), 'file', 'files')} to {files[0].parent}.")
        folder = files[0].parent
        self.foot.insertWidget(1, button("Open the folder", lambda: _open(folder)))


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
