"""Suppliers in the window: scorecards, an analyte over time, the quality and the papers of one lot."""

import csv
import io
from fractions import Fraction

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from passport_app.domain.supplier import History, Measured
from passport_app.gui.charts.history_layout import lay_out, value_text, words_of
from tests.gui.rows import rows_of


@pytest.fixture
def page(opened, settled, qtbot):
    """The suppliers' page, reached by clicking on it."""
    opened.show_view("materials")
    chip = next(b for b in opened.materials.findChildren(QPushButton) if b.text() == "Suppliers")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settled()
    return opened.materials.suppliers


def choose(page, name, metal, settled, qtbot):
    row = next(n for n, cells in enumerate(rows_of(page.table)) if (cells[0], cells[2]) == (name, metal))
    page.table.selectRow(row)
    settled()
    settled()


def test_a_supplier_is_judged_by_claims_and_findings(page):
    rows = {(cells[0], cells[2]): cells for cells in rows_of(page.table)}
    odra = rows["Odra Recykling Sp. z o.o.", "Co"]
    assert odra[3] == "6" and odra[5] == "77.000" and odra[6].startswith("△ -0.2") and odra[7] == "1"
    assert rows["Kvarn Nickel AB", "Ni"][6].startswith("✓ ")
    assert rows["Motorvia Auto S.p.A.", "Ni"][6] == "not measured"
    assert rows["Drau Mangan GmbH", "Mn"][9] == "1"


def test_an_analyte_is_shown_over_time_and_what_misses_its_limit_is_marked(page, settled, qtbot, tmp_path):
    choose(page, "Odra Recykling Sp. z o.o.", "Co", settled, qtbot)
    assert page.history.analyte == "Co" and len(page.history.points) == 6
    assert all(point.found < point.claimed for point in page.history.points)
    page.analyte.setCurrentIndex(page.analyte.findText("Ca, CoSO4.7H2O"))
    settled()
    assert page.history.maximum == 10 and [p.lot for p in page.history.points if p.misses] == ["CO-R-2604"]
    assert "CO-R-2604, 3 Apr 2026, found 23 ppm, misses HG/T 4822-2015" in page.chart.accessibleDescription()
    dot = next(d for d in page.chart.picture(page.chart.size()).dots if d.misses)
    assert "CO-R-2604" in page.chart.words_at(QPointF(dot.x, 0))
    for ending in ("svg", "png", "csv"):
        assert page.write_picture(tmp_path / f"history.{ending}")
    rows = list(csv.DictReader((tmp_path / "history.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[3]["lot"] == "CO-R-2604" and rows[3]["found"] == "23"
    assert not page.write_picture(tmp_path / "no folder" / "history.csv")


def test_the_scorecards_are_copied_as_csv(page, qtbot):
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text())))
    found = next(row for row in rows if row["supplier"] == "ODRA" and row["metal"] == "Co")
    assert found["claimed_recycled_percent"] == "77.000" and int(found["assayed_ug"]) < int(found["claimed_there_ug"])


def test_a_lot_found_by_search_brings_the_list_back(page, opened, settled):
    opened.show_thing("materials", "CO-R-2604")
    settled()
    assert not page.isVisible() and opened.materials.table.isVisible()
    tabs = opened.materials.pane.tabs
    names = [tabs.tabText(n) for n in range(tabs.count())]
    assert names[3:] == ["Quality (1)", "Documents (1)", "Decisions (0)"]
    quality = {cells[0]: cells for cells in rows_of(tabs.widget(3))}
    assert quality["Ca"][1] == "23" and quality["Ca"][3] == "✗ too high by 13 ppm" and quality["Ca"][5] == "10"
    papers = rows_of(tabs.widget(4))
    assert papers[0][0] == "coa-CO-R-2604.pdf" and papers[0][2] == "28 Apr 2031"


def test_an_empty_ledger_says_what_to_do(shell, new_ledger, settled, qtbot):
    shell.open_path(new_ledger())
    shell.show_view("materials")
    shell.materials.show_page(1)
    settled()
    nothing = shell.materials.nothing
    assert nothing.isVisible() and nothing.does.isVisible() and "No lots yet" in nothing.says.text()
    assert not shell.materials.suppliers.isVisible() and not shell.materials.search.isVisible()


def history(values, **more):
    points = tuple(
        Measured(f"L{n}", "salt", f"2026-{n + 1:02d}-03", claimed, found, misses=False)
        for n, (claimed, found) in enumerate(values)
    )
    kept = {"minimum": None, "maximum": None, "specification": "", **more}
    return History("S", "salt", "Ni", "%", points, **kept)


@pytest.mark.parametrize(
    "values",
    [
        [(Fraction(22), None)],
        [(Fraction(22), Fraction(22))] * 3,
        [(None, Fraction(0))],
        [(Fraction(1, 3), Fraction(99))],
    ],
)
def test_every_value_lies_within_the_picture(values):
    picture = lay_out(history(values, maximum=Fraction(10)), 700, 230)
    places = [y for dot in picture.dots for y in (dot.claimed, dot.found) if y is not None]
    assert all(13 <= y <= picture.floor + 1 for y in (*places, *(line.y for line in picture.limits)))
    assert len(picture.scale) == 5 and picture.scale[0].y == pytest.approx(picture.floor)


def test_values_are_said_exactly_and_rounded_towards_zero():
    assert value_text(Fraction(1, 3)) == "0.3333" and value_text(Fraction(-1, 3)) == "-0.3333"
    assert value_text(Fraction(22)) == "22" and value_text(Fraction(-1, 100_000)) == "0"
    one = history([(Fraction(22), Fraction(43, 2))])
    assert words_of(one.points[0], one) == "L0, 3 Jan 2026, claimed 22 %, found 21.5 %"


def test_nothing_is_drawn_of_nothing(page):
    page.chart.set_history(None)
    assert page.chart.picture(QSize(700, 200)) is None and page.chart.words_at(QPointF(100, 0)) == ""
