"""Create a ledger: who, where, which file, and the passphrase of its keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import add_place, form, passphrase_field
from passport_app.gui.jobs import Jobs
from passport_app.gui.language import said, tr
from passport_app.gui.views.view import button


class CreateLedger(ActDialog):
    """Asks for what a ledger needs, and makes it."""

    def __init__(self, jobs: Jobs, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Create a ledger"),
            tr(
                "The ledger is one file. Its keys lie beside it, encrypted with a passphrase that nobody can "
                "recover for you: keep a copy of the key file and the passphrase in two different safe places."
            ),
            parent,
        )
        self._jobs = jobs
        self.draft = "create"
        self.created: Path | None = None
        self.operator, self.site = QLineEdit(), QLineEdit()
        self.operator.setPlaceholderText(tr("as it shall stand on certificates"))
        self.site.setPlaceholderText(tr("the site_id of the plant's tables, such as IT-VAL-1"))
        self.file = QLineEdit(str(folder / "plant.passports"))
        self.passphrase, self.again = passphrase_field(tr("Passphrase")), passphrase_field(tr("Passphrase again"))
        self.passphrase.setPlaceholderText(tr("several words; at least 8 characters"))
        fields = form()
        fields.addRow(tr("&Operator"), self.operator)
        fields.addRow(tr("&Site"), self.site)
        add_place(fields, tr("&File"), self.file, button(tr("Choose…"), self._choose))
        self.file.setAccessibleName(tr("File"))
        fields.addRow(tr("&Passphrase"), self.passphrase)
        fields.addRow(tr("&Again"), self.again)
        self.body.addLayout(fields)
        self.act_button.setText(tr("Create"))

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("The ledger's file"), self.file.text(), tr("Ledger (*.passports)")
        )
        if name:
            self.file.setText(name if Path(name).suffix else name + ".passports")

    def act(self) -> None:
        if self.passphrase.text() != self.again.text():
            self.tell(tr("The two passphrases differ. Type the same one twice."))
            self.again.setFocus()
            return
        path = Path(self.file.text().strip()).expanduser()
        if not path.name or not path.parent.is_dir():
            self.tell(tr("There is no folder {parent}. Choose a place that exists.", parent=path.parent))
            return
        operator, site, passphrase = self.operator.text(), self.site.text(), self.passphrase.text()

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.create_ledger import create_ledger

            return create_ledger(path, operator=operator, site=site, passphrase=passphrase)

        self._passphrase = passphrase
        self.run(self._jobs.write(tr("Creating the ledger"), work), self._created)

    def _created(self, made: Any) -> None:
        self.created = made.path
        self._fingerprint = made.seal_fingerprint
        self.inside.setEnabled(False)
        self.intro.hide()  # it is done: there is more to say below
        self.finish(
            tr(
                "Created {ledger}, and its keys in {keys}.\n\nFingerprint of the key that signs passports; give it to "
                "whoever shall check them, by another way:\n{fingerprint}\n\nNow save a recovery file to another disk: "
                "without its keys the ledger can be read, and never written to again.",
                ledger=made.path.name, keys=made.key_file.name, fingerprint=made.seal_fingerprint,
            )
        )  # fmt: skip
        self.recover = button(tr("Save a &recovery file…"), self.save_recovery, primary=True)
        self.copy = button(tr("&Copy the fingerprint"), self.copy_fingerprint)
        self.foot.insertWidget(1, self.recover)
        self.foot.insertWidget(1, self.copy)
        self.copy.show()
        self.recover.show()  # what a layout shows later could not have the cursor now
        self.recover.setFocus()
        self.close_button.setText(tr("Open the ledger"))
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self.accept)

    @Slot()
    def copy_fingerprint(self) -> None:
        """Put the fingerprint on the clipboard, to be sent another way than the passports."""
        QApplication.clipboard().setText(self._fingerprint)

    @Slot()
    def save_recovery(self) -> None:
        """Ask for a place and save a copy of the keys there, opened once to make sure that the passphrase fits."""
        ledger, passphrase = self.created, self._passphrase
        if ledger is None:
            return
        suggestion = f"{ledger.stem}.recovery.keys"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save a recovery file"), suggestion)
        if not name:
            return
        target = Path(name)

        def work(_progress: Progress, _cancelled: CancelCheck) -> Path:
            from passport_app.services.change_keys import back_up_keys

            back_up_keys(ledger, target, passphrase)
            return target

        job = self._jobs.write(tr("Saving the recovery file"), work)
        job.done.connect(self._saved)
        job.failed.connect(self._not_saved)

    @Slot(str, str)
    def _not_saved(self, _code: str, message: str) -> None:
        self.tell(said(message))

    @Slot(object)
    def _saved(self, target: Path) -> None:
        self.recover.setEnabled(False)
        words = tr("Saved {file}. It opens with the same passphrase: keep the two in different places.", file=target)
        self.tell(f"{words}\n\n{self._fingerprint}", "good")
