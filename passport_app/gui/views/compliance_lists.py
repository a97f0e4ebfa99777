"""The pages of the view of compliance that are lists: recycling, data points that are missing, documents that lapse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from passport_app.gui import days
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.language import tr
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views import compliance_rows as rows
from passport_app.gui.views.compliance_page import Page, choice, refill


class _ListPage(Page):
    """A sentence, a choice of what is shown, a table."""

    def __init__(
        self, name: str, book: Book, of: tuple[str, Sequence[tuple[str, Any]]], parent: QWidget | None
    ) -> None:
        super().__init__(name, book, parent)
        self.shown: list[Any] = []
        self.which = choice(*of)
        self.tools.addWidget(self.says, 1)
        self.tools.addWidget(self.which)
        self.column.addLayout(self.tools)
        self.which.currentIndexChanged.connect(self.narrow)

    def fill(self) -> None:
        self.narrow()

    @Slot()
    def narrow(self, *_: Any) -> None:
        """Show what the choice asks for."""


class Recycling(_ListPage):
    """Annex XII: what was recovered of what went in."""

    file = "recovery"

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        which = ((tr("Site and year, all steps"), "chains"), (tr("Every batch"), "batches"), (tr("Both"), "both"))
        super().__init__(tr("Recycling"), book, (tr("Recycling shown"), which), parent)
        self.recovered = self.add_table(
            tr("Recovery in recycling"), rows.RECOVERY, "batches", tr("Show batch"), wrap=True
        )
        self.column.addWidget(self.recovered, 1)

    @Slot()
    def narrow(self, *_: Any) -> None:
        wanted = self.which.currentData()
        found = self.found.recovery if self.found else ()
        self.shown = [r for r in found if wanted == "both" or r.chain == (wanted == "chains")]
        self.recovered.set_rows(rows.recovery_rows(self.shown))
        if not found:
            self.says.setText(
                tr("Once batches of recycling are recorded, what they recover is held against Annex XII here.")
            )
            return
        self.says.setText(
            tr(
                "Annex XII counts all steps of a chain together and only what replaces primary material: products "
                "count by their assays, black mass does not. Recycling efficiency is a lower bound: the ledger holds "
                "no mass of carbon, oxygen or plastics that are recovered."
            )
        )

    def target(self, _table: SmallTable, row: int) -> str:
        one = self.shown[row // 6]  # five metals and the efficiency
        return "" if one.chain else one.name

    def table(self) -> Sequence[Sequence[Any]]:
        from passport_app.services.compliance_tables import recovery_table

        return recovery_table(self.shown)


class DataPoints(_ListPage):
    """What keeps batteries from a legal passport."""

    file = "missing-data-points"

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(tr("Data points"), book, (tr("Model"), ()), parent)
        self.points = self.add_table(tr("Missing data points"), rows.MISSING, "passports", tr("Show battery"))
        self.column.addWidget(self.points, 1)

    def fill(self) -> None:
        items: list[tuple[str, Any]] = [(tr("All models"), None)]
        missing = self.found.missing if self.found else ()
        for model in dict.fromkeys(m.model for m in missing):
            count = sum(m.model == model for m in missing)
            items.append((tr("{model}: %Ln points", n=count, model=model), model))
        refill(self.which, items)
        self.narrow()

    @Slot()
    def narrow(self, *_: Any) -> None:
        model = self.which.currentData()
        missing = self.found.missing if self.found else ()
        self.shown = [m for m in missing if model in (None, m.model)]
        self.points.set_rows(rows.missing_rows(self.shown))
        none_due = self.found.no_passport_due if self.found else {}
        words = tr("Mandatory data points (Annex XIII) without which no passport of scope annex-xiii can be issued.")
        if self.found and not missing:
            words = tr("✓ No mandatory data point is missing.")
        if none_due:
            models = ", ".join(f"{name} ({show.count(n)})" for name, n in none_due.items())
            words += " " + tr("Art. 77 asks for no passport for {models}.", models=models)
        self.says.setText(words)

    def target(self, _table: SmallTable, row: int) -> str:
        return str(self.shown[row].first)

    def tab_title(self) -> str:
        count = len(self.found.missing) if self.found else 0
        return f"{self.name} ({count})" if count else self.name

    def table(self) -> Sequence[Sequence[Any]]:
        from passport_app.services.compliance_tables import missing_table

        return missing_table(self.shown)


class Documents(_ListPage):
    """Documents of lots on stock that have lapsed or soon will."""

    file = "documents"

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        within = (
            (tr("Within 180 days"), 180),
            (tr("Within 90 days"), 90),
            (tr("Within 30 days"), 30),
            (tr("Lapsed already"), -1),
        )
        super().__init__(tr("Documents"), book, (tr("Documents shown"), within), parent)
        self.documents = self.add_table(tr("Documents that lapse"), rows.LAPSES, "materials", tr("Show lot"))
        self.column.addWidget(self.documents, 1)

    @Slot()
    def narrow(self, *_: Any) -> None:
        within = self.which.currentData()
        lapses = self.found.lapses if self.found else ()
        self.shown = [x for x in lapses if x.days <= within]
        self.documents.set_rows(rows.lapse_rows(self.shown))
        today = days.day(self.found.today) if self.found else ""
        if self.shown:
            lapsed = sum(x.days < 0 for x in self.shown)
            words = tr(
                "%Ln documents of lots on stock, {lapsed} of them lapsed, seen from {today}.",
                n=len(self.shown), lapsed=show.count(lapsed), today=today,
            )  # fmt: skip
            self.says.setText(words + " " + tr("Ask the suppliers for new ones."))
        else:
            self.says.setText(tr("✓ No document of a lot on stock is like this, seen from {today}.", today=today))

    def target(self, _table: SmallTable, row: int) -> str:
        return str(self.shown[row].lot)

    def tab_title(self) -> str:
        count = len(self.found.lapses) if self.found else 0
        return f"{self.name} ({count})" if count else self.name

    def table(self) -> Sequence[Sequence[Any]]:
        from passport_app.services.compliance_tables import lapse_table

        return lapse_table(self.shown)
