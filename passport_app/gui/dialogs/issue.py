"""Issue passports: what will be signed is shown before it is, and what cannot be, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QTabWidget, QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.quantity import percent_down
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import form, passphrase_field
from passport_app.gui.dialogs.issue_approvals import IssueApprovals
from passport_app.gui.language import mark, said, tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.which import Choice, Which

_METALS = ("Co", "Li", "Ni", "Pb")
_RECYCLED = {
    "Co": mark("Co rec., %"), "Li": mark("Li rec., %"), "Ni": mark("Ni rec., %"), "Pb": mark("Pb rec., %"),
}  # fmt: skip
_STATEMENTS = (
    Column("Battery", width=22), Column("Model", width=16), Column("Version", True, 8),
    *(Column(_RECYCLED[metal], True, 14) for metal in _METALS), Column("Cells", True, 10),
)  # fmt: skip
_NOTES = (Column("Battery", width=22), Column("Why", width=40))
_SCOPES = (
    ("material", mark("Material content (origin, recycled content, cells)")),
    ("annex-xiii", mark("All data points of Annex XIII")),
)


class IssuePassports(ActDialog):
    """Previews at once; signs when given the passphrase."""

    written = Signal()

    def __init__(self, book: Book, batteries: Choice | Sequence[str] | None, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Issue passports"),
            tr(
                "What is shown is what is signed. What the book says does not change by it, and nothing signed is "
                "ever undone: where the book changes later, a new version supersedes the old."
            ),
            parent,
        )
        self.resize(940, 600)
        self._book = book
        self._proposal: Any = None
        self.scope = QComboBox()
        for name, words in _SCOPES:
            self.scope.addItem(tr(words), name)
        self.which = Which(tr("every battery that needs one"), batteries)
        fields = form()
        fields.addRow(tr("B&atteries"), self.which)
        fields.addRow(tr("&What it states"), self.scope)
        self.body.addLayout(fields)
        self.body.addWidget(self._make_tabs(), 1)
        self.approving = IssueApprovals(book)
        self.approving.told.connect(self.tell)
        self.approving.hide()
        self.body.addWidget(self.approving)
        self.passphrase = passphrase_field()
        key = form()
        key.addRow(tr("&Passphrase"), self.passphrase)
        self.body.addLayout(key)
        self.act_button.setText(tr("Sign"))
        self.which.currentIndexChanged.connect(self.preview)
        self.scope.currentIndexChanged.connect(self.preview)
        self.preview()

    def _make_tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.statements = SmallTable(tr("What will be signed"), _STATEMENTS)
        self.refused = SmallTable(tr("What cannot be signed"), _NOTES, wrap=True)
        self.findings = SmallTable(tr("Worth knowing"), _NOTES, wrap=True)
        for title, table in (
            (tr("To sign"), self.statements),
            (tr("Cannot be signed"), self.refused),
            (tr("Worth knowing"), self.findings),
        ):
            self.tabs.addTab(table, title)
        return self.tabs

    @Slot()
    def preview(self) -> None:
        """Compute what would be signed."""
        self._proposal = None
        ledger, batteries, scope = self._book.path, self.which.batteries(signed=False), self.scope.currentData()

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.issue_passports import preview_issue
            from passport_app.services.open_ledger import open_ledger

            with open_ledger(ledger) as reader:
                return preview_issue(reader, batteries(reader), scope=scope, progress=progress, cancelled=cancelled)

        self.run(self._book.jobs.read(tr("Computing the passports"), work), self._previewed, self._nothing_to_sign)

    def _nothing_to_sign(self, _code: str) -> None:
        self.act_button.setEnabled(False)

    def _previewed(self, preview: Any) -> None:
        self.statements.set_rows([_statement(p) for p in preview.passports])
        self.refused.set_rows([(f.where, said(f.message)) for f in preview.refused[:2000]])
        self.findings.set_rows([(f.where, said(f.message)) for f in preview.findings[:2000]])
        self.tabs.setTabText(0, tr("To sign ({to_sign})", to_sign=show.count(preview.to_sign)))
        self.tabs.setTabText(1, tr("Cannot be signed ({refused})", refused=show.count(len(preview.refused))))
        self.tabs.setTabText(2, tr("Worth knowing ({findings})", findings=show.count(len(preview.findings))))
        self.tabs.setCurrentIndex(0 if preview.to_sign or not preview.refused else 1)
        words = [tr("%Ln passports to sign", n=preview.to_sign)]
        if preview.unchanged:
            words.append(tr("%Ln are signed already and still say what the book says", n=preview.unchanged))
        if preview.refused:
            words.append(tr("%Ln reasons why others cannot be signed", n=len(preview.refused)))
        self.tell("; ".join(words) + ".", "warn" if preview.refused else "good")
        self.act_button.setText(tr("Sign %Ln passports", n=preview.to_sign))
        self.act_button.setEnabled(preview.to_sign > 0)
        self.passphrase.setEnabled(preview.to_sign > 0)
        self._proposal = preview.proposal
        self.approving.show_proposal(preview.proposal, preview.approvals_needed if preview.to_sign else 0)

    def act(self) -> None:
        if self._proposal is None:
            return  # nothing was shown, so nothing is signed
        if self.lacks((self.passphrase, tr("The passphrase of the signing key is needed."))):
            return
        ledger, scope = self._book.path, self.scope.currentData()
        passphrase, proposal, given = self.passphrase.text(), self._proposal, self.approving.consents()
        proposal = self.approving.approved or proposal

        def work(progress: Progress, cancelled: CancelCheck) -> Any:
            from passport_app.services.approve_issue import approve_issue
            from passport_app.services.issue_passports import issue_passports

            told: dict[str, Any] = {"progress": progress, "cancelled": cancelled}
            agreed = approve_issue(ledger, proposal, given, **told) if given else proposal
            return issue_passports(ledger, None, scope=scope, passphrase=passphrase, proposal=agreed, **told)

        self.run(self._book.jobs.write(tr("Signing passports"), work), self._signed)

    def _signed(self, result: Any) -> None:
        self.passphrase.clear()
        self.approving.forget()
        self.inside.setEnabled(False)
        if not result.issued:
            self.finish(tr("Nothing was left to sign: it was signed in another window meanwhile."), tone="warn")
            return
        self.finish(
            tr(
                "Signed %Ln passports; each carries its proof of being in the book. The checkpoint over "
                "them is worth keeping outside: Trust, Save the checkpoint.",
                n=len(result.issued),
            )
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
            shares.append(tr("undetermined") if line.status == "undetermined" else show.NONE)
    cells = sum(c.count for c in passport.cells)
    return (passport.battery, passport.model.id, str(passport.version), *shares, show.count(cells))
