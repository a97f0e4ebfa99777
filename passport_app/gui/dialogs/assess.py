"""Sign how a lot of material stands today: quality, origin, documents and disposition are shown before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTabWidget, QWidget

from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.checked import OfferedField
from passport_app.gui.dialogs.fields import form
from passport_app.gui.dialogs.leaving import Wanted
from passport_app.gui.dialogs.statement import SignStatement
from passport_app.gui.language import tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.facts import Facts

_LIMITS = (
    Column("Analyte", width=9), Column("Measured", True, 13), Column("Minimum", True, 11), Column("Maximum", True, 11),
    Column("Unit", width=7), Column("Verdict", width=17), Column("Specification", width=20), Column("Method", width=18),
)  # fmt: skip
_ORIGINS = (
    Column("Element", width=8), Column("Total, kg", True, 15), Column("Primary, kg", True, 15),
    Column("Pre-consumer, kg", True, 15), Column("Post-consumer, kg", True, 15), Column("Unknown, kg", True, 15),
)  # fmt: skip
_DOCUMENTS = (Column("Document", width=38), Column("Valid until", width=14), Column("SHA-256", width=50))


class AssessLot(SignStatement):
    """Asks for a lot, shows how it stands, and signs that."""

    def __init__(self, book: Book, lot: str = "", parent: QWidget | None = None) -> None:
        intro = tr(
            "How a lot stands today: its quality against its specification, origin, documents and disposition. It "
            "names the supplier: the certificate is for those alone who may see that."
        )
        super().__init__(book, tr("Assess a lot"), intro, "assessment", parent)
        self.draft = f"assess\n{lot}"
        self._today = date.today()  # noqa: DTZ011 - the user's day
        self.lot = OfferedField(tr("Lot"), self._lots)
        self.lot.setPlaceholderText(tr("Lot, by the beginning of its name"))
        self.lot.setText(lot)
        # Later: a Return that looked at once would go on to whatever has the focus then.
        self.lot.editingFinished.connect(lambda: QTimer.singleShot(0, self, self.look))
        self.first = self.lot
        fields = form()
        fields.addRow(tr("&Lot"), self.lot)
        self.facts = Facts(5)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(150)
        self.limits = SmallTable(tr("Quality"), _LIMITS)
        self.origins = SmallTable(tr("Content and origin"), _ORIGINS)
        self.documents = SmallTable(tr("Documents"), _DOCUMENTS)
        for table in (self.limits, self.origins, self.documents):
            self.tabs.addTab(table, table.accessibleName())
        self.left.addLayout(fields)
        self.left.addWidget(self.facts)
        self.left.addWidget(self.tabs, 1)
        self.left.addWidget(self.state)
        self.left.addWidget(self.leaving)
        self._settle()
        if lot:
            self.look()
        else:
            self.tell(tr("Say which lot."), "warn")

    def _lots(self, beginning: str) -> list[str]:
        listing = self._book.reader.listing("lots", beginning, {})
        return [str(row[0]) for row in listing.rows(0, 40)]

    def about(self) -> str | None:
        return self.lot.text().strip() or None

    def computing(self, about: str) -> Callable[[Any], Any]:
        from passport_app.services.preview_statement import preview_assessment

        return lambda reader: preview_assessment(reader, about, self._today)

    def signing(self, about: str, wanted: Wanted, **more: Any) -> Callable[[Path], Any]:
        from passport_app.issuing.registering import Particulars
        from passport_app.services.sign_statement import sign_assessment

        said = Particulars(wanted.recipient, wanted.by)
        return lambda ledger: sign_assessment(
            ledger, wanted.file, lot=about, passphrase=wanted.passphrase, form=wanted.form, language=wanted.language,
            replace=wanted.replace, seal=wanted.seal, register=said, today=self._today, **more,
        )  # fmt: skip

    def fill(self, preview: Any) -> None:
        said = preview.subject if preview else {"limits": [], "elements": [], "documents": []}
        self.limits.set_rows([_limit(limit) for limit in said["limits"]])
        self.origins.set_rows([_origin(element) for element in said["elements"]])
        day = said.get("assessedOn", "")
        self.documents.set_rows([_document(document, day) for document in said["documents"]])
        names = (tr("Quality"), tr("Content and origin"), tr("Documents"))
        for number, (name, what) in enumerate(zip(names, ("limits", "elements", "documents"), strict=True)):
            self.tabs.setTabText(number, f"{name} ({show.count(len(said[what]))})" if preview else name)
        self.facts.set_facts(_facts(said) if preview else ())
        self.facts.setVisible(preview is not None)
        if preview:
            self.leaving.suggest(f"assessment-{said['lot']}")


def _facts(said: dict[str, Any]) -> list[tuple[str, str, str]]:
    supplier, disposition = said["supplier"], said["disposition"]
    status = disposition["status"] if disposition else None
    return [
        (tr("Verdict"), show.state(said["verdict"]), show.tone(said["verdict"])),
        (tr("Material"), said["material"]["name"], ""),
        (tr("Mass, kg"), show.mass(int(said["mass"])), ""),
        (tr("Supplier"), supplier["name"] if supplier else show.NONE, ""),
        (tr("Disposition"), show.state(status) if status else tr("no decision"), show.tone(status) or "muted"),
    ]


def _limit(limit: dict[str, Any]) -> tuple[Any, ...]:
    unit = limit["valueUnit"] or ""
    measured = f"{show.percent(limit['value'])} {unit}" if limit["value"] is not None else show.NONE
    bounds = (show.percent(limit["minimum"]), show.percent(limit["maximum"]))
    verdict = (show.state(limit["verdict"]), show.tone(limit["verdict"]))
    return (
        limit["analyte"], measured, *bounds, limit["unit"], verdict, limit["specification"],
        limit["method"] or show.NONE,
    )  # fmt: skip


def _origin(element: dict[str, Any]) -> tuple[str, ...]:
    origins = element["origins"]
    names = ("primary", "preConsumer", "postConsumer", "unknown")
    return (element["element"], show.mass(int(element["total"])), *(show.mass(int(origins[name])) for name in names))


def _document(document: dict[str, Any], day: str) -> tuple[Any, ...]:
    until = document["validUntil"]
    lapsed = bool(until) and until < day
    valid: Any = show.day(until) if until else show.state("undated")
    if lapsed:
        valid = (f"{valid} {show.state('lapsed')}", "bad")
    return (document["name"], valid, document["sha256"] or show.NONE)
