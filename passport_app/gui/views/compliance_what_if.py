"""What if: batteries placed on the market on another day, and which lots on stock would lift a share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from passport_app.domain.compliance import Declared, Lift
from passport_app.domain.passport import Article8Line
from passport_app.gui import days
from passport_app.gui import format as show
from passport_app.gui.book import Book
from passport_app.gui.day_fields import DayEdit
from passport_app.gui.language import said, tr
from passport_app.gui.row import Row
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.terms import metal
from passport_app.gui.views import compliance_rows as rows
from passport_app.gui.views.compliance_page import Page, choice, choose_quietly, refill
from passport_app.gui.views.view import button, label, panel


class WhatIf(Page):
    """Another date, other lots; nothing of it is written."""

    file = "what-if"

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(tr("What if"), book, parent)
        self._asked: Any = None
        self._lift: Lift | None = None
        self._begun = False
        self.group = choice(tr("Model, plant and year"))
        self.tools.addWidget(self.group)
        self.tools.addWidget(
            label(tr("A question only: nothing of this is written to the ledger."), tone="muted", wrap=True), 1
        )
        self.column.addLayout(self.tools)
        self.column.addWidget(self._make_placed())
        self.column.addWidget(self._make_lots(), 1)
        self.group.currentIndexChanged.connect(self._chosen)
        self.day.dateChanged.connect(self._place)
        self.metal.currentIndexChanged.connect(self._metal_chosen)
        self.minimum.currentIndexChanged.connect(self._look)

    def _make_placed(self) -> QWidget:
        head = Row()
        head.addWidget(label(tr("Placed on the market on another day"), scale=1.15, wrap=True), 1)
        self.day = DayEdit(QDate(2031, 8, 18))
        self.day.refused.connect(self._refused)
        self.day.setDateRange(QDate(2023, 8, 17), QDate(2100, 12, 31))
        self.day.setAccessibleName(tr("Day of placing on the market"))
        head.addWidget(self.day)
        for day in (QDate(2031, 8, 18), QDate(2036, 8, 18)):
            words = days.day(day.toString("yyyy-MM-dd"))
            made = button(words, lambda _=False, d=day: self.day.setDate(d), tip=tr("When the minima of Art. 8 begin"))
            head.addWidget(made)
        layout = QVBoxLayout()
        layout.addLayout(head)
        self.placed = SmallTable(tr("What would bind"), rows.PLACED)
        self.placed.setProperty("frameless", True)
        self.placed.setMinimumHeight(5 * self.placed.verticalHeader().defaultSectionSize() + 6)
        self.placed.setMaximumHeight(self.placed.minimumHeight())
        layout.addWidget(self.placed)
        return panel(layout)

    def _make_lots(self) -> QWidget:
        head = Row()
        head.addWidget(label(tr("Lots on stock that would lift the share"), scale=1.15, wrap=True), 1)
        self.metal = choice(tr("Metal"))
        self.minimum = choice(tr("Minimum to reach"))
        head.addWidget(self.metal)
        head.addWidget(self.minimum)
        lots = Row()
        self.tools, kept = lots, self.tools  # the button of the table belongs beside its sentence
        self.lots = self.add_table(tr("Lots on stock"), rows.LOTS, "materials", tr("Show lot"))
        self.tools = kept
        lots.insertWidget(0, self.says, 1)
        head_and_says = QVBoxLayout()
        head_and_says.addLayout(head)
        head_and_says.addLayout(lots)
        self.lots.setProperty("frameless", True)
        head_and_says.addWidget(self.lots, 1)
        return panel(head_and_says)

    def fill(self) -> None:
        groups = self.found.declared if self.found else ()
        items = [(f"{d.model}, {d.plant}, {d.year}", (d.model, d.plant, d.year)) for d in groups]
        refill(self.group, items)
        for box in (self.group, self.metal, self.minimum):
            box.setVisible(bool(items))
        self._begin_with_what_is_missed(groups)
        self._chosen()

    def _begin_with_what_is_missed(self, groups: Sequence[Declared]) -> None:
        """Choose the first group that misses a minimum, unless one was chosen before."""
        if not self._begun and groups:
            self._begun = True
            missing = (n for n, d in enumerate(groups) if any(_missed(line) for line in d.lines))
            choose_quietly(self.group, next(missing, 0))

    def _group(self) -> Declared | None:
        wanted = self.group.currentData()
        groups = self.found.declared if self.found else ()
        return next((d for d in groups if (d.model, d.plant, d.year) == wanted), None)

    @Slot()
    def _chosen(self) -> None:
        group = self._group()
        lines = [x for x in group.lines if x.status != "not_applicable"] if group else []
        refill(self.metal, [(metal(line.element), line.element) for line in lines])
        missed = [n for n, line in enumerate(lines) if _missed(line)]
        if missed:
            choose_quietly(self.metal, missed[0])
        self._fill_minima()
        self._place()
        self._look()

    @Slot()
    def _place(self, *_: Any) -> None:
        from passport_app.services.what_if import minimum_on, placed_on

        group = self._group()
        if group is None:
            self.placed.set_rows(())
            return
        chosen = self.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        placed = placed_on(group, day)
        self.placed.set_rows(rows.placed_rows(placed, [minimum_on(line, day) for line in placed.lines]))

    @Slot(str)
    def _refused(self, words: str) -> None:
        self.says.setText(words)

    def _line(self) -> Article8Line | None:
        group, metal = self._group(), self.metal.currentData()
        return next((x for x in group.lines if x.element == metal), None) if group else None

    @Slot()
    def _metal_chosen(self, *_: Any) -> None:
        self._fill_minima()
        self._look()

    def _fill_minima(self) -> None:
        """Offer the minima of the metal, beginning with the first that is not met."""
        line = self._line()
        minima = line.minima if line else ()
        refill(
            self.minimum,
            [
                (tr("{percent} %, from {day}", percent=m.minimum_percent, day=show.day(m.applies_from)), m.applies_from)
                for m in minima
            ],
        )
        if minima:
            choose_quietly(self.minimum, next((n for n, m in enumerate(minima) if m.verdict == "not_met"), 0))

    @Slot()
    def _look(self, *_: Any) -> None:
        """Look for lots beside the window."""
        group, metal, line = self._group(), self.metal.currentData(), self._line()
        self._asked, self._lift = None, None
        self.lots.set_rows(())
        wanted = self.minimum.currentData()
        percent = next((m.minimum_percent for m in line.minima if m.applies_from == wanted), None) if line else None
        if group is None or line is None or percent is None:
            self.says.setText(tr("Once batteries are recorded, lots that would lift their shares are looked for here."))
            return
        from passport_app.services.what_if import lots_that_lift

        self.says.setText(tr("Looking…"))
        job = self.book.look_up(lambda reader: lots_that_lift(reader, group, metal, percent))
        self._asked = job
        job.done.connect(self._found)
        job.failed.connect(self._not_found)

    @Slot(object)
    def _found(self, lift: Lift) -> None:
        if self.sender() is self._asked:
            self._lift = lift
            aside = (
                " " + tr("%Ln lots are set aside: they are not released.", n=lift.set_aside) if lift.set_aside else ""
            )
            self.says.setText(said(lift.sentence) + aside)
            self.lots.set_rows(rows.lot_rows(lift))

    @Slot(str, str)
    def _not_found(self, _code: str, message: str) -> None:
        if self.sender() is self._asked:
            self.says.setText(said(message))

    def target(self, _table: SmallTable, row: int) -> str:
        return self._lift.lots[row].lot if self._lift else ""

    def table(self) -> Sequence[Sequence[Any]]:
        from passport_app.services.compliance_tables import lift_table

        return lift_table(self._lift) if self._lift else []


def _missed(line: Article8Line) -> bool:
    return any(m.verdict == "not_met" for m in line.minima)
