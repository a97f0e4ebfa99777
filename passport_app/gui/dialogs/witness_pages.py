"""What a witness does, a page each: cosign others' checkpoints that continue what it saw, and be made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QListWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.dialogs.fields import passphrase_field
from passport_app.gui.dialogs.paged import Deed, Page, Wrong
from passport_app.gui.dialogs.places import PlaceField, add_folder
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button, label

_KINDS = mark("Checkpoints and ledgers (*.checkpoint *.txt *.passports);;All files (*)")


class CosignPage(Page):
    """Checkpoints are judged, and those cosigned that continue what the witness has seen."""

    def __init__(self, folder: PlaceField) -> None:
        """`folder` says where the witness is."""
        super().__init__()
        self._folder = folder
        self.given = QListWidget()
        self.given.setAccessibleName(tr("Checkpoints and ledgers to judge"))
        self.given.setFixedHeight(66)
        self.add, self.add_folder = (
            button(tr("Add files…"), self.choose),
            button(tr("Add a folder…"), self.choose_folder),
        )
        self.clear = button(tr("Clear"), self.given.clear)
        row = QHBoxLayout()
        row.addWidget(self.given, 1)
        for widget in (self.add, self.add_folder, self.clear):
            row.addWidget(widget)
        self.fields.addRow(label(tr("To judge")), row)
        self.log_key = QLineEdit()
        self.log_key.setPlaceholderText(tr("Of a new ledger's checkpoint alone, or after its key was replaced"))
        self.fields.addRow(tr("&Log key"), self.log_key)
        self.target = add_folder(self.fields, tr("Cosigned ones &go to"))
        self.passphrase = passphrase_field(mark("Passphrase of the witness"))
        self.fields.addRow(tr("&Passphrase"), self.passphrase)
        # Shown by the dialog, where there is room.
        columns = (Column("Answer", width=16), Column("File", width=24), Column("What was found", width=40))
        self.outcomes = SmallTable(tr("What came of each"), columns, wrap=True)

    def look(self, state: Any) -> None:
        self.why_not = "" if state is not None else tr("Choose the folder of a witness, or make one.")

    @Slot()
    def choose(self) -> None:
        """Ask for checkpoints and ledgers."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Checkpoints and ledgers to judge"), "", tr(_KINDS))
        self.given.addItems(names)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder; of it the newest checkpoint of each ledger is taken."""
        name = QFileDialog.getExistingDirectory(self, tr("A folder of checkpoints"))
        if name:
            self.given.addItem(name)

    def does(self) -> str:
        return tr("Judge and cosign")

    def wrong(self) -> Wrong | None:
        if not self.given.count():
            return self.add, tr("Add the checkpoints or ledgers to judge.")
        if self.target.path is None or not self.target.path.is_dir():
            return self.target, tr("Choose a folder for the cosigned checkpoints.")
        return None if self.passphrase.text() else (self.passphrase, tr("Give the passphrase of the witness."))

    def deed(self) -> Deed:
        folder, target, passphrase = self._folder.named, self.target.named, self.passphrase.text()
        paths = [Path(self.given.item(row).text()) for row in range(self.given.count())]
        log_key = self.log_key.text().strip() or None

        def deed(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.witness import cosign_checkpoints
            from passport_app.trust import files

            outcomes = cosign_checkpoints(
                folder, paths, passphrase, log_key=log_key, progress=progress, cancelled=cancelled
            )
            for outcome in outcomes:
                if outcome.note is not None:
                    file = target / f"{outcome.source.name}.{outcome.size}.checkpoint"
                    files.hand_out(file, outcome.note.encode("utf-8"))
            return outcomes

        return deed

    def done(self, outcome: Any) -> tuple[str, str]:
        self.passphrase.clear()
        self.outcomes.set_rows([_row(one) for one in outcome])
        cosigned = sum(one.note is not None for one in outcome)
        refused = [one for one in outcome if one.note is None and not one.unreadable]
        words = [tr("%Ln cosigned.", n=cosigned)]
        if refused:
            words.insert(0, tr("✗ REFUSED: {file}: {why}", file=refused[0].source.name, why=said(refused[0].message)))
            if len(refused) > 1:
                words.append(tr("%Ln refused in all.", n=len(refused)))
        unread = sum(one.unreadable for one in outcome)
        if unread:
            words.append(tr("%Ln could not be judged.", n=unread))
        if not outcome:
            words = [tr("There is no checkpoint and no ledger.")]
        return " ".join(words), "bad" if refused else "warn" if unread or not outcome else "good"


class MakePage(Page):
    """A witness is made in a folder, with a key of its own."""

    def __init__(self, folder: PlaceField) -> None:
        super().__init__()
        self._folder = folder
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("One word, such as auditor.example/w1"))
        self.new, self.again = passphrase_field(mark("New passphrase")), passphrase_field(mark("New passphrase again"))
        self.fields.addRow(tr("&Name"), self.name)
        self.fields.addRow(tr("New &passphrase"), self.new)
        self.fields.addRow(tr("&Again"), self.again)

    def look(self, state: Any) -> None:
        self.why_not = (
            "" if state is None else tr("There is a witness in this folder: choose an empty one for another.")
        )

    def does(self) -> str:
        return tr("Make a witness")

    def wrong(self) -> Wrong | None:
        if self._folder.path is None:
            return self.name, tr("Choose the folder first: on a USB key, or on another computer than the ledger's.")
        if not self.name.text().strip():
            return self.name, tr("Give it a name: one word.")
        if self.new.text() != self.again.text():
            return self.again, tr("The two new passphrases differ. Type the same one twice.")
        return None

    def deed(self) -> Deed:
        folder, name, passphrase = self._folder.named, self.name.text().strip(), self.new.text()

        def deed(*_: Any) -> Any:
            from passport_app.services.witness import create_witness

            return create_witness(folder, name=name, passphrase=passphrase)

        return deed

    def done(self, outcome: Any) -> str:
        for field in (self.name, self.new, self.again):
            field.clear()
        return tr("{name} is made. Tell others its key and fingerprint; keep a copy of its folder.", name=outcome.name)


def _row(outcome: Any) -> tuple[Any, ...]:
    if outcome.note is not None:
        answer = (tr("✓ cosigned"), "good")
    elif outcome.unreadable:
        answer = (tr("? not judged"), "warn")
    else:
        answer = (tr("✗ refused"), "bad")
    size = f" ({show.count(outcome.size)})" if outcome.size else ""
    return answer, f"{outcome.source.name}{size}", said(outcome.message)
