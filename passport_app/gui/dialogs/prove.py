"""Prove that the book holds an entry, to whoever has nothing else: one text that Verify reads."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.checked import only_digits
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form
from passport_app.gui.dialogs.places import add_new_file
from passport_app.gui.language import tr


class ProveEntry(ActDialog):
    """Asks for a thing or an entry's number, and writes the proof."""

    written = Signal()

    def __init__(self, book: Book, thing: str = "", parent: QWidget | None = None) -> None:
        intro = tr(
            "One text holds the entry, its place in the tree and the newest checkpoint with its cosignatures. Whoever "
            "knows the ledger's key, or keeps a checkpoint, verifies it without the ledger and without a network."
        )
        super().__init__(tr("Proof that the book holds it"), intro, parent)
        self.resize(760, 320)
        self._book, self.draft = book, f"prove\n{thing}"
        self.thing, self.entry = QLineEdit(thing), QLineEdit()
        self.thing.setPlaceholderText(tr("Battery, cell, cell lot, or number of a passport or statement"))
        self.entry.setPlaceholderText(tr("Or the number of any entry; what it says is then left out"))
        only_digits(self.entry)
        fields = form()
        fields.addRow(tr("Of &what"), self.thing)
        fields.addRow(tr("Or &entry"), self.entry)
        self.file = add_new_file(fields, tr("&New file"), tr("Proof (*.tlog-proof);;All files (*)"))
        self.body.addLayout(fields)
        self.body.addStretch(1)
        self.act_button.setText(tr("Write the proof"))
        self.close_button.setText(tr("Close"))

    def act(self) -> None:
        name, number, target = self.thing.text().strip(), self.entry.text(), self.file.path
        if bool(name) == bool(number):
            self.ask_for(self.thing, tr("Name a thing, or give the number of an entry: one of the two."))
            return
        if target is None:
            self.ask_for(self.file, tr("Name a new file."))
            return
        path, seq = self._book.path, int(number) if number else None

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.prove_entry import prove_entry

            return prove_entry(path, target, name=name, seq=seq)

        self.run(self._book.jobs.read(tr("Writing the proof"), work), self._proven)

    def _proven(self, proof: Any) -> None:
        self.file.clear()
        self.written_all()
        self.written.emit()
        self.tell(
            tr(
                "Entry {entry} is proven by the checkpoint of {size} entries, with {cosigned} cosignatures: {file}.",
                entry=show.count(proof.seq), size=show.count(proof.size), cosigned=show.count(proof.cosigned),
                file=proof.file,
            ),
            "good",
        )  # fmt: skip
