"""Sign the Art. 8 declaration of a model, plant and year: its sums are shown before they are signed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.passport import Minimum
from passport_app.exchange.statements import read_origins
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.checked import choose
from passport_app.gui.dialogs.fields import form
from passport_app.gui.dialogs.leaving import Wanted
from passport_app.gui.dialogs.statement import SignStatement
from passport_app.gui.language import tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.terms import metal
from passport_app.gui.views.compliance_rows import minimum_cell, share_cell

Unit = tuple[str, str, int]
"""(model, plant, year of manufacture)."""
_COLUMNS = (
    Column("Metal", width=9), Column("Recycled, %", True, 11), Column("From 18 Aug 2031", width=20),
    Column("From 18 Aug 2036", width=20), Column("Counted, kg", True, 14), Column("Pre-consumer, kg", True, 14),
    Column("Post-consumer, kg", True, 14),
)  # fmt: skip


class SignDeclaration(SignStatement):
    """Offers every model, plant and year that the ledger holds batteries of."""

    def __init__(self, book: Book, chosen: Unit | None = None, parent: QWidget | None = None) -> None:
        intro = tr(
            "Recycled content of all batteries of a model that a plant made in a year (Article 8), from sums of "
            "masses. The statement is signed, entered in the ledger, and written to a file that anyone can check."
        )
        super().__init__(book, tr("Sign a declaration"), intro, "declaration", parent)
        self._chosen = chosen
        self.unit = choose(tr("Model, plant and year"), ())
        self.unit.setMinimumContentsLength(40)
        self.first = self.unit
        fields = form()
        fields.addRow(tr("&Model, plant, year"), self.unit)
        self.metals = SmallTable(tr("What will be signed"), _COLUMNS)
        self.metals.setMinimumHeight(150)
        self.left.addLayout(fields)
        self.left.addWidget(self.metals, 1)
        self.left.addWidget(self.state)
        self.left.addWidget(self.leaving)
        self._settle()
        self._ask()

    def _ask(self) -> None:
        """Look beside the window which declarations can be made: that takes time in proportion to the batteries."""

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.open_ledger import open_ledger
            from passport_app.services.preview_statement import declarable

            with open_ledger(path) as reader:
                return declarable(reader)

        path = self._book.path
        self.run(self._book.jobs.read(tr("Looking for batteries"), work), self._offer)

    def _offer(self, found: list[Any]) -> None:
        if not found:
            self.unit.setEnabled(False)
            self.act_button.setEnabled(False)
            self.tell(tr("The ledger holds no batteries yet: there is nothing to declare. Import them first."), "warn")
            return
        for one in found:
            values = {"model": one.model, "plant": one.plant, "year": one.year}
            words = tr("{model}, {plant}, {year}: %Ln batteries", n=one.batteries, **values)
            self.unit.addItem(words, (one.model, one.plant, one.year))
        at = [n for n, one in enumerate(found) if (one.model, one.plant, one.year) == self._chosen]
        self.unit.setCurrentIndex(at[0] if at else 0)
        self.unit.currentIndexChanged.connect(self.look)
        self.look()

    def about(self) -> Unit | None:
        at = self.unit.currentIndex()
        data = self.unit.itemData(at) if at >= 0 and self.unit.currentText() == self.unit.itemText(at) else None
        return tuple(data) if data else None  # a list, by way of Qt

    def computing(self, about: Unit) -> Callable[[Any], Any]:
        from passport_app.services.preview_statement import preview_declaration

        model, plant, year = about
        return lambda reader: preview_declaration(reader, model=model, plant=plant, year=year)

    def signing(self, about: Unit, wanted: Wanted, **more: Any) -> Callable[[Path], Any]:
        from passport_app.issuing.registering import Particulars
        from passport_app.services.sign_statement import sign_declaration

        model, plant, year = about
        said = Particulars(wanted.recipient, wanted.by)
        return lambda ledger: sign_declaration(
            ledger, wanted.file, model=model, plant=plant, year=year, passphrase=wanted.passphrase, form=wanted.form,
            language=wanted.language, replace=wanted.replace, seal=wanted.seal, register=said, **more,
        )  # fmt: skip

    def fill(self, preview: Any) -> None:
        self.metals.set_rows([_row(e) for e in preview.subject["elements"]] if preview else [])
        about = self.about()
        if about is not None:
            self.leaving.suggest(f"declaration-{about[0]}-{about[1]}-{about[2]}")


def _row(element: dict[str, Any]) -> tuple[Any, ...]:
    origins, status = read_origins(element["origins"]), element["status"]
    minima = (Minimum(m["appliesFrom"], m["minimumPercent"], m["verdict"]) for m in element["minima"][:2])
    masses = (origins.total, origins.pre_consumer, origins.post_consumer)
    return (
        metal(element["element"]), share_cell(origins, status), *map(minimum_cell, minima),
        *(show.mass(mass) if origins.total else show.NONE for mass in masses),
    )  # fmt: skip
