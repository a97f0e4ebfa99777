"""Create a ledger: who, where, which file, and the passphrase of its keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from passport_app.gui.dialogs.act_dialog import ActDialog, add_place, form, passphrase_field
from passport_app.gui.jobs import Jobs
from passport_app.gui.views.view import button


class CreateLedger(ActDialog):
    """Asks for what a ledger needs, and makes it."""

    def __init__(self, jobs: Jobs, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            "Create a ledger",
            "The ledger is one file. Its keys lie beside it, encrypted with a passphrase that nobody can "
            "recover for you: keep a copy of the key file and the passphrase in two different safe places.",
            parent,
        )
        self._jobs = jobs
        self.created: Path | None = None
        self.operator, self.site = QLineEdit(), QLineEdit()
        self.operator.setPlaceholderText("as it shall stand on certificates")
        self.site.setPlaceholderText("the site_id of the plant's tables, such as IT-VAL-1")
        self.file = QLineEdit(str(folder / "plant.passports"))
        self.passphrase, self.again = passphrase_field("Passphrase"), passphrase_field("Passphrase again")
        self.passphrase.setPlaceholderText("several words; at least 8 characters")
        fields = form()
        fields.addRow("&Operator", self.operator)
        fields.addRow("&Site", self.site)
        add_place(fields, "&File", self.file, button("Choose…", self._choose))
        self.file.setAccessibleName("File")
        fields.addRow("&Passphrase", self.passphrase)
        fields.addRow("&Again", self.again)
        self.body.addLayout(fields)
        self.act_button.setText("Create")

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "The ledger's file", self.file.text(), "Ledger (*.passports)")
        if name:
            self.file.setText(name if Path(name).suffix else name + ".passports")

    def act(self) -> None:
        if self.passphrase.text() != self.again.text():
            self.tell("The two passphrases differ. Type the same one twice.")
            self.again.setFocus()
            return
        path = Path(self.file.text().strip()).expanduser()
        if not path.name or not path.parent.is_dir():
            self.tell(f"There is no folder {path.parent}. Choose a place that exists.")
            return
        operator, site, passphrase = self.operator.text(), self.site.text(), self.passphrase.text()

        def work(_progress: Any, _cancelled: Any) -> Any:
            from passport_app.services.create_ledger import create_ledger

            return create_ledger(path, operator=operator, site=site, passphrase=passphrase)

        self.run(self._jobs.write("Creating the ledger", work), self._created)

    def _created(self, made: Any) -> None:
        self.created = made.path
        self.inside.setEnabled(False)
        self.finish(
            f"Created {made.path.name}, and its keys in {made.key_file.name}.\n\n"
            f"Fingerprint of the key that signs passports; give it to whoever shall check them, by another way:\n"
            f"{made.seal_fingerprint}\n\nNow copy the key file to a safe place."
        )
        self.close_button.setText("Open the ledger")
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self.accept)
