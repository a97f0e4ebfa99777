"""Issue passports: what will be signed is shown before it is, and what cannot be, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QTabWidget, QWidget

from passport_app.domain.quantity import percent_down
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog, form, passphrase_field
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import small_table

_METALS = ("Co", "Li", "Ni", "Pb")
_STATEMENTS = (
    Column("Battery", width=22), Column("Model", width=16), Column("Version", True, 8),
    *(Column(f"{metal} rec., %", True, 14) for metal in _METALS), Column("Cells", True, 10),
)  # fmt: skip
_NOTES = (Column("Battery", width=22), Column("Why", width=40))
_SCOPES = (
    ("material", "Material content (origin, recycled content, cells)"),
    ("annex-xiii", "All data points of Annex XIII"),
)


class IssuePassports(ActDialog):
    """Previews at once; signs when given the passphrase."""

    written = Signal()

    def __init__(self, book: Book, batteries: Sequence[str] | None, parent: QWidget | None = None) -> None:
        what = (
            "every battery that needs one"
            if batteries is None
            else show.counted(len(batteries), "battery", "batteries")
        )
        super().__init__(
            "Issue passports",
            f"A signed passport for {what}. What the book says does not change by it, and nothing signed is ever "
            "undone: where the book changes later, a new version supersedes the old.",
            parent,
        )
        self.resize(940, 600)
        self._book = book
        self._batteries = None if batteries is None else list(batteries)
        self.scope = QComboBox()
        for name, words in _SCOPES:
            self.scope.addItem(words, name)
        fields = form()
        fields.addRow("&What it states", self.scope)
        self.body.addLayout(fields)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.statements = small_table("What will be signed", _STATEMENTS)
        self.refused = small_table("What cannot be signed", _NOTES, wrap=True)
        self.findings = small_table("Worth knowing", _NOTES, wrap=True)
        for title, table in (
            ("To sign", self.statements), ("Cannot be signed", self.refused), ("Worth knowing", self.findings),
        ):  # fmt: skip
            self.tabs.addTab(table, title)
        self.body.addWidget(self.tabs, 1)
        self.passphrase = passphrase_field()
        key = form()
        key.addRow("&Passphrase", self.passphrase)
        self.body.addLayout(key)
        self.act_button.setText("Sign")
        self.scope.currentIndexChanged.connect(self.preview)
        self.preview()

    @Slot()
    def preview(self) -> None:
        """Compute what would be signed."""
        ledger, batteries, scope = self._book.path, self._batteries, self.scope.currentData()

        def work(progress: Any, cancelled: Any) -> Any:
            from passport_app.services.issue_passports import preview_issue
            from passport_app.services.open_ledger import open_ledger

            with open_ledger(ledger) as reader:
                return preview_issue(reader, batteries, scope=scope, progress=progress, cancelled=cancelled)

        job = self._book.jobs.read("Computing the passports", work)
        self.run(job, self._previewed)
        job.failed.connect(self._nothing_to_sign)
        job.stopped.connect(self._nothing_to_sign)

    @Slot()
    def _nothing_to_sign(self, *_: Any) -> None:
        self.act_button.setEnabled(False)

    def _previewed(self, preview: Any) -> None:
        self.statements.model().set_rows([_statement(p) for p in preview.passports])
        self.refused.model().set_rows([(f.where, f.message) for f in preview.refused[:2000]])
        self.findings.model().set_rows([(f.where, f.message) for f in preview.findings[:2000]])
        self.tabs.setTabText(0, f"To sign ({show.count(preview.to_sign)})")
        self.tabs.setTabText(1, f"Cannot be signed ({show.count(len(preview.refused))})")
        self.tabs.setTabText(2, f"Worth knowing ({show.count(len(preview.findings))})")
        self.tabs.setCurrentIndex(0 if preview.to_sign or not preview.refused else 1)
        words = show.counted(preview.to_sign, "passport", "passports")
        said = [f"{words} to sign"]
        if preview.unchanged:
            said.append(f"{show.count(preview.unchanged)} are signed already and still say what the book says")
        if preview.refused:
            said.append(f"{show.count(len(preview.refused))} reasons why others cannot be signed")
        self.tell("; ".join(said) + ".", "warn" if preview.refused else "good")
        self.act_button.setText(f"Sign {words}")
        self.act_button.setEnabled(preview.to_sign > 0)
        self.passphrase.setEnabled(preview.to_sign > 0)

    def act(self) -> None:
        if not self.passphrase.text():
            self.tell("The passphrase of the signing key is needed.", "warn")
            self.passphrase.setFocus()
            return
        ledger, batteries, scope = self._book.path, self._batteries, self.scope.currentData()
        passphrase = self.passphrase.text()

        def work(progress: Any, cancelled: Any) -> Any:
            from passport_app.services.issue_passports import issue_passports

            return issue_passports(
                ledger, batteries, scope=scope, passphrase=passphrase, progress=progress, cancelled=cancelled
            )

        self.run(self._book.jobs.write("Signing passports", work), self._signed)

    def _signed(self, result: Any) -> None:
        self.passphrase.clear()
        self.inside.setEnabled(False)
        self.finish(
            f"Signed {show.counted(len(result.issued), 'passport', 'passports')}; each carries its proof of being "
            "in the book. The checkpoint over them is worth keeping outside: Ledger, Save the checkpoint."
        )
        self.written.emit()


def _statement(passport: Any) -> tuple[str, ...]:
    held = {e.element: e.origins for e in passport.elements}
    lines = {line.element: line for line in passport.article8}
    shares = []
    for metal in _METALS:
        origins, line = held.get(metal), lines[metal]
        if line.status == "computed" and origins is not None and origins.total:
            shares.append(show.percent(percent_down(origins.recycled, origins.total, 1)))
        else:
            shares.append("undetermined" if line.status == "undetermined" else show.NONE)
    cells = sum(c.count for c in passport.cells)
    return (passport.battery, passport.model.id, str(passport.version), *shares, show.count(cells))
