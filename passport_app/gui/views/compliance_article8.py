"""Article 8: every model, plant, year and metal against 2031 and 2036, and how the share of one went over time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from passport_app.domain.compliance import Declared
from passport_app.domain.passport import Article8Line
from passport_app.domain.table import as_csv
from passport_app.gui import format as show
from passport_app.gui.book import Book, source_of
from passport_app.gui.charts.saving import ask_where_to_save
from passport_app.gui.charts.trend import POST, PRE, TrendChart
from passport_app.gui.language import mark, tr
from passport_app.gui.measure import grown
from passport_app.gui.row import Row
from passport_app.gui.scroller import Sideways
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.terms import METALS, metal, metal_within, term
from passport_app.gui.views import compliance_rows as rows
from passport_app.gui.views.compliance_page import Page, choice, refill
from passport_app.gui.views.view import button, label, panel

_SHOWN = (
    (mark("All metals"), "all"),
    (mark("Without what is not applicable"), "applicable"),
    (mark("Not met or undetermined"), "open"),
    *((name, symbol) for symbol, name in METALS.items()),
)
_OPEN = ("not_met", "undetermined")


class Article8(Page):
    """The table of shares, and below it the trend of the row chosen."""

    file = "article-8"

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(tr("Article 8"), book, parent)
        self._shown: list[tuple[Declared, Article8Line]] = []
        self.year = choice(tr("Year of manufacture"))
        self.metals = choice(tr("Metals shown"), [(tr(words), value) for words, value in _SHOWN])
        self.metals.setCurrentIndex(1)
        self.sign = button(tr("Sign the declaration…"), tip=tr("Of the model, plant and year of the row chosen"))
        self.tools.addWidget(self.says, 1)
        self.tools.addWidget(self.metals)
        self.tools.addWidget(self.year)
        self.tools.addWidget(self.sign)
        self.column.addLayout(self.tools)
        self.shares = SmallTable(tr("Shares by model, plant, year and metal"), rows.DECLARED)
        self.shares.share_width([column.width for column in rows.DECLARED])
        self.shares.offer(self.sign)
        self.shares.show_at_least(4)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.shares)
        split.addWidget(self._make_trend())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.column.addWidget(split, 1)
        for box in (self.year, self.metals):
            box.currentIndexChanged.connect(self._list)
        self.shares.selectionModel().currentRowChanged.connect(self._draw)

    def _make_trend(self) -> QWidget:
        head = Row()
        self.trend_title = label("", scale=1.15)
        self.trend_says = label("", tone="muted", wrap=True)
        self.periods = choice(tr("Periods of the trend"), ((tr("By month"), True), (tr("By year"), False)))
        self.periods.currentIndexChanged.connect(self._draw)
        self.copy = button(tr("Copy trend"), self.copy_trend, tip=tr("The trend as CSV, masses in micrograms"))
        self.save = button(tr("Save picture…"), self.save_picture, icon="export", tip=tr("SVG, PNG or CSV"))
        head.addStretch(1)
        for colour, words in ((POST, tr("post-consumer")), (PRE, tr("pre-consumer"))):
            patch = label("")
            patch.setFixedSize(grown(12), grown(12))
            patch.setStyleSheet(f"background: {colour.name()}; border-radius: 3px;")
            head.addSpacing(8)
            head.addWidget(patch)
            head.addWidget(label(words, tone="muted"))
        head.addSpacing(12)
        for widget in (self.periods, self.copy, self.save):
            head.addWidget(widget)
        layout = QVBoxLayout()
        layout.addWidget(self.trend_title)
        layout.addLayout(head)
        layout.addWidget(self.trend_says)
        self.trend = TrendChart()
        layout.addWidget(Sideways(self.trend), 1)
        return panel(layout)

    def fill(self) -> None:
        years = sorted({d.year for d in self.found.declared}, reverse=True) if self.found else []
        refill(self.year, [(tr("All years"), None), *((str(year), year) for year in years)])
        self._list()

    def table(self) -> Sequence[Sequence[Any]]:
        from passport_app.services.compliance_tables import declared_table

        wanted = {(id(group), line.element) for group, line in self._shown}
        groups = list({id(group): group for group, _ in self._shown}.values())
        header, *lines = declared_table(groups)
        pairs = [(id(group), line.element) for group in groups for line in group.lines]
        return [header, *(row for pair, row in zip(pairs, lines, strict=True) if pair in wanted)]

    @Slot()
    def _list(self) -> None:
        """Show the rows that the choices ask for."""
        wanted, year = self.metals.currentData(), self.year.currentData()
        before = self._chosen()
        self._shown = [
            (group, line)
            for group in (self.found.declared if self.found else ())
            for line in group.lines
            if (year is None or group.year == year) and _is_wanted(line, wanted)
        ]
        self.shares.set_rows(rows.declared_rows(self._shown))
        self._tell()
        here = [n for n, (group, line) in enumerate(self._shown) if before and _same((group, line), before)]
        if self._shown:
            index = self.shares.model().index(here[0] if here else 0, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.shares.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._draw()

    def _tell(self) -> None:
        if self.found is None or not self.found.declared:
            self.says.setText(tr("Once batteries are recorded, their shares by model, plant and year stand here."))
            return
        self.says.setText(
            tr(
                "Sums of masses by model, plant and year of manufacture, each metal by itself; method {method}.",
                method=self.found.method,
            )
        )

    def _chosen(self) -> tuple[Declared, Article8Line] | None:
        row = self.shares.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def chosen(self) -> Declared | None:
        """Return the model, plant and year of the row chosen, with what is declared of them."""
        chosen = self._chosen()
        return chosen[0] if chosen else None

    def _points(self) -> tuple[Any, list[Any]]:
        chosen = self._chosen()
        if chosen is None:
            return None, []
        group, line = chosen
        alike = [d for d in self.found.declared if (d.model, d.plant) == (group.model, group.plant)]
        return chosen, rows.trend_points(alike, line.element, by_month=self.periods.currentData())

    @Slot()
    def _draw(self, *_: Any) -> None:
        chosen, points = self._points()
        for widget in (self.copy, self.save, self.periods):
            widget.setEnabled(chosen is not None)
        if chosen is None:
            self.trend_title.setText(tr("Trend"))
            self.trend_says.setText(tr("Choose a row above to see how its share went over time."))
            self.trend.set_points((), (), "")
            return
        group, line = chosen
        self.trend_title.setText(
            tr("{metal} in {model}, {plant}", metal=metal(line.element), model=group.model, plant=group.plant)
        )
        minima = [(m.applies_from[:4], m.minimum_percent) for m in line.minima if m.verdict != "not_applicable"]
        self.trend_says.setText(_on_the_market(group, line, bound=bool(minima)))
        within = metal_within(line.element)
        self.trend.set_points(points if line.status != "not_applicable" else (), minima, within)

    def trend_rows(self) -> Sequence[Sequence[Any]]:
        """Return the trend that is drawn as rows, the first of them the titles."""
        from passport_app.services.compliance_tables import trend_table

        chosen, points = self._points()
        return trend_table(rows.trend_series(points), chosen[1].element) if chosen else []

    @Slot()
    def copy_trend(self) -> None:
        """Put the trend on the clipboard as CSV."""
        QApplication.clipboard().setText(as_csv(self.trend_rows()))

    @Slot()
    def save_picture(self) -> None:
        """Ask for a file and save the trend as SVG, PNG or CSV."""
        if (chosen := self._chosen()) is not None:
            group, line = chosen
            ask_where_to_save(self, f"recycled-{line.element}-{group.model}", self.save_trend, figures=True)

    def save_trend(self, target: Path) -> bool:
        """Save the trend by the file's ending; returns whether it could be written."""
        if target.suffix.lower() != ".csv":
            self.trend.about, self.trend.source = self.trend_title.text(), source_of(self.book)
            return self.trend.save(target)
        try:
            target.write_text(as_csv(self.trend_rows()), encoding="utf-8", newline="")
        except OSError:
            return False
        return True


def _on_the_market(group: Declared, line: Article8Line, *, bound: bool) -> str:
    """Say how many batteries of a row are on the market, or why Article 8 asks for nothing of their metal."""
    if line.status == "not_applicable":
        return tr(
            "{chemistry} batteries hold no {metal}; Art. 8 asks for none.",
            chemistry=group.chemistry,
            metal=metal_within(line.element),
        )
    values: dict[str, Any] = {
        "placed": show.count(group.placed),
        "year": group.year,
        "day": show.day(group.last_placed_on),
    }
    if group.last_placed_on:
        says = tr(
            "{placed} of %Ln batteries of {year} are on the market, the last placed on {day}.",
            n=group.batteries, **values,
        )  # fmt: skip
    else:
        says = tr("{placed} of %Ln batteries of {year} are on the market.", n=group.batteries, **values)
    if not bound:
        says += " " + tr("Art. 8 sets no minimum for {category} batteries like these.", category=term(group.category))
    return says


def _is_wanted(line: Article8Line, wanted: str) -> bool:
    if wanted == "open":
        return line.status == "undetermined" or any(m.verdict in _OPEN for m in line.minima)
    if wanted == "applicable":
        return line.status != "not_applicable"
    return wanted in ("all", line.element)


def _same(one: tuple[Declared, Article8Line], other: tuple[Declared, Article8Line]) -> bool:
    def names(pair: tuple[Declared, Article8Line]) -> tuple[Any, ...]:
        return pair[0].model, pair[0].plant, pair[0].year, pair[1].element

    return names(one) == names(other)
