"""A working paper: draw an audit sample by a seed, mark what was found of each thing, sign."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from passport_app.domain.errors import PassportError
from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import drafts
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import add_place, form, passphrase_field
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.view import button, label

if TYPE_CHECKING:
    from passport_app.exchange.working_paper import Result

_OF = (("batteries", mark("Batteries")), ("cells", mark("Cells")), ("lots", mark("Lots")), ("batches", mark("Batches")))
_MARKS = {
    "open": (mark("○ open"), "muted"),
    "ok": (mark("✓ ok"), "good"),
    "finding": (mark("△ finding"), "warn"),
}
_SUMS = {
    "batteries": mark("{items} of {population} batteries, seed “{seed}”, over {entries} entries; {left} still open."),
    "cells": mark("{items} of {population} cells, seed “{seed}”, over {entries} entries; {left} still open."),
    "lots": mark("{items} of {population} lots, seed “{seed}”, over {entries} entries; {left} still open."),
    "batches": mark("{items} of {population} batches, seed “{seed}”, over {entries} entries; {left} still open."),
}
_COLUMNS = (Column("Thing", width=24), Column("Result", width=14), Column("Note", width=40))


class WorkingPaperDialog(ActDialog):
    """Two pages: how to draw, and the things that were drawn."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        intro = tr("The same ledger and seed give the same sample on any computer, so nobody can have chosen it.")
        super().__init__(tr("Working paper of a sample"), intro, parent)
        self.resize(860, 620)
        self._book = book
        self.file: Path | None = None
        self._paper: Any = None
        self._notes: dict[str, str] = {}
        """What was typed of things that are not marked since, by their ids."""
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_draw())
        self.pages.addWidget(self._make_marks())
        self.body.addWidget(self.pages, 1)
        self.act_button.setText(tr("Draw"))

    def _make_draw(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        self.of = QComboBox()
        for value, words in _OF:
            self.of.addItem(tr(words), value)
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(tr("Any text, agreed on before: a date, a name, a lottery's numbers"))
        self.how_many = QSpinBox()
        self.how_many.setRange(1, 10_000)
        self.how_many.setValue(25)
        self.place = QLineEdit(str(self._book.path.parent / "working-paper.json"))
        fields = form()
        fields.addRow(tr("&Of"), self.of)
        fields.addRow(tr("&Seed"), self.seed)
        fields.addRow(tr("&How many"), self.how_many)
        add_place(fields, tr("&Paper"), self.place, button(tr("Choose…"), self._choose))
        layout.addLayout(fields)
        layout.addWidget(button(tr("Go on with a paper drawn before…"), self._open))
        layout.addStretch(1)
        return page

    def _make_marks(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        self.says = label("", wrap=True, tone="muted", select=True)
        layout.addWidget(self.says)
        self.things = SmallTable(tr("Things drawn"), _COLUMNS)
        self.things.selectionModel().currentRowChanged.connect(self._chosen)
        layout.addWidget(self.things, 1)
        row = QHBoxLayout()
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("What was seen, in your words"))
        self.note.setAccessibleName(tr("Note"))
        self.note.textEdited.connect(self._noted)
        self.ok = button(tr("&Ok"), lambda: self._mark("ok"))
        self.finding = button(tr("&Finding"), lambda: self._mark("finding"))
        for widget in (self.note, self.ok, self.finding):
            row.addWidget(widget)
        layout.addLayout(row)
        self.key = QLineEdit()
        self.key.setPlaceholderText(tr("Your own key file (witness.key), never the ledger's"))
        self.auditor = QLineEdit()
        self.passphrase = passphrase_field(tr("Passphrase of your key file"))
        fields = form()
        add_place(fields, tr("&Key file"), self.key, button(tr("Choose…"), self._choose_key))
        fields.addRow(tr("&Your name"), self.auditor)
        fields.addRow(tr("&Passphrase"), self.passphrase)
        layout.addLayout(fields)
        return page

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Working paper"), self.place.text(), tr("Working paper (*.json)")
        )
        if name:
            self.place.setText(name)

    @Slot()
    def _choose_key(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Your key file"), "", tr("Key file (*.key);;All files (*)"))
        if name:
            self.key.setText(name)

    @Slot()
    def _open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Working paper"), "", tr("Working paper (*.json);;All files (*)")
        )
        if name:
            self.open_paper(Path(name))

    def open_paper(self, file: Path) -> None:
        """Go on with a paper that was drawn before."""
        from passport_app.services.working_paper import load_paper

        try:
            paper = load_paper(file)
        except (PassportError, OSError) as error:
            self.tell(said(getattr(error, "message", str(error))))
            return
        self._drawn((file, paper))

    def act(self) -> None:
        if self.pages.currentIndex() == 1:
            self._sign()
            return
        ledger, of, seed = self._book.path, self.of.currentData(), self.seed.text().strip()
        size, file = self.how_many.value(), Path(self.place.text().strip()).expanduser()

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.working_paper import draw_paper, save_paper

            paper = draw_paper(ledger, of=of, seed=seed, size=size)
            save_paper(paper, file, new=True)
            return file, paper

        self.run(self._book.jobs.read(tr("Drawing the sample"), work), self._drawn)

    def _drawn(self, drawn: tuple[Path, Any]) -> None:
        self.file, self._paper = drawn
        self._notes = dict(drafts.kept(self._book.path, f"notes\n{self.file}") or {})
        self.pages.setCurrentIndex(1)
        self.act_button.setText(tr("Sign the paper"))
        self._show()
        self.things.selectRow(0)

    def _show(self) -> None:
        from passport_app.exchange.working_paper import CHECKLISTS

        paper = self._paper
        sums = tr(
            _SUMS[paper.of],
            items=show.count(len(paper.items)),
            population=show.count(paper.population),
            seed=paper.seed,
            entries=show.count(paper.entries),
            left=show.count(paper.left),
        )
        checks = "\n".join(f"·  {said(question)}" for question in CHECKLISTS[paper.of])
        self.says.setText(f"{sums} {tr('Of each:')}\n{checks}")
        marks = {result: (tr(words), tone) for result, (words, tone) in _MARKS.items()}
        self.things.set_rows([(item.id, marks[item.result], item.note) for item in paper.items])
        self.act_button.setEnabled(paper.left == 0)

    @Slot()
    def _chosen(self, *_: Any) -> None:
        row = self.things.currentIndex().row()
        if self._paper is not None and 0 <= row < len(self._paper.items):
            item = self._paper.items[row]
            self.note.setText(self._notes.get(item.id, item.note))

    @Slot(str)
    def _noted(self, text: str) -> None:
        """Hold what is typed of a thing until it is marked: to look at another one loses nothing."""
        row = self.things.currentIndex().row()
        if self._paper is not None and 0 <= row < len(self._paper.items):
            self._notes[self._paper.items[row].id] = text
            drafts.keep(self._book.path, f"notes\n{self.file}", self._notes)

    def _mark(self, result: Result) -> None:
        row = self.things.currentIndex().row()
        if self.file is None or row < 0:
            return
        from passport_app.services.working_paper import mark_paper

        try:
            self._paper = mark_paper(self.file, self._paper.items[row].id, result, self.note.text().strip())
        except (PassportError, OSError) as error:
            self.tell(said(getattr(error, "message", str(error))))
            return
        self._notes.pop(self._paper.items[row].id, None)
        drafts.keep(self._book.path, f"notes\n{self.file}", self._notes)
        self._show()
        self.things.selectRow(min(row + 1, len(self._paper.items) - 1))

    def _sign(self) -> None:
        file, key, name = self.file, self.key.text().strip(), self.auditor.text().strip()
        passphrase = self.passphrase.text()
        if file is None or not key or not passphrase:
            self.tell(tr("Your own key file and its passphrase are needed to sign."), "warn")
            return

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.working_paper import sign_paper

            return sign_paper(file, Path(key).expanduser(), passphrase, auditor=name)

        self.run(self._book.jobs.read(tr("Signing the paper"), work), self._signed)

    def _signed(self, _paper: Any) -> None:
        self.passphrase.clear()
        self.inside.setEnabled(False)
        self.finish(tr("Signed: {file}. Whoever verifies it draws the sample again.", file=self.file))
